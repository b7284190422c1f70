"""The tokens of the app: whose each is, what it may do and whether it still lives; it knows no request."""

from __future__ import annotations

import dataclasses
import secrets
import time
from typing import TYPE_CHECKING

from sandbox.nouns import TEAM_ID, WorldError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sandbox.nouns import Json
    from sandbox.teams import Team

APP_SCOPES = ("connections:write",)
LIVE_AT_ONCE = 2


@dataclasses.dataclass
class Token:
    """A bot token or an app-level token with its scopes; `dead` is the error code of one that no longer works.

    `owner` is the workspace or the organisation in which it was given out; `expires` is in the machine's time.
    """

    value: str
    kind: str
    scopes: tuple[str, ...]
    owner: str = TEAM_ID
    expires: float | None = None
    dead: str | None = None


class Tokens:
    """Every token ever given out, live or not, and the workspaces that organisations let the app into."""

    def __init__(self, manifest: Json, bot_token: str, app_token: str, wall: Callable[[], float] = time.time) -> None:
        scopes = manifest.get("oauth_config", {}).get("scopes", {})
        self.bot_scopes: tuple[str, ...] = (*scopes.get("bot", ()), *scopes.get("bot_optional", ()))
        self.granted: set[str] = set()
        self._wall = wall
        self._tokens: dict[str, Token] = {}
        self._add(Token(bot_token, "bot", self.bot_scopes))
        self._add(Token(app_token, "app", APP_SCOPES))

    def _add(self, token: Token) -> Token:
        self._tokens[token.value] = token
        return token

    def new_bot_token(
        self, scopes: tuple[str, ...] | None = None, life: float | None = None, owner: str = TEAM_ID
    ) -> Token:
        """Give out a bot token: with all scopes of the manifest, for ever, unless told otherwise.

        Of those that expire, only the two newest of an owner work.
        """
        prefix = "xoxb" if life is None else "xoxe.xoxb"
        granted = self.bot_scopes if scopes is None else scopes
        expires = None if life is None else self._wall() + life
        token = self._add(Token(f"{prefix}-{secrets.token_hex(16)}", "bot", granted, owner, expires))
        rotating = [one for one in self.live(owner) if one.expires is not None]
        for old in rotating[:-LIVE_AT_ONCE]:
            old.dead = "token_revoked"
        return token

    def live(self, owner: str) -> Iterator[Token]:
        """Yield the bot tokens of an owner that still work, oldest first."""
        for token in list(self._tokens.values()):
            if token.kind == "bot" and token.owner == owner and token.dead is None:
                yield token

    def newest(self, team: Team) -> Token | None:
        """Return the token by which the app is in a workspace, if it is: its own, or its organisation's."""
        live = [token for owner in reversed(team.owners) if self._reaches(owner, team) for token in self.live(owner)]
        return live[-1] if live else None

    def _reaches(self, owner: str, team: Team) -> bool:
        return owner == team.id or team.id in self.granted

    def is_org_wide(self, team: Team) -> bool:
        token = self.newest(team)
        return token is not None and token.owner != team.id

    def kill(self, value: str, code: str = "token_revoked") -> None:
        """Let every later call with this token fail with `code` (token_revoked, account_inactive, token_expired)."""
        self._tokens[value].dead = code

    def turn(self, owner: str, code: str | None) -> int:
        """Let all tokens of an owner fail with a code, or work again; return how many there are."""
        owned = [token for token in self._tokens.values() if token.kind == "bot" and token.owner == owner]
        for token in owned:
            token.dead = code
        return len(owned)

    def uninstall(self, owner: str) -> None:
        """Let no bot token of a workspace or an organisation work any more."""
        for token in self.live(owner):
            token.dead = "account_inactive"

    def find(self, value: str | None) -> Token:
        if not value:
            raise WorldError("not_authed")
        token = self._tokens.get(value)
        if token is None:
            raise WorldError("invalid_auth")
        if token.dead:
            raise WorldError(token.dead)
        if token.expires is not None and self._wall() > token.expires:
            raise WorldError("token_expired")
        return token


def require(token: Token, scopes: tuple[str, ...]) -> None:
    """Refuse a token that has none of `scopes`; no scopes at all means that none is needed."""
    if scopes and not set(scopes) & set(token.scopes):
        raise WorldError("missing_scope", needed=",".join(scopes), provided=",".join(token.scopes))
