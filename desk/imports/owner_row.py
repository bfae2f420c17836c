"""One flat of a list with who lives there, before it is compared with the book."""

from dataclasses import dataclass
from datetime import date

from db.models import Channel, Language, Role, Tier, UnitUse
from desk.imports.reasons import BadRow, Remark
from desk.phones import Told


@dataclass(frozen=True, slots=True)
class RowPerson:
    """A person of a row; without a name whoever is the only one of that role in the flat.

    `share` is in hundredths of a percent; None and '' say nothing."""

    name: str
    role: Role
    phones: tuple[Told, ...] = ()
    is_company: bool = False
    since: date | None = None
    share: int | None = None
    lease_until: date | None = None
    relation: str = ""
    email: str = ""
    id_number: str = ""
    born_on: date | None = None
    tier: Tier | None = None
    language: Language | None = None
    language_asked: bool = False  # the list has a column for it: an empty cell there is no reason to guess
    channel: Channel | None = None
    contact: str = ""
    groups: tuple[str, ...] = ()

    @property
    def says_anything(self) -> bool:
        """Whether there is something to keep of a person without a name."""
        return bool(self.phones or self.email or self.id_number)


@dataclass(frozen=True, slots=True)
class OwnerRow:
    """One flat of the file with its people; what could not be read stands in the note."""

    row: int
    building: str
    staircase: str
    room: str
    code: str
    area: float | None
    use: UnitUse | None
    layout: str
    delivered_on: date | None
    occupied: bool | None
    renovation: str
    note: str
    people: tuple[RowPerson, ...]
    plates: tuple[str, ...]
    remarks: tuple[Remark, ...]


@dataclass(frozen=True)
class OwnersFile:
    """A whole file: row numbers of titles, headings and blank lines, and every other row, good or bad.

    `month_first` says how 03/04/2019 was read, `order_from_file` whether the file itself proved it."""

    sheet: str
    title_rows: tuple[int, ...]
    heading_row: int
    blank_rows: tuple[int, ...]
    rows: tuple[OwnerRow | BadRow, ...]
    month_first: bool
    order_from_file: bool
