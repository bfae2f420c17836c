"""The list of the handovers: how the next one stands now, and those that were given."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desk import handover
from desk.facts import Facts
from desk.handover import HandoverRow
from desk.words import Language, word
from desk.work import Reading
from ui.desk import Desk
from ui.moments import clock, day_and_time, short_day
from ui.table import Column, PagedTable, PageOfRows
from ui.widgets.pill import Tone

translate = QCoreApplication.translate
NOW = (2**62, 0)
"""Under which key the sheet stands that is not given yet: above all others."""


@dataclass(frozen=True)
class Listed:
    """A row of the list: a sheet that was given, or None for how it stands now."""

    key: tuple[int, ...]
    row: HandoverRow | None

    @property
    def number(self) -> str:
        """Its number, "" for the one not given yet."""
        return self.row.number if self.row is not None else ""


@dataclass(frozen=True)
class _Rows:
    rows: tuple[Listed, ...]
    next: tuple[int, ...] | None
    total: int | None


class HandoverList(PagedTable):
    """Newest first; the cursor stays on the sheet that is shown."""

    chosen = Signal(str)  # the number of another sheet

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        self._desk, self._language = desk, language
        self.number = ""  # of the sheet shown; "": the one not given yet
        columns = [
            Column("number", translate("shifts", "Number"), _number, width=8, bold=True),
            Column("given", translate("shifts", "Given"), self._given, stretch=True),
            Column("state", "", lambda listed: state_of(listed.row), width=8.2, tone=_tone),
        ]
        super().__init__(columns, self._fetch_rows, translate("shifts", "Handovers"), parent)
        self.selected.connect(self._selected)
        self.counted.connect(lambda _total: self._mark())

    def go_to(self, number: str) -> None:
        """That sheet is shown, and marked where the list has it."""
        self.number = number
        self._mark()

    def _fetch_rows(self, after: object | None, then: Callable[[PageOfRows], None]) -> None:
        def question(reading: Reading) -> object:
            return handover.handovers(reading, after if isinstance(after, tuple) else None)

        def take(page: Any) -> None:
            rows = tuple(Listed(row.key, row) for row in page.rows)
            now = (Listed(NOW, None),) if after is None else ()
            then(_Rows((*now, *rows), page.next, page.total + 1 if page.total is not None else None))

        self._desk.errands.ask(self, question, take)

    def _selected(self, listed: Listed | None) -> None:
        if listed is not None and listed.number != self.number:
            self.number = listed.number
            self.chosen.emit(listed.number)

    def _mark(self) -> None:
        for listed in self.rows():
            if isinstance(listed, Listed) and listed.number == self.number:
                self.select_key(listed.key)

    def _given(self, listed: Listed) -> str:
        if listed.row is None:
            return translate("shifts", "Not given yet")
        facts, at = self._desk.facts, listed.row.given_at
        shift = word(self._language, f"duty.{listed.row.shift}")
        return f"{short_day(at, facts)} {clock(at, facts)} → {shift}"


def state_of(row: HandoverRow | None) -> str:
    """How a sheet stands, in a word."""
    if row is None:
        return ""
    if row.void_reason:
        return translate("shifts", "Void")
    return translate("shifts", "To take over") if row.taken_at is None else translate("shifts", "Taken over")


def told_of(row: HandoverRow | None, facts: Facts) -> str:
    """Who gave a sheet, who took it over and when, and why it does not hold; of the one not given how it is given."""
    if row is None:
        return translate("shifts", "F9 hands over; the day itself has written what is below.")
    given = translate("shifts", "Given by {name}, {time}")
    told = given.format(name=row.given_name, time=day_and_time(row.given_at, facts))
    if row.taken_at is not None:
        taken = translate("shifts", "taken over by {name}, {time}")
        told += " · " + taken.format(name=row.taken_name, time=day_and_time(row.taken_at, facts))
    return f"{told} · {row.void_reason}" if row.void_reason else told


def tone_of(row: HandoverRow | None) -> Tone:
    """In which colour that stands."""
    if row is None or row.void_reason:
        return "neutral"
    return "amber" if row.taken_at is None else "green"


def _number(listed: Listed) -> str:
    return listed.number or translate("shifts", "Now")


def _tone(listed: Listed) -> Tone | None:
    return tone_of(listed.row) if listed.row is not None else None
