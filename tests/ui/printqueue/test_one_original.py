"""A slip has one original: whatever may have come out of it, the next sheet is drawn anew as a copy and counted."""

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from desk import printqueue, slips
from desk.office import Office
from desk.printqueue import JobRow, NewPaper, PrintState, Trouble
from desk.work import UnitOfWork
from tests.ui.printqueue.conftest import AtQueue, paper
from tests.ui.printqueue.machine import FRONT
from ui.preview import PreviewDialog
from ui.slips.paper import anew, drawn, print_numbers, print_slip


def _slip(office: Office) -> str:
    lamp = slips.Errand(summary="The lamp at the gate is dark", place="Gate")
    return office.do(lambda work: slips.raise_alone(work, slips.Wanted(), 1, "", lamp)).answer


def _printed(office: Office, number: str) -> int:
    return office.ask(lambda reading: slips.sheet_of(reading, number)).reprint


def _words(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    words = document[0].get_textpage().get_text_range()
    document.close()
    return str(words)


def _pdf(office: Office, id: int) -> bytes:
    return office.ask(lambda reading: printqueue.job_of(reading, id)).pdf


def _newest(office: Office) -> JobRow:
    return office.ask(printqueue.queue).rows[0]


def _out_comes(at_queue: AtQueue, sheets: int) -> None:
    at_queue.qtbot.waitUntil(lambda: len(at_queue.machine.sheets(FRONT)) == sheets, timeout=20_000)
    at_queue.quiet()


def _chosen(at_queue: AtQueue, monkeypatch: pytest.MonkeyPatch, copies: int) -> None:
    """Stand in for the system's own dialog, which no test can press: a printer and a number of copies were chosen."""

    def choose(*_asked: object, **_more: object) -> QPrinter:
        printer = at_queue.machine.printer(FRONT)
        printer.setCopyCount(copies)
        return printer

    monkeypatch.setattr(at_queue.printing, "choose", choose)


def test_a_printed_slip_comes_out_of_another_printer_as_a_copy_on_as_many_sheets_as_chosen(
    at_queue: AtQueue, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = _slip(at_queue.office)
    print_numbers(at_queue.room.desk, [number])
    at_queue.is_(number, PrintState.PRINTED)
    _chosen(at_queue, monkeypatch, 3)
    at_queue.page.acts.print_elsewhere(at_queue.choose(number))
    _out_comes(at_queue, 2)
    assert _newest(at_queue.office).copies == 3
    assert "第 2 次打印" in _words(_pdf(at_queue.office, _newest(at_queue.office).id))
    assert _printed(at_queue.office, number) == 2
    at_queue.page.acts.print_again(at_queue.choose(number))
    _out_comes(at_queue, 3)
    assert _newest(at_queue.office).copies == 3  # as many as asked for


def test_an_interrupted_slip_is_ended_in_the_same_breath_its_copy_is_in_the_queue(
    at_queue: AtQueue, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = _slip(at_queue.office)

    def act(work: UnitOfWork) -> int:
        slips.mark_printed(work, number)
        return printqueue.put(work, NewPaper("slip", number, paper(), 1, 2, "", (number,)))

    id = at_queue.office.do(act).answer
    at_queue.office.do(lambda work: printqueue.begin(work, id, FRONT))
    at_queue.office.do(printqueue.interrupted)
    at_queue.is_shown(number, PrintState.FAILED)

    def broken(*_what: object) -> bytes:
        raise OSError("no font")

    faults: list[Exception] = []
    at_queue.room.errands.faulted.disconnect()
    at_queue.room.errands.faulted.connect(faults.append)
    with monkeypatch.context() as once:
        once.setattr("desk.slips.paper.draw_many", broken)
        at_queue.page.acts.print_again(at_queue.choose(number))
        at_queue.qtbot.waitUntil(lambda: len(faults) == 1)
        at_queue.quiet()
    assert at_queue.rows()[number].state is PrintState.FAILED  # nothing is lost
    at_queue.page.acts.print_again(at_queue.choose(number))
    _out_comes(at_queue, 1)
    states = {row.id: (row.state, row.copies) for row in at_queue.office.ask(printqueue.queue).rows}
    assert states.pop(id)[0] is PrintState.CANCELLED
    assert list(states.values()) == [(PrintState.PRINTED, 2)]
    assert _printed(at_queue.office, number) == 2


def test_a_slip_that_stopped_in_the_middle_is_drawn_anew_and_not_handed_over_with_the_others(
    at_queue: AtQueue,
) -> None:
    number = _slip(at_queue.office)

    def act(work: UnitOfWork) -> int:
        slips.mark_printed(work, number)
        return printqueue.put(work, NewPaper("slip", number, paper(), 1, 1, "", (number,)))

    id = at_queue.office.do(act).answer
    at_queue.office.do(lambda work: printqueue.failed(work, id, Trouble.ERROR, printer=FRONT))
    at_queue.is_shown(number, PrintState.FAILED)
    at_queue.page.acts.print_all()
    at_queue.said("Nothing waits for a printer.")
    at_queue.page.acts.print_again(at_queue.choose(number))
    _out_comes(at_queue, 1)
    assert "第 2 次打印" in _words(_pdf(at_queue.office, _newest(at_queue.office).id))


def test_print_twice_in_a_slips_preview_makes_one_original_and_one_copy_both_counted(at_queue: AtQueue) -> None:
    number = _slip(at_queue.office)
    pdf = at_queue.office.ask(drawn(number))
    dialog = PreviewDialog(pdf, number, "slip", at_queue.printing, at_queue.page, anew=anew(number, at_queue.printing))
    dialog.open()
    for sheets in (1, 2):
        dialog.print_button.click()
        _out_comes(at_queue, sheets)
    rows = at_queue.office.ask(printqueue.queue).rows
    marks = ["次打印" in _words(_pdf(at_queue.office, row.id)) for row in reversed(rows)]
    assert marks == [False, True]
    assert "第 3 次打印" in _words(dialog.pdf)  # what the next Print would put on paper
    assert _printed(at_queue.office, number) == 2
    dialog.reject()


def test_what_is_printed_from_a_slip_kept_for_want_of_a_printer_is_a_copy_and_counted(at_queue: AtQueue) -> None:
    number = _slip(at_queue.office)
    at_queue.machine.unplug(FRONT)
    print_slip(at_queue.room.desk, at_queue.office.ask(lambda reading: slips.sheet_of(reading, number)))
    at_queue.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PreviewDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PreviewDialog)
    assert _printed(at_queue.office, number) == 1
    at_queue.machine.plug(FRONT)
    dialog.print_button.click()
    _out_comes(at_queue, 1)
    assert "第 2 次打印" in _words(_pdf(at_queue.office, _newest(at_queue.office).id))
    assert _printed(at_queue.office, number) == 2
    dialog.reject()


def test_a_printer_chosen_in_the_queues_preview_prints_that_very_paper(
    at_queue: AtQueue, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_queue.machine.jam(FRONT)
    number = _slip(at_queue.office)
    print_numbers(at_queue.room.desk, [number])
    at_queue.is_(number, PrintState.FAILED)
    at_queue.machine.clear(FRONT)
    _chosen(at_queue, monkeypatch, 1)
    at_queue.page.acts.preview(at_queue.choose(number))
    at_queue.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PreviewDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PreviewDialog)
    dialog._print_with_dialog()
    at_queue.is_(number, PrintState.PRINTED)
    assert len(at_queue.office.ask(printqueue.queue).rows) == 1
    assert _printed(at_queue.office, number) == 1


def test_a_slip_taken_off_unprinted_is_not_counted_and_undo_counts_it_again(at_queue: AtQueue) -> None:
    number = _slip(at_queue.office)
    at_queue.machine.jam(FRONT)
    print_numbers(at_queue.room.desk, [number])
    at_queue.is_(number, PrintState.FAILED)
    at_queue.page.acts.cancel(at_queue.choose(number))
    at_queue.is_(number, PrintState.CANCELLED)
    assert at_queue.office.ask(slips.not_printed) == (number,)
    at_queue.said("taken off the print queue")
    assert at_queue.room.desk.toasts.undo()
    at_queue.is_(number, PrintState.FAILED)
    assert _printed(at_queue.office, number) == 1


def test_undo_after_the_slip_came_out_otherwise_makes_no_second_original(at_queue: AtQueue) -> None:
    number = _slip(at_queue.office)
    at_queue.machine.jam(FRONT)
    print_numbers(at_queue.room.desk, [number])
    at_queue.is_(number, PrintState.FAILED)
    first = at_queue.rows()[number].id
    at_queue.page.acts.cancel(at_queue.choose(number))
    at_queue.is_(number, PrintState.CANCELLED)
    at_queue.said("taken off the print queue")
    at_queue.machine.clear(FRONT)
    print_numbers(at_queue.room.desk, [number])
    _out_comes(at_queue, 1)
    refused: list[object] = []
    at_queue.room.errands.refused.connect(refused.append)
    at_queue.page.acts._take_back(first)
    at_queue.qtbot.waitUntil(lambda: bool(refused))
    assert [getattr(each, "code", "") for each in refused] == ["print.printed_since"]
    assert _printed(at_queue.office, number) == 1
