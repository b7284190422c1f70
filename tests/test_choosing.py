"""Which prompt is chosen when, and what is said of it: rules that hold for any library and any two people."""

from __future__ import annotations

from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from bot.library import DEPTHS, Library, Occasion, Prompt, choose, why
from bot.library.choosing import ENOUGH_RATINGS, FEW_RATINGS
from tests.cast import TIKTOK

TOPICS = ("one", "two", "three", "four")
WISHES = ("both", "wanted", "offered")


def prompt(name: str, topic: str, depth: str = "light", *tags: str) -> Prompt:
    return Prompt(name, topic, depth, "nothing", tags, TIKTOK.words, TIKTOK.doing)


def shelf(*prompts: Prompt) -> Library:
    frames = [prompt(f"{frame}-{number}", frame) for frame in ("agreement", "closing") for number in range(3)]
    return Library({p.topic: {"en": p.topic} for p in prompts}, {p.id: p for p in [*prompts, *frames]})


def occasion(**details: Any) -> Occasion:
    return Occasion(**({"number": 2, "total": 6, "seed": 1, "trust": 9} | details))


def chosen(library: Library, **details: Any) -> str:
    return choose(library, occasion(**details)).id


def reasons(library: Library, **details: Any) -> list[str]:
    known = occasion(**details)
    return [each["reason"] for each in why(library, known, choose(library, known))]


topics = st.sets(st.sampled_from(TOPICS), max_size=3)


@st.composite
def libraries(draw: st.DrawFn) -> Library:
    kind = st.tuples(st.sampled_from(TOPICS), st.sampled_from(DEPTHS), st.sets(st.sampled_from("xyz"), max_size=2))
    given_ = draw(st.lists(kind, min_size=1, max_size=14))
    return shelf(*(prompt(f"p{n}", topic, depth, *sorted(tags)) for n, (topic, depth, tags) in enumerate(given_)))


@st.composite
def played(draw: st.DrawFn) -> tuple[Library, Occasion]:
    """Any library, and any session of any two in between the first and the last."""
    library = draw(libraries())
    ids = st.sampled_from([*sorted(library.prompts), "gone"])
    return library, Occasion(
        number=draw(st.integers(2, 11)),
        total=12,
        seed=draw(st.integers()),
        wanted=draw(topics),
        offered=draw(topics),
        off_limits=draw(topics),
        had=draw(st.lists(ids, max_size=8)),
        elsewhere=draw(st.sets(ids, max_size=8)),
        swapped=draw(st.sets(ids, max_size=4)),
        before=draw(st.sampled_from([None, *TOPICS])),
        trust=draw(st.integers(0, 12)),
        ratings=draw(
            st.dictionaries(ids, st.integers(1, 30).flatmap(lambda n: st.tuples(st.integers(0, 3 * n), st.just(n))))
        ),
    )


def narrowed(library: Library, known: Occasion) -> tuple[list[Prompt], list[Prompt]]:
    """Those that are open and not swapped away; of them those least met, and of these those not too deep yet."""
    open_ = [p for p in library.prompts.values() if p.topic in library.topics.keys() - set(known.off_limits)]
    stays = [p for p in open_ if p.id not in known.swapped] or open_
    times = {p.id: known.had.count(p.id) + (p.id in {*known.had, *known.elsewhere}) for p in stays}
    fresh = [p for p in stays if times[p.id] == min(times.values())]
    allowed = {"light": 0, "honest": 1, "brave": 3}
    lightest = min((allowed[p.depth] for p in fresh), default=0)
    return stays, [p for p in fresh if allowed[p.depth] <= max(lightest, known.trust)]


