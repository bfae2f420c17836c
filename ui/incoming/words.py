"""How an incoming letter is called and what it waits for, in the language of the screen."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desk.incoming import IncomingRow, Which
from ui.counters import Counted
from ui.widgets.pill import Tone

translate = QCoreApplication.translate


def counted() -> Sequence[Counted]:
    """The counters over the register."""
    return (
        Counted(Which.ALL, translate("incoming", "All")),
        Counted(Which.NOT_LINKED, translate("incoming", "Without a case")),
        Counted(Which.WAITING, translate("incoming", "Waiting for our answer"), alarm_icon="clock-alert"),
    )


def state_of(row: IncomingRow) -> tuple[str, Tone] | None:
    """What stands out about a letter: void, waiting for our answer or needing none, an answer to ours; else nothing."""
    if row.void_reason:
        return translate("incoming", "Void"), "neutral"
    if row.waiting:
        return translate("incoming", "To answer"), "amber"
    if row.no_answer:
        return translate("incoming", "No reply due"), "neutral"
    if row.answers:
        return translate("incoming", "A reply"), "accent"
    return None


def state_word(row: IncomingRow) -> str:
    """The same in words alone."""
    told = state_of(row)
    return told[0] if told is not None else ""


def state_tone(row: IncomingRow) -> str | None:
    """The tone of its pill."""
    told = state_of(row)
    return told[1] if told is not None else None


def from_word(row: IncomingRow) -> str:
    """Who wrote it, or that this is kept from the one who looks (M15)."""
    return translate("incoming", "Name withheld") if row.hidden else row.from_name


def case_word(row: IncomingRow) -> str:
    """The case it belongs to, or belonged to while that was in force."""
    return translate("incoming", "{case} (void)").format(case=row.case_number) if row.case_void else row.case_number


def nothing_here(which: str, searching: bool) -> str:
    """What an empty register says."""
    if searching:
        return translate("incoming", "No incoming letter matches.")
    if which == Which.NOT_LINKED:
        return translate("incoming", "Every incoming letter belongs to a case.")
    if which == Which.WAITING:
        return translate("incoming", "No incoming letter waits for our answer.")
    return translate("incoming", "No letter was entered yet. Press Ins when one comes in.")
