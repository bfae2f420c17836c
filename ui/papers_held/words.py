"""What the papers and keys in the office's keeping are called on screen."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desk.key_loans import KeyRow, LoanRow
from desk.papers_held import PaperKind, PaperRow
from ui.language import QT_TRANSLATE_NOOP
from ui.moments import plain_day
from ui.stages import Stage

_KINDS: Mapping[PaperKind, str] = {
    PaperKind.OWNERSHIP: QT_TRANSLATE_NOOP("papers", "Proof of ownership"),
    PaperKind.IDENTITY: QT_TRANSLATE_NOOP("papers", "Identity paper"),
    PaperKind.LEASE: QT_TRANSLATE_NOOP("papers", "Lease"),
    PaperKind.HANDOVER: QT_TRANSLATE_NOOP("papers", "Handover paper"),
    PaperKind.RENOVATION: QT_TRANSLATE_NOOP("papers", "Renovation paper"),
    PaperKind.AUTHORITY: QT_TRANSLATE_NOOP("papers", "Authority"),
    PaperKind.PHOTO: QT_TRANSLATE_NOOP("papers", "Photo"),
    PaperKind.OTHER: QT_TRANSLATE_NOOP("papers", "Other"),
}


def kind_word(kind: PaperKind) -> str:
    """The word for a kind of paper."""
    return QCoreApplication.translate("papers", _KINDS[kind])


def paper_stage(row: PaperRow) -> Stage:
    """Whether the office holds it, and whether it is the original, for which the office answers."""
    translate = QCoreApplication.translate
    if row.returned_on is not None:
        return Stage(translate("papers", "Given back"), "neutral")
    return (
        Stage(translate("papers", "Original"), "amber")
        if row.original
        else Stage(translate("papers", "Copy"), "neutral")
    )


def key_stage(row: KeyRow) -> Stage:
    """Where a key is."""
    translate = QCoreApplication.translate
    if row.returned_on is not None:
        return Stage(translate("papers", "Given back"), "neutral")
    if any(loan.late for loan in row.out):
        return Stage(translate("papers", "Overdue"), "red")
    if row.out:
        return Stage(translate("papers", "Out"), "amber")
    return Stage(translate("papers", "On the board"), "green")


def loan_stage(row: LoanRow) -> Stage:
    """Whether a lent key is back."""
    translate = QCoreApplication.translate
    if row.back_at is not None:
        return Stage(translate("papers", "Back"), "green")
    return Stage(translate("papers", "Overdue"), "red") if row.late else Stage(translate("papers", "Out"), "amber")


def where_word(row: PaperRow) -> str:
    """The folder a paper lies in, or the day it was given back."""
    return plain_day(row.returned_on) if row.returned_on is not None else row.place


def key_word(row: KeyRow) -> str:
    """A key by its tag and what it opens."""
    return f"{row.tag} · {row.what}" if row.what else row.tag
