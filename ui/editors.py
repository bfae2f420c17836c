"""What an editor holds, whichever kind it is."""

from datetime import date, datetime, time
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QDate, QDateTime, QTime, SignalInstance
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDateEdit,
    QDateTimeEdit,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTimeEdit,
    QWidget,
)


@runtime_checkable
class HoldsValue(Protocol):
    """An editor of our own: it says and takes its value itself."""

    def value(self) -> object: ...

    def set_value(self, value: object, /) -> None: ...


def take_value(editor: QWidget) -> object:
    """The value of an editor: own value(), str, bool, int, float, date, time or naive local datetime."""
    if isinstance(editor, HoldsValue):
        return editor.value()
    if isinstance(editor, QLineEdit):
        return editor.text()
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText()
    if isinstance(editor, QAbstractButton):
        return editor.isChecked()
    if isinstance(editor, QDateEdit):
        day = editor.date()
        return date(day.year(), day.month(), day.day())
    if isinstance(editor, QTimeEdit):
        moment = editor.time()
        return time(moment.hour(), moment.minute())
    if isinstance(editor, QDateTimeEdit):
        day, moment = editor.date(), editor.time()
        return datetime(day.year(), day.month(), day.day(), moment.hour(), moment.minute())  # noqa: DTZ001
    if isinstance(editor, QSpinBox | QDoubleSpinBox):
        return editor.value()
    if isinstance(editor, QComboBox):
        return editor.currentText()
    raise TypeError(f"no value in a {type(editor).__name__}")


def put_value(editor: QWidget, value: object) -> None:
    """Give an editor a value of the kind take_value reads from it; None empties it where it can be empty."""
    if isinstance(editor, HoldsValue):
        editor.set_value(value)
    elif isinstance(editor, QLineEdit):
        editor.setText("" if value is None else str(value))
    elif isinstance(editor, QPlainTextEdit):
        editor.setPlainText("" if value is None else str(value))
    elif isinstance(editor, QAbstractButton):
        editor.setChecked(bool(value))
    elif isinstance(editor, QDateTimeEdit):
        _put_time(editor, value)
    elif isinstance(editor, QSpinBox):
        editor.setValue(int(str(value or 0)))
    elif isinstance(editor, QDoubleSpinBox):
        editor.setValue(float(str(value or 0)))
    elif isinstance(editor, QComboBox):
        editor.setCurrentText("" if value is None else str(value))


def _put_time(editor: QDateTimeEdit, value: object) -> None:
    if isinstance(value, datetime):
        day = QDate(value.year, value.month, value.day)
        editor.setDateTime(QDateTime(day, QTime(value.hour, value.minute)))
    elif isinstance(value, date):
        editor.setDate(QDate(value.year, value.month, value.day))
    elif isinstance(value, time):
        editor.setTime(QTime(value.hour, value.minute))


def changes(editor: QWidget) -> SignalInstance | None:
    """The signal by which an editor tells that it was changed."""
    own = getattr(editor, "changed", None)
    if isinstance(own, SignalInstance):
        return own
    if isinstance(editor, QLineEdit | QPlainTextEdit):
        return editor.textChanged
    if isinstance(editor, QAbstractButton):
        return editor.toggled
    if isinstance(editor, QDateTimeEdit):
        return editor.dateTimeChanged
    if isinstance(editor, QSpinBox | QDoubleSpinBox):
        return editor.valueChanged
    if isinstance(editor, QComboBox):
        return editor.currentTextChanged
    return None
