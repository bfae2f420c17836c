"""How people belong to flats: several flats, shares, leaving and coming back, and a flat that changes hands."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from desk import owners
from desk.clock import FixedClock
from desk.find import find
from desk.office import Office
from desk.owners import NewPerson, NewTie, NewUnit, Resident, Role, Tier
from desk.refusals import Refusal
from desk.work import UnitOfWork

TODAY = date(2026, 11, 20)


def residents(office: Office, flat: int) -> tuple[Resident, ...]:
    return office.ask(lambda reading: owners.unit_file(reading, flat)).residents


def standing(office: Office, flat: int) -> list[tuple[str, str, bool, int | None]]:
    return [(each.name, str(each.role), each.gone, each.share) for each in residents(office, flat)]


def refused(office: Office, act: Callable[[UnitOfWork], Any]) -> tuple[str, object]:
    with pytest.raises(Refusal) as told:
        office.do(act)
    return told.value.code, told.value.fields.get("field")


def found(office: Office, typed: str) -> list[tuple[str, bool]]:
    people = office.ask(lambda reading: find(reading, typed, kinds=("person",)))
    return sorted((each.unit, each.gone) for each in people)


@pytest.fixture
def other(office: Office) -> int:
    """The flat 5-1-402."""
    return office.do(lambda work: owners.add_unit(work, NewUnit("5", "1", "402"))).answer


def test_a_person_may_hold_several_flats_and_is_found_by_each(
    office: Office, flat: int, other: int, owner: int
) -> None:
    office.do(lambda work: owners.add_tie(work, owner, other, NewTie(Role.TENANT, lease_until=date(2027, 3, 1))))
    assert found(office, "王小明 402") == [("3-2-1801", False), ("5-1-402", False)]
    twice = NewTie(Role.TENANT)
    assert refused(office, lambda work: owners.add_tie(work, owner, other, twice)) == ("tie.already_there", "name")
    [resident] = residents(office, other)
    taken = office.do(lambda work: owners.take_off_tie(work, resident.tie_id)).answer
    assert residents(office, other) == ()
    assert found(office, "王小明 402") == []
    office.do(lambda work: owners.put_back_tie(work, taken))
    [again] = residents(office, other)
    assert (again.role, again.lease_until) == (Role.TENANT, date(2027, 3, 1))
    assert found(office, "王小明 402") == [("3-2-1801", False), ("5-1-402", False)]


@pytest.mark.parametrize(
    ("typed", "share"),
    [
        ("50", 5000), ("50 %", 5000), ("５０％", 5000), ("1/2", 5000), ("１／２", 5000), ("1⁄3", 3333),
        ("33.33%", 3333), ("33,33", 3333), ("100", 10_000), ("0.5 %", 50), ("三分之二", 6667), ("", None), (" ", None),
    ],
)  # fmt: skip
def test_a_share_is_read_as_people_write_it(office: Office, flat: int, owner: int, typed: str, share: int) -> None:
    [resident] = residents(office, flat)
    office.do(lambda work: owners.change_tie(work, resident.tie_id, NewTie(share=typed)))
    [resident] = residents(office, flat)
    assert resident.share == share
    office.do(lambda work: owners.change_tie(work, resident.tie_id, NewTie(share=owners.share_words(share))))
    assert residents(office, flat)[0].share == share


@pytest.mark.parametrize("typed", ["half", "0", "0 %", "0.5", "101", "3/2", "1/0", "-5", "5/", "1/99999", "<b>", "½½"])
def test_what_is_no_share_is_refused(office: Office, flat: int, owner: int, typed: str) -> None:
    [resident] = residents(office, flat)
    told = refused(office, lambda work: owners.change_tie(work, resident.tie_id, NewTie(share=typed)))
    assert told == ("tie.share_not_clear", "share")


def test_owners_together_hold_no_more_than_the_whole(office: Office, flat: int) -> None:
    def add(name: str, share: str, role: Role = Role.OWNER) -> Callable[[UnitOfWork], int]:
        def act(work: UnitOfWork) -> int:
            return owners.add_tie(work, owners.add_person(work, NewPerson(name)), flat, NewTie(role, share=share))

        return act

    for place in range(6):
        office.do(add(f"heir {place}", "1/6"))  # 6 × 16.67 % = 100.02 %
    assert refused(office, add("one more", "1 %")) == ("tie.shares_over", "share")
    office.do(add("of no share", ""))
    gone = residents(office, flat)[0].person_id
    office.do(lambda work: owners.move_out(work, gone, flat, TODAY))
    office.do(add("buyer", "1/6"))
    assert [each.share for each in residents(office, flat) if each.gone] == [1667]


def test_days_that_run_backwards_are_refused(office: Office, flat: int, owner: int) -> None:
    [resident] = residents(office, flat)
    before = TODAY - timedelta(days=1)
    for tie, field in (
        (NewTie(since=TODAY, until=before), "until"),
        (NewTie(since=TODAY, lease_until=before), "lease_until"),
    ):
        told = refused(office, lambda work, tie=tie: owners.change_tie(work, resident.tie_id, tie))
        assert told == ("tie.ends_too_soon", field)
    office.do(lambda work: owners.change_tie(work, resident.tie_id, NewTie(since=TODAY)))
    assert refused(office, lambda work: owners.move_out(work, owner, flat, before)) == ("tie.ends_too_soon", "until")


def test_a_move_out_is_taken_back_with_the_last_day_of_before(office: Office, flat: int, owner: int) -> None:
    later = TODAY + timedelta(days=30)
    office.do(lambda work: owners.move_out(work, owner, flat, later))
    before = office.do(lambda work: owners.move_out(work, owner, flat, TODAY)).answer
    assert found(office, "1801") == []
    office.do(lambda work: owners.take_back_move_out(work, owner, before))
    [resident] = residents(office, flat)
    assert (resident.until, resident.gone) == (later, False)
    assert found(office, "1801") == [("3-2-1801", False)]


def test_a_flat_changes_hands_with_its_shares_and_changes_back(office: Office, flat: int, owner: int) -> None:
    """B4: the owners of before stay on file as former; a tenant who buys the flat is its owner then."""
    [wang] = residents(office, flat)
    office.do(lambda work: owners.change_tie(work, wang.tie_id, NewTie(share="60 %")))
    wife = office.do(lambda work: owners.add_person(work, NewPerson("李梅", "", flat))).answer
    tie = next(each.tie_id for each in residents(office, flat) if each.person_id == wife)
    office.do(lambda work: owners.change_tie(work, tie, NewTie(share="40 %")))
    tenant = office.do(lambda work: owners.add_person(work, NewPerson("陈雨", "", flat, Role.TENANT))).answer
    before = standing(office, flat)
    changed = office.do(lambda work: owners.change_owner(work, flat, [wang.tie_id, tie], TODAY, tenant)).answer
    assert [each for each in standing(office, flat) if not each[2]] == [("陈雨", "owner", False, 10_000)]
    assert sorted(each[:2] for each in standing(office, flat) if each[2]) == [
        ("李梅", "owner"), ("王小明", "owner"), ("陈雨", "tenant"),
    ]  # fmt: skip
    assert found(office, "王小明 1801") == []
    assert residents(office, flat)[0].since == TODAY
    office.do(lambda work: owners.take_back_change_of_owner(work, changed))
    assert standing(office, flat) == before
    assert found(office, "王小明 1801") == [("3-2-1801", False)]


def test_half_a_flat_is_sold_on_a_day_to_come(office: Office, flat: int, owner: int) -> None:
    [wang] = residents(office, flat)
    office.do(lambda work: owners.change_tie(work, wang.tie_id, NewTie(share="1/2")))
    keeps = office.do(lambda work: owners.add_person(work, NewPerson("李梅", "", flat))).answer
    tie = next(each.tie_id for each in residents(office, flat) if each.person_id == keeps)
    office.do(lambda work: owners.change_tie(work, tie, NewTie(share="1/2")))
    buyer = office.do(lambda work: owners.add_person(work, NewPerson("陈雨"))).answer
    later = TODAY + timedelta(days=10)
    over = refused(office, lambda work: owners.change_owner(work, flat, [wang.tie_id], later, buyer, "60 %"))
    assert over == ("tie.shares_over", "share")
    office.do(lambda work: owners.change_owner(work, flat, [wang.tie_id], later, buyer))
    assert standing(office, flat) == [
        ("王小明", "owner", False, 5000), ("李梅", "owner", False, 5000), ("陈雨", "owner", False, 5000),
    ]  # fmt: skip
    assert [each.until for each in residents(office, flat)] == [later, None, None]


def test_a_buyer_to_come_is_found_but_no_owner_before_the_hand_over(
    office: Office, flat: int, owner: int, clock: FixedClock
) -> None:
    [wang] = residents(office, flat)
    buyer = office.do(lambda work: owners.add_person(work, NewPerson("陈雨", "139 1111 2222", tier=Tier.KEY))).answer
    office.do(lambda work: owners.add_person(work, NewPerson("李梅", "", flat, Role.TENANT)))
    office.do(lambda work: owners.change_owner(work, flat, [wang.tie_id], TODAY + timedelta(days=2), buyer))

    def named() -> tuple[list[tuple[str, bool]], str, str]:
        [row] = office.ask(lambda reading: owners.units(reading, search="陈雨")).rows
        [unit] = office.ask(lambda reading: find(reading, "1801", kinds=("unit",)))
        return [(each.name, each.coming) for each in residents(office, flat)], row.owners, unit.name

    assert named() == ([("王小明", False), ("李梅", False), ("陈雨", True)], "王小明", "王小明、李梅")
    key = owners.UnitFilter(tier=Tier.KEY)
    assert office.ask(lambda reading: owners.units(reading, wanted=key)).rows == ()
    assert found(office, "陈雨 1801") == [("3-2-1801", False)]
    clock.move_on(timedelta(days=2))
    assert named() == ([("陈雨", False), ("李梅", False), ("王小明", False)], "陈雨", "陈雨、李梅")
    assert [each.gone for each in residents(office, flat)] == [False, False, True]


def test_a_tie_taken_off_is_put_back_though_its_share_was_given_away_meanwhile(
    office: Office, flat: int, owner: int
) -> None:
    [wang] = residents(office, flat)
    office.do(lambda work: owners.change_tie(work, wang.tie_id, NewTie(share="60 %")))
    taken = office.do(lambda work: owners.take_off_tie(work, wang.tie_id)).answer
    other = office.do(lambda work: owners.add_person(work, NewPerson("李梅"))).answer
    office.do(lambda work: owners.add_tie(work, other, flat, NewTie(share="50 %")))
    office.do(lambda work: owners.put_back_tie(work, taken))
    assert sorted(each[3] or 0 for each in standing(office, flat)) == [5000, 6000]


def test_an_owner_may_be_called_in_an_emergency_as_well_and_is_still_the_owner(
    office: Office, flat: int, owner: int
) -> None:
    office.do(lambda work: owners.add_tie(work, owner, flat, NewTie(Role.EMERGENCY)))
    assert [each[:2] for each in standing(office, flat)] == [("王小明", "owner"), ("王小明", "emergency")]
    [known] = office.ask(lambda reading: find(reading, "王小明", kinds=("person",)))
    assert known.role is Role.OWNER
    emergency = NewTie(Role.EMERGENCY)
    assert refused(office, lambda work: owners.add_tie(work, owner, flat, emergency)) == ("tie.already_there", "name")


def test_a_form_older_than_a_move_out_does_not_take_it_back(office: Office, flat: int, owner: int) -> None:
    [wang] = residents(office, flat)
    shown = NewTie()
    office.do(lambda work: owners.move_out(work, owner, flat, TODAY))
    office.do(lambda work: owners.change_tie(work, wang.tie_id, NewTie(note="keys with the guard"), shown))
    [wang] = residents(office, flat)
    assert (wang.until, wang.tie_note) == (TODAY, "keys with the guard")
    other = NewTie(note="keys at the desk")
    assert refused(office, lambda work: owners.change_tie(work, wang.tie_id, other, shown)) == (
        "record.changed",
        "tie_note",
    )
