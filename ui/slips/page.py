"""Work slips: what is out, and booking it back by its number."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desk.drafts import DraftRow
from desk.refusals import Refusal
from desk.slips import SlipRow, SlipStatus
from ui.commands import Command
from ui.desk import Desk
from ui.drafts import Content, DraftKeeper
from ui.messages import sentence
from ui.slips.bar import SlipBar
from ui.slips.booking import RESULT, Booking, result_id
from ui.slips.finding import Finding
from ui.slips.ground import SlipsGround
from ui.slips.homeform import Opened
from ui.slips.pagecommands import slip_commands
from ui.slips.reverting import Reverting


class SlipsPage(SlipsGround):
    """The slips of the office; a number, Enter, six keys and Enter book one back, and the box waits for the next."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._number = ""
        self._stale = False
        self.finding = Finding(desk, self.list, self)
        self.finding.found.connect(self._show)
        self.finding.entered.connect(self._open_entered)
        self.finding.missed.connect(self._missed)
        self.finding.rested.connect(self._rested)
        self.list.entered.connect(self._entered)
        self.list.chosen.connect(self._selected)
        self.list.opened.connect(self._open_detail)
        self.list.refilled.connect(self._show_chosen)
        self.keeper = DraftKeeper(desk.errands, RESULT, self._begun, self)
        self.booking = Booking(desk, self.detail.home, self.keeper, self)
        self.booking.began.connect(self._make_ready)
        self.booking.booked.connect(self._ready_for_the_next)
        self.booking.refused.connect(self._not_booked)
        self.reverting = Reverting(desk, self.detail, self.keeper, self)
        self.detail.equipment_asked.connect(lambda _name: self.both.open_second(False))
        self.detail.equipment_asked.connect(self.list.search_all)
        self.detail.go_on.connect(self.edit)
        self.detail.discarded.connect(self._discard)
        self.detail.home.touched.connect(self.keeper.touch)
        self.detail.home.save.connect(self.save)
        self.detail.home.scanned.connect(self.scan_on)
        self.bar = SlipBar(self._ways(), self)
        self.column.addWidget(self.bar)

    def _ways(self) -> dict[str, Callable[[], object]]:
        acts = self.acts
        return {
            "book": self.save, "edit": self.edit, "print": self.print_key, "second": self.second_visit,
            "preview": acts.preview, "new": acts.new, "dispute": acts.dispute, "case": acts.open_case,
            "void": acts.void, "unbook": self.reverting.take_back, "unprinted": acts.print_unprinted,
            "outlist": acts.out_list, "board": acts.to_board,
            "workers": self.turn,
        }  # fmt: skip

    # -- what a page does

    def commands(self) -> list[Command]:
        moves = {"scan": self.start_scan, "more": self.open_more, "menu": self.bar.drop_down}
        return slip_commands(self._ways() | moves)

    def refresh(self) -> None:
        self.list.refresh()
        if self.finding.awaits:
            self._stale = True  # the slip asked for comes first
        elif self._number:
            self.finding.read(self._number)

    def show_item(self, **what: Any) -> None:
        """number=…: that slip; raised=…: one just raised, the cursor stays; filter=…: the slips of that counter."""
        if "filter" in what:
            self.list.choose(str(what["filter"]))
        if "number" in what:
            self.both.open_second()
            self.finding.send_for(str(what["number"]), then=self.begin_detail, refused=self._not_found)
        if "raised" in what:
            self.finding.send_for(str(what["raised"]), refused=self._not_found)

    def leave(self) -> None:
        self.keeper.keep()
        self.list.scan.let_go()  # keys pressed ahead of a slip are not for the page that comes

    def set_aside(self) -> None:
        super().set_aside()
        self.finding.drop()
        self._show_none()

    def _show_none(self) -> None:
        """No slip is shown; what was begun for the last one waits."""
        self.keeper.keep()
        self.keeper.start()
        self._number = ""
        self.detail.opened = None
        self.show_detail(False)
        self.bar.show_slip(None)

    def keep(self) -> dict[str, Any]:
        home = {"unkept": self.keeper.unkept(), "number": self._number, "home": self._begun()}
        return (
            super().keep()
            | home
            | {"correcting": self.detail.correcting, "cursor": self.detail.home.field_with_cursor()}
        )

    def restore(self, kept: dict[str, Any]) -> None:
        super().restore(kept)
        self.keeper.take_over(kept["unkept"])
        if kept["number"]:
            self.finding.read(kept["number"], then=lambda: self._restore_form(kept))

    def _restore_form(self, kept: dict[str, Any]) -> None:
        """What was being typed, and the cursor where it stood."""
        if kept["home"]:
            self.detail.fill(kept["home"])
        if kept["correcting"]:
            self.edit()
        if kept["cursor"] and self.detail.is_open:
            self.detail.home.return_to(kept["cursor"])

    def leave_form(self) -> None:
        self.keeper.keep()
        super().leave_form()
        self.bar.show_slip(self.detail.file)

    # -- the slip asked for

    def _entered(self, text: str) -> None:
        if text:
            self.finding.enter(text)
        else:
            self._open_detail()

    def _open_entered(self, keys: list[QKeyEvent]) -> None:
        """The slip asked for stands there: the keys pressed ahead of it are for its form."""
        self._open_detail()
        if keys and not self.detail.is_open and not keys[0].text().isalpha():
            self.list.scan.begin()
            self.list.say(
                self.tr("{number} is not out: what was typed after it was not taken").format(number=self._number)
            )
        else:
            self.finding.hand_over(keys)

    def _missed(self) -> None:
        self._show_none()
        self.list.table.setCurrentIndex(QModelIndex())

    def _selected(self, row: SlipRow | None) -> None:
        # A list that just got the focus selects its first row: not while a slip was sent for.
        if row is not None and row.number != self._number and not self.finding.sent_for:
            self.finding.read(row.number)

    def _show_chosen(self) -> None:
        if self.list.scan.wrong.isVisible():
            return
        row = self.list.shown(self._number)
        if row is not None and self.list.table.current_row() is None:
            self.list.table.select_key(row.key)

    def _not_found(self, refusal: Refusal) -> None:
        self._show_none()
        self.desk.toasts.refuse(sentence(refusal))

    def _rested(self) -> None:
        if self._stale:
            self._stale = False
            self.refresh()

    def _show(self, opened: Opened, begun: DraftRow | None) -> None:
        row, before = opened.file.row, self.detail.file
        self._number = row.number
        self.list.scan.wrong.hide()
        other = before is None or (before.row.number, before.row.status) != (row.number, row.status)
        if other:
            self.keeper.keep()
        self.detail.show_slip(opened)
        if other or not (self.detail.is_open and self._begun()):
            self._take_up(opened, begun)
        else:
            self.detail.home.meet(opened)
        self.show_detail(True)
        if not self.list.table.select_key(row.key):
            self.list.table.setCurrentIndex(QModelIndex())
        self.bar.show_slip(opened.file, correcting=self.detail.correcting)

    def _take_up(self, opened: Opened, begun: DraftRow | None) -> None:
        """What was begun for this slip earlier goes on where it was."""
        id = result_id(opened.file.row.number, self.desk.clerk)
        content = self.keeper.newest(id, begun.content if begun else None)
        self.keeper.start(id, in_book=begun is not None or content is not None)
        self.detail.fill(content)

    def _begun(self) -> Content | None:
        return self.detail.home.typed() if self.detail.is_open else None

    def _open_detail(self) -> None:
        if self._number:
            self.begin_detail()

    # -- what came home

    def save(self, *, to_paper: bool = False) -> None:
        """Book the slip back, or keep what was set right; a slip scanned over the words is opened instead."""
        if self.detail.file is None or not self.detail.is_open:
            return
        if scanned := self.detail.home.number_scanned():
            self._leave_for(scanned)
        else:
            self.booking.save(self.detail.file, to_paper=to_paper)

    def _leave_for(self, scanned: str) -> None:
        left = self._number
        self.detail.home.drop_number()
        self.keeper.touch()
        self.keeper.keep()
        self.scan_on(scanned)
        self._entered(scanned)
        told = self.tr("{number} is not booked back yet: another slip was scanned over its words")
        self.desk.toasts.show(told.format(number=left))

    def _discard(self) -> None:
        """Drop what was begun for the slip; the message brings it back."""
        self.reverting.discard()
        self.bar.show_slip(self.detail.file)
        self.begin_detail()

    def print_key(self) -> None:
        """Print the slip; from a second visit being written, book that and print its slip."""
        file = self.detail.file
        if file is not None and self.detail.is_open and self.detail.has_cursor() and self.detail.home.wants_visit():
            self.save(to_paper=True)
        else:
            self.acts.print_again()

    def edit(self) -> None:
        """Change a slip that is out; set right what came home with one that is back."""
        file = self.detail.file
        if file is not None and file.row.status is SlipStatus.BACK:
            self.both.open_second()
            self.detail.set_right()
            self.bar.show_slip(file, correcting=True)
        else:
            self.acts.change()

    def turn(self) -> None:
        """From the slips to who has them, or back; the list comes in front where it is not beside the slip."""
        self.both.open_second(False)
        self.list.turn()

    def open_more(self) -> None:
        """The rarer fields of what came home."""
        if self.detail.is_open:
            self.both.open_second()
            self.detail.home.open_more()

    def second_visit(self) -> None:
        """Somebody must go again."""
        if self.detail.is_open:
            self.both.open_second()
            self.detail.home.second_visit()

    def _make_ready(self) -> None:
        """While a slip is being booked the next one is scanned already: nothing typed from now on is cleared."""
        self.list.scan.clear()
        self.start_scan()

    def _ready_for_the_next(self, number: str) -> None:
        self.list.restart()
        if number != self._number or self.finding.sent_for:
            return  # the next one is here, or on its way
        self.detail.close_form()
        # The next slip of the list must not take the place of the one just booked.
        self.list.table.setCurrentIndex(QModelIndex())
        self.finding.read(number)

    def _not_booked(self, number: str, field: str, told: str) -> None:
        """Mark what is wrong where it stands; the cursor goes there unless the next number is being typed."""
        busy = bool(self.list.box.text()) or self.finding.sent_for
        if number == self._number and self.detail.is_open and not busy:
            self.both.open_second()
            self.detail.home.refuse(field, told)
            self.finding.read(number)  # the book may have what this page has not heard of
        else:
            self.desk.toasts.refuse(self.tr("{number} is not booked: {why}").format(number=number, why=told))
