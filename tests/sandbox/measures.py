"""For each limit of the blocks, something of exactly the length, number or size that it is given; it knows no limit."""

from __future__ import annotations

from collections.abc import Callable

from tests.sandbox.kit import Json, actions, bar, button, card, confirm, container, data_table, feedback, field, group, icon, image, modal, mrkdwn, option, options, pie, plain, rich_list, rich_part, section, select, table, text, url, video, written

Builder = Callable[[int], Json]

LENGTHS: dict[str, Builder] = {
    "action_id": lambda n: actions(button(action_id=text(n))),
    "block_id": lambda n: section(block_id=text(n)),
    "button.accessibility_label": lambda n: actions(button(accessibility_label=text(n))),
    "button.text": lambda n: actions(button(text=plain(text(n)))),
    "button.url": lambda n: actions(button(url=url(n))),
    "button.value": lambda n: actions(button(value=text(n))),
    "card.body": lambda n: card(body=mrkdwn(text(n))),
    "card.subtext": lambda n: card(subtext=mrkdwn(text(n))),
    "card.subtitle": lambda n: card(subtitle=mrkdwn(text(n))),
    "card.title": lambda n: card(title=mrkdwn(text(n))),
    "confirmation.confirm": lambda n: confirm(confirm=plain(text(n))),
    "confirmation.deny": lambda n: confirm(deny=plain(text(n))),
    "confirmation.text": lambda n: confirm(text=mrkdwn(text(n))),
    "confirmation.title": lambda n: confirm(title=plain(text(n))),
    "container.subtitle": lambda n: container(subtitle=mrkdwn(text(n))),
    "container.title": lambda n: container(title=plain(text(n))),
    "data_table.content": lambda n: data_table(text=text(max(1, n - 1))),
    "data_table.total_content": lambda n: data_table(text=text(max(1, n - 1))),
    "data_visualization.axis_label": lambda n: bar(axis=text(n)),
    "data_visualization.category_label": lambda n: bar(label=text(n)),
    "data_visualization.point_label": lambda n: bar(label=text(n)),
    "data_visualization.segment.label": lambda n: pie(label=text(n)),
    "data_visualization.series_name": lambda n: bar(name=text(n)),
    "data_visualization.title": lambda n: pie(title=text(n)),
    "date_picker.placeholder": lambda n: actions({"type": "datepicker", "placeholder": plain(text(n))}),
    "email_input.placeholder": lambda n: written("email_text_input", placeholder=plain(text(n))),
    "feedback_button.accessibility_label": lambda n: feedback(accessibility_label=text(n)),
    "feedback_button.text": lambda n: feedback(text=plain(text(n))),
    "feedback_button.value": lambda n: feedback(value=text(n)),
    "header.text": lambda n: {"type": "header", "text": plain(text(n))},
    "icon_button.accessibility_label": lambda n: icon(accessibility_label=text(n)),
    "icon_button.value": lambda n: icon(value=text(n)),
    "image.alt_text": lambda n: image(alt_text=text(n)),
    "image.image_url": lambda n: image(image_url=url(n)),
    "image.title": lambda n: image(title=plain(text(n))),
    "image_element.alt_text": lambda n: section(accessory=image(alt_text=text(n))),
    "image_element.image_url": lambda n: section(accessory=image(image_url=url(n))),
    "input.hint": lambda n: field(select(), hint=plain(text(n))),
    "input.label": lambda n: field(select(), label=plain(text(n))),
    "markdown.text": lambda n: {"type": "markdown", "text": text(n)},
    "number_input.placeholder": lambda n: written("number_input", is_decimal_allowed=False, placeholder=plain(text(n))),
    "option.description": lambda n: actions(select(options=[option(description=plain(text(n)))])),
    "option.text": lambda n: actions(select(options=[{"text": plain(text(n)), "value": "a"}])),
    "option.url": lambda n: actions({"type": "overflow", "options": [option(url=url(n))]}),
    "option.value": lambda n: actions(select(options=[option(text(n))])),
    "option_group.label": lambda n: actions({"type": "static_select", "option_groups": [group(1, text(n))]}),
    "plain_text_input.placeholder": lambda n: written(placeholder=plain(text(n))),
    "rich_text_input.placeholder": lambda n: written("rich_text_input", placeholder=plain(text(n))),
    "section.fields.item": lambda n: section(fields=[plain(text(n))]),
    "section.text": lambda n: section(text=mrkdwn(text(n))),
    "select.placeholder": lambda n: actions(select(placeholder=plain(text(n)))),
    "text": lambda n: {"type": "context", "elements": [mrkdwn(text(n))]},
    "time_picker.placeholder": lambda n: actions({"type": "timepicker", "placeholder": plain(text(n))}),
    "url_input.placeholder": lambda n: written("url_text_input", placeholder=plain(text(n))),
    "video.alt_text": lambda n: video(alt_text=text(n)),
    "video.author_name": lambda n: video(author_name=text(n)),
    "video.description": lambda n: video(description=plain(text(n))),
    "video.provider_icon_url": lambda n: video(provider_icon_url=url(n)),
    "video.provider_name": lambda n: video(provider_name=text(n)),
    "video.thumbnail_url": lambda n: video(thumbnail_url=url(n)),
    "video.title": lambda n: video(title=plain(text(n))),
    "video.title_url": lambda n: video(title_url=url(n)),
    "video.video_url": lambda n: video(video_url=url(n)),
    "data_table.cell_text": lambda n: data_table(text=text(n)),
}
"""Each longest (or shortest) text."""

