"""What a move is called on screen."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from desk.moves import Direction, MoveRow
from ui.renovations.words import day_word
from ui.stages import Stage


def directions() -> list[tuple[object, str]]:
    """Which way a move goes."""
    translate = QCoreApplication.translate
    return [(Direction.IN, translate("moves", "Moving in")), (Direction.OUT, translate("moves", "Moving out"))]


def direction_word(direction: Direction) -> str:
    """Which way this one goes."""
    return dict(directions())[direction]


def move_pill(row: MoveRow, today: date) -> Stage:
    """Whether a move is planned, due today, late or done."""
    translate = QCoreApplication.translate
    if row.done_on is not None:
        return Stage(translate("moves", "Done"), "green")
    if row.late:
        return Stage(translate("moves", "Late"), "red")
    if row.planned_on == today:
        return Stage(translate("moves", "Today"), "amber")
    return Stage(translate("moves", "Planned"), "accent")


def when_words(row: MoveRow) -> str:
    """The day, done or planned, and the time agreed."""
    return "  ".join(part for part in (day_word(row.done_on or row.planned_on), row.window) if part)


def steps_word(row: MoveRow) -> str:
    """How many steps are done, of how many."""
    return f"{len(row.steps) - row.open_steps}/{len(row.steps)}" if row.steps else ""
