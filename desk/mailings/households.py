"""The addressees of a mailing to flats: one person of each household, or every one that is asked for."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select

from db.models import Building, Person, PersonGroup, Role, Tenure, Unit, UnitUse
from desk.mailings.addressees import Addressee, LeftOut, Preview
from desk.mailings.homes import ranks
from desk.mailings.order import floor_of, place_of
from desk.mailings.overdue import overdue_units
from desk.mailings.wanted import Only, Source, To, Wanted
from desk.owners.filters import UnitFilter, narrowed
from desk.owners.on_file import known
from desk.refusals import Refusal
from desk.tenure import begun, gone, today
from desk.unitcodes import read_unit
from desk.work import Reading

MOST_FLATS = 20_000
"""The list is cut here, and says so."""
_BESIDE = frozenset({UnitUse.PARKING, UnitUse.STORE})
"""A letter to the same person's flat does for these."""


def of_households(reading: Reading, wanted: Wanted) -> Preview:
    """Every flat that is meant, in the order of delivery, with whom the letter goes to or why nobody gets one.

    Two questions, however many flats there are. Refusals: mailing.flats_missing, mailing.flats_unknown.
    """
    found = _flats(reading, wanted)
    flats = [each for each in found[:MOST_FLATS] if _on_floor(wanted, each.room)]
    flats.sort(key=lambda each: (each.estate_id, place_of(each.building, each.staircase, each.room), each.code))
    ties, day = _ties(reading, [each.id for each in flats]), today(reading)
    members = _members(reading, wanted.group) if wanted.group else frozenset()
    here = {flat.id: [each for each in ties.get(flat.id, ()) if not gone(each.until, day)] for flat in flats}
    people = {flat.id: _chosen(wanted, here[flat.id], members) for flat in flats}
    written_to = {tie.person_id for flat in flats if flat.use not in _BESIDE for tie in people[flat.id]}
    told: list[Addressee] = []
    for flat in flats:
        if not people[flat.id]:
            told.append(_nobody(reading, flat, here[flat.id], bool(ties.get(flat.id))))
        for tie in people[flat.id]:
            beside = flat.use in _BESIDE and tie.person_id in written_to
            written_to.add(tie.person_id)
            told.append(_to(reading, flat, tie, LeftOut.DUPLICATE if beside else None))
    return Preview(tuple(told), MOST_FLATS if len(found) > MOST_FLATS else 0)


def _flats(reading: Reading, wanted: Wanted) -> Sequence[Any]:
    query = (
        select(
            Unit.id, Unit.code, Unit.staircase, Unit.room, Unit.use, Building.name.label("building"),
            Building.estate_id,
        )
        .join(Building, Building.id == Unit.building_id)
        .where(*_conditions(reading, wanted))
        .limit(MOST_FLATS + 1)
    )  # fmt: skip
    return reading.session.execute(query).all()


def _conditions(reading: Reading, wanted: Wanted) -> list[ColumnElement[bool]]:
    if wanted.source is Source.PICKED:
        return [Unit.id.in_(_among(_picked(reading, wanted.flats)))]
    meant = UnitFilter(
        tier=wanted.tier,
        group=wanted.group,
        use=wanted.use,
        unhappy=wanted.only is Only.UNHAPPY,
        renovating=wanted.only is Only.RENOVATING,
        open_cases=wanted.only is Only.OPEN_CASES,
    )
    told = narrowed(reading, meant)
    if wanted.only is Only.OVERDUE:
        told.append(Unit.id.in_(_among([*overdue_units(reading)])))
    if wanted.building_ids:
        told.append(Unit.building_id.in_(wanted.building_ids))
    if wanted.staircases:
        told.append(Unit.staircase.in_(wanted.staircases))
    return told


def _picked(reading: Reading, codes: Iterable[str]) -> list[int]:
    """The ids of flats named one by one, each as it is spelled; one that was merged leads to where it went."""
    spelled = {code: place.code if (place := read_unit(code)) is not None else code.upper() for code in codes}
    if not spelled:
        raise Refusal("mailing.flats_missing", field="flats")
    rows = reading.session.execute(
        select(Unit.code, Unit.id, Unit.merged_into_id).where(Unit.code.in_(_among([*spelled.values()])))
    ).all()
    found = {row.code: row.merged_into_id or row.id for row in rows}
    unknown = [code for code, spelling in spelled.items() if spelling not in found]
    if unknown:
        raise Refusal("mailing.flats_unknown", field="flats", flats=", ".join(unknown[:8]), count=len(unknown))
    return [*found.values()]


def _on_floor(wanted: Wanted, room: str) -> bool:
    if wanted.source is Source.PICKED or (wanted.floor_from is None and wanted.floor_to is None):
        return True
    floor = floor_of(room)
    if floor is None:
        return False
    low, high = wanted.floor_from, wanted.floor_to
    return (low is None or floor >= low) and (high is None or floor <= high)


def _ties(reading: Reading, unit_ids: list[int]) -> dict[int, list[Any]]:
    """All who belong or belonged to these flats, by flat, in the order they were entered."""
    rows = reading.session.execute(
        select(
            Tenure.unit_id, Tenure.role, Tenure.until, Person.id.label("person_id"), Person.name, Person.language,
            Person.tier,
        )
        .join(Person, Person.id == Tenure.person_id)
        .where(known, Tenure.unit_id.in_(_among(unit_ids)), Tenure.role != Role.EMERGENCY)
        .where(begun(Tenure.since, today(reading)))
        .order_by(Tenure.id)
    )  # fmt: skip
    found: dict[int, list[Any]] = defaultdict(list)
    for row in rows:
        found[row.unit_id].append(row)
    return found


def _members(reading: Reading, group: str) -> frozenset[int]:
    return frozenset(reading.session.scalars(select(PersonGroup.person_id).where(PersonGroup.name == group)))


def _chosen(wanted: Wanted, here: list[Any], members: frozenset[int]) -> list[Any]:
    """Whom of those who belong to a flat now the letter goes to: a tier or a group narrows people, not flats."""
    order = ranks(wanted)
    fitting: dict[int, Any] = {}
    for tie in sorted((each for each in here if each.role in order), key=lambda each: order[each.role]):
        fitting.setdefault(tie.person_id, tie)
    people = [*fitting.values()]
    if wanted.tier is not None:
        people = [each for each in people if each.tier is wanted.tier]
    if wanted.group:
        people = [each for each in people if each.person_id in members]
    elif wanted.to is To.RESIDENTS and any(each.role is Role.TENANT for each in people):
        people = [each for each in people if each.role is not Role.OWNER]
    return people if wanted.each else people[:1]


def _to(reading: Reading, flat: Any, tie: Any, left_out: LeftOut | None) -> Addressee:
    language = tie.language or reading.facts.language
    return Addressee(flat.id, tie.person_id, None, flat.code, tie.name, "", language, flat.building, left_out)


def _nobody(reading: Reading, flat: Any, here: list[Any], gone_people: bool) -> Addressee:
    why = LeftOut.NO_SUCH_ROLE if here else LeftOut.MOVED_OUT if gone_people else LeftOut.NOBODY
    return Addressee(flat.id, None, None, flat.code, "", "", reading.facts.language, flat.building, why)


def _among(values: Sequence[int] | Sequence[str]) -> Select[Any]:
    """Told as one value: SQLite takes no more than so many marks in a statement."""
    return select(func.json_each(json.dumps(values)).table_valued("value").c.value)
