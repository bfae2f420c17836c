"""Makes many people nameless beside the desk's daily work, and cleans the book's file afterwards."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from db import held
from desk.attachments import Stored, path_of
from desk.attachments.store import THUMB
from desk.forgetting.acts import Forgotten, forget
from desk.forgetting.elsewhere import Remains, traces
from desk.forgetting.reports import finder_of, remove_prepared
from desk.forgetting.scope import Scope
from desk.forgetting.scrub import Scrub
from desk.office import Office
from desk.work import Reading, UnitOfWork

Step = Callable[[int, int], None]
_AT_ONCE = 10


@dataclass(frozen=True)
class Nameless:
    """How many people were made nameless, and the records of others in which a name of theirs still stands."""

    people: int
    remains: tuple[Remains, ...]


def make_nameless(office: Office, person_ids: Sequence[int], step: Step) -> Nameless:
    """Make people nameless, some at a time so that the desk goes on, then rewrite the file without their words.

    `step` is told (done, total) and may raise to stop before a portion is wiped. Refusals: those of
    `forget` and of `Office.tidy`; what was done until then stays done.
    """
    total, done = len(person_ids) + _AT_ONCE, 0
    remains: list[Remains] = []
    for start in range(0, len(person_ids), _AT_ONCE):
        some = person_ids[start : start + _AT_ONCE]
        names: list[Scrub] = []
        told: dict[int, Scope] = {}  # looked for beside the desk's work, which only waits for the wiping
        for person_id in some:
            step(start + len(told), total)
            told[person_id] = office.ask(_tracing(person_id))
            names.append(office.ask(_finding(person_id)))
        forgotten = office.do(_forgetting(some, told)).answer
        _remove(office.folder, forgotten.files)
        done += forgotten.people
        remains += forgotten.remains
        remains += [Remains("report", 0, name) for name in remove_prepared(office.folder, names)]
    step(len(person_ids), total)
    office.tidy()
    step(total, total)
    return Nameless(done, tuple(dict.fromkeys(remains)))


def _tracing(person_id: int) -> Callable[[Reading], Scope]:
    return lambda reading: traces(reading, person_id)


def _finding(person_id: int) -> Callable[[Reading], Scrub]:
    return lambda reading: finder_of(reading, person_id)


def _forgetting(some: Sequence[int], told: dict[int, Scope]) -> Callable[[UnitOfWork], Forgotten]:
    return lambda work: forget(work, some, told)


def _remove(folder: Path, files: Sequence[Stored]) -> None:
    """Remove stored files; one that is held open just now is swept up another day."""
    for stored in files:
        path = path_of(folder, stored)
        for each in (path, path.with_suffix(THUMB)):
            try:
                held.remove(each)
            except OSError:
                continue
