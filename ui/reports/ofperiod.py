"""Of which period the reports are: the one chosen, the one somebody was sent for, or that of the records in front."""

from PySide6.QtCore import QObject

from desk.figures.spans import Period, Span, this_month
from desk.reports.compared import spans_with_cases
from desk.work import Reading
from ui.desk import Desk
from ui.reports.head import ReportsHead
from ui.reports.views import ReportViews


class OfPeriod(QObject):
    """Keeps the choice at the head and what the views count of one mind."""

    def __init__(self, desk: Desk, head: ReportsHead, views: ReportViews, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._head, self._views = desk, head, views
        self._this: Span | None = None  # the month that runs, once the book has told it
        self._returns_to: Span | None = None  # the period left for the records of a month of a chart
        self.wanted: Span | None = None
        """The period one was sent for, until it is offered."""
        head.period_chosen.connect(lambda _period: self.ask())
        head.span_chosen.connect(lambda _span: self.ask_view())
        views.turned.connect(self._agree)
        views.returned.connect(self._return)

    @property
    def of_view(self) -> Span | None:
        """The period of the view, also while the records of another one are in front of it."""
        return self._returns_to or self._head.chosen()

    @property
    def month(self) -> Span | None:
        """The last month of the period chosen that has begun; None until that is known."""
        span = self._head.chosen()
        return span.last_begun(self._this) if span is not None and self._this is not None else None

    def send_for(self, span: Span) -> None:
        """Go to a period once the book has told which there are of its kind; no records stay in front."""
        self._views.close_records(to_keys=False)
        self._views.wait()
        self.wanted = span
        self._head.choose_period(span.period)

    def show(self, span: Span) -> None:
        """Choose a period at once; what else there is of its kind is offered when the book has told it."""
        self._head.choose_period(span.period)
        self._head.offer((span,))
        self.wanted = span

    def ask(self) -> None:
        """Ask the book for the periods of the kind chosen, then have what is in front counted."""
        period = self._head.chosen_period()
        self._desk.errands.ask(self, lambda reading: _periods(reading, period), self._offer, latest="spans")

    def _offer(self, told: tuple[tuple[Span, ...], Span]) -> None:
        spans, self._this = told
        before, wanted = self._head.chosen(), self.wanted
        if wanted is None and before is not None and before.period is not spans[0].period:
            wanted = next((each for each in spans if each.first <= before.first < each.after.first), None)
        self.wanted = None
        if wanted is not None and wanted not in spans:
            spans = tuple(sorted({*spans, wanted}, key=lambda each: each.first, reverse=True))
        self._head.offer(spans, wanted)
        self.ask_view()

    def ask_view(self) -> None:
        """Have what is in front count the period chosen; one that is still to be offered is waited for."""
        if (span := self._head.chosen()) is not None and self.wanted is None:
            self._views.ask(span)

    def _agree(self) -> None:
        """Over the records stands the period they are of, also of a month picked from a chart."""
        records, here = self._views.records.wanted if self._views.shows_records else None, self._head.chosen()
        if records is None:
            self._returns_to = None
        elif records.span != here:
            self._returns_to = here
            self.show(records.span)
            self.ask()

    def _return(self) -> None:
        """Back in the view: in the period it was left in for a month of its chart, or in the one chosen since."""
        if self._returns_to is None:
            self.ask_view()
        else:
            self.show(self._returns_to)
            self.ask()


def _periods(reading: Reading, period: Period) -> tuple[tuple[Span, ...], Span]:
    """The periods of a kind, the newest first, and the month that runs."""
    return spans_with_cases(reading, period), this_month(reading)
