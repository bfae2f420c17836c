"""The duty roster: who sits at the desk and who can be called, by day and shift (M14)."""

from db.models import DutyPost, DutyShift
from desk.duty.acts import MOST_PEOPLE, copy_week, empty_cells, set_people
from desk.duty.cells import OnDuty
from desk.duty.lists import Cell, Roster, Tonight, known_people, on_duty, roster, tonight
from desk.duty.shifts import Shift, shift_after, shift_at, shift_before, shift_taken_over

__all__ = [
    "MOST_PEOPLE", "Cell", "DutyPost", "DutyShift", "OnDuty", "Roster", "Shift", "Tonight",
    "copy_week", "empty_cells", "known_people", "on_duty", "roster", "set_people", "shift_after", "shift_at",
    "shift_before", "shift_taken_over", "tonight",
]  # fmt: skip
