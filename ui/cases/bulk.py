"""What can be done with all the cases chosen in the list, in one piece that can be taken back."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QVBoxLayout, QWidget
from shiboken6 import isValid

from desk import cases, choices, slips
from desk.cases.many import Act, Batch, SomeRefused, do_all
from desk.office import Office
from desk.refusals import Refusal
from desk.slips import SlipSheet
from desk.tenure import today
from desk.work import UnitOfWork
from ui.cases.bulk_forms import (
    BulkDialog,
    cases_words,
    close_form,
    pass_on_form,
    pause_form,
    reply_form,
    second_form,
    told_form,
    void_form,
)
from ui.cases.bulk_print import print_slips
from ui.desk import Desk
from ui.errands import Progress
from ui.messages import sentence
from ui.theme import em, px
from ui.widgets.actionbar import ActionBar
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import PlainLabel
from ui.widgets.scroll import Scroll

Doing = Callable[[UnitOfWork, Sequence[str], Callable[[int, int, str], object]], Batch]
"""Something done to cases by their numbers, telling how far it is."""

ROOM_FOR_KEYS = 74
"""Ems of width under which the key hints are left out."""


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
        self.more = self.add_secondary(self.tr("More"), lambda: None)
        menu = QMenu(self)
        for name, text in (
            ("pause", self.tr("Let wait…")),
            ("second", self.tr("Link as second complaints…")),
            ("void", self.tr("Make void…")),
        ):
            menu.addAction(text).triggered.connect(lambda _checked=False, name=name: ways[name]())
        self.more.setMenu(menu)
        self.clear = self.add_trailing(self.tr("Clear (Esc)"), self.cleared.emit)

    def show_count(self, count: int) -> None:
        """Say how many are chosen."""
        self.count.setText(self.tr("{n} selected").format(n=count))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for hint in self.findChildren(KeyHint):
            hint.setVisible(self.width() >= em(ROOM_FOR_KEYS))


class BulkActs(QObject):
    """Asks what is needed, does it to all cases chosen as one unit of work, and offers the way back."""

    done = Signal()

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    def reply(self, numbers: Sequence[str]) -> None:
        """One answer for all of them."""
        self._ask(numbers, reply_form(self._desk, len(numbers), self._around()), self.tr("Reply recorded"))

    def told(self, numbers: Sequence[str]) -> None:
        """What the people were told."""
        form = told_form(self._desk, len(numbers), self._around())
        self._ask(numbers, form, self.tr("Told"))

    def pass_on(self, numbers: Sequence[str]) -> None:
        """One department for all of them."""

        def ask(trades: Any) -> None:
            form = pass_on_form(self._desk, len(numbers), trades, self._around())
            self._ask(numbers, form, self.tr("Passed on"))

        self._desk.errands.ask(self, choices.trades, ask, latest="form")

    def pause(self, numbers: Sequence[str]) -> None:
        """One reason and one day for all of them."""

        def ask(day: Any) -> None:
            form = pause_form(self._desk, len(numbers), day, self._around())
            self._ask(numbers, form, self.tr("Waiting"))

        self._desk.errands.ask(self, today, ask, latest="form")

    def close(self, numbers: Sequence[str]) -> None:
        """One result and cause for all of them."""

        def ask(causes: Any) -> None:
            form = close_form(self._desk, len(numbers), causes, self._around())
            self._ask(numbers, form, self.tr("Closed"))

        self._desk.errands.ask(self, choices.causes, ask, latest="form")

    def void(self, numbers: Sequence[str]) -> None:
        """One reason for all of them."""
        form = void_form(self._desk, len(numbers), self._around())
        self._ask(numbers, form, self.tr("Made void"))

    def second(self, numbers: Sequence[str]) -> None:
        """The others repeat the oldest of them, or another one whose number is typed."""
        oldest, others = min(numbers), [each for each in numbers if each != min(numbers)]
        form = second_form(self._desk, len(others) or 1, oldest if others else "", self._around())
        self._ask(others or numbers, form, self.tr("Linked"))

    def slip(self, numbers: Sequence[str]) -> None:
        """Raise a slip for each and print them one after the other."""

        def raise_one(work: UnitOfWork, number: str, _batch: str) -> SlipSheet:
            return slips.sheet_of(work, slips.raise_for(work, number))

        def printing(batch: Batch) -> None:
            self.done.emit()
            print_slips(self._desk, [each for each in batch.answers if isinstance(each, SlipSheet)])

        self.run(numbers, _each(raise_one), printing)

    def run(
        self,
        numbers: Sequence[str],
        doing: Doing,
        then: Callable[[Batch], object],
        refused: Callable[[Refusal], bool] | None = None,
        always: Callable[[], object] | None = None,
        over: QWidget | None = None,
    ) -> None:
        """Do it to all; where some will not have it, show them and do the rest only if the person says so.

        `refused` may take a refusal for itself and answers whether it did; `over` is the form it was asked in.
        """

        def job(office: Office, progress: Progress) -> Batch:
            return office.do(lambda work: doing(work, numbers, progress.step)).answer

        def no(refusal: Refusal) -> None:
            if refused is not None and refused(refusal):
                return
            if isinstance(refusal, SomeRefused):
                dialog = RefusedDialog(refusal, over if over is not None and isValid(over) else self._around())
                dialog.rest.connect(lambda rest: self.run(rest, doing, then, refused, always, over))
                dialog.open()
            else:
                self._desk.toasts.show(sentence(refusal))

        self._desk.errands.run(self, job, then, no, title=cases_words(len(numbers)), always=always)

    def say(self, told: str, batch: Batch) -> None:
        """Say what was done, with the way back for all of it."""
        desk = self._desk

        def back() -> None:
            desk.errands.do(desk.errands, lambda work: cases.undo(work, batch.id))

        desk.toasts.show(told, self.tr("Undo"), back, 60)
        self.done.emit()

    def _ask(self, numbers: Sequence[str], dialog: BulkDialog, told: str) -> None:
        def then(batch: Batch) -> None:
            dialog.accept()
            words = cases_words(len(batch.numbers))
            self.say(self.tr("{what}: {cases}").format(what=told, cases=words), batch)

        def field_of(refusal: Refusal) -> bool:
            """A refusal that all of them share and that is about a field stands in the form."""
            each = refusal.refused[0][1] if isinstance(refusal, SomeRefused) and not refusal.rest else refusal
            field = str(each.fields.get("field", ""))
            if field not in dialog.form.names():
                return False
            dialog.form.mark(field, sentence(each))
            return True

        def let_go() -> None:
            if isValid(dialog):
                dialog.rest(False)

        def go(act: Act) -> None:
            dialog.rest(True)
            self.run(numbers, _each(act), then, field_of, let_go, dialog)

        dialog.wanted.connect(go)
        dialog.open()

    def _around(self) -> QWidget:
        return self._page.window()


def _each(act: Act) -> Doing:
    return lambda work, numbers, tell: do_all(work, numbers, act, tell)


class RefusedDialog(QDialog):
    """Which cases would not have it and why; nothing was done, and `rest` is what could be."""

    rest = Signal(object)

    def __init__(self, refusal: SomeRefused, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Nothing was changed"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ground = QWidget()
        inside = QVBoxLayout(self._ground)
        inside.setContentsMargins(px(20), px(14), px(20), px(14))
        inside.setSpacing(px(8))
        count = len(refusal.refused) + len(refusal.rest)
        told = self.tr("{n} of {count} cases cannot have this:").format(n=len(refusal.refused), count=count)
        inside.addWidget(PlainLabel(told, "strong", wrap=True))
        self.lines = [PlainLabel(_line(number, why), wrap=True) for number, why in refusal.refused]
        for line in self.lines:
            inside.addWidget(line)
        inside.addStretch(1)
        self.ground = Scroll(self._ground)
        self.ground.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.ground.setAccessibleName(told)
        bar = ActionBar()
        self.do_rest = bar.add_primary("", partial(self._go, refusal.rest))
        self.do_rest.setText(self.tr("Do the other {n}").format(n=len(refusal.rest)))
        self.do_rest.setAccessibleName(self.do_rest.text())
        self.do_rest.setVisible(bool(refusal.rest))
        self.leave = bar.add_secondary(self.tr("Leave all as they are"), self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.ground, 1)
        column.addWidget(bar)
        self._bar = bar

    def _go(self, rest: Sequence[str]) -> None:
        self.accept()
        self.rest.emit(rest)

    def showEvent(self, event: QShowEvent) -> None:
        room = (self.screen() or QApplication.primaryScreen()).availableSize() - QSize(px(40), px(60))
        wide = min(em(44), room.width())
        high = self._ground.heightForWidth(wide) + self._bar.sizeHint().height() + px(8)
        self.resize(wide, min(high, room.height()))
        super().showEvent(event)
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)


def _line(number: str, why: Refusal) -> str:
    """Why one case would not have it, with its number once."""
    told = sentence(why)
    return told if number in told else f"{number}: {told}"
