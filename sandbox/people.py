"""The people of the seeded workspaces and their channels; it knows who they are, not what they do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sandbox.nouns import Json, User
from sandbox.teams import FIRST, NORTH, SECOND, SOUTH, Team
from sandbox.world import World

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sandbox.clock import Clock

COORDINATOR = "U0COORD01"
COORDINATORS = {FIRST: COORDINATOR, SECOND: "U0SECAMY1", NORTH: "U0NORFAY1", SOUTH: "U0SOUIVO1"}
SLACKBOT = "USLACKBOT"

TEACH = ("short video", "generative AI", "recruiting people like me", "social media", "accessibility", "gaming")
LEARN = (
    "generative AI",
    "short video",
    "what young customers want",
    "social media",
    "inclusion",
    "new ways of working",
)

_HELSINKI, _WARSAW, _ROME, _MADRID = "Europe/Helsinki", "Europe/Warsaw", "Europe/Rome", "Europe/Madrid"
_ISTANBUL, _LONDON, _NEW_YORK = "Europe/Istanbul", "Europe/London", "America/New_York"

# id, name, title, department, level, manager, zone, offers, wants, languages
_STAFF: tuple[tuple[Any, ...], ...] = (
    ("U0BRUNO01", "Bruno Conti", "Director of Sales", "Sales", 5, None, _ROME, (), (0, 1, 2), "it en"),
    ("U0CELIA01", "Celia Hart", "Chief People Officer", "People", 5, None, _LONDON, (), (0, 4, 5), "en"),
    ("U0DENIZ01", "Deniz Arslan", "VP Engineering", "Engineering", 5, None, _ISTANBUL, (), (1, 3), "tr en"),
    ("U0EWA0001", "Ewa Nowak", "Director of Finance", "Finance", 5, None, _WARSAW, (), (0, 3), "pl en"),
    ("U0FELIX01", "Félix Ortega", "Head of Marketing", "Marketing", 4, None, _MADRID, (), (1, 3, 2), "es en"),
    ("U0GRACE01", "Grace Bell", "General Manager US", "Sales", 4, "U0BRUNO01", _NEW_YORK, (), (0, 2), "en"),
    (
        "U0HELMI01",
        "Helmi Laine",
        "Head of Platform",
        "Engineering",
        4,
        "U0DENIZ01",
        _HELSINKI,
        (),
        (3, 4),
        "fi en",
    ),
    (
        "U0IGOR001",
        "Igor Wójcik",
        "Team lead, Billing",
        "Finance",
        3,
        "U0EWA0001",
        _WARSAW,
        (1,),
        (0, 5),
        "pl en",
    ),
    (
        "U0JALE001",
        "Jale Demir",
        "Team lead, Mobile",
        "Engineering",
        3,
        "U0HELMI01",
        _ISTANBUL,
        (1, 5),
        (5,),
        "tr en",
    ),
    (
        "U0ADA0001",
        "Ada Virtanen",
        "Junior developer",
        "Engineering",
        1,
        "U0JALE001",
        _HELSINKI,
        (0, 1, 3),
        (),
        "fi en",
    ),
    ("U0KAI0001", "Kai Morgan", "Sales associate", "Sales", 1, "U0GRACE01", _NEW_YORK, (0, 2, 3), (), "en es"),
    (
        "U0LUCIA01",
        "Lucía Vega",
        "Content creator",
        "Marketing",
        1,
        "U0FELIX01",
        _MADRID,
        (0, 3, 4),
        (),
        "es en",
    ),
    ("U0MARCO01", "Marco Rinaldi", "Data analyst", "Finance", 2, "U0IGOR001", _ROME, (1, 5), (), "it en"),
    ("U0NADIA01", "Nadia Zielińska", "Recruiter", "People", 2, "U0CELIA01", _WARSAW, (2, 4), (), "pl en"),
    (
        "U0OZAN001",
        "Ozan Kaya",
        "Support specialist",
        "Support",
        1,
        "U0CELIA01",
        _ISTANBUL,
        (5, 0),
        (),
        "tr en",
    ),
    ("U0PIPPA01", "Pippa Shaw", "Product designer", "Product", 2, None, _LONDON, (4, 3, 1), (), "en"),
    (COORDINATOR, "Carla Reyes", "Learning partner", "People", 3, "U0CELIA01", _MADRID, (), (), "es en"),
)

_ELSEWHERE: dict[Team, tuple[tuple[Any, ...], ...]] = {
    SECOND: (
        ("U0SECAMY1", "Amy Quist", "People lead", "People", 3, None, _LONDON, (), (), "en"),
        ("U0SECBEN1", "Ben Otero", "Chief of operations", "Operations", 5, None, _MADRID, (), (0, 1), "es en"),
        ("U0SECCAT1", "Cat Lowe", "Apprentice", "Operations", 1, None, _LONDON, (0, 1), (), "en"),
        ("U0SECDAN1", "Dan Frey", "Head of sales", "Sales", 4, None, _ROME, (), (1, 3), "it en"),
        ("U0SECEVE1", "Eve Sand", "Trainee", "Sales", 1, None, _NEW_YORK, (1, 3), (), "en"),
    ),
    NORTH: (
        ("U0NORFAY1", "Fay Berg", "People lead", "People", 3, None, _HELSINKI, (), (), "fi en"),
        ("U0NORGUS1", "Gus Lind", "Managing director", "Operations", 5, None, _HELSINKI, (), (0, 1), "fi en"),
        ("U0NORHEL1", "Hel Moen", "Trainee", "Operations", 1, None, _HELSINKI, (0, 1), (), "fi en"),
    ),
    SOUTH: (
        ("U0SOUIVO1", "Ivo Costa", "People lead", "People", 3, None, _MADRID, (), (), "es en"),
        ("U0SOUJAN1", "Jan Prats", "Managing director", "Operations", 5, None, _MADRID, (), (0, 1), "es en"),
        ("U0SOUKIM1", "Kim Soler", "Trainee", "Operations", 1, None, _MADRID, (0, 1), (), "es en"),
    ),
}


def everyone(bot_name: str = "Flipside") -> list[User]:
    """Return sixteen people, the coordinator, and those a bot must not mistake for a participant."""
    return [
        *(_person(row, FIRST) for row in _STAFF),
        User("U0GUEST01", "gil", "Gil Park", "Contractor", "Product", 2, None, _NEW_YORK, is_guest=True),
        User("U0GONE001", "dora", "Dora Lind", "Former colleague", "Sales", 3, None, _HELSINKI, deleted=True),
        User("U0OTHERBT", "standup", "Standup", tz=None, locale=None, is_bot=True),
        *_bots(bot_name, FIRST),
    ]


def _bots(name: str, team: Team) -> list[User]:
    handle = name.lower().replace(" ", "-")
    return [
        User(SLACKBOT, "slackbot", "Slackbot", tz=None, locale=None, is_bot=True, team_id=team.id),
        User(team.bot_user, handle, name, tz=None, locale=None, is_bot=True, team_id=team.id),
    ]


def _person(row: tuple[Any, ...], team: Team) -> User:
    user_id, name, title, department, level, manager, tz, offers, wants, languages = row
    about: Json = {
        "level": level,
        "department": department,
        "offers": [TEACH[index] for index in offers],
        "wants": [LEARN[index] for index in wants],
        "languages": languages.split(),
    }
    handle = name.split()[0].lower()
    user = User(user_id, handle, name, title, department, level, manager, tz, "en-GB", about=about, team_id=team.id)
    user.is_admin = user_id in COORDINATORS.values()
    return user


def seeded(clock: Clock, bot_name: str = "Flipside", ids: Iterator[int] | None = None) -> World:
    """Return the first workspace: everyone in #general, and the bot in #reverse-mentoring but not in #general."""
    return _furnished(World(clock, FIRST, everyone(bot_name), ids))


def elsewhere(clock: Clock, bot_name: str, ids: Iterator[int]) -> list[World]:
    """Return the other workspaces, furnished like the first and with fewer people."""
    return [
        _furnished(World(clock, team, [*(_person(row, team) for row in rows), *_bots(bot_name, team)], ids))
        for team, rows in _ELSEWHERE.items()
    ]


def _furnished(world: World) -> World:
    members = [user.id for user in world.users.values() if not user.is_bot and not user.deleted]
    world.create_channel("general", members)
    world.create_channel("reverse-mentoring", [user for user in members if user != "U0GUEST01"] + [world.team.bot_user])
    return world
