"""Moves in and out with the steps they go through (M70, M78)."""

from db.models import Direction
from desk.moves.acts import NewMove, change, note_step, plan, put_back, take_off, tick, untick
from desk.moves.finishing import AtHome, Ending, Finished, at_home, finish, left_after, unfinish
from desk.moves.kinds import (
    StepKindRow,
    add_step_kind,
    rename_step_kind,
    retire_step_kind,
    revive_step_kind,
    shift_step_kind,
    step_kinds,
)
from desk.moves.lists import MoveRow, MoveToday, StepRow, UnitMoves, moves_today, of_unit

__all__ = [
    "AtHome", "Direction", "Ending", "Finished", "MoveRow", "MoveToday", "NewMove", "StepKindRow", "StepRow",
    "UnitMoves", "add_step_kind", "at_home", "change", "finish", "left_after", "moves_today", "note_step", "of_unit",
    "plan", "put_back", "rename_step_kind", "retire_step_kind", "revive_step_kind", "shift_step_kind", "step_kinds",
    "take_off", "tick", "unfinish", "untick",
]  # fmt: skip
