"""What was begun in another month and left: said with its month, and gone on with there."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desk.figures.spans import Period, Span
from ui.recordlist import RecordList
from ui.reports.words import span_words
from ui.theme import px
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton

_A_YEAR = 9999
"""What drafts of a year are known by is no greater."""


@dataclass(frozen=True)
class BegunElsewhere:
    """An unfinished entry: its list, by what its month or year is known, its name there, and what it is about."""

    rows: RecordList
    owner: int
    what: str
    told: str

    @property
    def first(self) -> date:
        """The first day of its month, or of its year."""
        return date(self.owner, 1, 1) if self.owner <= _A_YEAR else date(self.owner // 100, self.owner % 100, 1)

    @property
    def span(self) -> str:
        """Its month, or year, in words."""
        return span_words(Span.of(Period.YEAR if self.owner <= _A_YEAR else Period.MONTH, self.first))


class Elsewhere(QWidget):
    """One line over the lists; nothing where nothing was begun elsewhere."""

    wanted = Signal(object)  # BegunElsewhere

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._begun: BegunElsewhere | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(10))
        self.words = PlainLabel("", "muted", elide=True)
        self.link = LinkButton(self.tr("Go on with it there"))
        self.link.clicked.connect(lambda: self.wanted.emit(self._begun))
        line.addWidget(self.words, 1)
        line.addWidget(self.link)
        line.addStretch()
        self.hide()

    def show_begun(self, begun: BegunElsewhere | None) -> None:
        """Say what waits, and where."""
        self._begun = begun
        self.setVisible(begun is not None)
        if begun is not None:
            told = self.tr("Unfinished in {month}: {what}").format(month=begun.span, what=begun.told)
            self.words.setText(told)
            self.words.ensurePolished()  # or it is measured in other letters than it is shown in
            self.words.setMaximumWidth(self.words.fontMetrics().horizontalAdvance(told) + px(4))
