"""Installations, coordinators, shared allowances, the trail and the switches of a workspace; it knows no rows."""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import AutoString, UTCDateTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# The trail is only ever added to. On SQLite `INSERT OR REPLACE` deletes without asking the trigger that guards DELETE.
ONLY_ADDED = {
    "sqlite": (
        """CREATE TRIGGER trail_no_update BEFORE UPDATE ON trail
        BEGIN SELECT RAISE(ABORT, 'the trail is only ever added to'); END""",
        """CREATE TRIGGER trail_no_delete BEFORE DELETE ON trail
        BEGIN SELECT RAISE(ABORT, 'the trail is only ever added to'); END""",
        """CREATE TRIGGER trail_no_replace BEFORE INSERT ON trail
        WHEN EXISTS (SELECT 1 FROM trail
            WHERE id = NEW.id OR (workspace = NEW.workspace AND number = NEW.number))
        BEGIN SELECT RAISE(ABORT, 'the trail is only ever added to'); END""",
    ),
    "postgresql": (
        """CREATE FUNCTION trail_refuses() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'the trail is only ever added to'; END $$""",
        """CREATE TRIGGER trail_no_change BEFORE UPDATE OR DELETE ON trail
        FOR EACH ROW EXECUTE FUNCTION trail_refuses()""",
        """CREATE TRIGGER trail_no_truncate BEFORE TRUNCATE ON trail
        FOR EACH STATEMENT EXECUTE FUNCTION trail_refuses()""",
    ),
}


def upgrade() -> None:
    op.create_table(
        "allowance",
        sa.Column("workspace", AutoString(), nullable=False),
        sa.Column("method", AutoString(), nullable=False),
        sa.Column("free_at", sa.BigInteger(), nullable=False),
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
    op.create_table(
        "alias",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace", AutoString(), nullable=False),
        sa.Column("slack_id", AutoString(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alias")),
        sa.UniqueConstraint("workspace", "slack_id", name=op.f("uq_alias_workspace_slack_id")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "trail",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace", AutoString(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", UTCDateTime(), nullable=False),
        sa.Column("alias", sa.Integer(), nullable=True),
        sa.Column("did", AutoString(), nullable=False),
        sa.Column("about", AutoString(), nullable=False),
        sa.Column("digest", AutoString(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trail")),
        sa.UniqueConstraint("workspace", "number", name=op.f("uq_trail_workspace_number")),
    )
    op.create_table(
        "trailend",
        sa.Column("workspace", AutoString(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("digest", AutoString(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", name=op.f("pk_trailend")),
    )
    for statement in ONLY_ADDED[op.get_bind().dialect.name]:
        op.execute(statement)
    op.create_table(
        "mark",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sent_from", UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mark")),
    )
    _cancel_all_but_the_newest()
    unsent = sa.text("kind = 'session' AND state IN ('planned', 'leased')")
    op.create_index(
        "uq_delivery_session_unsent",
        "delivery",
        ["session_id"],
        unique=True,
        sqlite_where=unsent,
        postgresql_where=unsent,
    )
    op.create_index(op.f("ix_delivery_send_started_at"), "delivery", ["send_started_at"], unique=False)
    op.drop_index("ix_delivery_due", "delivery")
    op.drop_index(op.f("ix_delivery_workspace"), "delivery")  # the key's index begins with the workspace
    op.create_index("ix_delivery_due", "delivery", ["state", "workspace", "due_at"], unique=False)
    op.create_index("ix_delivery_place", "delivery", ["workspace", "channel", "ts"], unique=False)
    op.create_index(op.f("ix_delivery_pairing_id"), "delivery", ["pairing_id"], unique=False)
    op.create_index(op.f("ix_delivery_about"), "delivery", ["about"], unique=False)
    op.add_column("delivery", sa.Column("look_at", UTCDateTime(), nullable=True))
    to_look = sa.text("look_at IS NOT NULL")
    op.create_index("ix_delivery_look_at", "delivery", ["look_at"], sqlite_where=to_look, postgresql_where=to_look)
    op.create_index(op.f("ix_session_starts_at"), "session", ["starts_at"])
    op.add_column("delivery", sa.Column("looks", sa.Integer(), server_default="0", nullable=False))
    op.add_column("delivery", sa.Column("extras", sa.Integer(), server_default="0", nullable=False))

    left = sa.text("done_at IS NULL")
    op.create_index("ix_inbox_left", "inbox", ["received_at"], sqlite_where=left, postgresql_where=left)
    op.create_index(op.f("ix_inbox_received_at"), "inbox", ["received_at"], unique=False)
    op.add_column("participant", sa.Column("heard_ts", AutoString(), nullable=True))
    op.add_column("workspace", sa.Column("installation_id", sa.Integer(), nullable=True))
    op.add_column("workspace", sa.Column("stopped_at", UTCDateTime(), nullable=True))
    op.add_column("workspace", sa.Column("stopped_by", AutoString(), nullable=True))
    op.add_column("workspace", sa.Column("paused_until", UTCDateTime(), nullable=True))
    op.add_column("workspace", sa.Column("paused_why", AutoString(), nullable=True))
    op.add_column("workspace", sa.Column("removed_at", UTCDateTime(), nullable=True))
    op.add_column("workspace", sa.Column("purge_began_at", UTCDateTime(), nullable=True))


def _cancel_all_but_the_newest() -> None:
    """Of several messages of one session that have not left, only that of its newest date is still true."""
    op.execute(
        "UPDATE delivery SET state = 'cancelled' WHERE kind = 'session' AND state IN ('planned', 'leased') AND EXISTS "
        "(SELECT 1 FROM delivery AS newer WHERE newer.session_id = delivery.session_id AND newer.id > delivery.id "
        "AND newer.kind = 'session' AND newer.state IN ('planned', 'leased'))"
    )


def downgrade() -> None:

    op.drop_column("workspace", "purge_began_at")
    op.drop_column("workspace", "removed_at")
    op.drop_column("workspace", "paused_why")
    op.drop_column("workspace", "paused_until")
    op.drop_column("workspace", "stopped_by")
    op.drop_column("workspace", "stopped_at")
    op.drop_column("workspace", "installation_id")
    op.drop_column("participant", "heard_ts")
    op.drop_index(op.f("ix_inbox_received_at"), "inbox")
    op.drop_index("ix_inbox_left", "inbox")

    op.drop_column("delivery", "extras")
    op.drop_column("delivery", "looks")
    op.drop_index(op.f("ix_session_starts_at"), "session")
    op.drop_index("ix_delivery_look_at", "delivery")
    op.drop_column("delivery", "look_at")
    op.drop_index(op.f("ix_delivery_send_started_at"), "delivery")
    op.drop_index("uq_delivery_session_unsent", "delivery")
    op.drop_table("mark")
    op.drop_index(op.f("ix_delivery_about"), "delivery")
    op.drop_index(op.f("ix_delivery_pairing_id"), "delivery")
    op.drop_index("ix_delivery_place", "delivery")
    op.drop_index("ix_delivery_due", "delivery")
    op.create_index(op.f("ix_delivery_workspace"), "delivery", ["workspace"], unique=False)
    op.create_index("ix_delivery_due", "delivery", ["state", "priority", "due_at"], unique=False)

    op.drop_table("trailend")
    op.drop_table("trail")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION trail_refuses()")
    op.drop_table("alias")
    op.drop_table("coordinator")
    op.drop_table("installstate")
    op.drop_index(op.f("ix_installation_enterprise"), "installation")

    op.drop_table("installation")
    op.drop_table("allowance")
