"""What the filters of the list of cases are called, and what is set of them in short words."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from desk.cases import CaseKind, Channel, EscalationLevel, Filter, Party, Result, Urgency, Verdict, Wanted
from desk.views import Options
from ui.language import QT_TRANSLATE_NOOP
from ui.moments import plain_day
from ui.stages import channel_word, escalation_word, kind_word, party_word, result_word, urgency_word, verdict_pill

Pairs = list[tuple[object, str]]

_COUNTERS: Mapping[Filter, str] = {
    Filter.WAITING: QT_TRANSLATE_NOOP("cases", "Not closed"),
    Filter.OVERDUE: QT_TRANSLATE_NOOP("cases", "Overdue"),
    Filter.DUE_TODAY: QT_TRANSLATE_NOOP("cases", "Due today"),
    Filter.UNTOLD: QT_TRANSLATE_NOOP("cases", "Not told in time"),
    Filter.UNREAD: QT_TRANSLATE_NOOP("cases", "Hand-overs to read"),
    Filter.REMIND: QT_TRANSLATE_NOOP("cases", "To remind"),
    Filter.BACK_TODAY: QT_TRANSLATE_NOOP("cases", "Back today"),
    Filter.WAITS_PERSON: QT_TRANSLATE_NOOP("cases", "Waiting for the person"),
    Filter.OPEN: QT_TRANSLATE_NOOP("cases", "Received"),
    Filter.WITH_TRADE: QT_TRANSLATE_NOOP("cases", "With department"),
    Filter.PAUSED: QT_TRANSLATE_NOOP("cases", "Waiting"),
    Filter.REOPENED: QT_TRANSLATE_NOOP("cases", "Reopened"),
    Filter.ANSWERED: QT_TRANSLATE_NOOP("cases", "Answered"),
    Filter.CLOSED: QT_TRANSLATE_NOOP("cases", "Closed"),
    Filter.VOID: QT_TRANSLATE_NOOP("cases", "Void"),
    Filter.ALL: QT_TRANSLATE_NOOP("cases", "All"),
    Filter.SECOND: QT_TRANSLATE_NOOP("cases", "Second complaints"),
    Filter.AFTER_HOURS: QT_TRANSLATE_NOOP("cases", "After hours"),
    Filter.IDEA: QT_TRANSLATE_NOOP("cases", "Ideas"),
}
_SAYS: Mapping[str, str] = {
    "building_id": QT_TRANSLATE_NOOP("cases", "Building {what}"),
    "cause_id": QT_TRANSLATE_NOOP("cases", "Cause: {what}"),
    "clerk_id": QT_TRANSLATE_NOOP("cases", "Taken down by {what}"),
    "party": QT_TRANSLATE_NOOP("cases", "Duty of: {what}"),
    "escalated": QT_TRANSLATE_NOOP("cases", "Escalated to: {what}"),
    "first_receiver_id": QT_TRANSLATE_NOOP("cases", "First asked: {what}"),
    "since": QT_TRANSLATE_NOOP("cases", "From {what}"),
    "until": QT_TRANSLATE_NOOP("cases", "Until {what}"),
}


def counter_word(which: Filter) -> str:
    """What a counter is called."""
    return QCoreApplication.translate("cases", _COUNTERS[which])


def all_counters() -> Pairs:
    """Every counter, those always seen over the list and those only a filter has."""
    return [(which, counter_word(which)) for which in _COUNTERS]


def choices(options: Options, language: str) -> dict[str, Pairs]:
    """What may be chosen for each filter that is one of a list."""
    clerks: Pairs = list(options.clerks)
    return {
        "class_id": [(each.id, each.name.text(language)) for each in options.classes],
        "trade_id": [(id, name.text(language)) for id, name in options.trades],
        "building_id": list(options.buildings),
        "estate_id": [(id, name.text(language)) for id, name in options.estates],
        "channel": [(each, channel_word(each)) for each in Channel],
        "urgency": [(each, urgency_word(each)) for each in Urgency],
        "verdict": [(each, verdict_pill(each).word) for each in Verdict],
        "party": [(each, party_word(each)) for each in Party],
        "escalated": [(each, escalation_word(each)) for each in EscalationLevel],
        "result": [(each, result_word(each)) for each in Result],
        "cause_id": [(id, name.text(language)) for id, name in options.causes],
        "clerk_id": clerks,
        "first_receiver_id": clerks,
    }


def any_of(pairs: Pairs) -> Pairs:
    """The choices with the one that narrows nothing before them."""
    return [("", QCoreApplication.translate("cases", "Any")), *pairs]


def chips_of(wanted: Wanted, options: Options, language: str) -> list[tuple[str, str]]:
    """What is set beside the counter and the words, each by its name and in short."""
    known = choices(options, language)
    return [(name, _say(name, getattr(wanted, name), dict(known.get(name, [])))) for name in wanted.narrows]


def list_words(wanted: Wanted, chips: Sequence[str]) -> str:
    """What a list shows, as its paper tells it: its counter, what narrows it and the words."""
    words = f"“{wanted.words.strip()}”" if wanted.words.strip() else ""
    return " · ".join(part for part in (counter_word(wanted.which), *chips, words) if part)


def _say(name: str, value: Any, known: dict[object, str]) -> str:
    translate = QCoreApplication.translate
    if name == "withheld":
        return translate("cases", "Name withheld")
    if name == "kinds":
        return ", ".join(kind_word(CaseKind(each)) for each in value)
    what = plain_day(value) if name in ("since", "until") else known.get(value, "?")
    return translate("cases", _SAYS[name]).format(what=what) if name in _SAYS else what
