"""The words of the intake screen: stored values, moments, and what to say when the phone is picked up."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desk.calendar import Due, Limit, LimitUnit
from desk.cases import CaseKind, Channel, Role, Urgency
from desk.facts import Facts
from ui.moments import near_time
from ui.stages import channel_icon, channel_word, kind_word, role_word, urgency_word
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


def relations() -> list[tuple[Role, str]]:
    """What somebody is to the flat."""
    return [(each, role_word(each)) for each in Role]


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
    """What to say first on the phone, in both languages, the screen's own first (M10)."""
    english, chinese = next(((en, zh) for until, en, zh in _GREETINGS if now.hour < until), ("Good evening", "晚上好"))
    offices = facts.office("en"), facts.office("zh")
    lines = [
        f"{english}, {offices[0]}." if offices[0] else f"{english}, how may I help you?",
        f"{chinese}，{offices[1]}。" if offices[1] else f"{chinese}，请问有什么可以帮您？",
    ]
    return "   ".join(reversed(lines) if language == "zh" else lines)
