"""Qt begins; apart from all else, so that what is broken elsewhere does not keep it from it."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

import resources
from ui.smoke.stage import Stage

_OF_THE_PLACE = ("Detected locale", "QtWindows::DpiAwareness", "EnableNonClientDpiScaling()")
"""So begins what Qt says of where it was started, and goes on: a script has no language, and a Windows older than ours
(Wine is one) does not scale each screen by itself."""
_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def begun(stage: Stage) -> str:
    """Qt finds its plugins; without a display it draws for itself. From here on what it warns of is heard."""
    _hear(stage)
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in _SCREENS):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if sys.platform == "win32" and os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        # There Qt would look for fonts where nobody puts any, and complain.
        os.environ.setdefault("QT_QPA_FONTDIR", str(Path(resources.__path__[0]) / "fonts"))
    app = QApplication.instance() or QApplication([sys.argv[0]])
    assert isinstance(app, QApplication)
    app.setApplicationName("Deskbell")
    stage.held.callback(app.setQuitOnLastWindowClosed, app.quitOnLastWindowClosed())
    app.setQuitOnLastWindowClosed(False)  # other windows come after it
    stage.begun = app
    stage.facts["qt"], stage.facts["platform"] = qVersion(), QGuiApplication.platformName()
    return f"Qt {qVersion()} on {QGuiApplication.platformName()}"


def _hear(stage: Stage) -> None:
    def said(kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not text.startswith(_OF_THE_PLACE):
            stage.heard.append(f"Qt: {text}")

    stage.held.callback(qInstallMessageHandler, qInstallMessageHandler(said))
