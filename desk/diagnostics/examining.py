"""Examines this PC and this book for whoever helps."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from db.migrations.head import HEAD
from desk.diagnostics import machine
from desk.diagnostics.bookfile import book
from desk.diagnostics.findings import Diagnosis, Row, Section, in_order
from desk.diagnostics.kept import backups
from desk.diagnostics.speed import WRONG, speed, unmeasured, why
from desk.faultlog import recent
from desk.office import Office

FAULTS = 30
"""So many of the newest lines of the log are told."""
Progress = Callable[[int, int], object]


def examine(
    folder: Path,
    now: datetime,
    office: Office | None = None,
    more: Sequence[Section] = (),
    progress: Progress | None = None,
) -> Diagnosis:
    """Everything that is told, without one word that a person typed (G50); the book may be damaged, held or gone.

    `office` is asked for the speed only; without one a sound book is opened for that. `more` is what only the screen's
    side knows. What `progress` raises stops it."""
    found = list(more)
    steps: tuple[Callable[[], Sequence[Section]], ...] = (
        lambda: (machine.program(),),
        lambda: (machine.folder(folder),),
        lambda: book(folder),
        lambda: (backups(folder, now),),
        lambda: (_speed(folder, office, found),),
        lambda: (_faults(folder),),
    )
    for place, step in enumerate(steps):
        if progress is not None:
            progress(place, len(steps))
        found += step()
    return Diagnosis(now, in_order(found))


def _speed(folder: Path, office: Office | None, found: Sequence[Section]) -> Section:
    told = next((dict(each.rows) for each in found if each.id == "book"), {})
    if office is not None:
        return speed(office)
    if told.get("state") != "readable" or told.get("revision") != HEAD:
        return unmeasured("")  # one of an older program is not brought up to date for this
    try:
        opened = Office.open(folder)
    except WRONG as fault:
        return unmeasured(why(fault))
    opened.unattended = True
    try:
        return speed(opened)
    finally:
        opened.close()


def _faults(folder: Path) -> Section:
    noted = recent(folder, FAULTS)
    rows: list[Row] = [("lines", len(noted))]
    rows += [(f"{place} {each.at} {each.level}", "\n".join(each.parts)) for place, each in enumerate(noted, 1)]
    return Section("faults", tuple(rows))
