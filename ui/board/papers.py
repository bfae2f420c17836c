"""The day sheets of the workers, shown before they are printed."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from desk.work import Reading
from ui.desk import Desk

KIND = "list"


def preview_sheets(desk: Desk, owner: QWidget, day: date, column: str | None = None) -> None:
    """Show the day sheet of one worker's column, or those of all workers who go anywhere, one after the other."""
    title = QCoreApplication.translate("board", "Day sheet {day}").format(day=day.isoformat())
    desk.errands.ask(owner, drawn(day, column), lambda paper: _show(desk, owner, paper, title), latest="paper")


def drawn(day: date, column: str | None) -> Callable[[Reading], tuple[bytes, tuple[str, ...]]]:
    """A question: the PDF of those sheets, and the numbers of the slips on them."""

    def question(reading: Reading) -> tuple[bytes, tuple[str, ...]]:
        from desk.daysheet import sheets_of
        from desk.daysheet.paper import draw  # brings the PDF engine, on the worker

        sheets = sheets_of(reading, day, column)
        return draw(sheets), tuple(visit.number for each in sheets for visit in (*each.visits, *each.waiting))

    return question


def _show(desk: Desk, owner: QWidget, paper: tuple[bytes, tuple[str, ...]], title: str) -> None:
    from ui.preview import PreviewDialog  # brings the PDF engine, which most visits never need

    pdf, about = paper
    dialog = PreviewDialog(pdf, title, KIND, desk.printing, owner, about=about)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
