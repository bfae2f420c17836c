"""A slip comes home: what was done, the second visit, the return call, and the way back (B5, M52, M53, M54, M69)."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from pypdfium2 import PdfDocument

from db.models import Language
from desk import cases, choices, return_calls, slips
from desk.cases import CaseStatus, Channel
from desk.clock import FixedClock
from desk.office import Office
from desk.refusals import Refusal
from desk.return_calls import DueCall, Mark
from desk.slips import Errand, Home, LineKind, Outcome, SlipFilter, SlipStatus, TypedLine, Visit
from desk.slips.outlist import out_list
from desk.slips.outlist_paper import draw
from desk.work import UnitOfWork
from tests.builders import solved

HOUR = timedelta(hours=1)
DONE = Home()


@pytest.fixture
def out(office: Office, taken: cases.Taken) -> str:
    """A slip that went out for the leak."""
    return office.do(lambda work: slips.raise_for(work, taken.number, worker="陈师傅")).answer


@pytest.fixture
def alone(office: Office) -> str:
    """The office's own work, without a case."""
    trade = office.ask(choices.trades)[0].id
    errand = Errand(summary="Pump 2 in basement B1 hums", equipment="Pump P-02")
    return office.do(lambda work: slips.raise_alone(work, slips.Wanted(), trade, "Li Wei", errand)).answer


def _refused(office: Office, act: Callable[[UnitOfWork], object]) -> tuple[str, str]:
    with pytest.raises(Refusal) as refused:
        office.do(act)
    return refused.value.code, str(refused.value.fields.get("field", ""))


def _file(office: Office, number: str) -> slips.SlipFile:
    return office.ask(lambda reading: slips.file_of(reading, number))


def _book(office: Office, number: str, result: str = "", home: Home = DONE, **more: Any) -> slips.Booked:
    return office.do(lambda work: slips.book_back(work, number, result, home, **more)).answer


def _calls(office: Office) -> tuple[DueCall, ...]:
    return office.ask(lambda reading: return_calls.due(reading, all_listed=True)).rows


def test_done_needs_no_words_and_all_that_stands_on_the_paper_is_kept(
    office: Office, clock: FixedClock, out: str
) -> None:
    """M52, M69."""
    raised = clock.now()
    clock.move_on(5 * HOUR)
    told = Home(
        Outcome.DONE, raised + HOUR, raised + 2 * HOUR, "Seal worn", True, True, Mark.SATISFIED, "Quick and clean", 5,
        "R-0815",
    )  # fmt: skip
    booked = _book(office, out, "", told)
    file = _file(office, out)
    assert file.home == told
    assert (file.row.status, file.row.result, file.row.back_at) == (SlipStatus.BACK, "", clock.now())
    assert (booked.may_close, booked.others_out, booked.next_number) == (True, 0, "")


@pytest.mark.parametrize("outcome", [Outcome.NOT_DONE, Outcome.SECOND_VISIT])
def test_why_it_was_not_done_must_be_told(office: Office, out: str, outcome: Outcome) -> None:
    refused = _refused(office, lambda work: slips.book_back(work, out, " \n ", Home(outcome)))
    assert refused == ("slip.result_missing", "result")
    assert _file(office, out).row.status is SlipStatus.OUT


@pytest.mark.parametrize(
    ("came", "went", "refused"),
    [
        (2, 1, ("slip.finished_before_arrival", "done_at")),
        (-1, 1, ("slip.before_raised", "arrived_at")),
        (None, -1, ("slip.before_raised", "done_at")),
        (1, 9, ("slip.in_future", "done_at")),
        (8760, None, ("slip.in_future", "arrived_at")),
    ],
)
def test_times_that_cannot_be_are_refused(
    office: Office, clock: FixedClock, out: str, came: int | None, went: int | None, refused: tuple[str, str]
) -> None:
    raised = clock.now()
    clock.move_on(5 * HOUR)
    times = [raised + each * HOUR if each is not None else None for each in (came, went)]
    home = Home(arrived_at=times[0], done_at=times[1])
    assert _refused(office, lambda work: slips.book_back(work, out, "x", home)) == refused


def test_a_paper_tells_whole_minutes(office: Office, clock: FixedClock, taken: cases.Taken) -> None:
    clock.move_on(timedelta(seconds=40))
    number = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    _book(office, number, "", Home(arrived_at=clock.now() - timedelta(seconds=40)))
    assert _file(office, number).row.status is SlipStatus.BACK


