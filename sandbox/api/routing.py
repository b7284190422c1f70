"""In which workspace a call takes place: by its token or, for a token of an organisation, by what it names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.nouns import WorldError
from sandbox.teams import ORGANISATION

if TYPE_CHECKING:
    from sandbox.arguments import Arguments
    from sandbox.server import Sandbox
    from sandbox.tokens import Token
    from sandbox.world import World

WANTS_TEAM = frozenset({"users.list"})
PEOPLE = ("user", "user_id", "users", "channel")


def world_of(sandbox: Sandbox, method: str, token: Token | None, arguments: Arguments) -> World:
    """Return the world that a call is about; WorldError if its token has no access to it."""
    if token is None or token.kind == "app":
        return sandbox.world
    if token.owner != ORGANISATION.id:
        return sandbox.workspaces[token.owner].world
    if team_id := arguments.text("team_id"):
        return _granted(sandbox, team_id)
    if method in WANTS_TEAM:
        raise WorldError("missing_argument")
    members = [one.world for one in sandbox.workspaces.values() if one.team.organisation is ORGANISATION]
    named = next((world for world in members if _is_named(sandbox, world, arguments)), None)
    if named is not None:
        return _granted(sandbox, named.team.id)
    reached = [world for world in members if world.team.id in sandbox.tokens.granted]
    return (reached or members)[0]


def _granted(sandbox: Sandbox, team_id: str) -> World:
    if team_id not in sandbox.tokens.granted:
        raise WorldError("team_access_not_granted")
    return sandbox.workspaces[team_id].world


def _is_named(sandbox: Sandbox, world: World, arguments: Arguments) -> bool:
    people = {name for argument in PEOPLE for name in arguments.names(argument)}
    trigger = sandbox.triggers.owner(arguments.text("trigger_id"))
    view_id = arguments.text("view_id")
    views = (*world.homes.values(), *(view for stack in world.stacks.values() for view in stack))
    return bool(
        people & (world.users.keys() | world.channels.keys())
        or trigger in world.users
        or arguments.text("file") in world.files
        or any(view.id == view_id for view in views)
    )
