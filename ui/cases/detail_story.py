"""The story of a case: who told what, what is due, what happened, and room for a note."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desk.cases import CaseFile, told_relation
from desk.slips import Charge
from ui.cases.detail_facts import Facts, facts_of
from ui.cases.detail_history import History
from ui.cases.detail_marks import Marks
from ui.cases.notebox import NoteBox
from ui.cases.table import pressing
from ui.cases.why import WhyLine
from ui.desk import Desk
from ui.icons import icon
from ui.masked import MaskedPhones, of_case
from ui.moments import day_and_time, due_words, falls_today
from ui.stages import role_word
from ui.theme import em, px, tokens
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.widgets.longtext import Flowing, LongText
from ui.widgets.pill import Pill
from ui.widgets.scroll import Scroll


@dataclass(frozen=True)
class Shown:
    """What the detail shows: the case, the trades' names by code, and the moment it was read."""

    file: CaseFile
    trades: Mapping[str, str]
    now: datetime
    charge: Charge | None = None
    to_approve: int = 0


class Story(QWidget):
    """All of a case that is told in lines, over the box for the next one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.shown: Shown | None = None
        self._new = False  # something was added from here that is not told yet
        self.ground = Scroll(self._body())
        self.ground.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.ground.setAccessibleName(self.tr("The case"))
        self.ground.setStyleSheet(
            "QScrollArea { border: 2px solid transparent; border-radius: 6px; }"
            f"QScrollArea:focus {{ border-color: {tokens().accent}; }}"
        )
        self.box = NoteBox()
        self.box.given.connect(self._expect_new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(self.ground, 1)
        column.addWidget(self.box)

    # -- building

    def _body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(px(12), 0, px(12), px(6))
        column.setSpacing(px(10))
        head = QVBoxLayout()
        head.setSpacing(px(6))
        self.summary = LongText(self.tr("Summary"), "card")
        self.marks = Marks(self._desk)
        due = QHBoxLayout()
        due.setSpacing(px(6))
        self._due_icon = QLabel()
        self._due_icon.setContentsMargins(0, px(3), 0, 0)
        self.due = Flowing("muted")
        due.addWidget(self._due_icon, 0, Qt.AlignmentFlag.AlignTop)
        due.addWidget(self.due, 1)
        head.addWidget(self.summary)
        head.addWidget(self.marks)
        head.addLayout(due)
        self.why = WhyLine(self._desk, self.due)
        head.addWidget(self.why)
        column.addLayout(head)
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

    # -- showing

    def show_case(self, shown: Shown) -> None:
        """Show a case; the same one again keeps its place."""
        before, self.shown = self.shown, shown
        self._show_due(shown)
        self.marks.show_case(shown.file, shown.now, shown.to_approve)
        self.why.show_file(shown.file)
        if (
            before is not None
            and before.file == shown.file
            and before.trades == shown.trades
            and before.charge == shown.charge
        ):
            return
        file = shown.file
        self.summary.show_text(file.row.summary)
        nobody = self.tr("Name withheld") if file.hidden else self.tr("Nobody named")
        self.person.setText(file.row.told_by or nobody)
        relation = told_relation(file.person_id, file.relation)
        if relation is not None:
            self.role.show_state(role_word(relation), "neutral")
        self.role.setVisible(relation is not None and not file.hidden)
        unit = f"{file.row.unit} · " if file.row.unit and file.told_phone else file.row.unit
        self.reach.show_text(file.told_phone, of_case(file.row.number), before=unit)
        self.reach.setVisible(bool(self.reach.text()))
        self.open_file.setVisible(file.unit_id is not None or file.person_id is not None)
        self.words.show_text(file.words)
        self.words_frame.setVisible(bool(file.words))
        self.facts.show_facts(facts_of(file, self._desk.look.language, self._desk.facts, shown.now, shown.charge))
        self.history.show_lines(file.lines, shown.trades, shown.now)
        if before is None or before.file.row.number != file.row.number:
            self._new = False
            self.ground.verticalScrollBar().setValue(0)
        elif self._new and len(file.lines) > len(before.file.lines):
            self._new = False
            # Its words have their height only once the story is laid out again.
            QTimer.singleShot(0, self, self._show_newest)

    def _expect_new(self) -> None:
        """What was just added here is to be seen as soon as the story tells it."""
        self._new = True

    def _show_newest(self) -> None:
        bar = self.ground.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _show_due(self, shown: Shown) -> None:
        row = shown.file.row
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
