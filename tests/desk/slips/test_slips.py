"""A slip goes out on paper and comes home by its number (B5, M69)."""

from datetime import timedelta

import pytest
from pypdfium2 import PdfDocument

from db.models import Language
from desk import cases, choices, slips
from desk.cases import CaseStatus
from desk.clock import FixedClock
from desk.office import Office
from desk.refusals import Refusal
from desk.slips import SlipFilter, SlipStatus
from desk.slips.paper import draw


def _text(pdf: bytes) -> str:
    pages = PdfDocument(pdf)
    return "\n".join(pages[page].get_textpage().get_text_bounded() for page in range(len(pages)))


def test_raising_a_slip_passes_the_case_on(office: Office, taken: cases.Taken) -> None:
    number = office.do(lambda work: slips.raise_for(work, taken.number, worker="Chen")).answer
    row = office.ask(lambda reading: slips.file_of(reading, number)).row
    assert (row.number, row.case_number, row.worker, row.status) == (
        "S-2026-0001",
        taken.number,
        "Chen",
        SlipStatus.OUT,
    )
    assert office.ask(lambda reading: cases.file_of(reading, taken.number)).row.status is CaseStatus.WITH_TRADE


@pytest.mark.parametrize("language", list(Language))
def test_the_paper_holds_what_was_said_and_who_was_asked_first(
    office: Office, taken: cases.Taken, language: Language
) -> None:
    """M11, M43."""
    number = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    text = _text(draw(office.ask(lambda reading: slips.sheet_of(reading, number, language))))
    for told in (number, taken.number, "3-2-1801", "王小明", "Ceiling dripping", "楼上好像漏水了", "前台 Front desk"):
        assert told in text


def test_a_second_printing_says_that_it_is_one(office: Office, taken: cases.Taken) -> None:
    number = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    office.do(lambda work: slips.mark_printed(work, number))
    text = _text(draw(office.ask(lambda reading: slips.sheet_of(reading, number, Language.EN))))
    assert "Copy 2" in text


def test_a_slip_is_booked_back_once_and_what_was_not_done_says_why(office: Office, taken: cases.Taken) -> None:
    number = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    not_done = slips.Home(slips.Outcome.NOT_DONE)
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: slips.book_back(work, number, "  ", not_done))
    assert (refused.value.code, refused.value.fields["field"]) == ("slip.result_missing", "result")
    office.do(lambda work: slips.book_back(work, number.lower(), "Seal replaced"))
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: slips.book_back(work, number, "again"))
    assert refused.value.code == "slip.not_out"
    assert office.ask(lambda reading: slips.slips(reading, SlipFilter.BACK)).rows[0].result == "Seal replaced"


def test_a_slip_out_for_more_than_two_days_is_late(office: Office, taken: cases.Taken, clock: FixedClock) -> None:
    office.do(lambda work: slips.raise_for(work, taken.number))
    clock.move_on(timedelta(days=2, minutes=1))
    assert office.ask(slips.counts).late == 1
    assert office.ask(lambda reading: slips.slips(reading, SlipFilter.LATE)).rows[0].late


def test_a_void_slip_keeps_its_number_and_says_so_on_paper(office: Office, taken: cases.Taken) -> None:
    number = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    office.do(lambda work: slips.void(work, number, "Wrong trade"))
    assert office.do(lambda work: slips.raise_for(work, taken.number)).answer == "S-2026-0002"
    assert "VOID" in _text(draw(office.ask(lambda reading: slips.sheet_of(reading, number, Language.EN))))


@pytest.mark.parametrize(
    "typed",
    [
        "Ｓ－２０２６－０００１",
        "s-2026-0001",
        "3栋2单元1801",
        "c-2026-0001",
        "peña",
        "PENA",
        "龍 pena",
        "龙",
        "樓上好像漏水",
        "ceiling DRIP",
    ],
)
def test_slips_are_found_in_any_way_of_writing(office: Office, taken: cases.Taken, typed: str) -> None:
    office.do(lambda work: slips.raise_for(work, taken.number, worker="李龍 Peña"))
    page = office.ask(lambda reading: slips.slips(reading, SlipFilter.ALL, search=typed))
    assert (len(page.rows), page.total) == (1, 1)


@pytest.mark.parametrize("typed", ["S-2026-0002", "4-2-1801", "王建国", "broken lamp", "%", "_"])
def test_slips_that_were_not_meant_are_not_listed(office: Office, taken: cases.Taken, typed: str) -> None:
    office.do(lambda work: slips.raise_for(work, taken.number, worker="Chen"))
    page = office.ask(lambda reading: slips.slips(reading, SlipFilter.ALL, search=typed))
    assert (page.rows, page.total) == ((), 0)


def test_a_slip_for_another_department_than_that_of_the_class_needs_a_reason_and_is_a_hand_over(office: Office) -> None:
    """M06, M11."""
    leak = next(each for each in office.ask(choices.classes) if each.code == "leak")
    new = cases.NewCase(summary="Leak", told_by="W", first_receiver_id=1, class_id=leak.id)
    number = office.do(lambda work: cases.take(work, new)).answer.number
    usual = office.ask(lambda reading: cases.file_of(reading, number)).trade_id
    other = next(each.id for each in office.ask(choices.trades) if each.id != usual)
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: slips.raise_for(work, number, other))
    assert (refused.value.code, refused.value.fields["field"]) == ("hand_off.reason_missing", "reason")
    assert office.ask(lambda reading: cases.file_of(reading, number)).slips == ()
    slip = office.do(lambda work: slips.raise_for(work, number, other, "Li", "Runs into the shaft")).answer
    file = office.ask(lambda reading: cases.file_of(reading, number))
    assert (file.trade_id, file.route_reason, file.slips[0][0]) == (other, "Runs into the shaft", slip)
    assert [(each.taker, each.reason) for each in file.hand_overs] == [("Li", "Runs into the shaft")]
    office.do(lambda work: slips.raise_for(work, number, other))  # who has it already needs no reason
    office.do(lambda work: slips.raise_for(work, number, usual))
    file = office.ask(lambda reading: cases.file_of(reading, number))
    assert (file.trade_id, file.route_reason, len(file.hand_overs)) == (usual, "", 2)
