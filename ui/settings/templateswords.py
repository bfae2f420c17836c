"""The side of a template's editor where its words are written, its fields inserted and its faults told."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desk.templates import Purpose
from ui.form import Form
from ui.modifiers import is_plain_enter
from ui.settings.templatesfaults import LITTLE, FaultList, Place, fault_words
from ui.settings.templatesfields import FieldPicker, Insertion, conditions_of, fields_of
from ui.settings.templatestext import TemplateText, behind_blank, units
from ui.settings.templatestrial import Tried
from ui.theme import current_look, px
from ui.widgets.actionbar import button_of
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import PlainLabel, plain_tip
from ui.widgets.scroll import Scroll

MOST_TOLD = 50
"""So many faults are told at a time: what was pasted from elsewhere may have one in every line."""


class WordsSide(QWidget):
    """F4 inserts a field, Shift+F4 a condition, Ctrl+B a blank that Enter steps out of; F8 goes to the next fault."""

    changed = Signal()  # something was typed
    sought = Signal()  # the cursor goes to a fault: this side is to be in sight

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._purpose = Purpose.CASE
        self._locked = self._filling = self._folded = False
        self.subject = QLineEdit()
        self.body = TemplateText(3)
        self.form = Form()
        self._beside = self.form.add("subject", self.tr("Subject line"), self.subject, required=True).head
        self._beside.insertWidget(1, self.subject, 1)  # beside its label: the room is for the words
        self._beside.setStretch(2, 0)
        over_body = self.form.add("body", self.tr("Text"), self.body, required=True, stretch=True).head
        head = over_body.itemAt(0)
        over = head.widget() if head is not None else None
        self._roomy: list[QWidget] = [over] if over is not None else []
        self.subject.installEventFilter(self)
        self.form.changed.connect(lambda: None if self._filling else self.changed.emit())
        self.faults = FaultList(self.tr("What has to be put right"))
        self.faults.setToolTip(plain_tip(self.tr("F8 goes to the next one")))
        self.faults.asked.connect(self.go_to)
        self._toolbox = QWidget()
        self._tools = QHBoxLayout(self._toolbox)
        self._tools.setContentsMargins(0, 0, 0, 0)
        self._tools.setSpacing(px(6))
        self.field_button = self._tool(self.tr("Field"), self.offer_fields, "F4")
        self.condition_button = self._tool(self.tr("Condition"), self.offer_conditions, "Shift+F4")
        self.blank_button = self._tool(self.tr("Blank"), self.insert_blank, "Ctrl+B")
        told = self.tr("Something to be filled in before a letter goes out")
        self.blank_button.setToolTip(plain_tip(f"{told} (Ctrl+B)"))
        self.kept = PlainLabel("", "muted", elide=True)
        self.kept.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        over_body.addWidget(self.kept, 1)
        over_body.setStretch(1, 0)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(6))
        self._top = QHBoxLayout()
        self._top.setSpacing(px(6))
        self._top.addWidget(self._toolbox)
        self._top.addStretch(1)
        whole.addLayout(self._top)
        whole.addWidget(Scroll(inside), 1)
        whole.addWidget(self.faults)

    def _tool(self, text: str, run: Callable[[], object], key: str) -> QPushButton:
        button = button_of(text, run)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the cursor in the words
        self._tools.addWidget(button)
        button.setToolTip(plain_tip(f"{text} ({key})"))
        hint = KeyHint(key)
        self._tools.addWidget(hint)
        self._roomy.append(hint)
        return button

    # -- the words

    def typed(self) -> dict[str, str]:
        """The subject and the body as they stand here."""
        return {"subject": self.subject.text(), "body": self.body.toPlainText()}

    def fill(self, told: dict[str, object], *, stay: bool) -> None:
        """Put other words in; `stay` leaves the cursor where it stood, else it goes to the beginning."""
        self._filling = True
        self.form.clear_marks()
        if told["body"] != self.body.toPlainText():
            place = self.body.textCursor().position() if stay else 0
            self.form.fill({"body": told["body"]})
            cursor = self.body.textCursor()
            cursor.setPosition(min(place, self.body.document().characterCount() - 1))
            self.body.setTextCursor(cursor)
        self.form.fill({name: value for name, value in told.items() if name != "body"})
        self.kept.setText("")
        self._filling = False

    def for_purpose(self, purpose: Purpose) -> None:
        """Offer the fields of that purpose."""
        self._purpose = purpose

    def lock(self, locked: bool) -> None:
        """Let the words be read only."""
        self._locked = locked
        for editor in (self.subject, self.body):
            editor.setReadOnly(locked)
        for button in (self.field_button, self.condition_button, self.blank_button):
            button.setEnabled(not locked)

    def first(self) -> QWidget:
        """Where writing begins."""
        return self.body if self.subject.text() else self.subject

    # -- faults

    def show_faults(self, found: Tried) -> None:
        """Tell the faults found and mark their lines."""
        in_subject = self.tr("Subject line")
        places = [Place("subject", 1, f"{in_subject} · {fault_words(each)}") for each in found.subject_faults]
        places += [Place("body", each.line, fault_words(each)) for each in found.body_faults]
        self.faults.show_places(places[:MOST_TOLD])
        self.body.mark_lines(each.line for each in found.body_faults[:MOST_TOLD])

    def go_to(self, place: Place) -> None:
        """The cursor to where something is wrong."""
        self.sought.emit()
        self.faults.point_at(place)
        if place.field == "body":
            self.body.go_to_line(place.line)
        (self.body if place.field == "body" else self.subject).setFocus(Qt.FocusReason.OtherFocusReason)

    def next_fault(self) -> None:
        """To the first fault behind the cursor, round and round."""
        places = self.faults.places
        if places:
            here = (True, self.body.textCursor().blockNumber() + 1) if self.body.hasFocus() else (False, 0)
            behind = [each for each in places if (each.field == "body", each.line) > here]
            self.go_to((behind or list(places))[0])

    # -- inserting

    def offer_fields(self) -> FieldPicker | None:
        """Drop down the fields to insert."""
        return self._offer(self.tr("Insert a field"), fields_of)

    def offer_conditions(self) -> FieldPicker | None:
        """Drop down the conditions to put around what is selected."""
        return self._offer(self.tr("Said only where there is …"), conditions_of)

    def insert_blank(self) -> None:
        """Put in a blank, around what is selected."""
        self._insert(self._into(), Insertion("", "", "⟦", "⟧"))

    def _offer(self, title: str, offered: Callable[[Purpose, str], Sequence[Insertion]]) -> FieldPicker | None:
        if self._locked:
            return None
        into = self._into()
        picker = FieldPicker(title, self)
        picker.chosen.connect(lambda insertion: self._insert(into, insertion))
        if into is self.body:
            below = self.body.viewport().mapToGlobal(self.body.cursorRect().bottomLeft() + QPoint(0, px(4)))
        else:
            below = self.subject.mapToGlobal(QPoint(0, self.subject.height()))
        picker.offer(offered(self._purpose, current_look().language), below)
        return picker

    def _into(self) -> QWidget:
        return self.subject if self.subject.hasFocus() else self.body

    def _insert(self, into: QWidget, insertion: Insertion) -> None:
        if self._locked:
            return
        into.setFocus(Qt.FocusReason.OtherFocusReason)
        if into is self.body:
            self.body.insert(insertion.before, insertion.after)
        else:
            chosen = self.subject.selectedText()
            self.subject.insert(f"{insertion.before}{chosen}{insertion.after}")
            if insertion.after:  # one writes between the two
                self.subject.setCursorPosition(self.subject.cursorPosition() - units(insertion.after))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.faults.take_height()
        self._fold(self.height() < px(LITTLE))

    def _fold(self, folded: bool) -> None:
        """Where it is low, the buttons stand in the line of the subject: the room is for the words."""
        if folded == self._folded:
            return
        self._folded = folded
        if folded:
            self._beside.insertWidget(2, self._toolbox)
        else:
            self._top.insertWidget(0, self._toolbox)
        for each in (*self._roomy, self.kept):
            each.setVisible(not folded)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter steps out of a blank of the subject line; elsewhere in it the form goes on to the text."""
        if watched is self.subject and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            behind = behind_blank(self.subject.text(), self.subject.cursorPosition())
            if is_plain_enter(event) and behind and not self._locked:
                self.subject.setCursorPosition(behind)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed, key = event.modifiers(), event.key()
        plain = pressed == Qt.KeyboardModifier.NoModifier
        if key == Qt.Key.Key_F4 and plain:
            self.offer_fields()
        elif key == Qt.Key.Key_F4 and pressed == Qt.KeyboardModifier.ShiftModifier:
            self.offer_conditions()
        elif key == Qt.Key.Key_B and pressed == Qt.KeyboardModifier.ControlModifier:
            self.insert_blank()
        elif key == Qt.Key.Key_F8 and plain:
            self.next_fault()
        else:
            super().keyPressEvent(event)
