"""Saving what was typed: one act takes the case, raises its slip and lets the draft go."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desk import cases, drafts, owners, slips
from desk.cases import NewCase
from desk.refusals import Refusal
from desk.slips import SlipSheet
from desk.work import UnitOfWork
from ui.desk import Desk

if TYPE_CHECKING:
    from desk.office import Office
    from ui.errands import Progress
    from ui.printing import PrintOutcome


@dataclass(frozen=True)
class Saved:
    """A case that was taken, with the words of its slip when one was raised."""

    number: str
    sheet: SlipSheet | None


def save(work: UnitOfWork, new: NewCase, unit: str, class_words: str, with_slip: bool) -> Saved:
    """Take the case; a flat typed in any spelling is found first.

    Saved twice after a fault, the same draft is one case with one slip. Refusals: those of cases.take and
    slips.raise_for, unit.unknown, unit.not_clear, class.unknown.
    """
    if unit:
        new = replace(new, unit_id=owners.unit_by_code(work, unit))
    if class_words:
        raise Refusal("class.unknown", field="class", name=class_words)
    taken = cases.take(work, new)
    if not with_slip:
        return Saved(taken.number, None)
    raised = cases.file_of(work, taken.number).slips
    number = raised[-1][0] if raised else slips.raise_for(work, taken.number)
    return Saved(taken.number, slips.sheet_of(work, number))


def add_to(work: UnitOfWork, number: str, new: NewCase) -> None:
    """Add what was told to a case that is open already and let the draft go. Refusals: case.unknown, note.empty."""
    told = "\n".join(part for part in (new.summary.strip(), new.words.strip()) if part)
    cases.add_note(work, number, told)
    if new.draft_id:
        drafts.discard(work, new.draft_id)


def print_slip(desk: Desk, sheet: SlipSheet) -> None:
    """Draw and print a slip that is kept already; the page may be gone before the paper is out."""

    def job(_office: "Office", _progress: "Progress") -> "tuple[bytes, PrintOutcome]":
        from desk.slips.paper import draw

        pdf = draw(sheet)
        return pdf, desk.printing.print(pdf, "slip", sheet.number)

    desk.errands.run(desk.errands, job, lambda done: _printed(desk, sheet.number, *done), title=sheet.number)


def _printed(desk: Desk, number: str, pdf: bytes, outcome: "PrintOutcome") -> None:
    desk.errands.do(desk.errands, lambda work: slips.mark_printed(work, number))
    if not isValid(desk.toasts):
        return  # the window was built anew meanwhile; the paper is out all the same
    if outcome.printer:
        told = QCoreApplication.translate("intake", "{number} is printing on {printer}")
        desk.toasts.show(told.format(number=number, printer=outcome.printer))
        return
    from ui.preview import PreviewDialog

    told = QCoreApplication.translate("intake", "No printer is set up: {number} was kept as a PDF")
    window = desk.commands.parent()
    preview = PreviewDialog(pdf, number, "slip", desk.printing, window if isinstance(window, QWidget) else None)
    preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    preview.open()
    desk.toasts.show(told.format(number=number))
