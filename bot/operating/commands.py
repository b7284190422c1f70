"""The operator's commands that need no Slack, each a function for the command line; what they do stands elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import datetime

import typer

from bot import access, migrations
from bot.operating.backup import backup_command
from bot.operating.opening import give_up, open_store, present_store, settings
from bot.operating.personal import personal_commands
from bot.operating.reading import trail as trail_command
from bot.program import restoring, switch, trail
from bot.program.trail import Deed
from bot.settings import Settings, WrongSettings
from bot.store import Db, Store


def commands(now: Callable[[], datetime]) -> tuple[Callable[..., None], ...]:
    """Return the commands, which ask `now` for the machine's time."""

    def stop_sending() -> None:
        """Halt everything that is sent unasked, in every workspace, at once; people are answered all the same."""
        with closing(_present()) as store:
            count = store.transact(_stopped, now())
        typer.echo(f"Nothing is sent unasked any more; workspaces halted now: {count}.")

    def start_sending() -> None:
        """Take stop-sending back; what a coordinator has stopped stays stopped."""
        with closing(_present()) as store:
            count = store.transact(_started, now())
        typer.echo(f"What is due is sent again; workspaces that were halted: {count}.")

    def after_restore() -> None:
        """After a backup was restored: send nothing again that may have been sent since, but look or ask first."""
        at = now()
        with closing(_migrated(settings())) as store:
            found = store.transact(_restored, at)
        typer.echo(
            f"Messages that may have been sent since the backup, and are looked for or asked about: {found.doubted}. "
            f"Reminders and check-ins that came too late, and are not sent: {found.expired}."
        )

    def rotate_keys() -> None:
        """Seal all tokens in the database with the first of TOKEN_KEYS; the others are not needed any more then."""
        found = settings()
        if not found.token_keys:
            give_up("TOKEN_KEYS: not set, so no token is sealed")
        with closing(_present()) as store:
            try:
                count = access.reseal(found, store, now())
            except access.BrokenSeal:
                give_up("TOKEN_KEYS: no key opens the tokens in the database; add the one they had")
        typer.echo(f"Sealed with the first key: {count} installations. The other keys are not needed any more.")

    sending = stop_sending, start_sending, after_restore
    return migrate, backup_command(now), *sending, rotate_keys, *personal_commands(now), trail_command


def migrate() -> None:
    """Bring the database up to date."""
    found = settings()
    with closing(_migrated(found)) as store:
        typer.echo(f"{found.database} is at revision {migrations.current(store.engine)}.")


def _migrated(found: Settings) -> Store:
    try:
        return open_store(found)
    except WrongSettings as error:
        give_up(str(error))


def _present() -> Store:
    try:
        return present_store(settings())
    except WrongSettings as error:
        give_up(str(error))


def _stopped(db: Db, now: datetime) -> int:
    trail.note(db, trail.EVERYWHERE, None, Deed.STOPPED, "", now=now)
    return switch.stop_everywhere(db, now=now)


def _started(db: Db, now: datetime) -> int:
    trail.note(db, trail.EVERYWHERE, None, Deed.STARTED, "", now=now)
    return switch.start_everywhere(db)


def _restored(db: Db, now: datetime) -> restoring.Restored:
    trail.note(db, trail.EVERYWHERE, None, Deed.RESTORED, "", now=now)
    return restoring.after_restore(db, now=now, wall=now)
