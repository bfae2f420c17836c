"""Goals of a year with what was reached, counted from the book or written down (M28, M79)."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from desk.cases import CaseKind
from desk.clock import FixedClock
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
    assert [(line.name, line.now, line.year, line.met) for line in _lines(office)][1:] == [("Complaints", 1, 1, True)]
    december = NOVEMBER.after
    assert [(line.now, line.year, line.met) for line in _lines(office, december)][1:] == [(1, 2, True)]
    take(office)
    assert [(line.now, line.year, line.met) for line in _lines(office, december)][1:] == [(2, 3, False)]
    assert [(line.now, line.year) for line in _lines(office, QUARTER)][1:] == [(3, 3)]


def test_a_goal_of_our_own_is_written_down_by_month_and_year_m28(office: Office) -> None:
    """M28."""
    id = _add(office, TRAINING)
    assert _lines(office)[1] == GoalLine("培训课时", "课时", 40, True, None, None, None, "")
    office.do(lambda work: goal_acts.set_actuals(work, id, {"2026-11": "3.5", "2026-10": "1,200", "2026-09": ""}))
    assert (_lines(office)[1].now, _lines(office)[1].met) == (3.5, False)
    assert _lines(office, NOVEMBER.before)[1].met is True
    office.do(lambda work: goal_acts.set_actuals(work, id, {"2026": "41 ", "2026-11": "", "2026-10": "4"}))
    line = _lines(office)[1]
    assert (line.now, line.year, line.met) == (None, 41, True)
    assert dict(_rows(office)[1].actuals) == {"2026": 41, "2026-10": 4}
    assert _lines(office, YEAR)[1].now == 41


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
