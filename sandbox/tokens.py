"""The tokens of the app: what each may do and whether it still lives; it knows no request."""

from __future__ import annotations

import dataclasses
import secrets
from typing import TYPE_CHECKING

from sandbox.world import WorldError

if TYPE_CHECKING:
    from sandbox.clock import Clock
    from sandbox.world import Json

APP_SCOPES = ("connections:write",)


@dataclasses.dataclass
class Token:
    """A bot token or an app-level token with its scopes; `dead` is the error code of one that no longer works."""

    value: str
    kind: str
    scopes: tuple[str, ...]
    expires: float | None = None
    dead: str | None = None


class Tokens:
    """Every token ever given out, live or not."""

    def __init__(self, clock: Clock, manifest: Json, bot_token: str, app_token: str) -> None:
        scopes = manifest.get("oauth_config", {}).get("scopes", {})
        self.bot_scopes: tuple[str, ...] = (*scopes.get("bot", ()), *scopes.get("bot_optional", ()))
        self._clock = clock
        self._tokens: dict[str, Token] = {}
        self._add(Token(bot_token, "bot", self.bot_scopes))
        self._add(Token(app_token, "app", APP_SCOPES))

    def _add(self, token: Token) -> Token:
        self._tokens[token.value] = token
        return token

    def new_bot_token(self, scopes: tuple[str, ...] | None = None, expires: float | None = None) -> Token:
        """Give out a bot token: with all scopes of the manifest, for ever, unless told otherwise."""
        prefix = "xoxb" if expires is None else "xoxe.xoxb"
        granted = self.bot_scopes if scopes is None else scopes
        return self._add(Token(f"{prefix}-{secrets.token_hex(16)}", "bot", granted, expires))

    @property
    def installed(self) -> bool:
        """Whether any bot token still works."""
        return any(token.kind == "bot" and token.dead is None for token in self._tokens.values())

    def kill(self, value: str, code: str = "token_revoked") -> None:
        """Let every later call with this token fail with `code` (token_revoked, account_inactive, token_expired)."""
        self._tokens[value].dead = code

    def uninstall(self) -> None:
        """Let no bot token work any more."""
        for token in self._tokens.values():
            if token.kind == "bot":
                token.dead = token.dead or "account_inactive"

    def find(self, value: str | None) -> Token:
        if not value:
            raise WorldError("not_authed")
        token = self._tokens.get(value)
        if token is None:
            raise WorldError("invalid_auth")
        if token.dead:
            raise WorldError(token.dead)
        if token.expires is not None and self._clock.now().timestamp() > token.expires:
            raise WorldError("token_expired")
        return token


def require(token: Token, scopes: tuple[str, ...]) -> None:
    """Refuse a token that has none of `scopes`; no scopes at all means that none is needed."""
    if scopes and not set(scopes) & set(token.scopes):
        raise WorldError("missing_scope", needed=",".join(scopes), provided=",".join(token.scopes))
