"""Settings: printer and tray of each kind of paper, and a page to try them with."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk import printqueue
from desk.office import Office
from desk.printqueue import PrintState
from tests.ui.printqueue.machine import BACK, FRONT, FilePrinters
from tests.ui.room import Room
from ui.inifile import IniFile
from ui.look import Look
from ui.settings.printers import NO_TRAY, PrintersPart
from ui.theme import apply_look
from ui.widgets.combo import Choice


@pytest.fixture
def part(qtbot: QtBot, qapp: QApplication, office: Office, folder: Path, tmp_path: Path) -> Iterator[PrintersPart]:
    """The part in a shown window, with two printers of which one tells its trays."""
    apply_look(qapp, Look())
    made = Room(office, folder)
    qtbot.addWidget(made)
    printed = tmp_path / "printed"
    printed.mkdir()
    made.desk.printing.machine = FilePrinters(printed, FRONT, BACK)
    shown = PrintersPart(made.desk, made)
    layout = made.layout()
    assert layout is not None
    layout.addWidget(shown)
    made.resize(900, 600)
    made.show()
    shown.refresh()
    qtbot.waitUntil(lambda: made.errands.idle() and shown.form.isVisible())
    yield shown
    made.desk.printing.spooler.close()
    made.errands.close()


def _choice(part: PrintersPart, name: str) -> Choice:
    editor = part.form.editor(name)
    assert isinstance(editor, Choice)
    return editor


def test_printer_and_tray_of_a_kind_are_chosen_by_keys_and_remembered(
    qtbot: QtBot, part: PrintersPart, folder: Path
) -> None:
    printer, tray = _choice(part, "slip"), _choice(part, "slip_tray")
    qtbot.keyClick(printer, Qt.Key.Key_Down)
    assert printer.value() == FRONT
    qtbot.keyClick(tray, Qt.Key.Key_Down)
    qtbot.keyClick(tray, Qt.Key.Key_Down)
    assert tray.currentText() == "Lower tray"
    kept = IniFile(folder / "desk.ini")
    assert (kept.value("slip/printer"), kept.number("slip/tray")) == (FRONT, 1)
    qtbot.keyClick(printer, Qt.Key.Key_Down)  # another printer has other trays
    qtbot.waitUntil(lambda: not tray.isEnabled())
    assert tray.value() == NO_TRAY
    assert kept.value("slip/tray") == ""
    assert kept.value("letter/printer") == ""


def test_a_printer_that_is_gone_is_named_as_such(qtbot: QtBot, part: PrintersPart) -> None:
    part.show_printers(([FRONT], {"slip": "Old <b>printer</b>"}))
    assert _choice(part, "slip").currentText() == "Old <b>printer</b> (not there)"
    part.show_printers(([], {"slip": "Old <b>printer</b>"}))
    assert part.form.isVisible()  # it may be changed although there is no printer now


def test_a_test_page_goes_through_the_queue_to_the_printer_of_its_kind(
    qtbot: QtBot, part: PrintersPart, office: Office
) -> None:
    part._desk.printing.remember("letter", BACK)
    qtbot.keyClick(part.tests["letter"], Qt.Key.Key_Space)

    def out() -> bool:
        rows = office.ask(printqueue.queue).rows
        return [(row.title, row.printer, row.state) for row in rows] == [
            ("Test page: Letters", BACK, PrintState.PRINTED)
        ]

    qtbot.waitUntil(out)
    assert part.tests["letter"].accessibleName() == "Print a test page: Letters"


def test_a_printer_chosen_while_they_are_looked_up_is_not_set_back(qtbot: QtBot, part: PrintersPart) -> None:
    part.refresh()
    printer = _choice(part, "slip")
    qtbot.keyClick(printer, Qt.Key.Key_Down)
    assert printer.value() == FRONT
    qtbot.waitUntil(part._desk.errands.idle)
    assert printer.value() == FRONT
