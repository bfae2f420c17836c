"""Why a case is due when it is, in one line under the due time (M50)."""

from PySide6.QtWidgets import QWidget

from desk import cases
from desk.cases import CaseFile, Explained
from desk.work import Reading
from ui.desk import Desk
from ui.theme import px
from ui.widgets.label import plain_tip
from ui.widgets.longtext import Flowing


class WhyLine(Flowing):
    """The sentence of the limit that presses; both stand in the tip of `told`, and for screen readers."""

    def __init__(self, desk: Desk, told: QWidget, parent: QWidget | None = None) -> None:
        super().__init__("caption", parent)
        self._desk, self._told = desk, told
        self._number = ""
        self.setContentsMargins(px(21), 0, 0, 0)  # under the words of the due time, beside its icon
        self.hide()

    def show_file(self, file: CaseFile) -> None:
        """Ask why, and show it; nothing where nothing is due any more."""
        if file.row.number != self._number:
            self._number = file.row.number
            self._show(Explained(), file)
        language = self._desk.look.language

        def question(reading: Reading) -> Explained:
            return cases.explained(reading, file, language)

        self._desk.errands.ask(self, question, lambda told: self._show(told, file), latest="why")

    def _show(self, told: Explained, file: CaseFile) -> None:
        presses = not self._told.isHidden()
        sentence = told.solution if file.row.replied else told.reply
        self.setText(sentence)
        self.setVisible(presses and bool(sentence))
        both = []
        if told.reply and not file.row.replied:
            both.append(self.tr("Reply: {how}").format(how=told.reply))
        if told.solution:
            both.append(self.tr("Solution: {how}").format(how=told.solution))
        self._told.setToolTip(plain_tip("\n".join(both)) if both else "")
        self._told.setAccessibleDescription(". ".join(both))
