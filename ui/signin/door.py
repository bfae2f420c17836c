"""What the lock page and the switcher show of the people who work here, asked on the worker."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.signin.who import Who

if TYPE_CHECKING:  # brings SQLAlchemy, which must not be loaded before the first paint
    from desk.office import Office
    from desk.people import ClerkRow
    from desk.signin import Door, Person


@dataclass(frozen=True)
class AtTheDoor:
    """The door, and by which letters each name is found."""

    door: "Door"
    keys: dict[int, frozenset[str]]

    def people(self) -> tuple[Who, ...]:
        """Those to choose from, in the language of the screen."""
        return tuple(self._who(each) for each in self.door.people)

    def _who(self, person: "Person") -> Who:
        note = "" if person.has_secret or not self.door.sign_in else _no_pin()
        keys = self.keys.get(person.id, frozenset())
        return Who(person.id, person.name, person.post, note, keys, person.manages, person.administers)


def at_the_door(office: "Office") -> AtTheDoor:
    """Ask who may sign in, and by which letters of their names they are found; on the worker."""
    from desk.keys import person_keys

    door = office.door()
    return AtTheDoor(door, {each.id: frozenset(person_keys(each.name)) for each in door.people})


def known_already(clerks: "tuple[ClerkRow, ...]", sign_in: bool) -> tuple[Who, ...]:
    """The people as the window knows them, until the door was asked."""
    return tuple(
        Who(
            each.id,
            each.name,
            each.post,
            "" if each.has_secret or not sign_in else _no_pin(),
            manages=each.manages,
            administers=each.administers,
        )
        for each in clerks
    )


def _no_pin() -> str:
    return QCoreApplication.translate("signin", "no PIN yet")
