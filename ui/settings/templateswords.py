"""The side of a template's editor where its words are written, its fields inserted and its faults told."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desk.templates import Purpose
from ui.form import Form
from ui.settings.templatesfaults import FaultList, Place, fault_words
from ui.settings.templatesfields import FieldPicker, Insertion, conditions_of, fields_of
from ui.settings.templatestext import TemplateText
from ui.settings.templatestrial import Tried
from ui.theme import current_look, px
from ui.widgets.actionbar import button_of
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import PlainLabel, plain_tip
from ui.widgets.scroll import Scroll

MOST_TOLD = 50
"""So many faults are told at a time: what was pasted from elsewhere may have one in every line."""


class WordsSide(QWidget):
    """F4 inserts a field, Shift+F4 a condition, Ctrl+B a blank; F8 goes to the next fault."""

    changed = Signal()  # something was typed
    sought = Signal()  # the cursor goes to a fault: this side is to be in sight

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._purpose = Purpose.CASE
        self._locked = self._filling = False
        self.subject = QLineEdit()
        self.body = TemplateText(4)
        self.form = Form()
        self.form.add("subject", self.tr("Subject line"), self.subject, required=True)
        self.form.add("body", self.tr("Text"), self.body, required=True, stretch=True)
        self.form.changed.connect(lambda: None if self._filling else self.changed.emit())
        self.faults = FaultList(self.tr("What has to be put right"))
        self.faults.setToolTip(plain_tip(self.tr("F8 goes to the next one")))
        self.faults.asked.connect(self.go_to)
        self._tools = QHBoxLayout()
        self._tools.setSpacing(px(6))
        self.field_button = self._tool(self.tr("Field"), self.offer_fields, "F4")
        self.condition_button = self._tool(self.tr("Condition"), self.offer_conditions, "Shift+F4")
        self.blank_button = self._tool(self.tr("Blank"), self.insert_blank, "Ctrl+B")
        self.blank_button.setToolTip(plain_tip(self.tr("Something to be filled in before a letter goes out")))
        self.kept = PlainLabel("", "muted", elide=True)
        self.kept.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._tools.addWidget(self.kept, 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addLayout(self._tools)
        column.addWidget(self.form, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(6))
        whole.addWidget(Scroll(inside), 1)
        whole.addWidget(self.faults)

    def _tool(self, text: str, run: Callable[[], object], key: str) -> QPushButton:
        button = button_of(text, run)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the cursor in the words
        self._tools.addWidget(button)
        self._tools.addWidget(KeyHint(key))
        self._tools.addSpacing(px(4))
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
            self.subject.insert(f"{insertion.before}{self.subject.selectedText()}{insertion.after}")

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
