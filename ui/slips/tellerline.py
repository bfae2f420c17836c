"""The flat of a slip without a case, found by flat, name or phone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.errands import Errands
from ui.hit import phone_shown
from ui.lookup import LookupBox

if TYPE_CHECKING:
    from desk.find import Found


class TellerLine(LookupBox):
    """Holds the code of a flat; a person taken out of the list is told of as well, with the phone that was meant."""

    found = Signal(str, str)  # name and phone of the person, "" for a flat alone

    def __init__(self, errands: Errands) -> None:
        super().__init__(errands)
        self.setPlaceholderText(self.tr("flat, name or phone"))
        self.chosen.connect(self._take)
        self.create_asked.connect(self._nobody_known)

    def _take(self, found: "Found") -> None:
        phone = phone_shown(found.phones, self.text()) if found.kind == "person" else ""
        self.setText(found.unit)
        self.found.emit(found.name if found.kind == "person" else "", phone)

    def _nobody_known(self, typed: str) -> None:
        """Somebody who is not on file: their name stands where names do."""
        self.clear()
        self.found.emit(typed, "")
