"""One workspace as it lives in the sandbox: its world, its people's hands, what the app is told of it."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from sandbox.events import Events
from sandbox.hands import Hands

if TYPE_CHECKING:
    from sandbox.server import Sandbox
    from sandbox.teams import Team
    from sandbox.world import World


class Workspace:
    """Puts the parts of one workspace together."""

    def __init__(self, sandbox: Sandbox, world: World) -> None:
        self.world = world
        self.hands = Hands(sandbox, world)
        self.events = Events(sandbox, world, functools.partial(sandbox.delivery.event, world=world))

    @property
    def team(self) -> Team:
        return self.world.team
