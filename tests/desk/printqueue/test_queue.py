"""The print queue in the book: nothing asked for is lost, nothing is printed twice, and the book does not grow."""

from datetime import timedelta

import pytest

from desk import printqueue, slips
from desk.clock import FixedClock
from desk.office import Office
from desk.printqueue import JobRow, NewPaper, PrintState, QueueFilter, Trouble
from desk.refusals import Refusal
from tests.conftest import FRIDAY

PDF = b"%PDF-1.4 three pages"


def _put(office: Office, title: str = "S-2026-0001", kind: str = "slip", **more: object) -> int:
    return office.do(lambda work: printqueue.put(work, NewPaper(kind, title, PDF, 3, **more))).answer  # type: ignore[arg-type]


def _row(office: Office, id: int) -> JobRow:
    return next(row for row in office.ask(printqueue.queue).rows if row.id == id)


def test_a_paper_asked_for_is_in_the_book_with_who_asked(office: Office) -> None:
    id = _put(office, copies=2)
    row = _row(office, id)
    assert (row.title, row.kind, row.pages, row.copies, row.state) == ("S-2026-0001", "slip", 3, 2, PrintState.WAITING)
    assert row.at == FRIDAY
    assert row.clerk
    assert office.ask(lambda reading: printqueue.job_of(reading, id)).pdf == PDF
    assert office.ask(printqueue.counts) == printqueue.QueueCounts(waiting=1, all=1)


def test_only_what_waits_is_begun_so_nothing_is_printed_twice(office: Office) -> None:
    id = _put(office)
    assert office.do(lambda work: printqueue.begin(work, id, "HP")).answer
    assert not office.do(lambda work: printqueue.begin(work, id, "HP")).answer
    office.do(lambda work: printqueue.printed(work, id))
    assert not office.do(lambda work: printqueue.begin(work, id, "HP")).answer
    assert _row(office, id).printer == "HP"
    assert office.ask(printqueue.counts).today == 1


def test_what_was_being_printed_when_the_power_went_is_told_as_such(office: Office) -> None:
    begun, waiting = _put(office), _put(office, "S-2026-0002")
    office.do(lambda work: printqueue.begin(work, begun, "HP"))
    assert office.do(printqueue.interrupted).answer == 1
    row = _row(office, begun)
    assert (row.state, row.trouble, row.printer) == (PrintState.FAILED, Trouble.INTERRUPTED, "HP")
    assert office.ask(printqueue.left_over) == 2
    assert office.ask(printqueue.to_print) == (waiting,)  # the other one may have come out: never by itself


def test_a_failed_paper_keeps_its_trouble_and_waits_again_when_asked(office: Office) -> None:
    id = _put(office)
    office.do(lambda work: printqueue.failed(work, id, Trouble.NOT_KEPT, "No space left: on device"))
    row = _row(office, id)
    assert (row.trouble, row.detail) == (Trouble.NOT_KEPT, "No space left: on device")
    office.do(lambda work: printqueue.again(work, id))
    assert _row(office, id).state is PrintState.WAITING
    assert _row(office, id).trouble is None


def test_a_paper_failed_for_want_of_a_printer_is_found_when_it_is_back(office: Office) -> None:
    gone, jammed = _put(office), _put(office, "S-2026-0002")
    office.do(lambda work: printqueue.failed(work, gone, Trouble.MISSING, printer="HP"))
    office.do(lambda work: printqueue.failed(work, jammed, Trouble.WILL_NOT_BEGIN, printer="HP"))
    assert office.ask(lambda reading: printqueue.back_again(reading, ["Other"])) == ()
    assert office.ask(lambda reading: printqueue.back_again(reading, ["HP"])) == (gone,)
    assert office.ask(lambda reading: printqueue.works_again(reading, "HP")) == (gone, jammed)


def test_a_cancelled_paper_can_be_put_back_where_it_was(office: Office) -> None:
    waiting, failed = _put(office), _put(office, "S-2026-0002")
    office.do(lambda work: printqueue.failed(work, failed, Trouble.MISSING, printer="HP"))
    for id, waits in ((waiting, True), (failed, False)):
        office.do(lambda work, id=id: printqueue.cancel(work, id))
        assert _row(office, id).state is PrintState.CANCELLED
        assert office.do(lambda work, id=id: printqueue.take_back(work, id)).answer is waits
    assert (_row(office, failed).state, _row(office, failed).trouble) == (PrintState.FAILED, Trouble.MISSING)
    assert not office.do(lambda work: printqueue.take_back(work, waiting)).answer


def test_what_is_over_or_at_the_printer_cannot_be_cancelled_or_begun_again(office: Office) -> None:
    id = _put(office)
    office.do(lambda work: printqueue.begin(work, id, "HP"))
    for act in (printqueue.cancel, printqueue.again):
        with pytest.raises(Refusal) as refused:
            office.do(lambda work, act=act: act(work, id))
        assert refused.value.code == "print.under_way"
    office.do(lambda work: printqueue.printed(work, id))
    for act in (printqueue.cancel, printqueue.again):
        with pytest.raises(Refusal) as refused:
            office.do(lambda work, act=act: act(work, id))
        assert refused.value.code == "print.over"
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: printqueue.cancel(work, 999))
    assert refused.value.code == "print.unknown"


