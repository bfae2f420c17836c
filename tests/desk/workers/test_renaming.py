"""A worker of another name is the same person on every slip that is out."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from db.models import Diary
from desk import cases, dayboard, slips, workers
from desk.choices.trade_list import change_trade
from desk.clock import FixedClock
from desk.named import Named
from desk.office import Office
from desk.slips import Errand, Wanted
from desk.workers import NewWorker

HOUR = timedelta(hours=1)


def _names(office: Office, *numbers: str) -> list[str]:
    return [office.ask(lambda reading: slips.file_of(reading, each)).row.worker for each in numbers]  # noqa: B023


def test_slips_that_are_out_carry_the_new_name_and_those_home_the_printed_one(
    office: Office, clock: FixedClock, taken: cases.Taken
) -> None:
    li = office.do(lambda work: workers.add_worker(work, NewWorker("Li Wei"))).answer
    start = clock.now() + HOUR
    timed = Errand(appoint_from=start, appoint_until=start + HOUR)
    first = office.do(lambda work: slips.raise_for(work, taken.number, 1, "Li Wei", errand=timed)).answer
    alone = office.do(lambda work: slips.raise_alone(work, Wanted(), 1, "li wei", Errand("Lamp"))).answer
    home = office.do(lambda work: slips.raise_for(work, taken.number, 1, "Li Wei")).answer
    other = office.do(lambda work: slips.raise_for(work, taken.number, 1, "Li Weimin")).answer
    office.do(lambda work: slips.book_back(work, home, "Done"))
    office.do(lambda work: workers.change_worker(work, li, NewWorker("Li Weiming", "139 0000 1111")))
    assert _names(office, first, alone, home, other) == ["Li Weiming", "Li Weiming", "Li Wei", "Li Weimin"]
    found = office.ask(lambda reading: slips.clashes(reading, "Li Weiming", start, start + HOUR))
    assert [each.number for each in found] == [first]
    assert [(each.worker, each.total) for each in office.ask(slips.workers_out)] == [
        ("Li Weiming", 2),
        ("Li Weimin", 1),
    ]
    assert {card.column for card in office.ask(dayboard.board).waiting if card.key == alone} == {f"w{li}"}
    told = select(Diary.subject, Diary.note).where(Diary.act == "slip.change").order_by(Diary.id)
    lines = office.ask(lambda reading: [tuple(each) for each in reading.session.execute(told)])
    assert lines == [("case", first), ("slip", alone)]


@pytest.mark.parametrize("written", ["Li Wei", "li WEI", "LI  WEI"])
def test_a_department_sends_its_worker_by_the_new_name_however_it_writes_the_old_one(
    office: Office, written: str
) -> None:
    li = office.do(lambda work: workers.add_worker(work, NewWorker("Li Wei"))).answer
    office.do(lambda work: change_trade(work, 1, Named("Plumbing", "水工"), written))
    office.do(lambda work: change_trade(work, 2, Named("Power", "电工"), "Li Weimin"))
    office.do(lambda work: workers.change_worker(work, li, NewWorker("Li Weiming")))
    usual = office.ask(workers.usual).sent
    assert (usual[1], usual[2]) == ("Li Weiming", "Li Weimin")
    number = office.do(lambda work: slips.raise_alone(work, Wanted(), 1, "", Errand("Lamp"))).answer
    assert _names(office, number) == ["Li Weiming"]


def test_a_slip_given_to_a_name_before_it_was_on_the_list_follows_it_however_it_was_typed(office: Office) -> None:
    typed, other = (
        office.do(lambda work, name=name: slips.raise_alone(work, Wanted(), 1, name, Errand("Lamp"))).answer
        for name in ("li WEI", "Li Weimin")
    )
    li = office.do(lambda work: workers.add_worker(work, NewWorker("Li Wei"))).answer
    office.do(lambda work: workers.change_worker(work, li, NewWorker("Li Weiming")))
    assert _names(office, typed, other) == ["Li Weiming", "Li Weimin"]


def test_another_phone_leaves_the_slips_alone(office: Office, taken: cases.Taken) -> None:
    li = office.do(lambda work: workers.add_worker(work, NewWorker("Li Wei"))).answer
    number = office.do(lambda work: slips.raise_for(work, taken.number, 1, "Li Wei")).answer
    steps = office.ask(lambda reading: reading.session.scalar(select(func.count(Diary.id))))
    office.do(lambda work: workers.change_worker(work, li, NewWorker("Li Wei", "139 0000 1111")))
    assert _names(office, number) == ["Li Wei"]
    told = select(Diary.subject).order_by(Diary.id).offset(steps)
    assert office.ask(lambda reading: list(reading.session.scalars(told))) == ["worker"]


@pytest.mark.parametrize("typed", ["li wei", "LI  WEI", " Li Wei "])
def test_a_name_clashes_with_itself_however_it_is_written(
    office: Office, clock: FixedClock, taken: cases.Taken, typed: str
) -> None:
    start = clock.now() + HOUR
    timed = Errand(appoint_from=start, appoint_until=start + HOUR)
    number = office.do(lambda work: slips.raise_for(work, taken.number, 1, "Li Wei", errand=timed)).answer
    found = office.ask(lambda reading: slips.clashes(reading, typed, start, start + HOUR))
    assert [each.number for each in found] == [number]
