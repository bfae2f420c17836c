"""A choice out of a list that drops down."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from ui.widgets.completing import dress_offers


class Choice(QComboBox):
    """Offers (value, label) pairs; typing selects. With free=True any words may be typed instead.

    `.value()` is the chosen value; with free words that are no label it is the words themselves.
    """

    changed = Signal(object)

    def __init__(
        self,
        options: Iterable[tuple[object, str]] = (),
        *,
        free: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._free = free
        self._values: list[object] = []
        # Fusion's own popup ignores the item height of the style sheet.
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setMaxVisibleItems(12)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if free:
            self.setEditable(True)
            self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            finder = self.completer()
            if isinstance(finder, QCompleter):
                finder.setFilterMode(Qt.MatchFlag.MatchContains)
                finder.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
                if (line := self.lineEdit()) is not None:
                    dress_offers(line, finder)
            self.editTextChanged.connect(lambda _text: self.changed.emit(self.value()))
        else:
            self.currentIndexChanged.connect(lambda _place: self.changed.emit(self.value()))
        self.set_options(options)

    def set_options(self, options: Iterable[tuple[object, str]]) -> None:
        """Offer other things; what was chosen or typed stays where possible, else the first is chosen."""
        pairs = list(options)
        kept = self.value() if self._values or self._free else None
        quiet = self.blockSignals(True)
        self._values = [value for value, _label in pairs]
        self.clear()
        self.addItems([label for _value, label in pairs])
        self.setCurrentIndex(-1 if self._free or not pairs else 0)
        self.blockSignals(quiet)
        if kept is not None:
            self.set_value(kept)

    def value(self) -> object:
        """The value chosen, the free words, or None when there is nothing to choose."""
        if self._free:
            words = self.currentText().strip()
            place = self.findText(words, Qt.MatchFlag.MatchFixedString)
            return self._values[place] if place >= 0 else words
        place = self.currentIndex()
        return self._values[place] if place >= 0 else None

    def set_value(self, value: object) -> None:
        """Choose by value; free words are put in as they are, any other unknown value changes nothing."""
        if value in self._values:
            self.setCurrentIndex(self._values.index(value))
            if self._free:
                self.setEditText(self.itemText(self.currentIndex()))
        elif self._free:
            self.setCurrentIndex(-1)
            self.setEditText("" if value is None else str(value))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._free:
            super().paintEvent(event)
            return
        # Qt cuts a choice that is too long through the middle of a letter.
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        inside = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, inside, self).width()
        cut = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(self.currentText(), cut, room - 2)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Rolling a page past a combo box must not change what was chosen in it.
        event.ignore()
