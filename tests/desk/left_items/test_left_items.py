"""Things left at the desk: numbers without gaps, handed out once with proof, marked when they wait too long."""

from datetime import timedelta
from typing import Any

import pytest

from desk import cases, flatfile, left_items, merging, owners
from desk.clock import FixedClock
from desk.left_items import ItemKind, ItemRow, ItemsFilter, NewItem
from desk.office import Office
from desk.refusals import Refusal
from tests.conftest import FRIDAY


def _take_in(office: Office, **told: Any) -> str:
    new = NewItem(**{"what": "Parcel", "for_name": "王小明", **told})
    return office.do(lambda work: left_items.take_in(work, new)).answer


def _rows(office: Office, which: ItemsFilter = ItemsFilter.WAITING, search: str = "") -> list[ItemRow]:
    return list(office.ask(lambda reading: left_items.items(reading, which, search=search)).rows)


def test_numbers_have_no_gaps_and_a_void_one_keeps_its_number(office: Office) -> None:
    first = _take_in(office)
    with pytest.raises(Refusal, match=r"item\.what_missing"):
        _take_in(office, what=" ")
    second = _take_in(office)
    assert (first, second) == ("K-2026-0001", "K-2026-0002")
    office.do(lambda work: left_items.void(work, second, "Entered twice"))
    assert _take_in(office) == "K-2026-0003"
    assert [row.number for row in _rows(office)] == ["K-2026-0003", "K-2026-0001"]
    assert [row.void_reason for row in _rows(office, ItemsFilter.ALL)] == ["", "Entered twice", ""]
    office.do(lambda work: left_items.stand_again(work, second))
    assert len(_rows(office)) == 3


def test_a_thing_is_for_somebody_a_flat_or_found(office: Office, flat: int) -> None:
    with pytest.raises(Refusal, match=r"item\.for_missing"):
        _take_in(office, for_name="")
    assert _take_in(office, for_name="", unit_id=flat)
    assert _take_in(office, for_name="", kind=ItemKind.FOUND, what="Wallet")


def test_it_is_handed_out_once_with_proof_and_lies_there_again_by_undo(office: Office, clock: FixedClock) -> None:
    number = _take_in(office)
    with pytest.raises(Refusal, match=r"item\.to_missing"):
        office.do(lambda work: left_items.hand_out(work, number, " "))
    clock.move_to(FRIDAY + timedelta(hours=1))
    office.do(lambda work: left_items.hand_out(work, number, "李静", "ID card seen"))
    row = office.ask(lambda reading: left_items.item_of(reading, number))
    assert (row.handed_to, row.proof, row.handed_at, row.waits) == (
        "李静", "ID card seen", FRIDAY + timedelta(hours=1), False,
    )  # fmt: skip
    with pytest.raises(Refusal, match=r"item\.handed_already"):
        office.do(lambda work: left_items.hand_out(work, number, "Somebody else"))
    assert [each.number for each in _rows(office, ItemsFilter.HANDED)] == [number]
    office.do(lambda work: left_items.lie_again(work, number))
    assert [each.number for each in _rows(office)] == [number]
    assert _rows(office)[0].handed_to == ""


def test_what_waits_longer_than_a_week_is_marked_and_counted(office: Office, clock: FixedClock) -> None:
    old = _take_in(office)
    clock.move_to(FRIDAY + timedelta(days=7))
    _take_in(office)
    assert office.ask(left_items.counts) == left_items.ItemCounts(2, 0)
    clock.move_to(FRIDAY + timedelta(days=7, minutes=1))
    assert office.ask(left_items.counts) == left_items.ItemCounts(2, 1)
    assert [row.number for row in _rows(office, ItemsFilter.LONG)] == [old]
    assert [row.long for row in office.ask(lambda reading: left_items.waiting(reading, 9))] == [True, False]


def test_the_flat_and_the_person_know_what_waits_for_them(office: Office, flat: int, owner: int) -> None:
    elsewhere = office.do(lambda work: owners.add_unit(work, owners.NewUnit("3", "2", "1802"))).answer
    theirs = _take_in(office, unit_id=flat, person_id=owner)
    _take_in(office, unit_id=elsewhere, for_name="Somebody")
    for unit_id, person_id in ((flat, None), (None, owner), (flat, owner)):
        found = office.ask(lambda reading, u=unit_id, p=person_id: left_items.waiting_for(reading, u, p))
        assert [row.number for row in found] == [theirs]
    assert office.ask(lambda reading: left_items.waiting_for(reading, None)) == ()
    card = office.ask(lambda reading: cases.caller(reading, owner, flat))  # what the person at the phone asks
    assert [row.number for row in card.at_desk] == [theirs]
    assert office.ask(lambda reading: flatfile.marks(reading, flat)).at_desk == 1


def test_it_is_found_by_name_flat_courier_place_and_who_fetched_it(office: Office, flat: int) -> None:
    number = _take_in(office, unit_id=flat, from_name="ＳＦ Express", place="Shelf 2")
    _take_in(office, what="Letter", for_name="Wang")
    office.do(lambda work: left_items.hand_out(work, number, "Tom Hallam"))
    for typed in ("3-2-1801", "sf", "shelf 2", "hallam", "王小明", "k-2026-0001"):
        assert [row.number for row in _rows(office, ItemsFilter.ALL, typed)] == [number], typed


def test_a_flat_merged_into_another_brings_its_things(office: Office, flat: int) -> None:
    twin = office.do(lambda work: owners.add_unit(work, owners.NewUnit("3", "2", "1802"))).answer
    number = _take_in(office, unit_id=twin)
    office.do(lambda work: merging.merge(work, "unit", flat, twin))
    assert [row.number for row in office.ask(lambda reading: left_items.waiting_for(reading, flat))] == [number]
