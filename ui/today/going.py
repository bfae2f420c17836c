"""Moves and renovation of today: who comes and goes, where there is work, and what presses among it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desk import moves, renovations
from desk.moves import MoveToday
from desk.renovations import Renovating
from desk.work import Reading
from ui.moments import plain_day
from ui.moves.words import direction_word
from ui.renovations.words import renovation_pill
from ui.stages import Stage
from ui.table import Column
from ui.today.card import Few


@dataclass(frozen=True)
class Going:
    """A row: a move or a renovation of one flat, and the part of its file that has it."""

    matter: MoveToday | Renovating

    @property
    def key(self) -> tuple[str, int]:
        """What the row is known by."""
        return (self.tab, self.matter.key)

    @property
    def tab(self) -> str:
        """Which part of the flat's file tells more."""
        return "moves" if isinstance(self.matter, MoveToday) else "renovation"

    @property
    def presses(self) -> bool:
        """Whether the desk must do something today; work that goes its way only wants to be known."""
        return isinstance(self.matter, MoveToday) or self.matter.presses


def going_on(reading: Reading) -> Few:
    """The moves of today and the late ones, then the renovations, what presses first."""
    rows = [Going(each) for each in moves.moves_today(reading)]
    rows += [Going(each) for each in renovations.renovating(reading)]
    return Few(rows, len(rows))


def going_columns() -> list[Column]:
    """Flat, what goes on, who or what, when, and how it presses."""
    return [
        Column("kind", "", _kind, width=6.8, muted=True),
        Column("unit", "", lambda row: row.matter.unit, width=6.2, bold=True),
        Column("what", "", _what, stretch=True),
        Column("when", "", _when, width=9.8),
        Column("mark", "", lambda row: _mark(row).word, width=9.6, tone=lambda row: _mark(row).tone),
    ]


def _kind(row: Going) -> str:
    if isinstance(row.matter, MoveToday):
        return direction_word(row.matter.direction)
    return QCoreApplication.translate("today", "Renovation")


def _what(row: Going) -> str:
    matter = row.matter
    return matter.who if isinstance(matter, MoveToday) else " · ".join(filter(None, (matter.scope, matter.firm)))


def _when(row: Going) -> str:
    matter = row.matter
    if isinstance(matter, MoveToday):
        return plain_day(matter.planned_on) if matter.late and matter.planned_on else matter.window
    if matter.ends_on is None:
        return ""
    return QCoreApplication.translate("today", "until {day}").format(day=plain_day(matter.ends_on))


def _mark(row: Going) -> Stage:
    matter, translate = row.matter, QCoreApplication.translate
    if isinstance(matter, Renovating):
        if matter.overdue_breaches and not matter.past_end:
            return Stage(translate("today", "Breach overdue"), "red")
        return renovation_pill(matter)
    if matter.done_on is not None:
        return Stage(translate("today", "Steps left: {n}").format(n=matter.open_steps), "amber")
    return Stage(translate("today", "Late"), "red") if matter.late else Stage(translate("today", "Today"), "amber")
