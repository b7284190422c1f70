"""files.*: the three steps of an upload, and what can be seen of a file."""

from __future__ import annotations

from typing import Any

import aiohttp
import pytest

from tests.sandbox.conftest import ADA, Slack
from tests.sandbox.test_api_chat import channel, pair, post

Json = dict[str, Any]
CALENDAR = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"
BEARER = {"Authorization": "Bearer xoxb-sandbox"}


def upload(slack: Slack, content: bytes = CALENDAR, name: str = "session.ics") -> str:
    step = slack.ok("files.getUploadURLExternal", filename=name, length=len(content))
    assert slack.post(step["upload_url"], data=content)[:2] == (200, f"OK - {len(content)}")
    return str(step["file_id"])


def test_a_file_is_uploaded_shared_seen_and_downloaded(reader: Slack) -> None:
    where = pair(reader)
    root = post(reader, where)
    file_id = upload(reader)
    answer = reader.ok(
        "files.completeUploadExternal",
        files=[{"id": file_id, "title": "Session 1"}],
        channel_id=where,
        thread_ts=root,
        initial_comment="The date",
    )
    assert answer["files"] == [{"id": file_id, "title": "Session 1"}]
    assert reader.ok("files.info", file=file_id)["file"]["shares"] == {}
    reader.wait(0.2)
    message = reader.sandbox.world.channel(where).messages[-1]
    assert (message.text, message.thread_ts, message.files) == ("The date", root, [file_id])
    shown = reader.ok("files.info", file=file_id)["file"]
    assert shown["shares"] == {"private": {where: [{"ts": message.ts}]}}
    assert (shown["name"], shown["title"], shown["size"]) == ("session.ics", "Session 1", len(CALENDAR))
    assert (shown["groups"], shown["ims"], shown["channels"]) == ([where], [], [])
    assert reader.get(shown["url_private"], headers=BEARER)[1].encode() == CALENDAR
    assert reader.ok("reactions.get", file=file_id)["file"]["id"] == file_id


def test_the_sdk_uploads_in_one_go(reader: Slack) -> None:
    where = pair(reader)
    answer = reader.run(reader.client.files_upload_v2(channel=where, content="a,b\n", filename="report.csv", title="R"))
    assert answer["files"][0]["title"] == "R"
    reader.wait(0.2)
    (file_id,) = reader.sandbox.world.channel(where).messages[-1].files
    assert reader.sandbox.world.files[file_id].content == b"a,b\n"


def test_a_form_uploads_too(slack: Slack) -> None:

    step = slack.ok("files.getUploadURLExternal", filename="a.txt", length=3)
    form = aiohttp.FormData()
    form.add_field("file", b"abc", filename="a.txt")
    assert slack.post(step["upload_url"], data=form)[:2] == (200, "OK - 3")


def test_a_download_without_a_token_ends_at_the_sign_in_page(slack: Slack) -> None:
    file_id = upload(slack)
    slack.ok("files.completeUploadExternal", files=[{"id": file_id}])
    path = f"/files/{file_id}/session.ics"
    status, text, headers = slack.get(path)
    assert (status, headers["Content-Type"].split(";")[0]) == (200, "text/html")
    assert "Sign in" in text
    assert slack.get(path, headers={"Sec-Fetch-Site": "same-origin"})[1].encode() == CALENDAR
    assert slack.get("/files/F0NOTHING/x", headers=BEARER)[0] == 404


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({"length": 0}, "missing_argument"),
        ({"length": -1}, "missing_argument"),
        ({"length": "long"}, "invalid_arguments"),
        ({"length": 30_000_000}, "file_upload_size_restricted"),
        ({"length": 1, "alt_txt": "x" * 1_001}, "alt_txt_too_large"),
        ({"length": 1, "snippet_type": "klingon"}, "unknown_snippet_type"),
        ({"length": 1_000_001, "snippet_type": "csv"}, "snippet_too_large"),
        ({}, "missing_argument"),
    ],
)
def test_an_upload_that_cannot_begin(slack: Slack, arguments: Json, error: str) -> None:
    assert slack.refused("files.getUploadURLExternal", filename="a.txt", **arguments) == error


def test_bytes_must_be_as_many_as_announced_and_come_once(slack: Slack) -> None:
    step = slack.ok("files.getUploadURLExternal", filename="a.txt", length=3)
    assert slack.post(step["upload_url"], data=b"abcd")[0] == 400
    assert slack.refused("files.completeUploadExternal", files=[{"id": step["file_id"]}]) == "file_not_found"
    assert slack.post(step["upload_url"], data=b"abc")[0] == 200
    assert slack.post(step["upload_url"], data=b"abc")[0] == 404


def test_an_upload_is_completed_once(reader: Slack) -> None:
    file_id = upload(reader)
    assert reader.refused("files.info", file=file_id) == "file_not_found"
    reader.ok("files.completeUploadExternal", files=[{"id": file_id}])
    assert reader.refused("files.completeUploadExternal", files=[{"id": file_id}]) == "file_not_found"


@pytest.mark.parametrize("files", ["{", [], "[]", ["F1"], {"id": "F1"}])
def test_files_must_be_a_list_of_files(slack: Slack, files: object) -> None:
    assert slack.refused("files.completeUploadExternal", files=files) == "invalid_arguments"


def test_a_file_is_shared_only_where_the_bot_may_post(slack: Slack) -> None:
    files = [{"id": upload(slack)}]

    def refused(**where: Any) -> str:
        return slack.refused("files.completeUploadExternal", files=files, **where)

    assert refused(channel_id=ADA) == "channel_not_found"
    assert refused(channels=f"{pair(slack)},C0NOWHERE") == "invalid_channel"
    assert refused(channel_id=channel(slack, "general")) == "not_in_channel"
    assert refused(channels=",".join(f"C{number}" for number in range(101))) == "channels_limit_exceeded"
    section = {"type": "section", "text": {"type": "mrkdwn", "text": "a"}}
    assert refused(channel_id=pair(slack), blocks=[section]) == "invalid_blocks"
    rich = {"type": "rich_text", "elements": []}
    assert slack.ok("files.completeUploadExternal", files=files, channels=pair(slack), blocks=[rich])
    slack.wait(0.2)
    assert slack.sandbox.world.channel(pair(slack)).messages[-1].blocks[0]["type"] == "rich_text"


def test_an_uploaded_image_stands_in_a_message(slack: Slack) -> None:
    file_id = upload(slack, b"\x89PNG", "chart.png")
    slack.ok("files.completeUploadExternal", files=[{"id": file_id}])
    image = {"type": "image", "alt_text": "a chart", "slack_file": {"id": file_id}}
    assert post(slack, pair(slack), blocks=[image])
