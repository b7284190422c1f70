"""What a message may hold: text, blocks, metadata and their sizes; it posts nothing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sandbox import blocks
from sandbox.blocks.schema import Problems, limit, say
from sandbox.nouns import WorldError

if TYPE_CHECKING:
    from sandbox.nouns import Json
    from sandbox.world import World

MAX_TEXT = 40_000
MAX_METADATA = 8_000
UNSEEN = "This content can't be displayed."


def stored_blocks(world: World, given: Any) -> list[Json]:
    """Return blocks as Slack stores them, or refuse them in Slack's words."""
    if not isinstance(given, list):
        raise WorldError("invalid_blocks_format")
    problems = blocks.message_problems(given) or _missing_files(world, given)
    if problems:
        lines = {"messages": [f"[ERROR] {problem}" for problem in problems]}
        raise WorldError("invalid_blocks", errors=problems, response_metadata=lines)
    return blocks.complete(given)


def _missing_files(world: World, given: list[Json]) -> Problems:
    problems: Problems = []
    for pointer, found in blocks.walk(given, "/blocks"):
        slack_file = found.get("slack_file")
        if slack_file and "id" in slack_file and not _completed(world, slack_file["id"]):
            say(problems, "invalid slack file", f"{pointer}/slack_file")
    return problems


def _completed(world: World, file_id: str) -> bool:
    return file_id in world.files and world.files[file_id].completed


def stored_metadata(given: Any) -> Json | None:
    """Return message metadata, None for none or for an empty object, or refuse it."""
    if given is None or given == {}:
        return None
    if not isinstance(given, dict):
        raise WorldError("invalid_metadata_format")
    typed = isinstance(given.get("event_type"), str) and isinstance(given.get("event_payload"), dict)
    if not typed or not given["event_type"] or set(given) - {"event_type", "event_payload", "entities"}:
        raise WorldError("invalid_metadata_schema")
    if len(json.dumps(given)) > MAX_METADATA:
        raise WorldError("metadata_too_large")
    return given


def stored_attachments(given: Any, refusal: str) -> list[Json]:
    """Return attachments with their numbers; `refusal` is the method's code for what is no list of them."""
    if given is None:
        return []
    if not isinstance(given, list) or not all(isinstance(attachment, dict) for attachment in given):
        raise WorldError(refusal)
    if len(given) > limit("message.attachments.max_items"):
        raise WorldError("too_many_attachments")
    return [{"id": number, **attachment} for number, attachment in enumerate(given, 1)]
