"""The office's own days: which work or rest against the public calendar."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desk import own_days
from desk.calendar import DayKind
from desk.own_days import OwnDayRow, OwnDays
from desk.work import Reading
from ui.desk import Desk
from ui.moments import weekday_and_day
from ui.recordform import RecordForm
from ui.recordlist import RecordList
from ui.rowacts import Removal
from ui.saving import Act
from ui.table import Column
from ui.widgets.dayline import DayLine
from ui.widgets.segmented import Segmented

_THE_LIST = 1  # there is one list, of the office itself


class OwnDayForm(RecordForm):
    """A day, or several in a row, that the office works or rests; of one on the list only what happens on it."""

    def __init__(self, desk: Desk, row: OwnDayRow | None, today: date | None) -> None:
        translate = QCoreApplication.translate
        super().__init__(desk, translate("settings", "New own day") if row is None else day_word(row))
        self._row = row
        if row is None:
            self.form.add("first", self.tr("Day"), DayLine(today), span=4, required=True)
            self.form.add("last", self.tr("Until, where it is several days"), DayLine(today), span=4)
        which = self.tr("The office is")
        self.form.add("works", which, Segmented(_ways(), which), span=4)
        self.form.add("note", self.tr("Why"), QLineEdit(), span=12)
        self.form.fill({"works": row is not None and row.works, "note": row.note if row else ""})

    def act(self, told: dict[str, Any]) -> Act | None:
        works, note, row = bool(told["works"]), told["note"], self._row
        if row is not None:
            return lambda work: own_days.change(work, row.day, works, note)
        new = OwnDays(told["first"], told["last"], works, note)
        return lambda work: own_days.add(work, new)


class OwnDaysList(RecordList):
    """The days to come, then those gone by; what the public calendar says of each stands beside it."""

    def __init__(self, desk: Desk) -> None:
        self._today: date | None = None
        translate = QCoreApplication.translate
        super().__init__(
            desk,
            "own_day",
            translate("settings", "The office's own days"),
            [
                Column("day", translate("settings", "Day"), day_word, width=13, bold=True),
                Column("works", translate("settings", "Office"), _way, width=8, tone=_tone),
                Column("note", translate("settings", "Why"), lambda row: row.note, stretch=True),
                Column("otherwise", translate("settings", "Otherwise"), _otherwise(desk.look.language), width=16),
            ],
            lambda row, _owner: OwnDayForm(desk, row, self._today),
            empty=translate(
                "settings",
                "The public calendar alone counts. Put down a day on which the office is closed or open against it, "
                "such as a typhoon day or a Saturday worked.",
            ),
            add_text=translate("settings", "Add an own day…"),
            removal=Removal(
                lambda work, row: own_days.take_off(work, row.day),
                lambda work, row: own_days.put_back(work, row.day, row.works, row.note),
                translate("settings", "Own day taken off"),
            ),
        )

    def refresh(self) -> None:
        """Read the days again."""

        def question(reading: Reading) -> tuple[date, tuple[OwnDayRow, ...]]:
            return reading.facts.local(reading.now).date(), own_days.own_days(reading)

        self.desk.errands.ask(self, question, self._show_days, latest="days")

    def _show_days(self, told: tuple[date, tuple[OwnDayRow, ...]]) -> None:
        self._today = told[0]
        self.show_rows(_THE_LIST, told[1])


def day_word(row: OwnDayRow) -> str:
    """The day in words: Sat 28 Nov 2026."""
    return weekday_and_day(row.day)


def _ways() -> list[tuple[object, str, str | None]]:
    translate = QCoreApplication.translate
    return [(False, translate("settings", "Closed"), None), (True, translate("settings", "Open"), None)]


def _way(row: OwnDayRow) -> str:
    return next(word for works, word, _icon in _ways() if works == row.works)


def _tone(row: OwnDayRow) -> str:
    return "neutral" if row.past else "green" if row.works else "amber"


def _otherwise(language: str) -> Callable[[OwnDayRow], str]:
    """What the public calendar says of a day; where it says the same the entry changes nothing."""
    translate = QCoreApplication.translate

    def told(row: OwnDayRow) -> str:
        words = {
            DayKind.ORDINARY: translate("settings", "working day"),
            DayKind.MAKE_UP: translate("settings", "make-up day, works"),
            DayKind.WEEKEND: translate("settings", "closed in the week"),
        }
        name = row.holiday_zh if language == "zh" else row.holiday_en
        word = words.get(row.otherwise) or translate("settings", "holiday: {name}").format(name=name)
        return translate("settings", "{word} – changes nothing").format(word=word) if row.idle else word

    return told
