"""A person at a real window in a process of its own: `python -m tests.safety.at_the_screen WHAT FOLDER [COMMAND…]`.

It is started through the program's own entry and says as JSON, line by line, what can be seen:
"wait" who is called for, "type" what is being typed, "resume" what is offered of an earlier day, "box" what a message
says before any window stands, "leave" that the window closes and that somebody waits to be heard there, "answer" who
rang, and that window is closed then.
"""

import faulthandler
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from tests.conftest import type_text
from ui.cases.intake import IntakePage
from ui.cli import main
from ui.draftmenu import DraftMenu
from ui.ear import around, until
from ui.window import Window

LOOK_EVERY_MS = 15
TYPE_EVERY_MS = 40
PATIENCE_SECONDS = 30
SENTENCE = "楼上的水一直滴下来，已经第三天了。"


def say(**told: object) -> None:
    """Tell whoever started this."""
    print(json.dumps(told), flush=True)


class Person(QObject):
    """Looks at the screen again and again and does what there is to do."""

    def __init__(self, what: str) -> None:
        super().__init__()
        self.do: Callable[[], None] = getattr(self, what)
        self.typed = 0
        self.seen = ""
        self.said: list[str] = []
        self.window: Window | None = None
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.look)
        self.timer.start(LOOK_EVERY_MS)

    def look(self) -> None:
        """Wait for the window, except where a message comes before it."""
        if self.window is None:
            self.window = next((each for each in QApplication.topLevelWidgets() if isinstance(each, Window)), None)
        before = self.do in (self.box, self.trouble)
        if before or (self.window is not None and self.window.stack is not None and self.window.errands.idle()):
            self.do()

    def intake(self) -> IntakePage:
        """The intake screen, reached by its key."""
        assert self.window is not None
        assert self.window.stack is not None
        if self.window.stack.here != "intake":
            QTest.keyClick(self.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        page = self.window.stack.page("intake")
        assert isinstance(page, IntakePage)
        return page

    def wait(self) -> None:
        assert self.window is not None
        assert self.window.stack is not None
        page = self.window.stack.page("intake")
        seen = page.form.who.text() if isinstance(page, IntakePage) else "nobody"
        if seen != self.seen:
            self.seen = seen
            say(who=seen, page=self.window.stack.here)

    def trouble(self) -> None:
        """What the window says when its book would not open."""
        if self.window is None:
            return
        words = [
            label.text() for label in self.window.findChildren(QLabel) if label.isVisible() and len(label.text()) > 40
        ]
        if words:
            say(text=words[0])
            self.window.close()

    def type(self) -> None:
        page = self.intake()
        if self.typed == 0:
            page.form.go_to("told_by")
            type_text(page.form.told_by, "陈雨")
            page.form.go_to("words")
            self.timer.setInterval(TYPE_EVERY_MS)
        type_text(page.form.words, SENTENCE[self.typed % len(SENTENCE)])
        self.typed += 1
        say(typed=self.typed, at=monotonic())

    def leave(self) -> None:
        """Close while something long is under way; closed again once somebody waits, the window is held up by that."""
        assert self.window is not None
        self.timer.stop()
        self.window.errands.run(self.window, lambda _office, _progress: self.hold_up(), lambda _none: None)
        self.window.close()
        say(parts=self.window.closing.parts)
        again = QTimer(self)
        again.timeout.connect(self.close_again)
        again.start(TYPE_EVERY_MS)

    def ear(self) -> Path:
        (place,) = around().glob(f"deskbell-*-{os.getpid()}")
        return place

    def close_again(self) -> None:
        assert self.window is not None
        self.typed += any(self.ear().glob("*.wish"))
        if self.typed == 3:  # it had the time to be heard
            say(waits=True)
            self.window.close()

    def hold_up(self) -> None:
        """On the worker: until nothing is done any more there, and even then a wish may come."""
        window = self.window
        assert window is not None
        until(lambda: window.errands.closed, PATIENCE_SECONDS * 1000)
        (self.ear() / "another.part").touch()

    def answer(self) -> None:
        assert self.window is not None
        assert self.window.stack is not None
        page = self.window.stack.page("intake")
        if isinstance(page, IntakePage) and page.form.who.text():
            say(who=page.form.who.text(), page=self.window.stack.here)
            self.timer.stop()
            self.window.close()

    def resume(self) -> None:
        page = self.intake()
        chooser = page.findChild(DraftMenu)
        assert chooser is not None
        if not self.seen:
            if chooser.rows:
                self.seen = chooser.line(chooser.rows[0])
                self.said = self.window.toasts.texts() if self.window is not None else []  # gone once it is open
                chooser.chosen.emit(chooser.rows[0])
            return
        assert self.window is not None
        form = page.form
        say(
            offered=self.seen,
            toasts=self.said,
            told_by=form.told_by.text(),
            words=form.words.toPlainText(),
            cursor=form.place_of_cursor(),
        )
        self.timer.stop()
        self.window.close()

    def box(self) -> None:
        box = next((each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox)), None)
        if box is not None and box.isVisible():
            say(text=box.text(), plain=box.textFormat() == Qt.TextFormat.PlainText)
            box.reject()


def sit_down(person: Callable[[], QObject], folder: str, *command: str) -> int:
    """Let somebody sit at the program as it starts; answers how it ended."""
    faulthandler.dump_traceback_later(PATIENCE_SECONDS, exit=True)
    app = QApplication([])
    sitting = person()
    sitting.setParent(app)
    return main(["--data", folder, "--language", "en", *command])


if __name__ == "__main__":
    sys.exit(sit_down(lambda: Person(sys.argv[1]), *sys.argv[2:]))
