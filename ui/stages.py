"""How far things have come and what they are, as words and tones: one place for every page."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from ui.language import QT_TRANSLATE_NOOP
from ui.widgets.pill import Tone

if TYPE_CHECKING:  # the words are found by value, so nothing of the book is loaded for them
    from desk.cases import (
        CaseKind,
        CaseStatus,
        Channel,
        DutyBreach,
        EscalationLevel,
        Mark,
        Party,
        Result,
        Role,
        Urgency,
        Verdict,
        VisitConsent,
        WaitsFor,
    )
    from desk.owners import Tier
    from desk.slips import SlipStatus


class Stage(NamedTuple):
    """A word in the language of the screen and the tone of the pill around it."""

    word: str
    tone: Tone


_CASE: Mapping[str, tuple[str, Tone]] = {
    "open": (QT_TRANSLATE_NOOP("stages", "Received"), "amber"),
    "with_trade": (QT_TRANSLATE_NOOP("stages", "With department"), "accent"),
    "paused": (QT_TRANSLATE_NOOP("stages", "Waiting"), "neutral"),
    "answered": (QT_TRANSLATE_NOOP("stages", "Answered"), "green"),
    "closed": (QT_TRANSLATE_NOOP("stages", "Closed"), "neutral"),
    "reopened": (QT_TRANSLATE_NOOP("stages", "Reopened"), "amber"),
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
    "outside": (QT_TRANSLATE_NOOP("stages", "Outside body"), "landmark"),
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
_VERDICT: Mapping[str, tuple[str, Tone]] = {
    "undecided": (QT_TRANSLATE_NOOP("stages", "Undecided"), "neutral"),
    "justified": (QT_TRANSLATE_NOOP("stages", "Justified"), "amber"),
    "partly": (QT_TRANSLATE_NOOP("stages", "Partly justified"), "amber"),
    "unfounded": (QT_TRANSLATE_NOOP("stages", "Not justified"), "neutral"),
}
_PARTY: Mapping[str, str] = {
    "us": QT_TRANSLATE_NOOP("stages", "Our office"),
    "developer": QT_TRANSLATE_NOOP("stages", "Developer"),
    "third": QT_TRANSLATE_NOOP("stages", "Somebody else"),
}
_ESCALATION: Mapping[str, str] = {
    "office": QT_TRANSLATE_NOOP("stages", "Manager of the office"),
    "company": QT_TRANSLATE_NOOP("stages", "Company"),
}
_DUTY_BREACH: Mapping[str, str] = {
    "cold": QT_TRANSLATE_NOOP("stages", "Cold or perfunctory"),
    "no_guidance": QT_TRANSLATE_NOOP("stages", "Not my job, no guidance given"),
    "fobbed_off": QT_TRANSLATE_NOOP("stages", "Fobbed off or deceived"),
}
_CONSENT: Mapping[str, str] = {
    "yes": QT_TRANSLATE_NOOP("stages", "May be visited"),
    "no": QT_TRANSLATE_NOOP("stages", "No visit wanted"),
    "other": QT_TRANSLATE_NOOP("stages", "Another way"),
}
_RESULT: Mapping[str, str] = {
    "solved": QT_TRANSLATE_NOOP("stages", "Solved"),
    "at_desk": QT_TRANSLATE_NOOP("stages", "Solved at the desk"),
    "referred": QT_TRANSLATE_NOOP("stages", "Outside our duty, referred"),
    "unsolvable": QT_TRANSLATE_NOOP("stages", "Cannot be solved"),
    "withdrawn": QT_TRANSLATE_NOOP("stages", "Withdrawn by the person"),
}
_WAITS_FOR: Mapping[str, str] = {
    "person": QT_TRANSLATE_NOOP("stages", "The person"),
    "parts": QT_TRANSLATE_NOOP("stages", "Parts"),
    "third": QT_TRANSLATE_NOOP("stages", "Somebody outside"),
    "weather": QT_TRANSLATE_NOOP("stages", "Weather"),
    "other": QT_TRANSLATE_NOOP("stages", "Something else"),
}
_MARK: Mapping[str, tuple[str, Tone]] = {
    "satisfied": (QT_TRANSLATE_NOOP("stages", "Satisfied"), "green"),
    "fair": (QT_TRANSLATE_NOOP("stages", "Fair"), "accent"),
    "not_satisfied": (QT_TRANSLATE_NOOP("stages", "Not satisfied"), "red"),
    "not_reached": (QT_TRANSLATE_NOOP("stages", "Not reached"), "neutral"),
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


def verdict_pill(verdict: "Verdict") -> Stage:
    """Whether it was justified."""
    source, tone = _VERDICT[verdict]
    return Stage(_words(source), tone)


def party_word(party: "Party") -> str:
    """Whose duty it is."""
    return _words(_PARTY[party])


def escalation_word(level: "EscalationLevel") -> str:
    """How far up a case is brought."""
    return _words(_ESCALATION[level])


def duty_breach_word(breach: "DutyBreach") -> str:
    """How an employee failed the duty of the one asked first."""
    return _words(_DUTY_BREACH[breach])


def consent_word(consent: "VisitConsent") -> str:
    """Whether the household may be visited."""
    return _words(_CONSENT[consent])


def result_word(result: "Result") -> str:
    """How a case ended."""
    return _words(_RESULT[result])


def waits_for_word(what: "WaitsFor") -> str:
    """What a paused case waits for."""
    return _words(_WAITS_FOR[what])


def mark_pill(mark: "Mark") -> Stage:
    """What the person said when called back."""
    source, tone = _MARK[mark]
    return Stage(_words(source), tone)


def _words(source: str) -> str:
    return QCoreApplication.translate("stages", source)


def cases_words(count: int) -> str:
    """So many cases."""
    translate = QCoreApplication.translate
    return translate("bulk", "1 case") if count == 1 else translate("bulk", "{n} cases").format(n=count)
