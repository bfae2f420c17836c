"""A slip that is void comes out of no printer by itself, and one that was changed comes out as it stands now."""

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desk import printqueue, slips
from desk.office import Office
from desk.printqueue import PrintState
from desk.slips import SlipStatus
from tests.ui.printqueue.conftest import AtQueue
from tests.ui.printqueue.machine import FRONT
from ui.slips.opening import tell_raised
from ui.slips.paper import print_numbers


def _slip(office: Office, matter: str = "The lamp at the gate is dark") -> str:
    lamp = slips.Errand(summary=matter, place="Gate")
    return office.do(lambda work: slips.raise_alone(work, slips.Wanted(), 1, "", lamp)).answer


def _words(pdf: object) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    words = [str(page.get_textpage().get_text_range()) for page in document]
    document.close()
    return words


def _drawn(at_queue: AtQueue, title: str) -> list[str]:
    id = at_queue.rows()[title].id
    return _words(at_queue.office.ask(lambda reading: printqueue.job_of(reading, id)).pdf)


def _printed(office: Office, number: str) -> int:
    return office.ask(lambda reading: slips.sheet_of(reading, number)).reprint


def _failed(at_queue: AtQueue, numbers: list[str]) -> str:
    """Ask for slips on a printer that will not begin; the title of their paper."""
    at_queue.machine.jam(FRONT)
    print_numbers(at_queue.room.desk, numbers)
    title = numbers[0] if len(numbers) == 1 else f"{len(numbers)} slips, {min(numbers)} to {max(numbers)}"
    at_queue.is_(title, PrintState.FAILED)
    at_queue.machine.clear(FRONT)
    return title


@pytest.mark.parametrize("undone", [True, False])
def test_a_slip_made_void_while_its_paper_waits_never_comes_out(at_queue: AtQueue, undone: bool) -> None:
    number = _slip(at_queue.office)
    _failed(at_queue, [number])
    if undone:
        at_queue.office.do(lambda work: slips.unraise(work, number))
    else:
        at_queue.office.do(lambda work: slips.void(work, number, "Mistake"))
    at_queue.is_(number, PrintState.CANCELLED)
    assert _printed(at_queue.office, number) == 0
    at_queue.print("L-1")
    at_queue.is_("L-1", PrintState.PRINTED)
    assert len(at_queue.machine.sheets(FRONT)) == 1


def test_of_many_slips_on_one_paper_the_void_one_comes_out_marked(at_queue: AtQueue) -> None:
    kept, gone = _slip(at_queue.office), _slip(at_queue.office, "The lift hums")
    title = _failed(at_queue, [kept, gone])
    at_queue.office.do(lambda work: slips.void(work, gone, "Mistake"))
    at_queue.print("L-1")
    at_queue.is_(title, PrintState.PRINTED)
    assert ["作废" in page for page in _drawn(at_queue, title)] == [False, True]
    assert all("次打印" not in page for page in _drawn(at_queue, title))  # both are the original still


def test_both_of_a_paper_being_void_call_it_off(at_queue: AtQueue) -> None:
    numbers = [_slip(at_queue.office), _slip(at_queue.office)]
    title = _failed(at_queue, numbers)
    for number in numbers:
        at_queue.office.do(lambda work: slips.void(work, number, "Mistake"))  # noqa: B023
    at_queue.is_(title, PrintState.CANCELLED)
    assert [_printed(at_queue.office, number) for number in numbers] == [0, 0]


def test_a_slip_moved_while_its_paper_waits_comes_out_as_it_stands(at_queue: AtQueue) -> None:
    number = _slip(at_queue.office)
    _failed(at_queue, [number])
    errand = slips.Errand(summary="The lamp at the pool is dark", place="Pool")
    at_queue.office.do(lambda work: slips.change(work, number, 1, "Li Wei", errand))
    at_queue.print("L-1")
    at_queue.is_(number, PrintState.PRINTED)
    (page,) = _drawn(at_queue, number)
    assert "pool" in page
    assert "Li Wei" in page
    assert "次打印" not in page
    assert _printed(at_queue.office, number) == 1


def test_a_slip_void_with_its_case_is_called_off_at_the_printer_with_a_word(at_queue: AtQueue) -> None:
    """Whatever made it void: here the paper of a void slip is put back on the queue by Undo."""
    number = _slip(at_queue.office)
    _failed(at_queue, [number])
    at_queue.page.acts.cancel(at_queue.choose(number))
    at_queue.is_(number, PrintState.CANCELLED)
    at_queue.office.do(lambda work: slips.void(work, number, "Mistake"))
    at_queue.said("taken off the print queue")
    refused: list[object] = []
    at_queue.room.errands.refused.connect(refused.append)
    assert at_queue.room.desk.toasts.undo()
    at_queue.is_(number, PrintState.FAILED)
    at_queue.print("L-1")
    at_queue.is_(number, PrintState.CANCELLED)
    assert [getattr(each, "code", "") for each in refused] == ["print.slip_void"]
    assert len(at_queue.machine.sheets(FRONT)) == 1


def test_raised_printed_and_taken_back_at_once_nothing_comes_out(at_queue: AtQueue) -> None:
    number = _slip(at_queue.office)
    sheet = at_queue.office.ask(lambda reading: slips.sheet_of(reading, number))
    at_queue.office.do(lambda work: slips.unraise(work, number))  # while the paper is drawn from the words of before
    refused: list[object] = []
    at_queue.room.errands.refused.connect(refused.append)
    tell_raised(at_queue.room.desk, number, "", sheet)
    at_queue.qtbot.waitUntil(lambda: bool(refused))
    assert [getattr(each, "code", "") for each in refused] == ["print.slip_void"]
    at_queue.quiet()
    assert at_queue.rows() == {}
    assert _printed(at_queue.office, number) == 0


def test_undo_says_that_the_paper_is_out_where_it_is(at_queue: AtQueue) -> None:
    number = _slip(at_queue.office)
    sheet = at_queue.office.ask(lambda reading: slips.sheet_of(reading, number))
    tell_raised(at_queue.room.desk, number, "Chen", sheet)
    at_queue.is_(number, PrintState.PRINTED)
    around: QWidget = at_queue.room
    while at_queue.office.ask(lambda reading: slips.file_of(reading, number)).row.status is SlipStatus.OUT:
        assert at_queue.room.desk.toasts.undo()
        at_queue.qtbot.waitUntil(at_queue.room.errands.idle)
    assert around.isVisible()
    at_queue.said("its paper is out: tear it up")


def test_a_paper_the_list_has_not_got_chooses_no_other_one_and_says_so(at_queue: AtQueue) -> None:
    at_queue.print("L-1")
    at_queue.is_("L-1", PrintState.PRINTED)
    at_queue.page.show_item(job=9_999)
    at_queue.said("not among the newest ones")
    assert at_queue.page.row is None
    at_queue.page.refresh()
    at_queue.quiet()
    at_queue.press(Qt.Key.Key_F9)
    at_queue.quiet()
    assert len(at_queue.rows()) == 1
    assert at_queue.page.row is None
