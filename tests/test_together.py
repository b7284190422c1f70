"""What comes at once is done at once, everything once, and one that cannot be done is in nobody's way."""

from __future__ import annotations

import asyncio
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.together import Together

MOST = 7

things = st.lists(st.tuples(st.sampled_from("ab"), st.integers(0, 9)), max_size=3 * MOST)


async def done(asked: list[tuple[str, int]], cannot: int) -> tuple[list[list[int]], list[bool]]:
    """Ask for everything at once; return the batches in which it was done, and of each whether it could be."""
    batches: list[list[int]] = []

    async def verb(workspace: str, given: list[tuple[str, int]]) -> None:
        assert all(where == workspace for where, _ in given)
        await asyncio.sleep(0)
        if any(number == cannot for _, number in given):
            raise ValueError(cannot)
        batches.append([number for _, number in given])

    together = Together(verb, MOST)
    answers = await asyncio.gather(*(together.do(one[0], one) for one in asked), return_exceptions=True)
    return batches, [answer is None for answer in answers]


@settings(deadline=None)
@given(things, st.integers(0, 9))
def test_everything_is_done_once_but_what_cannot_be(asked: list[tuple[str, int]], cannot: int) -> None:
    batches, could = asyncio.run(done(asked, cannot))
    assert Counter(number for batch in batches for number in batch) == Counter(
        number for _, number in asked if number != cannot
    )
    assert could == [number != cannot for _, number in asked]
    assert all(len(batch) <= MOST for batch in batches)


def test_what_waits_is_done_together() -> None:
    batches, _ = asyncio.run(done([("a", number) for number in range(MOST)], -1))
    assert len(batches) <= 2


def test_what_comes_within_a_moment_is_done_together() -> None:
    async def one_after_another() -> list[int]:
        sizes: list[int] = []

        async def verb(_workspace: str, given: list[int]) -> None:
            sizes.append(len(given))

        together = Together(verb, MOST, gathers=0.2)
        asked = []
        for number in range(MOST + 1):
            asked.append(asyncio.create_task(together.do("a", number)))
            await asyncio.sleep(0)
        await asyncio.gather(*asked)
        return sizes

    assert asyncio.run(one_after_another()) == [MOST, 1]
