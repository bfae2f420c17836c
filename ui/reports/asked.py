"""What the views ask of the book: figures, months, breakdowns and records, as words ready to be shown."""

from dataclasses import dataclass
from datetime import date

from desk.figures import telling
from desk.figures.breakdowns import among
from desk.figures.dimensions import Dimension
from desk.figures.figure import Figure, How, Unit, Value
from desk.figures.registry import FIGURES
from desk.figures.spans import Period, Span, is_over, this_month
from desk.figures.trend import trend
from desk.reports.compared import begun, moments, shares, values
from desk.reports.report import Share, Triple
from desk.steering import goals
from desk.words import Language
from desk.work import Reading
from ui.reports.latest import Step

_CENTS = 100


@dataclass(frozen=True)
class Counted:
    """One figure of a span, with its values told; "" where the book tells nothing of an earlier span."""

    key: str
    name: str
    values: Triple
    now: str
    before: str
    year_before: str

    @property
    def n(self) -> str:
        """How many records a share or measure is of, "" of a plain number (M61)."""
        measured = FIGURES[self.key].how in (How.SHARE, How.MEDIAN, How.P90)
        return f"{self.values.now.n:,}" if measured else ""


@dataclass(frozen=True)
class Overview:
    """All figures of a span; `over` says whether it is, `begun_on` when the book began."""

    span: Span
    over: bool
    begun_on: date | None
    figures: dict[str, Counted]

    @property
    def compared(self) -> bool:
        """Whether the book tells of one of the two spans it stands beside."""
        return any(each.values.before or each.values.year_before for each in self.figures.values())


@dataclass(frozen=True)
class Month:
    """A figure in one month, None before the book began."""

    span: Span
    value: Value | None
    words: str


@dataclass(frozen=True)
class Goal:
    """What a figure is to reach; an aim is what an office that set no goal works towards (M79)."""

    target: float
    at_least: bool
    aim: bool
    words: str


@dataclass(frozen=True)
class Trend:
    """A figure month by month up to the last one of a span, or up to now; `over` says whether the last one is."""

    figure: Figure
    name: str
    months: tuple[Month, ...]
    over: bool
    goal: Goal | None


@dataclass(frozen=True)
class Parts:
    """The parts of a figure by one dimension, the fullest first; of a share those that count, and all it is of."""

    dimension: Dimension
    shares: tuple[Share, ...]
    among: tuple[Share, ...] = ()


def overview(reading: Reading, span: Span, language: Language, step: Step) -> Overview:
    """Every figure of a span beside the one before and the same one a year before."""
    found = values(reading, FIGURES.values(), moments(reading, span), step)
    first = begun(reading)
    return Overview(
        span,
        is_over(reading, span),
        reading.facts.local(first).date() if first is not None else None,
        {key: _counted(reading, FIGURES[key], each, language) for key, each in found.items()},
    )


def _counted(reading: Reading, figure: Figure, triple: Triple, language: Language) -> Counted:
    def told(value: Value | None) -> str:
        return "" if value is None else telling.told(reading, figure, value)

    name = telling.name_of(figure, language)
    return Counted(figure.key, name, triple, told(triple.now), told(triple.before), told(triple.year_before))


def trends(reading: Reading, keys: tuple[str, ...], span: Span, language: Language, step: Step) -> dict[str, Trend]:
    """Figures over 24 months up to the end of a span, but no month ahead (M85)."""
    this = this_month(reading)
    last = span.last_begun(this)
    figures = [FIGURES[key] for key in keys]
    counted = trend(reading, figures, last, progress=step)
    first = begun(reading)
    oldest = Span.of(Period.MONTH, reading.facts.local(first).date()).first if first is not None else this.first
    aims = {each.figure: each for each in goals.of_year(reading, last.first.year)}
    own = goals.has_own(reading, last.first.year)

    def month(figure: Figure, each: Span) -> Month:
        value = counted[each][figure.key] if each.first >= oldest else None
        return Month(each, value, telling.told(reading, figure, value, with_n=True))

    return {
        figure.key: Trend(
            figure,
            telling.name_of(figure, language),
            tuple(month(figure, each) for each in counted),
            is_over(reading, last),
            _goal(reading, figure, aims.get(figure.key), own),
        )
        for figure in figures
    }


def _goal(reading: Reading, figure: Figure, row: goals.GoalRow | None, own: bool) -> Goal | None:
    if row is None:
        return None
    target = row.target * _CENTS if figure.unit is Unit.MONEY else row.target
    words = f"{'≥' if row.at_least else '≤'} {telling.told(reading, figure, Value(target, 0))}"
    return Goal(target, row.at_least, not own, words)


def parts_of(reading: Reading, dimension: Dimension, span: Span, language: Language, step: Step) -> Parts:
    """A breakdown of a figure in a span, with the spans it is compared with."""
    compared = moments(reading, span)
    counting = shares(reading, language, dimension, compared)
    step(1, 2)
    if dimension.figure.how is not How.SHARE:
        return Parts(dimension, counting)
    return Parts(dimension, counting, shares(reading, language, among(dimension), compared))
