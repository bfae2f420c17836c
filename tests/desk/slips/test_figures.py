"""The figures of slips: signatures (M69), what was asked for (M37), scores (M52), money (M54), equipment (M74)."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from random import Random
from typing import Any

import pytest
from sqlalchemy import event, insert, text, update

from db.models import CaseKind, Channel, LineKind, Outcome, Package, PriceItem, Slip, SlipLine, SlipStatus
from desk import cases, slips
from desk.cases import Closing, Result
from desk.clock import FixedClock
from desk.office import Office
from desk.slips import Errand, Home, Wanted
from desk.slips.figures import money, most_asked, scores, unsigned
from desk.work import Reading, UnitOfWork
from tests.builders import solved

PLUMBING = 1
_SOLVED = solved("Washer renewed")
NO_END = timedelta(days=40)


@pytest.fixture
def span(clock: FixedClock) -> tuple[datetime, datetime]:
    """From before anything in a test to after it."""
    return clock.now() - timedelta(days=1), clock.now() + NO_END


def _repair(work: UnitOfWork, kind: CaseKind = CaseKind.REPAIR) -> str:
    return cases.take(work, cases.NewCase(summary="Tap drips", told_by="Li", kind=kind, first_receiver_id=1)).number


def _end(work: UnitOfWork, case: str, closing: Closing = _SOLVED) -> None:
    cases.reply(work, case, Channel.PHONE, "It is dry now")
    cases.close(work, case, closing)


def _close(office: Office, case: str, closing: Closing = _SOLVED) -> None:
    office.do(lambda work: _end(work, case, closing))


def _sent(office: Office, case: str) -> str:
    return office.do(lambda work: slips.raise_for(work, case, PLUMBING)).answer


def _alone(office: Office, errand: Errand) -> str:
    return office.do(lambda work: slips.raise_alone(work, Wanted(), PLUMBING, "Chen", errand)).answer


def _home(office: Office, number: str, home: Home) -> None:
    office.do(lambda work: slips.book_back(work, number, "Washer renewed", home))


def _repaired(office: Office, *homes: Home | None) -> None:
    """A closed repair with so many slips; None: one that never came home."""
    case = office.do(_repair).answer
    for home in homes:
        number = _sent(office, case)
        if home is not None:
            _home(office, number, home)
    _close(office, case)


def test_one_repair_of_ten_without_a_signed_slip_is_ten_percent(
    office: Office, span: tuple[datetime, datetime]
) -> None:
    """M69."""
    for _ in range(9):
        _repaired(office, Home(signed=True))
    _repaired(office, Home(signed=False))
    told = office.ask(lambda reading: unsigned(reading, *span))
    assert (told.share, told.closed, told.signed, told.unsigned, told.none) == (10.0, 10, 9, 1, 0)


def test_a_slip_nobody_looked_at_one_still_out_and_none_at_all_are_without_a_signature(
    office: Office, span: tuple[datetime, datetime]
) -> None:
    """M69: filled, not filled, none though repaired."""
    _repaired(office, Home(signed=True))
    _repaired(office, Home())
    _repaired(office, None)
    _repaired(office)
    told = office.ask(lambda reading: unsigned(reading, *span))
    assert (told.signed, told.unsigned, told.none, told.share) == (1, 2, 1, 75.0)


def test_of_two_slips_the_one_that_says_the_work_was_done_counts(
    office: Office, span: tuple[datetime, datetime]
) -> None:
    """M69."""
    _repaired(office, Home(Outcome.SECOND_VISIT, signed=False), Home(Outcome.DONE, signed=True))
    assert office.ask(lambda reading: unsigned(reading, *span)).share == 0.0
    _repaired(office, Home(Outcome.NOT_DONE, signed=True), Home(Outcome.DONE, signed=False))
    assert office.ask(lambda reading: unsigned(reading, *span)).share == 50.0


def test_a_void_slip_is_none_and_complaints_and_withdrawn_repairs_are_not_counted(
    office: Office, span: tuple[datetime, datetime]
) -> None:
    """M69."""
    case = office.do(_repair).answer
    number = _sent(office, case)
    office.do(lambda work: slips.void(work, number, "Raised twice"))
    _close(office, case)
    complaint = office.do(lambda work: _repair(work, CaseKind.COMPLAINT)).answer
    _close(office, complaint)
    gone = office.do(_repair).answer
    _close(office, gone, Closing(Result.WITHDRAWN, 1, "Mended it himself"))
    told = office.ask(lambda reading: unsigned(reading, *span))
    assert (told.closed, told.none) == (1, 1)


def test_who_was_asked_for_no_signature_is_neither_signed_nor_unsigned(
    office: Office, span: tuple[datetime, datetime]
) -> None:
    """M69: what came home before the fourth revision has no outcome; a newer slip of the same repair counts."""
    _repaired(office, Home())
    _repaired(office, Home(), Home())
    _repaired(office, Home(signed=True))
    office.do(_ask_for_no_signature_of_the_first_two)
    told = office.ask(lambda reading: unsigned(reading, *span))
    assert (told.closed, told.signed, told.unsigned, told.none, told.share) == (2, 1, 1, 0, 50.0)
    assert office.ask(slips.counts).unsigned == 1
    assert len(office.ask(lambda reading: slips.slips(reading, slips.SlipFilter.UNSIGNED)).rows) == 1


def _ask_for_no_signature_of_the_first_two(work: UnitOfWork) -> None:
    work.session.execute(update(Slip).where(Slip.id <= 2).values(outcome=None))
    work.record("slip.back", "slip", 1)


def test_a_span_in_which_nothing_was_closed_has_no_share(office: Office, span: tuple[datetime, datetime]) -> None:
    told = office.ask(lambda reading: unsigned(reading, *span))
    assert (told.closed, told.share) == (0, None)


def test_the_top_ten_equal_what_was_counted(office: Office, span: tuple[datetime, datetime]) -> None:
    """M37, M53: what stands on valid slips and is paid for, each package with what it holds and as itself."""
    chance, stands, sums = Random(7), Counter[str](), Counter[str]()
    items, package = office.do(_price_list).answer
    for place in range(60):
        number = _alone(office, Errand(summary=f"Errand {place}"))
        lines = [(each, chance.random() < 0.8, None) for each in chance.sample(items, chance.randrange(4))]
        if chance.random() < 0.4:
            lines += [(each, True, package) for each in items[:2]]
        _put_lines(office, number, [(item, 1500, 3333, charged, of) for item, charged, of in lines])
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
    number = _alone(office, Errand(summary="Curtains"))
    _put_lines(office, number, [(None, 6000, 1000, True, None)])
    assert [(each.times, each.cents) for each in office.ask(lambda reading: most_asked(reading, *span))] == [(1, 6000)]


def test_a_service_has_the_scores_of_its_slips_with_n_and_remarks(
    office: Office, span: tuple[datetime, datetime]
) -> None:
    """M52."""
    items, _ = office.do(_price_list).answer
    told: Sequence[tuple[list[int], int | None, str]] = (
        ([1, 2], 5, "Quick and clean"), ([1], 4, ""), ([1], None, "Left dust <b>everywhere</b>"), ([3], None, ""),
    )  # fmt: skip
    for ids, score, words in told:
        number = _alone(office, Errand(summary="Clean"))
        _put_lines(office, number, [(items[id - 1], 5000, 1000, True, None) for id in ids])
        _home(office, number, Home(score=score, opinion_words=words))
    free = _alone(office, Errand(summary="Given"))
    _put_lines(office, free, [(items[1], 5000, 1000, False, None)])
    _home(office, free, Home(score=1))
    found = office.ask(lambda reading: scores(reading, *span))
    assert [(each.name.en, each.slips, each.n, each.mean, each.remarked) for each in found] == [
        ("Service 1", 3, 2, 4.5, 2), ("Service 2", 1, 1, 5.0, 1), ("Service 3", 1, 0, None, 0),
    ]  # fmt: skip
    assert {each.words for each in found[0].remarks} == {"Quick and clean", "Left dust <b>everywhere</b>"}


def test_free_work_shows_its_value_and_charges_nothing(
    office: Office, span: tuple[datetime, datetime], clock: FixedClock
) -> None:
    """M54: value 80.00, charged 0."""
    free, paid, late, out = (_alone(office, Errand(summary=f"Errand {place}")) for place in range(4))
    _put_lines(office, free, [(None, 8000, 1000, False, None)])
    _put_lines(office, paid, [(None, 2000, 2500, True, None)], LineKind.MATERIAL)
    _put_lines(office, out, [(None, 9900, 1000, True, None)])
    _home(office, free, Home())
    _home(office, paid, Home())
    clock.move_on(timedelta(days=5))
    _home(office, late, Home())
    told = office.ask(lambda reading: money(reading, *span))
    assert (told.value, told.charged, told.given) == (13_000, 5_000, 8_000)
    assert (told.services, told.materials, told.labour) == (8_000, 5_000, 0)
    assert (told.raised, told.back, told.not_back) == (4, 3, 1)
    assert (told.home, told.in_time, told.paid, told.free) == (3, 2, 1, 2)


def test_a_slip_that_came_home_after_the_month_was_not_back_by_its_end(office: Office, clock: FixedClock) -> None:
    """M54: the figures of a month that is over stay what they were, whenever the work was done."""
    start, end = clock.now() - timedelta(days=1), clock.now() + timedelta(days=1)
    number = _alone(office, Errand(summary="Lamp"))
    finished = clock.now() + timedelta(hours=2)
    clock.move_on(timedelta(days=2))
    _home(office, number, Home(done_at=finished))
    told = office.ask(lambda reading: money(reading, start, end))
    assert (told.raised, told.back, told.not_back) == (1, 0, 1)


def test_in_time_and_free_are_of_work_that_was_done(office: Office, span: tuple[datetime, datetime]) -> None:
    """M54."""
    done, not_done, again = (_alone(office, Errand(summary=f"Errand {place}")) for place in range(3))
    _home(office, done, Home())
    _home(office, not_done, Home(Outcome.NOT_DONE))
    _home(office, again, Home(Outcome.SECOND_VISIT))
    told = office.ask(lambda reading: money(reading, *span))
    assert (told.back, told.home, told.in_time, told.paid, told.free) == (3, 1, 1, 0, 1)


def test_home_in_time_counts_from_the_appointment_and_never_from_before_it_went_out(
    office: Office, span: tuple[datetime, datetime], clock: FixedClock
) -> None:
    """M54: what was appointed for Friday was not out for too long on Saturday."""
    late, now, hour = timedelta(days=office.facts.slip_late_days), clock.now(), timedelta(hours=1)
    window = _alone(office, Errand(summary="Lamp", appoint_from=now + 4 * hour, appoint_until=now + 6 * hour))
    begins = _alone(office, Errand(summary="Lamp", appoint_from=now + 5 * hour))
    past = _alone(office, Errand(summary="Lamp", appoint_from=now - 9 * hour, appoint_until=now - 8 * hour))
    bare = _alone(office, Errand(summary="Lamp"))

    def in_time() -> tuple[int, int]:
        told = office.ask(lambda reading: money(reading, *span))
        return told.in_time, told.home

    clock.move_to(now + late)
    _home(office, past, Home())
    assert in_time() == (1, 1)
    clock.move_to(now + late + hour)
    _home(office, bare, Home())
    assert in_time() == (1, 2)
    clock.move_to(now + late + 5 * hour)
    _home(office, begins, Home())
    assert in_time() == (2, 3)
    clock.move_to(now + late + 6 * hour)
    _home(office, window, Home())
    assert in_time() == (3, 4)


def test_the_largest_line_that_can_be_typed_is_counted_to_the_cent(
    office: Office, span: tuple[datetime, datetime]
) -> None:
    number = _alone(office, Errand(summary="Everything"))
    _put_lines(office, number, [(None, 99_999_999_999, 999_999_999, True, None)])
    _home(office, number, Home())
    (line,) = office.ask(lambda reading: slips.lines_of(reading, 1))
    assert office.ask(lambda reading: money(reading, *span)).value == line.sum


def test_all_slips_of_one_pump_are_found_by_its_name(office: Office) -> None:
    """M74."""
    pump = [_alone(office, Errand(summary="Pump hums", equipment=name)) for name in ("Pump 2", "PUMP  2", "ｐｕｍｐ2")]
    _alone(office, Errand(summary="Pump hums", equipment="Pump 20"))
    case = office.do(_repair).answer
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
        (most_asked, "ix_slip_status_raised"), (scores, "ix_slip_done_at"), (money, "ix_slip_done_at"),
        (unsigned, "ix_slip_case_id"),
    ):  # fmt: skip
        plans = office.ask(lambda reading, figure=figure: list(_plans(reading, lambda: figure(reading, *span))))
        assert not [step for plan in plans for step in plan if step.startswith("SCAN slip")], plans
        assert any(index in step for plan in plans for step in plan), plans


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
        _end(work, _repair(work))
    rows = []
    for place in range(1, 5_001):
        at = now - timedelta(minutes=400 * place)
        done = {"status": SlipStatus.BACK, "done_at": at, "back_at": at, "outcome": Outcome.DONE}
        of = {"number": f"S-2020-{place:06}", "case_id": place % 20 + 1, "worker": "Chen", "raised_at": at}
        rows.append(of | done)
    work.session.execute(insert(Slip), rows)
    work.session.execute(text("ANALYZE"))


def _price_list(work: UnitOfWork) -> tuple[list[int], int]:
    items = [
        PriceItem(
            kind=LineKind.SERVICE, code=f"s{place}", name_en=f"Service {place}", name_zh=f"服务{place}", unit_en="time",
            unit_zh="次", charged=True, position=place,
        )
        for place in range(1, 13)
    ]  # fmt: skip
    package = Package(code="big", name_en="Big clean", name_zh="大扫除", position=1)
    work.session.add_all([*items, package])
    work.session.flush()
    return [each.id for each in items], package.id


def _put_lines(
    office: Office,
    number: str,
    lines: Sequence[tuple[int | None, int, int, bool, int | None]],
    kind: LineKind = LineKind.SERVICE,
) -> None:
    """Lines of (item, cents, thousandths, charged, package) as the book keeps them."""

    def put(work: UnitOfWork) -> None:
        slip = slips.file_of(work, number).row
        for place, (item, cents, quantity, charged, package) in enumerate(lines, 1):
            work.session.add(
                SlipLine(
                    slip.id, place, kind, f"Service {item}", f"服务{item}", "time", "次", quantity, cents, charged,
                    item, package,
                )
            )  # fmt: skip

    office.do(put)
