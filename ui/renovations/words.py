"""What the renovation of a flat is called on screen."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from desk.renovations import BreachRow, Form, Renovating, RenovationRow, RenovationStatus
from ui.language import QT_TRANSLATE_NOOP
from ui.moments import plain_day
from ui.stages import Stage
from ui.widgets.pill import Tone

_STATUS: Mapping[RenovationStatus, tuple[str, Tone]] = {
    RenovationStatus.APPLIED: (QT_TRANSLATE_NOOP("renovation", "Applied"), "amber"),
    RenovationStatus.PERMITTED: (QT_TRANSLATE_NOOP("renovation", "Permitted"), "accent"),
    RenovationStatus.STOPPED: (QT_TRANSLATE_NOOP("renovation", "Stopped"), "red"),
    RenovationStatus.ACCEPTED: (QT_TRANSLATE_NOOP("renovation", "Accepted"), "green"),
    RenovationStatus.WITHDRAWN: (QT_TRANSLATE_NOOP("renovation", "Withdrawn"), "neutral"),
}
_DONE: Mapping[RenovationStatus, str] = {
    RenovationStatus.PERMITTED: QT_TRANSLATE_NOOP("renovation", "The work is permitted"),
    RenovationStatus.STOPPED: QT_TRANSLATE_NOOP("renovation", "The work is stopped"),
    RenovationStatus.ACCEPTED: QT_TRANSLATE_NOOP("renovation", "The work is accepted"),
    RenovationStatus.WITHDRAWN: QT_TRANSLATE_NOOP("renovation", "The application is withdrawn"),
}
_FORMS: Mapping[Form, str] = {
    Form.APPLICATION: QT_TRANSLATE_NOOP("renovation", "Renovation application"),
    Form.COMMITMENT: QT_TRANSLATE_NOOP("renovation", "Letter of responsibility"),
    Form.WORKERS: QT_TRANSLATE_NOOP("renovation", "List of workers"),
    Form.PERMIT: QT_TRANSLATE_NOOP("renovation", "Permit for the door"),
    Form.PASSES: QT_TRANSLATE_NOOP("renovation", "Temporary passes"),
    Form.LOG: QT_TRANSLATE_NOOP("renovation", "Inspection log"),
    Form.NOTICE: QT_TRANSLATE_NOOP("renovation", "Notice of a breach"),
    Form.ALTERATION: QT_TRANSLATE_NOOP("renovation", "Request to alter the work"),
    Form.ACCEPTANCE: QT_TRANSLATE_NOOP("renovation", "Acceptance form"),
}

LONGEST_TITLE = 40


def renovation_pill(row: RenovationRow | Renovating) -> Stage:
    """Where a renovation stands; what presses outweighs the plain status, but not that it was stopped."""
    translate = QCoreApplication.translate
    if row.status is not RenovationStatus.STOPPED:
        if row.past_end:
            return Stage(translate("renovation", "Past its end"), "red")
        if row.without_permit:
            return Stage(translate("renovation", "No permit yet"), "red")
        if row.running_out:
            return Stage(translate("renovation", "Runs out"), "amber")
    source, tone = _STATUS[row.status]
    return Stage(translate("renovation", source), tone)


def breach_pill(row: BreachRow) -> Stage:
    """Whether a breach was put right."""
    translate = QCoreApplication.translate
    if row.righted_on is not None:
        return Stage(translate("renovation", "Put right"), "green")
    return (
        Stage(translate("renovation", "Overdue"), "red")
        if row.overdue
        else Stage(translate("renovation", "Open"), "amber")
    )


def done_word(status: RenovationStatus) -> str:
    """What a toast says after a renovation came to a status."""
    return QCoreApplication.translate("renovation", _DONE[status])


def form_word(form: Form) -> str:
    """What a form of the renovation set is called."""
    return QCoreApplication.translate("renovation", _FORMS[form])


def day_word(day: date | None) -> str:
    """A day, nothing for none."""
    return plain_day(day) if day is not None else ""


def span_word(starts_on: date | None, ends_on: date | None) -> str:
    """From when to when, as far as it is known."""
    return f"{day_word(starts_on)} – {day_word(ends_on)}" if starts_on or ends_on else ""


def first_words(text: str) -> str:
    """The beginning of a text, short enough for a title."""
    line = text.split("\n", 1)[0]
    return line if len(line) <= LONGEST_TITLE else f"{line[: LONGEST_TITLE - 1]}…"
