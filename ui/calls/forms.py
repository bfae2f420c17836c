"""The forms of a return call: what the person said, another day to call, and why it is not made."""

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from desk import return_calls
from desk.refusals import Refusal
from desk.return_calls import DueCall, Mark
from desk.work import UnitOfWork
from ui.desk import Desk
from ui.messages import sentence
from ui.modifiers import held_but
from ui.recordform import RecordForm
from ui.saving import Act
from ui.stages import mark_pill
from ui.widgets.dayline import DayLine
from ui.widgets.segmented import Segmented
from ui.widgets.textarea import TextArea

MARKS = (Mark.SATISFIED, Mark.FAIR, Mark.NOT_SATISFIED)


def mark_key(event: QKeyEvent) -> int:
    """The place of the mark a key stands for, 0 for none: a digit alone, not Alt+3, which leads to a page."""
    plain = not held_but(event.modifiers(), Qt.KeyboardModifier.KeypadModifier)
    return int(event.text()) if plain and event.text() in ("1", "2", "3", "4") else 0


class CallForm(RecordForm):
    """What came of the call: 1, 2 and 3 choose the mark, 4 says that nobody answered."""

    def __init__(self, desk: Desk, row: DueCall) -> None:
        super().__init__(desk, QCoreApplication.translate("calls", "What came of the call"))
        self._row = row
        self.mark = Segmented(
            [
                ("", self.tr("Not yet"), None),
                *((each.value, f"{place}  {mark_pill(each).word}", None) for place, each in enumerate(MARKS, 1)),
                (Mark.NOT_REACHED.value, "4  " + self.tr("No answer"), None),
            ],
            self.tr("What the person says"),
        )
        self.words = TextArea(3)
        self.words.setPlaceholderText(self.tr("In the person's own words; needed when they are not satisfied"))
        self.form.add("mark", self.tr("What the person says"), self.mark)
        self.form.add("words", self.tr("Their words"), self.words)

    def act(self, told: dict[str, Any]) -> Act | None:
        if not told["mark"]:
            self.form.mark("mark", sentence(Refusal("return_call.mark_missing")))
            return None
        mark, row, words = Mark(told["mark"]), self._row, str(told["words"])
        if mark is Mark.NOT_REACHED:
            return lambda work: return_calls.not_reached(work, row.id, words)
        return lambda work: return_calls.record(work, row.id, mark, words)

    def nobody_answered(self) -> None:
        """Keep the try, with the words there are."""
        self.mark.set_value(Mark.NOT_REACHED.value)
        self.save()

    def choose(self, place: int) -> None:
        """Choose the mark of a key and go on to the words."""
        self.mark.step(place)
        self.form.go_to("words")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if place := mark_key(event):
            self.choose(place)
        else:
            super().keyPressEvent(event)


class PutOffForm(RecordForm):
    """Another day, as the person wished."""

    def __init__(self, desk: Desk, row: DueCall, today: date) -> None:
        super().__init__(desk, QCoreApplication.translate("calls", "Call on another day"))
        self._row = row
        self.form.add("on", self.tr("Call on"), DayLine(today), required=True, span=6)

    def act(self, told: dict[str, Any]) -> Act | None:
        day, row = told["on"], self._row
        if not isinstance(day, date):
            self.form.mark("on", sentence(Refusal("return_call.day_missing")))
            return None

        def put_off(work: UnitOfWork) -> object:
            return return_calls.put_off(work, row.id, day)

        return put_off


class TakeOffForm(RecordForm):
    """Why a call need not be made."""

    def __init__(self, desk: Desk, row: DueCall) -> None:
        super().__init__(desk, QCoreApplication.translate("calls", "Take the call off the list"))
        self._row = row
        self.form.add("reason", self.tr("Why it need not be made"), QLineEdit(), required=True)

    def act(self, told: dict[str, Any]) -> Act | None:
        reason, row = str(told["reason"]), self._row
        return lambda work: return_calls.take_off(work, row.id, reason)
