"""What a program is set up with, and what people say of it from preparation to close; it knows no rows."""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import AutoString, UTCDateTime

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

EMPTY = "[]"
FIRST_PROGRAM = "(SELECT min(program.id) FROM program WHERE program.workspace = participant.workspace)"
OF_ITS_ROUND = "(SELECT round.program_id FROM round WHERE round.id = pairing.round_id)"


def _columns() -> dict[str, list[sa.Column]]:  # type: ignore[type-arg]
    """Return the columns that are new in tables that are there; no foreign keys, for SQLite adds none to those."""
    return {
        "program": [
            sa.Column("aims", sa.JSON(), server_default=EMPTY, nullable=False),
            sa.Column("approval", AutoString(), server_default="review", nullable=False),
            sa.Column("channel", AutoString(), nullable=True),
            sa.Column("neutral", AutoString(), nullable=True),
            sa.Column("quiet_days", sa.JSON(), server_default=EMPTY, nullable=False),
            sa.Column("holidays", sa.JSON(), server_default=EMPTY, nullable=False),
            sa.Column("quarter_cap", sa.Integer(), server_default="6", nullable=False),
            sa.Column("circle_weeks", sa.Integer(), server_default="6", nullable=False),
        ],
        "participant": [
            sa.Column("program_id", sa.Integer(), nullable=True),
            sa.Column("cards", sa.Integer(), server_default="0", nullable=False),
            sa.Column("agreed_version", AutoString(), nullable=True),
            sa.Column("agreed_at", UTCDateTime(), nullable=True),
            sa.Column("paused_at", UTCDateTime(), nullable=True),
            sa.Column("paused_until", UTCDateTime(), nullable=True),
            sa.Column("first_since", UTCDateTime(), nullable=True),
            sa.Column("delegate", AutoString(), nullable=True),
        ],
        "pairing": [
            sa.Column("program_id", sa.Integer(), nullable=True),
            sa.Column("follows_id", sa.Integer(), nullable=True),
            sa.Column("paused_until", UTCDateTime(), nullable=True),
        ],
        "session": [sa.Column("booked_at", UTCDateTime(), nullable=True)],
        "delivery": [sa.Column("circle_id", sa.Integer(), nullable=True)],
    }


def _home(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["workspace"], ["workspace.id"], name=op.f(f"fk_{table}_workspace_workspace"))


def _to(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}_{other}"))


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.Integer(), nullable=False)


def _numbers(*names: str, nullable: bool = False) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.Integer(), nullable=nullable) for name in names]


def _texts(*names: str, nullable: bool = False) -> list[sa.Column[str]]:
    return [sa.Column(name, AutoString(), nullable=nullable) for name in names]


def _moments(*names: str, nullable: bool = False) -> list[sa.Column]:  # type: ignore[type-arg]
    return [sa.Column(name, UTCDateTime(), nullable=nullable) for name in names]


def _key(table: str, *columns: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*columns, name=op.f(f"pk_{table}"))