@pytest.mark.parametrize(
    ("home", "code"),
    [
        (Home(score=6), "slip.score_out_of_range"),
        (Home(score=0), "slip.score_out_of_range"),
        (Home(receipt="9" * 300), "text.too_long"),
        (Home(cause="x" * 401), "text.too_long"),
        (Home(opinion_words="x" * 1001), "text.too_long"),
        (Home(opinion=Mark.NOT_REACHED), "return_call.mark_missing"),
    ],
)
def test_what_cannot_stand_on_a_slip_is_refused(office: Office, out: str, home: Home, code: str) -> None:
    assert _refused(office, lambda work: slips.book_back(work, out, "x", home))[0] == code
    assert _file(office, out).row.status is SlipStatus.OUT


def test_the_result_and_why_a_slip_is_void_are_no_books(office: Office, out: str) -> None:
    far_too_long = "楼上漏水" * 250_000
    refused = _refused(office, lambda work: slips.book_back(work, out, far_too_long, DONE))
    assert refused == ("text.too_long", "result")
    assert _refused(office, lambda work: slips.book_back(work, out, "x" * 4_001, DONE))[0] == "text.too_long"
    assert _refused(office, lambda work: slips.void(work, out, "x" * 401)) == ("text.too_long", "reason")
    _book(office, out, "x" * 4_000)
    assert _refused(office, lambda work: slips.correct(work, out, "x" * 4_001, DONE)) == ("text.too_long", "result")
    assert len(_file(office, out).row.result) == 4_000


@pytest.mark.parametrize("outcome", [Outcome.NOT_DONE, Outcome.SECOND_VISIT])
def test_a_finish_is_what_was_written_and_nothing_else(
    office: Office, clock: FixedClock, out: str, outcome: Outcome
) -> None:
    clock.move_on(timedelta(hours=2, seconds=33))
    _book(office, out)
    assert _file(office, out).home.done_at is None
    shown = clock.now().replace(second=0, microsecond=0)
    came = shown - HOUR
    clock.move_on(HOUR)
    office.do(lambda work: slips.correct(work, out, "Came", Home(arrived_at=came, done_at=shown)))
    assert _file(office, out).home.done_at == shown
    office.do(lambda work: slips.correct(work, out, "Nobody at home", Home(outcome, came)))
    assert (_file(office, out).home.arrived_at, _file(office, out).home.done_at) == (came, None)
    wrote = shown - HOUR / 2
    office.do(lambda work: slips.correct(work, out, "Gone again", Home(outcome, came, wrote)))
    assert _file(office, out).home.done_at == wrote


@pytest.mark.parametrize("words", ["<b>bold</b>", "{{7*7}}", "a\x00b\ud800c", "楼上" * 150])
def test_hostile_words_are_kept_as_words(office: Office, out: str, words: str) -> None:
    _book(office, out, words, Home(cause=words, opinion_words=words))
    file = _file(office, out)
    clean = words.replace("\x00", "").replace("\ud800", "")
    assert (file.row.result, file.home.cause, file.home.opinion_words) == (clean, clean, clean)


def test_a_return_call_falls_due_by_itself_once_the_last_slip_of_the_case_is_done(
    office: Office, clock: FixedClock, taken: cases.Taken, out: str
) -> None:
    second = office.do(lambda work: slips.raise_for(work, taken.number, worker="张工")).answer
    assert _book(office, out).others_out == 1
    assert _calls(office) == ()
    booked = _book(office, second)
    assert booked.may_close
    (call,) = _calls(office)
    # 48 hours after Friday afternoon the desk is closed: Monday morning.
    assert call.due_at == datetime(2026, 11, 23, 0, 30, tzinfo=UTC)
    assert (call.number, call.late) == (taken.number, False)


def test_closing_the_case_later_lists_no_second_call(
    office: Office, clock: FixedClock, taken: cases.Taken, out: str
) -> None:
    _book(office, out, "New seal")
    (call,) = _calls(office)
    clock.move_on(timedelta(days=3))
    office.do(lambda work: return_calls.record(work, call.id, Mark.SATISFIED))
    office.do(lambda work: cases.reply(work, taken.number, Channel.PHONE, "Mended."))
    office.do(lambda work: cases.close(work, taken.number, solved("New seal")))
    assert _calls(office) == ()


