"""What an issued report says otherwise than the book does now, and the records that make it so (M15)."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from desk.figures.counting import count
from desk.figures.figure import Value
from desk.figures.marks import Mark, marks
from desk.figures.records import Behind
from desk.figures.registry import FIGURES
from desk.figures.spans import span_from, within
from desk.reports.files import part_of
from desk.reports.frozen import marks_in, values_in
from desk.reports.issued import by_number
from desk.reports.report import Progress
from desk.work import Reading

_READ, _ALL = 60, 100


@dataclass(frozen=True)
class Difference:
    """A figure that is not what it was when the report was issued; `records.tell` tells of the records.

    `came` stand behind it only now, `gone` stood there only then, `otherwise` stand there still, but count or measure
    otherwise: they are told as they are now.
    """

    figure: str
    issued: Value
    now: Value
    came: tuple[Behind, ...]
    gone: tuple[Behind, ...]
    otherwise: tuple[Behind, ...]

    @property
    def records(self) -> int:
        """How many records differ."""
        return len(self.came) + len(self.gone) + len(self.otherwise)


def differences(
    reading: Reading, number: str, progress: Progress = lambda _done, _total: None
) -> tuple[Difference, ...]:
    """The figures that differ from those issued, in the order of telling; none where all is as it was.

    A figure that only one of the two knows is left out: another edition of the program counts it.
    `progress` is told how far it is and stops it by raising. Refusals: report.unknown.
    """
    row = by_number(reading, number)
    moments, then, stood = within(reading, span_from(row.span)), values_in(row.figures), marks_in(row.records)
    figures = [figure for key, figure in FIGURES.items() if key in then and key in stood]
    now, stands = count(reading, figures, moments), marks(reading, figures, moments, part_of(progress, 0, _READ))
    found = []
    for done, figure in enumerate(figures):
        progress(_READ + (_ALL - _READ) * done // len(figures), _ALL)
        key = figure.key
        came, gone, otherwise = _compared(stood[key], stands[key])
        if then[key] != now[key] or came or gone or otherwise:
            found.append(Difference(key, then[key], now[key], came, gone, otherwise))
    return tuple(found)


def _compared(
    stood: list[Mark], stands: list[Mark]
) -> tuple[tuple[Behind, ...], tuple[Behind, ...], tuple[Behind, ...]]:
    if Counter(stood) == Counter(stands):
        return (), (), ()
    before, after = Counter(stood), Counter(stands)
    new, lost = [*(after - before).elements()], [*(before - after).elements()]
    left = Counter((each.source, each.id) for each in lost)
    came, otherwise = [], []
    for each in new:
        at = (each.source, each.id)
        if left[at]:
            left[at] -= 1
            otherwise.append(each)
        else:
            came.append(each)
    changed = Counter((each.source, each.id) for each in otherwise)
    gone = []
    for each in lost:
        at = (each.source, each.id)
        if changed[at]:
            changed[at] -= 1
        else:
            gone.append(each)
    return _told(came), _told(gone), _told(otherwise)


def _told(some: Iterable[Mark]) -> tuple[Behind, ...]:
    return tuple(Behind(each.source, each.id, None, each.counts, each.value) for each in some)
