"""Setting right within a limit: analysis, then the measure (M22, M93)."""

from datetime import UTC, date, datetime, timedelta

import pytest

from desk import cases, inquiries
from desk.clock import FixedClock
from desk.inquiries import NewRectification, Source, open_rectifications, rectifications_of
from desk.office import Office
from desk.refusals import Refusal

LEAK = NewRectification("Roof lets water in", "Chen", days=3)


@pytest.fixture
def opened(office: Office, taken: cases.Taken) -> int:
    return office.do(lambda work: inquiries.open_rectification(work, LEAK, case_number=taken.number)).answer


def test_a_warning_opens_one_with_a_due_date(office: Office) -> None:
    """M22: the yellow way; no case is needed, and none forces another first."""
    office.do(lambda work: inquiries.open_rectification(work, LEAK, Source.STAFF))
    [row] = office.ask(open_rectifications)
    assert (row.source, row.case_number, row.late) == (Source.STAFF, "", False)
    # Friday 16:00, three working days later.
    assert row.due_at == datetime(2026, 11, 25, 8, 0, tzinfo=UTC)


def test_a_limit_may_be_a_day(office: Office) -> None:
    new = NewRectification("x", due_on=date(2026, 11, 23))
    office.do(lambda work: inquiries.open_rectification(work, new))
    assert office.ask(open_rectifications)[0].due_at == datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def test_the_measure_cannot_be_saved_before_the_analysis(office: Office, opened: int, taken: cases.Taken) -> None:
    """M93."""
    hasty = NewRectification("Roof lets water in", measure="Bucket")
    for act in (
        lambda work: inquiries.open_rectification(work, hasty, case_number=taken.number),
        lambda work: inquiries.change_rectification(work, opened, hasty),
    ):
        with pytest.raises(Refusal) as refused:
            office.do(act)
        assert (refused.value.code, refused.value.fields["field"]) == ("rectification.analysis_missing", "analysis")
    cured = NewRectification("Roof lets water in", "Chen", analysis="Seam of 2009", measure="New seam")
    office.do(lambda work: inquiries.change_rectification(work, opened, cured))
    [row] = office.ask(lambda reading: rectifications_of(reading, taken.number))
    assert (row.analysis, row.measure) == ("Seam of 2009", "New seam")
    assert row.due_at == datetime(2026, 11, 25, 8, 0, tzinfo=UTC)
    again = NewRectification("Roof lets water in", measure="New seam")
    with pytest.raises(Refusal) as refused:  # nor may it be taken from under the measure
        office.do(lambda work: inquiries.change_rectification(work, opened, again))
    assert refused.value.code == "rectification.analysis_missing"


def test_it_is_done_with_a_measure_and_a_result(office: Office, opened: int, taken: cases.Taken) -> None:
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: inquiries.finish(work, opened, "dry"))
    assert refused.value.code == "rectification.measure_missing"
    cured = NewRectification("Roof", analysis="seam", measure="new seam")
    office.do(lambda work: inquiries.change_rectification(work, opened, cured))
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: inquiries.finish(work, opened, " "))
    assert (refused.value.code, refused.value.fields["field"]) == ("rectification.result_missing", "result")
    office.do(lambda work: inquiries.finish(work, opened, "dry in the rain"))
    assert office.ask(open_rectifications) == ()
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: inquiries.finish(work, opened, "again"))
    assert refused.value.code == "rectification.done_already"
    lines = office.ask(lambda reading: cases.file_of(reading, taken.number)).lines
    assert [(line.what, line.text) for line in lines][1:] == [
        ("rectify", "Roof lets water in"), ("rectified", "dry in the rain"),
    ]  # fmt: skip
    office.do(lambda work: inquiries.unfinish(work, opened))
    assert [row.result for row in office.ask(open_rectifications)] == [""]


def test_one_past_its_limit_is_late_and_stands_first(office: Office, opened: int, clock: FixedClock) -> None:
    clock.move_on(timedelta(days=10))
    office.do(lambda work: inquiries.open_rectification(work, LEAK))
    rows = office.ask(open_rectifications)
    assert [(row.key == opened, row.late) for row in rows] == [(True, True), (False, False)]


def test_one_taken_off_is_put_back_by_undo(office: Office, opened: int, taken: cases.Taken) -> None:
    office.do(lambda work: inquiries.take_off_rectification(work, opened))
    assert office.ask(open_rectifications) == ()
    assert office.ask(lambda reading: rectifications_of(reading, taken.number)) == ()
    office.do(lambda work: inquiries.put_back_rectification(work, opened))
    assert len(office.ask(open_rectifications)) == 1


@pytest.mark.parametrize(
    ("new", "code", "field"),
    [
        (NewRectification(" \x00", days=1), "rectification.problem_missing", "problem"),
        (NewRectification("x" * 4001, days=1), "text.too_long", "problem"),
        (NewRectification("x", "y" * 61, days=1), "text.too_long", "leader"),
        (NewRectification("x"), "rectification.limit_missing", "days"),
        (NewRectification("x", days=0), "rectification.limit_bad", "days"),
        (NewRectification("x", days=10**9), "rectification.limit_bad", "days"),
        (NewRectification("x", due_on=date(2026, 11, 19)), "rectification.due_past", "due_on"),
        (NewRectification("x", due_on=date(9999, 12, 31)), "rectification.limit_bad", "due_on"),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(office: Office, new: NewRectification, code: str, field: str) -> None:
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: inquiries.open_rectification(work, new))
    assert (refused.value.code, refused.value.fields["field"]) == (code, field)
