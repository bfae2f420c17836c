"""The renovation file of a flat: application, permit, workers, breaches, acceptance (M70)."""

from db.models import RenovationStatus
from desk.renovations.acts import (
    NewRenovation,
    Permit,
    Step,
    accept,
    apply,
    change,
    permit,
    put_back,
    resume,
    step_back,
    stop,
    take_off,
    withdraw,
)
from desk.renovations.breaches import (
    NewBreach,
    add_breach,
    change_breach,
    open_again,
    put_breach_back,
    put_right,
    take_breach_off,
)
from desk.renovations.lists import BreachRow, Renovating, RenovationRow, WorkerRow, of_unit, renovating
from desk.renovations.printed import form_of, mark_printed, mark_seen, printable
from desk.renovations.rules import may_become
from desk.renovations.sheet import Form
from desk.renovations.workers import NewWorker, add_worker, change_worker, put_worker_back, take_worker_off

__all__ = [
    "BreachRow", "Form", "NewBreach", "NewRenovation", "NewWorker", "Permit", "Renovating", "RenovationRow",
    "RenovationStatus", "Step", "WorkerRow", "accept", "add_breach", "add_worker", "apply", "change",
    "change_breach", "change_worker", "form_of", "mark_printed", "mark_seen", "may_become", "of_unit", "open_again",
    "permit", "printable", "put_back", "put_breach_back", "put_right", "put_worker_back", "renovating", "resume",
    "step_back", "stop", "take_breach_off", "take_off", "take_worker_off", "withdraw",
]  # fmt: skip
