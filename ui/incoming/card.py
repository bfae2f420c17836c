"""One incoming letter: what was entered of it, what it is tied to, and its scan."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desk.incoming import IncomingFile, IncomingRow
from ui.attachments.strip import AttachmentStrip
from ui.desk import Desk
from ui.incoming.words import case_word, state_of
from ui.moments import plain_day
from ui.theme import px
from ui.widgets.card import Card
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.widgets.longtext import Flowing, LongText, breakable
from ui.widgets.pill import Pill


class IncomingCard(QWidget):
    """Facts over the scan; links lead to the flat, the case and the letter of ours that is answered."""

    case_asked = Signal(str)
    letter_asked = Signal(str)
    flat_asked = Signal(int)
    link_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file: IncomingFile | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        self._card = Card(" ")
        self._pill = Pill("")
        self._card.add_beside_title(self._pill)
        self.subject = Flowing("strong")
        self._card.body.addWidget(self.subject)
        self._void = PlainLabel("", "wrong", wrap=True)
        self._card.body.addWidget(self._void)
        self._titles: dict[str, PlainLabel] = {}
        self._values: dict[str, QWidget] = {}
        self._grid = self._new_grid(self._card)
        for name, title in (
            ("from", self.tr("From")),
            ("received", self.tr("Received")),
            ("reference", self.tr("Their reference")),
        ):
            self._add(name, title, Flowing())
        for name, title, go in (
            ("unit", self.tr("Flat"), self._to_flat),
            ("case", self.tr("Case"), self._to_case),
            ("answers", self.tr("Answers our letter"), self._to_letter),
            ("answered_by", self.tr("Our answer"), self._to_answer),
        ):
            link = LinkButton("")
            link.clicked.connect(go)
            self._add(name, title, link)
        column.addWidget(self._card)
        self.scan = AttachmentStrip(desk, "incoming_letter", self.tr("Scan of the letter"), key="Ctrl+O")
        column.addWidget(self.scan)
        self._more = Card()
        self._grid = self._new_grid(self._more)
        self.note = LongText(self.tr("What it says"))
        self._add("note", self.tr("What it says"), self.note)
        self._add("address", self.tr("Address"), Flowing())
        self._add("clerk", self.tr("Entered by"), Flowing("muted"))
        column.addWidget(self._more)

    def _new_grid(self, card: Card) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(px(14))
        grid.setVerticalSpacing(px(4))
        card.body.addLayout(grid)
        return grid

    def _add(self, name: str, title: str, value: QWidget) -> None:
        label = PlainLabel(title, "muted")
        if isinstance(value, Flowing):
            value.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = len(self._titles)
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(value, row, 1, left if isinstance(value, LinkButton) else Qt.AlignmentFlag(0))
        self._titles[name], self._values[name] = label, value

    def show_file(self, file: IncomingFile, now: datetime) -> None:
        """Show a letter; what is not known of it takes no room."""
        self.file = file
        row = file.row
        self._card.set_title(row.number)
        told = state_of(row)
        self._pill.setVisible(told is not None)
        if told is not None:
            self._pill.show_state(*told)
        self.subject.setText(breakable(row.subject))
        self._void.setVisible(bool(row.void_reason))
        self._void.setText(self.tr("Void because: {reason}").format(reason=breakable(row.void_reason)))
        case = " · ".join(part for part in (case_word(row), _short(file.case_summary)) if part)
        words = {
            "from": row.from_name,
            "address": file.from_address,
            "received": self._days(file, now),
            "reference": file.their_reference,
            "unit": row.unit,
            "case": case or self.tr("Link to a case…"),
            "answers": row.answers,
            "answered_by": self._answer(row),
            "note": file.note,
            "clerk": file.clerk,
        }
        for name, text in words.items():
            self._put(name, text)
        self._values["case"].setEnabled(bool(case) or not row.void_reason)
        self.scan.show_for(row.id)

    def _answer(self, row: IncomingRow) -> str:
        """Our letter, and that it came back: then it answered nobody."""
        told = self.tr("{number} (came back)") if row.came_back else "{number}"
        return told.format(number=row.answered_by) if row.answered_by else ""

    def _days(self, file: IncomingFile, now: datetime) -> str:
        """The day it came, and the day written on it."""
        received = plain_day(file.row.received_on, now)
        if file.dated is None:
            return received
        return self.tr("{received}, dated {dated}").format(received=received, dated=plain_day(file.dated, now))

    def _put(self, name: str, text: str) -> None:
        value = self._values[name]
        if isinstance(value, LinkButton):
            value.setText(text)
            value.setAccessibleName(f"{self._titles[name].text()}: {text}")
        elif isinstance(value, LongText):
            value.show_text(text)
        elif isinstance(value, Flowing):
            value.setText(breakable(text))
        value.setVisible(bool(text))
        self._titles[name].setVisible(bool(text))

    def facts_shown(self, shown: bool) -> None:
        """Show what was entered, or the scan alone while the entry is put right beside it."""
        self._card.setVisible(shown)
        self._more.setVisible(shown)

    def link(self, name: str) -> QWidget:
        """What is pressed to go to the flat, the case or the letter of ours."""
        return self._values[name]

    def _to_flat(self) -> None:
        if self.file is not None and self.file.unit_id is not None:
            self.flat_asked.emit(self.file.unit_id)

    def _to_case(self) -> None:
        if self.file is None:
            return
        if self.file.row.case_number:
            self.case_asked.emit(self.file.row.case_number)
        else:
            self.link_wanted.emit()

    def _to_letter(self) -> None:
        if self.file is not None:
            self.letter_asked.emit(self.file.row.answers)

    def _to_answer(self) -> None:
        if self.file is not None:
            self.letter_asked.emit(self.file.row.answered_by)


def _short(summary: str) -> str:
    """The beginning of a summary: a link does not wrap."""
    return summary if len(summary) <= 24 else f"{summary[:23]}…"
