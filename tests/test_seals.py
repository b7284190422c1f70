"""Tokens are sealed for one owner: every key that is named opens them, no other owner, and nothing that was changed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.access import BrokenSeal, Seals
from tests.premises import FIRST, KEY, OLDER_KEY

SEALS = Seals([KEY])


OWNERS = st.from_regex(r"[TE][A-Z0-9]{1,12}", fullmatch=True)


@given(owner=OWNERS, text=st.text(st.characters(codec="utf-8"), max_size=200))
def test_what_is_sealed_is_opened_with_every_key_that_is_named(owner: str, text: str) -> None:
    sealed = Seals([OLDER_KEY]).seal(owner, text)
    assert text not in sealed or len(text) < 10
    both = Seals([KEY, OLDER_KEY])
    assert both.unseal(owner, sealed) == text
    assert SEALS.unseal(owner, both.again(owner, sealed)) == text
    with pytest.raises(BrokenSeal):
        SEALS.unseal(owner, sealed)


@given(owner=OWNERS, other=OWNERS)
def test_what_was_sealed_for_one_owner_opens_for_no_other(owner: str, other: str) -> None:
    sealed = SEALS.seal(owner, "xoxb-1")
    if owner != other:
        with pytest.raises(BrokenSeal):
            SEALS.unseal(other, sealed)


@given(place=st.integers(0, 60))
def test_a_sealed_text_that_was_changed_is_refused(place: int) -> None:
    sealed = bytearray(SEALS.seal(FIRST, "xoxb-1").encode())
    sealed[place] = ord("A") if sealed[place] != ord("A") else ord("B")
    with pytest.raises(BrokenSeal):
        SEALS.unseal(FIRST, sealed.decode())
