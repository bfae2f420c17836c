"""Several estates share one book; a case belongs to the estate of its building (M14)."""

import pytest

from desk import cases, estates, owners
from desk.estates import BuildingEntry
from desk.named import Named
from desk.office import Office
from desk.owners import NewUnit
from desk.refusals import Refusal
from tests.desk.test_masking import sit_receptionist

RIVER = Named("Riverside Court", "滨江苑")


def _building(office: Office, name: str) -> BuildingEntry:
    return next(each for each in office.ask(estates.buildings) if each.name == name)


def _take(office: Office, flat: int) -> str:
    new = cases.NewCase(summary="Leak", unit_id=flat, told_by="Li", first_receiver_id=1)
    return office.do(lambda work: cases.take(work, new)).answer.number


def _estate_of(office: Office, number: str) -> int | None:
    return office.ask(lambda reading: cases.file_of(reading, number)).estate_id


def _add(office: Office, name: Named = RIVER) -> int:
    return office.do(lambda work: estates.add_estate(work, name)).answer


def test_new_cases_follow_their_building_and_old_ones_stay_where_they_were(office: Office, flat: int) -> None:
    """M14."""
    before = _take(office, flat)
    river = _add(office)
    office.do(lambda work: estates.move_building(work, _building(office, "3").key, river))
    after = _take(office, flat)
    assert (_estate_of(office, before), _estate_of(office, after)) == (1, river)
    assert [(each.name.en, each.buildings) for each in office.ask(estates.estates)] == [("", 0), ("Riverside Court", 1)]


def test_buildings_stand_by_estate_and_in_their_numbers_order(office: Office) -> None:
    for name in ("10", "2", "A"):
        office.do(lambda work, name=name: owners.add_unit(work, NewUnit(name, "1", "101")))
    assert [each.name for each in office.ask(estates.buildings)] == ["2", "A", "10"]
    assert _building(office, "10").units == 1


def test_an_estate_has_one_name_of_its_own(office: Office) -> None:
    _add(office)
    for name, code in (
        (Named("", " "), "estate.name_missing"), (Named("riverside court", ""), "estate.name_twice"),
        (Named("", "滨江苑"), "estate.name_twice"), (Named("x" * 300, ""), "text.too_long"),
    ):  # fmt: skip
        with pytest.raises(Refusal) as refused:
            _add(office, name)
        assert refused.value.code == code
    office.do(lambda work: estates.change_estate(work, 1, Named("Sunny Garden", "阳光花园")))
    assert office.ask(estates.estates)[0].name == Named("Sunny Garden", "阳光花园")


def test_only_an_estate_to_which_nothing_belongs_is_taken_off(office: Office, flat: int) -> None:
    with pytest.raises(Refusal, match=r"estate\.last_one"):
        office.do(lambda work: estates.take_off_estate(work, 1))
    river = _add(office)
    number = _take(office, flat)
    with pytest.raises(Refusal, match=r"estate\.in_use"):
        office.do(lambda work: estates.take_off_estate(work, 1))
    office.do(lambda work: estates.move_building(work, _building(office, "3").key, river))
    with pytest.raises(Refusal, match=r"estate\.in_use"):  # a case was taken for it
        office.do(lambda work: estates.take_off_estate(work, 1))
    assert _estate_of(office, number) == 1
    mistaken = _add(office, Named("Mistaken", ""))
    office.do(lambda work: estates.take_off_estate(work, mistaken))
    assert [each.key for each in office.ask(estates.estates)] == [1, river]


def test_a_building_goes_only_where_there_is_an_estate_and_none_of_its_name(office: Office, flat: int) -> None:
    with pytest.raises(Refusal, match=r"estate\.unknown"):
        office.do(lambda work: estates.move_building(work, _building(office, "3").key, 99))
    with pytest.raises(Refusal, match=r"record\.unknown"):
        office.do(lambda work: estates.move_building(work, 99, 1))
    assert flat


def test_only_a_manager_changes_estates(office: Office, flat: int) -> None:
    sit_receptionist(office)
    for act in (
        lambda work: estates.add_estate(work, RIVER),
        lambda work: estates.change_estate(work, 1, RIVER),
        lambda work: estates.move_building(work, 1, 1),
        lambda work: estates.take_off_estate(work, 1),
    ):
        with pytest.raises(Refusal, match=r"clerk\.managers_only"):
            office.do(act)
    assert flat