@given(played())
def test_never_off_limits_never_swapped_away_never_twice_while_there_is_another(
    played: tuple[Library, Occasion],
) -> None:
    library, known = played
    found = choose(library, known)
    assert choose(library, known) == found
    stays, _ = narrowed(library, known)
    if not stays:
        assert found.topic == "agreement"
        return
    assert found in stays
    fresh = [p for p in stays if p.id not in {*known.had, *known.elsewhere}]
    assert found in fresh or not fresh
    assert found.id not in known.had or all(p.id in known.had for p in stays)


@given(played())
def test_the_topic_changes_and_then_a_wish_is_met_where_one_can_be(played: tuple[Library, Occasion]) -> None:
    library, known = played
    found, (_, possible) = choose(library, known), narrowed(library, known)
    other = [p for p in possible if p.topic != known.before] or possible
    assert found in other or not other
    met = {*known.wanted} & {*known.offered}
    for wish in (met, {*known.wanted}, {*known.offered}):
        if any(p.topic in wish for p in other):
            assert found.topic in wish
            return


@given(played(), st.integers(0, 12))
def test_depth_grows_with_trust(played: tuple[Library, Occasion], more: int) -> None:
    library, known = played
    deeper = choose(library, Occasion(**(vars(known) | {"trust": known.trust + more})))
    assert DEPTHS.index(choose(library, known).depth) <= DEPTHS.index(deeper.depth)


@given(played())
def test_nothing_brave_comes_early_while_there_is_something_lighter(played: tuple[Library, Occasion]) -> None:
    library, known = played
    found, (_, possible) = choose(library, known), narrowed(library, known)
    assert found in possible or not possible
    if known.trust < 3 and any(p.depth != "brave" for p in possible):
        assert found.depth != "brave"


def shrunk(name: str, ratings: Any) -> float:
    """How far a prompt is from the mean of all, drawn towards it."""
    mean = sum(total for total, _ in ratings.values()) / max(1, sum(count for _, count in ratings.values()))
    total, count = ratings.get(name, (0, 0))
    return float((total - count * mean) / (count + FEW_RATINGS))


@given(played())
def test_of_two_alike_the_clearly_better_rated_comes_first(played: tuple[Library, Occasion]) -> None:
    library, known = played
    found = choose(library, known)
    used = {*known.had, *known.elsewhere, *known.swapped}
    alike = [
        p for p in library.prompts.values() if (p.topic, p.depth, p.tags) == (found.topic, found.depth, found.tags)
    ]
    assume(found.id not in used)
    best = max(shrunk(p.id, known.ratings) for p in alike if p.id not in used)
    assert best - shrunk(found.id, known.ratings) <= 0.5


@given(played())
def test_it_always_says_why_and_only_what_holds(played: tuple[Library, Occasion]) -> None:
    library, known = played
    found = choose(library, known)
    given_ = why(library, known, found)
    names = [each["reason"] for each in given_]
    assert names
    assert len(set(names)) == len(names)
    wish = next((name for name in names if name in WISHES), None)
    if found.topic == "agreement":
        assert names == ["limits"]
        assert not any(p.topic in library.topics.keys() - set(known.off_limits) for p in library.prompts.values())
        return
    assert (wish in {"both", "wanted"}) == (found.topic in known.wanted)
    assert (wish in {"both", "offered"}) == (found.topic in known.offered)
    assert all(each.get("topics", [found.topic]) == [found.topic] for each in given_)
    assert ("last" in names) == (found.id in {*known.had, *known.elsewhere})
    assert {*names} & {*DEPTHS} <= {found.depth}
    if "rating" in names:
        assert known.ratings[found.id][1] >= ENOUGH_RATINGS


@given(played())
def test_of_a_prompt_that_a_person_chose_only_what_holds_is_said(played: tuple[Library, Occasion]) -> None:
    library, known = played
    for each in library.prompts.values():
        names = {reason["reason"] for reason in why(library, known, each)}
        assert "lot" not in names or each == choose(library, known)
        assert names & {*WISHES} or each.topic not in {*known.wanted, *known.offered}


