"""A person's open modals: submitting, closing, and what the app's answer does to the stack; it knows no transport."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, NamedTuple

from sandbox import views
from sandbox.fields import entry, field, fields
from sandbox.mistakes import mistakes
from sandbox.nouns import Json, WorldError

if TYPE_CHECKING:
    from sandbox.nouns import User, View
    from sandbox.payloads import Payloads
    from sandbox.server import Sandbox
    from sandbox.world import World


class Outcome(NamedTuple):
    """What the person sees after submitting: mistakes to correct, a failure, or the next view or none."""

    ok: bool
    errors: dict[str, str] | None = None
    error: str | None = None
    problems: list[str] | None = None
    closed: bool = False
    millis: float = 0.0


class Modals:
    """Does to the stack of views what a person and the app's answer ask."""

    def __init__(self, sandbox: Sandbox, world: World, payloads: Payloads) -> None:
        self._sandbox = sandbox
        self._world = world
        self._payloads = payloads
        self._farewells: set[asyncio.Task[Any]] = set()

    def top(self, user_id: str, view_id: str | None = None) -> View:
        stack = self._world.stacks.get(user_id)
        if not stack or view_id not in (None, stack[-1].id):
            raise WorldError("view_not_found", message=f"{user_id} does not have that view open on top")
        return stack[-1]

    def fill(self, view: View, values: Json) -> None:
        """Fill in plain values by block and action."""
        for block_id, actions in values.items():
            for action_id, plain in actions.items():
                found = field(view.view.get("blocks", []), action_id, block_id)
                view.values.setdefault(block_id, {})[action_id] = entry(found, plain)

    async def submit(self, user: User, view_id: str, values: Json) -> Outcome:
        view = self.top(user.id, view_id)
        if not view.view.get("submit"):
            raise WorldError("not_submittable", message="this view has no submit button")
        self.fill(view, values)
        view.errors = mistakes(view.view.get("blocks", []), view.values)
        if view.errors:
            self._world.tell("view_opened", view=view)
            return Outcome(ok=False, errors=view.errors)
        reply = await self._sandbox.delivery.interaction(self._payloads.submission(user, view))
        if not reply.ok:
            return Outcome(ok=False, error=reply.error, millis=reply.millis)
        try:
            errors = self._answered(view, reply.body if isinstance(reply.body, dict) else {})
        except WorldError as error:
            problems = error.details.get("response_metadata", {}).get("messages")
            return Outcome(ok=False, error=error.code, problems=problems, millis=reply.millis)
        closed = all(view is not open_view for open_view in self._world.stacks.get(user.id, []))
        return Outcome(ok=errors is None, errors=errors, closed=closed, millis=reply.millis)

    def _answered(self, view: View, answer: Json) -> dict[str, str] | None:
        what = answer.get("response_action")
        if what is None and not answer:
            self._remove(view)
        elif what == "clear":
            views.close(self._world, view.user)
        elif what == "errors":
            return self._wrong(view, answer.get("errors"))
        elif what in {"update", "push"}:
            self._shown(view, what, answer.get("view"))
        else:
            raise WorldError("invalid_response_action")
        return None

    def _wrong(self, view: View, errors: Any) -> dict[str, str]:
        inputs = {found.block.get("block_id") for found in fields(view.view.get("blocks", [])) if found.is_input}
        if not isinstance(errors, dict) or not errors or not set(errors) <= inputs:
            raise WorldError("invalid_errors")
        view.errors = {block_id: str(sentence) for block_id, sentence in errors.items()}
        self._world.tell("view_opened", view=view)
        return view.errors

    def close(self, user: User, view_id: str, *, everything: bool = False) -> None:
        """Close the top view or all; the app hears of it if the view asked for that."""
        view = self.top(user.id, view_id)
        everything = everything or bool(view.view.get("clear_on_close"))
        told = self._world.stacks[user.id][0] if everything else view
        if everything:
            views.close(self._world, user.id)
        else:
            self._remove(view)
        if told.view.get("notify_on_close"):
            payload = self._payloads.closing(user, told, is_cleared=everything)
            task = asyncio.get_running_loop().create_task(self._sandbox.delivery.interaction(payload))
            self._farewells.add(task)
            task.add_done_callback(self._farewells.discard)

    def _shown(self, view: View, what: str, fresh: Any) -> None:
        if what == "push":
            views.push(self._world, view.user, fresh)
        else:
            views.update(self._world, view, fresh)

    def _remove(self, view: View) -> None:
        # Not simply the top one: the app may have opened another view before it answered.
        stack = self._world.stacks.get(view.user, [])
        if view in stack:
            stack.remove(view)
            self._world.tell("view_closed", view=view)
