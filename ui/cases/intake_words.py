"""The words of the intake screen: stored values, moments, and what to say when the phone is picked up."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desk.calendar import Due, Limit, LimitUnit
from desk.cases import Alike, CaseKind, Channel, DutyBreach, Party, Role, Urgency, VisitConsent, Why
from desk.facts import Facts
from ui.moments import near_time
from ui.stages import (
    channel_icon,
    channel_word,
    consent_word,
    duty_breach_word,
    kind_word,
    party_word,
    role_word,
    urgency_word,
)
from ui.widgets.segmented import Option

translate = QCoreApplication.translate


def channels() -> list[Option]:
    """The ways a matter reaches the desk."""
    return [(each, channel_word(each), channel_icon(each)) for each in Channel]


def kinds() -> list[Option]:
    """What somebody may want of the desk."""
    return [(each, kind_word(each), None) for each in CaseKind]


def urgencies() -> list[Option]:
    """How soon somebody must go."""
    return [(each, urgency_word(each), None) for each in Urgency]


def relations() -> list[tuple[object, str]]:
    """What somebody is to the flat."""
    return [(None, translate("intake", "Not told")), *((each, role_word(each)) for each in Role)]


def breaches() -> list[tuple[object, str]]:
    """How an employee may have failed the duty of the one asked first (M12)."""
    return [(None, translate("intake", "Not one of these")), *((each, duty_breach_word(each)) for each in DutyBreach)]


def parties() -> list[tuple[object, str]]:
    """Whose duty a matter may be."""
    return [(None, translate("intake", "Not clear yet")), *((each, party_word(each)) for each in Party)]


def consents() -> list[tuple[object, str]]:
    """Whether the household may be visited about it (M72)."""
    return [(None, translate("intake", "Not asked")), *((each, consent_word(each)) for each in VisitConsent)]


def limit(limit: Limit) -> str:
    """How long something may take."""
    words = {
        LimitUnit.MINUTES: (translate("intake", "{n} minute"), translate("intake", "{n} minutes")),
        LimitUnit.HOURS: (translate("intake", "{n} hour"), translate("intake", "{n} hours")),
        LimitUnit.WORKING_HOURS: (translate("intake", "{n} working hour"), translate("intake", "{n} working hours")),
        LimitUnit.WORKING_DAYS: (translate("intake", "{n} working day"), translate("intake", "{n} working days")),
    }
    return words[limit.unit][limit.amount != 1].format(n=limit.amount)


def due_line(due: Due) -> str:
    """When it is due and how long that is."""
    return f"{near_time(due.local, due.told)} · {limit(due.limit)}"


# Spoken, not read: whoever calls is greeted in the language they are likely to answer in, so both stand there.
_GREETINGS = ((5, "Good evening", "晚上好"), (12, "Good morning", "早上好"), (18, "Good afternoon", "下午好"))


def greeting(now: datetime, facts: Facts, language: str) -> str:
    """What to say first on the phone, in both languages, the screen's own first: the office's line or ours (M10)."""
    english, chinese = next(((en, zh) for until, en, zh in _GREETINGS if now.hour < until), ("Good evening", "晚上好"))
    offices = facts.office("en"), facts.office("zh")
    lines = [
        facts.greeting_en or (f"{english}, {offices[0]}." if offices[0] else f"{english}, how may I help you?"),
        facts.greeting_zh or (f"{chinese}，{offices[1]}。" if offices[1] else f"{chinese}，请问有什么可以帮您？"),
    ]
    return "   ".join(reversed(lines) if language == "zh" else lines)


def why_words(why: Why) -> str:
    """What a case has in common with the one being told."""
    words = {
        Why.FLAT_AND_CLASS: translate("intake", "same unit and class"),
        Why.FLAT: translate("intake", "same unit"),
        Why.CALLER_AND_CLASS: translate("intake", "same caller and class"),
        Why.CALLER: translate("intake", "same caller"),
        Why.PLACE_AND_CLASS: translate("intake", "same place and class"),
        Why.PLACE: translate("intake", "same place"),
        Why.WORDS: translate("intake", "nearly the same words"),
    }
    return words[why]


def alike_title(alike: Alike) -> str:
    """How the guard names a case: it waits, or it was ended and comes back (M48)."""
    told = (
        translate("intake", "Told already? {number}")
        if alike.waiting
        else translate("intake", "A second complaint? {number}")
    )
    return told.format(number=alike.number)


def alike_line(alike: Alike, language: str) -> str:
    """Why the guard named it, what it was about and how long ago."""
    days = {
        True: (
            translate("intake", "taken today"),
            translate("intake", "taken yesterday"),
            translate("intake", "taken {n} days ago"),
        ),
        False: (
            translate("intake", "ended today"),
            translate("intake", "ended yesterday"),
            translate("intake", "ended {n} days ago"),
        ),
    }[alike.waiting]
    why = ("，" if language == "zh" else ", ").join(why_words(each) for each in alike.why)
    own = any(each in (Why.FLAT, Why.FLAT_AND_CLASS) for each in alike.why)
    parts = [
        f"{why[:1].upper()}{why[1:]}",
        "" if own else alike.unit,
        alike.summary,
        days[min(alike.days, 2)].format(n=alike.days),
    ]
    return " · ".join(part for part in parts if part)
