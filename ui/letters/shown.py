"""The letter chosen in the register: where it stands, what became of it, and its paper as it went out."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk import Desk
from ui.letters.live import LivePaper
from ui.letters.paper import Issued
from ui.letters.waywords import stage_of, way_lines
from ui.messages import sentence
from ui.moments import day_and_time
from ui.theme import px
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.widgets.notice import Notice
from ui.widgets.pill import Pill


class ShownLetter(QWidget):
    """Shows one letter, or that none is chosen; a damaged paper is said in its place."""

    case_asked = Signal()
    answer_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pdf = b""
        self._card = Card(" ", margin=1)
        self._pill = Pill("")
        self._card.add_beside_title(self._pill)
        self._case = LinkButton("")
        self._case.clicked.connect(self.case_asked)
        self._card.head.addWidget(self._case)
        self._facts = PlainLabel("", "caption", elide=True)
        self._way = PlainLabel("", "caption", wrap=True)
        self._answer = LinkButton("")
        self._answer.clicked.connect(self.answer_asked)
        told = QVBoxLayout()
        told.setContentsMargins(px(14), 0, px(14), 0)
        told.setSpacing(px(2))
        told.addWidget(self._facts)
        told.addWidget(self._way)
        told.addWidget(self._answer, 0, Qt.AlignmentFlag.AlignLeft)
        self._card.body.addLayout(told)
        self._damaged = Notice("", tone="red")
        self._card.body.addWidget(self._damaged)
        self.view = LivePaper()
        self._card.body.addWidget(self.view, 1)
        self._nothing = EmptyState("mail", self.tr("Choose a letter to see its paper."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._nothing)
        column.addWidget(self._card)
        self._card.hide()

    def show_nothing(self) -> None:
        """No letter is chosen."""
        self._card.hide()
        self._nothing.show()

    def show_letter(self, issued: Issued, now: datetime | None) -> None:
        """Show a letter as of a moment (UTC); the same paper stays where it was scrolled to."""
        row, stage = issued.file.row, stage_of(issued.file.row)
        self._nothing.hide()
        self._card.show()
        self._card.set_title(row.number)
        self._pill.show_state(stage.word, stage.tone)
        self._case.setVisible(bool(row.case_number))
        self._case.setText(row.case_number)
        self._case.setAccessibleName(self.tr("Open case {number}").format(number=row.case_number))
        self._facts.setText(self._facts_of(issued, now))
        self._way.setText(" · ".join((*self._void_of(issued, now), *way_lines(row, now))))
        self._way.setVisible(bool(self._way.text()))
        self._answer.setVisible(bool(issued.file.answers))
        self._answer.setText(self.tr("Answered by {numbers}").format(numbers=", ".join(issued.file.answers)))
        self._answer.setAccessibleName(self._answer.text())
        self._damaged.setVisible(issued.damaged is not None)
        self.view.setVisible(issued.damaged is None)
        if issued.damaged is not None:
            self._damaged.show_notice(self.tr("The paper is damaged"), sentence(issued.damaged), tone="red")
        elif issued.pdf != self._pdf:
            self.view.show_pdf(issued.pdf)
            self._pdf = issued.pdf

    def _void_of(self, issued: Issued, now: datetime | None) -> tuple[str, ...]:
        """Why it is void, and who made it so when, as far as the book tells."""
        file = issued.file
        if not file.row.void_reason:
            return ()
        told = [self.tr("Void because: {reason}").format(reason=file.row.void_reason)]
        if file.voided_by:
            told.append(self.tr("made void by {clerk}").format(clerk=file.voided_by))
        if file.voided_at is not None:
            told.append(day_and_time(file.voided_at, self._desk.facts, now))
        return tuple(told)

    def _facts_of(self, issued: Issued, now: datetime | None) -> str:
        row, file = issued.file.row, issued.file
        parts = [day_and_time(row.issued_at, self._desk.facts, now), file.signer]
        if file.written_by and file.written_by != file.signer:
            parts.append(self.tr("written by {clerk}").format(clerk=file.written_by))
        if file.approved_by:
            parts.append(self.tr("approved by {clerk}").format(clerk=file.approved_by))
        if row.printed:
            parts.append(self.tr("printed {n} ×").format(n=row.printed))
        return " · ".join(part for part in parts if part)
