"""How far things have come and what they are, as words and tones: one place for every page."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from ui.language import QT_TRANSLATE_NOOP
from ui.widgets.pill import Tone

if TYPE_CHECKING:  # the words are found by value, so nothing of the book is loaded for them
    from desk.cases import CaseKind, CaseStatus, Channel, Role, Urgency
    from desk.owners import Tier
    from desk.slips import SlipStatus


class Stage(NamedTuple):
    """A word in the language of the screen and the tone of the pill around it."""

    word: str
    tone: Tone


_CASE: Mapping[str, tuple[str, Tone]] = {
    "open": (QT_TRANSLATE_NOOP("stages", "Open"), "amber"),
    "with_trade": (QT_TRANSLATE_NOOP("stages", "With trade"), "accent"),
    "answered": (QT_TRANSLATE_NOOP("stages", "Answered"), "green"),
    "closed": (QT_TRANSLATE_NOOP("stages", "Closed"), "neutral"),
    "void": (QT_TRANSLATE_NOOP("stages", "Void"), "neutral"),
}
_SLIP: Mapping[str, tuple[str, Tone]] = {
    "out": (QT_TRANSLATE_NOOP("stages", "Out"), "accent"),
    "back": (QT_TRANSLATE_NOOP("stages", "Back"), "green"),
    "void": (QT_TRANSLATE_NOOP("stages", "Void"), "neutral"),
}
_URGENCY: Mapping[str, tuple[str, Tone]] = {
    "routine": (QT_TRANSLATE_NOOP("stages", "Routine"), "neutral"),
    "same_day": (QT_TRANSLATE_NOOP("stages", "Same day"), "amber"),
    "at_once": (QT_TRANSLATE_NOOP("stages", "At once"), "red"),
}
_KIND: Mapping[str, str] = {
    "complaint": QT_TRANSLATE_NOOP("stages", "Complaint"),
    "repair": QT_TRANSLATE_NOOP("stages", "Repair"),
    "enquiry": QT_TRANSLATE_NOOP("stages", "Enquiry"),
    "suggestion": QT_TRANSLATE_NOOP("stages", "Suggestion"),
    "praise": QT_TRANSLATE_NOOP("stages", "Praise"),
}
_CHANNEL: Mapping[str, tuple[str, str]] = {
    "phone": (QT_TRANSLATE_NOOP("stages", "Phone"), "phone"),
    "walk_in": (QT_TRANSLATE_NOOP("stages", "Walk-in"), "footprints"),
    "message": (QT_TRANSLATE_NOOP("stages", "Message"), "message-circle"),
    "letter": (QT_TRANSLATE_NOOP("stages", "Letter"), "mail"),
    "other": (QT_TRANSLATE_NOOP("stages", "Other"), "ellipsis"),
}
_ROLE: Mapping[str, str] = {
    "owner": QT_TRANSLATE_NOOP("stages", "Owner"),
    "tenant": QT_TRANSLATE_NOOP("stages", "Tenant"),
    "family": QT_TRANSLATE_NOOP("stages", "Family"),
    "agent": QT_TRANSLATE_NOOP("stages", "Agent"),
    "emergency": QT_TRANSLATE_NOOP("stages", "Emergency"),
    "other": QT_TRANSLATE_NOOP("stages", "Other"),
}
_TIER: Mapping[str, tuple[str, Tone | None]] = {
    "ordinary": (QT_TRANSLATE_NOOP("stages", "Ordinary"), None),
    "key": (QT_TRANSLATE_NOOP("stages", "Key person"), "amber"),
    "potential": (QT_TRANSLATE_NOOP("stages", "Potential"), "accent"),
}


def case_pill(status: "CaseStatus", overdue: bool = False) -> Stage:
    """Where a case stands; overdue outweighs every status."""
    if overdue:
        return Stage(QCoreApplication.translate("stages", "Overdue"), "red")
    source, tone = _CASE[status]
    return Stage(_words(source), tone)


def slip_pill(status: "SlipStatus", late: bool = False) -> Stage:
    """Where a slip is; late: out for too long."""
    if late:
        return Stage(QCoreApplication.translate("stages", "Out too long"), "red")
    source, tone = _SLIP[status]
    return Stage(_words(source), tone)


def urgency_pill(urgency: "Urgency") -> Stage:
    """How soon someone must go."""
    source, tone = _URGENCY[urgency]
    return Stage(_words(source), tone)


def urgency_word(urgency: "Urgency") -> str:
    """How soon someone must go, as a word."""
    return urgency_pill(urgency).word


def kind_word(kind: "CaseKind") -> str:
    """What was brought to the desk."""
    return _words(_KIND[kind])


def channel_word(channel: "Channel") -> str:
    """How it reached the desk, or how it was answered."""
    return _words(_CHANNEL[channel][0])


def channel_icon(channel: "Channel") -> str:
    """The icon of a channel, by its Lucide name."""
    return _CHANNEL[channel][1]


def role_word(role: "Role") -> str:
    """What a person is to a flat."""
    return _words(_ROLE[role])


def tier_word(tier: "Tier") -> str:
    """How closely the office looks after a person."""
    return _words(_TIER[tier][0])


def tier_pill(tier: "Tier") -> Stage | None:
    """The badge of a person who is not an ordinary one (M07)."""
    source, tone = _TIER[tier]
    return Stage(_words(source), tone) if tone else None


def _words(source: str) -> str:
    return QCoreApplication.translate("stages", source)
