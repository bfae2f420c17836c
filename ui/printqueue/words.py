"""What the print queue calls kinds of paper and states."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desk.printqueue import JobRow, PrintState, Trouble
from ui.language import QT_TRANSLATE_NOOP
from ui.papertrouble import trouble_words
from ui.stages import Stage
from ui.widgets.pill import Tone

_STATES: Mapping[PrintState, tuple[str, Tone]] = {
    PrintState.WAITING: (QT_TRANSLATE_NOOP("printqueue", "Waits"), "amber"),
    PrintState.PRINTING: (QT_TRANSLATE_NOOP("printqueue", "Printing"), "accent"),
    PrintState.PRINTED: (QT_TRANSLATE_NOOP("printqueue", "Printed"), "green"),
    PrintState.KEPT: (QT_TRANSLATE_NOOP("printqueue", "Kept as PDF"), "green"),
    PrintState.FAILED: (QT_TRANSLATE_NOOP("printqueue", "Not printed"), "red"),
    PrintState.CANCELLED: (QT_TRANSLATE_NOOP("printqueue", "Cancelled"), "neutral"),
}
_KINDS: Mapping[str, str] = {
    "slip": QT_TRANSLATE_NOOP("printqueue", "Slip"),
    "letter": QT_TRANSLATE_NOOP("printqueue", "Letter"),
    "notice": QT_TRANSLATE_NOOP("printqueue", "Notice"),
    "form": QT_TRANSLATE_NOOP("printqueue", "Form"),
    "report": QT_TRANSLATE_NOOP("printqueue", "Report"),
    "list": QT_TRANSLATE_NOOP("printqueue", "List"),
    "pass": QT_TRANSLATE_NOOP("printqueue", "Pass"),
    "file": QT_TRANSLATE_NOOP("printqueue", "Flat file"),
    "renovation": QT_TRANSLATE_NOOP("printqueue", "Renovation"),
}


def state_pill(row: JobRow) -> Stage:
    """Where a paper is; one that may have come out is not called unprinted."""
    if row.state is PrintState.FAILED and row.trouble is Trouble.INTERRUPTED:
        return Stage(QCoreApplication.translate("printqueue", "Printed?"), "red")
    source, tone = _STATES[row.state]
    return Stage(QCoreApplication.translate("printqueue", source), tone)


def kind_word(kind: str) -> str:
    """What kind of paper it is."""
    return QCoreApplication.translate("printqueue", _KINDS.get(kind, "List"))


def why_words(row: JobRow) -> str:
    """Why it did not come out; empty for what did or still may."""
    if row.trouble is None or row.state is not PrintState.FAILED:
        return ""
    return trouble_words(row.trouble, row.printer, row.detail)


def size_words(row: JobRow) -> str:
    """Pages, times copies: 2 × 3."""
    return f"{row.pages} × {row.copies}" if row.copies > 1 else str(row.pages)
