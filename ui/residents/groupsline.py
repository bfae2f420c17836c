"""Words with commas between them, each offered as it is typed from those in use already."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from ui.widgets.completing import dress_offers

_COMMAS = str.maketrans("，、;；", ",,,,")


class GroupsLine(QLineEdit):
    """A line of several groups; what stands behind the last comma is completed, Enter takes the word pointed at."""

    def __init__(self, groups: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finder = QCompleter(list(groups), self)
        self._finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._finder.setFilterMode(Qt.MatchFlag.MatchContains)
        # Not setCompleter: that one would complete the whole line.
        self._finder.setWidget(self)
        self._finder.activated.connect(self.take)
        dress_offers(self, self._finder)
        self.textEdited.connect(self._offer)
        self.setPlaceholderText(self.tr("with commas between: elderly, shop owners"))

    def take(self, group: str) -> None:
        """Put a group in place of the word being typed, ready for the next one."""
        before = self.text()[: len(self.text()) - len(self._word())].rstrip()
        self.setText(f"{before} {group}, " if before else f"{group}, ")

    def takes_enter(self) -> bool:
        """Whether Enter would choose a group instead of going on."""
        offered = self._finder.popup()
        return offered is not None and offered.isVisible()

    def _word(self) -> str:
        return self.text().translate(_COMMAS).rpartition(",")[2].lstrip()

    def _offer(self) -> None:
        word = self._word()
        self._finder.setCompletionPrefix(word)
        if word and self._finder.completionCount():
            self._finder.complete()
        elif (offered := self._finder.popup()) is not None:
            offered.hide()
