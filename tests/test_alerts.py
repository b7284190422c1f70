"""The example alerts against the figures that there are, and the operators' page against the code that it explains."""

from __future__ import annotations

import re
from typing import Any

import pytest
import yaml

from app import ROOT
from bot import figures
from bot.delivery.marking import RESTORED
from bot.delivery.skew import NAME
from bot.program.audit import Promise
from tests.test_docs import OPERATIONS, logged, rows

RULES: list[dict[str, Any]] = [
    rule for group in yaml.safe_load((ROOT / "docs/alerts.yml").read_text())["groups"] for rule in group["rules"]
]
FUNCTIONS = {"sum", "max", "by", "rate", "increase", "histogram_quantile", "abs", "time", "absent", "or"}
TOKEN = re.compile(
    r"\s*(?:(?P<name>[a-z_]+)(?P<labels>\{[^}]*\})?(?P<range>\[\d+[smhd]\])?|[0-9.]+|==|[-+*/><(),])", re.ASCII
)
# Prometheus writes these itself, of the jobs that it asks and the buckets of a histogram.
GIVEN = {"up": {"job"}}


def series() -> dict[str, set[str]]:
    """Return every name that /metrics may show, with its labels."""
    found = dict(GIVEN)
    for collector in {*figures.REGISTRY._collector_to_names}:
        labels = {*getattr(collector, "_labelnames", ())}
        name, kind = str(getattr(collector, "_name", "")), str(getattr(collector, "_type", ""))
        ends = {"counter": ["_total"], "histogram": ["_bucket", "_count", "_sum"]}.get(kind, [""])
        found |= {f"{name}{end}": labels | ({"le"} if end == "_bucket" else set()) for end in ends}
    return found


def parts(expression: str) -> list[re.Match[str]]:
    """Return the tokens of an expression; it holds nothing else."""
    found, at = [], 0
    while at < len(expression):
        match = TOKEN.match(expression, at)
        assert match, f"{expression[at:]!r} is nothing that Prometheus knows"
        found.append(match)
        at = match.end()
    return found


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: str(rule["alert"]))
def test_an_alert_asks_for_figures_and_labels_that_there_are(rule: dict[str, Any]) -> None:
    expression, known = rule["expr"], series()
    depth = 0
    named = set()
    for token in parts(expression):
        depth += {"(": 1, ")": -1}.get(token[0].strip(), 0)
        assert depth >= 0
        name = token["name"]
        if name in known:
            named.add(name)
            asked = set(re.findall(r'([a-z_]+)="[^"]*"', token["labels"] or ""))
            assert asked <= known[name], expression
            assert bool(token["range"]) == name.endswith(("_total", "_bucket", "_count", "_sum")), expression
        elif name:
            grouped = {label for one in named for label in known[one]} | {"le", "invariant", "of"}
            assert name in FUNCTIONS | grouped, f"{name} in {expression}"
    assert depth == 0
    assert named
    assert rule["labels"]["severity"] in {"page", "ticket"}
    assert re.fullmatch(r"\d+[mhd]", rule.get("for", "1m"))
    assert rule.keys() <= {"alert", "expr", "for", "labels"}


def test_every_alert_is_explained_and_no_other() -> None:
    told = rows("Alert", OPERATIONS)
    assert list(told) == [rule["alert"] for rule in RULES]
    mentioned = {action for cells in told.values() for action in re.findall(r"log's (`[^;|]+)", cells[1])}
    assert mentioned
    for words in mentioned:
        assert {*re.findall(r"`([a-z_]+)`", words)} - {"token"} <= logged().keys(), words


def test_every_invariant_is_explained_and_no_other() -> None:
    assert list(rows("Invariant", OPERATIONS)) == [str(promise) for promise in Promise]


def test_everything_that_readyz_can_say_is_explained() -> None:
    told = rows("`/readyz` says", OPERATIONS)
    clocks = {NAME.format(of=of) for of in ("slack", "database")}
    assert {*told} == {"database", "schema", "slack", "look", RESTORED, *clocks}
