"""A clerk who takes one case after the other as fast as keys go: `python -m tests.safety.in_a_hurry FOLDER ROUND SEED`.

What was left of an earlier day is gone on with first. Says as JSON, line by line, what can be seen: "ready" that the
window stands, "drafts" how many are offered, "resumed" what one of them says, "typed" how many letters of the words of
case "mark" stand on the screen and when, "saved" the number that the screen told for it.
"""

import re
import sys
from collections.abc import Callable, Iterator
from random import Random
from time import monotonic

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.conftest import type_text
from tests.safety.at_the_screen import SENTENCE, Person, say, sit_down
from ui.draftmenu import DraftMenu

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
EVERY_MS = 8
TAKEN = re.compile(r"(C-\d{4}-\d{4,}) taken")


def words_of(round_: int, turn: int, seed: int) -> tuple[str, str]:
    """The mark of a case and its words, which begin with it: a few letters or many seconds of typing."""
    chance = Random(f"{seed}-{round_}-{turn}")
    mark = f"k{round_}-{turn}:"
    length = chance.choice((5, 40, 120, 400))
    return mark, (mark + SENTENCE * 30)[: len(mark) + length]


class Hurried(Person):
    """Does the next thing at every look; where it has to see something first, it looks again."""

    def __init__(self, round_: int, seed: int) -> None:
        super().__init__("rush")
        self.round, self.seed = round_, seed
        self.told: set[str] = set()
        self.steps: Iterator[bool] | None = None

    def look(self) -> None:
        """Wait for the window once; from then on nothing is waited for but what the next key needs."""
        if self.steps is None:
            super().look()
        elif QApplication.activeModalWidget() is None:
            next(self.steps)

    def rush(self) -> None:
        say(ready=monotonic())
        self.timer.setInterval(EVERY_MS)
        self.steps = self._day()

    def _day(self) -> Iterator[bool]:
        yield from self._resume_all()
        turn = 0
        while True:
            turn += 1
            yield from self._take(*words_of(self.round, turn, self.seed), turn)

    def _resume_all(self) -> Iterator[bool]:
        page = self.intake()
        yield from self._until(self._rests)
        chooser = page.findChild(DraftMenu)
        assert chooser is not None
        say(drafts=len(chooser.rows), lines=[chooser.line(row) for row in chooser.rows])
        while chooser.rows:
            row, id = chooser.rows[0], chooser.rows[0].id
            chooser.chosen.emit(row)
            yield from self._until(lambda id=id: page.keeper.id == id and self._rests())
            words = page.form.words.toPlainText()
            say(resumed=words, told_by=page.form.told_by.text())
            mark = words.split(":")[0] + ":"
            if not words:
                page.form.go_to("words")
                mark = f"k{self.round}-0{len(self.told)}:"
                yield from self._type(mark, mark)
            yield from self._save(mark, 0)

    def _take(self, mark: str, words: str, turn: int) -> Iterator[bool]:
        form = self.intake().form
        form.go_to("told_by")
        QTest.keyClicks(form.told_by, "Wang")
        form.go_to("words")
        yield from self._type(mark, words)
        yield from self._save(mark, turn)

    def _type(self, mark: str, words: str) -> Iterator[bool]:
        field = self.intake().form.words
        for count, letter in enumerate(words, 1):
            if letter.isascii():
                QTest.keyClick(field, letter)
            else:
                type_text(field, letter)
            say(typed=count, mark=mark, at=monotonic())
            yield True

    def _save(self, mark: str, turn: int) -> Iterator[bool]:
        """Ctrl+S leads to the list and Ctrl+Enter to a fresh form; saved is what the screen says is."""
        assert self.window is not None
        key = KEY.Key_S if turn % 3 == 2 else KEY.Key_Return
        QTest.keyClick(self.window.focusWidget() or self.window, key, CTRL)
        yield from self._until(self._told_new)
        say(saved=self.seen, mark=mark)
        if key == KEY.Key_S:
            yield from self._until(self._at_the_list)

    def _at_the_list(self) -> bool:
        return self.window is not None and self.window.stack is not None and self.window.stack.here == "cases"

    def _told_new(self) -> bool:
        assert self.window is not None
        for text in self.window.toasts.texts():
            if (found := TAKEN.match(text)) and found[1] not in self.told:
                self.told.add(found[1])
                self.seen = found[1]
                return True
        return False

    def _rests(self) -> bool:
        return self.window is not None and self.window.errands.idle()

    def _until(self, true: Callable[[], bool]) -> Iterator[bool]:
        while not true():
            yield False


if __name__ == "__main__":
    sys.exit(sit_down(lambda: Hurried(int(sys.argv[2]), int(sys.argv[3])), sys.argv[1]))
