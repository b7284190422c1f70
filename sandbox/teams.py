"""The workspaces of the sandbox and the organisation that two of them belong to; it knows nobody in them."""

from __future__ import annotations

import dataclasses

from sandbox.nouns import BOT_ID, BOT_USER_ID, TEAM_ID, Json


@dataclasses.dataclass(frozen=True)
class Organisation:
    """What Slack calls an enterprise: an app can be installed to all of it at once."""

    id: str
    name: str
    domain: str


@dataclasses.dataclass(frozen=True)
class Team:
    """A workspace, and who the app is there."""

    id: str
    name: str
    domain: str
    bot_user: str
    bot_id: str
    organisation: Organisation | None = None

    @property
    def owners(self) -> tuple[str, ...]:
        """Return whose tokens may act here: the workspace's own and its organisation's."""
        return (self.id, self.organisation.id) if self.organisation else (self.id,)


ORGANISATION = Organisation("E0MERIDIAN", "Meridian Group", "meridian")
FIRST = Team(TEAM_ID, "Northwind Collective", "northwind-collective", BOT_USER_ID, BOT_ID)
SECOND = Team("T0SECOND01", "Harbour Works", "harbour-works", "U0SECNDBOT", "B0SECOND01")
NORTH = Team("T0ORGNORTH", "Meridian North", "meridian-north", "U0MERIDBOT", "B0MERIDIAN", ORGANISATION)
SOUTH = Team("T0ORGSOUTH", "Meridian South", "meridian-south", "U0MERIDBOT", "B0MERIDIAN", ORGANISATION)
TEAMS = (FIRST, SECOND, NORTH, SOUTH)
"""The app's page shows the first; the app is in the others once somebody has installed it there."""


def enterprise(team: Team) -> Json | None:
    """Return the organisation as interactions name it."""
    return {"id": team.organisation.id, "name": team.organisation.name} if team.organisation else None
