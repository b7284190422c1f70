"""The tokens of the app: what each may do and whether it still lives; it knows no request."""

from __future__ import annotations

import dataclasses
import secrets

from sandbox.world import Json, WorldError

APP_SCOPES = ("connections:write",)


@dataclasses.dataclass
class Token:
    """A bot token or an app-level token with its scopes; `dead` is the error code of one that no longer works."""

    value: str
    kind: str
    scopes: tuple[str, ...]
    dead: str | None = None


class Tokens:
    """Every token ever given out, live or not."""

    def __init__(self, manifest: Json, bot_token: str, app_token: str) -> None:
        scopes = manifest.get("oauth_config", {}).get("scopes", {})
        self.bot_scopes: tuple[str, ...] = tuple(scopes.get("bot", ()))
        self._tokens: dict[str, Token] = {}
        self._add(bot_token, "bot", self.bot_scopes)
        self._add(app_token, "app", APP_SCOPES)

    def _add(self, value: str, kind: str, scopes: tuple[str, ...]) -> Token:
        token = self._tokens[value] = Token(value, kind, scopes)
        return token

    def new_bot_token(self) -> Token:
        return self._add(f"xoxb-{secrets.token_hex(16)}", "bot", self.bot_scopes)

    @property
    def installed(self) -> bool:
        """Whether any bot token still works."""
        return any(token.kind == "bot" and token.dead is None for token in self._tokens.values())

    def kill(self, value: str, code: str = "token_revoked") -> None:
        """Let every later call with this token fail with `code` (token_revoked, account_inactive, token_expired)."""
        self._tokens[value].dead = code

    def find(self, value: str | None) -> Token:
        if not value:
            raise WorldError("not_authed")
        token = self._tokens.get(value)
        if token is None:
            raise WorldError("invalid_auth")
        if token.dead:
            raise WorldError(token.dead)
        return token


def require(token: Token, scopes: tuple[str, ...]) -> None:
    """Refuse a token that has none of `scopes`; no scopes at all means that none is needed."""
    if scopes and not set(scopes) & set(token.scopes):
        raise WorldError("missing_scope", needed=",".join(scopes), provided=",".join(token.scopes))
