from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot
from reportlab.lib.pagesizes import A4, A5, landscape
from reportlab.pdfgen.canvas import Canvas

from desk import printqueue
from desk.files import write_whole
from desk.office import Office
from desk.printqueue import Trouble
from ui.errands import Errands
from ui.pdfpages import paint_pages
from ui.preview import PdfView, PreviewDialog
from ui.printing import Printing
from ui.spooler import PrintOutcome
from ui.widgets.link import LinkButton


@pytest.fixture
def pdf() -> bytes:
    """Two pages, A4 and A5 lying, each with a black block at a known place."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=A4)
    canvas.rect(0, 0, 100, 100, fill=1)
    canvas.showPage()
    canvas.setPageSize(landscape(A5))
    canvas.drawString(100, 100, "Second page")
    canvas.showPage()
    canvas.save()
    return file.getvalue()


@pytest.fixture
def errands(office: Office, faults: list[Exception]) -> Iterator[Errands]:
    made = Errands(office)
    made.faulted.connect(faults.append)
    yield made
    made.close()


@pytest.fixture
def faults() -> Iterator[list[Exception]]:
    met: list[Exception] = []
    yield met
    assert met == []


@pytest.fixture
def printing(tmp_path: Path, errands: Errands) -> Iterator[Printing]:
    made = Printing(tmp_path / "book", tmp_path / "printing.ini", errands)
    yield made
    made.spooler.close()


def ended(qtbot: QtBot, printing: Printing, outcome: PrintOutcome) -> PrintOutcome:
    """What became of a paper on its way."""
    told: list[PrintOutcome] = []
    printing.when_ended(outcome, told.append)
    qtbot.waitUntil(lambda: bool(told))
    return told[0]


def test_the_pages_are_drawn_as_wide_as_the_room(qtbot, pdf: bytes) -> None:
    view = PdfView(pdf)
    qtbot.addWidget(view)
    view.resize(600, 500)
    view.show()
    assert view.page_count() == 2
    page = view.page(0)
    assert 500 < page.width() < 600
    assert page.pixelColor(10, page.height() - 10).lightness() < 20
    assert page.pixelColor(page.width() // 2, 10).lightness() > 240
    assert view.horizontalScrollBar().maximum() == 0


def test_keys_zoom_and_fit_again(qtbot, pdf: bytes) -> None:
    view = PdfView(pdf)
    qtbot.addWidget(view)
    view.resize(600, 500)
    view.show()
    fitted = view.zoom
    QTest.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == pytest.approx(fitted * 1.2)
    QTest.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == pytest.approx(fitted)
    view.set_zoom(99)
    assert view.zoom == 4


def test_without_a_printer_the_whole_pdf_is_kept(qtbot, pdf: bytes, printing: Printing, tmp_path: Path) -> None:
    assert printing.printers() == []
    outcome = ended(qtbot, printing, printing.print(pdf, "slip", "S-2026-0007 / 漏水"))
    assert outcome.printer is None
    assert outcome.path == tmp_path / "book" / "papers" / "slip-S-2026-0007 漏水.pdf"
    kept = pypdfium2.PdfDocument(outcome.path.read_bytes())
    assert len(kept) == 2
    kept.close()
    assert [path.name for path in outcome.path.parent.iterdir()] == [outcome.path.name]


def test_an_older_paper_of_the_same_title_stays(qapp, pdf: bytes, printing: Printing) -> None:
    first = printing.keep(b"%PDF older", "letter", "To Mr Li")
    second = printing.keep(pdf, "letter", "To Mr Li")
    assert second.name == "letter-To Mr Li (2).pdf"
    assert first.read_bytes() == b"%PDF older"
    assert printing.keep(pdf, "letter", "To Mr Li") == second


def test_pages_reach_the_printer_at_their_own_size(qapp, pdf: bytes, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    assert paint_pages(printer, pdf) is None
    out = pypdfium2.PdfDocument(tmp_path / "out.pdf")
    sizes = [tuple(round(side) for side in out[place].get_size()) for place in range(len(out))]
    assert sizes == [(595, 842), (595, 420)]
    drawn = out[0].render(scale=1)
    corner = drawn.buffer[drawn.stride * (drawn.height - 5) + 5 * drawn.n_channels]
    middle = drawn.buffer[drawn.stride * (drawn.height // 2) + 300 * drawn.n_channels]
    assert corner < 30
    assert middle > 230
    out.close()


def test_a_printer_that_will_not_begin_says_so(qapp, pdf: bytes, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "nowhere" / "out.pdf"))
    assert paint_pages(printer, pdf) is Trouble.WILL_NOT_BEGIN


def test_what_stops_the_painting_ends_it_at_the_printer(qapp, pdf: bytes, tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    def step(page: int, _pages: int) -> None:
        if page == 1:
            raise Stopped

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    with pytest.raises(Stopped):
        paint_pages(printer, pdf, step)
    assert not printer.isValid() or printer.printerState() is not QPrinter.PrinterState.Active


def test_the_printer_of_a_kind_is_remembered_only_while_it_exists(qapp, printing: Printing, tmp_path: Path) -> None:
    printing.remember("slip", "Old printer", 2)
    assert printing.printer_for("slip") == ""
    assert printing.place_for("slip").missing == "Old printer"
    assert printing.tray_of("slip") == 2
    assert "Old printer" in (tmp_path / "printing.ini").read_text(encoding="utf-8")


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    write_whole(path, b"one")
    write_whole(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


def test_the_preview_prints_saves_and_says_what_became_of_it(
    qtbot, pdf: bytes, printing: Printing, tmp_path: Path
) -> None:
    dialog = PreviewDialog(pdf, "S-1 <b>", "slip", printing)
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    told: list[object] = []
    dialog.printed.connect(told.append)
    QTest.mouseClick(dialog.print_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(told) == 1)
    qtbot.waitUntil(lambda: "slip-S-1 b.pdf" in dialog.said.text())
    dialog.save_to(tmp_path / "mine.pdf")
    qtbot.waitUntil(lambda: dialog.said.text() == "Saved as mine.pdf")
    assert (tmp_path / "mine.pdf").read_bytes() == pdf
    dialog.save_to(tmp_path / "nowhere" / "mine.pdf")
    qtbot.waitUntil(lambda: dialog.said.text().startswith("Not saved"))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("key", "held"),
    [(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)],
)
def test_enter_and_ctrl_p_print_what_is_previewed_and_enter_on_another_button_does_not(
    qtbot, pdf: bytes, printing: Printing, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    dialog = PreviewDialog(pdf, "L-1", "letter", printing)
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    told: list[object] = []
    dialog.printed.connect(told.append)
    close = dialog.findChild(LinkButton)
    assert close is not None
    close.setFocus()
    QTest.keyClick(close, Qt.Key.Key_Return)
    assert not told
    assert not dialog.isVisible(), "Enter on Close closes"
    dialog.show()
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    dialog.view.setFocus()
    assert dialog.view.hasFocus()
    QTest.keyClick(dialog.view, key, held)
    qtbot.waitUntil(lambda: len(told) == 1)
    qtbot.waitUntil(lambda: not printing.spooler.busy())


def test_print_held_down_in_the_preview_is_one_paper_and_esc_right_after_it_loses_nothing(
    qtbot, pdf: bytes, printing: Printing, office: Office
) -> None:
    dialog = PreviewDialog(pdf, "L-1", "letter", printing)
    qtbot.addWidget(dialog)
    dialog.show()
    told: list[object] = []
    dialog.printed.connect(told.append)
    for _ in range(5):
        dialog.print_button.click()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: len(told) == 1)
    qtbot.waitUntil(lambda: not printing.spooler.busy())
    assert office.ask(printqueue.counts).all == 1


def test_everything_in_the_preview_that_takes_keys_has_a_name(qtbot, pdf: bytes, printing: Printing) -> None:
    dialog = PreviewDialog(pdf, "S-1", "slip", printing)
    qtbot.addWidget(dialog)
    stops = [each for each in dialog.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    nameless = [each for each in stops if not each.accessibleName()]
    assert nameless == []
    assert [each for each in stops if isinstance(each, QAbstractButton)]
