"""Lines of the entry in which something of the book is found while typing: who wrote, a case, a letter of ours."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.errands import Errands
from ui.hit import Hit
from ui.lookup import FindLine

if TYPE_CHECKING:
    from desk.find import Found


def _keys() -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    return [("Enter", translate("incoming", "choose")), ("Esc", translate("incoming", "keep typing"))]


class SenderLine(FindLine):
    """Who wrote the letter: somebody on file, or the name as it is typed."""

    taken = Signal(object)  # desk.find.Found

    def __init__(self, errands: Errands, parent: QWidget | None = None) -> None:
        super().__init__(errands, _keys(), parent)
        self._name = ""
        self._person_id: int | None = None

    def value(self) -> str:
        """The name in the line."""
        return self.text()

    def set_value(self, value: object) -> None:
        """Put a name into the line."""
        self.setText(str(value or ""))
        self.setCursorPosition(0)

    @property
    def person_id(self) -> int | None:
        """Whose name it is, as long as nothing else was typed over it."""
        same = " ".join(self.text().split()) == self._name
        return self._person_id if same and self._name else None

    def know(self, name: str, person_id: int | None) -> None:
        """From now on this name means this person."""
        self._name, self._person_id = " ".join(name.split()), person_id

    def choose(self, hit: Hit) -> None:
        found = cast("Found", hit.value)
        if found.kind == "person":
            self.know(found.name, found.id)
            self.set_value(found.name)
        else:
            self.clear()
        self.taken.emit(found)

    def nothing_found(self) -> str:
        """A sender need not be on file."""
        return self.tr("Nobody like that is on file; the name stays as it is typed.")


class NumberLine(FindLine):
    """The number of a case or of a letter of ours, found by any part of it."""

    def __init__(self, errands: Errands, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(errands, _keys(), parent)
        self._kind = kind
        self.setPlaceholderText("C-2026-0001" if kind == "case" else "L-2026-0001")

    def kinds(self) -> frozenset[str]:
        return frozenset({self._kind})

    def value(self) -> str:
        """The number in the line."""
        return self.text().strip()

    def set_value(self, value: object) -> None:
        """Put a number into the line."""
        self.setText(str(value or ""))

    def choose(self, hit: Hit) -> None:
        self.set_value(cast("Found", hit.value).number)

    def nothing_found(self) -> str:
        """The number must be one of the book."""
        return self.tr("The book has no such number.")
