"""What the pane of issued reports asks the book."""

from dataclasses import dataclass
from datetime import datetime

from desk.figures import telling
from desk.figures.figure import How, Value
from desk.figures.records import Behind, tell
from desk.figures.registry import FIGURES
from desk.refusals import Refusal
from desk.reports.differing import Difference, differences
from desk.reports.issued import IssuedRow, issued, pdf_of
from desk.reports.issuing import last_line
from desk.rights import is_manager
from desk.words import Language
from desk.work import Reading
from ui.reports.latest import Question, Step

PAGE = 100
_MEASURED = (How.SUM, How.MEDIAN, How.P90)


@dataclass(frozen=True)
class IssuedOnes:
    """The reports issued, the newest first; by the last line of the diary one sees whether the book moved since."""

    rows: tuple[IssuedRow, ...]
    line: int
    now: datetime
    manager: bool


@dataclass(frozen=True)
class DifferenceRow:
    """A figure that differs, in words."""

    key: str
    name: str
    issued: str
    now: str
    of: Difference


@dataclass(frozen=True)
class Compared:
    """What differs in an issued report from the book as it was at a line of the diary."""

    number: str
    line: int
    rows: tuple[DifferenceRow, ...]


@dataclass(frozen=True)
class ChangedRecord:
    """A record that makes a difference; `how` is came, gone or otherwise."""

    key: tuple[str, str, int, int]
    how: str
    behind: Behind
    number: str
    unit: str
    summary: str
    value: str


@dataclass(frozen=True)
class PageOfChanged:
    """So many of them from a place on, and how many there are in all."""

    rows: tuple[ChangedRecord, ...]
    next: int | None
    total: int


@dataclass(frozen=True)
class Paper:
    """The paper of an issued report, or why it is not shown."""

    number: str
    pdf: bytes
    damaged: Refusal | None = None


def issued_ones(reading: Reading) -> IssuedOnes:
    """All of them."""
    return IssuedOnes(issued(reading), last_line(reading), reading.now, is_manager(reading))


def comparing(number: str, language: Language) -> Question[Compared]:
    """A question: what differs in a report, told in a language."""

    def question(reading: Reading, step: Step) -> Compared:
        rows = []
        for each in differences(reading, number, step):
            figure = FIGURES[each.figure]
            then, now = (telling.told(reading, figure, value, with_n=True) for value in (each.issued, each.now))
            rows.append(DifferenceRow(each.figure, telling.name_of(figure, language), then, now, each))
        return Compared(number, last_line(reading), tuple(rows))

    return question


def changed_records(reading: Reading, difference: Difference, start: int) -> PageOfChanged:
    """The next records that make a difference: those that came, those that are gone, those that count otherwise."""
    some = [
        *(("came", each) for each in difference.came),
        *(("gone", each) for each in difference.gone),
        *(("otherwise", each) for each in difference.otherwise),
    ]
    part, figure = some[start : start + PAGE], FIGURES[difference.figure]
    rows = []
    for place, told in enumerate(tell(reading, [each for _how, each in part])):
        how, each = part[place]
        measured = each.value is not None and figure.how in _MEASURED
        value = telling.told(reading, figure, Value(each.value, 1)) if measured else ""
        key = (how, each.source.value, each.id, start + place)
        rows.append(ChangedRecord(key, how, each, told.number, told.unit, told.summary, value))
    after = start + len(part)
    return PageOfChanged(tuple(rows), after if after < len(some) else None, len(some))


def paper_of(reading: Reading, number: str) -> Paper:
    """The very bytes a report was issued with, under the stamp of a void one."""
    try:
        return Paper(number, pdf_of(reading, number))
    except Refusal as refusal:
        return Paper(number, b"", refusal)
