"""The addressees of a mailing about cases: who told each of them."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import func, select

from db.models import Building, Case, Person, Role, Unit
from desk import cases, incidents, views
from desk.mailings.addressees import Addressee, LeftOut, Preview
from desk.mailings.homes import Home, homes_of
from desk.mailings.order import place_of
from desk.mailings.wanted import Source, Wanted
from desk.pages import Page
from desk.refusals import Refusal
from desk.underway import WAITING
from desk.withheld import is_hidden
from desk.work import Reading

MOST_CASES = 5_000
"""The list is cut here, and says so."""


def of_cases(reading: Reading, wanted: Wanted) -> Preview:
    """Who told the cases that are meant, in the order of delivery; the newest case of a household has the letter.

    Refusals: incident.unknown, incident.missing, view.unknown.
    """
    found = [*_ids(reading, wanted)]
    ids = found[:MOST_CASES]
    rows = reading.session.execute(
        select(Case, Unit.code, Unit.staircase, Unit.room, Building.name.label("building"), Person.name,
               Person.language, Person.forgotten_at)
        .outerjoin(Unit, Unit.id == Case.unit_id)
        .outerjoin(Building, Building.id == Unit.building_id)
        .outerjoin(Person, Person.id == Case.person_id)
        .where(Case.id.in_(select(func.json_each(json.dumps(ids)).table_valued("value").c.value)))
        .order_by(Case.taken_at.desc(), Case.id.desc())
    ).all()  # fmt: skip
    homes = homes_of(reading, {row[0].person_id for row in rows})
    households: set[tuple[str, int]] = set()
    told: list[tuple[Any, Addressee]] = []
    for row in rows:
        addressee = _addressee(reading, row, homes)
        home = _household(row[0])
        if addressee.left_out is None and home is not None and not wanted.each:
            if home in households:
                addressee = replace(addressee, left_out=LeftOut.DUPLICATE)
            households.add(home)
        place = place_of(row.building or "", row.staircase or "", row.room or "")
        told.append(((addressee.unit == "", place, row[0].number), addressee))
    listed = tuple(addressee for _place, addressee in sorted(told, key=lambda each: each[0]))
    return Preview(listed, MOST_CASES if len(found) > MOST_CASES else 0)


def _addressee(reading: Reading, row: Any, homes: Mapping[Home, frozenset[Role]]) -> Addressee:
    case: Case = row[0]
    language = row.language or reading.facts.language
    if is_hidden(reading, case):
        return Addressee(None, None, case.id, "", "", case.number, language, "", LeftOut.WITHHELD)
    name = case.told_by or row.name or ""
    here = homes.get((case.unit_id, case.person_id))
    why = None if case.status in WAITING else LeftOut.CASE_OVER
    if why is None and row.forgotten_at is not None:
        why = LeftOut.FORGOTTEN
    elif why is None and here is not None and not here:
        why = LeftOut.MOVED_OUT
    elif why is None and not name:
        why = LeftOut.NO_NAME
    return Addressee(
        case.unit_id, case.person_id, case.id, row.code or "", name, case.number, language, row.building or "", why
    )


def _household(case: Case) -> tuple[str, int] | None:
    if case.unit_id is not None:
        return "unit", case.unit_id
    return ("person", case.person_id) if case.person_id is not None else None


def _ids(reading: Reading, wanted: Wanted) -> Iterator[int]:
    """The ids of the cases that are meant, newest first, a page at a time."""
    after: tuple[int, ...] | None = None
    found = 0
    question = _question(reading, wanted)
    while found <= MOST_CASES:
        page: Page[cases.CaseRow] = question(after)
        yield from (row.id for row in page.rows)
        found += len(page.rows)
        if page.next is None:
            return
        after = page.next


def _question(reading: Reading, wanted: Wanted) -> Any:
    if wanted.source is Source.INCIDENT:
        if not wanted.incident:
            raise Refusal("mailing.incident_missing", field="incident")
        incident = incidents.incident_of(reading, wanted.incident).row
        return lambda after: incidents.cases_of(reading, incident.id, after)
    meant = cases.Wanted(class_id=wanted.class_id)
    if wanted.source is Source.VIEW:
        view = next((each for each in views.views(reading) if each.key == wanted.view_id), None)
        if view is None:
            raise Refusal("mailing.view_missing", field="view_id")
        meant = view.wanted
    return lambda after: cases.cases(reading, meant, after, counted=False)
