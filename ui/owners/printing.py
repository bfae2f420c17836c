"""A flat's file on its sheet (M70)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desk.flatfile import mark_printed
from desk.work import Reading
from ui.desk import Desk

KIND = "file"


def preview_file(desk: Desk, parent: QWidget, unit_id: int, code: str) -> None:
    """Show the file of a flat as it will be on paper; the diary hears when it is printed."""

    def question(reading: Reading) -> bytes:
        from desk.flatfile.gather import file_sheet
        from desk.flatfile.paper import draw  # brings the PDF engine, on the worker

        return draw(file_sheet(reading, unit_id))

    def show(pdf: bytes) -> None:
        from ui.preview import PreviewDialog

        dialog = PreviewDialog(pdf, code, KIND, desk.printing, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.printed.connect(lambda _outcome: desk.errands.do(parent, lambda work: mark_printed(work, unit_id)))
        dialog.open()

    desk.errands.ask(parent, question, show, latest="paper")
