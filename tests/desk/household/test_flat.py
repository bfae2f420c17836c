"""A flat can be described, renamed and found again by what it is called now (B4, M01)."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from db.models import Building, Diary, Estate, Unit
from desk import household, owners
from desk.check import check
from desk.find import find
from desk.household import NewVehicle, UnitFacts, UnitUse
from desk.office import Office
from desk.owners import NewPerson, NewUnit
from desk.refusals import Refusal

TODAY = date(2026, 11, 20)
SHOP = UnitFacts(120.5, UnitUse.SHOP, "1 hall", date(2019, 6, 1), True, "Paid to June", "Kitchen moved 2020")


def _facts(office: Office, flat: int) -> household.Household:
    return office.ask(lambda reading: household.household(reading, flat))


def _change(office: Office, flat: int, facts: UnitFacts) -> None:
    office.do(lambda work: household.change_unit(work, flat, facts))


def _diary(office: Office, subject: str) -> list[tuple[str, str, str]]:
    lines = select(Diary.act, Diary.old, Diary.new).where(Diary.subject == subject).order_by(Diary.id)
    return [tuple(line) for line in office.ask(lambda reading: reading.session.execute(lines).all())]


def _found(office: Office, typed: str) -> set[tuple[str, str]]:
    return {
        (each.kind, each.unit) for each in office.ask(lambda reading: find(reading, typed)) if each.kind != "directory"
    }


def test_what_was_told_of_a_flat_is_kept_with_old_and_new_in_the_diary(office: Office, flat: int) -> None:
    _change(office, flat, SHOP)
    assert _facts(office, flat).facts == SHOP
    act, old, new = _diary(office, "unit")[-1]
    assert (act, '"area": 89.5' in old, '"use": "shop"' in new) == ("unit.change", True, True)
    _change(office, flat, SHOP)
    assert len(_diary(office, "unit")) == 2  # adding it, changing it; nothing for what was the same


def test_the_fee_note_carries_the_day_it_was_changed_and_only_then(office: Office, flat: int, clock: object) -> None:
    _change(office, flat, UnitFacts(fee_note="Owes May to July"))
    assert _facts(office, flat).fee_noted_on == TODAY
    with pytest.raises(Refusal):
        _change(office, flat, UnitFacts(fee_note="Owes nothing", area=-1))
    _change(office, flat, UnitFacts(fee_note="Owes May to July", layout="3 rooms"))
    assert _facts(office, flat).fee_noted_on == TODAY
    _change(office, flat, UnitFacts())
    assert _facts(office, flat).fee_noted_on is None


@pytest.mark.parametrize(
    ("facts", "code", "field"),
    [
        (UnitFacts(area=0), "unit.area_wrong", "area"),
        (UnitFacts(area=float("nan")), "unit.area_wrong", "area"),
        (UnitFacts(area=1e9), "unit.area_wrong", "area"),
        (UnitFacts(delivered_on=date(201, 6, 1)), "unit.day_unlikely", "delivered_on"),
        (UnitFacts(delivered_on=date(2201, 6, 1)), "unit.day_unlikely", "delivered_on"),
        (UnitFacts(layout="室" * 61), "text.too_long", "layout"),
        (UnitFacts(fee_note="欠" * 20_001), "text.too_long", "fee_note"),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(
    office: Office, flat: int, facts: UnitFacts, code: str, field: str
) -> None:
    with pytest.raises(Refusal) as refused:
        _change(office, flat, facts)
    assert (refused.value.code, refused.value.fields["field"]) == (code, field)
    assert _facts(office, flat).facts == UnitFacts(area=89.5)


def test_a_renamed_flat_its_cars_and_its_people_are_found_by_the_new_code_alone(
    office: Office, flat: int, owner: int
) -> None:
    office.do(lambda work: household.add_vehicle(work, flat, NewVehicle("浙A12345")))
    office.do(lambda work: owners.move_out(work, owner, flat, TODAY))
    office.do(lambda work: owners.add_person(work, NewPerson("陈雨", "13900001111", flat)))
    code = office.do(lambda work: household.rename_unit(work, flat, "12栋", "1单元", "0302")).answer
    assert code == "12-1-302"
    assert _found(office, "12-1-302") == {("unit", code), ("person", code)}
    assert _found(office, "陈 302") == {("person", code)}
    assert _found(office, "12345") == {("unit", code)}
    assert _found(office, "1801") == set()
    assert _found(office, "王小明 8000") == {("person", code)}  # gone from it, and still told by it
    assert office.ask(lambda reading: owners.unit_file(reading, flat)).building == "12"
    assert _diary(office, "unit")[-1] == ("unit.rename", "3-2-1801", "12-1-302")
    assert office.ask(check).breaks == ()


def test_a_flat_cannot_take_the_code_of_another_or_none(office: Office, flat: int) -> None:
    office.do(lambda work: owners.add_unit(work, NewUnit("3", "2", "1802")))
    for room, code in (("1802", "unit.code_taken"), (" ", "unit.room_missing"), ("室" * 41, "text.too_long")):
        with pytest.raises(Refusal) as refused:
            office.do(lambda work, room=room: household.rename_unit(work, flat, "3", "2", room))
        assert (refused.value.code, refused.value.fields["field"]) == (code, "room")
    assert office.do(lambda work: household.rename_unit(work, flat, "3幢", "2", "1801室")).answer == "3-2-1801"
    assert _diary(office, "unit")[-1][0] == "unit.add"  # nothing was changed


def test_a_flat_merged_into_another_is_described_no_more(office: Office, flat: int) -> None:
    other = office.do(lambda work: owners.add_unit(work, NewUnit("3", "2", "1801A"))).answer
    office.do(lambda work: setattr(work.session.get(Unit, other), "merged_into_id", flat))
    for act in (
        lambda work: household.change_unit(work, other, UnitFacts()),
        lambda work: household.rename_unit(work, other, "9", "9", "9"),
    ):
        with pytest.raises(Refusal) as refused:
            office.do(act)
        assert refused.value.code == "unit.unknown"


def test_the_estate_and_the_building_have_a_profile_that_every_flat_shows(office: Office, flat: int) -> None:
    """M01: design and plant."""
    before = office.ask(lambda reading: household.profiles_of(reading, flat))
    office.do(lambda work: household.change_estate_profile(work, before.estate_id, "Built 2008\nPumps in B2"))
    office.do(lambda work: household.change_building_profile(work, before.building_id, "Lift 2 sticks in the wet"))
    neighbour = office.do(lambda work: owners.add_unit(work, NewUnit("3", "1", "101"))).answer
    told = office.ask(lambda reading: household.profiles_of(reading, neighbour))
    assert told == replace(
        before, estate_profile="Built 2008\nPumps in B2", building_profile="Lift 2 sticks in the wet"
    )
    assert _diary(office, "building")[-1][0] == "building.change"
    assert "Pumps in B2" in _diary(office, "estate")[-1][2]
    rows = select(Estate.profile, Building.profile).join(Building)
    assert len(office.ask(lambda reading: reading.session.execute(rows).all())) == 1
