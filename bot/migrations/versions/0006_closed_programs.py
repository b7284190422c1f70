"""When a program was closed; it knows no rows."""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import UTCDateTime

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("program", sa.Column("closed_at", UTCDateTime(), nullable=True))


def downgrade() -> None:
    op.drop_column("program", "closed_at")
