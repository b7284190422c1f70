"""The few pages of the web that people meet when they install the app: plain, whole and without anything fetched."""

from __future__ import annotations

import base64
import hashlib
import html
from urllib.parse import urlencode

from bot.messages.phrases import languages, say

STYLE = """body{font:1.1rem/1.6 system-ui,sans-serif;margin:0;background:#f6f4ef;color:#1c2733}
main{max-width:34rem;margin:12vh auto;padding:2rem;background:#fff;border-radius:12px}
h1{font-size:1.6rem;line-height:1.3;margin-top:0}
a,button{font:inherit;color:#1f3a5f}
button{background:#1f3a5f;color:#fff;border:0;border-radius:8px;padding:.7rem 1.4rem;cursor:pointer}
:focus-visible{outline:3px solid #c2571a;outline-offset:3px}
@media(prefers-color-scheme:dark){body{background:#131a21;color:#e8e6e1}main{background:#1d2730}a{color:#9fc3ee}
button{background:#9fc3ee;color:#131a21}}"""

_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
# Slack's own page comes after the button, so the form may lead anywhere: no form-action.
HEADERS = {
    "Content-Security-Policy": "; ".join(
        ("default-src 'none'", f"style-src 'sha256-{_HASH}'", "base-uri 'none'", "frame-ancestors 'none'")
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
OPEN = "https://slack.com/app_redirect"


def install(locale: str, *, reads: bool) -> str:
    """What the app is, with the button that leads to Slack's question; `reads`: it asks to look for its messages."""
    button = f'<form method="post"><button>{_said(locale, "install-button")}</button></form>'
    asks = "install-reads" if reads else "install-reads-nothing"
    return _page(locale, "install-title", "install-what", asks, "install-first", end=button)


def installed(locale: str, *, name: str, app: str, team: str) -> str:
    """The app is there: what to do next."""
    link = f"{OPEN}?{urlencode({'app': app, 'team': team})}"
    end = f'<p><a href="{html.escape(link)}">{_said(locale, "installed-open")}</a></p>'
    return _page(locale, "installed-title", "installed-next", "installed-more", end=end, name=name)


def problem(locale: str, what: str) -> str:
    """Why the app was not added, in one message of the locales, and the way to try again."""
    again = f'<p><a href="install">{_said(locale, "install-again")}</a></p>'
    return _page(locale, "install-not-added", what, end=again)


def _page(locale: str, title: str, *paragraphs: str, end: str, **values: str) -> str:
    whole = "".join(f"<p>{_said(locale, one, **values)}</p>" for one in paragraphs)
    heading = _said(locale, title, **values)
    return (
        f'<!doctype html><html lang="{languages(locale)[0]}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width,initial-scale=1"><title>{heading}</title>'
        f"<style>{STYLE}</style></head><body><main><h1>{heading}</h1>{whole}{end}</main></body></html>"
    )


def _said(locale: str, message: str, **values: str) -> str:
    return html.escape(say(locale, message, **values))
