"""Work slips: what is out, and booking it back by its number."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from desk.drafts import DraftRow
from desk.refusals import Refusal
from desk.slips import SlipFile, SlipRow, SlipStatus, file_of, meant, typed_lines
from desk.work import Reading
from ui.commands import Command
from ui.desk import Desk
from ui.drafts import Content, DraftKeeper, draft_of
from ui.messages import sentence
from ui.slips.bar import SlipBar
from ui.slips.booking import Booking
from ui.slips.ground import SlipsGround
from ui.slips.homeform import Opened
from ui.slips.pagecommands import slip_commands

RESULT = "result"
"""The kind of draft what came home is until the slip is booked back."""

Find = Callable[[Reading], SlipFile]


class SlipsPage(SlipsGround):
    """The slips of the office; a number, Enter, six keys and Enter book one back, and the box waits for the next."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._number = ""
        self._sent_for = False
        self.list.entered.connect(self._entered)
        self.list.chosen.connect(self._selected)
        self.list.opened.connect(self._open_detail)
        self.list.refilled.connect(self._show_chosen)
        self.keeper = DraftKeeper(desk.errands, RESULT, self._begun, self)
        self.booking = Booking(desk, self.detail.home, self.keeper, self)
        self.booking.booked.connect(self._ready_for_the_next)
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
            "void": acts.void, "unprinted": acts.print_unprinted, "outlist": acts.out_list, "board": acts.to_board,
            "workers": self.list.turn,
        }  # fmt: skip

    # -- what a page does

    def commands(self) -> list[Command]:
        moves = {"scan": self.start_scan, "more": self.open_more, "menu": self.bar.drop_down}
        return slip_commands(self._ways() | moves)

    def refresh(self) -> None:
        self.list.refresh()
        if self._number and not self._sent_for:
            self.read(self._number)

    def show_item(self, **what: Any) -> None:
        """number=…: that slip; filter=…: the slips of that counter."""
        if "filter" in what:
            self.list.choose(str(what["filter"]))
        if "number" in what:
            self.both.open_second()
            self._sent_for = True
            self.read(str(what["number"]), then=self.detail.begin, refused=self._not_found)

    def leave(self) -> None:
        self.keeper.keep()

    def set_aside(self) -> None:
        super().set_aside()
        self.keeper.keep()
        self.keeper.start()
        self._number = ""
        self.detail.opened = None
        self.show_detail(False)
        self.bar.show_slip(None)

    def keep(self) -> dict[str, Any]:
        home = {"unkept": self.keeper.unkept(), "number": self._number, "home": self._begun()}
        return super().keep() | home

    def restore(self, kept: dict[str, Any]) -> None:
        super().restore(kept)
        self.keeper.take_over(kept["unkept"])
        if kept["number"]:
            begun = kept["home"]
            self.read(kept["number"], then=lambda: self.detail.fill(begun) if begun else None)

    def leave_form(self) -> None:
        self.keeper.keep()
        super().leave_form()
        self.bar.show_slip(self.detail.file)

    # -- from a number to its slip

    def _entered(self, text: str) -> None:
        """Open the slip of the number typed or scanned; other words open the first slip found."""
        if text:
            self._find(lambda reading: meant(reading, text), self._open_detail, lambda why: self._no_such(text, why))
        else:
            self._open_detail()

    def _no_such(self, text: str, refusal: Refusal) -> None:
        if refusal.code == "slip.several":
            self.list.restart()
            self.list.say(sentence(refusal))
            return

        def open_first(row: SlipRow | None) -> None:
            self.list.restart()
            if row is not None:
                self.read(row.number, then=self._open_detail)
            else:
                self.list.say(sentence(refusal))

        self.desk.errands.ask(self, self.list.first(text), open_first, latest="first")

    def _selected(self, row: SlipRow | None) -> None:
        # A list that just got the focus selects its first row: not while a slip was sent for.
        if row is not None and row.number != self._number and not self._sent_for:
            self.read(row.number)

    def _show_chosen(self) -> None:
        row = self.list.shown(self._number)
        if row is not None and self.list.table.current_row() is None:
            self.list.table.select_key(row.key)

    def _not_found(self, refusal: Refusal) -> None:
        self._sent_for = False
        self.desk.toasts.refuse(sentence(refusal))

    def read(
        self,
        number: str,
        then: Callable[[], object] | None = None,
        refused: Callable[[Refusal], object] | None = None,
    ) -> None:
        """Read a slip and show it."""
        self._find(lambda reading: file_of(reading, number), then, refused)

    def _find(self, find: Find, then: Callable[[], object] | None, refused: Callable[[Refusal], object] | None) -> None:
        language = self.desk.look.language

        def question(reading: Reading) -> tuple[Opened, DraftRow | None]:
            file = find(reading)
            number = file.row.number
            lines = typed_lines(reading, number, language)
            return Opened(file, lines, reading.now), draft_of(reading, RESULT, result_id(number, reading.clerk_id))

        def show(answer: tuple[Opened, DraftRow | None]) -> None:
            self._show(*answer)
            if then is not None:
                then()

        self.desk.errands.ask(self, question, show, latest="slip", refused=refused)

    def _show(self, opened: Opened, begun: DraftRow | None) -> None:
        row, before = opened.file.row, self.detail.file
        self._sent_for = False
        self._number = row.number
        self.list.scan.wrong.hide()
        other = before is None or (before.row.number, before.row.status) != (row.number, row.status)
        if other:
            self.keeper.keep()
        self.detail.show_slip(opened)
        if other or not (self.detail.is_open and self._begun()):
            self._take_up(opened, begun)
        self.show_detail(True)
        if not self.list.table.select_key(row.key):
            self.list.table.setCurrentIndex(QModelIndex())
        self.bar.show_slip(opened.file)

    def _take_up(self, opened: Opened, begun: DraftRow | None) -> None:
        """What was begun for this slip earlier goes on where it was."""
        id = result_id(opened.file.row.number, self.desk.clerk)
        content = self.keeper.newest(id, begun.content if begun else None)
        self.keeper.start(id, in_book=begun is not None or content is not None)
        self.detail.fill(content if opened.file.row.status is not SlipStatus.VOID else None)

    def _begun(self) -> Content | None:
        return self.detail.home.typed() if self.detail.is_open else None

    def _open_detail(self) -> None:
        if self._number:
            self.both.open_second()
            self.detail.begin()

    # -- what came home

    def save(self) -> None:
        """Book the slip back, or keep what was set right."""
        if self.detail.file is not None and self.detail.is_open:
            self.booking.save(self.detail.file)

    def print_key(self) -> None:
        """Print the slip; from a second visit being written, book that and print its slip."""
        file = self.detail.file
        if file is not None and self.detail.is_open and self.detail.has_cursor() and self.detail.home.wants_visit():
            self.booking.save(file, to_paper=True)
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

    def _ready_for_the_next(self, number: str) -> None:
        self.detail.close_form()
        # The next slip of the list must not take the place of the one just booked.
        self.list.table.setCurrentIndex(QModelIndex())
        self.list.scan.clear()
        self.start_scan()
        self.list.restart()
        self.read(number)


def result_id(number: str, clerk: int | None) -> str:
    """The draft of what came home with a slip; each clerk's own, so that nobody writes over another's words."""
    return f"{RESULT}:{number}:{clerk}"
