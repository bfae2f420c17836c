"""Which passes are out, which came back from the gate, and the words of each for its paper."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select

from db.base import micros
from db.models import Clerk, Language, PassItem, PassStatus, ReleasePass, Role, Unit
from desk.cleaning import clean_search
from desk.keyed import ids_with
from desk.keys import query_terms
from desk.letterhead_of import letterhead
from desk.masking import shown_id
from desk.pages import PAGE, Page, older_than
from desk.passes.acts import by_number, items_of
from desk.passes.items import Item, as_text
from desk.passes.sheet import PassSheet
from desk.tenure import today
from desk.words import listed
from desk.work import Reading


class PassFilter(StrEnum):
    """Which passes of the register; late ones were valid on a day gone by and have not come back."""

    OUT = "out"
    LATE = "late"
    USED = "used"
    VOID = "void"
    ALL = "all"


@dataclass(frozen=True)
class PassRow:
    """The whole of one pass; moments are UTC. `what` names its things in one line, `items` as they are typed.

    `late`: its day is over and it is not back. The carrier's ID has stars where the setting says so.
    """

    key: int
    number: str
    unit_id: int
    unit: str
    person_id: int | None
    asked_by: str
    asked_as: Role
    what: str
    items: str
    valid_on: date
    window: str
    proof: str
    authority: str
    carrier: str
    carrier_id: str
    plate: str
    fees: str
    note: str
    issued_at: datetime
    clerk: str
    status: PassStatus
    late: bool
    printed: int
    used_at: datetime | None
    guard: str
    void_reason: str


@dataclass(frozen=True)
class PassCounts:
    """How many passes are where; the late ones are among those out."""

    out: int
    late: int
    used: int
    void: int


def passes_of(reading: Reading, unit_id: int, limit: int = 200) -> tuple[PassRow, ...]:
    """The passes of a flat, those still out first, then the newest."""
    query = _rows().where(ReleasePass.unit_id == unit_id)
    out_first = ReleasePass.status != PassStatus.ISSUED
    found = reading.session.execute(
        query.order_by(out_first, ReleasePass.issued_at.desc(), ReleasePass.id.desc()).limit(limit)
    ).all()
    return _read(reading, found)


def passes(
    reading: Reading, which: PassFilter = PassFilter.OUT, after: tuple[int, ...] | None = None, search: str = ""
) -> Page[PassRow]:
    """The register of all passes, newest first, a page at a time; `search` is a number, a flat or a plate."""
    wanted = _wanted(reading, which)
    if part := clean_search(search):
        wanted.append(_meant(part))
    query = _rows().where(*wanted)
    if after:
        query = query.where(older_than(ReleasePass.issued_at, ReleasePass.id, after))
    found = reading.session.execute(
        query.order_by(ReleasePass.issued_at.desc(), ReleasePass.id.desc()).limit(PAGE)
    ).all()
    rows = _read(reading, found)
    total = None
    if after is None:
        total = reading.session.scalar(select(func.count()).select_from(_rows().where(*wanted).subquery()))
    last = rows[-1] if len(rows) == PAGE else None
    return Page(rows, (micros(last.issued_at), last.key) if last else None, total)


def counts(reading: Reading) -> PassCounts:
    """How many passes are out, late, used and void, as of today."""
    by_status = dict(
        reading.session.execute(select(ReleasePass.status, func.count()).group_by(ReleasePass.status)).all()
    )
    late = reading.session.scalar(
        select(func.count()).select_from(ReleasePass).where(*_wanted(reading, PassFilter.LATE))
    )
    return PassCounts(
        by_status.get(PassStatus.ISSUED, 0),
        late or 0,
        by_status.get(PassStatus.USED, 0),
        by_status.get(PassStatus.VOID, 0),
    )


def pass_of(reading: Reading, number: str) -> PassRow:
    """One pass. Refusals: pass.unknown."""
    row = by_number(reading, number)
    return _read(reading, reading.session.execute(_rows().where(ReleasePass.id == row.id)).all())[0]


def sheet_of(reading: Reading, number: str, language: Language | None = None) -> PassSheet:
    """All words of a pass's paper, in the office's language unless another is asked for. Refusals: pass.unknown."""
    row = by_number(reading, number)
    language = language or reading.facts.language
    unit = reading.session.get_one(Unit, row.unit_id)
    clerk = reading.session.get(Clerk, row.clerk_id) if row.clerk_id is not None else None
    local = reading.facts.local
    return PassSheet(
        language=language,
        letterhead=letterhead(reading.facts, language),
        number=row.number,
        unit=unit.code,
        valid_on=row.valid_on,
        window=row.window,
        asked_by=row.asked_by,
        asked_as=row.asked_as,
        proof=row.proof,
        authority=row.authority,
        carrier=row.carrier,
        carrier_id=row.carrier_id,
        plate=row.plate,
        fees=row.fees,
        note=row.note,
        items=items_of(reading, row.id),
        issued_at=local(row.issued_at),
        clerk=clerk.name if clerk else "",
        reprint=row.printed,
        printed_at=local(reading.now) if row.printed else None,
        void=row.status is PassStatus.VOID,
    )


def _wanted(reading: Reading, which: PassFilter) -> list[ColumnElement[bool]]:
    if which is PassFilter.ALL:
        return []
    if which is PassFilter.USED:
        return [ReleasePass.status == PassStatus.USED]
    if which is PassFilter.VOID:
        return [ReleasePass.status == PassStatus.VOID]
    out = ReleasePass.status == PassStatus.ISSUED
    return [out, ReleasePass.valid_on < today(reading)] if which is PassFilter.LATE else [out]


def _meant(typed: str) -> ColumnElement[bool]:
    ways: list[ColumnElement[bool]] = [
        func.instr(ReleasePass.plate, typed.upper()) > 0,
        func.instr(ReleasePass.asked_by, typed) > 0,
    ]
    if terms := query_terms(typed):
        ways += [
            ReleasePass.id.in_(ids_with("pass", terms)),
            ReleasePass.unit_id.in_(ids_with("unit", terms)),
        ]
    return or_(*ways)


def _rows() -> Any:
    return (
        select(ReleasePass, Unit.code, Clerk.name)
        .join(Unit, Unit.id == ReleasePass.unit_id)
        .outerjoin(Clerk, Clerk.id == ReleasePass.clerk_id)
    )


def _read(reading: Reading, found: Sequence[Any]) -> tuple[PassRow, ...]:
    items: dict[int, tuple[Item, ...]] = {}
    query = select(PassItem.pass_id, PassItem.what, PassItem.quantity).order_by(PassItem.id)
    for pass_id, what, quantity in reading.session.execute(
        query.where(PassItem.pass_id.in_([row.id for row, _, _ in found]))
    ):
        items[pass_id] = (*items.get(pass_id, ()), Item(what, quantity))
    day = today(reading)
    return tuple(_row(reading, row, code, clerk or "", items.get(row.id, ()), day) for row, code, clerk in found)


def _row(reading: Reading, row: ReleasePass, code: str, clerk: str, items: tuple[Item, ...], day: date) -> PassRow:
    return PassRow(
        key=row.id,
        number=row.number,
        unit_id=row.unit_id,
        unit=code,
        person_id=row.person_id,
        asked_by=row.asked_by,
        asked_as=row.asked_as,
        what=listed(reading.facts.language, (each.told() for each in items)),
        items=as_text(items),
        valid_on=row.valid_on,
        window=row.window,
        proof=row.proof,
        authority=row.authority,
        carrier=row.carrier,
        carrier_id=shown_id(reading, row.carrier_id),
        plate=row.plate,
        fees=row.fees,
        note=row.note,
        issued_at=row.issued_at,
        clerk=clerk,
        status=row.status,
        late=row.status is PassStatus.ISSUED and row.valid_on < day,
        printed=row.printed,
        used_at=row.used_at,
        guard=row.guard,
        void_reason=row.void_reason,
    )
