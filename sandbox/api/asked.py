"""One call as a method's function sees it: the workspace, the arguments, who asks; it knows no HTTP."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from sandbox import tokens
from sandbox.nouns import Channel, WorldError

if TYPE_CHECKING:
    from sandbox.arguments import Arguments
    from sandbox.contracts import Contract
    from sandbox.server import Sandbox
    from sandbox.world import World

SCOPE_GROUP = {"channel": "channels", "im": "im", "mpim": "mpim"}


@dataclasses.dataclass(frozen=True)
class Asked:
    """What was asked, by which token, and what Slack documents of it."""

    sandbox: Sandbox
    world: World
    contract: Contract
    arguments: Arguments
    token: tokens.Token | None
    stale: float = 0.0

    @property
    def app(self) -> str:
        """The app's own person in this workspace."""
        return self.world.team.bot_user

    def bot(self) -> tokens.Token:
        assert self.token is not None
        return self.token

    def channel(self, name: str = "channel") -> Channel:
        """Return the named conversation, if the bot may know that it exists."""
        channel = self.world.channel(self.arguments.text(name))
        if channel.kind != "channel" and self.app not in channel.members:
            raise WorldError("channel_not_found")
        return channel

    def require_scope_of(self, channel: Channel, right: str) -> None:
        """Demand the scope that reading or writing this kind of conversation takes, such as mpim:read."""
        tokens.require(self.bot(), (f"{SCOPE_GROUP[channel.kind]}:{right}",))
