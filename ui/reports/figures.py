"""The figures of a period: the list, and beside it what the chosen one means and is made of."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.figures.registry import FIGURES
from desk.figures.spans import Span
from ui.desk import Desk
from ui.reports.asked import Counted, Overview, overview
from ui.reports.figureside import FigureSide
from ui.reports.figuretable import FigureTable, Row
from ui.reports.fitting import fit_card, fit_rows
from ui.reports.latest import Latest
from ui.reports.wanted import Wanted
from ui.reports.words import screen_language, span_words
from ui.theme import px
from ui.widgets.card import Card
from ui.widgets.label import PlainLabel
from ui.widgets.panes import Panes
from ui.widgets.pill import Pill


class FiguresView(QWidget):
    """Every figure of the period chosen; Enter opens the records behind it."""

    wanted = Signal(object)  # Wanted
    months_wanted = Signal(str)  # the figure, to be seen large

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._latest = Latest(desk, self)
        self._span: Span | None = None
        self._sent_for = ""
        self.told: Overview | None = None
        self.table = FigureTable()
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(self._open)
        self.side = FigureSide(desk)
        self.side.wanted.connect(self.wanted)
        self.side.months_wanted.connect(self.months_wanted)
        self._words = PlainLabel("", "caption", elide=True)
        self._latest.stopped.connect(self._words.setText)
        card = Card(self.tr("Figures"), margin=1)
        card.head.insertWidget(1, self._words, 100)  # all but what the stretch behind the title takes
        card.body.addWidget(self.table)
        self._running = Pill("", "amber")
        self._running.hide()
        card.add_beside_title(self._running)
        self._card = card
        self.both = Panes(card, self.side, shares=(61, 39), narrow=68)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(self.both, 1)

    def fit_height(self, low: bool) -> None:
        """Where the page is low the title goes: the tab above says it; what the numbers are of stays."""
        fit_card(self._card, low=low)
        fit_rows(self.table, low=low)
        self.side.fit_height(low)

    def ask(self, span: Span) -> None:
        """Count the figures of a period; those shown stay until they are there."""
        self._span, language = span, screen_language()
        self.side.forget()
        self._words.setText(self.tr("Counting {period}…").format(period=span_words(span)))
        title = self.tr("Figures of {period}").format(period=span_words(span))
        self._latest.ask(title, lambda reading, step: overview(reading, span, language, step), self._take)

    def stop(self) -> None:
        """Nobody looks any more: stop counting."""
        self._latest.stop()
        self.side.stop()

    def choose(self, key: str) -> None:
        """Show one figure, as soon as it is there."""
        self._sent_for = key
        self.table.choose(key)

    def chosen(self) -> str:
        """The key of the figure chosen, "" for none yet."""
        counted = self.table.figure()
        return counted.key if counted is not None else self._sent_for

    def about(self) -> None:
        """Lead on to what the figure chosen means and is made of."""
        self.both.open_second()
        self.side.take_keys(to_parts=not self.both.narrow)

    def escape(self) -> bool:
        """Back from the side to the list; whether there was such a way."""
        if not self.side.isAncestorOf(self.window().focusWidget() or self) and not (
            self.both.narrow and self.both.opened
        ):
            return False
        self.both.open_second(False)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _take(self, told: Overview) -> None:
        self.told = told
        alone = self.tr("{period} · no earlier period is in the book")
        whole = self.tr("{period} · before: {before} · year before: {year}")
        running = self.tr("{period} so far, compared with all of {before} and {year}")
        if told.span.before == told.span.year_before:  # of a year they are one
            whole = self.tr("{period} · before: {before}")
            running = self.tr("{period} so far, compared with all of {before}")
        self._words.setText(
            (alone if not told.compared else whole if told.over else running).format(
                period=span_words(told.span),
                before=span_words(told.span.before),
                year=span_words(told.span.year_before),
            )
        )
        self._running.setVisible(not told.over)
        self._running.show_state(self.tr("Not over"), "amber")
        compared = self.tr("Numbers so far are compared with whole periods.")
        self._running.setToolTip(compared if told.compared else "")
        self.table.setAccessibleDescription("" if told.over else self._running.toolTip())
        self.table.show_figures(told)
        if self._sent_for:
            self.table.choose(self._sent_for)
            self._sent_for = ""
        if (counted := self.table.figure()) is not None:
            self._choose(counted)

    def _choose(self, counted: Counted) -> None:
        if self.told is not None:
            # Read anew from what was counted last: the row told may be that of the count before.
            self.side.show_figure(self.told.figures[counted.key], self.told.span, over=self.told.over)

    def open_current(self) -> None:
        """The records behind the figure chosen."""
        row = self.table.current_row()
        if isinstance(row, Row):
            self._open(row)

    def _open(self, row: Row) -> None:
        if row.figure is not None and self.told is not None:
            self.wanted.emit(Wanted(row.name, self.told.span, FIGURES[row.key].key))
