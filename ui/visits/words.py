"""What visits and follow-ups are called on screen."""

from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication

from desk.visits import VisitReason, VisitWay
from ui.moments import plain_day

translate = QCoreApplication.translate


def ways() -> list[tuple[object, str]]:
    """Where people met."""
    return [
        (VisitWay.DOOR, translate("visits", "At the door")),
        (VisitWay.PHONE, translate("visits", "By phone")),
        (VisitWay.OFFICE, translate("visits", "At the office")),
        (VisitWay.OTHER, translate("visits", "Elsewhere")),
    ]


def reasons() -> list[tuple[object, str]]:
    """Why the office went."""
    return [
        (VisitReason.REGULAR, translate("visits", "Regular visit")),
        (VisitReason.SPECIAL, translate("visits", "Special visit")),
        (VisitReason.COMPLAINT, translate("visits", "After a complaint")),
        (VisitReason.PAID_SERVICE, translate("visits", "After a paid service")),
        (VisitReason.REPAIR, translate("visits", "After a repair")),
    ]


def way_word(way: VisitWay) -> str:
    """Where people met, as a word."""
    return dict(ways())[way]


def reason_word(reason: VisitReason) -> str:
    """Why the office went, as a word."""
    return dict(reasons())[reason]


def one_line(text: str) -> str:
    """A text of many lines for a row of a list."""
    return " · ".join(line for line in text[:400].splitlines() if line.strip())


def due_day(due: date, today: date) -> str:
    """When something is due: today, tomorrow, 3 days late, 25 Nov."""
    days = (due - today).days
    if days == 0:
        return translate("visits", "today")
    if days == 1:
        return translate("visits", "tomorrow")
    if days == -1:
        return translate("visits", "1 day late")
    if days < 0:
        return translate("visits", "{n} days late").format(n=-days)
    return plain_day(due, datetime.combine(today, time()))
