"""The last step: what became of the rows, and the way back."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desk.imports import CASES
from ui.importing.figures import Figures
from ui.importing.state import ImportState
from ui.importing.stayedlist import StayedList
from ui.theme import px
from ui.widgets.card import Card
from ui.widgets.label import PlainLabel


class DoneStep(QWidget):
    """Figures of the import, what can be done next, and after an undo what stays."""

    def __init__(self, state: ImportState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        card = Card(self.tr("What became of the rows"), margin=1)
        self.figures = Figures(4)
        card.body.addWidget(self.figures)
        self._told = PlainLabel("", "muted", wrap=True)
        self._told.setContentsMargins(px(14), px(4), px(14), px(4))
        card.body.addWidget(self._told)
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column.addWidget(card)
        self.stayed = StayedList()
        column.addWidget(self.stayed, 1)
        column.addStretch(0)

    def show_state(self) -> None:
        """The account of the import."""
        account, undone = self._state.found.done, self._state.found.undone
        if account is None:
            return
        self.figures.show_figures(
            (
                (account.rows, self.tr("rows in the file")),
                (account.imported, self.tr("imported")),
                (account.unchanged, self.tr("in the book already")),
                (len(account.refused), self.tr("left out")),
            )
        )
        self._told.setText(self._words())
        self.stayed.show_undone(undone)

    def _words(self) -> str:
        if self._state.found.undone is not None:
            return self.tr("This import was taken back.")
        if self._state.kind == CASES:
            return self.tr(
                "The cases have their numbers now. Numbers are never given twice, so an import of cases is not undone; "
                "a case taken in wrongly is made void."
            )
        return self.tr(
            "“Undo this import” takes back all of it, but for what somebody builds upon meanwhile. It can be done "
            "later as well, from the list of earlier imports."
        )
