"""Where calls may go: to the Slack of the settings and nowhere else; it knows nothing of what they say."""

from __future__ import annotations

import aiohttp
from yarl import URL  # with which aiohttp reads addresses, so that nobody reads them differently

REDIRECTS = range(300, 400)


class Elsewhere(aiohttp.ClientError):
    """A call would have left for another place than Slack, or Slack's answer sent it there."""


def is_slacks(address: str, api_url: str) -> bool:
    """Say whether an address is Slack's: of the API itself, or of its hosts `hooks`, for answers, and `files`.

    With the API at https://slack.com/api/ one is https://hooks.slack.com/; a sandbox has them all at its own address.
    """
    try:
        given, api = URL(address), URL(api_url)
    except (ValueError, TypeError):
        return False
    if given.user is not None or given.password is not None:
        return False
    hosts = {api.host, f"hooks.{api.host}", f"files.{api.host}"}
    return (given.scheme, given.port) == (api.scheme, api.port) and given.host in hosts


def session(api_url: str, *traces: aiohttp.TraceConfig) -> aiohttp.ClientSession:
    """Return what calls leave by: each goes to Slack or raises Elsewhere, and no answer leads to a second one."""

    async def only_to_slack(
        request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType
    ) -> aiohttp.ClientResponse:
        if not is_slacks(str(request.url), api_url):
            raise Elsewhere("this is not Slack's address")
        answer = await handler(request)
        if answer.status in REDIRECTS:
            answer.close()
            raise Elsewhere("Slack does not send calls to other addresses")
        return answer

    return aiohttp.ClientSession(middlewares=(only_to_slack,), trace_configs=list(traces))
