"""Handing over on screen: how the sheet stands now, the sheets given, and taking one over."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desk import handover
from desk.handover import Handed, HandoverRow
from desk.words import Language
from desk.work import Reading
from ui.desk import Desk
from ui.formplace import FormPlace
from ui.messages import sentence
from ui.shifts.handover_forms import GiveForm, TakeForm, kept_of
from ui.shifts.handover_list import HandoverList, state_of, told_of, tone_of
from ui.shifts.part import ShiftPart
from ui.shifts.sheetview import SheetView
from ui.shifts.waitingsheet import WaitingSheet
from ui.takingback import offer_way_back
from ui.theme import px
from ui.turningpaper import TurningPaper
from ui.voiding import VoidDialog
from ui.widgets.actionbar import ActionBar, button_of
from ui.widgets.card import Card
from ui.widgets.label import PlainLabel, plain_tip
from ui.widgets.panes import Panes
from ui.widgets.pill import Pill
from ui.widgets.scroll import Scroll

GIVE, TAKE = "give", "take"


@dataclass(frozen=True)
class _Read:
    """A sheet, the one that nobody took over yet, and the moment on the office's clock."""

    handed: Handed
    waits: HandoverRow | None
    now: datetime


class HandoverPart(ShiftPart):
    """The list on the left, the sheet on the right; F9 hands over or takes over."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "handover", "journal_entry", "left_item", "duty_line", "case", "slip", "hand_off", "return_call",
            "follow_up", "key_loan", "release_pass", "incident", "print_job", "letter", "clerk", "fact",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.shown: Handed | None = None
        self._wanted = ""  # what is to be begun once the sheet is there
        self._main: QPushButton | None = None  # with the others of the bar, which is asked for once
        self._build()

    def _build(self) -> None:
        self.waiting = WaitingSheet(self.desk)
        self.waiting.asked.connect(self.show_waiting)
        self.list = HandoverList(self.desk, self.language)
        self.list.chosen.connect(self._turned)
        card = Card(margin=1)
        card.body.addWidget(self.list)
        self.both = Panes(card, self._right(), shares=(36, 64), narrow=64)
        self.list.opened.connect(lambda _row: self.both.open_second())
        self.both.narrowed.connect(self.back.setVisible)
        self.column.addWidget(self.waiting)
        self.column.addWidget(self.both, 1)

    def _right(self) -> QWidget:
        right = Card(margin=1)
        self.back = button_of("", self.show_list, "ghost", "arrow-left")
        self.back.setAccessibleName(self.tr("Back to the list"))
        self.back.setToolTip(plain_tip(self.tr("Back to the list (Esc)")))
        self.back.hide()
        self.title = PlainLabel("", "card")
        self.state = Pill("")
        self.told = PlainLabel("", "muted", elide=True)
        head = QHBoxLayout()
        head.setContentsMargins(px(14), px(4), px(14), 0)
        head.setSpacing(px(8))
        for shown in (self.back, self.title, self.state):
            head.addWidget(shown)
        head.addWidget(self.told, 1)
        self.give_place, self.take_place = FormPlace(self.desk, "handover_new"), FormPlace(self.desk, "handover")
        for place in (self.give_place, self.take_place):
            place.saved.connect(self._kept)
            place.closed.connect(self.focus_first)
            place.go_on.connect(self.go_on)
            self.places.append(place)
        self.take_place.moved.connect(self._fold)
        self.view = SheetView(self.language)
        self.view.opened.connect(self._look_at)
        inside = QWidget()
        ground = QVBoxLayout(inside)
        ground.setContentsMargins(px(14), 0, px(14), px(6))
        ground.setSpacing(px(10))
        for each in (self.give_place, self.view, self.take_place):
            ground.addWidget(each)
        ground.addStretch(1)
        self.ground = Scroll(inside)
        self.ground.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.ground.setAccessibleName(self.tr("The sheet"))
        right.body.addLayout(head)
        right.body.addWidget(self.ground, 1)
        self.give_place.turn_to(1)
        return right

    def act_bar(self) -> ActionBar:
        bar = ActionBar()
        self._main = bar.add_primary(self.tr("Hand over"), self.go_on, "F9", "arrow-right")
        self._print = bar.add_secondary(self.tr("Print the sheet"), self.print_it, "Ctrl+P", "printer")
        self._void = bar.add_trailing(self.tr("Void…"), self.void, tone="red")
        self._show_ways()
        return bar

    # -- what the page asks

    def first(self) -> QWidget | None:
        return self.ground if self.both.narrow and self.both.opened else self.list

    def refresh(self) -> None:
        self.list.refresh()
        self._read()

    def show_number(self, number: str, what: str = "") -> None:
        """Show one sheet, "" is the one not given yet; `what` begins "give" or "take" there."""
        self._wanted = what
        self.list.go_to(number)
        self.both.open_second()
        self._read()

    def show_sheet(self, number: str) -> None:
        """Show one sheet that was given, with the keys on it: PgDn reads on."""
        self.show_number(number)
        self.ground.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_waiting(self) -> None:
        """Show the sheet that waits to be taken over, from its top: it is read before anything is ticked."""

        def show(row: HandoverRow | None) -> None:
            if row is not None:
                self.show_sheet(row.number)

        self.desk.errands.ask(self, handover.not_taken, show, latest="waits")

    def go_on(self) -> None:
        if self.to_form() or self.shown is None:
            return
        if self.shown.may_take:
            self._take()
        elif self.shown.row is None and self.waiting.row is not None:
            self.show_waiting()  # before anything is typed that could not be given
        elif self.shown.row is None:
            self._give()

    def begin(self) -> None:
        self.show_number("", GIVE)

    def step(self, by: int) -> None:
        """Turn the sheet by nearly as much of it as is seen."""
        bar = self.ground.verticalScrollBar()
        bar.setValue(bar.value() + by * int(bar.pageStep() * 0.9))

    def print_it(self) -> None:
        if self.shown is None or self.shown.row is None:
            return
        number = self.shown.row.number

        def drawn(reading: Reading, language: Language) -> bytes:
            from desk.handover.paper import draw  # brings the PDF engine, on the worker

            return draw(handover.sheet_of(reading, number, language))

        TurningPaper(self.desk, self, drawn, number, "form").ask()

    def void(self) -> None:
        """Say why the sheet shown does not hold."""
        if self.shown is None or self.shown.row is None or self.shown.row.void_reason:
            return
        desk, number = self.desk, self.shown.row.number
        dialog = VoidDialog(desk.errands, number, handover.void, self)
        told = self.tr("{number} is void; its number stays used").format(number=number)
        dialog.saved.connect(lambda _none: offer_way_back(desk, told, lambda work: handover.stand_again(work, number)))
        dialog.open()

    def show_list(self) -> None:
        """The list again, where there is room for one of both only."""
        self.both.open_second(False)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- reading

    def _read(self) -> None:
        number, kept = self.list.number, kept_of(self.desk)

        def question(reading: Reading) -> _Read:
            handed = handover.handed(reading, number) if number else handover.now_as_it_stands(reading, kept)
            return _Read(handed, handover.not_taken(reading), reading.facts.local(reading.now))

        self.desk.errands.ask(
            self,
            question,
            lambda read: self._show(read, number),
            latest="sheet",
            refused=lambda refusal: self.desk.toasts.refuse(sentence(refusal)),
        )

    def _turned(self, _number: str) -> None:
        self.ground.verticalScrollBar().setValue(0)
        self._read()

    def _show(self, read: _Read, number: str) -> None:
        if number != self.list.number:
            return
        handed = self.shown = read.handed
        row = handed.row
        self.title.setText(row.number if row is not None else self.tr("As it stands now"))
        self.state.show_state(state_of(row), tone_of(row))
        self.state.setVisible(row is not None)
        self.told.setText(told_of(row, self.desk.facts) if row is not None or read.waits is None else "")
        self.take_place.turn_to(row.id if row is not None and handed.may_take else -1)
        self.give_place.setEnabled(row is None)
        self.view.show_sheet(handed, read.now)
        self.waiting.show_row(read.waits, number)
        self._show_ways()
        wanted, self._wanted = self._wanted, ""
        if wanted:
            if row is None:
                self.waiting.tell_why_not()
            self.go_on()

    def _show_ways(self) -> None:
        if self.shown is None or self._main is None:
            return
        row = self.shown.row
        if row is not None:
            self._main.setText(self.tr("Take over"))
        else:
            self._main.setText(
                self.tr("Hand over") if (waits := self.waiting.row) is None else self.waiting.lead(waits)
            )
        self._main.setEnabled(row is None or self.shown.may_take)
        self._print.setEnabled(row is not None)
        self._void.setVisible(row is not None and not row.void_reason)

    # -- the forms

    def _give(self) -> None:
        self.both.open_second()
        self.give_place.open(GiveForm(self.desk), GIVE)

    def _take(self) -> None:
        assert self.shown is not None
        self.both.open_second()
        form = TakeForm(self.desk, self.shown)
        form.opened.connect(self._look_at)
        self.take_place.open(form, TAKE)

    def _fold(self) -> None:
        """While it is taken over the form has the sections, each with its tick."""
        self.view.sections.setVisible(self.take_place.form is None)

    def _kept(self, what: str, number: object) -> None:
        desk = self.desk
        if what == GIVE:
            told = self.tr("{number} is handed over; somebody else takes it over").format(number=number)
            desk.toasts.show(told)
        else:
            told = self.tr("{number} is taken over").format(number=number)
            offer_way_back(desk, told, lambda work: handover.untake(work, str(number)))
        self.show_number(str(number))
        self.focus_first()

    def _look_at(self, number: str) -> None:
        page = {"C": "cases", "S": "slips", "I": "incidents", "K": "shifts"}.get(number.partition("-")[0])
        if page is not None:
            self.desk.open(page, number=number)
