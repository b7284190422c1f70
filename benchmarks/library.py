"""What the choice of prompts does for a thousand made-up pairs, beside a random choice, and what it costs.

A pair has six sessions. People have several partners at a time, wishes, topics that are off limits, and opinions.
"""

from __future__ import annotations

import dataclasses
import random
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from bot.library import FRAMES, Library, Occasion, Prompt, choose, load

PAIRS, SESSIONS = 1000, 6
ALLOWED = {"light": 0, "honest": 1, "brave": 3}  # conversations before it, as prompts/README.md says
Way = Callable[[Library, Occasion], Prompt]


@dataclasses.dataclass
class Person:
    """Somebody with one or several partners; `met` has the prompts they met, by pair."""

    wants: set[str]
    offers: set[str]
    off_limits: set[str]
    met: dict[int, list[str]] = dataclasses.field(default_factory=lambda: defaultdict(list))


@dataclasses.dataclass
class Pair:
    """Two people, what they swapped away, and the conversations they had and liked."""

    number: int
    mentor: Person
    mentee: Person
    swapped: list[str] = dataclasses.field(default_factory=list)
    trust: int = 0


@dataclasses.dataclass
class Tally:
    """What a way of choosing did."""

    choices: int = 0
    off_limits: int = 0
    come_back: int = 0  # swapped away before
    again: int = 0  # met before, by the two or by one of them with another partner
    no_other: int = 0  # the same, where neither agreement nor closing was left that neither had met
    possible: int = 0  # wishes that could be met
    met: int = 0
    too_deep: int = 0
    liked: float = 0
    used: Counter[str] = dataclasses.field(default_factory=Counter)  # between the first and the last session
    seconds: float = 0


def at_random(library: Library, occasion: Occasion) -> Prompt:
    """Any prompt that is not off limits and that the two have not had: the floor, in worth and in cost."""
    frame = "agreement" if occasion.number == 1 else "closing" if occasion.number == occasion.total else None
    left = [
        prompt
        for prompt in library.prompts.values()
        if (prompt.topic == frame if frame else prompt.topic not in {*FRAMES, *occasion.off_limits})
        and prompt.id not in occasion.had
    ]
    return random.Random(occasion.seed).choice(left)


def played(library: Library, way: Way, pairs: int = PAIRS, seed: int = 1) -> Tally:
    """Let so many pairs meet, one session after the other, each prompt chosen in this way."""
    dice, tally = random.Random(seed), Tally()
    liking = {name: dice.uniform(0.5, 2.5) for name in library.prompts}
    ratings: dict[str, tuple[int, int]] = {}
    couples = list(_couples(library, pairs, dice))
    for number in range(1, SESSIONS + 1):
        for pair in dice.sample(couples, len(couples)):
            prompt = _brought(library, way, pair, number, ratings, tally, dice)
            if dice.random() < 0.9:  # else it falls out
                pair.trust += _rated(prompt, liking[prompt.id], ratings, dice)
            tally.liked += liking[prompt.id]
    return tally


