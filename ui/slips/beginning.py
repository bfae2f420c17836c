"""What the form of a slip begins with: what stands on the slip or its case, what to choose from, what was begun."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from desk import cases, choices, drafts, owners, slips
from desk.choices import TradeRow
from desk.refusals import Refusal
from desk.slips import Errand, SlipStatus, TypedLine, Wanted
from desk.work import Reading, UnitOfWork
from ui.drafts import Content

KIND = "slip_form"
"""The kind of draft the form of a slip is until the slip is raised or changed."""


class Purpose(StrEnum):
    """What the form is for."""

    CASE = "slip_for"
    ALONE = "slip_alone"
    CHANGE = "slip_change"


@dataclass(frozen=True)
class Changed:
    """How a slip stands that was changed, and the hand-over of its case that came with it."""

    stands: tuple[object, ...] = ()
    batch: str = ""


@dataclass(frozen=True)
class Beginning:
    """The form of a slip before anything was typed; `place`, `access` and `summary` are those of its case.

    `about` is said at the head. Of a case whose name is withheld nothing here tells the flat (M15).
    """

    purpose: Purpose
    draft_id: str
    about: str
    today: date
    now: datetime  # UTC
    trades: tuple[TradeRow, ...]
    places: tuple[str, ...]
    brought: tuple[str, ...]
    equipment: tuple[str, ...]
    number: str = ""  # of the slip that is changed
    case_number: str = ""
    errand: Errand = field(default_factory=Errand)
    trade_id: int | None = None
    worker: str = ""
    usual_trade_id: int | None = None  # of the case's class (M06)
    summary: str = ""
    place: str = ""
    access: str = ""
    notes: tuple[str, ...] = ()  # what is on file of how to come in
    out: tuple[str, ...] = ()  # slips of the case that are with a worker
    unit: str = ""
    told_by: str = ""
    told_phone: str = ""
    printed: int = 0
    lines: tuple[TypedLine, ...] = ()
    begun: Content = field(default_factory=dict)

    def put_back(self, changed: "Changed", work: UnitOfWork) -> bool:
        """Let the slip say again what it said before, and its case be with whom it was; whether it was printed since.

        Refusals: slip.changed_since where it does not stand as it was `changed`, those of slips.change, cases.undo."""
        if slips.written_on(work, self.number) != changed.stands:
            raise Refusal("slip.changed_since", number=self.number)
        if changed.batch:
            cases.undo(work, changed.batch)
        wanted = None
        if not self.case_number:
            unit_id = owners.unit_by_code(work, self.unit) if self.unit else None
            wanted = Wanted(unit_id, self.told_by, self.told_phone)
        slips.change(work, self.number, self.trade_id, self.worker, self.errand, wanted)
        slips.set_lines(work, self.number, self.lines)
        return slips.file_of(work, self.number).row.printed > self.printed

    def asks_why(self, trade_id: int | None) -> bool:
        """Whether a department neither has the case nor is the one of its class, so that a reason is due (M06)."""
        return (
            self.purpose is Purpose.CASE
            and trade_id is not None
            and self.usual_trade_id is not None
            and trade_id not in (self.usual_trade_id, self.trade_id)
        )


def for_case(reading: Reading, number: str, language: str) -> Beginning:
    """A slip for a case. Refusals: case.unknown, slip.case_not_open."""
    file = cases.file_of(reading, number)
    row = file.row
    if not cases.may_become(row.status, cases.CaseStatus.WITH_TRADE):
        raise Refusal("slip.case_not_open", number=row.number)
    flat = "" if file.withheld else row.unit
    id = draft_id(Purpose.CASE, row.number, reading.clerk_id)
    return Beginning(
        Purpose.CASE,
        id,
        _told(row.number, flat, row.summary),
        **_offered(reading, language),
        brought=slips.brought(reading, file.class_id),
        case_number=row.number,
        trade_id=file.trade_id,
        usual_trade_id=file.usual_trade_id,
        summary=row.summary,
        place=file.place,
        access=file.access,
        notes=() if file.withheld else _notes(reading, file.unit_id, file.person_id),
        out=tuple(each for each, status in file.slips if status is SlipStatus.OUT),
        begun=_begun(reading, id),
    )


def alone(reading: Reading, unit_id: int | None, language: str) -> Beginning:
    """A slip for the office's own work, in a flat if one is named. Refusals: unit.unknown."""
    flat = owners.unit_file(reading, unit_id).code if unit_id is not None else ""
    id = draft_id(Purpose.ALONE, flat, reading.clerk_id)
    return Beginning(
        Purpose.ALONE,
        id,
        "",
        **_offered(reading, language),
        brought=slips.brought(reading, None),
        notes=_notes(reading, unit_id, None),
        unit=flat,
        begun=_begun(reading, id),
    )


def to_change(reading: Reading, number: str, language: str) -> Beginning:
    """What stands on a slip that is out. Refusals: slip.unknown, slip.not_out."""
    file = slips.file_of(reading, number)
    row = file.row
    if row.status is not SlipStatus.OUT:
        raise Refusal("slip.not_out", number=row.number)
    case = cases.file_of(reading, row.case_number) if row.case_number else None
    withheld = case is not None and case.withheld
    id = draft_id(Purpose.CHANGE, row.number, reading.clerk_id)
    return Beginning(
        Purpose.CHANGE,
        id,
        _told(row.number, row.case_number, "" if withheld else row.unit, row.summary),
        **_offered(reading, language),
        brought=slips.brought(reading, case.class_id if case is not None else None),
        number=row.number,
        case_number=row.case_number,
        errand=file.errand,
        trade_id=file.trade_id,
        worker=row.worker,
        summary=case.row.summary if case is not None else "",
        place=case.place if case is not None else "",
        access=case.access if case is not None else "",
        notes=() if case is None or withheld else _notes(reading, case.unit_id, case.person_id),
        unit=row.unit if case is None else "",
        told_by=file.told_by if case is None else "",
        told_phone=file.phone if case is None else "",
        printed=row.printed,
        lines=slips.typed_lines(reading, row.number, language),
        begun=_begun(reading, id),
    )


def draft_id(purpose: Purpose, about: str, clerk: int | None) -> str:
    """The draft of a form; each clerk's own, so that nobody writes over another's words."""
    return f"{purpose}:{about}:{clerk}"


def _told(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _begun(reading: Reading, id: str) -> Content:
    return drafts.begun(reading, [id]).get(id, {})


def _offered(reading: Reading, language: str) -> dict[str, Any]:
    return {
        "today": reading.facts.local(reading.now).date(),
        "now": reading.now,
        "trades": choices.trades(reading),
        "places": tuple(each.name.text(language) for each in choices.places(reading)),
        "equipment": slips.equipment_named(reading),
    }


def _notes(reading: Reading, unit_id: int | None, person_id: int | None) -> tuple[str, ...]:
    """How to deal with those who live there, as far as it is not confidential: the paper leaves the office."""
    if unit_id is None:
        return ()
    living = [each for each in owners.unit_file(reading, unit_id).residents if not each.gone]
    living.sort(key=lambda each: each.person_id != person_id)
    return tuple(dict.fromkeys(each.handling for each in living if each.handling and not each.handling_secret))
