"""PySide6 6.12 on Python 3.11 loses a reference to None and True at every call and aborts: ours must not."""

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


class _Bell(QObject):
    rung = Signal(bool)


def test_calls_and_signals_lose_no_reference(qtbot: QtBot) -> None:
    label, bell = QLabel(), _Bell()
    qtbot.addWidget(label)
    heard: list[bool] = []
    bell.rung.connect(heard.append)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for each in range(1000):
        label.setText("a" if each % 2 else "b")
    for _ in range(50):
        bell.rung.emit(True)
    assert len(heard) == 50
    assert sys.getrefcount(None) >= before[0] - 100
    assert sys.getrefcount(True) >= before[1] - 25
