"""Phones, groups, shares, notes on fees and half-typed entries through a merge and its split."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from db.models import Tenure
from desk import drafts, household, merging, owners
from desk.clock import FixedClock
from desk.household import UnitFacts
from desk.office import Office
from desk.owners import NewPerson, NewTie, NewUnit
from desk.refusals import Refusal


@pytest.fixture
def other(office: Office) -> int:
    """The flat next door."""
    return office.do(lambda work: owners.add_unit(work, NewUnit("3", "2", "1802"))).answer


def add(office: Office, name: str, flat: int | None, phones: str = "", groups: str = "") -> int:
    new = NewPerson(name, phones, flat, groups=groups)
    return office.do(lambda work: owners.add_person(work, new)).answer


def person(office: Office, id: int) -> owners.PersonRow:
    return office.ask(lambda reading: owners.person(reading, id))


def test_a_number_and_a_group_told_after_a_merge_stay_and_the_others_go_back_whatever_their_ids(
    office: Office, flat: int
) -> None:
    one = add(office, "甲", flat, "13800138001", "elderly")
    two = add(office, "乙", None, "13800138002 / 13800138009", "shop, VIP")
    done = office.do(lambda work: merging.merge(work, "person", one, two)).answer
    told = NewPerson("甲", "13900139999 / 138 0013 8002 / 13800138001", groups="new, elderly, shop")
    office.do(lambda work: owners.change_person(work, one, told))
    parted = office.do(lambda work: merging.split(work, done.id)).answer
    assert parted.stayed == (("person_group", 1), ("phone", 1))
    assert (person(office, one).phones, person(office, two).phones) == (
        ("13900139999", "13800138001"),
        ("138 0013 8002",),
    )
    assert (person(office, one).groups, person(office, two).groups) == (("new", "elderly"), ("shop",))


def test_in_a_flat_owned_twice_since_a_merge_every_tie_can_be_put_right(office: Office, flat: int, other: int) -> None:
    people = [add(office, "甲", flat), add(office, "乙", other)]
    with_ties = select(Tenure.id).where(Tenure.person_id.in_(people)).order_by(Tenure.person_id)
    ties = office.ask(lambda reading: list(reading.session.scalars(with_ties)))

    def change(tie: int, new: NewTie) -> None:
        office.do(lambda work: owners.change_tie(work, tie, new))

    for tie in ties:
        change(tie, NewTie(share="80"))
    office.do(lambda work: merging.merge(work, "unit", flat, other))
    change(ties[0], NewTie(share="80", note="bought in 2019"))
    change(ties[0], NewTie(share="60"))
    with pytest.raises(Refusal, match=r"tie\.shares_over"):
        change(ties[0], NewTie(share="70"))
    change(ties[1], NewTie(share="40"))
    change(ties[0], NewTie(share="60"))


def test_a_note_on_fees_that_goes_into_the_note_keeps_its_day(
    office: Office, clock: FixedClock, flat: int, other: int
) -> None:
    def note(unit: int, words: str) -> None:
        office.do(lambda work: household.change_unit(work, unit, UnitFacts(fee_note=words)))

    note(flat, "paid")
    clock.move_on(timedelta(days=40))
    note(other, "owes 3 months")
    done = office.do(lambda work: merging.merge(work, "unit", flat, other)).answer
    file = office.ask(lambda reading: owners.unit_file(reading, flat))
    assert (file.fee_note, str(file.fee_noted_on)) == ("paid", "2026-11-20")
    assert file.note == "已与3-2-1802合并。另有记录：费用情况：owes 3 months (2026-12-30)"
    office.do(lambda work: merging.split(work, done.id))
    note(other, "paid")
    office.do(lambda work: merging.merge(work, "unit", flat, other))
    file = office.ask(lambda reading: owners.unit_file(reading, flat))
    assert (file.fee_note, str(file.fee_noted_on)) == ("paid", "2026-12-30")


def test_an_entry_begun_waits_with_the_flat_that_stays_and_goes_back_at_the_split(
    office: Office, clock: FixedClock, flat: int, other: int
) -> None:
    def waiting() -> set[str]:
        return {row.id for row in office.ask(lambda reading: drafts.drafts(reading, "record"))}

    def keep(*ids: str) -> None:
        for id in ids:
            office.do(lambda work, id=id: drafts.keep(work, id, "record", {"name": id}))

    pet, taken_up, mark = (f"record:{list}:{other}:{row}" for list, row in
                           (("pet", "new"), ("key", "7:lend"), ("unhappy", f"{other}:add")))  # fmt: skip
    clash, worker = f"record:visit:{other}:new", f"record:worker:{other}:new"
    stays = {clash, worker, f"record:visit:{flat}:new"}
    keep(pet, taken_up, mark, *stays)
    begun = waiting()
    done = office.do(lambda work: merging.merge(work, "unit", flat, other)).answer
    assert waiting() == stays | {
        f"record:pet:{flat}:new",
        f"record:key:{flat}:7:lend",
        f"record:unhappy:{flat}:{flat}:add",
    }
    clock.move_on(timedelta(minutes=5))
    keep(f"record:key:{flat}:7:lend")
    office.do(lambda work: merging.split(work, done.id))
    assert waiting() == begun - {taken_up} | {f"record:key:{flat}:7:lend"}
