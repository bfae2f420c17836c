"""Several slips onto paper, one after the other."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desk.office import Office
from desk.slips import SlipSheet, mark_printed
from ui.desk import Desk
from ui.errands import Progress
from ui.outgoing import tell_printed
from ui.printing import PrintOutcome
from ui.slips.paper import KIND, print_slip

translate = QCoreApplication.translate


def print_slips(desk: Desk, sheets: Sequence[SlipSheet]) -> None:
    """Draw and print slips that are kept already; a single one is shown where there is no printer."""
    if len(sheets) == 1:
        print_slip(desk, sheets[0])
        return

    def job(office: Office, progress: Progress) -> PrintOutcome | None:
        from desk.slips.paper import draw  # brings the PDF engine, on the worker

        outcome = None
        for place, sheet in enumerate(sheets):
            progress.step(place, len(sheets), sheet.number)
            outcome = desk.printing.print(draw(sheet), KIND, sheet.number)
            office.do(lambda work, number=sheet.number: mark_printed(work, number))  # type: ignore[misc]
        return outcome

    def tell(outcome: PrintOutcome | None) -> None:
        if outcome is not None:
            tell_printed(desk, translate("bulk", "{n} slips").format(n=len(sheets)), outcome)

    desk.errands.run(desk.errands, job, tell, title=translate("bulk", "Printing slips"))