def test_a_call_struck_by_hand_is_not_listed_again_but_after_a_reopening_the_person_is_asked_anew(
    office: Office, clock: FixedClock, taken: cases.Taken, out: str
) -> None:
    _book(office, out, "New seal")
    office.do(lambda work: return_calls.take_off(work, _calls_of(work)[0].id, "Told us at the desk"))
    office.do(lambda work: cases.reply(work, taken.number, Channel.PHONE, "Mended."))
    office.do(lambda work: cases.close(work, taken.number, solved("New seal")))
    assert _calls(office) == ()
    clock.move_on(HOUR)
    office.do(lambda work: cases.reopen(work, taken.number, "Drips again"))
    again = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    _book(office, again)
    assert len(_calls(office)) == 1


def _calls_of(work: UnitOfWork) -> tuple[DueCall, ...]:
    return return_calls.due(work, all_listed=True).rows


def test_reopening_and_making_the_case_void_call_it_off(office: Office, taken: cases.Taken, out: str) -> None:
    _book(office, out)
    office.do(lambda work: cases.void(work, taken.number, "Taken twice", batch="void"))
    assert _calls(office) == ()
    office.do(lambda work: cases.undo(work, "void"))
    assert len(_calls(office)) == 1
    office.do(lambda work: cases.reply(work, taken.number, Channel.PHONE, "Mended."))
    office.do(lambda work: cases.reopen(work, taken.number, "Drips again"))
    assert _calls(office) == ()


def test_an_owner_who_is_not_satisfied_is_called_at_the_next_opening(
    office: Office, clock: FixedClock, taken: cases.Taken, out: str
) -> None:
    second = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    _book(office, out, "Leak found", Home(opinion=Mark.NOT_SATISFIED, opinion_words="Left the floor wet"))
    (call,) = _calls(office)
    assert call.due_at == clock.now()
    assert (call.opinion, call.opinion_words, call.repaired) == (Mark.NOT_SATISFIED, "Left the floor wet", "Leak found")
    assert office.ask(return_calls.counts).due == 1
    _book(office, second)
    assert len(_calls(office)) == 1


def test_dissatisfaction_brings_a_call_that_waits_forward(
    office: Office, clock: FixedClock, taken: cases.Taken, out: str
) -> None:
    office.do(lambda work: cases.reply(work, taken.number, Channel.PHONE, "On its way."))
    office.do(lambda work: cases.close(work, taken.number, solved("New seal")))
    (before,) = _calls(office)
    booked = _book(office, out, "", Home(opinion=Mark.NOT_SATISFIED))
    (call,) = _calls(office)
    assert (call.id, call.due_at) == (before.id, clock.now())
    office.do(lambda work: slips.take_back(work, booked.way_back))
    assert _calls(office)[0].due_at == before.due_at


def test_kinds_nobody_is_called_about_and_offices_that_do_not_call_have_no_call(
    office: Office, taken: cases.Taken
) -> None:
    question = cases.NewCase(summary="Pool?", told_by="Chen", first_receiver_id=1, kind=cases.CaseKind.ENQUIRY)
    number = office.do(lambda work: cases.take(work, question)).answer.number
    slip = office.do(lambda work: slips.raise_for(work, number, 1)).answer
    _book(office, slip, "", Home(opinion=Mark.NOT_SATISFIED))
    assert _calls(office) == ()


def test_who_is_not_satisfied_while_the_case_is_open_leaves_it_open(
    office: Office, clock: FixedClock, taken: cases.Taken, out: str
) -> None:
    _book(office, out)
    (call,) = _calls(office)
    assert (call.ended, call.finished_at) == (False, clock.now())
    called = office.do(lambda work: return_calls.record(work, call.id, Mark.NOT_SATISFIED, "Still drips")).answer
    assert (called.reopened, called.still_open) == (False, True)
    file = office.ask(lambda reading: cases.file_of(reading, taken.number))
    assert file.row.status is CaseStatus.WITH_TRADE
    assert (file.lines[-1].what, file.lines[-1].text) == ("called_back", "Still drips")


def test_not_done_keeps_the_case_with_the_department_and_calls_nobody(
    office: Office, taken: cases.Taken, out: str
) -> None:
    booked = _book(office, out, "Nobody at home", Home(Outcome.NOT_DONE))
    assert (booked.may_close, booked.case_number) == (False, taken.number)
    assert office.ask(lambda reading: cases.file_of(reading, taken.number)).row.status is CaseStatus.WITH_TRADE
    assert _calls(office) == ()


