"""users.*, team.info and auth.*: who is here."""

from __future__ import annotations

import zoneinfo

from sandbox import people
from sandbox.nouns import BOT_USER_ID
from tests.sandbox.conftest import ADA, CARLA, GONE, GUEST, OTHER_BOT, Slack


def test_the_seed_is_sixteen_people_a_coordinator_and_the_others() -> None:
    everyone = {user.id: user for user in people.everyone()}
    staff = [user for user in everyone.values() if not (user.is_bot or user.is_guest or user.deleted)]
    assert len(staff) == 17
    assert people.COORDINATOR == CARLA
    assert {user.level for user in staff} == {1, 2, 3, 4, 5}
    assert len({user.tz for user in staff}) >= 5
    assert {user.locale for user in staff} == {"en-GB"}  # so that whoever plays them can read it; each can change it
    assert {one for user in staff for one in user.about["languages"]} == {"en", "tr", "pl", "fi", "it", "es"}
    assert len({user.department for user in staff}) >= 5
    assert all(user.manager is None or everyone[user.manager].level > user.level for user in staff)
    assert all(zoneinfo.ZoneInfo(str(user.tz)) for user in staff)
    assert len({user.handle for user in everyone.values()}) == len(everyone)
    assert everyone[GUEST].is_guest
    assert everyone[GONE].deleted
    assert everyone[OTHER_BOT].is_bot


def test_seniors_want_what_juniors_offer() -> None:
    staff = people.everyone()
    assert {topic for user in staff for topic in user.about.get("wants", ())} & {
        topic for user in staff for topic in user.about.get("offers", ())
    }


def test_a_person_has_a_zone_and_a_locale_when_asked(slack: Slack) -> None:
    plain = slack.ok("users.info", user=ADA)["user"]
    assert (plain["real_name"], plain["tz"], plain["is_bot"]) == ("Ada Virtanen", "Europe/Helsinki", False)
    assert plain["tz_offset"] in {7_200, 10_800}
    assert "locale" not in plain
    assert slack.ok("users.info", user=ADA, include_locale=True)["user"]["locale"] == "en-GB"
    assert slack.refused("users.info", user="U0NOBODY") == "user_not_found"
    assert slack.refused("users.info") == "user_not_found"


def test_people_come_in_pages(slack: Slack) -> None:
    everyone = slack.ok("users.list")["members"]
    assert len(everyone) == len(slack.sandbox.world.users)
    seen, cursor = [], ""
    while True:
        page = slack.ok("users.list", limit=4, cursor=cursor, include_locale=True)
        assert len(page["members"]) <= 4
        seen += page["members"]
        cursor = page["response_metadata"]["next_cursor"]
        if not cursor:
            break
    assert [user["id"] for user in seen] == [user["id"] for user in everyone]
    assert {user["id"] for user in seen if "locale" not in user} == {OTHER_BOT, "USLACKBOT", BOT_USER_ID}
    assert slack.refused("users.list", cursor="nonsense") == "invalid_cursor"
    assert slack.refused("users.list", limit="many") == "invalid_arguments"


def test_slackbot_does_not_call_itself_a_bot(slack: Slack) -> None:
    assert slack.ok("users.info", user="USLACKBOT")["user"]["is_bot"] is False
    assert slack.ok("users.info", user=OTHER_BOT)["user"]["is_bot"] is True


def test_guests_and_those_who_left_are_marked(slack: Slack) -> None:
    guest = slack.ok("users.info", user=GUEST)["user"]
    assert (guest["is_restricted"], guest["is_ultra_restricted"]) == (True, True)
    gone = slack.ok("users.info", user=GONE)["user"]
    assert gone["deleted"] is True
    assert "tz" not in gone


def test_the_team_is_ones_own(slack: Slack) -> None:
    assert slack.ok("team.info")["team"]["id"] == "T0FLIPSIDE"
    assert slack.refused("team.info", team="T0OTHER") == "team_not_found"


def test_the_app_token_has_its_own_identity(slack: Slack) -> None:
    assert slack.ok("auth.test", token="xapp-sandbox")["app_id"] == "A0FLIPSIDE"
    assert slack.ok("apps.connections.open", token="xapp-sandbox")["url"].startswith("ws://127.0.0.1:")
