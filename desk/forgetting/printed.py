"""Takes somebody out of the print queue: of the pages kept there nothing can be scrubbed, so they go as a whole."""

from sqlalchemy import func, select, update

from db.base import Base
from db.models import Diary, PrintJob
from desk.forgetting.scope import Scope, parts
from desk.forgetting.scrub import Scrub
from desk.forgetting.wiping import scrub_history, scrub_rows
from desk.printqueue import ENDED, HELD, PrintState
from desk.work import UnitOfWork

_NUMBERED = (
    ("case", "number"), ("slip", "number"), ("letter", "number"), ("notice", "number"), ("release_pass", "number"),
    ("unit", "code"),
)  # fmt: skip


def empty_papers(work: UnitOfWork, theirs: Scope, scrub: Scrub) -> None:
    """Empty the pages of whatever is over, and of what still waits and is of somebody; that is not printed any more.

    A paper that is over is printed anew from its record. What waits is told by its title and the numbers on it.
    """
    numbers = _numbers(work, theirs)
    listed = func.coalesce(func.group_concat(Diary.note + " " + Diary.old, " "), "")
    noted = select(listed).where(Diary.subject == "print_job", Diary.subject_id == PrintJob.id).scalar_subquery()
    query = select(PrintJob.id, PrintJob.state, PrintJob.title, noted).where(PrintJob.pdf.is_not(None))
    over, of_them = set(), set()
    for id_, state, title, notes in work.session.execute(query):
        if scrub.names(title) or any(number in title for number in numbers) or not numbers.isdisjoint(notes.split()):
            of_them.add(id_)
        elif state in ENDED:
            over.add(id_)
    for some in parts(over | of_them):
        work.session.execute(update(PrintJob).where(PrintJob.id.in_(some)).values(pdf=None))
    for some in parts(of_them):
        held = update(PrintJob).where(PrintJob.id.in_(some), PrintJob.state.in_(HELD))
        work.session.execute(held.values(state=PrintState.CANCELLED, ended_at=work.now))
    scrub_rows(work, {"print_job": of_them}, scrub)
    scrub_history(work, {"print_job": of_them}, scrub)


def _numbers(work: UnitOfWork, scope: Scope) -> set[str]:
    """What papers about some records are called by."""
    found: set[str] = set()
    for name, column in _NUMBERED:
        table = Base.metadata.tables[name]
        for some in parts(scope.get(name, ())):
            found |= set(work.session.scalars(select(table.c[column]).where(table.c.id.in_(some))))
    return found