def test_a_second_visit_raises_its_slip_in_the_same_act(
    office: Office, clock: FixedClock, taken: cases.Taken, out: str
) -> None:
    when = clock.now() + timedelta(days=3)
    visit = Visit(Errand(appoint_from=when), "张工")
    booked = _book(office, out, "Part is on order", Home(Outcome.SECOND_VISIT), again=visit)
    second = _file(office, booked.next_number)
    assert (second.second_of, second.row.worker, second.row.appoint_from) == (out, "张工", when)
    assert second.row.case_number == taken.number
    assert _file(office, out).followed_by == (booked.next_number,)
    assert (booked.may_close, _calls(office)) == (False, ())


def test_a_refused_second_visit_books_nothing(office: Office, clock: FixedClock, out: str) -> None:
    wrong = Errand(appoint_from=clock.now(), appoint_until=clock.now() - HOUR)
    home = Home(Outcome.SECOND_VISIT)
    refused = _refused(office, lambda work: slips.book_back(work, out, "Part", home, again=Visit(wrong)))
    assert refused == ("slip.appointment_reversed", "appoint_until")
    assert _file(office, out).row.status is SlipStatus.OUT


def test_taking_a_booking_back_puts_slip_second_visit_call_and_lines_as_they_were(
    office: Office, clock: FixedClock, taken: cases.Taken, out: str
) -> None:
    """M54."""
    hose = TypedLine(kind=LineKind.MATERIAL, name="Hose", unit="pc", price="12.50")
    office.do(lambda work: slips.set_lines(work, out, (hose,)))
    before = _file(office, out)
    labour = TypedLine(kind=LineKind.LABOUR, name="One hour", price="80", charged=False)
    home = Home(Outcome.SECOND_VISIT, score=2, opinion=Mark.NOT_SATISFIED)
    booked = _book(office, out, "Wrong part", home, lines=(hose, labour), again=Visit(Errand()))
    assert (_file(office, out).totals.value, _file(office, out).totals.charged) == (8000, 0)
    assert _file(office, booked.next_number).totals.charged == 1250  # ordered, not done: it goes along
    assert len(_calls(office)) == 1
    assert office.do(lambda work: slips.take_back(work, booked.way_back)).answer == out
    after = _file(office, out)
    assert (after.row, after.home, after.totals) == (before.row, before.home, before.totals)
    assert _file(office, booked.next_number).row.status is SlipStatus.VOID
    assert _calls(office) == ()
    lines = office.ask(lambda reading: cases.file_of(reading, taken.number)).lines
    [back] = [line for line in lines if line.what == "slip_back"]
    assert back.taken_back
    assert [line.detail for line in lines if line.what == "slip_unbooked"] == [out]


def test_a_booking_that_has_gone_on_is_not_taken_back(office: Office, taken: cases.Taken, out: str) -> None:
    home = Home(Outcome.SECOND_VISIT)
    booked = _book(office, out, "Part", home, again=Visit(Errand()))
    _book(office, booked.next_number)
    assert _refused(office, lambda work: slips.take_back(work, booked.way_back))[0] == "slip.changed_since"
    other = _book(office, office.do(lambda work: slips.raise_for(work, taken.number)).answer)
    office.do(lambda work: slips.correct(work, other.number, "Set right", Home()))
    assert _refused(office, lambda work: slips.take_back(work, other.way_back))[0] == "slip.changed_since"


def test_booked_back_again_after_the_undo_the_call_is_listed_again(office: Office, out: str) -> None:
    booked = _book(office, out)
    office.do(lambda work: slips.take_back(work, booked.way_back))
    _book(office, out)
    assert len(_calls(office)) == 1


def test_a_slip_that_is_home_is_set_right_and_the_diary_keeps_what_stood_there(
    office: Office, taken: cases.Taken, out: str
) -> None:
    _book(office, out, "Seal replaced")
    booked = office.do(lambda work: slips.correct(work, out, "Hose replaced", Home(signed=True, score=4))).answer
    file = _file(office, out)
    assert (file.row.result, file.row.signed, file.home.score) == ("Hose replaced", True, 4)
    line = office.ask(lambda reading: cases.file_of(reading, taken.number)).lines[-1]
    assert (line.what, line.detail) == ("slip_set_right", out)
    assert len(_calls(office)) == 1
    office.do(lambda work: slips.take_back(work, booked.way_back))
    assert (_file(office, out).row.result, _file(office, out).row.signed) == ("Seal replaced", None)
    assert _file(office, out).row.status is SlipStatus.BACK


