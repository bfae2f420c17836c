"""The sudden event a notice is about: chosen in its form, and what has to be known of it before the notice hangs."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desk.notices import Event, NoticeRow
from ui.desk import Desk
from ui.incidents.words import place
from ui.moments import near_time
from ui.notices.words import notice_pill
from ui.widgets.combo import Choice
from ui.widgets.notice import Notice

_MOST_EARLIER = 3


class EventChoice(Choice):
    """None, or an event by its number."""

    def __init__(self, desk: Desk, events: Sequence[Event], parent: QWidget | None = None) -> None:
        self._language = desk.look.language
        none: tuple[object, str] = ("", QCoreApplication.translate("EventChoice", "About no sudden event"))
        super().__init__([none, *((each.number, self._told(each)) for each in events)], parent=parent)

    def _told(self, event: Event) -> str:
        ended = QCoreApplication.translate("EventChoice", "{event} (ended)")
        row, language = event.row, self._language
        told = " · ".join(part for part in (row.title.text(language), place(row, language), row.number) if part)
        return ended.format(event=told) if event.ended is not None else told


class EndedNotice(Notice):
    """Says that the event is over, or that it should be by now: what hangs is taken for what is so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.hide()

    def tell(self, event: Event | None, now: datetime) -> None:
        """Say it of this event, as of a moment of the office's clock; of one that goes on as expected say nothing."""
        self.setVisible(event is not None and (event.ended is not None or event.overdue is not None))
        if event is not None and event.ended is not None:
            told = self.tr("This event ended {time}").format(time=near_time(event.ended, now))
            self.show_notice(told, self.tr("See that the notice says so, or hang none."))
        elif event is not None and event.overdue is not None:
            told = self.tr("This event was expected to end {time} and goes on").format(
                time=near_time(event.overdue, now)
            )
            self.show_notice(told, self.tr("See whether the time in the notice still holds."))


class EarlierNotice(Notice):
    """Names the notices there are about the same event, and opens one; the words being written stay a draft."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._desk = desk
        self.hide()

    def tell(self, rows: Sequence[NoticeRow]) -> None:
        """Name these; without any there is no notice."""
        self.setVisible(bool(rows))
        if not rows:
            return
        title = rows[0].title.text(self._desk.look.language)
        about = self.tr("About this event there is {number} already: {state}")
        told = about.format(number=rows[0].number, state=notice_pill(rows[0]).word)
        opens = [(row.number, partial(self._open, row.number)) for row in rows[:_MOST_EARLIER]]
        ways = [(self.tr("Open {number}").format(number=number), run) for number, run in opens]
        self.show_notice(told, title, ways)

    def _open(self, number: str) -> None:
        self._desk.open("notices", number=number)
