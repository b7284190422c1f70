"""Slack's own client, method by method, against the examples of the contracts."""

from __future__ import annotations

from typing import Any

from sandbox.api import METHODS
from sandbox.contracts import contract
from tests.sandbox.conftest import ADA, BRUNO, Slack

Json = dict[str, Any]
MODAL: Json = {
    "type": "modal",
    "title": {"type": "plain_text", "text": "Join"},
    "submit": {"type": "plain_text", "text": "Send"},
    "close": {"type": "plain_text", "text": "Back"},
    "blocks": [],
}
HOME: Json = {"type": "home", "blocks": []}

# What the examples show of other workspaces, other kinds of app, or of what the call did not ask for.
UNLIKE = {
    "chat.postMessage": {"message.attachments", "message.subtype", "message.username"},
    "conversations.history": {"response_metadata", "response_metadata.next_cursor"},
    "conversations.info": {
        "channel.creator",
        "channel.is_frozen",
        "channel.is_pending_ext_shared",
        "channel.parent_conversation",
        "channel.pending_connected_team_ids",
        "channel.pending_shared",
        "channel.properties",
        "channel.properties.tabs",
        "channel.shared_team_ids",
        "channel.unlinked",
        "channel.updated",
    },
    "files.info": {
        "file.comments_count",
        "file.deanimate_gif",
        "file.display_as_bot",
        "file.editable",
        "file.external_type",
        "file.has_rich_preview",
        "file.image_exif_rotation",
        "file.is_starred",
        "file.original_h",
        "file.original_w",
        "file.permalink_public",
        "file.pjpeg",
        "file.pretty_type",
        "file.public_url_shared",
        "file.thumb_160",
        "file.thumb_360",
        "file.thumb_360_gif",
        "file.thumb_360_h",
        "file.thumb_360_w",
        "file.thumb_64",
        "file.thumb_80",
        "file.username",
    },
    "oauth.v2.access": {"authed_user.access_token", "authed_user.scope", "authed_user.token_type"},
    "team.info": {"team.enterprise_id", "team.enterprise_name"},
    "users.info": {"user.color", "user.has_2fa"},
}


async def play(slack: Slack) -> dict[str, Json]:
    """Call every method through its own function of the SDK and return the answers."""
    client, world, triggers = slack.client, slack.sandbox.world, slack.sandbox.triggers
    general = next(channel.id for channel in world.channels.values() if channel.name == "general")
    said: dict[str, Any] = {}
    said["auth.test"] = await client.auth_test()
    said["apps.connections.open"] = await client.apps_connections_open(app_token="xapp-sandbox")
    said["team.info"] = await client.team_info()
    said["users.list"] = await client.users_list(limit=5, include_locale=True)
    said["users.info"] = await client.users_info(user=ADA, include_locale=True)
    said["conversations.open"] = await client.conversations_open(users=[ADA, BRUNO])
    where = said["conversations.open"]["channel"]["id"]
    said["conversations.info"] = await client.conversations_info(channel=general, include_num_members=True)
    said["conversations.members"] = await client.conversations_members(channel=where, limit=2)
    said["chat.postMessage"] = await client.chat_postMessage(channel=where, text="a", unfurl_links=False)
    ts = said["chat.postMessage"]["ts"]
    said["chat.postEphemeral"] = await client.chat_postEphemeral(channel=where, user=ADA, text="a")
    said["chat.update"] = await client.chat_update(channel=where, ts=ts, text="b")
    said["chat.getPermalink"] = await client.chat_getPermalink(channel=where, message_ts=ts)
    said["conversations.history"] = await client.conversations_history(channel=where, include_all_metadata=True)
    said["reactions.add"] = await client.reactions_add(channel=where, timestamp=ts, name="tada")
    said["reactions.get"] = await client.reactions_get(channel=where, timestamp=ts, full=True)
    said["reactions.remove"] = await client.reactions_remove(channel=where, timestamp=ts, name="tada")
    said["views.open"] = await client.views_open(trigger_id=triggers.new(ADA), view=MODAL)
    said["views.push"] = await client.views_push(trigger_id=triggers.new(ADA), view=MODAL)
    said["views.update"] = await client.views_update(view_id=said["views.push"]["view"]["id"], view=MODAL)
    said["views.publish"] = await client.views_publish(user_id=ADA, view=HOME)
    upload = await client.files_getUploadURLExternal(filename="a.gif", length=3)
    said["files.getUploadURLExternal"] = upload
    async with slack.session.post(upload["upload_url"], data=b"abc"):
        pass
    said["files.completeUploadExternal"] = await client.files_completeUploadExternal(
        files=[{"id": upload["file_id"], "title": "A"}], channel_id=where
    )
    said["files.info"] = await client.files_info(file=upload["file_id"])
    said["blocks.validate"] = await client.api_call("blocks.validate", json={"blocks": []})
    said["auth.teams.list"] = await client.auth_teams_list(limit=1)
    said["auth.revoke"] = await client.auth_revoke(test=True)
    said["chat.delete"] = await client.chat_delete(channel=where, ts=ts)
    said["apps.uninstall"] = await client.apps_uninstall(client_id="1.2", client_secret="sandbox-client-secret")
    return {method: dict(answer.data) for method, answer in said.items()}


def paths(value: Json, prefix: str = "") -> set[str]:
    found = set()
    for name, content in value.items():
        found.add(prefix + name)
        if isinstance(content, dict) and name not in {"profile", "icon", "shares", "topic", "purpose", "latest"}:
            found |= paths(content, f"{prefix}{name}.")
    return found


def test_every_method_answers_in_the_shape_of_its_example(reader: Slack) -> None:
    answers = reader.run(play(reader))
    assert set(answers) == set(METHODS) - {"oauth.v2.access"}
    for method, answer in answers.items():
        example = contract(method).examples.get("success", {}).get("example", {})
        assert answer["ok"] is True
        missing = paths(example) - paths(answer) - UNLIKE.get(method, set())
        assert not missing, (method, missing)


def test_iterating_over_pages_as_the_sdk_does(slack: Slack) -> None:
    async def everyone() -> list[str]:
        return [member["id"] async for page in await slack.client.users_list(limit=7) for member in page["members"]]

    assert slack.run(everyone()) == list(slack.sandbox.world.users)


def test_validation_points_at_what_is_wrong(slack: Slack) -> None:
    wrong = [{"type": "section", "text": {"type": "invalid", "text": "a"}}]
    answer = slack.refusal("blocks.validate", blocks=wrong)
    assert (answer["error"], answer["errors"][0]["pointer"]) == ("invalid_blocks", "/0/text/type")
    assert slack.refused("blocks.validate") == "invalid_arguments"
    assert slack.refused("blocks.validate", blocks=[], view=MODAL) == "invalid_arguments"
    assert slack.refused("blocks.validate", view={"type": "modal"}) == "invalid_view"
    assert slack.refused("blocks.validate", message={"blocks": wrong}) == "invalid_message"
    assert slack.ok("blocks.validate", message={"text": "a", "blocks": []})
