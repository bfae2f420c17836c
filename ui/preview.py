"""What will be on the paper, drawn from the very PDF that is printed."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from desk.filenames import file_name
from desk.files import write_whole
from ui.papertrouble import trouble_words
from ui.pdfpages import POINTS, draw_page, page_sizes
from ui.printers import Place
from ui.printing import Anew, Printing
from ui.spooler import PrintOutcome
from ui.theme import em, px, tokens
from ui.widgets.actionbar import ActionBar, button_of
from ui.widgets.label import PlainLabel
from ui.widgets.number import NumberBox

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from desk.office import Office

SMALLEST, LARGEST = 0.25, 4.0
SCREEN_DOTS = 96


class PdfView(QScrollArea):
    """Shows the pages of a PDF: first as wide as the room, then at the zoom chosen (Ctrl + - 0)."""

    zoomed = Signal(float)

    def __init__(self, pdf: bytes = b"", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Page preview"))
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sheets: list[_Sheet] = []
        self._fits = True
        self._zoom = 1.0
        if pdf:
            self.show_pdf(pdf)

    def show_pdf(self, pdf: bytes) -> None:
        """Show another PDF from its first page."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(14), px(14), px(14), px(14))
        column.setSpacing(px(14))
        self._sheets = [_Sheet(pdf, place, paper) for place, paper in enumerate(page_sizes(pdf))]
        for sheet in self._sheets:
            column.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setWidget(inside)
        self._lay_out()

    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._sheets)

    def page(self, place: int) -> QImage:
        """A page as it is shown, in device pixels."""
        return self._sheets[place].picture()

    @property
    def zoom(self) -> float:
        """1.0 is the size of the paper at 96 dpi."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Show the pages at a zoom between 0.25 and 4."""
        self._fits = False
        self._zoom = min(LARGEST, max(SMALLEST, zoom))
        self._lay_out()

    def fit_width(self) -> None:
        """Show the pages as wide as the room, now and when it changes."""
        self._fits = True
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
                self.set_zoom(self._zoom * 1.2)
                return
            if event.key() == Qt.Key.Key_Minus:
                self.set_zoom(self._zoom / 1.2)
                return
            if event.key() == Qt.Key.Key_0:
                self.fit_width()
                return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits:
            self._lay_out()

    def _lay_out(self) -> None:
        if not self._sheets:
            return
        if self._fits:
            # The scroll bar's room is kept free, or fitting would flicker between with and without it.
            room = self.width() - px(28) - self.verticalScrollBar().sizeHint().width() - 2
            widest = max(sheet.paper[0] for sheet in self._sheets) * SCREEN_DOTS / POINTS
            self._zoom = min(LARGEST, max(SMALLEST, room / widest))
        for sheet in self._sheets:
            sheet.set_zoom(self._zoom)
        if (inside := self.widget()) is not None:
            inside.adjustSize()
        self.zoomed.emit(self._zoom)


class _Sheet(QWidget):
    """One page; drawn when it first comes into sight."""

    def __init__(self, pdf: bytes, place: int, paper: tuple[float, float]) -> None:
        super().__init__()
        self.pdf = pdf
        self._place = place
        self.paper = paper
        self._zoom = 1.0
        self._image: QImage | None = None

    def set_zoom(self, zoom: float) -> None:
        scale = zoom * SCREEN_DOTS / POINTS
        size = QSize(round(self.paper[0] * scale), round(self.paper[1] * scale))
        if size != self.size() or zoom != self._zoom:
            self._zoom = zoom
            self._image = None
            self.setFixedSize(size)

    def picture(self) -> QImage:
        ratio = self.devicePixelRatioF()
        if self._image is None or self._image.devicePixelRatio() != ratio:
            self._image = draw_page(self.pdf, self._place, self._zoom * SCREEN_DOTS / POINTS * ratio)
            self._image.setDevicePixelRatio(ratio)
        return self._image

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.drawImage(self.rect(), self.picture())
        painter.setPen(QColor(tokens().hairline))
        painter.drawRect(QRect(0, 0, self.width() - 1, self.height() - 1))


Instead = Callable[[int, "QPrinter | None"], object]
"""instead(copies, printer): prints in another way; the printer is one made ready by hand."""


