"""What the page can do with the case shown: opens the forms, prints slips, and says what was done."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from desk import slips
from desk.cases import CaseFile, Channel
from desk.choices import TradeRow
from desk.refusals import Refusal
from desk.slips import SlipSheet, SlipStatus
from ui.cases.acts import (
    REPLY,
    CaseDialog,
    CloseDialog,
    PassOnDialog,
    ReplyDialog,
    SlipDialog,
    VoidDialog,
    raise_slip,
    reply_id,
    slips_out,
)
from ui.desk import Desk
from ui.drafts import Content, DraftKeeper
from ui.messages import sentence
from ui.slips.paper import print_slip


class CaseActs(QObject):
    """Acts on one case at a time; what was typed into a form that was closed waits for it to open again."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._aside: dict[tuple[str, str], dict[str, Any]] = {}
        self._replying: ReplyDialog | None = None
        self.replies = DraftKeeper(desk.errands, REPLY, self._reply_begun, self)

    def reply(self, file: CaseFile) -> None:
        """Ask what the person was told; the words are a draft until they are recorded."""
        dialog = self._replying = ReplyDialog(self._desk, file, self._page.window())
        id = reply_id(dialog.number)
        done = self.tr("Reply recorded for {number}").format(number=file.row.number)
        self.replies.start(id, in_book=True)
        dialog.form.changed.connect(self.replies.touch)
        dialog.busy.connect(self._reply_busy)
        dialog.saved.connect(lambda _none: self.replies.settle(id))
        dialog.finished.connect(lambda _code: self._reply_left())
        self._open(dialog, lambda _: self._desk.toasts.show(done))

    def take_up(self, number: str, reply: Content) -> None:
        """A reply to this case was begun before the program was stopped; words of this sitting are newer."""
        key = (ReplyDialog.__name__, number)
        if reply and key not in self._aside and (self._replying is None or self._replying.number != number):
            self._aside[key] = {"reply": reply["reply"], "channel": Channel(str(reply["channel"]))}

    def _reply_begun(self) -> Content | None:
        return self._replying.begun() if self._replying is not None else None

    def _reply_busy(self, busy: bool) -> None:
        if busy:
            self.replies.keep(always=True)
            self.replies.rest()
        else:
            self.replies.let_go()

    def _reply_left(self) -> None:
        self.replies.keep()
        self._replying = None
        self.replies.start()

    def pass_on(self, file: CaseFile, trades: list[TradeRow]) -> None:
        """Ask which trade or department takes it."""
        dialog = PassOnDialog(self._desk, file, trades, self._page.window())
        done = self.tr("{number} passed on").format(number=file.row.number)
        self._open(dialog, lambda _: self._desk.toasts.show(done))

    def close(self, file: CaseFile) -> None:
        """Ask what came of it."""
        reply = (self.tr("Record the reply…"), lambda: self.reply(file))
        dialog = CloseDialog(self._desk, file, reply, self._page.window())
        self._open(dialog, lambda _: self._left(file, self.tr("{number} closed")))

    def void(self, file: CaseFile) -> None:
        """Ask why it does not count."""
        dialog = VoidDialog(self._desk, file, self._page.window())
        self._open(dialog, lambda _: self._left(file, self.tr("{number} made void; its number stays")))

    def slip(self, file: CaseFile, trades: list[TradeRow]) -> None:
        """Raise and print a slip; ask first where it is not plain who goes."""
        out = slips_out(file)
        if not out and file.trade_id is not None:
            number = file.row.number
            self._desk.errands.do(self, lambda work: raise_slip(work, number), self._print, self._say_refusal)
            return
        again = (self.tr("Print it again"), lambda: self._print_again(out[-1]))
        self._open(SlipDialog(self._desk, file, trades, again, self._page.window()), self._print)

    def preview(self, file: CaseFile) -> None:
        """Show the paper of the case's latest slip."""
        living = [number for number, status in file.slips if status is not SlipStatus.VOID]
        if not living:
            self._desk.toasts.show(self.tr("{number} has no slip yet. F9 raises one.").format(number=file.row.number))
            return
        number = living[-1]

        def drawn(reading: Any) -> bytes:
            from desk.slips.paper import draw

            return draw(slips.sheet_of(reading, number))

        self._desk.errands.ask(self, drawn, lambda pdf: self._show(pdf, number), "preview", self._say_refusal)

    def letter(self, file: CaseFile) -> None:
        """Go and write to the person."""
        self._desk.open("letters", case=file.row.number)

    def _show(self, pdf: bytes, number: str) -> None:
        from ui.preview import PreviewDialog

        preview = PreviewDialog(pdf, number, "slip", self._desk.printing, self._page.window())
        preview.printed.connect(
            lambda _outcome: self._desk.errands.do(self, lambda work: slips.mark_printed(work, number))
        )
        preview.open()

    def _print(self, sheet: SlipSheet) -> None:
        print_slip(self._desk, sheet)

    def _print_again(self, number: str) -> None:
        self._desk.errands.ask(self, lambda reading: slips.sheet_of(reading, number), self._print)

    def _left(self, file: CaseFile, told: str) -> None:
        """The case has left the waiting ones: say so, with the way back to it."""
        number = file.row.number
        self._desk.toasts.show(
            told.format(number=number), self.tr("Show it"), lambda: self._desk.open("cases", number=number)
        )

    def _say_refusal(self, refusal: Refusal) -> None:
        self._desk.toasts.show(sentence(refusal))

    def _open(self, dialog: CaseDialog, done: Callable[[Any], object]) -> None:
        key = (type(dialog).__name__, dialog.number)
        dialog.form.fill(self._aside.get(key, {}))
        dialog.saved.connect(lambda answer: (self._aside.pop(key, None), done(answer)))
        dialog.put_aside.connect(lambda told: self._aside.update({key: told}))
        dialog.open()
        around = self._page.window().frameGeometry()
        dialog.move(around.center() - QPoint(dialog.width() // 2, dialog.height() // 2))

    def keep(self) -> dict[tuple[str, str], dict[str, Any]]:
        """What was typed into forms that were closed without saving."""
        return self._aside

    def restore(self, kept: dict[tuple[str, str], dict[str, Any]]) -> None:
        """Take up what `keep` gave."""
        self._aside = kept
