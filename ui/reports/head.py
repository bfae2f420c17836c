"""The first lines of the reports: of which period, and how it is looked at."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from desk.figures.spans import Period, Span
from ui.exporting import export_button
from ui.reports.fitting import wide
from ui.reports.spanchoice import SpanChoice
from ui.reports.words import PERIODS, period_word
from ui.theme import em, px
from ui.widgets.actionbar import button_of
from ui.widgets.combo import Choice
from ui.widgets.heading import PageHead
from ui.widgets.segmented import Segmented
from ui.widgets.tabbar import TabBar

FIGURES, TREND, PATTERN, PAPER, ISSUED = "figures", "trend", "pattern", "paper", "issued"
NARROW = 52
"""Ems of width under which the title stands over the choices."""
_APART = 16
"""Between choices and views in one line, in px at 100 %."""


class ReportsHead(QWidget):
    """Title, kind of period, which one, and the views; where the page is low, all of it in one line, untitled."""

    period_chosen = Signal(object)  # Period
    span_chosen = Signal(object)  # Span
    view_chosen = Signal(str)
    other_side_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._low = False
        self.period = Segmented(
            [(each, period_word(words), None) for each, words in PERIODS], self.tr("Kind of period")
        )
        self.dropped = Choice([(each, period_word(words)) for each, words in PERIODS])  # the same where it is low
        self.dropped.setAccessibleName(self.tr("Kind of period"))
        self.dropped.hide()
        self.dropped.changed.connect(self.period.set_value)
        self.span = SpanChoice()
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
        self.period.changed.connect(self._tell_period)
        self.span.changed.connect(lambda span: self.span_chosen.emit(span))
        self.views.changed.connect(self.view_chosen)
        self.other_side = button_of("", self.other_side_asked.emit, "link")
        self.other_side.hide()
        self._title = PageHead(self.tr("Reports"))
        choices = QHBoxLayout()
        choices.setSpacing(px(8))
        self._export = export_button()
        for each in (self.period, self.dropped, self.span, self._export):
            choices.addWidget(each)
        choices.addStretch(1)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lines.setSpacing(px(10))
        self._lines.addWidget(self._title, 1)
        self._lines.addLayout(choices)
        self._whole = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(px(6))
        self._whole.addLayout(self._lines)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.views, 1)
        row.addWidget(self.other_side)
        self._whole.addLayout(row, 1)

    def chosen(self) -> Span | None:
        """The period chosen, None before any is offered."""
        return self.span.chosen()

    def chosen_period(self) -> Period:
        """The kind of period chosen."""
        return Period(str(self.period.value()))

    def offer(self, spans: tuple[Span, ...], wanted: Span | None = None) -> None:
        """Offer these periods; the one wanted, else the one chosen before, stays chosen. Nobody is told of it."""
        self.span.offer(spans, wanted)

    def choose_period(self, period: Period) -> None:
        """Choose a kind of period without telling."""
        for each in (self.period, self.dropped):
            quiet = each.blockSignals(True)
            each.set_value(period)
            each.blockSignals(quiet)

    def _tell_period(self, period: object) -> None:
        self.dropped.set_value(period)
        self.period_chosen.emit(period)

    def show_other_side(self, words: str) -> None:
        """Offer the side of a view that has no room; no words: it is seen."""
        self.other_side.setText(words)
        self.other_side.setAccessibleName(words)
        self.other_side.setVisible(bool(words))
        self._arrange()

    def step(self, by: int) -> None:
        """Choose the period so many places later in time."""
        self.span.step(by)

    def fit_height(self, low: bool) -> None:
        """Take one line where the page is low."""
        if low == self._low:
            return
        self._low = low
        held, other = (self.period, self.dropped) if low else (self.dropped, self.period)
        with_keys = held.isAncestorOf(self.window().focusWidget() or self) or held.hasFocus()
        self._title.setVisible(not low)
        other.show()
        if with_keys:
            other.setFocus(Qt.FocusReason.OtherFocusReason)
        held.hide()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        way, narrow = QBoxLayout.Direction, self.width() < em(NARROW)
        self._lines.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        parts = [self.dropped, self.span, self._export, self.other_side]
        one = self._low and not narrow and wide(parts, 8) + self.views.whole_width() + px(_APART) <= self.width()
        self._whole.setDirection(way.LeftToRight if one else way.TopToBottom)
        self._whole.setSpacing(px(_APART if one else 6))
