"""A workspace's own prompts and topics, and what of ours it has switched off; it knows no rows."""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import AutoString, UTCDateTime

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("workspace", sa.Column("library_revision", sa.BigInteger(), server_default="0", nullable=False))
    op.create_table(
        "owntopic",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace", AutoString(), nullable=False),
        sa.Column("name", AutoString(), nullable=False),
        sa.Column("titles", sa.JSON(), nullable=False),
        *_usual("owntopic"),
    )
    op.create_table(
        "ownprompt",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(name, AutoString(), nullable=False) for name in ("workspace", "name", "topic", "depth", "needs")),
        *(sa.Column(name, sa.JSON(), nullable=False) for name in ("tags", "doing", "words")),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", UTCDateTime(), nullable=False),
        sa.Column("removed_at", UTCDateTime(), nullable=True),
        *_usual("ownprompt"),
    )
    for table in ("owntopic", "ownprompt"):
        op.create_index(op.f(f"ix_{table}_workspace"), table, ["workspace"])
    op.create_table(
        "switchedoff",
        *(sa.Column(name, AutoString(), nullable=False) for name in ("workspace", "kind", "name")),
        _home("switchedoff"),
        sa.PrimaryKeyConstraint("workspace", "kind", "name", name=op.f("pk_switchedoff")),
    )


def downgrade() -> None:
    op.drop_table("switchedoff")
    for table in ("ownprompt", "owntopic"):
        op.drop_index(op.f(f"ix_{table}_workspace"), table)
        op.drop_table(table)
    op.drop_column("workspace", "library_revision")


def _usual(table: str) -> tuple[sa.Constraint, ...]:
    return (
        _home(table),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        sa.UniqueConstraint("workspace", "name", name=op.f(f"uq_{table}_workspace_name")),
    )


def _home(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["workspace"], ["workspace.id"], name=op.f(f"fk_{table}_workspace_workspace"))
