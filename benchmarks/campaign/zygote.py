"""What the process that forks the bots does once, so that they need not: it imports everything, and warms up.

Half of a bot's start is Bolt asking `inspect` for the caller, which reads every module's source the first time.
"""

from __future__ import annotations

import gc
import inspect

from benchmarks.campaign import usual, worker

assert usual and worker
inspect.stack()
gc.freeze()  # what is here stays, and no child's collector touches its pages
