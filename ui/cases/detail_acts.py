"""What the page can do with the case shown: opens the forms, prints slips, says what was done and how to go back."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeVar
from uuid import uuid4

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from desk import cases
from desk.figures.spans import Period, Span
from desk.refusals import Refusal
from desk.slips import SlipSheet, SlipStatus
from desk.work import UnitOfWork
from ui.cases.casedialog import CaseDialog
from ui.cases.ending import CloseDialog, ReopenDialog, VoidDialog
from ui.cases.opened import FORMS, Opened, draft_id
from ui.cases.papers import preview_form
from ui.cases.passing import PassOnDialog, raise_slip, slips_out
from ui.cases.pausing import PauseDialog
from ui.cases.replying import ReplyDialog
from ui.desk import Desk
from ui.drafts import Content, DraftKeeper, Left
from ui.messages import sentence
from ui.slips.opening import form_open, slip_for, tell_raised
from ui.slips.paper import anew, drawn
from ui.slipstock import layout_of
from ui.takingback import tell_done

T = TypeVar("T")


class CaseActs(QObject):
    """Acts on one case at a time; what was typed into a form is a draft until it is done, and waits for it to open."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._aside: dict[tuple[str, str], Content] = {}
        self._dialog: CaseDialog | None = None
        self._under_way: set[tuple[str, str]] = set()  # acts done at once and their case, until they are answered
        self.keepers = {kind: DraftKeeper(desk.errands, kind, partial(self._begun, kind), self) for kind in FORMS}

    # -- the forms

    def reply(self, opened: Opened) -> None:
        """Ask what the person was told."""
        self._open(ReplyDialog(self._desk, opened, self._page.window()), self.tr("Reply recorded for {number}"))

    def pass_on(self, opened: Opened) -> None:
        """Ask which department takes it on, and what the person was told."""
        self._open(PassOnDialog(self._desk, opened, self._page.window()), self.tr("{number} passed on"))

    def pause(self, opened: Opened) -> None:
        """Ask what is waited for and until when."""
        self._open(PauseDialog(self._desk, opened, self._page.window()), self.tr("{number} waits"))

    def close(self, opened: Opened) -> None:
        """Ask how it ended and why it happened."""
        self._open(CloseDialog(self._desk, opened, self._page.window()), self.tr("{number} closed"))

    def reopen(self, opened: Opened) -> None:
        """Ask why it is taken up again."""
        self._open(ReopenDialog(self._desk, opened, self._page.window()), self.tr("{number} taken up again"))

    def void(self, opened: Opened) -> None:
        """Ask why it does not count."""
        done = self.tr("{number} made void; its number stays")
        self._open(VoidDialog(self._desk, opened, self._page.window()), done)

    # -- at once

    def resume(self, opened: Opened) -> None:
        """Go on with a case that waited."""
        number, batch = opened.file.row.number, uuid4().hex
        done = self.tr("{number} goes on").format(number=number)
        self._once(
            "resume", number, lambda work: cases.resume(work, number, batch), lambda _none: self._tell(done, batch)
        )

    def mark_read(self, opened: Opened) -> None:
        """The hand-overs of the case are read, also one's own."""
        number = opened.file.row.number
        done = self.tr("Hand-over of {number} marked as read").format(number=number)
        self._once(
            "read",
            number,
            lambda work: cases.mark_read(work, number, also_own=True),
            lambda _none: self._desk.toasts.show(done),
        )

    def slip(self, opened: Opened) -> None:
        """Raise and print a slip; ask first where it is not plain who goes."""
        file = opened.file
        if slips_out(file) or file.trade_id is None:
            self.slip_details(opened)
            return
        number = file.row.number

        def act(work: UnitOfWork) -> SlipSheet | None:
            """What is on the screen may be older than a slip that is out by now."""
            return None if slips_out(cases.file_of(work, number)) else raise_slip(work, number)

        def then(made: SlipSheet | None) -> None:
            if made is None:
                self.slip_details(opened)
            else:
                tell_raised(self._desk, made.number, made.worker, made)

        self._once("slip", number, act, then)

    def slip_details(self, opened: Opened) -> None:
        """Ask for everything a slip may say: who goes, when, where, and what to bring."""
        slip_for(self._desk, self._page, opened.file.row.number)

    def preview(self, opened: Opened) -> None:
        """Show the paper of the case's latest slip."""
        file = opened.file
        living = [number for number, status in file.slips if status is not SlipStatus.VOID]
        if not living:
            self._desk.toasts.show(self.tr("{number} has no slip yet. F9 raises one.").format(number=file.row.number))
            return
        number = living[-1]
        question = drawn(number, layout_of(self._desk.printing))
        self._desk.errands.ask(self, question, lambda pdf: self._show(pdf, number), "preview", self._say_refusal)

    def form(self, opened: Opened) -> None:
        """Show the complaint form of the case."""
        preview_form(self._desk, self._page, opened.file.row.number)

    def letter(self, opened: Opened) -> None:
        """Go and write to the person."""
        self._desk.open("letters", case=opened.file.row.number)

    def tell_hot(self, opened: Opened) -> None:
        """Go and write its cause and what is learnt: for the report of this month, or of the last if it ended then."""
        facts, closed = self._desk.facts, opened.file.closed_at
        month = Span.of(Period.MONTH, facts.local(opened.now).date())
        if closed is not None and Span.of(Period.MONTH, facts.local(closed).date()) == month.before:
            month = month.before
        self._desk.open("steering", tell=opened.file.row.number, month=month.first)

    # -- what was typed and not done

    @property
    def asking(self) -> bool:
        """Whether a form is open."""
        return self._dialog is not None or form_open(self._desk)

    def take_up(self, number: str, begun: Mapping[str, Content]) -> None:
        """Forms of this case were begun before the program was stopped; words of this sitting are newer."""
        for kind, keeper in self.keepers.items():
            content = keeper.newest(draft_id(kind, number, self._desk.clerk), begun.get(kind))
            if content and (kind, number) not in self._aside and not self._is_open(kind, number):
                self._aside[kind, number] = content

    def unkept(self) -> dict[str, dict[str, Left]]:
        """Words of forms the book does not have yet, by the kind of the form."""
        return {kind: keeper.unkept() for kind, keeper in self.keepers.items()}

    def take_over(self, unkept: Mapping[str, Mapping[str, Left]]) -> None:
        """Go on with what the page before could not keep."""
        for kind, words in unkept.items():
            self.keepers[kind].take_over(words)

    def set_aside(self) -> None:
        """What the one who gets up has begun stays theirs; nobody else finds it in a form."""
        if self._dialog is not None:
            self._dialog.close()
        self._aside.clear()

    def keep(self) -> dict[tuple[str, str], Content]:
        """What was typed into forms that were closed without saving."""
        return self._aside

    def restore(self, kept: dict[tuple[str, str], Content]) -> None:
        """Take up what `keep` gave."""
        self._aside = kept

    # -- within

    def _open(self, dialog: CaseDialog, done: str, then: Callable[[Any], object] | None = None) -> None:
        """Open a form with what was begun in it; done, it says so and offers the way back."""
        kind, number, keeper = dialog.kind, dialog.number, self.keepers[dialog.kind]
        id = draft_id(kind, number, self._desk.clerk)
        self._dialog = dialog
        keeper.start(id, in_book=True)
        dialog.start(self._aside.get((kind, number), {}))
        dialog.form.changed.connect(keeper.touch)
        dialog.busy.connect(lambda busy: self._busy(dialog, keeper, busy))
        dialog.saved.connect(lambda answer: self._done(dialog, done, answer, then))
        dialog.finished.connect(lambda _code: self._left(dialog, keeper))
        dialog.open()
        around = self._page.window().frameGeometry()
        dialog.move(around.center() - QPoint(dialog.width() // 2, dialog.height() // 2))

    def _begun(self, kind: str) -> Content | None:
        return self._dialog.begun() if self._dialog is not None and self._dialog.kind == kind else None

    def _is_open(self, kind: str, number: str) -> bool:
        return self._dialog is not None and (self._dialog.kind, self._dialog.number) == (kind, number)

    def _busy(self, dialog: CaseDialog, keeper: DraftKeeper, busy: bool) -> None:
        if busy:
            # Done, nobody may be left to hear of it: what an earlier closing put aside would be done a second time.
            self._aside.pop((dialog.kind, dialog.number), None)
            keeper.keep(always=True)
            keeper.rest()
        else:
            keeper.let_go()

    def _done(self, dialog: CaseDialog, done: str, answer: Any, then: Callable[[Any], object] | None) -> None:
        keeper = self.keepers[dialog.kind]
        keeper.settle(keeper.id)
        self._dialog = None
        if then is not None:
            then(answer)
        else:
            self._tell(done.format(number=dialog.number), dialog.batch)

    def _left(self, dialog: CaseDialog, keeper: DraftKeeper) -> None:
        """Closed without being done: the words wait for the form to open again."""
        if self._dialog is dialog:
            begun = dialog.begun()
            keeper.keep()
            self._dialog = None
            if begun is None:
                self._aside.pop((dialog.kind, dialog.number), None)
            else:
                self._aside[dialog.kind, dialog.number] = begun
        keeper.start()

    def _once(self, kind: str, number: str, act: Callable[[UnitOfWork], T], then: Callable[[T], object]) -> None:
        """Do something with a case at once; asked for again before it is answered, it is the same key pressed twice."""
        key = (kind, number)
        if key not in self._under_way:
            self._under_way.add(key)
            self._desk.errands.do(self, act, then, self._say_refusal, lambda: self._under_way.discard(key))

    def _tell(self, done: str, batch: str) -> None:
        tell_done(self._desk, done, batch)

    def _show(self, pdf: bytes, number: str) -> None:
        from ui.preview import PreviewDialog

        printing = self._desk.printing
        preview = PreviewDialog(pdf, number, "slip", printing, self._page.window(), anew=anew(number, printing))
        preview.open()

    def _say_refusal(self, refusal: Refusal) -> None:
        self._desk.toasts.refuse(sentence(refusal))
