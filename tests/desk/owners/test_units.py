"""The list of flats is narrowed to all that were meant, and says how many they are."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desk import owners, settings
from desk.clock import FixedClock
from desk.find import find
from desk.office import Office
from desk.owners import NewPerson, NewUnit, UnitRow
from desk.refusals import Refusal

TODAY = date(2026, 11, 20)


def _all(office: Office, search: str) -> list[UnitRow]:
    """Every row of every page, as many as the first page promised."""
    page = office.ask(lambda reading: owners.units(reading, search=search))
    rows, total = [*page.rows], page.total
    while page.next:
        after = page.next
        page = office.ask(lambda reading, after=after: owners.units(reading, after, search))
        rows += page.rows
    assert total == len(rows)
    return rows


def _codes(office: Office, search: str) -> list[str]:
    return [row.code for row in _all(office, search)]


def _found(office: Office, typed: str) -> set[tuple[str, bool, str]]:
    return {(each.kind, each.gone, each.name) for each in office.ask(lambda reading: find(reading, typed))}


@pytest.fixture
def tower(office: Office) -> Office:
    """Two hundred and sixty flats of building 7, each with an owner called Wang."""

    def build(work: object) -> None:
        for floor in range(1, 66):
            for door in range(1, 5):
                unit = owners.add_unit(work, NewUnit("7", "1", f"{floor}{door:02}"))  # type: ignore[arg-type]
                owners.add_person(work, NewPerson("王小明", "", unit))  # type: ignore[arg-type]

    office.do(build)
    return office


@pytest.mark.parametrize("search", ["7栋", "王小明", "wang"])
def test_more_flats_than_the_finder_ranks_are_all_listed_and_counted(tower: Office, search: str) -> None:
    assert len(_all(tower, search)) == 260
    assert len({row.id for row in _all(tower, search)}) == 260


def test_every_word_must_be_of_the_same_flat_or_person(tower: Office, flat: int, owner: int) -> None:
    assert _codes(tower, "王 1801") == ["7-1-801", "7-1-1801", "3-2-1801"]
    assert _codes(tower, "王 8000 1801") == ["3-2-1801"]
    assert _codes(tower, "陈 1801") == []


def test_a_last_day_to_come_leaves_a_person_at_home(office: Office, flat: int, owner: int, clock: FixedClock) -> None:
    office.do(lambda work: owners.move_out(work, owner, flat, TODAY + timedelta(days=1)))
    [resident] = office.ask(lambda reading: owners.unit_file(reading, flat)).residents
    assert (resident.until, resident.gone) == (TODAY + timedelta(days=1), False)
    assert office.ask(owners.units).rows[0].owners == "王小明"
    assert _codes(office, "王小明") == ["3-2-1801"]
    assert _found(office, "1801") == {("unit", False, "王小明"), ("person", False, "王小明")}
    clock.move_on(timedelta(days=1))
    assert office.ask(lambda reading: owners.unit_file(reading, flat)).residents[0].gone
    assert office.ask(owners.units).rows[0].owners == ""
    assert _codes(office, "王小明") == []
    assert _found(office, "1801") == {("unit", False, ""), ("person", True, "王小明")}


def test_a_last_day_may_be_put_off_until_it_has_come(office: Office, flat: int, owner: int) -> None:
    office.do(lambda work: owners.move_out(work, owner, flat, TODAY + timedelta(days=9)))
    office.do(lambda work: owners.move_out(work, owner, flat, TODAY))
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: owners.move_out(work, owner, flat, TODAY + timedelta(days=9)))
    assert refused.value.code == "person.unknown"


def test_who_has_gone_is_found_by_name_and_no_longer_by_the_flat(office: Office, flat: int, owner: int) -> None:
    office.do(lambda work: owners.move_out(work, owner, flat, TODAY))
    assert [each.kind for each in office.ask(lambda reading: find(reading, "3-2-1801"))] == ["unit"]
    assert [each.gone for each in office.ask(lambda reading: find(reading, "王小明 8000"))] == [True]


def test_phones_are_read_for_the_country_of_the_office(office: Office) -> None:

    office.do(lambda work: settings.change_facts(work, replace(work.facts, office_en="Office", country="GB")))
    office.do(lambda work: owners.add_person(work, NewPerson("Ann Smith", "+44 20 7946 0000")))
    assert [each.name for each in office.ask(lambda reading: find(reading, "02079460000"))] == ["Ann Smith"]


def test_a_name_too_long_for_its_line_is_refused_and_not_cut(office: Office) -> None:
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: owners.add_person(work, NewPerson("王" * 301)))
    assert refused.value.code == "text.too_long"
    assert refused.value.fields == {"field": "name", "length": 301, "longest": 300}
