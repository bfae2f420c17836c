"""A slip comes home: what was done, when, and what the owner says of it."""

from dataclasses import dataclass
from datetime import datetime

from db.models import Mark, Outcome, SlipStatus
from desk.cleaning import clean
from desk.refusals import Refusal
from desk.slips.known import by_number, tell
from desk.work import UnitOfWork


@dataclass(frozen=True)
class Home:
    """What stands on a slip that came back; moments are UTC, what nobody wrote down is None or empty."""

    outcome: Outcome = Outcome.DONE
    arrived_at: datetime | None = None
    done_at: datetime | None = None  # None: now
    cause: str = ""
    tested: bool | None = None
    signed: bool | None = None
    opinion: Mark | None = None
    opinion_words: str = ""
    score: int | None = None  # 1 to 5 (M52)
    receipt: str = ""


_DONE = Home()


def book_back(work: UnitOfWork, number: str, result: str, home: Home = _DONE) -> None:
    """Take a slip back from the worker with what was done.

    Refusals: slip.unknown, slip.not_out, slip.result_missing.
    """
    slip, done = by_number(work, number), clean(result).strip()
    if slip.status is not SlipStatus.OUT:
        raise Refusal("slip.not_out", number=slip.number)
    if not done:
        raise Refusal("slip.result_missing", field="result")
    slip.status, slip.back_at, slip.done_at, slip.result = SlipStatus.BACK, work.now, home.done_at or work.now, done
    slip.outcome, slip.arrived_at, slip.tested, slip.signed = home.outcome, home.arrived_at, home.tested, home.signed
    tell(work, slip, "slip.back", new=slip.number, note=done)
