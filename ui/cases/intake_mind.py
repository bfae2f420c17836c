"""What to mind before the first word is written: how to treat whom, who is still unhappy, what the flat's note says."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.cases import CallerCard
from desk.owners import PersonRow, Resident
from ui.theme import px
from ui.widgets.notice import Notice
from ui.widgets.pill import Tone

LONGEST = 400
"""So much of a note is shown beside the form; the whole stands in the file."""


class Minding(QWidget):
    """Notices over the caller's facts, most pressing first (M01, M62, M83); without any it takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.unhappy, self.handling = Notice("", tone="red"), Notice("")
        self.note, self.building = Notice("", tone="accent"), Notice("", tone="accent")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        for notice in self._notices():
            column.addWidget(notice)

    def show_card(self, card: CallerCard) -> None:
        """Show what is to be minded of a caller, or of everybody in the flat while the caller has no name yet."""
        self._tell(self.unhappy, self.tr("Still unhappy"), card.unhappy, "red")
        told = self._of_caller(card.person) if card.person is not None else self._of_household(card)
        self._tell(self.handling, *told, "amber")
        self._tell(self.note, self.tr("Note on the flat"), card.unit.note if card.unit else "", "accent")
        self._tell(self.building, self.tr("About the building"), card.building, "accent")
        self.setVisible(any(not each.isHidden() for each in self._notices()))

    def _notices(self) -> tuple[Notice, ...]:
        return self.unhappy, self.handling, self.note, self.building

    def _of_caller(self, person: PersonRow) -> tuple[str, str]:
        if person.handling_hidden:
            return self.tr("How to treat this caller"), self.tr("Confidential note: ask a manager")
        return self.tr("How to treat this caller"), person.handling

    def _of_household(self, card: CallerCard) -> tuple[str, str]:
        living = [each for each in card.unit.residents if not each.gone] if card.unit is not None else []
        lines = [f"{each.name[:60]}: {words}" for each in living if (words := self._words(each))]
        return self.tr("How to treat the people of this flat"), "\n".join(lines)

    def _words(self, each: Resident) -> str:
        return self.tr("Confidential note: ask a manager") if each.handling_hidden else each.handling

    def _tell(self, notice: Notice, title: str, text: str, tone: Tone) -> None:
        notice.setVisible(bool(text))
        if text:
            words = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
            notice.show_notice(title, words, tone=tone)
