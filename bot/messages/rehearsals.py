"""A rehearsal as a coordinator reads and changes it: pairs, reasons, the unmatched, and all that would be sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.library import Library
from bot.messages.coordinators import takes
from bot.messages.needs import limit, need
from bot.messages.phrases import say
from bot.messages.reasons import because, bullets, obstacles
from bot.messages.text import (
    Block,
    Post,
    actions,
    button,
    confirm,
    context,
    divider,
    fitting,
    header,
    name,
    overflow,
    plain,
    post,
    section,
)
from bot.messages.times import listing, moment
from bot.models import Participant, Round

Row = dict[str, Any]  # a pair or an unmatched person of a round's plan
Couple = tuple[int, int]  # the mentor's and the mentee's id
People = Mapping[int, Participant]

SHOWN = 20  # pairs, and as many people without a partner; Slack takes 50 blocks
RULED_OUT = 5  # pairs that were ruled out, each with a button
NEEDS = 4  # of who is missing, and of what holds a round back


def rehearsal(
    locale: str, *, program: str, round_: Round, people: People, library: Library, coordinator_zone: str
) -> Post:
    """A matching as it would be published, with the ways to change it; nothing has been sent.

    Each pair has the menu pair_change, each pair ruled out the button pair_free, all with the value of `couple`.
    Buttons with the round's id: rehearsal_publish (asks again), rehearsal_again, rehearsal_weights, rehearsal_sends.
    """
    pairs, unmatched = round_.plan["pairs"], round_.plan["unmatched"]
    again = button("rehearsal_again", say(locale, "rehearsal-again"), round_.program_id)
    weights = button("rehearsal_weights", say(locale, "rehearsal-weights"), round_.id)
    top = header(say(locale, "rehearsal-title", number=round_.number))
    ruled_out = _ruled_out(locale, round_, people)
    if not pairs and not unmatched:
        empty = section(say(locale, "rehearsal-empty"))
        return post(top, empty, *_not_ready(locale, round_, people), *ruled_out, actions(again, weights))
    sends = button("rehearsal_sends", say(locale, "rehearsal-sends-all"), round_.id)
    return post(
        top,
        section(say(locale, "rehearsal-summary", pairs=len(pairs), unmatched=len(unmatched))),
        context(plain(program), say(locale, "rehearsal-nothing-sent")),
        *_gone(locale, round_, people),
        *(_pair(locale, row, round_, people, library, coordinator_zone) for row in pairs[:SHOWN]),
        *_more(locale, "rehearsal-more-pairs", len(pairs)),
        *ruled_out,
        divider(),
        *_alone(locale, unmatched, people),
        *_not_ready(locale, round_, people),
        *_more_people(locale, round_),
        section(_sends(locale, pairs, unmatched)),
        *takes(locale, round_),
        actions(*([_publish(locale, round_)] if pairs else []), again, weights, *([sends] if pairs else [])),
    )


def sends(
    locale: str, *, round_: Round, people: People, schedule: Sequence[tuple[Row, Sequence[Row]]], zone: str
) -> Post:
    """Every message that publishing would send, with its time in the coordinator's zone.

    `schedule` holds each pair with its messages: their "kind", the session's "number" and the moment "at".
    """
    shown = [
        section(
            "\n".join([f"*{_couple(locale, pair, people)}*", *(_sent(locale, message, zone) for message in messages)])
        )
        for pair, messages in schedule[:SHOWN]
    ]
    alone = [name(people[row["participant"]]) for row in round_.plan["unmatched"]]
    told = fitting(alone, SHOWN)
    return post(
        header(say(locale, "sends-title")),
        context(say(locale, "sends-intro")),
        *shown,
        *_more(locale, "rehearsal-more-pairs", len(schedule)),
        section(say(locale, "sends-unmatched", names=", ".join(told))) if told else None,
        *_more(locale, "rehearsal-more-unmatched", len(alone), len(told)),
    )


def couple(round_: Round, pair: Sequence[int]) -> str:
    """The value by which a control names a pair of a rehearsal."""
    return f"{round_.id}:{pair[0]}:{pair[1]}"


def _couple(locale: str, row: Row, people: People) -> str:
    return say(locale, "rehearsal-couple", mentor=name(people[row["mentor"]]), mentee=name(people[row["mentee"]]))


def _sent(locale: str, message: Row, zone: str) -> str:
    what = say(locale, f"kind-{message['kind']}", number=message["number"])
    return say(locale, "sends-message", when=moment(message["at"], zone, locale), what=what)


def _pair(locale: str, row: Row, round_: Round, people: People, library: Library, zone: str) -> Block:
    pair = [row["mentor"], row["mentee"]]
    locked = pair in round_.wishes.get("locked", [])
    is_new = pair in round_.plan.get("changes", {}).get("new", [])
    marks = "".join(mark for mark, there in ((":lock: ", locked), (":new: ", is_new)) if there)
    who = {"mentor": name(people[row["mentor"]]), "mentee": name(people[row["mentee"]])}
    lines = [marks + say(locale, "rehearsal-pair", **who, score=round(row["score"] * 100))]
    if row["reasons"]:
        lines.append(" · ".join(because(locale, row["reasons"], library, form="fit")))
    if row["starts"]:
        when = moment(datetime.fromisoformat(row["starts"][0]), zone, locale)
        lines.append(say(locale, "rehearsal-first", when=when))
    ways = ["free" if locked else "lock", "forbid", "swap"]
    menu = overflow("pair_change", [(f"{couple(round_, pair)}:{way}", say(locale, f"pair-{way}")) for way in ways])
    return section("\n".join(lines)) | {"accessory": menu}


def _gone(locale: str, round_: Round, people: People) -> list[Block]:
    gone = [pair for pair in round_.plan.get("changes", {}).get("gone", []) if set(pair) <= set(people)]
    names = [say(locale, "rehearsal-couple", mentor=name(people[one]), mentee=name(people[two])) for one, two in gone]
    shown = fitting(names, SHOWN)
    told = [context(say(locale, "rehearsal-gone", pairs=", ".join(shown)))] if shown else []
    return [*told, *_more(locale, "rehearsal-more-pairs", len(names), len(shown))]


def _ruled_out(locale: str, round_: Round, people: People) -> list[Block]:
    pairs = [pair for pair in round_.wishes.get("forbidden", []) if set(pair) <= set(people)]
    return [
        section(say(locale, "rehearsal-ruled-out", mentor=name(people[pair[0]]), mentee=name(people[pair[1]])))
        | {"accessory": button("pair_free", say(locale, "pair-allow"), couple(round_, pair))}
        for pair in pairs[:RULED_OUT]
    ]


def _alone(locale: str, rows: Sequence[Row], people: People) -> list[Block]:
    if not rows:
        return []
    lines = [say(locale, "rehearsal-unmatched")]
    for row in rows[:SHOWN]:
        person = people[row["participant"]]
        ruled = ", ".join(obstacles(locale, row, form="ruled")) or say(locale, "rehearsal-unmatched-nobody")
        role = say(locale, f"role-{row['role']}")
        lines.append(say(locale, "rehearsal-unmatched-person", name=name(person), role=role, obstacles=ruled))
    # Five to a section, since 20 long names with every obstacle do not fit one section.
    blocks = [section("\n".join(lines[start : start + SHOWN // 4])) for start in range(0, len(lines), SHOWN // 4)]
    return [*blocks, *_more(locale, "rehearsal-more-unmatched", len(rows))]


def _not_ready(locale: str, round_: Round, people: People) -> list[Block]:
    """Who is left out because they are still preparing, or have paused."""
    blocks = []
    for why, ids in round_.plan.get("not_ready", {}).items():
        names = [name(people[one]) for one in ids if one in people]
        if names:
            shown = fitting(names, SHOWN)
            said = listing(shown, locale)
            blocks.append(context(say(locale, f"rehearsal-{why}", names=said, count=len(names) - len(shown))))
    return blocks


def _more_people(locale: str, round_: Round) -> list[Block]:
    """What would match more people: who is missing, and the rules that hold the round back."""
    needs = [need(locale, one, one["count"]) for one in round_.plan.get("needs", [])[:NEEDS]]
    limits = [limit(locale, one) for one in round_.plan.get("limits", [])[:NEEDS]]
    missing = [section(f"{say(locale, 'rehearsal-needs')}\n{bullets(needs)}")] if needs else []
    held = [context(say(locale, "rehearsal-limits", limits="; ".join(limits)))] if limits else []
    return [*missing, *held]


def _more(locale: str, message: str, count: int, shown: int = SHOWN) -> list[Block]:
    return [context(say(locale, message, count=count - shown))] if count > shown else []


def _sends(locale: str, pairs: Sequence[Row], unmatched: Sequence[Row]) -> str:
    sessions = sum(len(row["starts"]) for row in pairs)
    return say(locale, "rehearsal-sends", pairs=len(pairs), sessions=sessions, unmatched=len(unmatched))


def _publish(locale: str, rehearsed: Round) -> Block:
    pairs, unmatched = rehearsed.plan["pairs"], rehearsed.plan["unmatched"]
    reached = {person for row in pairs for person in (row["mentor"], row["mentee"])}
    reached |= {row["participant"] for row in unmatched}
    sure = confirm(
        say(locale, "rehearsal-sure", number=rehearsed.number),
        say(locale, "rehearsal-sure-text", people=len(reached)),
        say(locale, "rehearsal-publish"),
        say(locale, "rehearsal-not-yet"),
    )
    label = say(locale, "rehearsal-publish")
    return button("rehearsal_publish", label, rehearsed.id, style="primary", confirm=sure)
