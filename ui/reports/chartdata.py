"""What a chart over months holds, ready to be drawn and read aloud."""

from dataclasses import dataclass
from math import floor, log10

from PySide6.QtCore import QCoreApplication

from desk.figures.figure import Unit


@dataclass(frozen=True)
class Series:
    """One figure over the months; a value of None: the book tells nothing. `words` are the values as they are told."""

    name: str
    values: tuple[float | None, ...]
    words: tuple[str, ...]
    unit: Unit
    bars: bool = True


@dataclass(frozen=True)
class Line:
    """A goal drawn across, with its words."""

    value: float
    words: str


@dataclass(frozen=True)
class ChartData:
    """One or two figures over the same months; with `running` the last month is not over yet."""

    labels: tuple[str, ...]
    months: tuple[str, ...]
    series: tuple[Series, ...]
    goal: Line | None = None
    running: bool = False
    january: int = 0  # the place of the first January

    def at(self, place: int) -> str:
        """One month in words: October 2026: 5,220; of two figures October 2026: Received 5,220, Closed 5,337."""
        comma = QCoreApplication.translate("reports", ", ")
        told = comma.join(f"{each.name} {each.words[place]}" for each in self.series)
        if len(self.series) == 1:
            told = self.series[0].words[place]
        return QCoreApplication.translate("reports", "{month}: {told}").format(month=self.months[place], told=told)

    def spoken(self) -> str:
        """The chart for a screen reader: from when to when, and where each figure was lowest and highest."""
        if not self.months:
            return ""
        told = [f"{self.months[0]} – {self.months[-1]}."]
        for each in self.series:
            known = [(value, place) for place, value in enumerate(each.values) if value is not None]
            if known:
                (_, low), (_, high), last = min(known), max(known), known[-1][1]
                words = QCoreApplication.translate(
                    "reports", "{name}: lowest {low} in {low_month}, highest {high} in {high_month}, last {last}."
                )
                told.append(
                    words.format(
                        name=each.name, low=each.words[low], low_month=self.months[low], high=each.words[high],
                        high_month=self.months[high], last=each.words[last],
                    )
                )  # fmt: skip
        return " ".join([*told, *([self.goal.words] if self.goal else [])])


def top_of(series: Series, goal: Line | None = None) -> float:
    """Where the scale of a figure ends: 100 for a share, else a round number over its largest value."""
    if series.unit is Unit.PERCENT:
        return 100.0
    largest = max((value for value in series.values if value is not None), default=0.0)
    largest = max(largest, goal.value if goal else 0.0)
    if largest <= 0:
        return 4.0
    step = 10.0 ** floor(log10(largest))
    return next(step * each for each in (1, 1.2, 1.6, 2, 2.4, 3.2, 4, 5, 6, 8, 10) if step * each >= largest)


def tick_words(value: float) -> str:
    """A number beside the scale: 0, 250, 1,500, 12k, 3.5."""
    if value >= 1_000_000:
        return f"{value / 1_000_000:g}M"
    if value >= 10_000:
        return f"{value / 1_000:g}k"
    return f"{value:,.0f}" if value == int(value) else f"{value:,.1f}"
