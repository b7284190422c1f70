"""Installations, coordinators, shared allowances and the switches of a workspace; it knows no rows."""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import AutoString, UTCDateTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "allowance",
        sa.Column("workspace", AutoString(), nullable=False),
        sa.Column("method", AutoString(), nullable=False),
        sa.Column("full_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "method", name=op.f("pk_allowance")),
    )
    op.create_table(
        "installation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("owner", AutoString(), nullable=False),
        sa.Column("enterprise", AutoString(), nullable=True),
        sa.Column("whole_enterprise", sa.Boolean(), nullable=False),
        sa.Column("app_id", AutoString(), nullable=False),
        sa.Column("bot_user", AutoString(), nullable=False),
        sa.Column("scopes", sa.JSON(), nullable=False),
        sa.Column("token", AutoString(), nullable=True),
        sa.Column("refresh_token", AutoString(), nullable=True),
        sa.Column("expires_at", UTCDateTime(), nullable=True),
        sa.Column("renewing_until", UTCDateTime(), nullable=True),
        sa.Column("installed_by", AutoString(), nullable=False),
        sa.Column("installed_at", UTCDateTime(), nullable=False),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.Column("state", AutoString(), nullable=False),
        sa.CheckConstraint("state IN ('active', 'dead')", name=op.f("ck_installation_known_state")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_installation")),
        sa.UniqueConstraint("owner", name=op.f("uq_installation_owner")),
    )
    op.create_index(op.f("ix_installation_enterprise"), "installation", ["enterprise"], unique=False)

    op.create_table(
        "installstate",
        sa.Column("digest", AutoString(), nullable=False),
        sa.Column("expires_at", UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_installstate")),
    )
    op.create_table(
        "coordinator",
        sa.Column("workspace", AutoString(), nullable=False),
        sa.Column("slack_id", AutoString(), nullable=False),
        sa.Column("by_settings", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["workspace"], ["workspace.id"], name=op.f("fk_coordinator_workspace_workspace")),
        sa.PrimaryKeyConstraint("workspace", "slack_id", name=op.f("pk_coordinator")),
    )
    op.add_column("delivery", sa.Column("look_at", UTCDateTime(), nullable=True))
    op.add_column("delivery", sa.Column("looks", sa.Integer(), server_default="0", nullable=False))
    op.add_column("delivery", sa.Column("extras", sa.Integer(), server_default="0", nullable=False))

    op.add_column("workspace", sa.Column("installation_id", sa.Integer(), nullable=True))
    op.add_column("workspace", sa.Column("stopped_at", UTCDateTime(), nullable=True))
    op.add_column("workspace", sa.Column("stopped_by", AutoString(), nullable=True))
    op.add_column("workspace", sa.Column("paused_until", UTCDateTime(), nullable=True))
    op.add_column("workspace", sa.Column("paused_why", AutoString(), nullable=True))
    op.add_column("workspace", sa.Column("removed_at", UTCDateTime(), nullable=True))


def downgrade() -> None:

    op.drop_column("workspace", "removed_at")
    op.drop_column("workspace", "paused_why")
    op.drop_column("workspace", "paused_until")
    op.drop_column("workspace", "stopped_by")
    op.drop_column("workspace", "stopped_at")
    op.drop_column("workspace", "installation_id")

    op.drop_column("delivery", "extras")
    op.drop_column("delivery", "looks")
    op.drop_column("delivery", "look_at")

    op.drop_table("coordinator")
    op.drop_table("installstate")
    op.drop_index(op.f("ix_installation_enterprise"), "installation")

    op.drop_table("installation")
    op.drop_table("allowance")
