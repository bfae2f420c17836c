"""A line for a name: somebody on file found while typing, or the name as it is told."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.errands import Errands
from ui.hit import Hit
from ui.lookup import FindLine

if TYPE_CHECKING:
    from desk.find import Found


def keys() -> list[tuple[str, str]]:
    """What the keys do while something is found, for lines whose words count as they are typed."""
    translate = QCoreApplication.translate
    return [("Enter", translate("NameLine", "choose")), ("Esc", translate("NameLine", "keep typing"))]


class NameLine(FindLine):
    """Who it is or for whom; whoever is found is known from then on, as long as nothing else is typed over the name."""

    taken = Signal(object)  # desk.find.Found

    def __init__(self, errands: Errands, parent: QWidget | None = None) -> None:
        super().__init__(errands, keys(), parent)
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
        """Nobody need be on file."""
        return self.tr("Nobody like that is on file; the name stays as it is typed.")
