"""The page of the print queue, by its keys."""

from dataclasses import replace
from datetime import timedelta

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QMenu

from desk import cases, printqueue, slips
from desk.printqueue import PrintState, Trouble
from tests.ui.printqueue.conftest import AtQueue, paper
from tests.ui.printqueue.machine import BACK, FRONT
from ui.preview import PreviewDialog
from ui.slips.paper import print_numbers

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def test_what_is_asked_for_comes_out_in_its_order_and_stands_in_the_queue(at_queue: AtQueue) -> None:
    for number in ("L-1", "L-2", "L-3"):
        at_queue.print(number, pages=2)
    at_queue.is_("L-3", PrintState.PRINTED)
    assert [row.title for row in at_queue.page.table.rows()] == ["L-3", "L-2", "L-1"]
    assert len(at_queue.machine.sheets(FRONT)) == 3
    ended = [at_queue.rows()[number].ended_at for number in ("L-1", "L-2", "L-3")]
    assert ended == sorted(ended)
    assert at_queue.rows()["L-1"].printer == FRONT
    document = pypdfium2.PdfDocument(at_queue.machine.sheets(FRONT)[0])
    assert len(document) == 2
    document.close()
    at_queue.qtbot.waitUntil(lambda: at_queue.page.counters.count("today") == 3)


def test_a_missing_printer_loses_nothing_and_prints_by_itself_when_it_is_back(at_queue: AtQueue) -> None:
    at_queue.printing.remember("letter", BACK)
    at_queue.print("L-1")
    at_queue.is_("L-1", PrintState.FAILED)
    at_queue.choose("L-1")
    assert at_queue.page.why.isVisible()
    assert BACK in at_queue.page.why.text()
    assert at_queue.machine.sheets(FRONT) == []  # never on another printer by itself
    at_queue.machine.plug(BACK)
    at_queue.page.refresh()  # F5
    at_queue.is_("L-1", PrintState.PRINTED)
    assert len(at_queue.machine.sheets(BACK)) == 1
    assert not at_queue.page.why.isVisible()


def test_what_failed_before_comes_out_before_the_next_paper(at_queue: AtQueue) -> None:
    at_queue.machine.jam(FRONT)
    at_queue.print("L-1")
    at_queue.is_("L-1", PrintState.FAILED)
    assert at_queue.rows()["L-1"].trouble is Trouble.WILL_NOT_BEGIN
    at_queue.machine.clear(FRONT)
    at_queue.print("L-2")
    at_queue.is_("L-1", PrintState.PRINTED)
    assert len(at_queue.machine.sheets(FRONT)) == 2


def test_f9_tries_a_failed_paper_again_and_says_why_it_does_not_come_out(at_queue: AtQueue) -> None:
    at_queue.machine.jam(FRONT)
    at_queue.print("L-1 <b>")
    at_queue.is_("L-1 <b>", PrintState.FAILED)
    at_queue.choose("L-1 <b>")
    assert at_queue.page.print_button.text() == "Print now"
    at_queue.press(Key.Key_F9)
    at_queue.said("L-1 <b> was not printed: The printer “Front desk PDF” does not begin.")
    at_queue.machine.clear(FRONT)
    at_queue.quiet()
    at_queue.press(Key.Key_F9)
    at_queue.is_("L-1 <b>", PrintState.PRINTED)
    at_queue.said("L-1 <b> sent to Front desk PDF")
    assert len(at_queue.rows()) == 1


def test_f9_pressed_over_and_over_prints_once_what_waits(at_queue: AtQueue) -> None:
    at_queue.machine.hold.clear()
    at_queue.print("L-1")
    at_queue.print("L-2")
    at_queue.qtbot.waitUntil(lambda: len(at_queue.page.table.rows()) == 2)
    at_queue.choose("L-2")
    for _ in range(4):
        at_queue.press(Key.Key_F9)
    at_queue.machine.hold.set()
    at_queue.is_("L-2", PrintState.PRINTED)
    assert len(at_queue.machine.sheets(FRONT)) == 2


def test_f9_on_a_letter_that_came_out_prints_the_very_bytes_once_more(at_queue: AtQueue) -> None:
    first = at_queue.print("L-1")
    at_queue.is_("L-1", PrintState.PRINTED)
    at_queue.choose("L-1")
    assert at_queue.page.print_button.text() == "Print again"
    at_queue.press(Key.Key_F9)
    at_queue.qtbot.waitUntil(lambda: len(at_queue.machine.sheets(FRONT)) == 2)
    at_queue.quiet()
    second = at_queue.rows()["L-1"].id
    assert second != first
    pages = [at_queue.office.ask(lambda reading, id=id: printqueue.job_of(reading, id)).pdf for id in (first, second)]
    assert pages[0] == pages[1]


