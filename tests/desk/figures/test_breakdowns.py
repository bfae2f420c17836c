"""By what figures are broken down on screen, and with which periods they are compared."""

from datetime import UTC, datetime, timedelta

import pytest

from desk import cases, choices
from desk.cases import CaseKind, Channel, NewCase
from desk.clock import FixedClock
from desk.figures.breakdowns import among, breakdowns
from desk.figures.dimensions import parts
from desk.figures.figure import How
from desk.figures.records import behind
from desk.figures.registry import FIGURES
from desk.figures.spans import Period, span_from, within
from desk.office import Office
from desk.reports.compared import moments, shares, spans_with_cases, values
from desk.words import Language
from tests.builders import solved
from tests.figured import counted

NOVEMBER = span_from("2026-11")


@pytest.fixture
def filled(office: Office, clock: FixedClock) -> Office:
    """Cases of October and November of several kinds, classes and places; three are closed, one is void."""
    leak = next(each.id for each in office.ask(choices.classes) if each.code == "leak")
    numbers = []
    for place, day in enumerate((29, 30, 33, 34, 35, 36, 37)):
        clock.move_to(datetime(2026, 9, 30, 2, tzinfo=UTC) + timedelta(days=day))
        new = NewCase(
            summary="Leak", told_by="Wang", first_receiver_id=1, class_id=leak if place % 2 else None,
            kind=list(CaseKind)[place % 3], place="Kitchen" if place % 3 else "",
        )  # fmt: skip
        numbers.append(office.do(lambda work, new=new: cases.take(work, new)).answer.number)
    clock.move_to(datetime(2026, 11, 10, 2, tzinfo=UTC))
    office.do(lambda work: cases.void(work, numbers[-1], "Typed twice"))
    for number in numbers[1:4]:
        office.do(lambda work, number=number: cases.reply(work, number, Channel.PHONE, "Done"))
        office.do(lambda work, number=number: cases.close(work, number, solved("Mended")))
    return office


def test_every_breakdown_adds_up_to_its_figure_and_opens_its_records(filled: Office) -> None:
    """M16, loved feature 12: of a finding or a breach those that have one."""
    whole, told = counted(filled), 0
    for figure in FIGURES.values():
        for way in breakdowns(figure):
            found = filled.ask(lambda r, way=way: parts(r, way, within(r, NOVEMBER)))
            if way.wanted is None and figure.how is How.COUNT:
                assert sum(found.values()) == whole[figure.key].n, (figure.key, way.key)
            elif way.wanted is None:
                of = filled.ask(lambda r, way=way: parts(r, among(way), within(r, NOVEMBER)))
                assert sum(of.values()) == whole[figure.key].n, (figure.key, way.key)
            for key, count in found.items():
                rows = filled.ask(
                    lambda r, figure=figure, way=way, key=key: behind(r, figure, within(r, NOVEMBER), way, key)
                )
                assert sum(each.counts for each in rows) == count, (figure.key, way.key, key)
                told += 1
    assert told > 50


def test_only_numbers_and_shares_of_cases_are_broken_down() -> None:
    assert {each.key for each in breakdowns(FIGURES["closed"])} >= {"result", "cause", "class", "place"}
    assert "result" not in {each.key for each in breakdowns(FIGURES["received"])}
    assert all(not breakdowns(each) for each in FIGURES.values() if each.how not in (How.COUNT, How.SHARE))
    assert not breakdowns(FIGURES["slips"])


def test_a_period_is_compared_only_with_those_the_book_tells_of(filled: Office) -> None:
    """B7: a first month has nothing before it."""
    november = filled.ask(lambda reading: moments(reading, NOVEMBER))
    october = filled.ask(lambda reading: moments(reading, NOVEMBER.before))
    assert november.before == october.here
    assert november.year_before is None
    assert october.before is None
    told = filled.ask(lambda reading: values(reading, [FIGURES["received"]], november))["received"]
    assert (told.now.n, told.before and told.before.n, told.year_before) == (4, 2, None)


def test_the_shares_of_a_period_stand_beside_those_before(filled: Office) -> None:
    way = next(each for each in breakdowns(FIGURES["received"]) if each.key == "place")
    told = filled.ask(lambda reading: shares(reading, Language.EN, way, moments(reading, NOVEMBER)))
    assert [(each.key, each.now, each.before) for each in told] == [("Kitchen", 3, 1), (None, 1, 1)]
    assert told[1].name


@pytest.mark.parametrize(
    ("period", "codes"),
    [
        (Period.MONTH, ["2026-12", "2026-11", "2026-10"]),
        (Period.QUARTER, ["2026-Q4"]),
        (Period.HALF, ["2026-H2"]),
        (Period.YEAR, ["2026"]),
    ],
)
def test_periods_go_from_the_first_case_to_now(
    filled: Office, clock: FixedClock, period: Period, codes: list[str]
) -> None:
    """G28: the newest first; at midnight in the office, not elsewhere."""
    clock.move_to(datetime(2026, 11, 30, 16, tzinfo=UTC))
    assert [each.code for each in filled.ask(lambda reading: spans_with_cases(reading, period))] == codes


def test_an_empty_book_offers_the_period_that_runs(office: Office) -> None:
    assert [each.code for each in office.ask(lambda reading: spans_with_cases(reading, Period.MONTH))] == ["2026-11"]
