"""What stands beside the list of figures: what one means, how it went over two years, and what it is made of."""

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.figures import telling
from desk.figures.figure import How
from desk.figures.registry import FIGURES
from desk.figures.spans import Span
from ui.desk import Desk
from ui.reports.asked import Counted, Trend, trends
from ui.reports.chart import TrendChart
from ui.reports.charted import chart_of, told_of
from ui.reports.fitting import fit_margins
from ui.reports.latest import Latest
from ui.reports.madeof import MadeOf
from ui.reports.wanted import Wanted
from ui.reports.words import change_said, screen_language, span_words
from ui.theme import px
from ui.widgets.actionbar import button_of
from ui.widgets.card import Card
from ui.widgets.label import PlainLabel
from ui.widgets.scroll import Scroll

_CHART, _CHART_LOW = 128, 96
"""Least height of the months in px at 100 %."""
_CARD = (1, 12, 1, 14)
"""Room within a card with a title, in px at 100 %; its sides are its own."""
PATIENCE_MS = 120
"""The months are asked for once the arrows rest on a figure."""


class FigureSide(QWidget):
    """The figure chosen: meaning, formula, source, 24 months, and its breakdowns."""

    wanted = Signal(object)  # Wanted: the records of a part, or of a month
    months_wanted = Signal(str)  # the figure, to be seen large

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._latest = Latest(desk, self)
        self._known: dict[tuple[str, Span], Trend] = {}
        self._span: Span | None = None
        self._counted: Counted | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(PATIENCE_MS)
        self._rest.timeout.connect(self._ask)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        self._column = column
        column.addWidget(self._about())
        column.addWidget(self._months(), 1)
        self.made_of = MadeOf(desk)
        self.made_of.wanted.connect(self.wanted)
        column.addWidget(self.made_of, 2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inside))

    # -- building

    def _about(self) -> Card:
        self._name = Card(" ")
        self._name.body.setSpacing(px(4))
        self._value = PlainLabel("", "card")
        self._name.head.addWidget(self._value)
        self._meaning = PlainLabel("", wrap=True)
        self._formula = PlainLabel("", "caption", wrap=True)
        self._source = PlainLabel("", "caption", wrap=True)
        self._change = PlainLabel("", "caption", wrap=True)
        for each in (self._meaning, self._change, self._formula, self._source):
            self._name.body.addWidget(each)
        return self._name

    def _months(self) -> Card:
        large = button_of("", self._to_trend, "ghost", "maximize-2")
        large.setAccessibleName(self.tr("Show the months large"))
        large.setToolTip(self.tr("Show the months large"))
        self._around_months = card = Card(self.tr("24 months"), large)
        self.chart = TrendChart(self.tr("The figure over 24 months"), _CHART)
        self.chart.pointed.connect(self._point)
        self.chart.opened.connect(self._open_month)
        self._pointed = PlainLabel("", "caption", elide=True)
        self._latest.stopped.connect(self._pointed.setText)
        self._under = PlainLabel("", "caption", wrap=True)
        card.body.setSpacing(px(4))
        card.body.addWidget(self.chart)
        card.body.addWidget(self._pointed)
        card.body.addWidget(self._under)
        return card

    def fit_height(self, low: bool) -> None:
        """Where the page is low, meaning and months are seen at once."""
        for card in (self._name, self._around_months):
            if (around := card.layout()) is not None:
                fit_margins(around, _CARD, low=low, least=6)
                around.setSpacing(px(2 if low else 8))
            card.body.setSpacing(px(2 if low else 4))
        self._column.setSpacing(px(6 if low else 10))
        self.chart.set_least(_CHART_LOW if low else _CHART)

    # -- showing

    def forget(self) -> None:
        """The book changed: what was counted of the months is no longer so."""
        self._known.clear()

    def show_figure(self, counted: Counted, span: Span, *, over: bool) -> None:
        """Show a figure of a span at once, its months and parts when they are counted."""
        figure, language = FIGURES[counted.key], screen_language()
        again = self._counted is not None and self._counted.key == counted.key and self._span == span
        self._counted, self._span = counted, span
        self._name.set_title(counted.name)
        self._value.setText(f"{counted.now}  (n = {counted.n})" if counted.n else counted.now)
        self._meaning.setText(_sentence(telling.meaning_of(figure, language)))
        self._formula.setText(self.tr("Formula: {formula}").format(formula=telling.formula_of(figure, language)))
        self._formula.setVisible(figure.how is not How.COUNT)  # that of a number says no more than its source
        told = self.tr("Unit: {unit} · Source: {source}").format(
            unit=telling.unit_of(figure, language), source=telling.source_of(figure, language)
        )
        self._source.setText(told)
        now, before = counted.values.now, counted.values.before
        change = change_said(figure, now, before, over=over)
        self._change.setText(
            self.tr("{period}: {value} · {change}").format(
                period=span_words(span.before), value=counted.before, change=change
            )
        )
        self._change.setVisible(bool(change))
        self.made_of.show_figure(counted, span)
        if not again:
            self.chart.show_data(None)
            self._under.setText("")
        if known := self._known.get((counted.key, span)):
            self._show_months(known)
        self._rest.start()

    def stop(self) -> None:
        """Nobody looks any more."""
        self._rest.stop()
        self._latest.stop()
        self.made_of.stop()

    def _ask(self) -> None:
        counted, span = self._counted, self._span
        if counted is None or span is None:
            return
        self.made_of.ask()
        key = counted.key
        if (key, span) not in self._known:

            def take(found: dict[str, Trend]) -> None:
                self._known[key, span] = found[key]
                self._show_months(found[key])

            self._latest.ask(counted.name, _months(key, span), take)

    def _show_months(self, trend: Trend) -> None:
        self.chart.show_data(chart_of((trend,)))
        self._under.setText(told_of((trend,)))

    def _point(self, place: int) -> None:
        data = self.chart.data
        self._pointed.setText(data.at(place) if data is not None and place >= 0 else self.tr("Counting…"))

    # -- leading on

    def _to_trend(self) -> None:
        if self._counted is not None:
            self.months_wanted.emit(self._counted.key)

    def _open_month(self, place: int) -> None:
        known = self._known.get((self._counted.key, self._span)) if self._counted and self._span else None
        if known is not None:
            self.wanted.emit(Wanted(known.name, known.months[place].span, known.figure.key))

    def take_keys(self, *, to_parts: bool) -> None:
        """The cursor onto the parts, or onto the months, which stand above them."""
        here: QWidget = self.made_of.table if to_parts and self.made_of.isVisible() else self.chart
        here.setFocus(Qt.FocusReason.OtherFocusReason)


def _months(key: str, span: Span) -> Any:
    language = screen_language()
    return lambda reading, step: trends(reading, (key,), span, language, step)


def _sentence(half: str) -> str:
    """Half a sentence of the figures as a whole one."""
    return half[:1].upper() + half[1:] + ("。" if screen_language() == "zh" else ".")
