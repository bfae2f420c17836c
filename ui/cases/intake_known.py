"""What the intake screen asks the book for: the lists to choose from, the hour, the drafts that wait."""

from dataclasses import dataclass
from datetime import datetime

from desk import cases, choices, drafts, estates, owners, people, slips
from desk.calendar import Limit
from desk.cases import CallerCard, Dues, Role
from desk.find import Found
from desk.refusals import Refusal
from desk.slips import Charge, charge_of
from desk.work import Reading
from ui.cases.intake_pick import Pick, pick

KIND = "case"
"""The kind of draft this screen keeps."""

NO_FAULT = "none"
DISPUTED = "repair_charges"
"""The class of a case about what a repair cost (M41)."""


@dataclass(frozen=True)
class Choices:
    """The lists of the form, with their words in the language of the screen."""

    classes: tuple[Pick, ...]
    places: tuple[Pick, ...]
    trades: tuple[tuple[int, str], ...]
    clerks: tuple[tuple[int, str], ...]
    rows: tuple[choices.ClassRow, ...]
    causes: tuple[tuple[int, str], ...]
    no_fault: int | None  # the family of causes where nobody has any
    estates: tuple[tuple[int, str], ...]

    def row(self, class_id: object) -> choices.ClassRow | None:
        """A class by its id."""
        return next((each for each in self.rows if each.id == class_id), None)


@dataclass(frozen=True)
class Known:
    """All that the screen shows besides the caller."""

    choices: Choices
    waiting: tuple[drafts.DraftRow, ...]
    now: datetime
    open: bool  # whether the desk is open at this hour (M14)


def known(reading: Reading, language: str) -> Known:
    """The lists in use, the drafts that wait and the office's own time."""
    rows = choices.classes(reading)
    trades = ((each, each.name.text(language)) for each in choices.trades(reading))
    places = (each.name for each in choices.places(reading))
    causes = choices.causes(reading)
    return Known(
        Choices(
            tuple(pick(each.id, each.name, each.parent, language) for each in rows),
            tuple(pick(name.text(language), name, None, language) for name in places),
            tuple((each.id, f"{name} · {each.worker}" if each.worker else name) for each, name in trades),
            tuple((each.id, each.name) for each in people.clerks(reading)),
            rows,
            tuple((each.id, each.name.text(language)) for each in causes),
            next((each.id for each in causes if each.code == NO_FAULT), None),
            tuple((each.key, each.name.text(language)) for each in estates.estates(reading)),
        ),
        drafts.drafts(reading, KIND),
        reading.facts.local(reading.now),
        reading.calendar.is_open(reading.now),
    )


def dues(reading: Reading, reply: Limit | None, solution: Limit | None) -> Dues:
    """Both due times of a case taken now."""
    return cases.dues_for(reading.calendar, reading.now, reply, solution)


@dataclass(frozen=True)
class Caller:
    """Who was found; a name or flat typed over it is another one."""

    person_id: int | None = None
    name: str = ""
    unit_id: int | None = None
    unit: str = ""
    phone: str = ""


NOBODY = Caller()
LATEST = 60
"""Cases of a caller read for the twelve months' list."""


def card(reading: Reading, caller: Caller) -> CallerCard | None:
    """The caller's file, or nothing when it is no longer there."""
    if caller.person_id is None and caller.unit_id is None:
        return None
    try:
        return cases.caller(reading, caller.person_id, caller.unit_id, LATEST)
    except Refusal:
        return None


def unit_of(reading: Reading, typed: str) -> int | None:
    """The flat meant by a spelling, while it is still being typed."""
    try:
        return owners.unit_by_code(reading, typed)
    except Refusal:
        return None


def found_by(reading: Reading, person_id: int | None, unit_id: int | None) -> Caller:
    """A caller by the numbers another page gives. Refusals: person.unknown, unit.unknown."""
    person = owners.person(reading, person_id) if person_id is not None else None
    unit = owners.unit_file(reading, unit_id) if unit_id is not None else None
    return Caller(
        person_id,
        person.name if person else "",
        unit_id,
        unit.code if unit else "",
        person.phones[0] if person and person.phones else "",
    )


def caller_of(found: Found, phone: str) -> Caller:
    """A caller the finder found, with the phone that was typed or the first one on file."""
    if found.kind == "unit":
        return Caller(unit_id=found.unit_id, unit=found.unit)
    return Caller(found.id, found.name, found.unit_id, found.unit, phone)


@dataclass(frozen=True)
class Dispute:
    """Whose slip is disputed and who they are to the flat, the class for it, and what the slip came to."""

    caller: Caller
    relation: Role | None
    class_id: int | None
    charge: Charge | None


def dispute_of(reading: Reading, slip: str) -> Dispute:
    """What a dispute about a slip begins with (M41). Refusals: slip.unknown, case.unknown."""
    file = slips.file_of(reading, slip)
    person, unit = None, file.unit_id
    if file.row.case_number:
        case = cases.file_of(reading, file.row.case_number)
        person, unit = case.person_id, case.unit_id
    class_id = next((each.id for each in choices.classes(reading) if each.code == DISPUTED), None)
    return Dispute(found_by(reading, person, unit), _role(reading, person, unit), class_id, charge_of(reading, slip))


def asker_of(reading: Reading, slip: str) -> Caller:
    """Who asked for the work of a slip without a case. Refusals: slip.unknown."""
    file = slips.file_of(reading, slip)
    return Caller(None, file.told_by, file.unit_id, file.row.unit, file.phone)


def _role(reading: Reading, person_id: int | None, unit_id: int | None) -> Role | None:
    """What somebody is to a flat they live in or own."""
    if person_id is None or unit_id is None:
        return None
    ties = owners.unit_file(reading, unit_id).residents
    return next((each.role for each in ties if each.person_id == person_id and not each.gone), None)
