"""The words of a letter typed in the form of its mailing, in one language or both, with the fields the book fills."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from desk.templates import Purpose
from desk.words import Language
from ui.form import Form
from ui.letters.blanks import BlankArea, BlankLine
from ui.settings.templatesfields import FieldPicker, Insertion, fields_of
from ui.theme import current_look, px
from ui.widgets.actionbar import button_of
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import PlainLabel

FIELD_KEY = "F4"


class OwnWordsForm(Form):
    """Subject and words in each language, that of the screen first; one language may stay empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        labels = {
            Language.ZH: (self.tr("Subject in Chinese"), self.tr("Words in Chinese")),
            Language.EN: (self.tr("Subject in English"), self.tr("Words in English")),
        }
        mine = Language(current_look().language)
        for each in sorted(labels, key=lambda language: language is not mine):
            subject, words = labels[each]
            self.add(f"own_subject_{each}", subject, BlankLine())
            self.add(f"own_body_{each}", words, BlankArea(5))
        foot = QWidget(self)
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        insert = button_of(self.tr("Insert a field…"), self.offer_fields)
        insert.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the cursor where the field goes in
        row.addWidget(insert)
        row.addWidget(KeyHint(FIELD_KEY))
        hint = self.tr("⟦day⟧ is a blank, filled in once for all. A language left empty gets the other one's words.")
        row.addWidget(PlainLabel(hint, "caption", wrap=True), 1)
        column = self.layout()
        assert column is not None
        column.addWidget(foot)

    def offer_fields(self) -> FieldPicker:
        """Drop down the fields: the one chosen goes in where the cursor is, else into the words."""
        into = next((each for each in self._editors() if each.hasFocus()), self._editors()[1])
        picker = FieldPicker(self.tr("Insert a field"), self)
        picker.chosen.connect(lambda insertion: _put_in(into, insertion))
        picker.offer(fields_of(Purpose.OWNER, current_look().language), into.mapToGlobal(QPoint(0, px(28))))
        return picker

    def _editors(self) -> list[QWidget]:
        return [self.editor(name) for name in self.names()]


def _put_in(into: QWidget, insertion: Insertion) -> None:
    into.setFocus(Qt.FocusReason.OtherFocusReason)
    if isinstance(into, QPlainTextEdit):
        into.insertPlainText(insertion.before)
    elif isinstance(into, QLineEdit):
        into.insert(insertion.before)
