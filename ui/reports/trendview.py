"""One or two figures over 24 months, large (M85, M63)."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desk.figures import telling
from desk.figures.registry import FIGURES
from desk.figures.spans import Span
from ui.desk import Desk
from ui.reports.asked import Trend, trends
from ui.reports.chart import TrendChart
from ui.reports.charted import chart_of, told_of, warnings
from ui.reports.fitting import fit_margins
from ui.reports.latest import Latest
from ui.reports.legend import Legend
from ui.reports.wanted import Wanted
from ui.reports.words import screen_language
from ui.theme import em, px
from ui.widgets.card import Card
from ui.widgets.combo import Choice
from ui.widgets.label import PlainLabel
from ui.widgets.notice import Notice
from ui.widgets.scroll import Scroll

NONE = ""
_NAMES = 20
"""Ems of width the name of a figure takes in a choice."""
_CRAMPED = 150
"""The height of the view in px at 100 % under which no line fits above the chart, as at 200 % on a small screen."""
_CARD = (1, 14, 1, 14)
"""Room within the card, in px at 100 %; its sides are its own."""


class TrendView(QWidget):
    """A figure and, if wanted, a second one beside it; Enter on a month opens its records."""

    wanted = Signal(object)  # Wanted

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._latest = Latest(desk, self)
        self._span: Span | None = None
        self._low = False
        self.shown: tuple[Trend, ...] = ()
        names = [(key, telling.name_of(each, screen_language())) for key, each in FIGURES.items()]
        self.first, self.second = Choice(names), Choice([(NONE, self.tr("No second figure")), *names])
        for choice, name in ((self.first, self.tr("Figure")), (self.second, self.tr("Second figure"))):
            choice.setAccessibleName(name)
            choice.setMinimumWidth(em(_NAMES))
            choice.changed.connect(lambda _key: self._ask())
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lines.setSpacing(px(8))
        self._lines.addWidget(self.first)
        self._lines.addWidget(self.second)
        self._lines.addStretch(1)
        self.chart = TrendChart(self.tr("Figures over 24 months"), 76)
        self.chart.pointed.connect(self._point)
        self.chart.opened.connect(self._open)
        self.legend = Legend()
        self._pointed = PlainLabel("", "strong", elide=True)
        self._latest.stopped.connect(self._pointed.setText)
        self._of = PlainLabel("", "caption", wrap=True)
        self.warning = Notice("", tone="amber")
        self._card = card = Card(margin=14)
        for each in (self.legend, self._of, self.warning):
            card.body.addWidget(each)
        card.body.addWidget(self.chart, 1)
        card.body.addWidget(self._pointed)
        self.warning.hide()
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._lines)
        ground = _Ground()
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(card)
        column.addWidget(Scroll(ground), 1)

    def fit_height(self, low: bool) -> None:
        """Where the page is low, chart and warning are seen whole all the same."""
        if low == self._low:
            return
        self._low = low
        self._column.setSpacing(px(6 if low else 10))
        if (around := self._card.layout()) is not None:
            fit_margins(around, _CARD, low=low, least=6)
        self._card.body.setSpacing(px(3 if low else 10))
        self._warn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is room for little but the chart, what was counted stands below: above it would be half seen."""
        super().resizeEvent(event)
        cramped, body = self.height() < px(_CRAMPED), self._card.body
        if cramped != (body.indexOf(self._of) > body.indexOf(self.chart)):
            body.removeWidget(self._of)
            body.insertWidget(body.count() if cramped else body.indexOf(self.legend) + 1, self._of)

    def ask(self, span: Span) -> None:
        """Count the months up to the end of a period."""
        self._span = span
        self._ask()

    def stop(self) -> None:
        """Nobody looks any more: stop counting."""
        self._latest.stop()

    def choose(self, first: str, second: str = NONE) -> None:
        """Show these figures."""
        for choice, key in ((self.first, first), (self.second, second)):
            choice.blockSignals(True)
            choice.set_value(key)
            choice.blockSignals(False)
        self._ask()

    def chosen(self) -> tuple[str, str]:
        """The keys of the two figures, the second "" for none."""
        return str(self.first.value()), str(self.second.value())

    def take_keys(self) -> None:
        """The cursor into the chart."""
        self.chart.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        if (span := self._span) is None:
            return
        first, second = self.chosen()
        keys, language = (first,) if second in (NONE, first) else (first, second), screen_language()
        self._pointed.setText(self.tr("Counting…"))
        names = ", ".join(telling.name_of(FIGURES[key], language) for key in keys)
        self._latest.ask(names, lambda reading, step: trends(reading, keys, span, language, step), self._take)

    def _take(self, found: dict[str, Trend]) -> None:
        self.shown = tuple(found.values())
        data = chart_of(self.shown)
        self.legend.show_data(data)
        self.chart.show_data(data)
        self._of.setText(told_of(self.shown))
        self._warn()

    def _warn(self) -> None:
        """Say what cannot be compared, over the chart (M63); where the page is low without a title of its own."""
        told = warnings(self.shown) if self.shown else ()
        self.warning.setVisible(bool(told))
        if told:
            titled = told if self._low else (self.tr("Compare with care"), *told)
            self.warning.show_notice(titled[0], "\n".join(titled[1:]))

    def _point(self, place: int) -> None:
        data = self.chart.data
        self._pointed.setText(data.at(place) if data is not None and place >= 0 else "")

    def open_current(self) -> None:
        """The records of the month chosen."""
        if self.chart.place >= 0:
            self._open(self.chart.place)

    def _open(self, place: int) -> None:
        if self.shown:
            trend = self.shown[0]
            self.wanted.emit(Wanted(trend.name, trend.months[place].span, trend.figure.key))


class _Ground(QWidget):
    """As high as what is on it at its width: sentences that may break would ask for the height they had if narrow."""

    def minimumSizeHint(self) -> QSize:
        return QSize(px(240), 0)
