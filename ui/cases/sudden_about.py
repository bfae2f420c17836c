"""What is looked up while a sudden event is told: by its class whom to call and what to say, by its place what is
known already."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject

from ui.advice.elbow import Elbow
from ui.cases import sudden_known as asking
from ui.cases.sudden_form import SuddenForm
from ui.cases.sudden_head import SuddenHead
from ui.cases.sudden_known import OfClass
from ui.cases.sudden_list import CallList
from ui.desk import Desk
from ui.incidents.known import KnownIncident


class AboutEvent(QObject):
    """Asks the book what belongs to the class and the place in the form, and shows it in the parts around it."""

    def __init__(self, desk: Desk, form: SuddenForm, started: Callable[[], datetime | None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._form, self._started = desk, form, started
        self._taken = False
        self.head = SuddenHead(lambda: desk.facts, desk.look.language)
        self.elbow = Elbow(desk, lines=5)
        self.list = CallList(desk)
        self.known = KnownIncident(desk)
        form.where.changed.connect(lambda _value: self.show_place())
        form.who.taken.connect(lambda _teller: self.show_place())

    def show_class(self, shown: Callable[[], object]) -> None:
        """The class is another, or the lists of the book are; `shown` is called once whom to call stands there."""
        kind, started = self._form.kind(), self._started()
        self.elbow.show_class(kind.id if kind else None)

        def show(known: OfClass) -> None:
            self.list.show_on_call(known.on_call)
            self.list.show_rows(known.to_call, chosen=kind is not None)
            self.head.show_dues(known.dues, after_hours=known.after_hours)
            self.head.show_first_words("".join(each.text.text(self._desk.look.language) for each in known.say))
            shown()

        self._desk.errands.ask(self, lambda reading: asking.of_class(reading, kind, started), show, latest="class")
        self.show_place()

    def show_place(self) -> None:
        """The place, the caller or the class is another."""
        where, teller, kind = self._form.where.text().strip(), self._form.who.teller(), self._form.kind()

        def show(unit_id: int | None) -> None:
            if self._taken:
                self.known.show_for(None, None, "")
                return
            place = "" if unit_id is not None else where
            self.known.show_for(unit_id if unit_id is not None else teller.unit_id, kind.id if kind else None, place)

        self._desk.errands.ask(self, lambda reading: asking.flat_told(reading, where), show, latest="place")

    def show_taken(self, taken: bool) -> None:
        """An event that is a case is offered no incident any more: least of all the one made of it."""
        self._taken = taken
        self.show_place()
