"""What belongs to a household: vehicles that find their flat, pets whose vaccination runs out, benefits used (M55)."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk import household, owners
from desk.check import check
from desk.cleaning import clean_line
from desk.find import find
from desk.folding import fold
from desk.household import NewBenefit, NewPet, NewVehicle, Served, Vaccination
from desk.keys import plate_keys
from desk.office import Office
from desk.owners import NewPerson, NewUnit
from desk.refusals import Refusal

TODAY = date(2026, 11, 20)


def _of(office: Office, flat: int) -> household.Household:
    return office.ask(lambda reading: household.household(reading, flat))


def _refused(office: Office, act: Callable[[Any], object]) -> tuple[str, object]:
    with pytest.raises(Refusal) as refused:
        office.do(act)
    return refused.value.code, refused.value.fields.get("field")


def _finds(office: Office, typed: str) -> list[str]:
    return [each.unit for each in office.ask(lambda reading: find(reading, typed, kinds=["unit"]))]


def _park(office: Office, flat: int, plate: str) -> int:
    return office.do(lambda work: household.add_vehicle(work, flat, NewVehicle(plate))).answer


@pytest.mark.parametrize("typed", ["浙A·12345", "浙a12345", "A12345", "345", "浙A 12345"])
def test_a_plate_finds_its_flat_until_the_vehicle_is_taken_off(office: Office, flat: int, typed: str) -> None:
    car = _park(office, flat, "浙A·12345")
    assert _finds(office, typed) == ["3-2-1801"]
    office.do(lambda work: household.take_off_vehicle(work, car))
    assert _finds(office, typed) == []
    assert _finds(office, "3-2-1801") == ["3-2-1801"]
    office.do(lambda work: household.put_back_vehicle(work, car))
    assert _finds(office, typed) == ["3-2-1801"]
    assert office.ask(check).breaks == ()


def test_a_new_plate_takes_the_old_ones_place(office: Office, flat: int) -> None:
    car = _park(office, flat, "浙A12345")
    new = NewVehicle("沪c·9988f", "white Tesla", "B2-117", "second key at the desk")
    office.do(lambda work: household.change_vehicle(work, car, new))
    [row] = _of(office, flat).vehicles
    assert (row.plate, row.description, row.space) == ("沪C·9988F", "white Tesla", "B2-117")
    assert (_finds(office, "12345"), _finds(office, "988f")) == ([], ["3-2-1801"])


def test_a_flat_has_each_vehicle_once_however_its_plate_is_written(office: Office, flat: int) -> None:
    car = _park(office, flat, "浙A·12345")
    other = _park(office, flat, "浙B55555")
    assert _refused(office, lambda work: household.add_vehicle(work, flat, NewVehicle("浙a 12345"))) == (
        "vehicle.already_there",
        "plate",
    )
    assert _refused(office, lambda work: household.change_vehicle(work, other, NewVehicle("浙A-12345")))[0] == (
        "vehicle.already_there"
    )
    for plate in ("", "  ", "·-"):
        refused = _refused(office, lambda work, plate=plate: household.add_vehicle(work, flat, NewVehicle(plate)))
        assert refused == ("vehicle.plate_missing", "plate")
    assert _refused(office, lambda work: household.add_vehicle(work, flat, NewVehicle("浙" * 21)))[0] == "text.too_long"
    neighbour = office.do(lambda work: owners.add_unit(work, NewUnit("3", "2", "1802"))).answer
    _park(office, neighbour, "浙A12345")  # a family with two flats
    assert sorted(_finds(office, "浙A12345")) == ["3-2-1801", "3-2-1802"]
    office.do(lambda work: household.take_off_vehicle(work, car))
    assert _park(office, flat, "浙A12345") == car, "the car that was taken off came back"
    assert [row.plate for row in _of(office, flat).vehicles] == ["浙A12345", "浙B55555"]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(plate=st.text(st.characters(codec="utf-8"), max_size=6))
def test_any_plate_that_is_kept_is_found_by_itself_and_by_its_end(office: Office, flat: int, plate: str) -> None:
    if not any(sign.isalnum() for sign in fold(clean_line(plate))):
        with pytest.raises(Refusal, match=r"vehicle\.plate_missing"):
            _park(office, flat, plate)
        return
    car = _park(office, flat, plate)
    [kept] = [row.plate for row in _of(office, flat).vehicles]
    keys = plate_keys(kept)
    stored = office.ask(lambda reading: _keys(reading, flat))
    assert keys <= stored
    office.do(lambda work: household.take_off_vehicle(work, car))
    own = office.ask(lambda reading: _keys(reading, flat))
    assert not (keys & own) - {"3-2-1801", "321801", "3-1801", "31801", "2-1801", "21801", "1801"}


def _keys(reading: Any, flat: int) -> set[str]:
    from sqlalchemy import select

    from db.models import search_key

    own = select(search_key.c.k).where(search_key.c.kind == "unit", search_key.c.id == flat)
    return set(reading.session.scalars(own))


@pytest.mark.parametrize(
    ("until", "state"),
    [
        (None, Vaccination.UNKNOWN),
        (TODAY - timedelta(days=1), Vaccination.RAN_OUT),
        (TODAY, Vaccination.RUNS_OUT),
        (TODAY + timedelta(days=30), Vaccination.RUNS_OUT),
        (TODAY + timedelta(days=31), Vaccination.HOLDS),
    ],
)
def test_a_vaccination_that_runs_out_is_told(office: Office, flat: int, until: date | None, state: Vaccination) -> None:
    office.do(lambda work: household.add_pet(work, flat, NewPet("Poodle", "豆豆", "L-88", until)))
    assert [(pet.vaccination, pet.vaccinated_until) for pet in _of(office, flat).pets] == [(state, until)]


def test_a_pet_is_changed_taken_off_and_put_back(office: Office, flat: int) -> None:
    pet = office.do(lambda work: household.add_pet(work, flat, NewPet("Poodle"))).answer
    office.do(lambda work: household.change_pet(work, pet, NewPet("Poodle", "豆豆", note="Bites\npostmen")))
    assert [(row.name, row.note) for row in _of(office, flat).pets] == [("豆豆", "Bites\npostmen")]
    office.do(lambda work: household.take_off_pet(work, pet))
    assert _of(office, flat).pets == ()
    assert _refused(office, lambda work: household.change_pet(work, pet, NewPet("Cat")))[0] == "record.unknown"
    office.do(lambda work: household.put_back_pet(work, pet))
    assert [row.name for row in _of(office, flat).pets] == ["豆豆"]
    assert _refused(office, lambda work: household.add_pet(work, flat, NewPet(" "))) == ("pet.kind_missing", "kind")


def test_a_benefit_is_used_on_a_day_that_has_come_by_somebody_of_the_flat(
    office: Office, flat: int, owner: int
) -> None:
    stranger = office.do(lambda work: owners.add_person(work, NewPerson("陌生人"))).answer
    for new, refused in (
        (NewBenefit(""), ("benefit.what_missing", "what")),
        (NewBenefit("Plants", TODAY + timedelta(days=1)), ("day.ahead", "used_on")),
        (NewBenefit("Plants", person_id=stranger), ("benefit.person_elsewhere", "person_id")),
        (NewBenefit("养" * 121), ("text.too_long", "what")),
    ):
        assert _refused(office, lambda work, new=new: household.add_benefit(work, flat, new)) == refused
    office.do(lambda work: household.add_benefit(work, flat, NewBenefit("Plant care", person_id=owner)))
    [row] = _of(office, flat).benefits
    assert (row.what, row.used_on, row.person) == ("Plant care", TODAY, "王小明")
    office.do(lambda work: household.change_benefit(work, row.key, NewBenefit("Plant care", date(2026, 5, 1))))
    [row] = _of(office, flat).benefits
    assert (row.used_on, row.person) == (date(2026, 5, 1), "")


def test_the_households_that_used_a_benefit_are_listed_and_counted(office: Office, flat: int, owner: int) -> None:
    """M55."""

    def build(work: Any) -> None:
        for room in range(1, 131):
            unit = owners.add_unit(work, NewUnit("9", "1", str(room)))
            household.add_benefit(work, unit, NewBenefit("植物养护", date(2026, 3, 1)))
        household.add_benefit(work, flat, NewBenefit("植物养护", date(2026, 10, 9), owner))
        household.add_benefit(work, flat, NewBenefit("植物养护", date(2026, 2, 2)))
        household.add_benefit(work, flat, NewBenefit("Legal advice"))
        gone = household.add_benefit(work, unit, NewBenefit("Legal advice"))
        household.take_off_benefit(work, gone)

    office.do(build)
    assert [(use.what, use.times, use.households, use.last_on) for use in office.ask(household.benefits_in_use)] == [
        ("植物养护", 132, 131, date(2026, 10, 9)),
        ("Legal advice", 1, 1, TODAY),
    ]
    page = office.ask(lambda reading: household.households_with(reading, "植物养护"))
    rows: list[Served] = [*page.rows]
    assert (page.total, rows[0].code, rows[0].people, rows[0].times, rows[0].last_on) == (
        131, "3-2-1801", "王小明", 2, date(2026, 10, 9),
    )  # fmt: skip
    assert rows[0].phones == "138 0013 8000"
    rest = office.ask(lambda reading: household.households_with(reading, "植物养护", page.next))
    assert len({row.unit_id for row in (*rows, *rest.rows)}) == 131
    assert (rest.next, rest.total) == (None, None)
    only = office.ask(lambda reading: household.households_with(reading, "Legal advice"))
    assert [row.code for row in only.rows] == ["3-2-1801"]
