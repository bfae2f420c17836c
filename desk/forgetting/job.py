"""Makes many people nameless beside the desk's daily work, and cleans the book's file afterwards."""

from collections.abc import Callable, Sequence
from pathlib import Path

from desk.attachments import Stored, path_of
from desk.attachments.store import THUMB
from desk.forgetting.acts import forget
from desk.office import Office

Step = Callable[[int, int], None]
_AT_ONCE = 10


def make_nameless(office: Office, person_ids: Sequence[int], step: Step) -> int:
    """Make people nameless, some at a time so that the desk goes on, then rewrite the file without their words.

    Answers how many. `step` is told (done, total) and may raise to stop between two portions. Refusals: those of
    `forget` and of `Office.tidy`; what was done until then stays done.
    """
    total, done = len(person_ids) + _AT_ONCE, 0
    for start in range(0, len(person_ids), _AT_ONCE):
        some = person_ids[start : start + _AT_ONCE]
        step(start, total)
        forgotten = office.do(lambda work, some=some: forget(work, some)).answer  # type: ignore[misc]
        _remove(office.folder, forgotten.files)
        done += forgotten.people
    step(len(person_ids), total)
    office.tidy()
    step(total, total)
    return done


def _remove(folder: Path, files: Sequence[Stored]) -> None:
    """Remove stored files; one that is held open just now is swept up another day."""
    for stored in files:
        path = path_of(folder, stored)
        for each in (path, path.with_suffix(THUMB)):
            try:
                each.unlink(missing_ok=True)
            except OSError:
                continue