def _couples(library: Library, pairs: int, dice: random.Random) -> Iterator[Pair]:
    topics = sorted(library.topics)

    def person(wants: int, offers: int) -> Person:
        off_limits = set(dice.sample(topics, dice.choice([0, 0, 1, 2])))
        open_ = [topic for topic in topics if topic not in off_limits]
        return Person({*dice.sample(open_, wants)}, {*dice.sample(open_, offers)}, off_limits)

    mentors = [person(0, dice.randint(1, 4)) for _ in range(pairs * 2 // 3)]
    mentees = [person(dice.randint(1, 4), 0) for _ in range(pairs * 3 // 4)]
    there = [(mentor, mentee) for mentor in range(len(mentors)) for mentee in range(len(mentees))]
    for number, (mentor, mentee) in enumerate(dice.sample(there, pairs)):
        yield Pair(number, mentors[mentor], mentees[mentee])


def _brought(
    library: Library,
    way: Way,
    pair: Pair,
    number: int,
    ratings: dict[str, tuple[int, int]],
    tally: Tally,
    dice: random.Random,
) -> Prompt:
    """A session's prompt, and another one for as long as they swap it away."""
    while True:
        both = (pair.mentor, pair.mentee)
        before = [library.prompts[name].topic for name in pair.mentor.met[pair.number]]
        occasion = Occasion(
            number=number,
            total=SESSIONS,
            seed=dice.getrandbits(32),
            wanted=pair.mentee.wants,
            offered=pair.mentor.offers,
            off_limits=pair.mentor.off_limits | pair.mentee.off_limits,
            had=list(pair.mentor.met[pair.number]),
            elsewhere={
                name for one in both for which, names in one.met.items() if which != pair.number for name in names
            },
            swapped=list(pair.swapped),
            before=before[-1] if number > 2 else None,
            trust=pair.trust,
            ratings=ratings,
        )
        began = time.perf_counter()
        prompt = way(library, occasion)
        tally.seconds += time.perf_counter() - began
        _count(library, occasion, prompt, tally)
        if prompt.topic in FRAMES or dice.random() >= 0.15:
            for one in both:
                one.met[pair.number].append(prompt.id)
            return prompt
        pair.swapped.append(prompt.id)


def _count(library: Library, occasion: Occasion, prompt: Prompt, tally: Tally) -> None:
    """Hold a choice against the rules, told once more and not as `choose` tells them."""
    framed = prompt.topic in FRAMES
    there = [p for p in library.prompts.values() if (p.topic == prompt.topic if framed else p.topic not in FRAMES)]
    open_ = [p for p in there if p.topic not in occasion.off_limits and p.id not in occasion.swapped]
    known = {*occasion.had, *occasion.elsewhere}
    new = [p for p in open_ if p.id not in known]
    tally.choices += 1
    tally.off_limits += prompt.topic in occasion.off_limits
    tally.come_back += prompt.id in occasion.swapped
    tally.again += prompt.id in known and (bool(new) or not framed)
    tally.no_other += prompt.id in known and framed and not new
    if framed:
        return
    tally.used[prompt.id] += 1
    fit = [p for p in new if ALLOWED[p.depth] <= occasion.trust]
    tally.too_deep += prompt not in fit and bool(fit)
    # A wish can be met where something new on a topic that one wants and the other offers, not the one they had last,
    # is not too deep; where there is no such topic, on one that is wanted.
    other = [p for p in fit if p.topic != occasion.before]
    for wish in ({*occasion.wanted} & {*occasion.offered}, {*occasion.wanted}):
        if any(p.topic in wish for p in other):
            tally.possible += 1
            tally.met += prompt.topic in wish
            return


def _rated(prompt: Prompt, liking: float, ratings: dict[str, tuple[int, int]], dice: random.Random) -> bool:
    """Let each of the two say what they think of it, or not; whether the conversation brought them nearer."""
    said = [min(3, max(0, round(dice.gauss(liking, 0.7)))) for _ in range(2) if dice.random() < 0.5]
    total, count = ratings.get(prompt.id, (0, 0))
    ratings[prompt.id] = total + sum(said), count + len(said)
    return 0 not in said


def _told(name: str, tally: Tally, of: int) -> None:
    most = tally.used.most_common(1)[0][1] / tally.used.total()
    print(f"{name}: {tally.choices:,} choices, {tally.off_limits} off limits, {tally.come_back} swapped away before")
    print(
        f"  met before, by one of them or both: {tally.again}; agreements and closings when all were: {tally.no_other}"
    )
    print(f"  wishes met where possible: {tally.met:,} of {tally.possible:,} ({tally.met / tally.possible:.1%})")
    print(f"  too deep for two who hardly know each other: {tally.too_deep}")
    print(f"  used {len(tally.used)} of {of} prompts, the most used one {most:.1%} of the time (evenly: {1 / of:.1%})")
    print(f"  how much they like what comes, from 0 to 3: {tally.liked / tally.choices:.2f}")


def main() -> None:
    """Play both ways with the same people, and print what became of them."""
    library = load(Path(__file__).parent.parent / "prompts")
    middle = sum(prompt.topic not in FRAMES for prompt in library.prompts.values())
    ours, floor = played(library, choose), played(library, at_random)
    _told("our choice", ours, middle)
    _told("a random choice", floor, middle)
    each, least = (tally.seconds / tally.choices * 1e6 for tally in (ours, floor))
    print(f"a choice costs {each / least:.1f} x a random one ({each:.0f} µs and {least:.0f} µs)")
    assert not ours.off_limits + ours.come_back + ours.again + ours.too_deep
    assert ours.met == ours.possible


if __name__ == "__main__":
    main()