class PreviewDialog(QDialog):
    """Shows a paper before it is printed; Print, choose a printer, Save as PDF, Open, Close.

    Print puts it in the print queue; closed before the queue has it, the dialog goes once it has.
    """

    printed = Signal(object)

    def __init__(
        self,
        pdf: bytes,
        title: str,
        kind: str,
        printing: Printing,
        parent: QWidget | None = None,
        *,
        instead: Instead | None = None,
        about: tuple[str, ...] = (),
        anew: Anew | None = None,
        copies: int = 1,
    ) -> None:
        """Kind is slip, letter, form, report or list; `printed` carries the PrintOutcome, on its way.

        `instead` is done by Print in place of putting these pages in the queue; `about` are the slips a list tells of;
        `anew` draws the pages for every Print; `copies` is proposed."""
        super().__init__(parent)
        self._about = about
        self._instead, self._anew = instead, anew
        self._under_way = False
        self._closing = False
        self.pdf = pdf
        self._title = title
        self._kind = kind
        self._printing = printing
        self.setWindowTitle(title)
        self.resize(em(66), em(54))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top_row())
        self.view = PdfView(pdf)
        column.addWidget(self.view, 1)
        self.bar = self._bar()
        column.addWidget(self.bar)
        self._copies.setValue(copies)
        self._ask_destination()
        self._show_zoom()
        self.view.zoomed.connect(lambda _zoom: self._show_zoom())
        self.view.setFocus()
        prints = QShortcut(QKeySequence("Ctrl+P"), self)
        prints.setAutoRepeat(False)  # held down it would print again and again
        prints.activated.connect(self.print_button.click)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter prints, from the pages and from how many copies; from another button it does not."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()
        if enter and not isinstance(self.focusWidget(), QAbstractButton):
            self.print_button.click()
        else:
            super().keyPressEvent(event)

    def _top_row(self) -> QFrame:
        top = QFrame()
        top.setProperty("role", "top")
        row = QHBoxLayout(top)
        row.setContentsMargins(px(20), px(8), px(20), px(8))
        row.setSpacing(px(8))
        row.addWidget(PlainLabel(self._title, "card", elide=True), 1)
        for name, icon_name, run in (
            (self.tr("Smaller"), "zoom-out", lambda: self.view.set_zoom(self.view.zoom / 1.2)),
            (self.tr("Larger"), "zoom-in", lambda: self.view.set_zoom(self.view.zoom * 1.2)),
            (self.tr("Fit width"), "move-horizontal", lambda: self.view.fit_width()),
        ):
            button = button_of("", run, "ghost", icon_name)
            button.setAccessibleName(name)
            button.setToolTip(name)
            row.addWidget(button)
        self.said = PlainLabel("", "caption", elide=True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.insertWidget(1, self.said, 1)
        self._zoom = PlainLabel("", "caption")
        row.addWidget(self._zoom)
        return top

    def _bar(self) -> ActionBar:
        bar = ActionBar()
        self.print_button = bar.add_primary(self.tr("Print"), self._print, "Ctrl+P", "printer")
        self._copies = NumberBox(1, 20, prefix=self.tr("Copies: "))
        self._copies.setAccessibleName(self.tr("Copies"))
        self._copies.lineEdit().setAccessibleName(self.tr("Copies"))
        bar.add_widget(self._copies)
        bar.add_secondary(self.tr("Choose printer…"), self._print_with_dialog)
        bar.add_secondary(self.tr("Save as PDF…"), self._save, icon_name="download")
        bar.add_secondary(self.tr("Open"), self._open, icon_name="external-link")
        bar.add_trailing(self.tr("Close"), self.reject)
        return bar

    def offer(self, text: str, run: Callable[[], object]) -> None:
        """Offer one more act with this paper, such as another language of it."""
        self.bar.add_secondary(text, run)

    def show_pdf(self, pdf: bytes) -> None:
        """Another paper under the same title takes this one's place."""
        self.pdf = pdf
        self.view.show_pdf(pdf)

    def _show_zoom(self) -> None:
        self._zoom.setText(f"{round(self.view.zoom * 100)} %")

    def _ask_destination(self) -> None:
        """Which printer it goes to: the machine may take seconds to answer, so it is told when it is known."""
        if not self._printing.has_book:
            self.said.setText(self._destination(self._printing.place_for(self._kind)))
            return
        printing, kind, looking = self._printing, self._kind, self.tr("Looking for the printer…")
        self.said.setText(looking)

        def tell(place: Place) -> None:
            if self.said.text() == looking:  # nothing newer is said meanwhile
                self.said.setText(self._destination(place))

        printing.errands.run(self, lambda _office, _progress: printing.place_for(kind), tell)

    def _destination(self, place: Place) -> str:
        if place.missing:
            return self.tr("{printer} is not there: the paper waits in the print queue").format(printer=place.missing)
        return place.printer or self.tr("No printer: Print keeps the PDF")

    def _print(self) -> None:
        self._go(self._copies.value())

    def _print_with_dialog(self) -> None:
        if not self._printing.printers():
            self._go(self._copies.value())
            return
        wanted, now = self._copies.value(), self._instead is not None
        if (printer := self._printing.choose(self._kind, self._title, self, wanted, only_now=now)) is not None:
            self._go(printer.copyCount(), printer)

    def _go(self, copies: int, chosen: "QPrinter | None" = None) -> None:
        if self._instead is not None:
            self._instead(copies, chosen)
            self.accept()
        else:
            self._put(copies, chosen)

    def _put(self, copies: int, chosen: "QPrinter | None" = None) -> None:
        """Put the pages in the queue, off the screen's thread; pressed again before it has them is the same press."""
        if self._under_way:
            return
        self._under_way = True
        self.bar.setEnabled(False)
        printing, shown, kind, title, about = self._printing, self.pdf, self._kind, self._title, self._about
        anew, in_queue = self._anew, printing.spooler.expect()

        def job(office: "Office", _progress: object) -> tuple[PrintOutcome, bytes | None]:
            try:
                if anew is None:
                    return printing.print(shown, kind, title, copies, chosen=chosen, about=about), None
                pdf = office.ask(anew.draw)
                put = printing.print(pdf, kind, title, copies, anew.count, anew.numbers, chosen, about)
                return put, office.ask(anew.draw)
            finally:
                in_queue()

        printing.errands.run(self, job, self._is_put, title=title, always=self._let_go)

    def _is_put(self, answer: tuple[PrintOutcome, bytes | None]) -> None:
        outcome, next_one = answer
        if next_one is not None:
            self.show_pdf(next_one)
        self.said.setText(self.tr("In the print queue"))
        self._printing.when_ended(outcome, self._tell)
        self.printed.emit(outcome)

    def _let_go(self) -> None:
        self._under_way = False
        self.bar.setEnabled(True)
        if self._closing:
            self.done(QDialog.DialogCode.Rejected)
        elif not self.bar.isAncestorOf(self.focusWidget() or self):
            self.print_button.setFocus()

    def reject(self) -> None:
        if self._under_way:
            self._closing = True
            self.hide()
        else:
            super().reject()

    def _tell(self, outcome: PrintOutcome) -> None:
        if not isValid(self):
            return
        if outcome.trouble is not None:
            why = trouble_words(outcome.trouble, outcome.printer_wanted, outcome.detail)
            self.said.setText(self.tr("Not printed: {reason}").format(reason=why))
        elif outcome.printer:
            self.said.setText(self.tr("Sent to {printer}").format(printer=outcome.printer))
        elif outcome.path:
            self.said.setText(self.tr("No printer. Kept as {file}").format(file=outcome.path.name))

    def _save(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = Path(documents) / f"{file_name(self._title)}.pdf"
        chosen, _filter = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), str(proposed), self.tr("PDF files (*.pdf)")
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the PDF to a file; what the machine answers when it cannot is shown."""
        pdf = self.pdf

        def write() -> Path:
            write_whole(path, pdf)
            return path

        self._write(write, lambda saved: self.said.setText(self.tr("Saved as {file}").format(file=saved.name)))

    def _write(self, write: Callable[[], Path], then: Callable[[Path], object]) -> None:
        """Write a file off the screen's thread; without a book there is no other."""

        def attempt() -> Path | OSError:
            try:
                return write()
            except OSError as trouble:
                return trouble

        def tell(answer: Path | OSError) -> None:
            if isinstance(answer, OSError):
                self._say_trouble(answer)
            else:
                then(answer)

        if self._printing.has_book:
            self._printing.errands.run(self, lambda _office, _progress: attempt(), tell, title=self._title)
        else:
            tell(attempt())

    def _say_trouble(self, trouble: OSError) -> None:
        self.said.setText(self.tr("Not saved: {reason}").format(reason=trouble.strerror or trouble))

    def _open(self) -> None:
        keep, pdf, kind, title = self._printing.keep, self.pdf, self._kind, self._title
        self._write(
            lambda: keep(pdf, kind, title), lambda path: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        )
