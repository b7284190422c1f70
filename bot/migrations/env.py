"""What Alembic runs: migrations on the connection it is given, or on DATABASE_URL when called from its command line."""

from alembic import context

from bot import settings
from bot.models import Workspace
from bot.store import Store


def migrate() -> None:
    connection = context.config.attributes.get("connection")
    if connection is not None:
        context.configure(
            connection=connection,
            target_metadata=Workspace.metadata,
            render_as_batch=True,  # SQLite alters tables by copying them
            transactional_ddl=True,
        )
        context.run_migrations()
        return
    with Store(settings.read().database_url).engine.begin() as opened:
        context.config.attributes["connection"] = opened
        migrate()


migrate()
