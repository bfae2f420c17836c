"""What stands on a slip that came back: as it was told, and as the book keeps it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from db.models import Case, Mark, Outcome, Slip
from desk.refusals import Refusal
from desk.short import short_line, short_text
from desk.work import UnitOfWork

LONGEST_RESULT, LONGEST_CAUSE, LONGEST_OPINION, LONGEST_RECEIPT = 4_000, 400, 1_000, 40
A_DAY = timedelta(days=1)
"""So long before a slip without a case went out its work may have begun."""
WORST, BEST = 1, 5
"""The score of a service (M52)."""


@dataclass(frozen=True)
class Home:
    """What stands on a slip that came back; moments are UTC, what nobody wrote down is None or empty."""

    outcome: Outcome = Outcome.DONE
    arrived_at: datetime | None = None
    done_at: datetime | None = None
    cause: str = ""
    tested: bool | None = None
    signed: bool | None = None
    opinion: Mark | None = None
    opinion_words: str = ""
    score: int | None = None  # 1 to 5 (M52)
    receipt: str = ""


def columns_of(work: UnitOfWork, slip: Slip, result: str, home: Home) -> dict[str, Any]:
    """What came home as the book keeps it; why it was not done must be told, what was done need not.

    Refusals: those of `book_back` but for the slip's number and state, its lines and its second visit.
    """
    done = short_text(result, LONGEST_RESULT, "result").strip()
    if home.outcome is not Outcome.DONE and not done:
        raise Refusal("slip.result_missing", field="result")
    if home.opinion is Mark.NOT_REACHED:
        raise Refusal("return_call.mark_missing", field="opinion")
    if home.score is not None and not WORST <= home.score <= BEST:
        raise Refusal("slip.score_out_of_range", field="score", worst=WORST, best=BEST)
    _mind_the_times(work, slip, home)
    return {
        "outcome": home.outcome,
        "result": done,
        "arrived_at": home.arrived_at,
        "done_at": home.done_at,
        "cause": short_text(home.cause, LONGEST_CAUSE, "cause").strip(),
        "tested": home.tested,
        "signed": home.signed,
        "opinion": home.opinion,
        "opinion_words": short_text(home.opinion_words, LONGEST_OPINION, "opinion_words").strip(),
        "score": home.score,
        "receipt": short_line(home.receipt, LONGEST_RECEIPT, "receipt"),
    }


def _mind_the_times(work: UnitOfWork, slip: Slip, home: Home) -> None:
    """Nobody arrives before the matter was known, nor leaves before coming, nor tomorrow; papers tell whole minutes."""
    known = _to_minute(_known_at(work, slip))
    for name, at in (("arrived_at", home.arrived_at), ("done_at", home.done_at)):
        if at is None:
            continue
        if at > work.now:
            raise Refusal("slip.in_future", field=name)
        if at < known:
            raise Refusal("slip.before_raised", field=name, number=slip.number)
    if home.arrived_at is not None and home.done_at is not None and home.done_at < home.arrived_at:
        raise Refusal("slip.finished_before_arrival", field="done_at")


def _known_at(work: UnitOfWork, slip: Slip) -> datetime:
    """When work may have begun: urgent work is written up afterwards. Once its case was taken; alone a day before."""
    taken = work.session.get_one(Case, slip.case_id).taken_at if slip.case_id is not None else slip.raised_at - A_DAY
    return min(taken, slip.raised_at)


def _to_minute(at: datetime) -> datetime:
    return at.replace(second=0, microsecond=0)
