"""Verbs that come at the same moment share a transaction: a commit waits for the disk, whatever it holds."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any, Concatenate, ParamSpec, TypeVar

from bot.store import Db, Store, Unreachable

P = ParamSpec("P")
T = TypeVar("T")

Call = tuple[Callable[[Db], Any], "asyncio.Future[Any]"]


class Together:
    """Runs verbs as the store does; those that come while it is at work wait, and are done in its next transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._waiting: dict[str, list[Call]] = defaultdict(list)
        self._at_work: dict[str, asyncio.Task[None]] = {}

    async def run(self, workspace: str, verb: Callable[Concatenate[Db, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what the verb returns, after its transaction has been committed; its exception is its own."""
        answer: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._waiting[workspace].append((lambda db: verb(db, *args, **kwargs), answer))
        if workspace not in self._at_work:
            self._at_work[workspace] = asyncio.create_task(self._work(workspace))
        return await answer

    async def _work(self, workspace: str) -> None:
        try:
            while calls := self._waiting.pop(workspace, None):
                await self._do(workspace, calls)
        finally:
            del self._at_work[workspace]

    async def _do(self, workspace: str, calls: Sequence[Call]) -> None:
        try:
            answers = await self._store.run(_each, workspace, [verb for verb, _ in calls])
        except Exception as error:  # noqa: BLE001 - it is raised where the verb was asked for
            # The error of one is not the others'. If nobody knows what has been committed, nothing is done again.
            if len(calls) == 1 or isinstance(error, Unreachable):
                for _, future in calls:
                    _settle(future, error=error)
            else:
                for call in calls:
                    await self._do(workspace, [call])
        else:
            for (_, future), answer in zip(calls, answers, strict=True):
                _settle(future, answer)


def _settle(future: asyncio.Future[Any], answer: Any = None, error: Exception | None = None) -> None:
    if future.done():  # whoever asked has been cancelled
        return
    if error is not None:
        future.set_exception(error)
    else:
        future.set_result(answer)


def _each(db: Db, _workspace: str, verbs: Sequence[Callable[[Db], Any]]) -> list[Any]:
    return [verb(db) for verb in verbs]
