"""Names the characters that no font of the program has, and lets the person decide."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.widgets.link import LinkButton
from ui.widgets.notice import Notice

MOST = 12
"""So many characters are named one by one."""


class LackingNotice(Notice):
    """Stands over the page while the words hold such characters; what was allowed is not asked again."""

    def __init__(self, issue: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__("", tone="amber", parent=parent)
        self._issue = issue
        self._lacking: tuple[str, ...] = ()
        self.allowed: frozenset[str] = frozenset()
        self.hide()

    def tell(self, lacking: tuple[str, ...]) -> None:
        """Say which characters cannot be printed; without any there is no notice."""
        if lacking != self._lacking:
            self._lacking = lacking
            self._say()

    def forget(self) -> None:
        """Another letter is written: nothing is allowed in it yet."""
        self._lacking, self.allowed = (), frozenset()
        self.hide()

    def insist(self, lacking: tuple[str, ...]) -> None:
        """The letter was about to go out with them: take the keys to what can be done about it."""
        self._lacking = lacking
        self._say()
        for link in self.findChildren(LinkButton):
            if not link.isHidden():  # the one before goes a turn later
                link.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self) -> None:
        self.setVisible(bool(self._lacking))
        if not self._lacking:
            return
        named = "  ".join(f"{each} (U+{ord(each):04X})" for each in self._lacking[:MOST])
        title = self.tr("Not in the fonts of the paper: {characters}").format(characters=named)
        if len(self._lacking) > MOST:
            title = self.tr("{title} and {n} more").format(title=title, n=len(self._lacking) - MOST)
        if self.allowed.issuperset(self._lacking):
            self.show_notice(title, self.tr("It goes out with their numbers in their place, as you decided."))
        else:
            text, decide = self.ways()
            self.show_notice(title, text, [(decide, self._allow)])

    def ways(self) -> tuple[str, str]:
        """What can be done about them, and the words of the link that lets the paper go out so."""
        text = self.tr("Their numbers stand in their place. Write them otherwise, or issue it so and add them by pen.")
        return text, self.tr("Issue it so")

    def _allow(self) -> None:
        self.allowed |= frozenset(self._lacking)
        self._say()
        self._issue()
