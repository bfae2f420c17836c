"""A line of the entry in which a number is found while typing: of a case, of a letter of ours."""

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from ui.errands import Errands
from ui.hit import Hit
from ui.lookup import FindLine
from ui.nameline import keys

if TYPE_CHECKING:
    from desk.find import Found


class NumberLine(FindLine):
    """The number of a case or of a letter of ours, found by any part of it."""

    def __init__(self, errands: Errands, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(errands, keys(), parent)
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
