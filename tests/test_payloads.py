"""The payloads that Slack was recorded to send, through the handlers: none is an unhandled error, all are taken."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog

from tests.theatre import Theatre

SAMPLES = Path(__file__).parent / "samples"
RECORDED = sorted(
    path
    for folder in ("payloads", "event-shapes", "interaction-shapes", "socket-mode")
    for path in (SAMPLES / folder).glob("*.json")
    if "disconnect" not in path.name and "hello" not in path.name
)


def _payload(path: Path, *, ours: bool) -> dict[str, Any]:
    """Return a recorded payload, of the workspace it was recorded in or of ours."""
    payload = json.loads(path.read_text(encoding="utf-8"))
    if ours:
        text = json.dumps(payload)
        for foreign in ("T111", "T_INSTALLED", "T_SOURCE", "T00000000", "T1234567"):
            text = text.replace(foreign, "T0FLIPSIDE")
        payload = json.loads(text)
    if "envelope_id" in payload:
        return dict(payload["payload"])
    if path.name.startswith("inner-"):
        return {"type": "event_callback", "team_id": "T0FLIPSIDE", "event_id": "Ev1", "event": payload}
    return dict(payload)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Theatre]:
    opened = Theatre(tmp_path_factory.mktemp("payloads"))
    opened.run(opened.stage.deliveries(ack_within=0.3))
    yield opened
    opened.close()


@pytest.mark.parametrize("ours", [False, True], ids=["foreign", "ours"])
@pytest.mark.parametrize("path", RECORDED, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_recorded_payload_is_taken(house: Theatre, path: Path, ours: bool) -> None:
    with structlog.testing.capture_logs() as logs:
        reply = house.run(house.stage.deliver(envelope=_payload(path, ours=ours)))
    bugs = [one for one in logs if one.get("action") in {"bug", "chore_failed"}]
    assert not bugs, (reply, bugs)
