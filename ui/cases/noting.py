"""Keeps the notes begun on cases until they are added."""

from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from desk import cases, drafts
from desk.cases import Channel
from desk.refusals import Refusal
from desk.work import UnitOfWork
from ui.cases.notebox import NoteBox
from ui.cases.opened import NOTE, draft_id
from ui.desk import Desk
from ui.drafts import Content, DraftKeeper, Left
from ui.messages import sentence
from ui.takingback import tell_done


class Notes(QObject):
    """The note of the case shown stands in the box; those begun on other cases wait for them."""

    def __init__(self, desk: Desk, box: NoteBox, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._box = desk, box
        self._number = ""
        self._aside: dict[str, Content] = {}
        self.keeper = DraftKeeper(desk.errands, NOTE, box.begun, self)
        box.typed.connect(self.keeper.touch)

    def go_to(self, number: str) -> None:
        """Another case is shown: its own note stands in the box."""
        self.put_aside()
        self.keeper.keep()
        self._number = number
        self.keeper.start(self._id(number), in_book=True)
        self._box.put(self._aside.get(number, {}))

    def take_up(self, number: str, begun: Mapping[str, Content]) -> None:
        """A note begun before the program was stopped goes on where it was; once per case and clerk."""
        if number == self._number and self.keeper.id != self._id(number):  # another writes from here on
            self.keeper.start(self._id(number), in_book=True)
            if self.begun():
                self.keeper.touch()
        if number == self._number and number not in self._aside:
            kept, typed = begun.get(NOTE, {}), self._box.content()
            self._aside[number] = kept
            if kept:
                both = "\n".join(part for part in (str(kept["note"]), str(typed["note"])) if part)
                self._box.put({**kept, "note": both})

    def begun(self) -> bool:
        """Whether words of the case shown stand in the box."""
        return self._box.begun() is not None

    def put_aside(self) -> None:
        """Hold what stands in the box for its case."""
        if self._number and (self._number in self._aside or self._box.begun() is not None):
            self._aside[self._number] = self._box.begun() or {}

    def add(self, number: str) -> None:
        """Add what stands in the box to this case, once."""
        if number != self._number or not self._box.add.isEnabled():
            return
        told = self._box.content()
        words, batch = str(told["note"]), uuid4().hex
        channel = Channel(str(told["channel"])) if told["told"] else None
        self._box.add.setEnabled(False)
        self._aside[number] = told
        self.keeper.keep(always=True)
        self.keeper.rest()

        id = self._id(number)

        def add(work: UnitOfWork) -> None:
            cases.add_note(work, number, words, channel is not None, channel, batch)
            drafts.discard(work, id)

        self._desk.errands.do(self, add, lambda _none: self._added(number, told, batch), self._say, self._let_go)

    def set_aside(self) -> None:
        """What the one who gets up has begun stays theirs; the box is empty for the next."""
        self.keeper.keep()
        self._aside.clear()
        self._box.put({})
        self.keeper.start()

    def keep(self) -> dict[str, Any]:
        """What was begun, for the page built anew."""
        self.put_aside()
        return {"notes": dict(self._aside), "unkept": self.keeper.unkept()}

    def restore(self, kept: dict[str, Any]) -> None:
        """Take up what `keep` gave."""
        self._aside = kept["notes"]
        self.keeper.take_over(kept["unkept"])

    def _added(self, number: str, told: Content, batch: str) -> None:
        self.keeper.settle(self._id(number))
        if number != self._number:
            self._keep_rest(number, str(told["note"]))
        elif self._box.content() == told:
            self._aside[number] = {}
            self._box.put({})
        else:
            self.keeper.touch()  # more was typed meanwhile
        done = QCoreApplication.translate("cases", "Note added to {number}").format(number=number)
        tell_done(self._desk, done, batch)

    def _keep_rest(self, number: str, added: str) -> None:
        """What was typed after the note was given, before another case was shown, waits there as a note of its own."""
        aside = self._aside.get(number, {})
        rest = str(aside.get("note", "")).removeprefix(added).strip()
        self._aside[number] = {**aside, "note": rest} if rest else {}
        if rest:
            self.keeper.take_over({self._id(number): Left(self._aside[number], self._desk.clerk)})

    def _id(self, number: str) -> str:
        return draft_id(NOTE, number, self._desk.clerk)

    def _let_go(self) -> None:
        self._box.add.setEnabled(True)
        self.keeper.let_go()

    def _say(self, refusal: Refusal) -> None:
        self._desk.toasts.refuse(sentence(refusal))
