"""Builds a sample office: the same numbers, people and cases every time for the same moment and size."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

from sqlalchemy import func, select

from db.models import Case, Person, Unit
from desk.clock import Clock
from desk.office import Office
from desk.refusals import Refusal
from desk.sample.doings import enliven
from desk.sample.homes import Homes
from desk.sample.households import furnish
from desk.sample.lettering import write_others
from desk.sample.posted import post_notices
from desk.sample.received import receive
from desk.sample.shifts import leave
from desk.sample.staff import settle
from desk.sample.steered import steer
from desk.sample.stories import Telling
from desk.sample.writing import write
from desk.work import Reading, UnitOfWork

HOUSEHOLDS = 1_200
CASES = 3_000
_SEED = 20_130_013

Progress = Callable[[int, int], None]


def build(office: Office, households: int = HOUSEHOLDS, cases: int = CASES, progress: Progress | None = None) -> None:
    """Fill a new office with an invented estate and two years of work up to now, all or nothing.

    `progress` is told (done, total) and may raise to stop. Refusals: demo.not_a_sample for a book in use."""
    office.do(lambda work: _build(work, str(office.folder), households, cases, progress))


def open_sample(
    folder: Path, clock: Clock | None = None, progress: Progress | None = None, households: int = HOUSEHOLDS,
    cases: int = CASES,
) -> Office:  # fmt: skip
    """The sample office of a folder, built there when there is no book yet. Refusals: demo.not_a_sample, book.*"""
    office = Office.open(folder, clock, create=True)
    try:
        if not office.facts.sample:
            build(office, households, cases, progress)
    except BaseException:
        office.close()
        raise
    return office


def _build(work: UnitOfWork, folder: str, households: int, cases: int, progress: Progress | None) -> None:
    if not _is_blank(work):
        raise Refusal("demo.not_a_sample", folder=folder)
    steps = _Steps(2 * cases + 1, progress)
    chance = Random(_SEED)  # noqa: S311  # invention, not secrecy
    clerks, facts = settle(work)
    work = replace(work, facts=facts, clerk_id=clerks[0])
    homes = Homes(work, chance, households).build()
    stories = Telling(work, chance, homes, clerks).tell(cases, steps)
    write(work, chance, stories, clerks, steps)
    furnish(work, Random(_SEED), homes)  # noqa: S311  # a chance of its own: the stories stay as they were
    enliven(work)
    write_others(work)
    post_notices(work)
    receive(work)
    steer(work)
    leave(work)
    steps()


class _Steps:
    """Counts the steps done and tells some of them."""

    def __init__(self, total: int, progress: Progress | None) -> None:
        self._done = 0
        self._total = total
        self._progress = progress

    def __call__(self) -> None:
        self._done += 1
        if self._progress is not None and (self._done % 500 == 0 or self._done == self._total):
            self._progress(min(self._done, self._total), self._total)


def _is_blank(reading: Reading) -> bool:
    """Whether nobody has begun to use the book."""
    kept = sum(reading.session.scalar(select(func.count()).select_from(table)) or 0 for table in (Unit, Person, Case))
    return kept == 0 and not (reading.facts.office_en or reading.facts.office_zh)
