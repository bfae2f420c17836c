"""What can be done with all the cases chosen in the list, in one piece that can be taken back."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from desk import cases, choices, slips
from desk.cases.linking import oldest
from desk.cases.many import Act, Batch, SomeRefused, do_all
from desk.office import Office
from desk.refusals import Refusal
from desk.slips import SlipSheet
from desk.tenure import today
from desk.work import Reading, UnitOfWork
from ui.cases.bulk_drafts import Begun, BulkDrafts, begun
from ui.cases.bulk_forms import (
    BulkDialog,
    close_form,
    pause_form,
    reply_form,
    second_form,
    told_form,
    void_form,
)
from ui.cases.bulk_passing import pass_on_form
from ui.cases.bulk_print import print_slips
from ui.cases.bulk_refused import RefusedDialog
from ui.desk import Desk
from ui.errands import Progress
from ui.messages import sentence
from ui.stages import cases_words
from ui.takingback import tell_done
from ui.widgets.actionbar import ActionBar
from ui.widgets.label import PlainLabel

Doing = Callable[[UnitOfWork, Sequence[str], Callable[[int, int, str], object]], Batch]
"""Something done to cases by their numbers, telling how far it is."""


class BulkBar(ActionBar):
    """How many are chosen and what may be done with them."""

    cleared = Signal()

    def __init__(self, ways: dict[str, Callable[[], object]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = PlainLabel("", "strong")
        self.add_widget(self.count)
        words = {
            "reply": (self.tr("Reply…"), "Ctrl+R"),
            "told": (self.tr("Told…"), ""),
            "pass_on": (self.tr("Pass on…"), "Ctrl+T"),
            "close": (self.tr("Close…"), "Ctrl+D"),
            "slip": (self.tr("Print slips"), "F9"),
        }
        self.buttons = {name: self.add_secondary(text, ways[name], key) for name, (text, key) in words.items()}
        self.add_menu(self.tr("More"), icon_name="")
        self._ways = ways
        self.clear = self.add_trailing(self.tr("Clear (Esc)"), self.cleared.emit)

    def menu_of(self) -> QMenu:
        """What gave way, and what is done less often."""
        menu = super().menu_of()
        if not menu.isEmpty():
            menu.addSeparator()
        for name, text in (
            ("pause", self.tr("Let wait…")),
            ("second", self.tr("Link as second complaints…")),
            ("void", self.tr("Make void…")),
        ):
            menu.addAction(text).triggered.connect(lambda _checked=False, run=self._ways[name]: run())
        return menu

    def show_count(self, count: int) -> None:
        """Say how many are chosen."""
        self.count.setText(self.tr("{n} selected").format(n=count))


class BulkActs(QObject):
    """Asks what is needed, does it to all cases chosen as one unit of work, and offers the way back."""

    done = Signal()

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._drafts = BulkDrafts(desk.errands, self)
        self._under_way: set[tuple[str, tuple[str, ...]]] = set()

    def reply(self, numbers: Sequence[str]) -> None:
        """One answer for all of them."""
        self._ask(numbers, "reply", lambda _nothing: reply_form(self._desk, len(numbers), self._around()))

    def told(self, numbers: Sequence[str]) -> None:
        """What the people were told."""
        self._ask(numbers, "told", lambda _nothing: told_form(self._desk, len(numbers), self._around()))

    def pass_on(self, numbers: Sequence[str]) -> None:
        """One department for all of them."""

        def question(reading: Reading) -> Any:
            return choices.trades(reading), cases.departments(reading, numbers), today(reading)

        def form(known: Any) -> BulkDialog:
            trades, theirs, day = known
            return pass_on_form(self._desk, len(numbers), trades, theirs, day, self._around())

        self._ask(numbers, "pass_on", form, question)

    def pause(self, numbers: Sequence[str]) -> None:
        """One reason and one day for all of them."""
        self._ask(numbers, "pause", lambda day: pause_form(self._desk, len(numbers), day, self._around()), today)

    def close(self, numbers: Sequence[str]) -> None:
        """One result and cause for all of them."""
        self._ask(
            numbers,
            "close",
            lambda causes: close_form(self._desk, len(numbers), causes, self._around()),
            choices.causes,
        )

    def void(self, numbers: Sequence[str]) -> None:
        """One reason for all of them."""
        self._ask(numbers, "void", lambda _nothing: void_form(self._desk, len(numbers), self._around()))

    def second(self, numbers: Sequence[str]) -> None:
        """The others repeat the oldest of them, or another one whose number is typed."""

        def ask(first: str) -> None:
            others = [each for each in numbers if each != first]
            form = second_form(self._desk, len(others) or 1, first if others else "", self._around())
            self._open(others or numbers, "second", form)

        self._desk.errands.ask(self, lambda reading: oldest(reading, numbers), ask, latest="form")

    def slip(self, numbers: Sequence[str]) -> None:
        """Raise a slip for each and print them one after the other."""

        def raise_one(work: UnitOfWork, number: str, _batch: str) -> SlipSheet:
            return slips.sheet_of(work, slips.raise_for(work, number))

        def printing(batch: Batch) -> None:
            self.done.emit()
            print_slips(self._desk, [each for each in batch.answers if isinstance(each, SlipSheet)])

        self.run("slip", numbers, _each(raise_one), printing)

    def run(
        self,
        what: str,
        numbers: Sequence[str],
        doing: Doing,
        then: Callable[[Batch], object],
        refused: Callable[[Refusal], bool] | None = None,
        form: BulkDialog | None = None,
    ) -> None:
        """Do it to all; where some will not have it, show them and do the rest only if the person says so.

        The same thing (`what`) asked for the same cases again before it is done is the same key pressed twice.
        `refused` may take a refusal for itself and answers whether it did; `form` is what it was asked in: it rests.
        """
        asked = (what, tuple(numbers))
        if asked in self._under_way:
            return
        self._under_way.add(asked)
        self._rest(form, True)
        # The page may be built anew meanwhile: then the form still hears what came of it, or it would rest for ever.
        owner: QObject = form if form is not None else self

        def job(office: Office, progress: Progress) -> Batch:
            return office.do(lambda work: doing(work, numbers, progress.step)).answer

        def no(refusal: Refusal) -> None:
            if refused is not None and refused(refusal):
                return
            if isinstance(refusal, SomeRefused):
                dialog = RefusedDialog(refusal, form if form is not None and isValid(form) else self._around())
                dialog.rest.connect(lambda rest: self.run(what, rest, doing, then, refused, form))
                dialog.open()
            else:
                self._desk.toasts.refuse(sentence(refusal))

        def over() -> None:
            self._under_way.discard(asked)
            self._rest(form, False)

        def moved(_fraction: float, _text: str) -> None:
            if form is not None:
                form.follow(under_way)

        title = cases_words(len(numbers))
        under_way = self._desk.errands.run(owner, job, then, no, moved, title, always=over)
        moved(0.0, "")

    def say(self, told: str, batch: Batch) -> None:
        """Say what was done, with the way back for all of it."""
        tell_done(self._desk, told, batch.id)
        if isValid(self):
            self.done.emit()

    def _ask(
        self,
        numbers: Sequence[str],
        what: str,
        make: Callable[[Any], BulkDialog],
        question: Callable[[Reading], Any] = lambda _reading: None,
    ) -> None:
        """Read what the form must know and what was begun in the last one of its kind, and open it."""

        def read(reading: Reading) -> tuple[Any, Begun]:
            return question(reading), begun(reading, what, numbers)

        def ask(answer: tuple[Any, Begun]) -> None:
            known, before = answer
            self._open(numbers, what, make(known), before)

        self._desk.errands.ask(self, read, ask, latest="form")

    def _open(self, numbers: Sequence[str], what: str, dialog: BulkDialog, before: Begun | None = None) -> None:
        """Open a form, with what was begun in it where its words are kept."""
        done, told = self._done_words(what), self.tr("{what}: {cases}")
        if before is not None:
            self._drafts.open(dialog, before)

        def then(batch: Batch) -> None:
            if isValid(dialog):
                self._drafts.done(dialog)
                dialog.accept()
            self.say(told.format(what=done, cases=cases_words(len(batch.numbers))), batch)

        def field_of(refusal: Refusal) -> bool:
            """A refusal that all of them share and that is about a field stands in the form."""
            each = refusal.refused[0][1] if isinstance(refusal, SomeRefused) and not refusal.rest else refusal
            field = str(each.fields.get("field", ""))
            if not isValid(dialog) or field not in dialog.form.names():
                return False
            dialog.form.mark(field, sentence(each))
            return True

        dialog.wanted.connect(lambda act: self.run(what, numbers, _each(act), then, field_of, dialog))
        dialog.open()

    def _rest(self, form: BulkDialog | None, resting: bool) -> None:
        if form is not None and isValid(form):
            form.rest(resting)
            if isValid(self._drafts):
                self._drafts.rest(form, resting)

    def _done_words(self, what: str) -> str:
        return {
            "reply": self.tr("Reply recorded"),
            "told": self.tr("Told"),
            "pass_on": self.tr("Passed on"),
            "pause": self.tr("Waiting"),
            "close": self.tr("Closed"),
            "void": self.tr("Made void"),
            "second": self.tr("Linked"),
        }[what]

    def _around(self) -> QWidget:
        return self._page.window()


def _each(act: Act) -> Doing:
    return lambda work, numbers, tell: do_all(work, numbers, act, tell)
