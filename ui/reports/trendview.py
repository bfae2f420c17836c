"""One or two figures over 24 months, large (M85, M63)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desk.figures import telling
from desk.figures.registry import FIGURES
from desk.figures.spans import Span
from ui.desk import Desk
from ui.reports.asked import Trend, trends
from ui.reports.chart import TrendChart
from ui.reports.charted import chart_of, told_under, warnings
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


class TrendView(QWidget):
    """A figure and, if wanted, a second one beside it; Enter on a month opens its records."""

    wanted = Signal(object)  # Wanted

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._latest = Latest(desk, self)
        self._span: Span | None = None
        self.shown: tuple[Trend, ...] = ()
        names = [(key, telling.name_of(each, screen_language())) for key, each in FIGURES.items()]
        self.first, self.second = Choice(names), Choice([(NONE, self.tr("No second figure")), *names])
        for choice, name in ((self.first, self.tr("Figure")), (self.second, self.tr("Second figure"))):
            choice.setAccessibleName(name)
            choice.setMinimumWidth(em(14))
            choice.changed.connect(lambda _key: self._ask())
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lines.setSpacing(px(8))
        self._lines.addWidget(self.first)
        self._lines.addWidget(self.second)
        self._lines.addStretch(1)
        self.chart = TrendChart(self.tr("Figures over 24 months"), 140)
        self.chart.pointed.connect(self._point)
        self.chart.opened.connect(self._open)
        self.legend = Legend()
        self._pointed = PlainLabel("", "strong", elide=True)
        self._latest.stopped.connect(self._pointed.setText)
        self._under = PlainLabel("", "caption", wrap=True)
        self.warning = Notice("", tone="amber")
        card = Card(margin=14)
        card.body.addWidget(self.legend)
        card.body.addWidget(self.chart, 1)
        for each in (self._pointed, self._under, self.warning):
            card.body.addWidget(each)
        self.warning.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addLayout(self._lines)
        ground = QWidget()
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(card)
        column.addWidget(Scroll(ground), 1)

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
        self._under.setText(told_under(self.shown))
        told = warnings(self.shown)
        self.warning.setVisible(bool(told))
        if told:
            self.warning.show_notice(self.tr("Compare with care"), "\n".join(told))

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
