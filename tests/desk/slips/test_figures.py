"""What slips tell of services: what was asked for (M37), scores (M52); slips by equipment (M74)."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from random import Random
from typing import Any

import pytest
from sqlalchemy import event, insert, text

from db.models import Outcome, Slip, SlipStatus
from desk import slips
from desk.clock import FixedClock
from desk.figures.counting import count
from desk.figures.ofslips import SLIP_FIGURES
from desk.figures.spans import Within
from desk.office import Office
from desk.slips import Errand, Home
from desk.slips.figures import most_asked, scores
from desk.work import Reading, UnitOfWork
from tests.desk.slips.working import PLUMBING, alone, bring_home, end, price_list, put_lines, repair

NO_END = timedelta(days=40)


@pytest.fixture
def span(clock: FixedClock) -> tuple[datetime, datetime]:
    """From before anything in a test to after it."""
    return clock.now() - timedelta(days=1), clock.now() + NO_END


def test_the_top_ten_equal_what_was_counted(office: Office, span: tuple[datetime, datetime]) -> None:
    """M37, M53: what stands on valid slips and is paid for, each package with what it holds and as itself."""
    chance, stands, sums = Random(7), Counter[str](), Counter[str]()
    items, package = office.do(price_list).answer
    for place in range(60):
        number = alone(office, Errand(summary=f"Errand {place}"))
        lines = [(each, chance.random() < 0.8, None) for each in chance.sample(items, chance.randrange(4))]
        if chance.random() < 0.4:
            lines += [(each, True, package) for each in items[:2]]
        put_lines(office, number, [(item, 1500, 3333, charged, of) for item, charged, of in lines])
        if place % 9 == 0:
            office.do(lambda work, number=number: slips.void(work, number, "Raised twice"))
            continue
        named = [(f"Service {item}", charged) for item, charged, _ in lines]
        named += [("Big clean", True) for _, _, of in lines if of]
        stands.update({name for name, charged in named if charged})
        sums.update({name: 0 for name, _ in named})
        for name, charged in named:
            sums[name] += 5000 if charged else 0  # 3.333 of 15.00 is 49.995, half a cent counts as one
    expected = sorted(stands, key=lambda name: (-stands[name], -sums[name], name))[:10]
    told = office.ask(lambda reading: most_asked(reading, *span))
    assert [(each.name.en, each.times, each.cents) for each in told] == [
        (name, stands[name], sums[name]) for name in expected
    ]
    assert [each.name.en for each in told if each.package] == ["Big clean"]


def test_a_service_typed_by_hand_is_asked_for_like_any_other(office: Office, span: tuple[datetime, datetime]) -> None:
    number = alone(office, Errand(summary="Curtains"))
    put_lines(office, number, [(None, 6000, 1000, True, None)])
    assert [(each.times, each.cents) for each in office.ask(lambda reading: most_asked(reading, *span))] == [(1, 6000)]


def test_a_service_has_the_scores_of_its_slips_with_n_and_remarks(
    office: Office, span: tuple[datetime, datetime]
) -> None:
    """M52."""
    items, _ = office.do(price_list).answer
    told: Sequence[tuple[list[int], int | None, str]] = (
        ([1, 2], 5, "Quick and clean"), ([1], 4, ""), ([1], None, "Left dust <b>everywhere</b>"), ([3], None, ""),
    )  # fmt: skip
    for ids, score, words in told:
        number = alone(office, Errand(summary="Clean"))
        put_lines(office, number, [(items[id - 1], 5000, 1000, True, None) for id in ids])
        bring_home(office, number, Home(score=score, opinion_words=words))
    free = alone(office, Errand(summary="Given"))
    put_lines(office, free, [(items[1], 5000, 1000, False, None)])
    bring_home(office, free, Home(score=1))
    found = office.ask(lambda reading: scores(reading, *span))
    assert [(each.name.en, each.slips, each.n, each.mean, each.remarked) for each in found] == [
        ("Service 1", 3, 2, 4.5, 2), ("Service 2", 1, 1, 5.0, 1), ("Service 3", 1, 0, None, 0),
    ]  # fmt: skip
    assert {each.words for each in found[0].remarks} == {"Quick and clean", "Left dust <b>everywhere</b>"}


def test_all_slips_of_one_pump_are_found_by_its_name(office: Office) -> None:
    """M74."""
    pump = [alone(office, Errand(summary="Pump hums", equipment=name)) for name in ("Pump 2", "PUMP  2", "ｐｕｍｐ2")]
    alone(office, Errand(summary="Pump hums", equipment="Pump 20"))
    case = office.do(repair).answer
    errand = Errand(equipment="pump 2")
    of_case = office.do(lambda work: slips.raise_for(work, case, PLUMBING, errand=errand)).answer
    found = office.ask(lambda reading: slips.of_equipment(reading, "pump 2"))
    assert [row.number for row in found.rows] == [of_case, *reversed(pump)]
    assert found.total == 4
    assert office.ask(lambda reading: slips.of_equipment(reading, "  ")).rows == ()


def test_the_slips_of_four_years_are_counted_by_way_of_the_indexes(
    office: Office, span: tuple[datetime, datetime], clock: FixedClock
) -> None:
    office.do(lambda work: _many(work, clock.now()))
    for figure, index in (
        (most_asked, "ix_slip_status_raised"), (scores, "ix_slip_done_at"), (_of_slips, "ix_slip_done_at"),
        (_of_slips, "ix_slip_case_id"),
    ):  # fmt: skip
        plans = office.ask(lambda reading, figure=figure: list(_plans(reading, lambda: figure(reading, *span))))
        assert not [step for plan in plans for step in plan if step.startswith("SCAN slip")], plans
        assert any(index in step for plan in plans for step in plan), plans


def _of_slips(reading: Reading, start: datetime, end: datetime) -> object:
    return count(reading, SLIP_FIGURES, Within(start, end, reading.now))


@pytest.mark.parametrize(
    ("ask", "index"),
    [
        (lambda reading: slips.slips(reading), "ix_slip_status_raised"),
        (lambda reading: slips.slips(reading, slips.SlipFilter.ALL), "ix_slip_raised_at"),
        (lambda reading: slips.slips(reading, slips.SlipFilter.UNSIGNED), "ix_slip_unsigned"),
        (lambda reading: slips.slips(reading, slips.SlipFilter.ALL, search="nobody 9-9-9999"), "ix_slip_worker"),
        (lambda reading: slips.slips(reading, slips.SlipFilter.ALL, worker="Chen"), "ix_slip_worker"),
        (slips.counts, "ix_slip_unsigned"), (slips.equipment_named, "ix_slip_equipment"),
        (lambda reading: slips.of_equipment(reading, "Pump 2"), "ix_slip_equipment"),
    ],
)  # fmt: skip
def test_the_list_of_slips_is_read_by_way_of_the_indexes(
    office: Office, clock: FixedClock, ask: Any, index: str
) -> None:
    office.do(lambda work: _many(work, clock.now()))
    plans = office.ask(lambda reading: list(_plans(reading, lambda: ask(reading))))
    steps = [step for plan in plans for step in plan]
    assert not [step for step in steps if step == "SCAN slip" or "USE TEMP B-TREE FOR DISTINCT" in step], plans
    assert any(index in step for step in steps), plans


def _plans(reading: Reading, ask: Any) -> Iterator[list[str]]:
    sent: list[tuple[str, Any]] = []

    def listen(_conn: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, _many: Any) -> None:
        sent.append((statement, parameters))

    connection = reading.session.connection()
    event.listen(connection, "before_cursor_execute", listen)
    ask()
    event.remove(connection, "before_cursor_execute", listen)
    for statement, parameters in sent:
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
        yield [row[3] for row in plan]


def _many(work: UnitOfWork, now: datetime) -> None:
    """Slips of the four years before, all of them home, for twenty closed repairs."""
    for _ in range(20):
        end(work, repair(work))
    rows = []
    for place in range(1, 5_001):
        at = now - timedelta(minutes=400 * place)
        done = {"status": SlipStatus.BACK, "done_at": at, "back_at": at, "outcome": Outcome.DONE}
        of = {"number": f"S-2020-{place:06}", "case_id": place % 20 + 1, "worker": "Chen", "raised_at": at}
        rows.append(of | done)
    work.session.execute(insert(Slip), rows)
    work.session.execute(text("ANALYZE"))
