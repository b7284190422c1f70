"""What a choice of prompts asks for: the pairings of a person; it knows no rows."""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for column in ("mentor_id", "mentee_id"):
        op.create_index(op.f(f"ix_pairing_{column}"), "pairing", [column])


def downgrade() -> None:
    for column in ("mentee_id", "mentor_id"):
        op.drop_index(op.f(f"ix_pairing_{column}"), "pairing")
