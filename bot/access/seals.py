"""How tokens lie in the database: sealed, and bound to their owner; it knows no installation and no Slack."""

from __future__ import annotations

from collections.abc import Sequence


class BrokenSeal(Exception):  # noqa: N818 - reads as what it is
    """A sealed text that none of our keys opens, or that was sealed for another owner."""


class Seals:
    """Seals with the first key and opens with all: while a key is being replaced there are two."""

    def __init__(self, keys: Sequence[str]) -> None:
        from cryptography.fernet import Fernet, InvalidToken, MultiFernet  # noqa: PLC0415 - only where apps install

        self._keys, self._refused = MultiFernet([Fernet(key) for key in keys]), InvalidToken

    def seal(self, owner: str, text: str) -> str:
        """Return the text, readable only with a key and only for this owner."""
        return self._keys.encrypt(f"{owner} {text}".encode()).decode()

    def unseal(self, owner: str, sealed: str) -> str:
        """Return what was sealed; BrokenSeal for another owner's, so that a row moved to them opens nothing."""
        try:
            sealed_for, _, text = self._keys.decrypt(sealed.encode()).decode().partition(" ")
        except self._refused as error:
            raise BrokenSeal(owner) from error
        if sealed_for != owner:
            raise BrokenSeal(owner)
        return text

    def again(self, owner: str, sealed: str) -> str:
        """Return the same, sealed with the first key."""
        return self.seal(owner, self.unseal(owner, sealed))
