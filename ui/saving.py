"""How a form is saved: once at a time, a refusal marks its field, what was typed stays."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk.refusals import Refusal
from desk.work import UnitOfWork
from ui.errands import Errands
from ui.form import Form
from ui.messages import sentence
from ui.widgets.dayline import DayLine

Act = Callable[[UnitOfWork], object]
MakeAct = Callable[[dict[str, Any]], Act | None]


def bad_days(form: Form, told: dict[str, Any]) -> dict[str, str]:
    """The day lines of a form whose words, as they were read, are no day: what to say of them, by field."""
    return {
        name: line.what_is_wrong(needed=form.needs(name))
        for name, value in told.items()
        if isinstance(line := form.editor(name), DayLine) and isinstance(value, str)
    }


class Saving(QObject):
    """Saves a form by the act its owner makes of the words read; the bar rests while it is under way."""

    saved = Signal(object)  # what the act answered
    refused = Signal(object)  # a Refusal, after the form was marked
    failed = Signal()  # refused or fallen through: the words are there still
    busy = Signal(bool)

    def __init__(self, errands: Errands, form: Form, bar: QWidget, make_act: MakeAct, parent: QObject) -> None:
        """`make_act` answers None when it has marked a field itself."""
        super().__init__(parent)
        self._errands, self._form, self._bar, self._make_act = errands, form, bar, make_act
        self._under_way = self._kept = False

    def save(self) -> None:
        """Do it, once."""
        if self._under_way or self._kept:
            return
        self._form.clear_marks()
        told = self._form.read()
        bad = bad_days(self._form, told)
        for name, why in bad.items():
            self._form.mark(name, why)
        act = None if bad else self._make_act(told)
        if act is not None:
            self._under_way = True
            self._bar.setEnabled(False)
            self.busy.emit(True)
            self._errands.do(self, act, self._done, self._refused, self._let_go)

    @property
    def under_way(self) -> bool:
        """Whether the answer is still waited for: nobody knows yet if the words are in the book."""
        return self._under_way

    def again(self) -> None:
        """The form was emptied for another entry: it may be saved again."""
        self._kept = False
        self._bar.setEnabled(True)

    def _done(self, answer: object) -> None:
        self._kept = True
        self.saved.emit(answer)

    def _refused(self, refusal: Refusal) -> None:
        self._form.mark(str(refusal.fields.get("field", "")), sentence(refusal))
        self.refused.emit(refusal)

    def _let_go(self) -> None:
        self._under_way = False
        self._bar.setEnabled(not self._kept)
        self.busy.emit(False)
        if not self._kept:
            self.failed.emit()
