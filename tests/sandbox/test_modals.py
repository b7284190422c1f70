"""Forms: filling in, sending, and what the answer of the app makes of the stack."""

from __future__ import annotations

from tests.sandbox.peer import Scene, played
from tests.sandbox.props import Json


async def opened(scene: Scene) -> Json:
    assert (await scene.ada.command("/mentor join"))["ok"]
    view = await scene.ada.modal()
    assert view is not None
    return view


@played()
async def test_a_form_is_filled_in_and_sent(scene: Scene) -> None:
    view = await opened(scene)
    outcome = await scene.ada.submit(view["id"], {"name": {"value": "Ada"}, "topics": {"value": ["a", "c"]}})
    assert outcome["ok"]
    assert outcome["closed"]
    assert await scene.ada.modal() is None
    body = scene.heard[-1]
    assert body["type"] == "view_submission"
    assert body["response_urls"] == []
    assert body["view"]["hash"] == view["hash"]
    assert body["view"]["state"]["values"]["name"]["value"] == {"type": "plain_text_input", "value": "Ada"}
    chosen = body["view"]["state"]["values"]["topics"]["value"]["selected_options"]
    assert [option["value"] for option in chosen] == ["a", "c"]
    assert body["view"]["state"]["values"]["buttons"]["when"]["selected_option"] is None


@played()
async def test_slacks_client_refuses_an_incomplete_form_itself(scene: Scene) -> None:
    view = await opened(scene)
    before = len(scene.heard)
    outcome = await scene.ada.submit(view["id"], {"topics": {"value": ["a", "b", "c"]}})
    assert outcome["errors"] == {
        "name": "Please complete this required field.",
        "topics": "Please select at most 2 items.",
    }
    outcome = await scene.ada.submit(view["id"], {"name": {"value": "A"}, "topics": {"value": []}})
    assert outcome["errors"] == {"name": "Please enter at least 2 characters."}
    assert len(scene.heard) == before


@played()
async def test_errors_of_the_app_stay_on_the_form(scene: Scene) -> None:
    view = await opened(scene)
    outcome = await scene.ada.submit(view["id"], {"name": {"value": "wrong"}})
    assert outcome["errors"] == {"name": "Not that one"}
    modal = await scene.ada.modal()
    assert modal
    assert modal["errors"] == {"name": "Not that one"}
    assert modal["values"]["name"]["value"]["value"] == "wrong"


@played()
async def test_the_app_may_push_up_to_three_views(scene: Scene) -> None:
    view = await opened(scene)
    more = {"name": {"value": "more"}}
    assert (await scene.ada.submit(view["id"], more))["ok"]
    second = await scene.ada.modal()
    assert second
    assert second["previous_view_id"] == view["id"]
    assert second["root_view_id"] == view["id"]
    assert (await scene.ada.submit(second["id"], more))["ok"]
    third = await scene.ada.modal()
    assert third
    assert (await scene.ada.submit(third["id"], more))["error"] == "push_limit_reached"
    assert (await scene.ada.submit(third["id"], {"name": {"value": "clear"}}))["closed"]
    assert await scene.ada.modal() is None


@played()
async def test_the_app_may_change_the_view_it_was_sent(scene: Scene) -> None:
    view = await opened(scene)
    outcome = await scene.ada.submit(view["id"], {"name": {"value": "change"}})
    assert outcome["ok"]
    assert not outcome["closed"]
    changed = await scene.ada.modal()
    assert changed
    assert changed["id"] == view["id"]
    assert changed["title"]["text"] == "Changed"
    assert changed["hash"] != view["hash"]
    assert changed["values"]["name"]["value"]["value"] == "change", "values survive where the ids stay"


@played()
async def test_a_wrong_answer_to_a_form_is_a_failure(scene: Scene) -> None:
    view = await opened(scene)
    assert (await scene.ada.submit(view["id"], {"name": {"value": "misplaced"}}))["error"] == "invalid_errors"
    outcome = await scene.ada.submit(view["id"], {"name": {"value": "invalid"}})
    assert outcome["error"] == "invalid_arguments"
    assert outcome["problems"]
    assert (await scene.ada.submit(view["id"], {"name": {"value": "slow"}}))["error"] == "operation_timeout"
    assert await scene.ada.modal()


@played()
async def test_closing_tells_the_app_that_asked_for_it(scene: Scene) -> None:
    view = await opened(scene)
    await scene.ada.submit(view["id"], {"name": {"value": "more"}})
    second = await scene.ada.modal()
    assert second
    await scene.ada.close(second["id"])
    await scene.until(lambda: scene.heard[-1]["type"] == "view_closed")
    assert scene.heard[-1]["is_cleared"] is False
    assert scene.heard[-1]["view"]["id"] == second["id"]
    await scene.ada.close(view["id"], everything=True)
    await scene.until(lambda: scene.heard[-1]["view"]["id"] == view["id"])
    assert scene.heard[-1]["is_cleared"] is True
