"""Steps in which something is amiss, named by the tests as the program's own are by its table."""

import os
import threading
from threading import Event

from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QMessageBox

from ui.smoke.stage import Stage
from ui.smoke.waiting import wait_until


def fine(stage: Stage) -> str:
    (stage.scratch / "left.txt").write_text("left", encoding="utf-8")
    return "all is well"


def raises(_stage: Stage) -> str:
    raise LookupError("no such codec: big5")


def warns(_stage: Stage) -> str:
    qWarning("QFont: nothing to draw with")
    return "seen all the same"


def raises_in_a_slot(_stage: Stage) -> str:
    QTimer.singleShot(0, lambda: 1 // 0)
    looks = [0]
    wait_until(lambda: bool(looks.__setitem__(0, looks[0] + 1) or looks[0] > 1), "nobody looked")
    return "the slot was left"


def raises_on_a_thread(_stage: Stage) -> str:
    thread = threading.Thread(target=lambda: {}["gone"])
    thread.start()
    thread.join()
    return "the thread ended"


def box(_stage: Stage) -> str:
    box = QMessageBox()
    box.setText("A library is missing")
    QTimer.singleShot(0, box.open)
    wait_until(lambda: False, "nobody answered")
    return ""


def hangs(_stage: Stage) -> str:
    Event().wait()
    return ""


def crashes(_stage: Stage) -> str:
    os.abort()
