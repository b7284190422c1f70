"""The library of each workspace: ours, less what it switched off, and its own; put together here and nowhere else."""

from __future__ import annotations

from bot import library
from bot.library import Library, Prompt
from bot.models import OwnPrompt, Shelved
from bot.store import Db
from bot.store import library as kept

MOST = 1_000  # workspaces whose library is kept in memory


class Shelves:
    """The libraries of all workspaces, each kept until its number in the database is another one."""

    def __init__(self, ours: Library) -> None:
        self.ours = ours
        self._kept: dict[str, tuple[int, Library]] = {}

    def of(self, db: Db, workspace: str) -> Library:
        """Return a workspace's library as it stands now: one question, and no more while nothing has changed."""
        return self.at(db, workspace, kept.revision(db, workspace))

    def at(self, db: Db, workspace: str, revision: int) -> Library:
        """Return the same, for whoever knows the number already and spares the question."""
        if revision == 0:
            return self.ours
        number, found = self._kept.get(workspace, (0, self.ours))
        if number != revision:
            found = composed(db, workspace, self.ours)
            if len(self._kept) >= MOST:
                self._kept.clear()
            self._kept[workspace] = (revision, found)
        return found


def composed(db: Db, workspace: str, ours: Library) -> Library:
    """Return a workspace's library, read from its rows."""
    rows, off = kept.prompts(db, workspace), kept.off(db, workspace)
    return library.compose(
        ours,
        topics={topic.name: topic.titles for topic in kept.topics(db, workspace)},
        prompts=[prompt_of(row) for row in rows],
        removed=[row.name for row in rows if row.removed_at is not None],
        topics_off={one.name for one in off if one.kind == Shelved.TOPIC},
        prompts_off={one.name for one in off if one.kind == Shelved.PROMPT},
    )


def prompt_of(row: OwnPrompt) -> Prompt:
    """Return an own prompt as all others are."""
    words = {language: library.words_of(said) for language, said in row.words.items()}
    return Prompt(row.name, row.topic, row.depth, row.needs, tuple(row.tags), words, tuple(row.doing))
