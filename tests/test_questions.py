"""Every question of the store that is given a workspace asks in it, and whoever acts for a person names theirs."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

from sqlmodel import SQLModel

from app import ROOT


def test_every_table_is_of_a_workspace_or_is_known_to_be_of_none() -> None:
    of_none = {table.name for table in SQLModel.metadata.sorted_tables if "workspace" not in table.c}
    assert of_none == {"workspace", "installation", "installstate", "epoch", "mark"}


def test_whoever_acts_for_a_person_names_their_workspace() -> None:
    """Conversations reach the rows through their visit only, which names its workspace in every call."""
    reach = {"arrival.py", "visit.py", "installing.py", "health.py", "feeds.py"}
    for path in sorted({*ROOT.glob("handlers/*.py")} - {ROOT / "handlers" / name for name in reach}):
        stores = [
            node for node in nodes(path) if isinstance(node, ast.Attribute) and node.attr in {"store", "transact"}
        ]
        assert not [node for node in stores if ast.unparse(node) != "bot.store"], path.name


# What a question in a workspace may ask without naming it again, with the reason.
HELD_ALREADY = {
    "take_look": "the row was chosen in this workspace, in the same statement",
    "purge_some": "the table is chosen first, and its rows by their workspace",
    "installations_by": "the installation that the workspace names",
}


def test_every_question_that_is_given_a_workspace_asks_in_it() -> None:
    asked = 0
    for path in sorted(ROOT.glob("bot/store/*.py")):
        for function in functions(path):
            for statement in ast.walk(function):
                if not isinstance(statement, ast.Assign | ast.Expr | ast.Return | ast.AugAssign | ast.AnnAssign):
                    continue
                said = ast.unparse(statement)
                if any(ast.unparse(call.func) in {"select", "update", "delete", "db.get"} for call in calls(statement)):
                    asked += 1
                    assert "workspace" in said or function.name in HELD_ALREADY, f"{path.name}: {said}"
    assert asked > 30


def nodes(path: Path) -> Iterable[ast.AST]:
    return ast.walk(ast.parse(path.read_text(encoding="utf-8")))


def calls(statement: ast.stmt) -> Iterator[ast.Call]:
    yield from (node for node in ast.walk(statement) if isinstance(node, ast.Call))


def functions(path: Path) -> Iterator[ast.FunctionDef]:
    for node in nodes(path):
        if isinstance(node, ast.FunctionDef) and any(one.arg == "workspace" for one in node.args.args):
            yield node