COUNTS: dict[str, Builder] = {
    "actions.elements": lambda n: actions(*[button()] * n),
    "card.actions": lambda n: card(actions=[button()] * n),
    "carousel.elements": lambda n: {"type": "carousel", "elements": [card()] * n},
    "checkboxes.options": lambda n: actions({"type": "checkboxes", "options": options(n)}),
    "container.child_blocks": lambda n: container(child_blocks=[section()] * n),
    "context.elements": lambda n: {"type": "context", "elements": [mrkdwn()] * n},
    "context_actions.elements": lambda n: {"type": "context_actions", "elements": icon()["elements"] * n},
    "conversation_filter.include": lambda n: actions(
        {"type": "conversations_select", "filter": {"include": ["im"] * n}}
    ),
    "data_table.columns": lambda n: data_table(columns=n),
    "data_table.rows": lambda n: data_table(rows=n),
    "data_visualization.categories": lambda n: bar(points=n),
    "data_visualization.data": lambda n: bar(points=n),
    "data_visualization.segments": lambda n: pie(segments=n),
    "data_visualization.series": lambda n: bar(series=n),
    "dispatch_action_configuration.trigger_actions_on": lambda n: written(
        dispatch_action_config={"trigger_actions_on": ["on_enter_pressed"] * n}
    ),
    "icon_button.visible_to_user_ids": lambda n: icon(visible_to_user_ids=["U1"] * n),
    "option_group.options": lambda n: actions({"type": "static_select", "option_groups": [group(n)]}),
    "overflow.options": lambda n: actions({"type": "overflow", "options": options(n)}),
    "radio_buttons.options": lambda n: actions({"type": "radio_buttons", "options": options(n)}),
    "section.fields": lambda n: section(fields=[plain()] * n),
    "select.option_groups": lambda n: actions({"type": "static_select", "option_groups": [group()] * n}),
    "select.options": lambda n: actions(select(options=options(n))),
    "table.column_settings": lambda n: table(column_settings=[{}] * n),
    "table.columns": lambda n: table(columns=n),
    "table.rows": lambda n: table(rows=n),
}
"""Each largest (or smallest) number of things."""

NUMBERS: dict[str, Builder] = {
    "data_table.page_size": lambda n: data_table(page_size=n),
    "data_table.row_header_column_index": lambda n: data_table(row_header_column_index=n),
    "data_visualization.segment.value.exclusive": lambda n: pie(value=n),
    "file_input.max_files": lambda n: written("file_input", max_files=n),
    "multi_select.max_selected_items": lambda n: field({"type": "multi_users_select", "max_selected_items": n}),
    "plain_text_input.max_length": lambda n: written(max_length=n),
    "plain_text_input.min_length": lambda n: written(min_length=n),
    "rich_text_input.max_lines": lambda n: written("rich_text_input", max_lines=n),
    "rich_text_input.min_lines": lambda n: written("rich_text_input", min_lines=n),
    "rich_text_list.border": lambda n: rich_list(border=n),
    "rich_text_list.indent": lambda n: rich_list(indent=n),
    "rich_text_list.offset": lambda n: rich_list(offset=n),
    "rich_text_preformatted.border": lambda n: rich_part("rich_text_preformatted", n),
    "rich_text_quote.border": lambda n: rich_part("rich_text_quote", n),
    "select.min_query_length": lambda n: actions({"type": "external_select", "min_query_length": n}),
}
"""Each largest (or smallest) number."""

VIEWS: dict[str, Builder] = {
    "view.callback_id.max_length": lambda n: modal(callback_id=text(n)),
    "view.close.max_length": lambda n: modal(close=plain(text(n))),
    "view.external_id.max_length": lambda n: modal(external_id=text(n)),
    "view.private_metadata.max_length": lambda n: modal(private_metadata=text(n)),
    "view.submit.max_length": lambda n: modal(submit=plain(text(n))),
    "view.title.max_length": lambda n: modal(title=plain(text(n))),
    "view.blocks.max_items": lambda n: modal(*[section()] * n),
    "alert.text.max_length": lambda n: modal({"type": "alert", "text": plain(text(n))}),
}
"""The limits of views and of what stands only in them."""
