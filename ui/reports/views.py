"""The five views of a period and the records behind a number, one of them in front; each counts when it is seen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desk.figures.spans import Span
from ui.desk import Desk
from ui.reports.figures import FiguresView
from ui.reports.head import FIGURES, ISSUED, PAPER, PATTERN, TREND
from ui.reports.issued import IssuedPane
from ui.reports.paperview import PaperView
from ui.reports.records import RecordsView
from ui.reports.trendview import TrendView
from ui.reports.wanted import Wanted
from ui.reports.whenwhere import WhenWhereView

_RECORDS = "records"


class ReportViews(QStackedWidget):
    """Holds the views; what one of them shows is counted once for a period until the book changes."""

    turned = Signal()  # another one is in front, or another side of it is seen
    returned = Signal()  # from the records to the view they were opened from
    trend_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = FIGURES
        self._span: Span | None = None
        self._fresh: dict[str, Span | None] = {}  # of which period a view's answers are, of the book as it is
        self.figures, self.trend = FiguresView(desk), TrendView(desk)
        self.pattern, self.paper = WhenWhereView(desk), PaperView(desk)
        self.issued, self.records = IssuedPane(desk), RecordsView(desk)
        self._views: dict[str, QWidget] = {
            FIGURES: self.figures, TREND: self.trend, PATTERN: self.pattern, PAPER: self.paper, ISSUED: self.issued,
        }  # fmt: skip
        for view in (*self._views.values(), self.records):
            self.addWidget(view)
        for source in (self.figures, self.trend, self.pattern):
            source.wanted.connect(self.show_records)
        self.figures.months_wanted.connect(self._to_trend)
        self.records.closed.connect(self.close_records)
        for arranged in (self.figures.both.arranged, self.pattern.both.arranged, self.issued.arranged):
            arranged.connect(self.turned)

    @property
    def view(self) -> str:
        """The view in front, or the one the records in front were opened from."""
        return self._view

    @property
    def shows_records(self) -> bool:
        """Whether the records behind a number stand in front."""
        return self.currentWidget() is self.records

    def fit_height(self, low: bool) -> None:
        """Take less for titles and more for rows where the page is low."""
        for view in (self.figures, self.trend, self.pattern, self.issued, self.records):
            view.fit_height(low)

    # -- what is asked

    def stale(self) -> None:
        """The book may have changed: what is seen next is counted anew."""
        self._fresh.clear()

    def wait(self) -> None:
        """Another period is about to be asked for: nothing is counted of the one before any more."""
        self._span = None

    def seen(self, view: str) -> None:
        """A view is about to be filled by somebody else."""
        self._fresh[view] = self._span

    def ask(self, span: Span) -> None:
        """Have what is in front count a period, unless what it shows is so still; records are those of that period."""
        if span != self._span:
            self._span = span
            self._fresh.pop(PAPER, None)  # whose pages are of one period at a time
        self.paper.choose(span)
        front = _RECORDS if self.shows_records else self._view
        if self._fresh.get(front) == span:
            return
        self._fresh[front] = span
        if front == _RECORDS:
            self.records.show_span(span)
            return
        if self._view == FIGURES:
            self.figures.ask(span)
        elif self._view == TREND:
            self.trend.ask(span)
        elif self._view == PATTERN:
            self.pattern.ask(span)
        elif self._view == PAPER:
            self.paper.ask(span)
        else:
            self.issued.refresh()

    def stop(self) -> None:
        """Nobody looks any more: stop counting and preparing."""
        self.paper.cancel()
        for view in (self.figures, self.trend, self.pattern):
            view.stop()
        self.stale()

    # -- what is in front

    def show_view(self, view: str) -> None:
        """Bring a view to the front."""
        self._view = view
        self.setCurrentWidget(self._views[view])
        self.turned.emit()
        if self._span is not None:
            self.ask(self._span)

    def show_records(self, wanted: Wanted) -> None:
        """Show the records behind a number in the place of the view."""
        self._fresh[_RECORDS] = wanted.span
        self.setCurrentWidget(self.records)
        self.records.show_records(wanted)
        self.turned.emit()

    def close_records(self, *, to_keys: bool = True) -> None:
        """Back to the view they were opened from; with the keys, to the period it was left in as well."""
        if self.shows_records:
            self.setCurrentWidget(self._views[self._view])
            if to_keys:
                self.returned.emit()
            self.turned.emit()
            if to_keys:
                self.panes()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def open_records(self) -> None:
        """The records behind the figure or the month chosen."""
        if self._view == FIGURES:
            self.figures.open_current()
        elif self._view == TREND:
            self.trend.open_current()

    @property
    def leads_to_records(self) -> bool:
        """Whether one figure or month is chosen here whose records can be opened."""
        return not self.shows_records and self._view in (FIGURES, TREND)

    def _to_trend(self, key: str) -> None:
        self.trend.choose(key)
        self.trend_wanted.emit()

    def about(self) -> None:
        """Lead on to the other side: what a figure means, at which hours, what differs; or back from it."""
        if not self.shows_records and self._view == FIGURES and not self.figures.escape():
            self.figures.about()
        elif not self.shows_records and self._view == PATTERN and not self.pattern.escape():
            self.pattern.about()
        elif self._view == ISSUED and not self.issued.escape():
            self.issued.about()

    def other_side(self) -> str:
        """Where there is room for one side only, the words of a button that leads to the other one."""
        if not self.shows_records and self._view == FIGURES and self.figures.both.narrow:
            return self.tr("Back to the list") if self.figures.both.opened else self.tr("What it means")
        if not self.shows_records and self._view == PATTERN and self.pattern.both.narrow:
            return self.tr("Places") if self.pattern.both.opened else self.tr("Hours and spots")
        if self._view == ISSUED and self.issued.low and not self.issued.paper_only:  # which has its own way back
            return self.tr("Back to the list") if self.issued.shows_differences else self.tr("What has changed")
        return ""

    def escape(self) -> bool:
        """From the records to the view, from one side to the other; whether there was such a way."""
        if self.shows_records:
            self.close_records()
            return True
        if self.paper.busy:
            self.paper.cancel()
            return True
        return (
            (self._view == FIGURES and self.figures.escape())
            or (self._view == PATTERN and self.pattern.escape())
            or (self._view == ISSUED and self.issued.escape())
        )

    def panes(self) -> list[QWidget]:
        """Where F6 goes."""
        if self.shows_records:
            return [self.records.table]
        sides: dict[str, list[QWidget]] = {
            FIGURES: [self.figures.table, self.figures.side.chart],
            TREND: [self.trend.chart, self.trend.first],
            PATTERN: self.pattern.parts(),
            PAPER: [self.paper.view],
            ISSUED: self.issued.parts(),
        }
        return sides[self._view]
