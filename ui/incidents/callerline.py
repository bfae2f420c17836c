"""Who calls, in one line: found while typing, or the words and digits as they are."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desk import owners
from desk.phones import looks_like_phone
from desk.refusals import Refusal
from desk.unitcodes import read_unit
from ui.errands import Errands
from ui.hit import phone_shown
from ui.lookup import LookupBox

if TYPE_CHECKING:
    from desk.find import Found
    from desk.work import Reading


@dataclass(frozen=True)
class Teller:
    """Whoever tells it; without ids it is somebody who is not on file."""

    person_id: int | None = None
    unit_id: int | None = None
    unit: str = ""
    name: str = ""
    phone: str = ""

    @property
    def words(self) -> str:
        """As it stands in the line."""
        return " · ".join(part for part in (self.name, self.phone) if part) or self.unit


NOBODY = Teller()


class CallerLine(LookupBox):
    """A lookup that stays one line: a person taken out of the list is shown with the phone, another word undoes it."""

    taken = Signal(object)  # Teller
    changed = Signal(object)

    def __init__(self, errands: Errands) -> None:
        super().__init__(errands)
        self._who = NOBODY
        self.chosen.connect(self._take)
        self.textChanged.connect(lambda _text: self.changed.emit(self.value()))

    def value(self) -> str:
        """The words in the line."""
        return self.text()

    def set_value(self, value: object) -> None:
        """Put words into the line; who they are is found out when they are kept."""
        self.setText(str(value or ""))

    def teller(self) -> Teller:
        """Who was found, or the name or number that was typed."""
        typed = " ".join(self.text().split())
        if self._who != NOBODY and typed == " ".join(self._who.words.split()):
            return self._who
        return Teller(phone=typed) if looks_like_phone(typed) else Teller(name=typed)

    def put(self, teller: Teller) -> None:
        """Show somebody who was found before."""
        self._who = teller
        self.setText(teller.words)
        self.setCursorPosition(0)

    def _take(self, found: "Found") -> None:
        if found.kind == "unit":
            self.put(Teller(unit_id=found.unit_id, unit=found.unit))
        else:
            phone = phone_shown(found.phones, self.text())
            self.put(Teller(found.id, found.unit_id, found.unit, found.name, phone))
        self.taken.emit(self._who)


def settled(reading: "Reading", teller: Teller, unit: str = "") -> Teller:
    """Whoever tells it with the flat they named, in a field of its own or instead of themselves.

    Refusals: unit.unknown and unit.not_clear of the field.
    """
    if unit:
        return replace(teller, unit_id=owners.unit_by_code(reading, unit), unit=unit)
    words = teller.name or teller.phone
    if teller.person_id is not None or teller.unit_id is not None or read_unit(words) is None:
        return teller
    try:
        return Teller(unit_id=owners.unit_by_code(reading, words), unit=words)
    except Refusal:
        return teller  # a name, after all


def flat_of(teller: Teller, prefix: str = "caller.") -> dict[str, str | int | None]:
    """Somebody as a draft keeps them."""
    return {f"{prefix}{name}": value for name, value in asdict(teller).items()}


def teller_of(content: Mapping[str, object], prefix: str = "caller.") -> Teller:
    """Somebody out of a draft."""
    ids = {name: content.get(f"{prefix}{name}") for name in ("person_id", "unit_id")}
    words = {name: str(content.get(f"{prefix}{name}") or "") for name in ("unit", "name", "phone")}
    person, unit = (each if isinstance(each, int) else None for each in ids.values())
    return Teller(person, unit, **words)
