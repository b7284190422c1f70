"""What the scene of the delivery tests is made of: ids, a manifest, blocks and a form."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

ADA, BRUNO, CARLA = "U0ADA0001", "U0BRUNO01", "U0COORD01"
GUEST, GONE, OTHER_BOT = "U0GUEST01", "U0GONE001", "U0OTHERBT"

MANIFEST: Json = {
    "display_information": {"name": "Flipside"},
    "features": {
        "app_home": {"home_tab_enabled": True, "messages_tab_enabled": True},
        "bot_user": {"display_name": "Flipside"},
        "slash_commands": [
            {"command": "/mentor", "description": "Reverse mentoring", "usage_hint": "join", "should_escape": True},
            {"command": "/raw", "description": "The same, as typed"},
        ],
    },
    "oauth_config": {
        "scopes": {
            "bot": [
                "commands",
                "chat:write",
                "im:write",
                "mpim:write",
                "users:read",
                "reactions:read",
                "reactions:write",
                "im:history",
                "channels:read",
            ]
        }
    },
    "settings": {
        "event_subscriptions": {
            "bot_events": [
                "app_home_opened",
                "app_uninstalled",
                "member_joined_channel",
                "message.im",
                "message.mpim",
                "reaction_added",
                "reaction_removed",
                "team_join",
                "tokens_revoked",
                "user_change",
            ]
        },
        "interactivity": {"is_enabled": True},
    },
}

NAME = {
    "type": "input",
    "block_id": "name",
    "label": {"type": "plain_text", "text": "Name"},
    "element": {"type": "plain_text_input", "action_id": "value", "min_length": 2},
}
TOPICS = {
    "type": "input",
    "block_id": "topics",
    "optional": True,
    "label": {"type": "plain_text", "text": "Topics"},
    "element": {
        "type": "multi_static_select",
        "action_id": "value",
        "max_selected_items": 2,
        "options": [{"text": {"type": "plain_text", "text": word.title()}, "value": word} for word in ("a", "b", "c")],
    },
}
BUTTONS = {
    "type": "actions",
    "block_id": "buttons",
    "elements": [
        {"type": "button", "action_id": "yes", "value": "1", "text": {"type": "plain_text", "text": "Yes"}},
        {
            "type": "static_select",
            "action_id": "when",
            "options": [{"text": {"type": "plain_text", "text": day}, "value": day} for day in ("Mon", "Tue")],
        },
        {
            "type": "overflow",
            "action_id": "more",
            "options": [{"text": {"type": "plain_text", "text": text}, "value": text} for text in ("skip", "move")],
        },
    ],
}


def form(title: str = "Join", *blocks: Json) -> Json:
    return {
        "type": "modal",
        "callback_id": "form",
        "notify_on_close": True,
        "title": {"type": "plain_text", "text": title},
        "submit": {"type": "plain_text", "text": "Send"},
        "blocks": list(blocks) or [NAME, TOPICS, BUTTONS],
    }
