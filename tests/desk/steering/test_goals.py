"""Goals of a year with what was reached, counted from the book or written down (M28, M79)."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from desk.cases import CaseKind
from desk.clock import FixedClock
from desk.figures.spans import span_from
from desk.office import Office
from desk.refusals import Refusal
from desk.steering import goal_acts, goals
from desk.steering.goals import AIM, GoalLine, GoalRow, NewGoal
from desk.words import Language
from desk.work import UnitOfWork
from tests.desk.steering.month import NOVEMBER, QUARTER, YEAR, receptionist, take

COMPLAINTS = NewGoal("complaints", target="2", at_least=False)
TRAINING = NewGoal(name="培训课时", unit="课时", target="40")


def _lines(office: Office, span: Any = NOVEMBER) -> tuple[GoalLine, ...]:
    return office.ask(lambda reading: goals.lines(reading, span, Language.EN))


def _rows(office: Office, year: int = 2026) -> tuple[GoalRow, ...]:
    return office.ask(lambda reading: goals.of_year(reading, year))


def _add(office: Office, new: NewGoal, year: int = 2026) -> int:
    return office.do(lambda work: goal_acts.add(work, year, new)).answer


def _refused(office: Office, act: Callable[[UnitOfWork], object]) -> Refusal:
    with pytest.raises(Refusal) as refused:
        office.do(act)
    return refused.value


def test_who_set_no_goal_aims_at_everybody_satisfied_and_that_is_no_result_m79(office: Office) -> None:
    """M79."""
    (aim,) = _lines(office)
    assert (aim.figure, aim.target, aim.at_least) == ("satisfied", 100, True)
    assert (aim.now, aim.year, aim.met) == (None, None, None)  # nobody was called back: nothing is claimed
    (row,) = _rows(office)
    assert row.key == 0
    office.do(lambda work: goal_acts.change(work, 2026, 0, NewGoal("satisfied", target="97.5")))
    (own,) = _lines(office)
    assert (own.target, own.met) == (97.5, None)
    assert _rows(office)[0].key > 0
    assert _rows(office, 2027)[0].target == 100


def test_a_goal_of_a_figure_is_counted_from_the_book_for_the_month_and_the_year_m28(
    office: Office, clock: FixedClock
) -> None:
    """M28."""
    _add(office, COMPLAINTS)
    take(office)
    clock.move_on(timedelta(days=14))  # December
    take(office)
    take(office, kind=CaseKind.REPAIR)
    assert [(line.name, line.now, line.year, line.met) for line in _lines(office)][1:] == [("Complaints", 1, 1, None)]
    december = NOVEMBER.after
    assert [(line.now, line.year, line.met) for line in _lines(office, december)][1:] == [(1, 2, None)]
    take(office)
    assert [(line.now, line.year, line.met) for line in _lines(office, december)][1:] == [(2, 3, False)]
    assert [(line.now, line.year) for line in _lines(office, QUARTER)][1:] == [(3, 3)]


def test_a_goal_of_our_own_is_written_down_by_month_and_year_m28(office: Office) -> None:
    """M28."""
    id = _add(office, TRAINING)
    assert _lines(office)[1] == GoalLine("培训课时", "课时", 40, True, None, None, None, "")
    office.do(lambda work: goal_acts.set_actuals(work, id, {"2026-11": "3.5", "2026-10": "1,200", "2026-09": ""}))
    assert (_lines(office)[1].now, _lines(office)[1].year, _lines(office)[1].met) == (3.5, 1203.5, True)
    assert (_lines(office, NOVEMBER.before)[1].year, _lines(office, QUARTER)[1].now) == (1200, 1203.5)
    office.do(lambda work: goal_acts.set_actuals(work, id, {"2026": "41 ", "2026-11": "", "2026-10": "4"}))
    line = _lines(office)[1]
    assert (line.now, line.year, line.met) == (None, 4, None)
    assert dict(_rows(office)[1].actuals) == {"2026": 41, "2026-10": 4}
    assert (_lines(office, YEAR)[1].now, _lines(office, YEAR)[1].met) == (41, True)


def test_the_number_of_the_whole_year_is_told_at_its_end_and_before_it_what_its_months_came_to_m28(
    office: Office, clock: FixedClock
) -> None:
    """M28: shares are not added, the latest stands for the year so far."""
    clock.move_to(datetime(2027, 1, 4, 2, tzinfo=UTC))
    hours, share = _add(office, TRAINING), _add(office, NewGoal(name="Collected", unit="%", target="95"))
    for id in (hours, share):
        typed = {"2026-02": "30", "2026-05": "20", "2026-12": "5", "2026": "96"}
        office.do(lambda work, id=id, typed=typed: goal_acts.set_actuals(work, id, typed))  # type: ignore[misc]

    def told(code: str) -> list[tuple[float | None, float | None, bool | None]]:
        return [(line.now, line.year, line.met) for line in _lines(office, span_from(code))[1:]]

    assert told("2026-01") == [(None, None, None)] * 2
    assert told("2026-02") == [(30, 30, None), (30, 30, False)]
    assert told("2026-Q2") == [(20, 50, True), (20, 20, False)]
    assert told("2026-H1") == [(50, 50, True), (20, 20, False)]
    assert told("2026-12") == [(5, 96, True), (5, 96, True)]
    assert told("2026") == [(96, 96, True), (96, 96, True)]


def test_what_grows_is_not_judged_before_the_year_is_over_unless_it_is_settled_m28(
    office: Office, clock: FixedClock
) -> None:
    """M28: what waits at one moment does not grow, and is judged at any time."""
    for new in (
        NewGoal("received", target="3"), NewGoal("complaints", target="2", at_least=False),
        NewGoal("open_at_end", target="1", at_least=False),
    ):  # fmt: skip
        _add(office, new)

    def met(code: str) -> list[bool | None]:
        return [line.met for line in _lines(office, span_from(code))[1:]]

    take(office)
    assert met("2026-11") == met("2026") == [None, None, True]
    take(office)
    assert met("2026") == [None, None, False]
    take(office)
    assert met("2026-11") == [True, False, False]
    clock.move_to(datetime(2027, 1, 4, 2, tzinfo=UTC))
    _add(office, NewGoal("visits", target="200"))
    _add(office, NewGoal("notices", target="200", at_least=False))
    assert met("2026-11")[3:] == [None, None]
    assert met("2026-12")[3:] == met("2026-Q4")[3:] == met("2026")[3:] == [False, True]


def test_a_goal_is_not_put_back_beside_another_one_of_its_figure(office: Office) -> None:
    id = _add(office, COMPLAINTS)
    office.do(lambda work: goal_acts.take_off(work, 2026, id))
    _add(office, COMPLAINTS)
    assert _refused(office, lambda work: goal_acts.put_back(work, 2026, id)).code == "goal.figure_twice"
    assert _refused(office, lambda work: goal_acts.put_back(work, 2025, id)).code == "record.unknown"
    assert [row.figure for row in _rows(office)] == ["satisfied", "complaints"]


def test_nothing_is_written_down_of_a_month_to_come(office: Office) -> None:
    id = _add(office, TRAINING)
    ahead = _refused(office, lambda work: goal_acts.set_actuals(work, id, {"2026-11": "1", "2026-12": "2"}))
    assert (ahead.code, ahead.fields["field"]) == ("goal.not_begun", "2026-12")
    office.do(lambda work: goal_acts.set_actuals(work, id, {"2026-12": " ", "2026-Q4": "3"}))
    assert dict(_rows(office)[1].actuals) == {"2026-Q4": 3}


def test_the_aim_stays_beside_the_first_goal_and_goes_and_comes_back_like_any_other(office: Office) -> None:
    office.do(lambda work: goal_acts.take_off(work, 2026, 0))
    assert _rows(office) == ()
    office.do(lambda work: goal_acts.put_back(work, 2026, 0))
    assert [row.figure for row in _rows(office)] == [AIM.figure]
    id = _add(office, COMPLAINTS)
    office.do(lambda work: goal_acts.shift(work, 2026, id, -1))
    assert [row.figure for row in _rows(office)] == ["complaints", "satisfied"]
    office.do(lambda work: goal_acts.take_off(work, 2026, id))
    assert [row.figure for row in _rows(office)] == ["satisfied"]
    office.do(lambda work: goal_acts.put_back(work, 2026, id))
    assert [row.figure for row in _rows(office)] == ["complaints", "satisfied"]


def test_those_of_last_year_are_taken_over_without_what_was_reached(office: Office) -> None:
    id = _add(office, TRAINING)
    office.do(lambda work: goal_acts.set_actuals(work, id, {"2026": "41"}))
    office.do(lambda work: goal_acts.take_over(work, 2027))
    assert [(row.figure, row.name, row.target, row.actuals) for row in _rows(office, 2027)] == [
        ("satisfied", "", 100, ()), ("", "培训课时", 40, ()),
    ]  # fmt: skip
    assert _refused(office, lambda work: goal_acts.take_over(work, 2027)).code == "goal.set_already"
    assert _refused(office, lambda work: goal_acts.take_over(work, 2029)).code == "goal.none_before"


@pytest.mark.parametrize(
    ("new", "code", "field"),
    [
        (NewGoal(target="5"), "goal.name_missing", "name"),
        (NewGoal("unheard_of", target="5"), "goal.figure_unknown", "figure"),
        (NewGoal("satisfied", target="95"), "goal.figure_twice", "figure"),
        (NewGoal("complaints", target=""), "goal.number_unreadable", "target"),
        (NewGoal("complaints", target="many"), "goal.number_unreadable", "target"),
        (NewGoal("complaints", target="-5"), "goal.number_unreadable", "target"),
        (NewGoal("complaints", target="9999999999"), "goal.number_too_large", "target"),
        (NewGoal("reply_in_time", target="101"), "goal.beyond_whole", "target"),
        (NewGoal(name="N" * 121, target="5"), "text.too_long", "name"),
    ],
)
def test_what_is_no_goal_is_refused_at_its_field(office: Office, new: NewGoal, code: str, field: str) -> None:
    refusal = _refused(office, lambda work: goal_acts.add(work, 2026, new))
    assert (refusal.code, refusal.fields["field"]) == (code, field)
    assert [row.key for row in _rows(office)] == [0]


def test_what_is_counted_or_of_another_year_is_not_written_down(office: Office) -> None:
    counted, typed = _add(office, COMPLAINTS), _add(office, TRAINING)
    assert _refused(office, lambda work: goal_acts.set_actuals(work, counted, {"2026": "1"})).code == "goal.counted"
    assert _refused(office, lambda work: goal_acts.set_actuals(work, typed, {"2025-12": "1"})).code == "goal.other_year"
    bad = _refused(office, lambda work: goal_acts.set_actuals(work, typed, {"2026-11": "x"}))
    assert (bad.code, bad.fields["field"]) == ("goal.number_unreadable", "2026-11")


def test_only_a_manager_sets_goals(office: Office) -> None:
    id = _add(office, TRAINING)
    receptionist(office)
    acts: tuple[Callable[[UnitOfWork], object], ...] = (
        lambda work: goal_acts.add(work, 2026, COMPLAINTS),
        lambda work: goal_acts.change(work, 2026, id, TRAINING),
        lambda work: goal_acts.take_off(work, 2026, id),
        lambda work: goal_acts.put_back(work, 2026, id),
        lambda work: goal_acts.shift(work, 2026, id, 1),
        lambda work: goal_acts.take_over(work, 2027),
        lambda work: goal_acts.set_actuals(work, id, {"2026": "1"}),
    )
    assert {_refused(office, act).code for act in acts} == {"clerk.managers_only"}
