"""Finds the caller for the form and brings the caller's file."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desk.cases import CallerCard
from desk.phones import looks_like_phone
from ui.cases import intake_known as asking
from ui.cases.intake_form import IntakeForm
from ui.cases.intake_known import NOBODY, Caller
from ui.errands import Errands
from ui.hit import phone_shown

if TYPE_CHECKING:
    from desk.find import Found


class CallerSeeker(QObject):
    """Follows lookup, name and unit of a form; `brought` carries the CallerCard, or None for nobody known."""

    brought = Signal(object)

    def __init__(self, errands: Errands, form: IntakeForm, parent: QObject) -> None:
        super().__init__(parent)
        self._errands = errands
        self._form = form
        self._asked: Caller | None = None
        form.who.chosen.connect(self.choose)
        form.who.create_asked.connect(self._create)
        form.told_by.textEdited.connect(lambda _text: self.ask())
        form.unit.textEdited.connect(lambda _text: self.ask())

    @property
    def caller(self) -> Caller:
        """Whose file was asked for last."""
        return self._asked or NOBODY

    def choose(self, found: "Found") -> None:
        """Take a person or flat out of the finder's list."""
        self.take(asking.caller_of(found, phone_shown(found.phones, self._form.who.text())), found)

    def by_id(self, person: int | None, unit: int | None) -> None:
        """Take somebody another page knows."""
        self._errands.ask(self, lambda reading: asking.found_by(reading, person, unit), self.take)

    def call(self, phone: str) -> None:
        """A number rings: whoever alone has it is taken, otherwise the clerk chooses."""

        def question(reading: Any) -> "list[Found]":
            from desk.find import find

            return [each for each in find(reading, phone, kinds=("person",)) if not each.gone]

        self._form.rings = True
        self._form.who.setText(phone)
        self._errands.ask(self, question, lambda found: self._called(phone, found), latest="call")

    def ask(self, *, again: bool = False) -> None:
        """Bring the file of whoever stands in the form now; a flat is looked for while it is typed."""
        caller, typed = self._form.caller_now(), self._form.unit.text().strip()
        if caller.unit_id is None and typed:
            self._errands.ask(
                self,
                lambda reading: asking.unit_of(reading, typed),
                lambda unit: self._found_unit(typed, unit),
                latest="unit",
            )
        if caller == self._asked and not again:
            return
        self._asked = caller
        self._errands.ask(
            self,
            lambda reading: asking.card(reading, caller),
            lambda card: self._bring(card, caller),
            latest="card",
        )

    def take(self, caller: Caller, found: "Found | None" = None) -> None:
        """Fill in who it is and bring the file; the cursor goes on to what is not known yet."""
        self._form.take_caller(caller, found.role if found else None)
        self.ask()
        self._form.go_to("class" if caller.name else "told_by")

    def _create(self, typed: str) -> None:
        """Somebody who is not on file: a number stays in the lookup, a name goes where names are."""
        if looks_like_phone(typed):
            self._form.go_to("told_by")
            return
        self._form.fill({"who": "", "told_by": typed})
        self._form.changed.emit()
        self._form.go_to("unit")

    def _called(self, phone: str, found: "list[Found]") -> None:
        if self._form.who.text() != phone:
            return
        if len(found) == 1:
            self.choose(found[0])
        else:
            self._form.who.look()

    def _found_unit(self, typed: str, unit: int | None) -> None:
        if unit is not None and self._form.unit.text().strip() == typed:
            self._form.caller = replace(self._form.caller, unit_id=unit, unit=typed)
            self.ask()

    def _bring(self, card: CallerCard | None, caller: Caller) -> None:
        if caller == self._asked:
            self.brought.emit(card)
