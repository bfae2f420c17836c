"""The list of flats is narrowed by who lives there and how they stand, and counts what is left (M07, M84)."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

import pytest
from sqlalchemy import Engine, event

from db.models import Unit
from desk import cases, household, owners, renovations, visits
from desk.household import UnitFacts, UnitUse
from desk.office import Office
from desk.owners import Living, NewPerson, NewUnit, OnFile, Role, Tier, UnitFilter, UnitRow
from desk.owners.groups import put_groups
from desk.renovations import NewRenovation, Permit

TODAY = date(2026, 11, 20)


def _all(office: Office, wanted: UnitFilter, search: str = "") -> list[UnitRow]:
    page = office.ask(lambda reading: owners.units(reading, None, search, wanted))
    rows, total = [*page.rows], page.total
    while page.next:
        after = page.next
        page = office.ask(lambda reading, after=after: owners.units(reading, after, search, wanted))
        rows += page.rows
    assert total == len(rows)
    return rows


def _codes(office: Office, search: str = "", **wanted: Any) -> list[str]:
    return [row.code for row in _all(office, UnitFilter(**wanted), search)]


@pytest.fixture
def estate(office: Office) -> Office:
    """Six flats, each with something of its own."""

    def flat(work: Any, room: str, facts: UnitFacts, *people: NewPerson, building: str = "1") -> int:
        unit = owners.add_unit(work, NewUnit(building, "1", room))
        household.change_unit(work, unit, facts)
        for person in people:
            owners.add_person(work, NewPerson(**(vars(person) | {"unit_id": unit})))
        return int(unit)

    def build(work: Any) -> None:
        home, shop = UnitFacts(occupied=True), UnitFacts(use=UnitUse.SHOP, occupied=False)
        first = flat(work, "101", home, NewPerson("甲", tier=Tier.KEY), NewPerson("乙", tier=Tier.POTENTIAL))
        second = flat(work, "102", shop, NewPerson("丙", tier=Tier.POTENTIAL))
        third = flat(work, "103", home, NewPerson("丁"), NewPerson("戊", tier=Tier.KEY, role=Role.EMERGENCY))
        flat(work, "104", UnitFacts())
        gone = flat(work, "105", home, building="10")
        owners.move_out(work, owners.add_person(work, NewPerson("己", unit_id=gone, tier=Tier.KEY)), gone, TODAY)
        merged = flat(work, "106", home, NewPerson("庚", tier=Tier.KEY))
        work.session.get(Unit, merged).merged_into_id = third
        put_groups(work, owners.add_person(work, NewPerson("辛", unit_id=first)), "Elderly, 一楼商铺")
        visits.mark_unhappy(work, second, "Third leak")
        cases.take(work, cases.NewCase(summary="Leak", words="Leak", unit_id=third, told_by="丁", first_receiver_id=1))
        for unit, starts in ((first, date(2026, 11, 1)), (second, None)):
            row = renovations.apply(work, unit, NewRenovation("Kitchen", starts_on=starts))
            if unit == first:
                renovations.permit(work, row, Permit("P-1"))

    office.do(build)
    return office


@pytest.mark.parametrize(
    ("wanted", "rooms"),
    [
        ({}, ["1-1-101", "1-1-102", "1-1-103", "1-1-104", "10-1-105"]),
        ({"tier": Tier.KEY}, ["1-1-101"]),
        ({"tier": Tier.POTENTIAL}, ["1-1-102"]),
        ({"tier": Tier.ORDINARY}, ["1-1-103"]),
        ({"group": "Elderly"}, ["1-1-101"]),
        ({"group": "一楼商铺"}, ["1-1-101"]),
        ({"group": "Nobody's"}, []),
        ({"use": UnitUse.SHOP}, ["1-1-102"]),
        ({"living": Living.LIVED_IN}, ["1-1-101", "1-1-103", "10-1-105"]),
        ({"living": Living.EMPTY}, ["1-1-102"]),
        ({"living": Living.UNKNOWN}, ["1-1-104"]),
        ({"on_file": OnFile.NOBODY}, ["1-1-104"]),
        ({"on_file": OnFile.FORMER}, ["10-1-105"]),
        ({"unhappy": True}, ["1-1-102"]),
        ({"renovating": True}, ["1-1-101"]),
        ({"open_cases": True}, ["1-1-103"]),
        ({"living": Living.LIVED_IN, "open_cases": True}, ["1-1-103"]),
        ({"unhappy": True, "open_cases": True}, []),
    ],
)
def test_each_filter_leaves_the_flats_it_means(estate: Office, wanted: dict[str, Any], rooms: list[str]) -> None:
    """M84; a flat merged into another is in no list."""
    assert _codes(estate, **wanted) == rooms
    assert UnitFilter(**wanted).count == len(wanted)


def test_a_row_says_the_weightiest_tier_and_how_the_household_stands(estate: Office) -> None:
    """M07: an emergency contact does not make a household a key one."""
    rows = {row.code: (row.tier, row.unhappy, row.renovating, row.open_cases) for row in _all(estate, UnitFilter())}
    assert rows == {
        "1-1-101": (Tier.KEY, False, True, 0),
        "1-1-102": (Tier.POTENTIAL, True, False, 0),
        "1-1-103": (Tier.ORDINARY, False, False, 1),
        "1-1-104": (None, False, False, 0),
        "10-1-105": (None, False, False, 0),
    }


def test_filters_and_search_narrow_together(estate: Office) -> None:
    choices = estate.ask(owners.filter_choices)
    assert [name for _, name in choices.buildings] == ["1", "10"]
    assert choices.groups == ("Elderly", "一楼商铺")
    ten = {name: id_ for id_, name in choices.buildings}["10"]
    assert _codes(estate, building_id=ten) == ["10-1-105"]
    assert _codes(estate, "甲", tier=Tier.KEY) == ["1-1-101"]
    assert _codes(estate, "丁", tier=Tier.KEY) == []


def test_a_page_asks_as_much_for_a_hundred_rows_as_for_one(office: Office) -> None:
    def build(work: Any, rooms: range) -> None:
        for room in rooms:
            unit = owners.add_unit(work, NewUnit("8", "1", str(room)))
            owners.add_person(work, NewPerson("王", "138 0013 8000", unit))

    asked = []
    for rooms in (range(1, 2), range(2, 101)):
        office.do(lambda work, rooms=rooms: build(work, rooms))
        with _counted() as statements:
            assert len(office.ask(owners.units).rows) == rooms.stop - 1
        asked.append(len(statements))
    assert asked[0] == asked[1]


@contextmanager
def _counted() -> Iterator[list[str]]:
    told: list[str] = []

    def heard(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if statement.startswith("SELECT"):
            told.append(statement)

    event.listen(Engine, "before_cursor_execute", heard)
    try:
        yield told
    finally:
        event.remove(Engine, "before_cursor_execute", heard)
