"""The figures of slips: signatures (M69) and what the work came to (M54)."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import update

from db.models import CaseKind, LineKind, Outcome, Slip
from desk import slips
from desk.cases import Closing, Result
from desk.clock import FixedClock
from desk.office import Office
from desk.slips import Errand, Home
from desk.work import UnitOfWork
from tests.desk.slips.working import alone, bring_home, close_case, put_lines, repair, repaired, sent
from tests.figured import between

Moments = tuple[datetime, datetime]


def _at(told: dict[str, float | None], keys: str) -> tuple[float | None, ...]:
    return tuple(told[key] for key in keys.split())


@pytest.fixture
def span(clock: FixedClock) -> Moments:
    """From before anything in a test to after it."""
    return clock.now() - timedelta(days=1), clock.now() + timedelta(days=40)


def _told(office: Office, span: Moments) -> dict[str, float | None]:
    """The value of every figure by its key, and its n."""
    told = between(office, *span)
    return {key: each.value for key, each in told.items()} | {f"{key}.n": each.n for key, each in told.items()}


def test_one_repair_of_ten_without_a_signed_slip_is_ten_percent(office: Office, span: Moments) -> None:
    """M69."""
    for _ in range(9):
        repaired(office, Home(signed=True))
    repaired(office, Home(signed=False))
    told = _told(office, span)
    assert _at(told, "unsigned unsigned.n sheet_signed sheet_unsigned sheet_none") == (
        10.0,
        10,
        9,
        1,
        0,
    )


def test_a_slip_nobody_looked_at_one_still_out_and_none_at_all_are_without_a_signature(
    office: Office, span: Moments
) -> None:
    """M69: filled, not filled, none though repaired."""
    repaired(office, Home(signed=True))
    repaired(office, Home())
    repaired(office, None)
    repaired(office)
    told = _told(office, span)
    assert _at(told, "sheet_signed sheet_unsigned sheet_none unsigned") == (1, 2, 1, 75.0)


def test_of_two_slips_the_one_that_says_the_work_was_done_counts(office: Office, span: Moments) -> None:
    """M69."""
    repaired(office, Home(Outcome.SECOND_VISIT, signed=False), Home(Outcome.DONE, signed=True))
    assert _told(office, span)["unsigned"] == 0.0
    repaired(office, Home(Outcome.NOT_DONE, signed=True), Home(Outcome.DONE, signed=False))
    assert _told(office, span)["unsigned"] == 50.0


def test_a_void_slip_is_none_and_complaints_and_withdrawn_repairs_are_not_counted(
    office: Office, span: Moments
) -> None:
    """M69."""
    case = office.do(repair).answer
    number = sent(office, case)
    office.do(lambda work: slips.void(work, number, "Raised twice"))
    close_case(office, case)
    complaint = office.do(lambda work: repair(work, CaseKind.COMPLAINT)).answer
    close_case(office, complaint)
    gone = office.do(repair).answer
    close_case(office, gone, Closing(Result.WITHDRAWN, 1, "Mended it himself"))
    told = _told(office, span)
    assert _at(told, "unsigned.n sheet_none") == (1, 1)


def test_who_was_asked_for_no_signature_is_neither_signed_nor_unsigned(office: Office, span: Moments) -> None:
    """M69: what came home before the fourth revision has no outcome; a newer slip of the same repair counts."""
    repaired(office, Home())
    repaired(office, Home(), Home())
    repaired(office, Home(signed=True))
    office.do(_ask_for_no_signature_of_the_first_two)
    told = _told(office, span)
    assert _at(told, "unsigned.n sheet_signed sheet_unsigned sheet_none unsigned") == (
        2,
        1,
        1,
        0,
        50.0,
    )
    assert office.ask(slips.counts).unsigned == 1
    assert len(office.ask(lambda reading: slips.slips(reading, slips.SlipFilter.UNSIGNED)).rows) == 1


def _ask_for_no_signature_of_the_first_two(work: UnitOfWork) -> None:
    work.session.execute(update(Slip).where(Slip.id <= 2).values(outcome=None))
    work.record("slip.back", "slip", 1)


def test_a_span_in_which_nothing_was_closed_has_no_share(office: Office, span: Moments) -> None:
    told = _told(office, span)
    assert _at(told, "unsigned.n unsigned") == (0, None)


def test_free_work_shows_its_value_and_charges_nothing(office: Office, span: Moments, clock: FixedClock) -> None:
    """M54: value 80.00, charged 0."""
    free, paid, late, out = (alone(office, Errand(summary=f"Errand {place}")) for place in range(4))
    put_lines(office, free, [(None, 8000, 1000, False, None)])
    put_lines(office, paid, [(None, 2000, 2500, True, None)], LineKind.MATERIAL)
    put_lines(office, out, [(None, 9900, 1000, True, None)])
    bring_home(office, free, Home())
    bring_home(office, paid, Home())
    clock.move_on(timedelta(days=5))
    bring_home(office, late, Home())
    told = _told(office, span)
    assert _at(told, "value charged given") == (13_000, 5_000, 8_000)
    assert _at(told, "services materials labour") == (8_000, 5_000, 0)
    assert _at(told, "slips slips_back slips_not_back") == (4, 3, 1)
    assert _at(told, "slips_in_time.n slips_in_time slips_paid slips_free") == (3, 66.7, 1, 2)


def test_a_slip_that_came_home_after_the_month_was_not_back_by_its_end(office: Office, clock: FixedClock) -> None:
    """M54: the figures of a month that is over stay what they were, whenever the work was done."""
    start, end = clock.now() - timedelta(days=1), clock.now() + timedelta(days=1)
    number = alone(office, Errand(summary="Lamp"))
    finished = clock.now() + timedelta(hours=2)
    clock.move_on(timedelta(days=2))
    bring_home(office, number, Home(done_at=finished))
    told = _told(office, (start, end))
    assert _at(told, "slips slips_back slips_not_back") == (1, 0, 1)


def test_in_time_and_free_are_of_work_that_was_done(office: Office, span: Moments) -> None:
    """M54."""
    done, not_done, again = (alone(office, Errand(summary=f"Errand {place}")) for place in range(3))
    bring_home(office, done, Home())
    bring_home(office, not_done, Home(Outcome.NOT_DONE))
    bring_home(office, again, Home(Outcome.SECOND_VISIT))
    told = _told(office, span)
    assert _at(told, "slips_back slips_in_time.n slips_in_time slips_paid slips_free") == (3, 1, 100.0, 0, 1)


def test_home_in_time_counts_from_the_appointment_and_never_from_before_it_went_out(
    office: Office, span: Moments, clock: FixedClock
) -> None:
    """M54: what was appointed for Friday was not out for too long on Saturday."""
    late, now, hour = timedelta(days=office.facts.slip_late_days), clock.now(), timedelta(hours=1)
    window = alone(office, Errand(summary="Lamp", appoint_from=now + 4 * hour, appoint_until=now + 6 * hour))
    begins = alone(office, Errand(summary="Lamp", appoint_from=now + 5 * hour))
    past = alone(office, Errand(summary="Lamp", appoint_from=now - 9 * hour, appoint_until=now - 8 * hour))
    bare = alone(office, Errand(summary="Lamp"))

    def in_time() -> tuple[int, int]:
        told = _told(office, span)
        return told["slips_in_time"], told["slips_in_time.n"]

    clock.move_to(now + late)
    bring_home(office, past, Home())
    assert in_time() == (100.0, 1)
    clock.move_to(now + late + hour)
    bring_home(office, bare, Home())
    assert in_time() == (50.0, 2)
    clock.move_to(now + late + 5 * hour)
    bring_home(office, begins, Home())
    assert in_time() == (66.7, 3)
    clock.move_to(now + late + 6 * hour)
    bring_home(office, window, Home())
    assert in_time() == (75.0, 4)


def test_the_largest_line_that_can_be_typed_is_counted_to_the_cent(office: Office, span: Moments) -> None:
    number = alone(office, Errand(summary="Everything"))
    put_lines(office, number, [(None, 99_999_999_999, 999_999_999, True, None)])
    bring_home(office, number, Home())
    (line,) = office.ask(lambda reading: slips.lines_of(reading, 1))
    assert _told(office, span)["value"] == line.sum
