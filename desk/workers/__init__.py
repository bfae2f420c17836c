"""The people who go out with the slips: called by name, rung by phone, each of one trade or of any."""

from desk.workers.acts import (
    NewWorker,
    add_worker,
    change_worker,
    put_worker_back,
    shift_worker,
    take_worker_off,
)
from desk.workers.lists import Usual, WorkerRow, usual, workers

__all__ = [
    "NewWorker", "Usual", "WorkerRow", "add_worker", "change_worker", "put_worker_back", "shift_worker",
    "take_worker_off", "usual", "workers",
]  # fmt: skip
