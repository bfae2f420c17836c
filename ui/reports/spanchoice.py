"""Of which period it is: the choice at the head of the reports, and of what the manager writes for them."""

from PySide6.QtWidgets import QWidget

from desk.figures.spans import Span
from ui.reports.words import span_words
from ui.theme import em
from ui.widgets.combo import Choice


class SpanChoice(Choice):
    """Offers periods, the newest first; only what a person chooses is told by `changed`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Period"))
        self.setMinimumWidth(em(14))

    def chosen(self) -> Span | None:
        """The period chosen, None before any is offered."""
        value = self.value()
        return value if isinstance(value, Span) else None

    def offer(self, spans: tuple[Span, ...], wanted: Span | None = None) -> None:
        """Offer these periods; the one wanted, else the one chosen before, stays chosen. Nobody is told of it."""
        before = wanted or self.chosen()
        quiet = self.blockSignals(True)
        self.set_options([(each, span_words(each)) for each in spans])
        self.set_value(before)
        self.blockSignals(quiet)

    def step(self, by: int) -> None:
        """Choose the period so many places later in time."""
        place = self.currentIndex() - by
        if 0 <= place < self.count():
            self.setCurrentIndex(place)
