"""The print queue: every paper is in the book before a printer is touched, so that nothing asked for is lost."""

from db.models import PrintState
from desk.papertrouble import HELD, MAY_BE_OUT, Trouble
from desk.printqueue.acts import (
    NewPaper,
    again,
    again_all,
    begin,
    cancel,
    failed,
    interrupted,
    kept,
    mark_seen,
    printed,
    put,
    renew,
    repeat,
    take_back,
)
from desk.printqueue.lists import (
    Job,
    JobRow,
    QueueCounts,
    QueueFilter,
    astray,
    back_again,
    counts,
    drawn_from,
    job_of,
    left_over,
    numbers_of,
    outdated,
    queue,
    to_print,
    works_again,
)
from desk.printqueue.rules import ENDED, MOST_COPIES
from desk.printqueue.tidying import put_away, to_put_away

__all__ = [
    "ENDED", "HELD", "MAY_BE_OUT", "MOST_COPIES", "Job", "JobRow", "NewPaper", "PrintState", "QueueCounts",
    "QueueFilter", "Trouble", "again", "again_all", "astray", "back_again", "begin", "cancel", "counts", "drawn_from",
    "failed", "interrupted", "job_of", "kept", "left_over", "mark_seen", "numbers_of", "outdated", "printed", "put",
    "put_away", "queue", "renew", "repeat", "take_back", "to_print", "to_put_away", "works_again",
]  # fmt: skip