def test_a_second_print_of_the_same_pages_is_a_paper_of_its_own(office: Office) -> None:
    id = _put(office, "L-2026-0001", "letter", copies=2)
    office.do(lambda work: printqueue.printed(work, id))
    again = office.do(lambda work: printqueue.repeat(work, id)).answer
    assert again != id
    assert office.ask(lambda reading: printqueue.job_of(reading, again)).pdf == PDF
    assert (_row(office, id).state, _row(office, again).copies) == (PrintState.PRINTED, 2)


def test_the_numbers_of_a_batch_stay_known_for_a_second_print(office: Office) -> None:
    lamp = slips.Errand(summary="Lamp")
    numbers = tuple(
        office.do(lambda work: slips.raise_alone(work, slips.Wanted(), 1, "", lamp)).answer for _count in range(30)
    )
    id = _put(office, "30 slips", numbers=numbers)
    assert office.ask(lambda reading: printqueue.numbers_of(reading, id)) == numbers


def test_pages_are_put_away_after_thirty_days_and_the_line_after_ninety(office: Office, clock: FixedClock) -> None:
    states = (printqueue.printed, lambda work, id: printqueue.kept(work, id, "a.pdf"), printqueue.cancel)
    over = [_put(office) for _ in states]
    for id, act in zip(over, states, strict=True):
        office.do(lambda work, id=id, act=act: act(work, id))
    held, failed, newest = _put(office, "waits"), _put(office, "failed"), _put(office, "newest")
    office.do(lambda work: printqueue.failed(work, failed, Trouble.MISSING, printer="HP"))
    office.do(lambda work: printqueue.printed(work, newest))
    clock.move_to(FRIDAY + timedelta(days=29))
    assert office.ask(printqueue.to_put_away) == 0
    clock.move_to(FRIDAY + timedelta(days=31))
    assert office.do(printqueue.put_away).answer == 5
    assert office.ask(printqueue.to_put_away) == 0
    rows = {row.id: row.has_pages for row in office.ask(printqueue.queue).rows}
    assert rows == {**dict.fromkeys(over, False), held: True, failed: False, newest: False}
    assert _row(office, failed).state is PrintState.CANCELLED  # nobody touched it for a month
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: printqueue.repeat(work, over[0]))
    assert refused.value.code == "print.pages_gone"
    clock.move_to(FRIDAY + timedelta(days=91))
    office.do(printqueue.put_away)
    # The newest line stays, or its id would be given again.
    assert {row.id for row in office.ask(printqueue.queue).rows} == {held, failed, newest}  # failed ended a month later


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("<b>S-1</b> {{7*7}} {name}", "<b>S-1</b> {{7*7}} {name}"),
        ("王" * 300, "王" * 119 + "…"),
        ("a\x00b\ud800c", "abc"),
        ("two\nlines", "two lines"),
    ],
)
def test_whatever_a_paper_is_called_it_is_kept(office: Office, told: str, kept: str) -> None:
    assert _row(office, _put(office, told)).title == kept


@pytest.mark.parametrize("copies", [0, -1, 100, 10**9])
def test_an_absurd_number_of_copies_is_refused(office: Office, copies: int) -> None:
    with pytest.raises(Refusal) as refused:
        _put(office, copies=copies)
    assert refused.value.code == "print.copies_out_of_range"
    assert office.ask(printqueue.counts).all == 0


def test_today_ends_at_midnight_of_the_office(office: Office, clock: FixedClock) -> None:
    id = _put(office)
    office.do(lambda work: printqueue.printed(work, id))
    clock.move_to(FRIDAY + timedelta(hours=7, minutes=59))  # 23:59 in the office
    assert office.ask(printqueue.counts).today == 1
    clock.move_to(FRIDAY + timedelta(hours=8))
    assert office.ask(printqueue.counts).today == 0


def test_the_queue_comes_page_by_page_newest_first(office: Office) -> None:
    for n in range(130):
        _put(office, f"S-{n:03}")
    first = office.ask(printqueue.queue)
    assert (first.total, len(first.rows), first.rows[0].title) == (130, 100, "S-129")
    rest = office.ask(lambda reading: printqueue.queue(reading, QueueFilter.ALL, first.next))
    assert (rest.rows[-1].title, len(rest.rows), rest.next) == ("S-000", 30, None)


def test_a_slip_that_stopped_with_words_of_the_machine_is_never_printed_by_itself(office: Office) -> None:
    jammed, off, missing = _put(office), _put(office), _put(office)
    office.do(lambda work: printqueue.failed(work, jammed, Trouble.ERROR, "paper jam"))
    office.do(lambda work: printqueue.failed(work, off, Trouble.INTERRUPTED, "power"))
    office.do(lambda work: printqueue.failed(work, missing, Trouble.MISSING, "unplugged", "HP"))
    assert office.ask(printqueue.to_print) == (missing,)
    assert office.ask(printqueue.left_over) == 1
    assert office.ask(lambda reading: printqueue.back_again(reading, ["HP"])) == (missing,)
