"""What is asked together tells what is asked alone, for every span, and is found without reading the whole book."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event, select

from db.models import Case, CaseKind, DutyBreach, Verdict
from desk.clock import FixedClock
from desk.figures.counting import count
from desk.figures.dimensions import DIMENSIONS, all_parts, parts
from desk.figures.households import mean_households
from desk.figures.pattern import pattern
from desk.figures.registry import FIGURES
from desk.figures.spans import Within, span_from, within
from desk.office import Office
from desk.sample import open_sample
from desk.work import Reading
from tests.conftest import FRIDAY

SPANS = ("2026-11", "2026-10", "2026-Q3", "2026", "2031-01")


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A sample office of two years."""
    office = open_sample(tmp_path_factory.mktemp("together"), FixedClock(FRIDAY), households=20, cases=150)
    yield office
    office.close()


@pytest.mark.parametrize("span", SPANS)
def test_breakdowns_read_at_once_are_those_read_one_by_one(sample: Office, span: str) -> None:
    """M16: the same values, of the same kind, with the same counts; of what a breakdown leaves out nothing."""

    def read(reading: Reading) -> tuple[dict[str, dict[Any, int]], dict[str, dict[Any, int]]]:
        here = within(reading, span_from(span))
        one_by_one = {key: parts(reading, each, here) for key, each in DIMENSIONS.items()}
        return all_parts(reading, DIMENSIONS.values(), here), one_by_one

    together, alone = sample.ask(read)
    assert together == alone
    assert list(together) == list(alone)
    assert [[type(key) for key in some] for some in map(sorted_keys, together.values())] == [
        [type(key) for key in some] for some in map(sorted_keys, alone.values())
    ]
    kinds = {"kind": CaseKind, "verdict": Verdict, "breach": DutyBreach}
    assert all(isinstance(key, kind) for name, kind in kinds.items() for key in together[name])
    assert bool(together["kind"]) is (span != "2031-01")


def sorted_keys(some: dict[Any, int]) -> list[Any]:
    """The values of a breakdown in an order of their own."""
    return sorted(some, key=repr)


def test_a_question_that_was_asked_of_one_month_tells_the_truth_of_another(sample: Office) -> None:
    """M16: asked alone, in any order or with all others, a figure comes to the same."""

    def read(reading: Reading) -> None:
        spans = [within(reading, span_from(span)) for span in SPANS]
        first = [count(reading, FIGURES.values(), each) for each in spans]
        again = [count(reading, FIGURES.values(), each) for each in reversed(spans)]
        assert first == list(reversed(again))
        assert len({each["received"].n for each in first}) == len(spans)
        for key, figure in FIGURES.items():
            assert count(reading, (figure,), spans[1])[key] == first[1][key], key

    sample.ask(read)


def test_the_hours_of_a_pattern_are_those_of_the_office_with_its_quarters_of_an_hour(sample: Office) -> None:
    """M91: weekdays and bands are told by a clock that is ahead by five hours and three quarters."""

    def read(reading: Reading) -> None:
        there = replace(reading, facts=replace(reading.facts, zone="Asia/Kathmandu"))
        here = within(there, span_from("2026-10"))
        taken = reading.session.scalars(
            select(Case.taken_at).where(Case.taken_at >= here.start, Case.taken_at < here.end, Case.status != "void")
        )
        expected: dict[tuple[int, int], int] = {}
        for moment in map(there.facts.local, taken):
            expected[moment.weekday(), moment.hour // 3] = expected.get((moment.weekday(), moment.hour // 3), 0) + 1
        assert pattern(there, here).by_hour() == expected

    sample.ask(read)


def plan_of(reading: Reading, ask: Callable[[], object], about: str = "") -> str:
    """By which ways the last question of some is answered, or those that name a table."""
    asked: list[tuple[str, Any]] = []
    engine = reading.session.get_bind()

    def note(_connection: Any, _cursor: Any, statement: str, told: Any, *_rest: Any) -> None:
        asked.append((statement, told))

    event.listen(engine, "before_cursor_execute", note)
    ask()
    event.remove(engine, "before_cursor_execute", note)
    wanted = [each for each in asked if about in each[0]] if about else asked[-1:]
    connection = reading.session.connection()
    plans = [connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", told) for statement, told in wanted]
    return "\n".join(row[3] for rows in plans for row in rows)


def test_an_old_month_is_found_by_its_own_cases_and_not_by_all_that_were_closed_since(sample: Office) -> None:
    """B7: what was closed in a month is found by its index; the few that were reopened have their own."""

    def read(reading: Reading) -> str:
        return plan_of(reading, lambda: count(reading, (FIGURES["closed"],), within(reading, span_from("2025-06"))))

    plan = sample.ask(read)
    assert "ix_case_closed (closed_at>? AND closed_at<?)" in plan
    assert "ix_case_reopened (reopened>?)" in plan
    assert "ix_case_closed (closed_at>?)" not in plan
    assert "SCAN" not in plan


def test_the_homes_of_a_day_are_told_without_reading_the_diary(sample: Office) -> None:
    """B7: the changes of flats since a day have an index of their own."""

    def read(reading: Reading) -> str:
        spans = [
            Within(moment, moment, moment) for moment in (FRIDAY - timedelta(days=300), FRIDAY + timedelta(days=1))
        ]
        later = replace(reading, now=FRIDAY + timedelta(days=30))
        return plan_of(reading, lambda: [mean_households(later, each) for each in spans], "diary")

    plans = [each for each in sample.ask(read).splitlines() if " diary" in each]
    assert len(plans) > 4
    assert {each.partition("(")[2] for each in plans if "ix_diary_flats" in each} == {"act=?)", "act=? AND at>?)"}
    assert not [each for each in plans if "ix_diary_flats" not in each]


def test_calls_owed_are_found_by_the_day_they_fell_due(sample: Office) -> None:
    """B7: those that were taken off the list since are among them."""

    def read(reading: Reading) -> str:
        figure = FIGURES["calls_share"]
        return plan_of(reading, lambda: count(reading, (figure,), within(reading, span_from("2025-06"))))

    assert "ix_return_call_fell_due (due_at>? AND due_at<?)" in sample.ask(read)
