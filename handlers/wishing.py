"""The forms in which a coordinator weighs a matching or swaps two pairs: each is built and read here."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

from bot.errors import Refusal
from bot.messages.phrases import say
from bot.messages.rehearsals import couple
from bot.messages.text import Block, name, section, short
from bot.models import Participant, Round, Weights
from bot.program.wishes import Couple, of_row
from handlers import fields
from handlers.fields import field, numbers
from handlers.forms import FormRefused, modal

WEIGHTS, SWAP = "weights", "swap"  # callback ids
MOST_WEIGHT, MOST_FLOOR = 100, 100
MOST_CHOICES = 100  # Slack's limit


def weights_form(locale: str, *, round_: Round) -> Block:
    """The view that sets what each preference counts for, and the least fit of a pair in percent."""
    wishes = of_row(round_.wishes)
    boxes = [
        field(say(locale, f"weight-{key}"), key, fields.number(value, MOST_WEIGHT))
        for key, value in dataclasses.asdict(wishes.weights).items()
    ]
    floor = field(
        say(locale, "weight-floor"),
        "floor",
        fields.number(wishes.floor * 100, MOST_FLOOR),
        hint=say(locale, "weight-floor-hint"),
    )
    about = section(say(locale, "weights-about"))
    return modal(
        locale,
        WEIGHTS,
        "weights-title",
        [about, *boxes, floor],
        submit="rehearsal-again",
        metadata=str(round_.id),
    )


def read_weights_form(view: dict[str, Any]) -> tuple[int, Weights, float]:
    """Return the round, the weights and the floor from 0 to 1; FormRefused names what is no number or too large."""
    given, errors = {}, {}
    for key in [one.name for one in dataclasses.fields(Weights)] + ["floor"]:
        try:
            given[key] = float(str(fields.answer(view, key)).replace(",", "."))
        except ValueError:
            errors[key] = "weight-wrong"
        else:
            if not 0 <= given[key] <= MOST_WEIGHT:
                errors[key] = "weight-wrong"
    floor = given.pop("floor", 0.0) / 100
    if not errors and not any(given.values()):
        errors[next(iter(given))] = "weight-all-zero"
    if errors:
        raise FormRefused(errors)
    return numbers(view.get("private_metadata"), 1)[0], Weights(**given), floor


def swap_form(locale: str, *, round_: Round, people: Mapping[int, Participant], pair: Couple) -> Block:
    """The view that chooses the pair with which another one swaps mentees."""
    pairs = [(row["mentor"], row["mentee"]) for row in round_.plan["pairs"]]
    others = [
        (
            couple(round_, (one, two)),
            say(locale, "rehearsal-couple", mentor=short(people[one]), mentee=short(people[two])),
        )
        for one, two in pairs
        if (one, two) != pair
    ]
    if not others:
        raise Refusal("rehearse-refused-swap")
    mentor, mentee = (name(people[one]) for one in pair)
    about = section(say(locale, "swap-about", pair=say(locale, "rehearsal-couple", mentor=mentor, mentee=mentee)))
    choice = field(
        say(locale, "swap-with"), "with", fields.one(others[:MOST_CHOICES], None, say(locale, "form-choose"))
    )
    return modal(
        locale,
        SWAP,
        "swap-title",
        [about, choice],
        submit="rehearsal-again",
        metadata=couple(round_, pair),
    )


def read_swap_form(view: dict[str, Any]) -> tuple[int, Couple, Couple]:
    """Return the round and the two pairs."""
    round_id, one = read_couple(str(view.get("private_metadata", "")))
    _, other = read_couple(str(fields.answer(view, "with")))
    return round_id, one, other


def read_couple(value: str) -> tuple[int, Couple]:
    """Return the round and the pair that a control names; a Refusal when it names none."""
    round_id, mentor, mentee = numbers(":".join(value.split(":")[:3]), 3)
    return round_id, (mentor, mentee)
