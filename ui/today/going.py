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

    def kind(self) -> str:
        """Which way they move, or that there is work."""
        if isinstance(self.matter, MoveToday):
            return direction_word(self.matter.direction)
        return QCoreApplication.translate("today", "Renovation")

    def what(self) -> str:
        """Who moves, or what is done by whom."""
        if isinstance(self.matter, MoveToday):
            return self.matter.who
        return " · ".join(filter(None, (self.matter.scope, self.matter.firm)))

    def when(self) -> str:
        """The hours of the move, the day of a late one, or how long the work lasts."""
        matter = self.matter
        if isinstance(matter, MoveToday):
            return plain_day(matter.planned_on) if matter.late and matter.planned_on else matter.window
        if matter.ends_on is None:
            return ""
        return QCoreApplication.translate("today", "until {day}").format(day=plain_day(matter.ends_on))

    def mark(self) -> Stage:
        """How it presses."""
        matter, translate = self.matter, QCoreApplication.translate
        if isinstance(matter, Renovating):
            if matter.overdue_breaches and not matter.past_end:
                return Stage(translate("today", "Breach overdue"), "red")
            return renovation_pill(matter)
        if matter.done_on is not None:
            return Stage(translate("today", "Steps left: {n}").format(n=matter.open_steps), "amber")
        return Stage(translate("today", "Late"), "red") if matter.late else Stage(translate("today", "Today"), "amber")


def going_on(reading: Reading) -> Few:
    """The moves of today and the late ones, then the renovations, what presses first."""
    rows = [Going(each) for each in moves.moves_today(reading)]
    rows += [Going(each) for each in renovations.renovating(reading)]
    return Few(rows, len(rows))