def test_a_slip_printed_again_from_the_queue_is_drawn_anew_as_a_copy(at_queue: AtQueue, taken: cases.Taken) -> None:
    number = at_queue.office.do(lambda work: slips.raise_for(work, taken.number)).answer
    print_numbers(at_queue.room.desk, [number])
    at_queue.is_(number, PrintState.PRINTED)
    at_queue.choose(number)
    at_queue.press(Key.Key_F9)
    at_queue.qtbot.waitUntil(lambda: len(at_queue.machine.sheets(FRONT)) == 2)
    at_queue.quiet()
    assert at_queue.office.ask(lambda reading: slips.sheet_of(reading, number)).reprint == 2
    job = at_queue.office.ask(lambda reading: printqueue.job_of(reading, at_queue.rows()[number].id))
    document = pypdfium2.PdfDocument(job.pdf)
    words = document[0].get_textpage().get_text_range()
    document.close()
    assert "第 2 次打印" in words
    assert "2026年11月20日 16:00" in words


def test_a_slip_that_may_have_come_out_is_never_printed_as_a_second_original(
    at_queue: AtQueue, taken: cases.Taken
) -> None:
    number = at_queue.office.do(lambda work: slips.raise_for(work, taken.number)).answer
    at_queue.machine.hold.clear()
    print_numbers(at_queue.room.desk, [number])
    at_queue.qtbot.waitUntil(lambda: number in at_queue.rows())
    first = at_queue.rows()[number].id
    at_queue.office.do(lambda work: printqueue.failed(work, first, Trouble.INTERRUPTED, printer=FRONT))
    at_queue.machine.hold.set()
    at_queue.is_(number, PrintState.FAILED)
    at_queue.choose(number)
    assert "Look whether it came out" in at_queue.page.why.text()
    at_queue.press(Key.Key_F9)
    at_queue.qtbot.waitUntil(lambda: len(at_queue.machine.sheets(FRONT)) == 1)
    at_queue.quiet()
    states = {row.id: row.state for row in at_queue.office.ask(printqueue.queue).rows}
    assert states.pop(first) is PrintState.CANCELLED
    assert list(states.values()) == [PrintState.PRINTED]
    assert at_queue.office.ask(lambda reading: slips.sheet_of(reading, number)).reprint == 2


def test_del_takes_a_paper_off_and_undo_brings_it_back(at_queue: AtQueue) -> None:
    at_queue.machine.jam(FRONT)
    at_queue.print("L-1")
    at_queue.is_("L-1", PrintState.FAILED)
    at_queue.choose("L-1")
    at_queue.press(Key.Key_Delete)
    at_queue.is_("L-1", PrintState.CANCELLED)
    assert at_queue.room.desk.toasts.undo()
    at_queue.is_("L-1", PrintState.FAILED)


def test_a_waiting_paper_cancelled_never_reaches_the_printer_and_undo_lets_it(at_queue: AtQueue) -> None:
    at_queue.machine.hold.clear()
    for number in ("L-1", "L-2", "L-3"):
        at_queue.print(number)
    at_queue.qtbot.waitUntil(lambda: len(at_queue.page.table.rows()) == 3)
    for number in ("L-2", "L-3"):
        at_queue.choose(number)
        at_queue.press(Key.Key_Delete)
        at_queue.qtbot.waitUntil(lambda number=number: at_queue.rows()[number].state is PrintState.CANCELLED)
    at_queue.said("L-3: taken off the print queue")
    at_queue.room.desk.toasts.undo()
    at_queue.qtbot.waitUntil(lambda: at_queue.rows()["L-3"].state is PrintState.WAITING)
    at_queue.machine.hold.set()
    at_queue.is_("L-3", PrintState.PRINTED)
    assert at_queue.rows()["L-2"].state is PrintState.CANCELLED
    assert len(at_queue.machine.sheets(FRONT)) == 2


def test_del_stops_a_long_paper_in_the_middle(at_queue: AtQueue) -> None:
    at_queue.print("Register", "list", pages=400)
    at_queue.is_shown("Register", PrintState.PRINTING)
    at_queue.choose("Register")
    at_queue.press(Key.Key_Delete)
    at_queue.is_("Register", PrintState.CANCELLED)


def test_enter_shows_the_very_pages_and_print_there_prints_this_paper(at_queue: AtQueue) -> None:
    at_queue.machine.jam(FRONT)
    at_queue.print("L-1", pages=3)
    at_queue.is_("L-1", PrintState.FAILED)
    at_queue.machine.clear(FRONT)
    at_queue.choose("L-1")
    at_queue.page.table.setFocus()
    at_queue.press(Key.Key_Return)
    at_queue.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PreviewDialog))
    preview = QApplication.activeModalWidget()
    assert isinstance(preview, PreviewDialog)
    assert preview.view.page_count() == 3
    preview.print_button.click()
    at_queue.is_("L-1", PrintState.PRINTED)
    assert len(at_queue.rows()) == 1


