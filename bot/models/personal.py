"""What each column says of people: by it their data is shown and erased; a test fails for a column that is not here.

PERSON: a Slack id of somebody, alone or inside JSON. SAID: what somebody answered, chose or is called, or what is told
of them. LINK: leads to the row of somebody, and is a mere number once that row is erased. NOTHING: speaks of nobody.
"""

from __future__ import annotations

import enum


class Says(enum.StrEnum):
    """What a column says of people."""

    PERSON = "person"
    SAID = "said"
    LINK = "link"
    NOTHING = "nothing"


P, S, L, N = Says.PERSON, Says.SAID, Says.LINK, Says.NOTHING


def _all(says: Says, columns: str) -> dict[str, Says]:
    return dict.fromkeys(columns.split(), says)


COLUMNS: dict[str, dict[str, Says]] = {
    "alias": _all(N, "id workspace") | _all(P, "slack_id"),
    "agreement": _all(N, "id workspace pairing_id revision changed_at") | _all(L, "changed_by") | _all(S, "answers"),
    "allowance": _all(N, "workspace method free_at"),
    "assessment": {
        **_all(N, "id workspace pairing_id moment answered_at"),
        **_all(L, "participant_id"),
        **_all(S, "answers"),
    },
    "block": _all(N, "workspace") | _all(P, "slack_id blocked"),
    "change": _all(N, "id workspace session_id did at starts_at") | _all(L, "by_id"),
    "checkin": _all(N, "id workspace session_id answered_at") | _all(L, "participant_id") | _all(S, "answer note"),
    "choice": {
        **_all(N, "id workspace pairing_id moment answered_at"),
        **_all(L, "participant_id"),
        **_all(S, "choice note agrees"),
    },
    "circle": _all(N, "id workspace round_id number channel met next_at") | _all(L, "members"),
    "commitment": {
        **_all(N, "id workspace pairing_id session_id due_on state added_at settled_at"),
        **_all(L, "participant_id added_by"),
        **_all(S, "what came_of_it"),
    },
    "coordinator": _all(N, "workspace by_settings") | _all(P, "slack_id"),
    "delivery": {
        **_all(N, "id workspace kind priority pairing_id session_id circle_id about state due_at expires_at"),
        **_all(N, "not_before epoch"),
        **_all(N, "owner lease_until send_started_at sent_from ts attempts checks was_in_doubt look_at looks extras"),
        **_all(N, "last_error"),
        **_all(P, "recipient values"),
        **_all(S, "key channel"),  # of a message to one person: made of the Slack id, and their direct message
    },
    "epoch": _all(N, "id began_at"),
    "feed": _all(N, "workspace made_at") | _all(P, "slack_id") | _all(S, "digest"),
    "inbox": _all(N, "id workspace key received_at done_at") | _all(P, "payload"),
    "installation": {
        **_all(N, "id owner enterprise whole_enterprise app_id bot_user scopes token refresh_token expires_at"),
        **_all(N, "renewing_until installed_at generation state"),
        **_all(P, "installed_by"),
    },
    "installstate": _all(N, "digest expires_at"),
    "mark": _all(N, "id sent_from"),
    "ownprompt": {
        **_all(N, "id workspace name topic depth needs tags doing words revision changed_at removed_at"),
    },
    "owntopic": _all(N, "id workspace name titles"),
    "pairing": {
        **_all(N, "id workspace program_id round_id follows_id state channel paused_until started_at ended_at"),
        **_all(L, "mentor_id mentee_id"),
        **_all(S, "reasons"),
    },
    "participant": {
        **_all(N, "id workspace program_id heard_ts"),
        **_all(P, "slack_id manager delegate"),
        **_all(S, "name locale zone standing role level department offers wants off_limits languages days starts ends"),
        **_all(S, "style capacity hope joined_at changed_at cards agreed_version agreed_at paused_at paused_until"),
        **_all(S, "first_since"),
    },
    "preference": _all(N, "workspace") | _all(P, "slack_id") | _all(S, "locale muted"),
    "program": {
        **_all(N, "id workspace name sessions cadence_weeks minutes level_gap aims approval channel quiet_days"),
        **_all(N, "holidays quarter_cap circle_weeks closed_at"),
        **_all(P, "neutral"),
    },
    "reaction": {
        **_all(N, "id workspace session_id channel ts name prompt event_ts present"),
        **_all(P, "slack_id"),
    },
    "round": {
        **_all(N, "id workspace program_id number state seed fingerprint rehearsed_at published_at"),
        **_all(P, "rehearsed_by published_by"),
        **_all(S, "plan wishes"),
    },
    "session": {
        **_all(N, "id workspace pairing_id number total starts_at minutes state prompt passed_over revision drawing"),
        **_all(N, "booked_at"),
        **_all(P, "said_met"),
    },
    "switchedoff": _all(N, "workspace kind name"),
    "trail": _all(N, "id workspace number at did about digest") | _all(L, "alias"),
    "trailend": _all(N, "workspace number digest"),
    "workspace": {
        **_all(N, "id name bot_user installation_id stopped_at paused_until paused_why removed_at purge_began_at"),
        **_all(N, "library_revision"),
        **_all(P, "stopped_by"),
    },
}


def columns(table: str, *says: Says) -> list[str]:
    """Return the columns of a table that say one of these things."""
    return [column for column, said in COLUMNS[table].items() if said in says]
