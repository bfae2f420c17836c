"""The first lines of the reports: of which period, and how it is looked at."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk.figures.spans import Period, Span
from ui.exporting import export_button
from ui.reports.words import PERIODS, group_words, span_words
from ui.theme import em, px
from ui.widgets.actionbar import button_of
from ui.widgets.combo import Choice
from ui.widgets.heading import PageHead
from ui.widgets.segmented import Segmented
from ui.widgets.tabbar import TabBar

FIGURES, TREND, PATTERN, PAPER, ISSUED = "figures", "trend", "pattern", "paper", "issued"
NARROW = 52
"""Ems of width under which the title stands over the choices."""


class ReportsHead(QWidget):
    """Title, kind of period, which one, and the views."""

    period_chosen = Signal(object)  # Period
    span_chosen = Signal(object)  # Span
    view_chosen = Signal(str)
    other_side_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        periods = [(each, group_words(words), None) for each, words in PERIODS]
        self.period = Segmented(periods, self.tr("Kind of period"))
        self.span = Choice()
        self.span.setAccessibleName(self.tr("Period"))
        self.span.setMinimumWidth(em(14))
        self.views = TabBar(
            [
                (FIGURES, self.tr("Figures")),
                (TREND, self.tr("Trend")),
                (PATTERN, self.tr("When and where")),
                (PAPER, self.tr("Paper")),
                (ISSUED, self.tr("Issued")),
            ],
            self.tr("Views of the report"),
        )
        self.period.changed.connect(lambda period: self.period_chosen.emit(period))
        self.span.changed.connect(lambda span: self.span_chosen.emit(span))
        self.views.changed.connect(self.view_chosen)
        self.other_side = button_of("", self.other_side_asked.emit, "link")
        self.other_side.hide()
        title = PageHead(self.tr("Reports"))
        choices = QHBoxLayout()
        choices.setSpacing(px(8))
        for each in (self.period, self.span, export_button()):
            choices.addWidget(each)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lines.setSpacing(px(10))
        self._lines.addWidget(title, 1)
        self._lines.addLayout(choices)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addLayout(self._lines)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.views, 1)
        row.addWidget(self.other_side)
        column.addLayout(row)

    def chosen(self) -> Span | None:
        """The period chosen, None before any is offered."""
        value = self.span.value()
        return value if isinstance(value, Span) else None

    def chosen_period(self) -> Period:
        """The kind of period chosen."""
        return Period(str(self.period.value()))

    def offer(self, spans: tuple[Span, ...], wanted: Span | None = None) -> None:
        """Offer these periods; the one wanted, else the one chosen before, stays chosen. Nobody is told of it."""
        before = wanted or self.chosen()
        quiet = self.span.blockSignals(True)
        self.span.set_options([(each, span_words(each)) for each in spans])
        self.span.set_value(before)
        self.span.blockSignals(quiet)

    def choose_period(self, period: Period) -> None:
        """Choose a kind of period without telling."""
        quiet = self.period.blockSignals(True)
        self.period.set_value(period)
        self.period.blockSignals(quiet)

    def show_other_side(self, words: str) -> None:
        """Offer the side of a view that has no room; no words: it is seen."""
        self.other_side.setText(words)
        self.other_side.setAccessibleName(words)
        self.other_side.setVisible(bool(words))

    def step(self, by: int) -> None:
        """Choose the period so many places later in time; the list stands newest first."""
        place = self.span.currentIndex() - by
        if 0 <= place < self.span.count():
            self.span.setCurrentIndex(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        self._lines.setDirection(way.TopToBottom if self.width() < em(NARROW) else way.LeftToRight)
