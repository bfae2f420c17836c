"""One slip: what it sent whom for, and its way back."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desk.facts import Facts
from desk.refusals import Refusal
from desk.slips import SlipRow, SlipStatus
from ui.form import Form
from ui.messages import sentence
from ui.moments import day_and_time
from ui.slips.table import who
from ui.stages import slip_pill
from ui.theme import px
from ui.widgets.card import Card
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.widgets.pill import Pill
from ui.widgets.scroll import Scroll


class SlipDetail(QWidget):
    """Shows a slip; while it is out, the line for its result stands ready."""

    case_asked = Signal(str)
    booked = Signal(str, str)  # number, result
    back = Signal()

    def __init__(self, language: str, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._facts = facts
        self.row: SlipRow | None = None
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        self._back = LinkButton("‹ " + self.tr("All slips"))
        self._back.clicked.connect(self.back)
        column.addWidget(self._back)
        self._pill = Pill("")
        self._case = LinkButton("")
        self._case.clicked.connect(self._ask_case)
        self._card = Card(" ", self._case)
        self._card.add_beside_title(self._pill)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(px(14))
        self._grid.setVerticalSpacing(px(4))
        self._card.body.addLayout(self._grid)
        column.addWidget(self._card)
        self._form = Form()
        self._home = self._form.section(self.tr("Book back"))
        self.result = QLineEdit()
        self.result.setPlaceholderText(self.tr("What was done, as written on the slip"))
        self._form.add("result", self.tr("Result"), self.result, "Enter", required=True)
        self._form.submitted.connect(self.book_back)
        column.addWidget(self._form)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inside))

    def _ask_case(self) -> None:
        if self.row is not None:
            self.case_asked.emit(self.row.case_number)

    def show_back(self, narrow: bool) -> None:
        """Offer the way back to the list where the list is not beside it."""
        self._back.setVisible(narrow)

    def show_slip(self, row: SlipRow, now: datetime) -> None:
        """Show a slip, or the same one as it is now; a result being typed for it stays."""
        if self.row is None or self.row.number != row.number:
            self.result.clear()
            self._form.clear_marks()
        self.row = row
        self._card.set_title(row.number)
        stage = slip_pill(row.status, row.late)
        self._pill.show_state(stage.word, stage.tone)
        self._case.setText(self.tr("Case {number}").format(number=row.case_number))
        self._case.setAccessibleName(self._case.text())
        self._show_facts(row, now)
        self._form.setVisible(row.status is SlipStatus.OUT)

    def _show_facts(self, row: SlipRow, now: datetime) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        facts = (
            (self.tr("Flat"), row.unit),
            (self.tr("Matter"), row.summary),
            (self.tr("Sent"), who(row, self._language)),
            (self.tr("Raised"), day_and_time(row.raised_at, self._facts, now)),
            (self.tr("On paper"), self._printed(row.printed)),
            (self.tr("Back"), day_and_time(row.done_at, self._facts, now)),
            (self.tr("Result"), row.result),
            (self.tr("Void because"), row.void_reason),
        )
        for place, (name, words) in enumerate(each for each in facts if each[1]):
            label = PlainLabel("", "strong" if words == row.unit else "body", wrap=True, selectable=True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            label.setText(words)
            caption = PlainLabel(name, "caption")
            caption.setContentsMargins(0, px(1), 0, 0)
            self._grid.addWidget(caption, place, 0)
            self._grid.addWidget(label, place, 1)

    def _printed(self, count: int) -> str:
        if count == 0:
            return self.tr("Not printed yet")
        if count == 1:
            return self.tr("Printed once")
        return self.tr("Printed {n} times").format(n=count)

    def ask_result(self) -> None:
        """The cursor into the line for the result, where there is one."""
        if self.row is not None and self.row.status is SlipStatus.OUT:
            self.result.setFocus()

    def book_back(self) -> None:
        """Hand over the result typed."""
        if self.row is not None and self.row.status is SlipStatus.OUT:
            self._form.clear_marks()
            self.booked.emit(self.row.number, self.result.text())

    def refuse(self, refusal: Refusal) -> None:
        """Say why it was not booked back; what was typed stays."""
        self._form.mark(str(refusal.fields.get("field", "")), sentence(refusal))
