"""A slip says who goes, when, where and with what; raised by mistake it is taken back; a second visit follows it."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from desk import cases, choices, owners, slips
from desk.cases import CaseStatus, Channel, Taken, WaitsFor
from desk.clock import FixedClock
from desk.office import Office
from desk.refusals import Refusal
from desk.slips import Errand, SlipStatus, Wanted, Warranty
from desk.words import Language

NINE = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)  # Monday, 9:00 in the office
ELEVEN = NINE + timedelta(hours=2)
FULL = Errand(
    "Seal the shower", "Bathroom, behind the basin", "Ring first, dog", "Sealant, ladder", "Pump 2",
    Warranty.DEVELOPER, NINE, ELEVEN, Language.EN,
)  # fmt: skip


def _case(office: Office, number: str) -> cases.CaseFile:
    return office.ask(lambda reading: cases.file_of(reading, number))


def _slip(office: Office, number: str) -> slips.SlipFile:
    return office.ask(lambda reading: slips.file_of(reading, number))


def _trade(office: Office, place: int = 0) -> int:
    return office.ask(choices.trades)[place].id


def _code(office: Office, act: object) -> str:
    with pytest.raises(Refusal) as refused:
        office.do(act)  # type: ignore[arg-type]
    return refused.value.code


def test_everything_told_to_the_worker_stands_on_the_slip_and_its_paper(office: Office, taken: Taken) -> None:
    """M74: the equipment by its name."""
    number = office.do(lambda work: slips.raise_for(work, taken.number, _trade(office), "Chen", errand=FULL)).answer
    file = _slip(office, number)
    assert file.errand == FULL
    assert (file.row.worker, file.row.appoint_from, file.row.appoint_until) == ("Chen", NINE, ELEVEN)
    sheet = office.ask(lambda reading: slips.sheet_of(reading, number))
    assert (sheet.language, sheet.bring, sheet.equipment, sheet.warranty) == (
        Language.EN, "Sealant, ladder", "Pump 2", "developer",
    )  # fmt: skip
    assert office.ask(slips.equipment_named) == ("Pump 2",)


def test_an_appointment_without_an_end_is_as_long_as_the_office_says(office: Office, taken: Taken) -> None:
    errand = Errand(appoint_from=NINE)
    number = office.do(lambda work: slips.raise_for(work, taken.number, errand=errand)).answer
    assert _slip(office, number).row.appoint_until == NINE + timedelta(minutes=120)


@pytest.mark.parametrize(
    ("day", "begins", "ends", "code", "field"),
    [
        ("tomorrow", None, None, "slip.appointment_unreadable", "appoint_day"),
        (date(2026, 11, 23), "<b>9</b>", None, "slip.appointment_unreadable", "appoint_from"),
        (None, time(9), None, "slip.appointment_no_day", "appoint_day"),
        (None, None, time(9), "slip.appointment_no_day", "appoint_day"),
        (date(2026, 11, 23), None, None, "slip.appointment_no_time", "appoint_from"),
        (date(2026, 11, 23), time(9), time(9), "slip.appointment_reversed", "appoint_until"),
        (date.min, time(9), None, "slip.appointment_far", "appoint_day"),
        (date.max, time(9), None, "slip.appointment_far", "appoint_day"),
        (date(2036, 11, 23), time(9), None, "slip.appointment_far", "appoint_day"),
    ],
)
def test_a_time_that_cannot_be_kept_is_refused_where_it_was_typed(
    office: Office, day: object, begins: object, ends: object, code: str, field: str
) -> None:
    with pytest.raises(Refusal) as refused:
        office.ask(lambda reading: slips.appointed(reading, day, begins, ends))  # type: ignore[arg-type]
    assert (refused.value.code, refused.value.fields["field"]) == (code, field)


def test_a_time_typed_is_one_of_the_offices_own_clock(office: Office) -> None:
    monday = date(2026, 11, 23)
    assert office.ask(lambda reading: slips.appointed(reading, monday, time(9), time(11))) == (NINE, ELEVEN)
    late = office.ask(lambda reading: slips.appointed(reading, monday, time(22), time(0)))
    assert late == (NINE + timedelta(hours=13), NINE + timedelta(hours=15))
    assert office.ask(lambda reading: slips.appointed(reading, None, None, None)) == (None, None)


def test_an_end_before_the_start_is_on_the_next_day(office: Office, taken: Taken) -> None:
    monday = date(2026, 11, 23)
    told = office.ask(lambda reading: slips.appointed(reading, monday, time(23, 30), time(1)))
    assert told == (NINE + timedelta(hours=14, minutes=30), NINE + timedelta(hours=16))
    errand = Errand(appoint_from=told[0], appoint_until=told[1])
    number = office.do(lambda work: slips.raise_for(work, taken.number, errand=errand)).answer
    assert (_slip(office, number).row.appoint_from, _slip(office, number).row.appoint_until) == told


def test_the_halves_of_a_day_begin_at_the_opening_and_after_the_break() -> None:
    whole = (*(((time(8, 30), time(17, 30)),) for _day in range(5)), (), ())
    broken = tuple(((time(9), time(12)), (time(13, 30), time(18))) for _day in range(7))
    monday, sunday = date(2026, 11, 23), date(2026, 11, 22)
    for week, day, morning, afternoon in (
        (whole, monday, time(8, 30), time(14)),
        (whole, sunday, time(8, 30), time(14)),
        (broken, monday, time(9), time(13, 30)),
    ):
        assert slips.half_day(week, day, afternoon=False) == morning
        assert slips.half_day(week, day, afternoon=True) == afternoon


def test_an_appointment_of_more_than_a_day_is_refused(office: Office, taken: Taken) -> None:
    errand = Errand(appoint_from=NINE, appoint_until=NINE + timedelta(hours=24, minutes=1))
    code = _code(office, lambda work: slips.raise_for(work, taken.number, errand=errand))
    assert code == "slip.appointment_too_long"
    assert _case(office, taken.number).slips == ()


def test_a_worker_who_is_expected_elsewhere_then_is_named(office: Office, taken: Taken) -> None:
    number = office.do(lambda work: slips.raise_for(work, taken.number, worker="Chen", errand=FULL)).answer
    half = timedelta(minutes=30)
    for worker, start, end, but, clashing in (
        ("Chen", NINE + half, ELEVEN + half, "", True),
        (" Chen ", NINE - half, NINE + half, "", True),
        ("Chen", NINE - half, ELEVEN + half, "", True),
        ("Chen", ELEVEN, ELEVEN + half, "", False),
        ("Chen", NINE - half, NINE, "", False),
        ("Li", NINE, ELEVEN, "", False),
        ("", NINE, ELEVEN, "", False),
        ("Chen", NINE, ELEVEN, number, False),
    ):
        found = office.ask(lambda reading: slips.clashes(reading, worker, start, end, but))  # noqa: B023
        assert [each.number for each in found] == ([number] if clashing else [])
    office.do(lambda work: slips.void(work, number, "Twice"))
    assert office.ask(lambda reading: slips.clashes(reading, "Chen", NINE, ELEVEN)) == ()


def test_a_time_past_or_outside_the_hours_is_doubted_and_not_refused(office: Office) -> None:
    def doubts(start: datetime) -> slips.Doubts:
        return office.ask(lambda reading: slips.doubts(reading, "Chen", start, start + timedelta(hours=2)))

    assert not doubts(NINE)
    assert doubts(NINE - timedelta(days=7)).past
    assert doubts(NINE - timedelta(days=1)).closed  # a Sunday
    assert doubts(NINE + timedelta(hours=8)).closed  # until 19:00


def test_what_earlier_slips_of_the_class_brought_is_proposed_the_most_used_first(office: Office) -> None:
    leak, other = office.ask(choices.classes)[0].id, office.ask(choices.classes)[1].id

    def take(class_id: int, bring: str) -> None:
        new = cases.NewCase(summary="Leak", told_by="W", first_receiver_id=1, class_id=class_id)
        number = office.do(lambda work: cases.take(work, new)).answer.number
        office.do(lambda work: slips.raise_for(work, number, errand=Errand(bring=bring)))

    for class_id, bring in ((leak, "Tape"), (leak, "Pump"), (leak, "Tape"), (other, "Lamp"), (leak, "")):
        take(class_id, bring)
    assert office.ask(lambda reading: slips.brought(reading, leak)) == ("Tape", "Pump")
    assert office.ask(lambda reading: slips.brought(reading, None)) == ()


# -- alone


def test_the_offices_own_work_goes_out_without_a_case(office: Office, flat: int, owner: int) -> None:
    wanted = Wanted(flat, "王小明", "138 0013 8000")
    number = office.do(lambda work: slips.raise_alone(work, wanted, _trade(office), "", FULL)).answer
    file = _slip(office, number)
    assert (file.row.case_number, file.row.unit, file.row.summary) == ("", "3-2-1801", "Seal the shower")
    assert (file.told_by, file.phone) == ("王小明", "138 0013 8000")
    assert file.row.worker == office.ask(choices.trades)[0].worker


@pytest.mark.parametrize(
    ("wanted", "trade", "errand", "code"),
    [
        (Wanted(), True, Errand(), "slip.nothing_to_do"),
        (Wanted(), True, Errand("  "), "slip.nothing_to_do"),
        (Wanted(), False, Errand("Lamp"), "trade.missing"),
        (Wanted(999), True, Errand("Lamp"), "unit.unknown"),
        (Wanted(told_by="x" * 301), True, Errand("Lamp"), "text.too_long"),
        (Wanted(told_phone="138 **** 8000"), True, Errand("Lamp"), "phone.masked"),
        (Wanted(), True, Errand("x" * 301), "text.too_long"),
        (Wanted(), True, Errand("Lamp", equipment="x" * 121), "text.too_long"),
    ],
)
def test_a_slip_that_cannot_go_out_leaves_no_number_behind(
    office: Office, wanted: Wanted, trade: bool, errand: Errand, code: str
) -> None:
    goes = _trade(office) if trade else None
    assert _code(office, lambda work: slips.raise_alone(work, wanted, goes, "", errand)) == code
    assert office.do(lambda work: slips.raise_alone(work, Wanted(), 1, "", Errand("Lamp"))).answer == "S-2026-0001"


@pytest.mark.parametrize("odd", ["<b>x</b>", "{{7*7}}", "a\0b", "\ud800", "=1+1", "%s {0}"])
def test_odd_words_are_words_on_a_slip(office: Office, odd: str) -> None:
    errand = Errand(odd, odd, odd, odd, odd)
    number = office.do(lambda work: slips.raise_alone(work, Wanted(None, odd, ""), 1, odd, errand)).answer
    sheet = office.ask(lambda reading: slips.sheet_of(reading, number))
    assert "\0" not in sheet.summary
    assert sheet.summary == sheet.place == sheet.access == sheet.bring == sheet.equipment == sheet.worker


# -- changed


def test_a_slip_that_is_out_says_something_else_and_the_diary_both(office: Office, taken: Taken) -> None:
    number = office.do(lambda work: slips.raise_for(work, taken.number, _trade(office), "Chen")).answer
    office.do(lambda work: slips.change(work, number, _trade(office, 1), "Li", FULL))
    file = _slip(office, number)
    assert (file.errand, file.row.worker, file.trade_id) == (FULL, "Li", _trade(office, 1))
    assert [line.what for line in _case(office, taken.number).lines][-1] == "slip_changed"
    assert [line.detail for line in _case(office, taken.number).lines][-1] == number


def test_a_slip_that_is_home_is_not_changed(office: Office, taken: Taken) -> None:
    number = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    office.do(lambda work: slips.book_back(work, number, "Seal replaced"))
    assert _code(office, lambda work: slips.change(work, number, 1, "Li", FULL)) == "slip.not_out"


def test_a_slip_alone_changes_its_flat_and_keeps_a_phone_behind_stars(office: Office, flat: int, owner: int) -> None:
    wanted = Wanted(None, "王小明", "138 0013 8000")
    number = office.do(lambda work: slips.raise_alone(work, wanted, 1, "", Errand("Lamp"))).answer
    starred = Wanted(flat, "王小明", "138 **** 8000")
    office.do(lambda work: slips.change(work, number, 1, "", Errand("Lamp"), starred))
    file = _slip(office, number)
    assert (file.row.unit, file.phone) == ("3-2-1801", "138 0013 8000")


# -- taken back


def test_a_slip_raised_by_mistake_is_void_and_its_case_stands_as_before(office: Office, taken: Taken) -> None:
    before = _case(office, taken.number)
    number = office.do(lambda work: slips.raise_for(work, taken.number, _trade(office), "Chen")).answer
    office.do(lambda work: slips.mark_printed(work, number))
    assert _case(office, taken.number).row.status is CaseStatus.WITH_TRADE
    assert office.do(lambda work: slips.unraise(work, number)).answer == number
    after = _case(office, taken.number)
    assert (after.row.status, after.trade_id) == (before.row.status, before.trade_id)
    assert _slip(office, number).row.status is SlipStatus.VOID
    assert office.do(lambda work: slips.raise_for(work, taken.number)).answer == "S-2026-0002"  # its number stays used
    lines = _case(office, taken.number).lines
    assert [(line.what, line.taken_back) for line in lines] == [
        ("taken", False), ("slip", True), ("undone", False), ("slip", False),
    ]  # fmt: skip


def test_a_hand_over_that_came_with_the_slip_is_taken_back_with_it(office: Office) -> None:
    """M06, M11."""
    leak = next(each for each in office.ask(choices.classes) if each.code == "leak")
    new = cases.NewCase(summary="Leak", told_by="W", first_receiver_id=1, class_id=leak.id)
    number = office.do(lambda work: cases.take(work, new)).answer.number
    before = _case(office, number)
    other = next(each.id for each in office.ask(choices.trades) if each.id != before.trade_id)
    slip = office.do(lambda work: slips.raise_for(work, number, other, "Li", "Runs into the shaft")).answer
    office.do(lambda work: slips.unraise(work, slip))
    after = _case(office, number)
    assert (after.row.status, after.trade_id, after.hand_overs, after.route_reason) == (
        before.row.status, before.trade_id, (), "",
    )  # fmt: skip


def test_a_case_that_waited_waits_again(office: Office, taken: Taken) -> None:
    office.do(lambda work: cases.pause(work, taken.number, WaitsFor.PARTS, "Seal", date(2026, 11, 30)))
    before = _case(office, taken.number)
    slip = office.do(lambda work: slips.raise_for(work, taken.number, _trade(office))).answer
    assert _case(office, taken.number).paused is None
    office.do(lambda work: slips.unraise(work, slip))
    after = _case(office, taken.number)
    assert (after.row.status, after.paused, after.row.solution_due) == (
        CaseStatus.PAUSED, before.paused, before.row.solution_due,
    )  # fmt: skip


def test_an_act_before_the_slip_can_still_be_taken_back_after_it(office: Office, taken: Taken) -> None:
    office.do(lambda work: cases.reply(work, taken.number, Channel.PHONE, "We come", batch="replied"))
    slip = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    office.do(lambda work: slips.unraise(work, slip))
    assert _case(office, taken.number).row.status is CaseStatus.ANSWERED
    office.do(lambda work: cases.undo(work, "replied"))
    assert _case(office, taken.number).row.status is CaseStatus.OPEN


def test_what_happened_since_stays_and_only_the_slip_is_void(office: Office, taken: Taken) -> None:
    slip = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    office.do(lambda work: cases.add_note(work, taken.number, "He is on his way"))
    office.do(lambda work: slips.unraise(work, slip))
    assert _slip(office, slip).row.status is SlipStatus.VOID
    assert _case(office, taken.number).row.status is CaseStatus.WITH_TRADE


def test_the_first_of_two_slips_taken_back_leaves_the_second_out(office: Office, taken: Taken) -> None:
    first = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    second = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    office.do(lambda work: slips.unraise(work, first))
    assert [_slip(office, each).row.status for each in (first, second)] == [SlipStatus.VOID, SlipStatus.OUT]
    assert _case(office, taken.number).row.status is CaseStatus.WITH_TRADE
    office.do(lambda work: slips.unraise(work, second))
    assert _case(office, taken.number).row.status is CaseStatus.OPEN


@pytest.mark.parametrize("end", ["home", "void", "twice"])
def test_a_slip_that_is_not_out_any_more_is_not_taken_back(office: Office, taken: Taken, end: str) -> None:
    slip = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    ends = {
        "home": lambda work: slips.book_back(work, slip, "Seal replaced"),
        "void": lambda work: slips.void(work, slip, "Typed twice"),
        "twice": lambda work: slips.unraise(work, slip),
    }
    office.do(ends[end])
    assert _code(office, lambda work: slips.unraise(work, slip)) == "slip.too_late"


def test_a_slip_alone_is_taken_back_too(office: Office) -> None:
    slip = office.do(lambda work: slips.raise_alone(work, Wanted(), 1, "", Errand("Lamp"))).answer
    office.do(lambda work: slips.unraise(work, slip))
    assert _slip(office, slip).row.status is SlipStatus.VOID


# -- the second visit


def test_a_second_visit_is_a_slip_of_its_own_that_follows_the_first(office: Office, taken: Taken) -> None:
    first = office.do(lambda work: slips.raise_for(work, taken.number, _trade(office), "Chen", errand=FULL)).answer
    later = Errand(appoint_from=NINE + timedelta(days=1), bring="The new seal")
    second = office.do(lambda work: slips.raise_again(work, first, later)).answer
    file = _slip(office, second)
    assert (file.second_of, file.row.worker, file.trade_id) == (first, "Chen", _trade(office))
    assert file.errand == replace(
        FULL,
        bring="The new seal",
        appoint_from=NINE + timedelta(days=1),
        appoint_until=ELEVEN + timedelta(days=1),
    )
    assert _slip(office, first).followed_by == (second,)


def test_a_second_visit_without_a_time_has_none(office: Office, flat: int) -> None:
    first = office.do(lambda work: slips.raise_alone(work, Wanted(flat, "W"), 1, "Chen", FULL)).answer
    second = office.do(lambda work: slips.raise_again(work, first, Errand())).answer
    file = _slip(office, second)
    assert (file.row.appoint_from, file.row.unit, file.told_by, file.second_of) == (None, "3-2-1801", "W", first)


def test_whoever_began_goes_again_although_the_case_went_elsewhere(office: Office) -> None:
    """M06: the hand-over back says why by itself."""
    leak = next(each for each in office.ask(choices.classes) if each.code == "leak")
    new = cases.NewCase(summary="Leak", told_by="W", first_receiver_id=1, class_id=leak.id)
    number = office.do(lambda work: cases.take(work, new)).answer.number
    usual = _case(office, number).trade_id
    other = next(each.id for each in office.ask(choices.trades) if each.id != usual)
    first = office.do(lambda work: slips.raise_for(work, number, other, "Li", "Runs into the shaft")).answer
    office.do(lambda work: slips.raise_for(work, number, usual))
    second = office.do(lambda work: slips.raise_again(work, first, Errand())).answer
    assert (_slip(office, second).trade_id, _slip(office, second).row.worker) == (other, "Li")


def test_nothing_follows_a_void_slip_or_a_case_that_has_ended(office: Office, taken: Taken, clock: FixedClock) -> None:
    first = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    office.do(lambda work: slips.void(work, first, "Typed twice"))
    assert _code(office, lambda work: slips.raise_again(work, first, Errand())) == "slip.is_void"
    second = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    office.do(lambda work: slips.book_back(work, second, "Done"))
    office.do(lambda work: cases.void(work, taken.number, "Typed twice"))
    assert _code(office, lambda work: slips.raise_again(work, second, Errand())) == "slip.case_not_open"


def test_a_phone_of_the_household_behind_stars_is_kept_whole(office: Office, flat: int, owner: int) -> None:
    wanted = Wanted(flat, "王小明", "138 **** 8000")
    number = office.do(lambda work: slips.raise_alone(work, wanted, 1, "", Errand("Lamp"))).answer
    assert office.ask(lambda reading: owners.unit_file(reading, flat)).residents[0].phones == ("138 0013 8000",)
    assert _slip(office, number).phone == "138 0013 8000"
