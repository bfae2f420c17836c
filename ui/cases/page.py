"""Cases: what waits, what presses, and everything about the one chosen."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk import cases, choices, drafts
from desk.cases import CaseFile, CaseRow
from desk.choices import TradeRow
from desk.refusals import Refusal
from desk.work import Reading, UnitOfWork
from ui.cases.acts import REPLY, reply_id
from ui.cases.bar import CaseBar
from ui.cases.detail import CaseDetail, Shown
from ui.cases.detail_acts import CaseActs
from ui.cases.listing import CaseList
from ui.commands import Command
from ui.desk import Desk
from ui.drafts import Content, DraftKeeper, draft_of
from ui.exporting import export_button
from ui.messages import sentence
from ui.page import Page
from ui.theme import px
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.heading import PageHead
from ui.widgets.keyhint import KeyHint
from ui.widgets.panes import Panes

ROOM_FOR_BOTH = 67
"""Ems of width under which either the list or the case is seen."""

NOTE = "note"
"""The kind of draft a note is until it is added."""

MINUTE_MS = 60_000  # a due time moves by the clock alone


@dataclass(frozen=True)
class _Opened:
    """A case read whole, with the trades it may be given to, and the note and reply begun for it."""

    file: CaseFile
    trades: list[TradeRow]
    now: datetime
    note: str
    reply: Content


class CasesPage(Page):
    """The list with its counters and search on the left, the case on the right; one of the two when narrow."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"case", "case_note", "reply", "slip", "letter", "trade", "case_class", "person", "unit", "clerk", "fact"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._number = ""
        self._trades: list[TradeRow] = []
        self._notes: dict[str, str] = {}
        self._sent_for = False
        self.acts = CaseActs(desk, self)
        self._ways: dict[str, Callable[[CaseFile], None]] = {
            "slip": lambda file: self.acts.slip(file, self._trades),
            "letter": self.acts.letter,
            "reply": self.acts.reply,
            "pass_on": lambda file: self.acts.pass_on(file, self._trades),
            "close": self.acts.close,
            "preview": self.acts.preview,
            "void": self.acts.void,
        }
        self._build()
        self.keeper = DraftKeeper(desk.errands, NOTE, self._note_begun, self)
        self.detail.note_typed.connect(self.keeper.touch)
        minute = QTimer(self)
        minute.setInterval(MINUTE_MS)
        minute.timeout.connect(self._tick)
        minute.start()

    # -- building

    def _build(self) -> None:
        self.list = CaseList(self.desk)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(lambda _row: self._go_in())
        self.detail = CaseDetail(self.desk)
        self.detail.note_given.connect(self._give_note)
        self.detail.back.connect(self.escape)
        nothing = Card()
        nothing.body.addWidget(EmptyState("message-square-warning", self.tr("Choose a case on the left.")))
        self.right = QStackedWidget()
        self.right.addWidget(nothing)
        self.right.addWidget(self.detail)
        self.both = Panes(self.list, self.right, shares=(55, 45), narrow=ROOM_FOR_BOTH)
        self.both.narrowed.connect(lambda _narrow: self._fit())
        self.bar = CaseBar({name: partial(self.do_act, name) for name in self._ways})
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        ground = QVBoxLayout()
        ground.setContentsMargins(px(20), px(14), px(20), px(14))
        ground.setSpacing(px(10))
        ground.addWidget(self._head())
        ground.addWidget(self.list.counters)
        ground.addWidget(self.both, 1)
        column.addLayout(ground, 1)
        column.addWidget(self.bar)

    def _head(self) -> QWidget:
        head = PageHead(self.tr("Complaints"))
        finder = QWidget()
        row = QHBoxLayout(finder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        self.list.search.setFixedWidth(px(300))
        row.addWidget(self.list.search)
        row.addWidget(KeyHint("Ctrl+F"))
        row.addWidget(export_button())
        head.add_trailing(finder)
        return head

    def commands(self) -> list[Command]:
        def make(id: str, text: str, keys: str, icon: str, run: Callable[[], object] | None = None) -> Command:
            return Command(f"cases.{id}", text, keys, icon, run or partial(self.do_act, id), page="cases")

        return [
            make("slip", self.tr("Print a slip for this case"), "F9", "printer"),
            make("letter", self.tr("Write a letter for this case"), "Ctrl+L", "mail"),
            make("note", self.tr("Write a note on this case"), "Ctrl+M", "message-square-plus", self._to_note),
            make("add_note", self.tr("Add the note"), "Ctrl+Return|Ctrl+Enter", "check", self.detail.give_note),
            make("reply", self.tr("Record the reply"), "Ctrl+R", "send"),
            make("pass_on", self.tr("Pass this case on"), "Ctrl+T", "arrow-right"),
            make("close", self.tr("Close this case"), "", "circle-check"),
            make("void", self.tr("Make this case void"), "", "ban"),
            make("preview", self.tr("Preview the latest slip"), "Ctrl+P", "eye"),
            make("copy", self.tr("Copy the case number"), "Ctrl+J", "copy", self.detail.copy_number),
            make("search", self.tr("Search the cases"), "Ctrl+F", "search", self._to_search),
        ]

    # -- showing

    def refresh(self) -> None:
        self.list.refresh()
        self._read()

    def show_item(self, **what: Any) -> None:
        """Show one case (number) or a filter (filter), with words to look for (search)."""
        if number := str(what.get("number", "")):
            self._show_number(number)
            self.list.wish(number)
            self._open(True)
            self._sent_for = True
            self.focus_first()
        elif "filter" in what or "search" in what:
            self._open(False)
            self.list.choose(str(what.get("filter", self.list.counters.value())), str(what.get("search", "")))
            self.list.table.setFocus()

    def _choose(self, row: CaseRow | None) -> None:
        if row is not None and row.number != self._number:
            self._show_number(row.number)
        elif row is None and not self.list.table.rows():
            self._show_number("")

    def _show_number(self, number: str) -> None:
        if self._number != number:
            self._put_note_aside()
            self.keeper.keep()
            self._number = number
            self.keeper.start(note_id(number), in_book=True)
            self.detail.put_note(self._notes.get(number, ""))
        self._read()

    def _read(self) -> None:
        number = self._number
        if not number:
            self._show(None)
            return

        def question(reading: Reading) -> _Opened:
            note, reply = draft_of(reading, NOTE, note_id(number)), draft_of(reading, REPLY, reply_id(number))
            return _Opened(
                cases.file_of(reading, number),
                list(choices.trades(reading)),
                reading.now,
                str(note.content["note"]) if note else "",
                reply.content if reply else {},
            )

        self.desk.errands.ask(self, question, self._show, latest="case", refused=self._not_found)

    def _show(self, opened: _Opened | None) -> None:
        if opened is None:
            self.detail.shown = None
            self.right.setCurrentIndex(0)
            self.bar.show_case(None)
            return
        self._take_up_begun(opened)
        self._trades = opened.trades
        names = {each.code: each.name.text(self.desk.look.language) for each in opened.trades}
        self.detail.show_case(Shown(opened.file, names, opened.now))
        self.right.setCurrentWidget(self.detail)
        if self._sent_for:  # what was not yet in sight could not take the keys
            self._sent_for = False
            self.focus_first()
        self.bar.show_case(opened.file)

    def _not_found(self, refusal: Refusal) -> None:
        self._number = ""
        self._show(None)
        self.desk.toasts.show(sentence(refusal))

    def _tick(self) -> None:
        if self.isVisible():
            self.refresh()

    # -- doing

    @property
    def _file(self) -> CaseFile | None:
        """The case the person sees; none while the next one is still on its way."""
        shown = self.detail.shown
        return shown.file if shown is not None and shown.file.row.number == self._number else None

    def do_act(self, name: str) -> None:
        """Do one of the acts with the case the person sees."""
        if (file := self._file) is not None:
            self._ways[name](file)

    def _give_note(self, words: str) -> None:
        file = self._file
        if file is None or not self.detail.add_note.isEnabled():
            return
        number = file.row.number
        self.detail.add_note.setEnabled(False)
        self._notes[number] = words
        self.keeper.keep(always=True)
        self.keeper.rest()

        def add(work: UnitOfWork) -> None:
            cases.add_note(work, number, words)
            drafts.discard(work, note_id(number))

        self.desk.errands.do(self, add, lambda _none: self._noted(number, words), self._say, self._let_note_go)

    def _noted(self, number: str, words: str) -> None:
        self.keeper.settle(note_id(number))
        if number != self._number:
            self._notes[number] = ""
        elif self.detail.note.toPlainText() == words:
            self._notes[number] = ""
            self.detail.put_note("")
        else:
            self.keeper.touch()  # more was typed meanwhile

    def _let_note_go(self) -> None:
        self.detail.add_note.setEnabled(True)
        self.keeper.let_go()

    def _say(self, refusal: Refusal) -> None:
        self.desk.toasts.show(sentence(refusal))

    def _note_begun(self) -> Content | None:
        words = self.detail.note.toPlainText()
        return {"note": words} if words.strip() else None

    def _take_up_begun(self, opened: _Opened) -> None:
        """A note and a reply begun before the program was stopped go on where they were; once per case."""
        number = opened.file.row.number
        self.acts.take_up(number, opened.reply)
        if number == self._number and number not in self._notes:
            typed = self.detail.note.toPlainText()
            self._notes[number] = opened.note
            self.detail.put_note("\n".join(part for part in (opened.note, typed) if part))

    def _put_note_aside(self) -> None:
        if self._number:
            self._notes[self._number] = self.detail.note.toPlainText()

    # -- going about

    def _go_in(self) -> None:
        self._open(True)
        self.detail.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_note(self) -> None:
        if self._number:
            self._go_in()

    def _to_search(self) -> None:
        self._open(False)
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.search.selectAll()

    def escape(self) -> bool:
        focus = self.focusWidget()
        inside = focus is not None and self.detail.isAncestorOf(focus)
        if not inside and not self._on_case:
            return False
        self._open(False)
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def panes(self) -> list[QWidget]:
        return [self.list.table, self.detail.ground, self.detail.note, self.list.search, self.list.counters]

    def focus_first(self) -> None:
        if self._on_case:
            self.detail.ground.setFocus()
        else:
            self.list.table.setFocus()

    @property
    def _on_case(self) -> bool:
        """Whether the case alone is seen."""
        return self.both.narrow and self.both.opened

    def _open(self, case: bool) -> None:
        """Where there is room for one only, show the case, or the list again."""
        self.both.open_second(case)
        self._fit()

    def _fit(self) -> None:
        self.detail.show_back(self.both.narrow)
        self.list.counters.setVisible(not self._on_case)

    # -- being built anew

    def leave(self) -> None:
        self.keeper.keep()

    def keep(self) -> dict[str, Any]:
        self._put_note_aside()
        return {
            "filter": self.list.counters.value(),
            "search": self.list.search.text(),
            "number": self._number,
            "notes": dict(self._notes),
            "unkept": self.keeper.unkept(),
            "replies": self.acts.replies.unkept(),
            "aside": self.acts.keep(),
            "opened": self.both.opened,
        }

    def restore(self, kept: dict[str, Any]) -> None:
        self._notes = kept["notes"]
        self.keeper.take_over(kept["unkept"])
        self.acts.replies.take_over(kept["replies"])
        self.acts.restore(kept["aside"])
        self._open(kept["opened"])
        self.list.choose(kept["filter"], kept["search"])
        if kept["number"]:
            self._show_number(kept["number"])
            self.list.wish(kept["number"], insist=False)


def note_id(number: str) -> str:
    """The draft of a note on a case."""
    return f"{NOTE}:{number}"
