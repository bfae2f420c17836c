"""The PC's clock and the book disagree: said on every page until it is right again (G29)."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.moments import clock, weekday_and_day
from ui.theme import px
from ui.widgets.link import LinkButton
from ui.widgets.notice import Notice

if TYPE_CHECKING:  # brings what must not be loaded before the first paint
    from datetime import datetime

    from desk.clock import ClockDoubt
    from desk.facts import Facts


class ClockNotice(QWidget):
    """What the PC says, what the book says, what happens meanwhile, and what to do."""

    trusted = Signal()  # somebody says that the PC's clock is right

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(10), px(20), 0)
        self.notice = Notice("", tone="red")
        column.addWidget(self.notice)
        self._shown: tuple[str, ...] = ()
        self.hide()

    def show_doubt(self, doubt: "ClockDoubt | None", facts: "Facts") -> None:
        """Say it, or that nothing is wrong any more."""
        if doubt is None:
            self._shown = ()
            self.hide()
            return
        pc, last = (_moment(each, facts) for each in (doubt.pc, doubt.last))
        if doubt.behind:
            title = self.tr("The PC's clock is behind the book")
            text = self.tr(
                "It says {pc}, but the last entry is from {last}. Entries go on from the last one, in their order, and "
                "no limit changes. Set the PC's date and time right; if they are right, a manager says so here."
            )
            link = self.tr("The PC's clock is right")
        else:
            title = self.tr("The PC's clock is far ahead of the last entry")
            text = self.tr(
                "It says {pc}, and the last entry is from {last}. If the PC's date is wrong, set it right before "
                "anything is taken: limits would count from it. If nobody worked in between, say so here."
            )
            link = self.tr("The date is right")
        words = (title, text.format(pc=pc, last=last), link)
        if words != self._shown:
            focused = any(each.hasFocus() for each in self.findChildren(LinkButton))
            self._say(words, doubt.behind)
            if focused:
                self.focus_link()
        self.show()

    def focus_link(self) -> None:
        """Put the cursor on what can be done about it."""
        for link in self.findChildren(LinkButton):
            if not link.isHidden():
                link.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, words: tuple[str, str, str], behind: bool) -> None:
        title, text, link = words
        new = not self._shown or self._shown[0] != title
        self._shown = words
        self.notice.show_notice(title, text, [(link, self.trusted.emit)], tone="red" if behind else "amber")
        if new:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{title}. {text}"))


def _moment(at: "datetime", facts: "Facts") -> str:
    return f"{weekday_and_day(facts.local(at).date())} {clock(at, facts)}"