def test_ctrl_g_keeps_a_paper_as_a_file_or_opens_it(at_queue: AtQueue, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.fileName()))
    at_queue.machine.jam(FRONT)
    at_queue.print("L-1")
    at_queue.is_("L-1", PrintState.FAILED)
    at_queue.choose("L-1")
    at_queue.press(Key.Key_G, CTRL)
    at_queue.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    at_queue.qtbot.keyClick(QApplication.activePopupWidget(), Key.Key_O)
    at_queue.qtbot.waitUntil(lambda: shown == ["letter-L-1.pdf"])
    assert at_queue.rows()["L-1"].state is PrintState.FAILED
    at_queue.come_back()
    at_queue.press(Key.Key_G, CTRL)
    at_queue.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    at_queue.qtbot.keyClick(QApplication.activePopupWidget(), Key.Key_K)
    at_queue.is_("L-1", PrintState.KEPT)
    assert (at_queue.folder / "papers" / "letter-L-1.pdf").is_file()


def test_all_that_waits_or_failed_is_printed_at_once_but_not_what_may_have_come_out(at_queue: AtQueue) -> None:
    at_queue.machine.jam(FRONT)
    for number in ("L-1", "L-2", "L-3"):
        at_queue.print(number)
    at_queue.is_("L-3", PrintState.FAILED)
    doubtful = at_queue.rows()["L-2"].id
    at_queue.office.do(lambda work: printqueue.failed(work, doubtful, Trouble.INTERRUPTED))
    at_queue.machine.clear(FRONT)
    at_queue.page.acts.print_all()
    at_queue.is_("L-1", PrintState.PRINTED)
    at_queue.is_("L-3", PrintState.PRINTED)
    assert at_queue.rows()["L-2"].state is PrintState.FAILED


def test_the_counters_filter_and_the_page_built_anew_keeps_its_place(at_queue: AtQueue) -> None:
    at_queue.print("L-1")
    at_queue.is_("L-1", PrintState.PRINTED)
    at_queue.machine.jam(FRONT)
    at_queue.print("L-2")
    at_queue.is_("L-2", PrintState.FAILED)
    at_queue.page.show_item(filter="failed")
    at_queue.qtbot.waitUntil(lambda: [row.title for row in at_queue.page.table.rows()] == ["L-2"])
    at_queue.page.show_item(filter="today")
    at_queue.qtbot.waitUntil(lambda: [row.title for row in at_queue.page.table.rows()] == ["L-1"])
    at_queue.choose("L-1")
    kept = at_queue.page.keep()
    assert kept == {"filter": "today", "job": at_queue.rows()["L-1"].id}


def test_every_control_of_the_page_is_reached_by_keys_and_has_a_name(at_queue: AtQueue) -> None:
    page = at_queue.page
    assert at_queue.room.focusWidget() is page.table
    for each in (page.print_button, page.preview_button, page.cancel_button, page.more_button, page.counters):
        assert each.accessibleName() or each.focusProxy().accessibleName()
    keys = {command.keys for command in page.commands()}
    assert {"F9", "Del", "Ctrl+G", "Ctrl+P"} <= keys


def test_another_printer_is_not_offered_where_there_is_none(at_queue: AtQueue) -> None:
    at_queue.machine.unplug(FRONT)
    at_queue.print("L-1")
    at_queue.is_("L-1", PrintState.KEPT)
    at_queue.page.acts.print_elsewhere(at_queue.choose("L-1"))
    at_queue.said("This PC has no printer")
    assert len(at_queue.rows()) == 1


def test_pages_put_away_are_no_longer_shown_but_said_to_be_gone(at_queue: AtQueue) -> None:
    at_queue.print("L-1")
    at_queue.is_("L-1", PrintState.PRINTED)
    row = at_queue.choose("L-1")
    later = timedelta(days=31)
    at_queue.office.do(lambda work: printqueue.put_away(replace(work, now=work.now + later)))
    refused: list[object] = []
    at_queue.room.errands.refused.connect(refused.append)
    at_queue.page.acts.preview(row)
    at_queue.page.acts.print_again(row)
    at_queue.qtbot.waitUntil(lambda: len(refused) == 2)
    assert {getattr(each, "code", "") for each in refused} == {"print.pages_gone"}


def test_the_printer_of_a_preview_is_told_once_it_is_known(at_queue: AtQueue) -> None:
    dialog = PreviewDialog(paper(), "L-1", "letter", at_queue.printing, at_queue.page)
    assert dialog.said.text() == "Looking for the printer…"
    at_queue.qtbot.waitUntil(lambda: dialog.said.text() == FRONT)


def test_the_systems_dialog_is_gone_after_it_was_answered(at_queue: AtQueue, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrintDialog, "exec", lambda _self: 0)
    for _ in range(3):
        assert at_queue.printing.choose("letter", "L-1", at_queue.page) is None
    at_queue.qtbot.waitUntil(lambda: at_queue.page.findChildren(QPrintDialog) == [])
