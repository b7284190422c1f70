"""What is known after a request to Slack failed: every code and every broken connection in one of six classes."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError

from bot.delivery.awake import Slept
from bot.errors import Outcome, SendFailed

LIMITED = {"ratelimited", "rate_limited", "message_limit_exceeded"}
NOT_SENT = {
    "request_timeout",
    "team_added_to_org",
    "external_channel_migrating",
    # An administrator can mend these; until then they stand in the way of one method or one person, not of all.
    "missing_scope",
    "no_permission",
    "access_denied",
    "messages_tab_disabled",
}
CONVERSATION_GONE = {"channel_not_found", "is_archived", "not_in_channel", "is_inactive", "channel_is_limited_access"}
PAUSED = {
    "account_inactive",
    "token_revoked",
    "token_expired",
    "not_authed",
    "invalid_auth",
    "not_allowed_token_type",
    "ekm_access_denied",
    "accesslimited",
    "app_access_restricted",
    "two_factor_setup_required",
    "team_access_not_granted",
    "enterprise_is_restricted",
    "org_login_required",
}
PERMANENT = {
    # the person
    "user_disabled",
    "user_not_found",
    "user_not_visible",
    "invalid_user_combination",
    "not_enough_users",
    "too_many_users",
    "users_list_not_supplied",
    "method_not_supported_for_channel_type",
    # the message
    "already_reacted",
    "message_not_found",
    "cant_update_message",
    "edit_window_closed",
    "cannot_reply_to_message",
    "thread_not_found",
    "thread_locked",
    "too_many_emoji",
    "too_many_reactions",
    "invalid_name",
    "bad_timestamp",
    "no_item_specified",
    # where we may not post
    "restricted_action",
    "restricted_action_non_threadable_channel",
    "restricted_action_read_only_channel",
    "restricted_action_thread_locked",
    "restricted_action_thread_only_channel",
    # what we never send
    "blocked_file_type",
    "cant_broadcast_message",
    "file_deleted",
    "file_not_found",
    "file_is_deleted",
    "file_share_limit_reached",
    "invalid_attachments",
    "max_file_sharing_exceeded",
    "no_access",
    "no_dual_broadcast_content_update",
    "not_reactable",
    "posting_to_channel_denied",
    "slack_connect_blocked_file_type",
    "slack_connect_clip_sharing_blocked",
    "slack_connect_file_upload_sharing_blocked",
    "streaming_state_conflict",
    "unable_to_share_files",
    # files that a workspace does not let us upload
    "file_uploads_disabled",
    "file_type_not_allowed",
    "file_uploads_except_images_disabled",
    "storage_limit_reached",
    "file_upload_size_restricted",
    # our own mistakes
    "invalid_channel",
    "channels_limit_exceeded",
    "alt_txt_too_large",
    "snippet_too_large",
    "unknown_snippet_type",
    "unknown_subtype",
    "invalid_blocks",
    "invalid_blocks_format",
    "block_mismatch",
    "msg_too_long",
    "msg_blocks_too_long",
    "no_text",
    "metadata_too_large",
    "invalid_metadata_format",
    "invalid_metadata_schema",
    "metadata_must_be_sent_from_app",
    "markdown_text_conflict",
    "too_many_attachments",
    "attachment_payload_limit_exceeded",
    "too_many_contact_cards",
    "as_user_not_supported",
    "send_on_behalf_not_allowed",
    "team_not_found",
    "missing_file_data",
    "slack_connect_canvas_sharing_blocked",
    "slack_connect_file_link_sharing_blocked",
    "slack_connect_lists_sharing_blocked",
    "draft_already_deleted",
    "draft_already_sent",
    "draft_has_conflict",
    "draft_not_found",
    "invalid_arguments",
    "invalid_arg_name",
    "invalid_array_arg",
    "invalid_charset",
    "invalid_form_data",
    "invalid_post_type",
    "missing_post_type",
    "missing_argument",
    "unknown_method",
    "deprecated_endpoint",
    "method_deprecated",
    "is_bot",
}
DEFAULT_WAIT = 30.0
LONGEST_WAIT = 3600.0


def classify(error: Exception) -> SendFailed:
    """Return what is known after this exception of slack_sdk or aiohttp; what nobody listed is doubt."""
    if isinstance(error, SlackApiError):
        return _answered(error)
    if isinstance(error, Slept) or isinstance(error.__cause__, Slept):
        return SendFailed(Outcome.NOT_SENT, "guard")
    # Before its parent ClientOSError: the connection never stood, so nothing can have arrived.
    if isinstance(error, aiohttp.ClientConnectorError | aiohttp.ServerTimeoutError) and not isinstance(
        error, aiohttp.SocketTimeoutError
    ):
        return SendFailed(Outcome.NOT_SENT, type(error).__name__)
    # AttributeError: slack_sdk stumbles over JSON that is no object; it was answered, and nobody knows what.
    if isinstance(error, aiohttp.ClientError | asyncio.TimeoutError | OSError | ValueError | AttributeError):
        return SendFailed(Outcome.DOUBT, type(error).__name__)
    raise error


def of_code(code: str) -> Outcome:
    """Return the class of one of Slack's error codes."""
    for codes, outcome in (
        (LIMITED, Outcome.LIMITED),
        (NOT_SENT, Outcome.NOT_SENT),
        (CONVERSATION_GONE, Outcome.CONVERSATION_GONE),
        (PAUSED, Outcome.PAUSED),
        (PERMANENT, Outcome.PERMANENT),
    ):
        if code in codes:
            return outcome
    return Outcome.DOUBT


def _answered(error: SlackApiError) -> SendFailed:
    response: Any = error.response
    status = getattr(response, "status_code", None) or getattr(response, "status", 0)
    headers = getattr(response, "headers", {})
    if status == 429:  # noqa: PLR2004 - "too many requests", whatever the body says
        return SendFailed(Outcome.LIMITED, "ratelimited", _seconds(headers))
    if isinstance(status, int) and status >= 500:  # noqa: PLR2004 - it may have been applied
        return SendFailed(Outcome.DOUBT, f"http_{status}")
    try:
        code = str(response["error"])
    except (KeyError, TypeError, ValueError, AttributeError):  # the body is empty, a list, a word
        return SendFailed(Outcome.DOUBT, "no_code")
    outcome = of_code(code)
    return SendFailed(outcome, code, _seconds(headers) if outcome == Outcome.LIMITED else 0.0)


def _seconds(headers: Any) -> float:
    """Return the Retry-After of an answer in seconds; one that is missing, a date or absurd becomes a plain number."""
    given = str(headers.get("Retry-After", headers.get("retry-after", "")))
    if not (given.isascii() and given.isdigit()):
        return DEFAULT_WAIT
    return min(max(float(given), 1.0), LONGEST_WAIT)