def _once(table: str, *columns: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint(*columns, name=op.f(f"uq_{table}_{'_'.join(columns)}"))


def upgrade() -> None:
    for table, columns in _columns().items():
        for column in columns:
            op.add_column(table, column)
    op.execute(f"UPDATE participant SET program_id = {FIRST_PROGRAM}")  # noqa: S608 - nobody's text is in it
    op.execute(f"UPDATE pairing SET program_id = {OF_ITS_ROUND}")  # noqa: S608 - the same
    _of_sessions()
    _of_people()
    _of_pairings()


def _of_sessions() -> None:
    op.create_table(
        "change",
        _id(),
        *_texts("workspace", "did"),
        *_numbers("session_id"),
        *_numbers("by_id", nullable=True),
        *_moments("at", "starts_at"),
        _home("change"),
        _to("change", "session_id", "session"),
        _key("change", "id"),
    )
    op.create_index(op.f("ix_change_workspace"), "change", ["workspace"])
    op.create_index(op.f("ix_change_session_id"), "change", ["session_id"])
    op.create_table(
        "circle",
        _id(),
        *_texts("workspace"),
        *_numbers("round_id", "number"),
        *_texts("channel", nullable=True),
        *(sa.Column(name, sa.JSON(), nullable=False) for name in ("members", "met")),
        *_moments("next_at", nullable=True),
        _home("circle"),
        _to("circle", "round_id", "round"),
        _key("circle", "id"),
    )
    op.create_index(op.f("ix_circle_workspace"), "circle", ["workspace"])


def _of_people() -> None:
    op.create_table(
        "preference",
        *_texts("workspace", "slack_id"),
        *_texts("locale", nullable=True),
        sa.Column("muted", sa.JSON(), nullable=False),
        _home("preference"),
        _key("preference", "workspace", "slack_id"),
    )
    op.create_table(
        "block",
        *_texts("workspace", "slack_id", "blocked"),
        _home("block"),
        _key("block", "workspace", "slack_id", "blocked"),
    )
    op.create_table(
        "feed",
        *_texts("workspace", "slack_id", "digest"),
        *_moments("made_at"),
        _home("feed"),
        _key("feed", "workspace", "slack_id"),
    )
    op.create_index(op.f("ix_feed_digest"), "feed", ["digest"])
    op.create_table(
        "assessment",
        _id(),
        *_texts("workspace", "moment"),
        *_numbers("participant_id", "pairing_id"),
        sa.Column("answers", sa.JSON(), nullable=False),
        *_moments("answered_at"),
        _home("assessment"),
        _to("assessment", "participant_id", "participant"),
        _key("assessment", "id"),
        _once("assessment", "workspace", "participant_id", "pairing_id", "moment"),
    )
    op.create_index(op.f("ix_assessment_workspace"), "assessment", ["workspace"])


def _of_pairings() -> None:
    op.create_table(
        "agreement",
        _id(),
        *_texts("workspace"),
        *_numbers("pairing_id", "revision", "changed_by"),
        sa.Column("answers", sa.JSON(), nullable=False),
        *_moments("changed_at"),
        _home("agreement"),
        _to("agreement", "pairing_id", "pairing"),
        _key("agreement", "id"),
        _once("agreement", "workspace", "pairing_id"),
    )
    op.create_table(
        "commitment",
        _id(),
        *_texts("workspace", "what", "state", "came_of_it"),
        *_numbers("pairing_id", "participant_id", "added_by"),
        *_numbers("session_id", nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        *_moments("added_at"),
        *_moments("settled_at", nullable=True),
        _home("commitment"),
        _to("commitment", "pairing_id", "pairing"),
        _to("commitment", "participant_id", "participant"),
        _to("commitment", "session_id", "session"),
        _key("commitment", "id"),
    )
    op.create_table(
        "choice",
        _id(),
        *_texts("workspace", "moment", "choice", "note"),
        *_numbers("pairing_id", "participant_id"),
        sa.Column("agrees", sa.Boolean(), nullable=False),
        *_moments("answered_at"),
        _home("choice"),
        _to("choice", "pairing_id", "pairing"),
        _to("choice", "participant_id", "participant"),
        _key("choice", "id"),
        _once("choice", "workspace", "pairing_id", "participant_id", "moment"),
    )
    for table in ("agreement", "commitment", "choice"):
        op.create_index(op.f(f"ix_{table}_workspace"), table, ["workspace"])
    for table in ("commitment", "choice"):
        op.create_index(op.f(f"ix_{table}_pairing_id"), table, ["pairing_id"])


def downgrade() -> None:
    for table in ("choice", "commitment", "agreement", "assessment", "feed", "block", "preference", "circle", "change"):
        op.drop_table(table)
    for table, columns in _columns().items():
        for column in columns:
            op.drop_column(table, column.name)