@given(st.sampled_from([1, 6]), st.sets(st.sampled_from(["agreement-0", "agreement-2", "closing-1"])), st.integers())
def test_the_first_session_agrees_and_the_last_looks_back_as_with_nobody_else(
    number: int, elsewhere: set[str], seed: int
) -> None:
    frame = "agreement" if number == 1 else "closing"
    found = chosen(shelf(prompt("p", "one")), number=number, elsewhere=elsewhere, seed=seed)
    assert found.startswith(frame)
    assert found not in elsewhere
    assert reasons(shelf(prompt("p", "one")), number=number) == [frame]


def test_light_prompts_come_early_and_brave_ones_late() -> None:
    library = shelf(*(prompt(depth, "one", depth) for depth in DEPTHS))
    came = [chosen(library, number=number, trust=number - 1) for number in (2, 3, 4, 5)]
    assert came == ["light", "honest", "honest", "brave"]
    assert [chosen(library, number=5, trust=trust) for trust in (0, 1, 2, 3)] == ["light", "light", "honest", "honest"]
    assert reasons(library, trust=1) == ["light"]
    assert reasons(library, trust=9) == ["brave"]


def test_a_topic_comes_back_only_after_the_others() -> None:
    library = shelf(prompt("a", "one"), prompt("b", "two"), prompt("c", "one"), prompt("d", "two"), prompt("e", "one"))
    assert chosen(library, had=["b", "a", "d"], before="two") in ("c", "e")
    assert chosen(library, had=["a", "b", "c"], before="three", offered=TOPICS, wanted=TOPICS) == "d"
    assert reasons(library, had=["a"], before="one", wanted=["two"]) == ["wanted", "variety"]


def test_what_was_swapped_away_stays_away_with_what_is_like_it() -> None:
    library = shelf(
        prompt("feed", "one", "light", "phone", "video"),
        prompt("reel", "one", "light", "video"),
        prompt("press", "one", "light", "papers"),
        prompt("work", "two", "light", "video"),
    )
    assert {chosen(library, wanted=["one"], swapped=["feed"], seed=seed) for seed in range(20)} == {"press"}
    assert {chosen(library, wanted=["one", "two"], swapped=["feed"], seed=seed) for seed in range(20)} == {"work"}
    assert chosen(library, wanted=["one"], swapped=["feed", "press"]) == "reel"
    assert chosen(library, wanted=["one"], swapped=["feed", "press", "reel"]) == "work"


def test_better_rated_prompts_come_first_but_what_one_person_says_is_not_enough() -> None:
    library = shelf(*(prompt(name, name) for name in ("loved", "once", "unrated", "poor")))
    ratings = {"loved": (57, 20), "once": (3, 1), "poor": (10, 20)}
    assert chosen(library, ratings=ratings) == "loved"
    assert reasons(library, ratings=ratings) == ["rating"]
    assert {chosen(library, ratings=ratings, swapped=["loved"], seed=seed) for seed in range(20)} == {"once", "unrated"}
    assert reasons(library, ratings=ratings, swapped=["loved"]) == ["lot"]


def test_when_all_else_is_used_up_what_one_of_them_met_comes_before_what_both_had() -> None:
    library = shelf(prompt("a", "one"), prompt("b", "two"), prompt("c", "three"))
    assert chosen(library, had=["a"], elsewhere=["b", "c"], swapped=["c"], wanted=["one"]) == "b"
    assert chosen(library, had=["a", "a", "b"], swapped=["c"], wanted=["one"]) == "b"
    assert reasons(library, had=["a", "b", "c"], wanted=["one"]) == ["wanted", "last"]
    assert chosen(library, swapped=["a", "b", "c"]) in ("a", "b", "c")


def test_the_seed_decides_between_equals() -> None:
    library = shelf(*(prompt(f"p{n}", f"t{n}") for n in range(9)))
    assert len({chosen(library, seed=seed) for seed in range(30)}) > 4
    assert reasons(library) == ["lot"]