def test_done_set_right_to_not_done_calls_nobody_and_the_undo_calls_again(office: Office, out: str) -> None:
    _book(office, out)
    not_done = Home(Outcome.NOT_DONE)
    booked = office.do(lambda work: slips.correct(work, out, "Nobody at home", not_done)).answer
    assert _calls(office) == ()
    office.do(lambda work: slips.take_back(work, booked.way_back))
    assert len(_calls(office)) == 1


def test_only_what_is_home_is_set_right(office: Office, out: str) -> None:
    assert _refused(office, lambda work: slips.correct(work, out, "x", Home()))[0] == "slip.not_back"


def test_the_offices_own_work_comes_home_without_a_case(office: Office, alone: str) -> None:
    visit = Visit(Errand())
    booked = _book(office, alone, "Bearing on order", Home(Outcome.SECOND_VISIT), again=visit)
    assert (booked.case_number, booked.may_close) == ("", False)
    second = _file(office, booked.next_number)
    assert (second.row.summary, second.row.case_number) == ("Pump 2 in basement B1 hums", "")
    office.do(lambda work: slips.take_back(work, booked.way_back))
    assert _file(office, alone).row.status is SlipStatus.OUT
    assert _calls(office) == ()


# -- finding and listing


@pytest.mark.parametrize("typed", ["S-2026-0001", " s-2026-0001 ", "Ｓ－２０２６－０００１", "0001", "01", "1"])
def test_the_last_digits_are_enough_where_one_slip_out_ends_so(office: Office, out: str, typed: str) -> None:
    assert office.ask(lambda reading: slips.meant(reading, typed)).row.number == out


def test_digits_that_several_slips_out_end_in_say_so(office: Office, taken: cases.Taken, out: str) -> None:
    for _ in range(10):
        office.do(lambda work: slips.raise_for(work, taken.number))
    with pytest.raises(Refusal) as refused:
        office.ask(lambda reading: slips.meant(reading, "1"))
    assert (refused.value.code, refused.value.fields["n"]) == ("slip.several", 2)
    _book(office, out)
    assert office.ask(lambda reading: slips.meant(reading, "1")).row.number == "S-2026-0011"


