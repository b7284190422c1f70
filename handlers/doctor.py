"""The operator asks whether all is well: the calls to Slack behind `doctor`; bot/doctor/ concludes."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot import doctor
from bot.access import outward
from bot.doctor import Finding
from bot.settings import Settings

NO_NETWORK = "Check the network and SLACK_API_URL."


async def examine(settings: Settings, manifest: dict[str, Any], mark: datetime | None, wall: datetime) -> list[Finding]:
    """Return what was found of settings and database and, where there are tokens, of Slack; `mark` is the file's."""
    findings = [doctor.of_settings(settings), doctor.of_database(settings), *doctor.of_trail(settings)]
    findings += doctor.of_rows(settings, mark, now=wall)
    if settings.slack_bot_token is None:
        return findings
    async with outward.session(settings.slack_api_url) as http:
        client = AsyncWebClient(
            token=settings.slack_bot_token.get_secret_value(),
            base_url=settings.slack_api_url,
            session=http,
            timeout=10,
            retry_handlers=[],
        )
        home, error = await _ask(client, "auth.test")
        seen = f"{home.get('team')} as {home.get('user')}"
        findings.append(doctor.of_call("Bot token", seen, error, _advice("SLACK_BOT_TOKEN", error)))
        if error is None:
            headers = {name.lower(): value for name, value in home["headers"].items()}
            granted = str(headers.get("x-oauth-scopes", "")).replace(" ", "").split(",")
            findings.append(doctor.of_scopes(granted, manifest))
            findings.append(doctor.of_clock(headers.get("date"), wall))
            findings += [await _coordinator(client, slack_id) for slack_id in settings.coordinators]
        if settings.slack_mode == "socket" and settings.slack_app_token is not None:
            token = settings.slack_app_token.get_secret_value()
            _, error = await _ask(client, "apps.connections.open", token=token)
            findings.append(doctor.of_call("App token", "opens connections", error, _advice("SLACK_APP_TOKEN", error)))
    return findings


async def _coordinator(client: AsyncWebClient, slack_id: str) -> Finding:
    answer, error = await _ask(client, "users.info", params={"user": slack_id})
    name = str((answer.get("user") or {}).get("real_name"))
    return doctor.of_call("Coordinator", f"{slack_id} is {name}", error, f"{slack_id} in COORDINATORS is nobody here.")


async def _ask(
    client: AsyncWebClient, method: str, *, token: str | None = None, params: dict[str, str] | None = None
) -> tuple[dict[str, Any], str | None]:
    """Return the answer with its headers, and Slack's error code or the network's complaint."""
    try:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        answer = await client.api_call(method, headers=headers, params=params or {})
    except SlackApiError as error:
        data = getattr(error.response, "data", None)  # of an answer that is no JSON there is none
        return {}, str((isinstance(data, dict) and data.get("error")) or "no answer that can be read")
    except (aiohttp.ClientError, OSError, TimeoutError) as error:
        return {}, str(error) or type(error).__name__
    return {**(answer.data if isinstance(answer.data, dict) else {}), "headers": answer.headers}, None


def _advice(setting: str, error: str | None) -> str:
    code = error is not None and error.replace("_", "").isalpha() and error.islower()
    return f"Copy {setting} again from the app's page." if code else NO_NETWORK
