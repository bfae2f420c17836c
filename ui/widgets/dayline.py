"""A day that may be unknown, typed as people write it."""

import re
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desk.dates import read_date
from ui.widgets.label import plain_tip

_SHORT = re.compile(r"(?P<m>\d{1,2})(?:[-/]|月)(?P<d>\d{1,2})日?|(?P<d2>\d{1,2})\.(?P<m2>\d{1,2})\.?")


class DayLine(QLineEdit):
    """A line for a day: 2024-03-01, 1.3.2024, 2024年3月1日, this year's 3-1; Up and Down go a day on, T alone is today.

    `value()` is the date, None when the line is empty, or the words themselves when they are no day.
    """

    def __init__(self, today: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today: date | None = None
        self.setPlaceholderText(self.tr("2024-03-01"))
        self.editingFinished.connect(self._write_out)
        if today is not None:
            self.set_today(today)

    def set_today(self, today: date) -> None:
        """From now on short days are of this year, T is this day, and so is the example."""
        self._today = today
        self.setPlaceholderText(today.isoformat())
        told = self.tr("T alone is today; Up and Down go to the next day and the day before.")
        self.setToolTip(plain_tip(told))

    def value(self) -> date | str | None:
        """The day written, nothing, or words that are no day."""
        words = self.text().strip()
        if words.lower() == "t" and self._today is not None:
            return self._today
        return (self._this_year(words) or read_date(words) or words) if words else None

    def what_is_wrong(self, *, needed: bool) -> str:
        """What to say of words that are no day; one that is needed cannot be left empty instead."""
        day = self.placeholderText()
        if needed:
            return self.tr("Write a day such as {day}").format(day=day)
        return self.tr("Write a day such as {day}, or leave it empty").format(day=day)

    def _write_out(self) -> None:
        """The letter T becomes the day once the cursor goes on: a word that begins with it is left alone."""
        if self._today is not None and self.text().strip().lower() == "t":
            self.set_value(self._today)

    def _this_year(self, words: str) -> date | None:
        """11-30, 11月30日 and 30.11. mean the day of this year."""
        if self._today is None or (found := _SHORT.fullmatch(words)) is None:
            return None
        month, day = (found["m"], found["d"]) if found["m"] else (found["m2"], found["d2"])
        try:
            return date(self._today.year, int(month), int(day))
        except ValueError:
            return None

    def set_value(self, value: object) -> None:
        """Write a day, or the words of a draft."""
        self.setText(value.isoformat() if isinstance(value, date) else str(value or ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        here = self.value()
        if step is not None and (isinstance(here, date) or (here is None and self._today)):
            day = here if isinstance(here, date) else self._today
            assert day is not None
            if day != (date.max if step > 0 else date.min):  # beyond them there is no day
                self.setText((day + timedelta(days=step if here else 0)).isoformat())
        else:
            super().keyPressEvent(event)
