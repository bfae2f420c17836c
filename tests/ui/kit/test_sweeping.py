"""Garbage is looked for where the widgets live."""

import gc
from threading import Thread, get_ident

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.sweeping import Sweeper


class _Ring:
    """Holds itself, so that only a sweep finds it."""

    def __init__(self, gone: list[int]) -> None:
        self._self = self
        self._gone = gone

    def __del__(self) -> None:
        self._gone.append(get_ident())


def test_what_lies_in_a_cycle_is_swept_on_the_screens_thread(qtbot: QtBot, qapp: QApplication) -> None:
    gone: list[int] = []
    sweeper = Sweeper(qapp, begins=0)
    try:
        _Ring(gone)
        worker = Thread(target=lambda: [[] for _each in range(5000)] and [{"a": {}} for _each in range(50_000)])
        worker.start()
        worker.join()
        assert gone == []
        kept = [[] for _each in range(20 * gc.get_threshold()[0])]
        qtbot.waitUntil(lambda: bool(gone), timeout=5000)
        assert gone == [get_ident()]
        assert kept
    finally:
        sweeper.deleteLater()
