"""Whatever is asked, the answer is one that Slack documents."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sandbox.api import METHODS
from sandbox.contracts import common_errors, contract
from tests.sandbox.conftest import ADA, BRUNO, GONE, OTHER_BOT, READING, Slack, manifest
from tests.sandbox.test_api_chat import KEY, SECTION, pair, post
from tests.sandbox.test_api_sdk import HOME, MODAL

Json = dict[str, Any]
ARGUMENTS = sorted({name for method in METHODS for name in contract(method).arguments} - {"token"})


def values(slack: Slack) -> st.SearchStrategy[Any]:
    """Things that a bot might put anywhere, right or wrong."""
    where = pair(slack)
    channels = [channel.id for channel in slack.sandbox.world.channels.values()]
    step = slack.ok("files.getUploadURLExternal", filename="a.txt", length=3)
    slack.post(step["upload_url"], data=b"abc")
    view = slack.ok("views.open", trigger_id=slack.do(slack.sandbox.triggers.new, ADA), view=MODAL)["view"]
    known = [where, *channels, ADA, BRUNO, GONE, OTHER_BOT, f"{ADA},{BRUNO}", post(slack, where), view["id"]]
    structures = [KEY, [SECTION], MODAL, HOME, [{"id": step["file_id"]}], [ADA], {}, [], [None], [{"id": None}]]
    odd = [
        "",
        " ",
        "0",
        "-1",
        "1",
        "x",
        "{",
        "null",
        "true",
        "1.000001",
        "tada",
        "authorization_code",
        "🎉",
        "a" * 5_000,
    ]
    return st.sampled_from(
        [*known, *structures, *map(json.dumps, structures), *odd, None, True, False, 0, 1, -1, 1e300]
    )


def test_whatever_is_asked_the_answer_is_documented(starts: Callable[..., Slack]) -> None:
    slack = starts(manifest=manifest(*READING, "chat:write.customize"))
    documented = {method: contract(method).errors | common_errors() for method in METHODS}

    async def ask(method: str, arguments: Json, *, as_json: bool) -> tuple[int, Json]:
        trigger = {"trigger_id": slack.sandbox.triggers.new(ADA)} if arguments.pop("triggered", False) else {}
        sent = arguments | trigger
        form = {name: value if isinstance(value, str) else json.dumps(value) for name, value in sent.items()}
        body: Json = {"json": sent} if as_json else {"data": form}
        token = "xapp-sandbox" if method == "apps.connections.open" else "xoxb-sandbox"
        url = f"{slack.sandbox.api_url}{method}"
        async with slack.session.post(url, headers={"Authorization": f"Bearer {token}"}, **body) as response:
            return response.status, await response.json()

    @settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(st.sampled_from(sorted(METHODS)), st.data(), st.booleans())
    def asked(method: str, data: st.DataObject, as_json: bool) -> None:
        own = sorted(set(contract(method).arguments) - {"token"}) or ARGUMENTS
        required = {name: data.draw(anything) for name in contract(method).required}
        arguments = required | data.draw(st.dictionaries(st.sampled_from(own), anything, max_size=5))
        arguments["triggered"] = method.startswith("views.") and data.draw(st.booleans())
        status, answer = slack.run(ask(method, arguments, as_json=as_json))
        assert status == 200, answer
        assert answer["ok"] or answer["error"] in documented[method], (method, answer)

    anything = values(slack)
    asked()
    slack.run(asyncio.sleep(0.2))
