"""The people of one row: owners, tenants, and whom to call."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from db.models import Role
from desk.imports.owner_row import RowPerson
from desk.imports.owner_values import read_number, read_shares, split_names
from desk.imports.row_cells import LONGEST, RowCells

_COMPANY = re.compile(
    r"公司|集[团團]|[银銀]行|[学學]校|[医醫]院|委[员員][会會]|事[务務]所|中心$|商行"
    r"|\b(?:ltd|limited|inc|llc|plc|gmbh|corp|company|co|trust)\b\.?",
    re.I,
)
_BETWEEN_GROUPS = re.compile(r"[、，,;；]")


def people_of(cells: RowCells, since: date | None, country: str) -> tuple[RowPerson, ...]:
    """Everybody a row names; `since` is when those in the column of owners came."""
    role = cells.word("role") or Role.OWNER
    names = split_names(cells.text("owner", "、"))
    if not names and cells.has("owner") and role is Role.OWNER:
        cells.asides.say("no_owner")
    people = [*_owners(cells, names, role, since, country), *_tenants(cells, country), *_to_call(cells, country)]
    if cells.has("lease_until") and not any(person.role is Role.TENANT for person in people):
        cells.unused("lease_until")
    if cells.has("relation") and not any(person.relation for person in people):
        cells.unused("relation")
    return tuple(people)


def _owners(
    cells: RowCells, names: tuple[str, ...], role: Role, since: date | None, country: str
) -> Iterator[RowPerson]:
    """Those in the column of owners; what else the row tells of a person is the first one's."""
    shares: tuple[int | None, ...] = ()
    if cells.has("share") and role is Role.OWNER:
        shares = read_shares(cells.cell("share"), cells.text("share"), len(names), cells.heading("share"), cells.asides)
    company = bool(names) and _COMPANY.search(" ".join(names)) is not None
    told = _told(cells, role, country)
    for place, name in enumerate(names or ("",)):
        share = shares[place] if shares and names else None
        person = RowPerson(name, role, is_company=company, since=since, share=share, **told)
        if name or person.says_anything:
            yield person
        told = {}


def _told(cells: RowCells, role: Role, country: str) -> dict[str, Any]:
    """What the row tells of the first one, as far as the file has columns for it."""
    told: dict[str, Any] = {"phones": cells.phones("phone", country)}
    told |= {field: cells.short(field) for field in ("email", "contact") if cells.has(field)}
    told |= {field: cells.word(field) for field in ("tier", "language", "channel") if cells.has(field)}
    told["language_asked"] = cells.has("language")
    if cells.has("id_number"):
        heading = cells.heading("id_number")
        told["id_number"] = read_number(cells.cell("id_number"), cells.text("id_number"), heading, cells.asides)
    if cells.has("birthday"):
        told["born_on"] = cells.day("birthday", whole=True)
    if cells.has("group"):
        told["groups"] = _groups(cells)
    if role is Role.TENANT:
        told["lease_until"] = cells.day("lease_until")
    if role is not Role.OWNER and cells.has("relation"):
        told["relation"] = cells.short("relation")
    return told


def _groups(cells: RowCells) -> tuple[str, ...]:
    groups: dict[str, None] = {}
    for name in map(str.strip, _BETWEEN_GROUPS.split(cells.text("group"))):
        if len(name) > LONGEST["group"]:
            cells.too_long("group", name)
        elif name:
            groups[name] = None
    return tuple(groups)


def _tenants(cells: RowCells, country: str) -> Iterator[RowPerson]:
    if not (cells.has("tenant") or cells.has("tenant_phone")):
        return
    names, phones = split_names(cells.text("tenant", "、")), cells.phones("tenant_phone", country)
    lease = cells.day("lease_until") if names or phones else None
    yield from _named(names, Role.TENANT, phones, lease_until=lease)


def _to_call(cells: RowCells, country: str) -> Iterator[RowPerson]:
    if not (cells.has("emergency") or cells.has("emergency_phone")):
        return
    names, phones = split_names(cells.text("emergency", "、")), cells.phones("emergency_phone", country)
    relation = cells.short("relation") if names and cells.has("relation") else ""
    yield from _named(names, Role.EMERGENCY, phones, relation=relation)


def _named(names: tuple[str, ...], role: Role, phones: tuple[Any, ...], **told: Any) -> Iterator[RowPerson]:
    """The phones are the first one's; phones without a name are whoever's there."""
    for place, name in enumerate(names or ("",)):
        own = phones if place == 0 else ()
        if name or own:
            yield RowPerson(name, role, own, bool(name) and _COMPANY.search(name) is not None, **told)
