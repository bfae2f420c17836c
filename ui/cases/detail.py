"""One case: who told what, what is due, what happened, and room for a note."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desk.cases import CaseFile, Urgency
from ui.cases.detail_facts import Facts, facts_of
from ui.cases.detail_history import History
from ui.cases.table import pressing
from ui.desk import Desk
from ui.icons import icon
from ui.masked import MaskedPhones, of_case
from ui.moments import day_and_time, due_words, falls_today
from ui.stages import case_pill, role_word, urgency_pill
from ui.theme import em, px, tokens
from ui.widgets.actionbar import button_of
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.widgets.longtext import Flowing, LongText
from ui.widgets.pill import Pill
from ui.widgets.scroll import Scroll
from ui.widgets.textarea import TextArea


@dataclass(frozen=True)
class Shown:
    """What the detail shows: the case, the trades' names by code, and the moment it was read."""

    file: CaseFile
    trades: Mapping[str, str]
    now: datetime


class CaseDetail(QFrame):
    """The right side of the page. `note_given` carries the words of a note to keep, `back` asks for the list."""

    note_given = Signal(str)
    note_typed = Signal()
    back = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._desk = desk
        self.shown: Shown | None = None
        self._putting_note = False
        column = QVBoxLayout(self)
        column.setContentsMargins(1, px(8), 1, px(10))
        column.setSpacing(px(6))
        column.addLayout(self._head())
        self.ground = Scroll(self._body())
        self.ground.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.ground.setAccessibleName(self.tr("The case"))
        self.ground.setStyleSheet(
            "QScrollArea { border: 2px solid transparent; border-radius: 6px; }"
            f"QScrollArea:focus {{ border-color: {tokens().accent}; }}"
        )
        column.addWidget(self.ground, 1)
        column.addWidget(self._note_box())

    # -- building

    def _head(self) -> QHBoxLayout:
        row = self._head_row = QHBoxLayout()
        row.setContentsMargins(px(14), 0, px(8), 0)
        row.setSpacing(px(8))
        self.back_button = button_of("", self.back.emit, "ghost", "arrow-left")
        self.back_button.setAccessibleName(self.tr("Back to the list"))
        self.back_button.setToolTip(self.tr("Back to the list (Esc)"))
        self.back_button.hide()
        self.number = PlainLabel("", "card", selectable=True)
        copy = button_of("", self.copy_number, "ghost", "copy")
        copy.setIcon(icon("copy", "muted"))
        copy.setIconSize(QSize(px(15), px(15)))
        copy.setAccessibleName(self.tr("Copy the number"))
        copy.setToolTip(self.tr("Copy the number"))
        self.late, self.status, self.urgency = Pill("", "red"), Pill(""), Pill("")
        for each in (self.back_button, self.number, copy, self.late, self.status, self.urgency):
            row.addWidget(each)
        row.addStretch(1)
        return row

    def _body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(px(12), 0, px(12), px(6))
        column.setSpacing(px(10))
        self.summary = LongText(self.tr("Summary"), "card")
        column.addWidget(self.summary)
        due = QHBoxLayout()
        due.setSpacing(px(6))
        self._due_icon = QLabel()
        self._due_icon.setContentsMargins(0, px(3), 0, 0)
        self.due = Flowing("muted")
        due.addWidget(self._due_icon, 0, Qt.AlignmentFlag.AlignTop)
        due.addWidget(self.due, 1)
        column.addLayout(due)
        column.addWidget(_line())
        column.addLayout(self._person())
        column.addWidget(self._words())
        self.facts = Facts()
        column.addWidget(self.facts)
        column.addWidget(_line())
        column.addWidget(PlainLabel(self.tr("History"), "strong"))
        self.history = History(self._desk)
        column.addWidget(self.history)
        column.addStretch(1)
        return body

    def _person(self) -> QVBoxLayout:
        both = QVBoxLayout()
        both.setSpacing(px(2))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.person = PlainLabel("", "card", elide=True)
        # As wide as the name, and narrower where there is no room for it.
        self.person.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.role = Pill("")
        self.open_file = LinkButton(self.tr("Open file"))
        self.open_file.clicked.connect(lambda: self._open_file())
        row.addWidget(self.person)
        row.addWidget(self.role)
        row.addStretch(1)
        row.addWidget(self.open_file)
        both.addLayout(row)
        self.reach = MaskedPhones(self._desk, Flowing())
        both.addWidget(self.reach)
        return both

    def _words(self) -> QFrame:
        """The person's own words on a ground of their own, so that nobody takes them for the clerk's."""
        self.words_frame = QFrame()
        self.words_frame.setObjectName("words")
        ground = f"QFrame#words {{ background: {tokens().sunken}; border: none; border-radius: 6px; }}"
        self.words_frame.setStyleSheet(ground)
        column = QVBoxLayout(self.words_frame)
        column.setContentsMargins(px(12), px(8), px(12), px(8))
        column.setSpacing(px(2))
        column.addWidget(PlainLabel(self.tr("In their own words"), "caption"))
        self.words = LongText(self.tr("In their own words"))
        column.addWidget(self.words)
        return self.words_frame

    def _note_box(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(px(14), 0, px(14), 0)
        row.setSpacing(px(8))
        self.note = TextArea(2)
        self.note.setPlaceholderText(self.tr("Add a note: who was told what"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setFixedHeight(self.note.minimumHeight())
        self.note.textChanged.connect(lambda: None if self._putting_note else self.note_typed.emit())
        row.addWidget(self.note, 1)
        side = QVBoxLayout()
        side.setSpacing(px(2))
        self.add_note = button_of(self.tr("Add note"), self.give_note)
        side.addWidget(self.add_note)
        side.addWidget(KeyHint("Ctrl+Enter"), 0, Qt.AlignmentFlag.AlignHCenter)
        side.addStretch(1)
        row.addLayout(side)
        return box

    # -- showing

    def show_case(self, shown: Shown) -> None:
        """Show a case; the same one again keeps its place."""
        before, self.shown = self.shown, shown
        self._show_state(shown)
        if before is not None and before.file == shown.file and before.trades == shown.trades:
            return
        file = shown.file
        self.summary.show_text(file.row.summary)
        self.person.setText(file.row.told_by or self.tr("Nobody named"))
        self.role.show_state(role_word(file.relation), "neutral")
        unit = f"{file.row.unit} · " if file.row.unit and file.told_phone else file.row.unit
        self.reach.show_text(file.told_phone, of_case(file.row.number), before=unit)
        self.reach.setVisible(bool(self.reach.text()))
        self.open_file.setVisible(file.unit_id is not None or file.person_id is not None)
        self.words.show_text(file.words)
        self.words_frame.setVisible(bool(file.words))
        self.facts.show_facts(facts_of(file, self._desk.look.language, self._desk.facts, shown.now))
        self.history.show_lines(file.lines, shown.trades, shown.now)
        if before is None or before.file.row.number != file.row.number:
            self.ground.verticalScrollBar().setValue(0)

    def _show_state(self, shown: Shown) -> None:
        row = shown.file.row
        self.number.setText(row.number)
        self.late.show_state(*case_pill(row.status, row.overdue))
        self.late.setVisible(row.overdue)
        self.status.show_state(*case_pill(row.status))
        self.urgency.show_state(*urgency_pill(row.urgency))
        self.urgency.setVisible(row.urgency is not Urgency.ROUTINE)
        due = pressing(row)
        token = "red" if row.overdue else "muted"
        side = px(15)
        self._due_icon.setPixmap(icon("clock-alert" if row.overdue else "clock", token).pixmap(QSize(side, side)))
        self._due_icon.setVisible(due is not None)
        self.due.setVisible(due is not None)
        self.due.set_role("wrong" if row.overdue else "muted")
        what = self.tr("Solution due") if row.replied else self.tr("Reply due")
        full = day_and_time(due, self._desk.facts, shown.now)
        left = due_words(due, shown.now, self._desk.facts)
        close = falls_today(due, shown.now, self._desk.facts)
        self.due.setText(f"{what} {full} ({left})" if close else f"{what} {full}")

    def show_back(self, shown: bool) -> None:
        """Offer the way back to the list, where only one of the two has room."""
        self.back_button.setVisible(shown)
        self._head_row.setContentsMargins(px(6 if shown else 14), 0, px(8), 0)

    # -- doing

    def put_note(self, words: str) -> None:
        """Put words begun earlier into the box; what the clerk types there is told, these are not."""
        self._putting_note = True
        self.note.setPlainText(words)
        self._putting_note = False

    def give_note(self) -> None:
        """Give the words typed to whoever keeps them; with none the cursor comes here."""
        if self.note.toPlainText().strip():
            self.note_given.emit(self.note.toPlainText())
        else:
            self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def copy_number(self) -> None:
        """Put the number on the clipboard and say so."""
        if self.shown is not None:
            number = self.shown.file.row.number
            QGuiApplication.clipboard().setText(number)
            self._desk.toasts.show(self.tr("{number} copied").format(number=number), seconds=4)

    def _open_file(self) -> None:
        if self.shown is not None:
            file = self.shown.file
            self._desk.open("owners", person=file.person_id, unit=file.unit_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.facts.fit(2 if self.width() >= em(38) else 1)


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("role", "line")
    return line
