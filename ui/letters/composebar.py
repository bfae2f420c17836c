"""What can be done with the letter being written."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.icons import icon
from ui.widgets.actionbar import ActionBar


class ComposeBar(ActionBar):
    """Issues the letter, or asks a manager to; F9 does whichever stands first."""

    def __init__(
        self,
        issue: Callable[[], object],
        save: Callable[[], object],
        preview: Callable[[], object],
        discard: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._issue = self.add_primary(self.tr("Issue and print"), issue, "F9", "printer")
        self._save = self.add_secondary(self.tr("Issue and save as PDF…"), save, icon_name="download")
        self._page = self.add_secondary(self.tr("Preview"), preview, "Ctrl+P", "eye")
        self.add_trailing(self.tr("Discard"), discard)

    def show_place(self, *, page_alone: bool) -> None:
        """Whether the page is seen in the place of the words, and its button leads back to them."""
        words = self.tr("Words") if page_alone else self.tr("Preview")
        self._page.setText(words)
        self._page.setAccessibleName(words)
        self._page.setIcon(icon("square-pen" if page_alone else "eye", "text"))

    def show_way(self, *, asks: bool) -> None:
        """Whether the letter is asked for, instead of issued here."""
        words = self.tr("Ask for approval") if asks else self.tr("Issue and print")
        self._issue.setText(words)
        self._issue.setAccessibleName(words)
        self._issue.setIcon(icon("send" if asks else "printer", "on_accent"))
        self._save.setVisible(not asks)
