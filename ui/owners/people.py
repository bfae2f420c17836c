"""The people of a flat, one block each; those who moved out come last and grey."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desk.owners import Resident
from ui.icons import icon
from ui.moments import plain_day
from ui.owners.words import language_word
from ui.stages import role_word, tier_pill
from ui.theme import color, px
from ui.widgets.label import PlainLabel, Role
from ui.widgets.link import LinkButton
from ui.widgets.pill import Pill


def wrapped(text: str, role: Role = "body") -> PlainLabel:
    """Words that break over lines and never push the pane wider, to be marked and copied."""
    label = PlainLabel("", role, wrap=True, selectable=True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    label.setText(text)
    return label


class ResidentBlock(QFrame):
    """One person: name, pills, phones, and what the office knows; Enter edits, arrows go to the next."""

    edit_asked = Signal(object)  # Resident
    move_asked = Signal(object)
    stepped = Signal(int)

    def __init__(self, resident: Resident, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.resident = resident
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{resident.name}, {role_word(resident.role)}")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(7), px(14), px(7))
        column.setSpacing(px(2))
        column.addLayout(self._head())
        gone = resident.gone
        phones = "   ".join(resident.phones)
        if phones:
            column.addWidget(wrapped(phones, "muted" if gone else "body"))
        if resident.email:
            column.addWidget(wrapped(resident.email, "muted"))
        if facts := self._facts():
            column.addWidget(wrapped(facts, "caption"))
        if resident.handling:
            column.addLayout(self._handling())
        if resident.note:
            column.addWidget(wrapped(resident.note, "muted"))

    def _head(self) -> QHBoxLayout:
        resident = self.resident
        row = QHBoxLayout()
        row.setSpacing(px(8))
        name = PlainLabel(resident.name, "muted" if resident.gone else "strong", elide=True)
        # As wide as the name, and narrower where there is no room for it.
        name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row.addWidget(name)
        row.addWidget(Pill(role_word(resident.role)))
        if resident.is_company:
            row.addWidget(Pill(self.tr("Company")))
        if (tier := tier_pill(resident.tier)) is not None:
            row.addWidget(Pill(*tier))
        row.addStretch(1)
        edit = LinkButton(self.tr("Edit"))
        edit.setAccessibleName(self.tr("Edit {name}").format(name=resident.name))
        edit.clicked.connect(lambda: self.edit_asked.emit(resident))
        row.addWidget(edit)
        if not resident.gone:
            move = LinkButton(self.tr("Moved out…"))
            move.setAccessibleName(self.tr("{name} moved out").format(name=resident.name))
            move.clicked.connect(lambda: self.move_asked.emit(resident))
            row.addWidget(move)
        return row

    def _facts(self) -> str:
        resident = self.resident
        parts = []
        if resident.since:
            parts.append(self.tr("Since {day}").format(day=plain_day(resident.since)))
        if resident.until:
            told = self.tr("Moved out {day}") if resident.gone else self.tr("Until {day}")
            parts.append(told.format(day=plain_day(resident.until)))
        if language := language_word(resident):
            parts.append(self.tr("Letters in {language}").format(language=language))
        return " · ".join(parts)

    def _handling(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(6))
        picture = QLabel()
        picture.setPixmap(icon("triangle-alert", "amber").pixmap(px(14), px(14)))
        picture.setContentsMargins(0, px(2), 0, 0)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(wrapped(self.resident.handling), 1)
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_asked.emit(self.resident)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        self.edit_asked.emit(self.resident)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        if self.hasFocus():
            painter.fillRect(self.rect(), color("accent_soft"))
            painter.fillRect(0, 0, px(3), self.height(), color("accent"))
        painter.fillRect(0, 0, self.width(), 1, color("hairline"))


class People(QWidget):
    """All people of one flat."""

    edit_asked = Signal(object)
    move_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._shown: tuple[Resident, ...] | None = None
        self._blocks: list[ResidentBlock] = []

    def show_people(self, people: tuple[Resident, ...]) -> None:
        """Show these; when they are the ones shown already nothing moves."""
        if people == self._shown:
            return
        held = next((place for place, block in enumerate(self._blocks) if block.hasFocus()), None)
        self._shown = people
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._blocks = [ResidentBlock(each) for each in people]
        for block in self._blocks:
            block.edit_asked.connect(self.edit_asked)
            block.move_asked.connect(self.move_asked)
            block.stepped.connect(self._step)
            self._column.addWidget(block)
        if not people:
            nobody = PlainLabel(self.tr("Nobody on file for this flat yet."), "muted")
            nobody.setContentsMargins(px(14), 0, px(14), px(4))
            self._column.addWidget(nobody)
        if held is not None and self._blocks:
            self._blocks[min(held, len(self._blocks) - 1)].setFocus()

    def blocks(self) -> list[ResidentBlock]:
        """The blocks in order."""
        return self._blocks

    def current(self) -> Resident | None:
        """The person whose block has the keys, else the first who lives here."""
        for block in self._blocks:
            focus = self.focusWidget()
            if focus is block or (focus is not None and block.isAncestorOf(focus)):
                return block.resident
        return self._blocks[0].resident if self._blocks else None

    def _step(self, step: int) -> None:
        here = next((place for place, block in enumerate(self._blocks) if block.hasFocus()), 0)
        there = here + step
        if 0 <= there < len(self._blocks):
            self._blocks[there].setFocus(Qt.FocusReason.OtherFocusReason)
