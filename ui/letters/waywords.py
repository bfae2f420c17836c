"""What became of a letter, in words: how it was sent, where it stands."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desk.letters import LetterFilter, LetterRow, LetterState, SentHow
from ui.counters import Counted
from ui.language import QT_TRANSLATE_NOOP
from ui.moments import plain_day
from ui.stages import Stage
from ui.widgets.pill import Tone

_HOW: Mapping[SentHow, str] = {
    SentHow.POST: QT_TRANSLATE_NOOP("letters", "By post"),
    SentHow.REGISTERED: QT_TRANSLATE_NOOP("letters", "Registered post"),
    SentHow.COURIER: QT_TRANSLATE_NOOP("letters", "Courier"),
    SentHow.BY_HAND: QT_TRANSLATE_NOOP("letters", "Handed over"),
    SentHow.DOOR: QT_TRANSLATE_NOOP("letters", "Letter box"),
    SentHow.EMAIL: QT_TRANSLATE_NOOP("letters", "E-mail"),
    SentHow.OTHER: QT_TRANSLATE_NOOP("letters", "Another way"),
}
_STATES: Mapping[LetterState, tuple[str, Tone]] = {
    LetterState.ISSUED: (QT_TRANSLATE_NOOP("letter state", "Not sent"), "amber"),
    LetterState.SENT: (QT_TRANSLATE_NOOP("letter state", "Sent"), "accent"),
    LetterState.RETURNED: (QT_TRANSLATE_NOOP("letter state", "Came back"), "red"),
    LetterState.ANSWERED: (QT_TRANSLATE_NOOP("letter state", "Answered"), "green"),
    LetterState.VOID: (QT_TRANSLATE_NOOP("letter state", "Void"), "neutral"),
}


def how_word(how: SentHow) -> str:
    """How a letter left the house."""
    return QCoreApplication.translate("letters", _HOW[how])


def ways() -> list[tuple[SentHow, str]]:
    """Every way a letter may go out, to choose from."""
    return [(how, how_word(how)) for how in SentHow]


def stage_of(row: LetterRow) -> Stage:
    """Where a letter stands; of one from an older book, whose way nobody noted, only that it was issued."""
    if row.state is LetterState.ISSUED and not row.tells_sending:
        return Stage(QCoreApplication.translate("letter state", "Issued"), "neutral")
    word, tone = _STATES[row.state]
    return Stage(QCoreApplication.translate("letter state", word), tone)


def way_lines(row: LetterRow, now: datetime | None) -> list[str]:
    """What became of a letter, a line for each thing known: Registered post 20 Nov (RR 123)."""
    translate = QCoreApplication.translate
    lines = []
    if row.sent is not None:
        lines.append(_dated(how_word(row.sent.how), plain_day(row.sent.on, now), row.sent.note))
    if row.returned is not None:
        lines.append(_dated(translate("letter state", "Came back"), plain_day(row.returned.on, now), row.returned.note))
    if row.answered is not None:
        lines.append(_dated(translate("letter state", "Answered"), plain_day(row.answered.on, now), row.answered.note))
    return lines


def counters() -> list[Counted]:
    """The counters over the register."""
    translate = QCoreApplication.translate
    return [
        Counted(LetterFilter.ALL, translate("letters", "All")),
        Counted(LetterFilter.NOT_SENT, translate("letters", "Not sent yet")),
        Counted(
            LetterFilter.AWAITING,
            translate("letters", "Awaiting an answer"),
            tip=translate(
                "letters",
                "Letters sent to another party about a case, or about no case. The reply to a case and letters to many "
                "ask for no answer.",
            ),
        ),
        Counted(LetterFilter.RETURNED, translate("letter state", "Came back"), "clock-alert"),
        Counted(LetterFilter.VOID, translate("letter state", "Void"), quiet=True),
    ]


def nothing_here(which: str) -> str:
    """The sentence over an empty list that is narrowed to a counter."""
    translate = QCoreApplication.translate
    if which == LetterFilter.NOT_SENT:
        return translate("letters", "Every letter issued has been sent.")
    if which == LetterFilter.AWAITING:
        return translate(
            "letters",
            "No letter that asks for an answer is without one. The reply to a case and letters to many ask for none.",
        )
    if which == LetterFilter.RETURNED:
        return translate("letters", "No letter came back.")
    return translate("letters", "No letters here.")


def _dated(what: str, day: str, note: str) -> str:
    told = f"{what} {day}"
    return QCoreApplication.translate("letters", "{what} ({note})").format(what=told, note=note) if note else told
