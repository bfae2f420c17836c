"""A case stays in the book whatever is done (M15): a broad walk of acts over a book that refuses to lose one."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import select

from db.book import BOOK_NAME
from db.driver import DRIVER, raw_connection
from db.models import Case
from desk import cases, choices, estates, incidents, owners, slips
from desk.cases import Channel, NewCase
from desk.clock import FixedClock
from desk.forgetting import forget
from desk.imports import import_cases, import_owners, undo
from desk.incidents import NewIncident, SuddenEvent
from desk.merging import merge, merges_of, split
from desk.named import Named
from desk.office import Office
from desk.owners import NewPerson, NewUnit
from tests.builders import AGEING, solved
from tests.desk.forgetting.former import live_and_leave
from tests.desk.imports import test_storing_cases as past
from tests.desk.imports import test_undo as roll

GUARD = "CREATE TRIGGER no_case_goes BEFORE DELETE ON \"case\" BEGIN SELECT RAISE(ABORT, 'a case was deleted'); END"

DRIP = NewCase(summary="The tap drips", told_by="Chen", first_receiver_id=1)


@pytest.fixture
def guarded(folder: Path, clock: FixedClock) -> Iterator[Office]:
    """An office whose book refuses every deletion of a case, whoever asks for it."""
    with raw_connection(folder / BOOK_NAME) as book:
        book.execute(GUARD)
    opened = Office.open(folder, clock)
    yield opened
    opened.close()


def _numbers(office: Office) -> set[str]:
    return set(office.ask(lambda reading: reading.session.scalars(select(Case.number)).all()))


def _take(office: Office, new: NewCase) -> str:
    return office.do(partial(cases.take, new=new)).answer.number


def test_a_case_outlives_every_act_m15(guarded: Office, tmp_path: Path) -> None:
    do = guarded.do
    flat, twin = (do(partial(owners.add_unit, new=NewUnit("3", "2", code))).answer for code in ("1801", "1802"))
    one, other = (
        do(partial(owners.add_person, new=NewPerson(name, "13800138000", flat))).answer for name in ("Li", "Lee")
    )

    first = _take(guarded, replace(DRIP, unit_id=flat, person_id=one))
    do(partial(cases.pass_on, number=first, trade_id=1, taker="Bao", told="He comes", reason="Its pipes"))
    do(partial(slips.raise_for, case_number=first))
    do(partial(cases.reply, number=first, channel=Channel.PHONE, words="It is mended", batch="answered"))
    do(partial(cases.undo, batch="answered"))
    at_desk = NewCase(summary="Hours?", told_by="Wu", told="Nine to five", first_receiver_id=1)
    do(lambda work: cases.take_solved(work, at_desk, AGEING, "at once"))
    do(partial(cases.undo, batch="at once"))
    second = _take(guarded, replace(DRIP, unit_id=twin, person_id=other, second_of=first))
    do(partial(cases.reply, number=second, channel=Channel.PHONE, words="It is mended"))
    do(partial(cases.close, number=second, closing=solved("A new tap")))
    do(partial(cases.reopen, number=second, reason="It drips again"))

    do(partial(cases.void, number=first, reason="Taken twice"))
    begun = do(partial(incidents.begin, new=NewIncident("No water"))).answer
    do(partial(incidents.join, number=begun.number, case_number=second))
    do(partial(incidents.void, number=begun.number, reason="Not so"))
    trapped = next(each.id for each in guarded.ask(choices.classes) if each.code == "trapped")
    do(partial(incidents.take_sudden, told=SuddenEvent(class_id=trapped, place="Lift 2")))
    estate = do(partial(estates.add_estate, name=Named("Moon Court", "月亮苑"))).answer
    do(partial(estates.take_off_estate, estate_id=estate))

    for kind, kept, gone in (("person", one, other), ("unit", flat, twin)):
        do(partial(merge, kind=kind, kept_id=kept, gone_id=gone))
        [row] = guarded.ask(partial(merges_of, kind=kind, ids=[kept]))
        do(partial(split, merge_id=row.key))
        do(partial(merge, kind=kind, kept_id=kept, gone_id=gone))

    import_cases(guarded, past.write(tmp_path, past.CLOSED, past.OPEN, past.VOID))
    account = import_owners(guarded, roll.write(tmp_path, roll.FLAT, roll.NEXT.replace("1802", "1901")))
    built = guarded.ask(lambda reading: owners.unit_by_code(reading, "3-2-1901"))
    _take(guarded, replace(DRIP, unit_id=built))
    before = _numbers(guarded)
    assert account.run_id is not None
    do(partial(undo, run_id=account.run_id))
    gone = live_and_leave(guarded, flat, "Zhuang", "13900139000", "13900139001", "z@example.org", "3" * 18)
    do(partial(forget, person_ids=[gone]))

    assert before < _numbers(guarded)
    assert {first, second} < before


def test_the_guard_of_this_walk_is_awake(guarded: Office, folder: Path) -> None:
    number = _take(guarded, DRIP)
    with raw_connection(folder / BOOK_NAME) as book, pytest.raises(DRIVER.IntegrityError, match="a case was deleted"):
        book.execute('DELETE FROM "case" WHERE number = ?', (number,))
    assert _numbers(guarded) == {number}
