"""The paper of the report chosen, as it was issued."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.reports.issued import IssuedRow
from ui.desk import Desk
from ui.letters.live import LivePaper
from ui.messages import sentence
from ui.moments import day_and_time
from ui.reports.issuedasked import Paper, paper_of
from ui.reports.words import span_words
from ui.theme import px
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.widgets.notice import Notice
from ui.widgets.pill import Pill


class IssuedPaper(QWidget):
    """Shows one report, or that none is chosen; a damaged paper is said in its place."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted = ""
        self.pdf = b""
        self.back = LinkButton(self.tr("Back to the list"))
        self.back.hide()
        self._card = Card(" ", self.back, margin=1)
        self._pill = Pill("")
        self._card.add_beside_title(self._pill)
        self._facts = PlainLabel("", "caption", wrap=True)
        told = QVBoxLayout()
        told.setContentsMargins(px(10), 0, px(10), 0)
        told.addWidget(self._facts)
        self._card.body.addLayout(told)
        self._damaged = Notice("", tone="red")
        self._damaged.hide()
        said = QVBoxLayout()
        said.setContentsMargins(px(10), 0, px(10), 0)
        said.addWidget(self._damaged)
        self._card.body.addLayout(said)
        self.view = LivePaper()
        self._card.body.addWidget(self.view, 1)
        self._card.body.addStretch()  # takes the place of the pages where there are none to show
        self._nothing = EmptyState("file-text", self.tr("Choose a report to see its paper."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._nothing)
        column.addWidget(self._card)
        self._card.hide()

    def show_report(self, row: IssuedRow | None, now: datetime | None) -> None:
        """Show a report as of a moment (UTC), or none; the same paper stays where it was scrolled to."""
        self._card.setVisible(row is not None)
        self._nothing.setVisible(row is None)
        if row is None:
            self._wanted, self.pdf = "", b""
            return
        self._card.set_title(row.number)
        self._pill.setVisible(bool(row.void_reason or row.replaced_by))
        if row.void_reason:
            self._pill.show_state(self.tr("void"), "red")
        elif row.replaced_by:
            self._pill.show_state(self.tr("replaced by {number}").format(number=row.replaced_by), "neutral")
        self._facts.setText(self._facts_of(row, now))
        self._wanted = row.number
        self.refresh()

    def refresh(self) -> None:
        """Read the paper shown again: somebody else may sit here, or a name be withheld since (M15)."""
        if number := self._wanted:
            self._desk.errands.ask(self, lambda reading: paper_of(reading, number), self._show, latest="paper")

    def forget(self) -> None:
        """Somebody else sits down, who may not read it: the pages go."""
        self.pdf = b""
        self.view.clear()

    def take_keys(self) -> None:
        """The keys to the pages, or to the way back where there are none to show."""
        here: QWidget = self.back if self.view.isHidden() else self.view
        here.setFocus(Qt.FocusReason.OtherFocusReason)

    def _facts_of(self, row: IssuedRow, now: datetime | None) -> str:
        parts = [span_words(row.span), day_and_time(row.issued_at, self._desk.facts, now), row.issued_by]
        if row.void_reason:
            parts.append(self.tr("Void because: {reason}").format(reason=row.void_reason))
        return " · ".join(part for part in parts if part)

    def _show(self, paper: Paper) -> None:
        if paper.number != self._wanted:
            return
        self._damaged.setVisible(paper.damaged is not None)
        self.view.setVisible(paper.damaged is None)
        if paper.damaged is not None:
            self.pdf = b""
            withheld = paper.damaged.code == "report.name_withheld"
            title = self.tr("Only for a manager") if withheld else self.tr("The paper is damaged")
            self._damaged.show_notice(title, sentence(paper.damaged), tone="amber" if withheld else "red")
        elif paper.pdf != self.pdf:
            self.pdf = paper.pdf
            self.view.show_pdf(paper.pdf)
