"""What we say: a noun and a locale in, text and blocks out; it reads no store and sends nothing."""

from bot.messages.answers import help_, joined, leave_question, left, oops, refused, status, stayed
from bot.messages.app_home import home
from bot.messages.calendar import calendar_entry, calendar_links
from bot.messages.certificates import ready as certificate_ready
from bot.messages.circles import circle, circle_ahead
from bot.messages.coordinators import attention, coordinators, notice, published, started, stopped, warned
from bot.messages.farewells import closed, closing, going_on, lookback, thanks
from bot.messages.midway import halfway
from bot.messages.moves import invitation, moved, session_moved, skipped, stalled
from bot.messages.pairs import introduction, reminder, session
from bot.messages.phrases import LANGUAGES, say
from bot.messages.private import answered, checkin, checkin_thanks, ended, question, unmatched
from bot.messages.programs import (
    announce_question,
    announcement,
    announcing,
    choose_announce,
    choose_join,
    choose_publish,
    choose_rehearse,
    close_question,
    closed_done,
    closed_offer,
    closed_to_waiting,
    offers,
    reopened,
    set_up,
)
from bot.messages.readers import folded, for_several, for_two
from bot.messages.reasons import chosen
from bot.messages.rehearsals import rehearsal, sends
from bot.messages.text import Block, Post

__all__ = [
    "LANGUAGES",
    "Block",
    "Post",
    "announce_question",
    "announcement",
    "announcing",
    "answered",
    "attention",
    "calendar_entry",
    "calendar_links",
    "certificate_ready",
    "checkin",
    "checkin_thanks",
    "choose_announce",
    "choose_join",
    "choose_publish",
    "choose_rehearse",
    "chosen",
    "circle",
    "circle_ahead",
    "close_question",
    "closed",
    "closed_done",
    "closed_offer",
    "closed_to_waiting",
    "closing",
    "coordinators",
    "ended",
    "folded",
    "for_several",
    "for_two",
    "going_on",
    "halfway",
    "help_",
    "home",
    "introduction",
    "invitation",
    "joined",
    "leave_question",
    "left",
    "lookback",
    "moved",
    "notice",
    "offers",
    "oops",
    "published",
    "question",
    "refused",
    "rehearsal",
    "reminder",
    "reopened",
    "say",
    "sends",
    "session",
    "session_moved",
    "set_up",
    "skipped",
    "stalled",
    "started",
    "status",
    "stayed",
    "stopped",
    "thanks",
    "unmatched",
    "warned",
]