@pytest.mark.parametrize("typed", ["", "9", "%", "_", "²", "Chen", "9" * 300, "\x00"])
def test_what_no_slip_out_ends_in_is_unknown(office: Office, out: str, typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        office.ask(lambda reading: slips.meant(reading, typed))
    assert refused.value.code == "slip.unknown"


def test_the_unsigned_are_done_and_not_signed_or_nobody_looked(office: Office, taken: cases.Taken) -> None:
    """M69."""
    wanted = []
    done, not_done = Outcome.DONE, Outcome.NOT_DONE
    for signed, outcome in ((None, done), (False, done), (True, done), (None, not_done)):
        number = office.do(lambda work: slips.raise_for(work, taken.number)).answer
        _book(office, number, "told", Home(outcome, signed=signed))
        if outcome is Outcome.DONE and not signed:
            wanted.append(number)
    rows = office.ask(lambda reading: slips.slips(reading, SlipFilter.UNSIGNED)).rows
    assert [row.number for row in reversed(rows)] == wanted
    assert office.ask(slips.counts).unsigned == 2


@pytest.mark.parametrize("typed", ["pump p-02", "P-02", "basement hums", "Li Wei"])
def test_the_offices_own_work_is_found_by_equipment_words_and_worker(
    office: Office, alone: str, out: str, typed: str
) -> None:
    """M74."""
    page = office.ask(lambda reading: slips.slips(reading, SlipFilter.ALL, search=typed))
    assert [row.number for row in page.rows] == [alone]


def test_who_has_slips_out_is_told_by_age_the_oldest_first(
    office: Office, clock: FixedClock, taken: cases.Taken
) -> None:
    for worker in ("Chen", "Li", "Li", "Wang"):
        office.do(lambda work, worker=worker: slips.raise_for(work, taken.number, worker=worker))
        clock.move_on(timedelta(days=4))
    clock.move_on(-timedelta(days=4))
    told = office.ask(slips.workers_out)
    assert [(each.worker, each.today, each.few, each.some, each.more, each.late) for each in told] == [
        ("Chen", 0, 0, 0, 1, 1),
        ("Li", 0, 0, 1, 1, 2),
        ("Wang", 1, 0, 0, 0, 0),
    ]
    rows = office.ask(lambda reading: slips.slips(reading, worker="Li")).rows
    assert {row.worker for row in rows} == {"Li"}
    assert len(rows) == 2


def test_what_was_never_printed_is_told_the_oldest_first(office: Office, taken: cases.Taken, out: str) -> None:
    second = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    assert office.ask(slips.not_printed) == (out, second)
    office.do(lambda work: slips.mark_printed(work, out))
    assert office.ask(slips.not_printed) == (second,)
    assert office.ask(slips.counts).not_printed == 1


def test_a_withheld_name_and_flat_stay_hidden_with_the_slip(office: Office, flat: int, owner: int) -> None:
    """M15."""
    told = cases.NewCase(
        summary="Guard was rude", unit_id=flat, person_id=owner, told_by="王小明", told_phone="138 0013 8000",
        first_receiver_id=1, withheld=True,
    )  # fmt: skip
    number = office.do(lambda work: cases.take(work, told)).answer.number
    slip = office.do(lambda work: slips.raise_for(work, number, 1)).answer
    office.unattended = True
    file = _file(office, slip)
    assert (file.told_by, file.phone, file.unit_id, file.row.unit) == ("", "", None, "")


@pytest.mark.parametrize("language", list(Language))
def test_the_list_of_slips_out_goes_on_paper_by_worker_without_a_withheld_flat(
    office: Office, flat: int, out: str, alone: str, language: Language
) -> None:
    """M15: the paper goes round, whoever prints it."""
    told = cases.NewCase(
        summary="<b>Guard</b> {{7*7}} was rude", unit_id=flat, told_by="W", first_receiver_id=1, withheld=True
    )
    number = office.do(lambda work: cases.take(work, told)).answer.number
    hidden = office.do(lambda work: slips.raise_for(work, number, 1, "Zhou")).answer
    everybody = _text(draw(office.ask(lambda reading: out_list(reading, None, language))))
    for words in (out, "陈师傅", alone, "Li Wei", hidden, "<b>Guard</b> {{7*7}}"):
        assert words in everybody
    one = _text(draw(office.ask(lambda reading: out_list(reading, "Zhou", language))))
    assert hidden in one
    assert out not in one
    assert "3-2-1801" not in one


def _text(pdf: bytes) -> str:
    pages = PdfDocument(pdf)
    return "\n".join(pages[page].get_textpage().get_text_bounded() for page in range(len(pages)))


@pytest.mark.parametrize("outcome", [Outcome.NOT_DONE, Outcome.SECOND_VISIT])
def test_no_finish_is_made_up_also_when_it_is_set_right(
    office: Office, clock: FixedClock, out: str, outcome: Outcome
) -> None:
    _book(office, out, "Nobody home", Home(outcome))
    clock.move_on(5 * HOUR)
    for outcome_now in (Outcome.DONE, outcome):
        office.do(lambda work, now=outcome_now: slips.correct(work, out, "Set right", Home(now)))
        assert _file(office, out).home.done_at is None


def test_the_last_digits_of_a_slip_that_is_home_are_enough_where_none_out_ends_so(
    office: Office, taken: cases.Taken, out: str
) -> None:
    _book(office, out)
    assert office.ask(lambda reading: slips.meant(reading, "0001")).row.number == out
    for _ in range(10):
        number = office.do(lambda work: slips.raise_for(work, taken.number)).answer
        _book(office, number)
    with pytest.raises(Refusal) as refused:
        office.ask(lambda reading: slips.meant(reading, "1"))
    assert (refused.value.code, refused.value.fields["n"]) == ("slip.several_home", 2)
    assert refused.value.fields["numbers"] == "S-2026-0001, S-2026-0011"


def test_a_booking_is_taken_back_without_its_undo_and_that_again(office: Office, out: str) -> None:
    _book(office, out, "Seal replaced", Home(tested=True))
    before, calls = _file(office, out), _calls(office)
    way = office.do(lambda work: slips.put_out(work, out)).answer
    file = _file(office, out)
    assert (file.row.status, file.row.result, file.row.back_at, file.home.tested) == (SlipStatus.OUT, "", None, None)
    assert _calls(office) == ()
    office.do(lambda work: slips.book_again(work, way))
    assert (_file(office, out).home, len(_calls(office))) == (before.home, len(calls))
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: slips.book_again(work, way))
    assert refused.value.code == "slip.changed_since"


def test_a_booking_with_a_second_visit_out_is_not_taken_back_behind_it(office: Office, out: str) -> None:
    _book(office, out, "Part on order", Home(Outcome.SECOND_VISIT), again=slips.Visit(Errand()))
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: slips.put_out(work, out))
    assert refused.value.code == "slip.changed_since"
