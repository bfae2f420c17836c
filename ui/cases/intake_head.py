"""The first lines of the intake screen: what it is, the drafts that wait, what to say on the phone."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk.cases import Channel
from desk.drafts import DraftRow
from desk.facts import Facts
from ui.cases import intake_words as words
from ui.cases.intake_drafts import draft_line
from ui.cases.intake_tags import Tag
from ui.draftmenu import DraftMenu
from ui.icons import icon
from ui.theme import px
from ui.widgets.heading import PageHead
from ui.widgets.label import PlainLabel
from ui.widgets.pill import Pill


class IntakeHead(QWidget):
    """Title with the pill that says draft: there is no number before the case is kept."""

    letter_off = Signal()

    def __init__(
        self,
        facts: Callable[[], Facts],
        language: str,
        take_off_second: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._facts = facts
        self._language = language
        self._now: datetime | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        title = PageHead(self.tr("New complaint"))
        title.add(Pill(self.tr("Draft")))
        self.after_hours = Pill(self.tr("After hours"), "amber")
        self.after_hours.hide()
        self.second = Tag(take_off_second, "amber")
        self.letter = Tag(self.letter_off.emit)
        for tag in (self.after_hours, self.second, self.letter):
            title.add(tag)
        self.chooser = DraftMenu(
            lambda row, now: draft_line(row, now, facts()), self.tr("Forms begun and not saved yet")
        )
        self.tick = QLabel()
        self.tick.setPixmap(icon("check", "green").pixmap(px(16), px(16)))
        self.saved = PlainLabel("", "caption")
        for each in (self.chooser, self.tick, self.saved):
            title.add_trailing(each)
        self.tick.hide()
        column.addWidget(title)
        line = QHBoxLayout()
        line.setSpacing(px(6))
        picture = QLabel()
        picture.setPixmap(icon("message-circle", "muted").pixmap(px(14), px(14)))
        self.greeting = PlainLabel("", "muted", elide=True)
        line.addWidget(picture)
        line.addWidget(self.greeting, 1)
        column.addLayout(line)

    def offer(self, rows: Sequence[DraftRow], now: datetime, is_open: bool) -> None:
        """The other drafts; now is the office's own time, and whether the desk is open then (M14)."""
        self._now = now
        self.chooser.offer(rows, now)
        self.after_hours.setVisible(not is_open)

    def show_second(self, number: str) -> None:
        """Which case it is the second complaint about, "" for none."""
        tip = self.tr("Take the link to {number} off").format(number=number)
        self.second.tell(self.tr("Second of {number}").format(number=number) if number else "", tip)

    def show_letter(self, number: str) -> None:
        """Which incoming letter it is made out of, "" for none."""
        tip = self.tr("Take the link to {number} off").format(number=number)
        self.letter.tell(self.tr("From letter {number}").format(number=number) if number else "", tip)

    def show_kept(self, at: datetime | None) -> None:
        """When the draft was kept last, or that it never was."""
        self.tick.setVisible(at is not None)
        self.saved.setText(self.tr("Draft saved {time}").format(time=f"{at:%H:%M}") if at is not None else "")

    def greet(self, channel: object) -> None:
        """What to say to somebody who calls or stands there (M10); for paper, what to write first."""
        if channel not in (Channel.PHONE, Channel.WALK_IN):
            self.greeting.setText(self.tr("The person's own words first; what the desk makes of them is the summary."))
        elif self._now is not None:
            self.greeting.setText(words.greeting(self._now, self._facts(), self._language))
