"""Cases: what waits, what presses, and everything about the one chosen."""

from datetime import datetime
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desk import cases
from desk.cases import CaseRow
from desk.refusals import Refusal
from desk.work import Reading
from ui.cases.bar import CaseBar
from ui.cases.broughtback import BroughtBack
from ui.cases.bulk import BulkActs, BulkBar
from ui.cases.detail import STORY
from ui.cases.detail_acts import CaseActs
from ui.cases.detail_story import Shown
from ui.cases.doing import Doing
from ui.cases.filter_words import list_words
from ui.cases.ground import CasesGround
from ui.cases.noting import Notes
from ui.cases.opened import Opened, read_case
from ui.cases.pagecommands import case_commands
from ui.cases.papers import ask_register, preview_list
from ui.cases.quick import QuickKeys
from ui.commands import Command
from ui.desk import Desk
from ui.drafts import Content
from ui.messages import sentence


class CasesPage(CasesGround):
    """Does what the person wants with the case shown, or with all that are selected."""

    by_the_clock = True
    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "case", "case_note", "reply", "slip", "letter", "trade", "case_class", "person", "unit", "clerk", "fact",
            "saved_filter", "quick_action", "hand_off", "pause", "cause",
            "advice", "directory_entry", "incident", "place", "estate", "rectification", "compensation",
            "investigation", "diary", "attachment", "call_made", "letter_request",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._number = ""
        self._opened: Opened | None = None
        self._sent_for = False
        self._wish: tuple[str, Content] | None = None
        self.acts = CaseActs(desk, self)
        self.bulk = BulkActs(desk, self)
        self.doing = Doing(desk, self.acts, self.bulk, self.list.marks, self._seen, lambda name: self.bar.has_way(name))
        self._build()
        self.notes = Notes(desk, self.detail.story.box, self)
        self.detail.story.box.given.connect(lambda: self.notes.add(self._number))

    # -- building

    def _build(self) -> None:
        self.list.chosen.connect(self._choose)
        self.list.table.stays = self._at_work
        self.list.opened.connect(lambda _row: self._go_in())
        self.brought_back = BroughtBack(self.list.table, self._gone_on, self)
        self.detail.back.connect(self.escape)
        self.bar = CaseBar({"register": self.to_register, "list": self.to_list, **self.doing.with_one()})
        self._build_bulk()
        self.column.addWidget(self.bar)
        self.column.addWidget(self.bulk_bar)

    def _build_bulk(self) -> None:
        self.bulk.done.connect(self.list.marks.clear)
        self.quick = QuickKeys(self.desk, self.bulk, self.doing.chosen, self)
        self.bulk_bar = BulkBar(self.doing.with_many())
        self.bulk_bar.add_widget(self.quick.button())
        self.bulk_bar.cleared.connect(self.list.marks.clear)
        self.bulk_bar.hide()
        self.bar.add_widget(self.quick.button(worded=False))
        self.list.marks.changed.connect(self._show_marks)

    def commands(self) -> list[Command]:
        return case_commands(self)

    # -- showing

    def refresh(self) -> None:
        self.list.refresh()
        self.quick.refresh()
        self._read()

    def show_item(self, **what: Any) -> None:
        """Show one case (number) and a part of it (part), or a filter (filter), with words to look for (search).

        With a case an act may be named (act) that is begun with words known already (begun), by the fields of its form.
        A case that an undo brought back (brought_back) is chosen unless the person has gone on.
        """
        if number := str(what.get("number", "")):
            self.detail.open_part(str(what.get("part", STORY)))
            self._show_number(number)
            self.list.wish(number)
            self.open_case(True)
            self._sent_for = True
            self._wish = (str(what["act"]), what.get("begun", {})) if "act" in what else None
            self.focus_first()
        elif "filter" in what or "search" in what:
            self.open_case(False)
            self.list.choose(str(what.get("filter", self.list.wanted().which)), str(what.get("search", "")))
            self.list.table.setFocus()
        elif "brought_back" in what:
            self.brought_back.wish(str(what["brought_back"]))

    def _gone_on(self) -> bool:
        """Whether something is being written here, or several cases are selected for the next act."""
        return self.acts.asking or self.detail.writing() or len(self.list.marks) > 0

    def _choose(self, row: CaseRow | None) -> None:
        if row is not None and row.number != self._number:
            self._show_number(row.number)
        elif row is None and not self.list.table.rows() and not self._at_work():
            self._show_number("")

    def _at_work(self) -> bool:
        """Whether the person is at work on the case shown: no change made elsewhere puts another in its place."""
        focus = self.window().focusWidget()
        acting = self.acts.asking or QApplication.activePopupWidget() is not None
        on_bar = focus is not None and self.bar.isAncestorOf(focus)
        return bool(self._number) and (acting or on_bar or self.on_case or self.detail.at_work())

    def _show_number(self, number: str) -> None:
        if self._number != number:
            self._number = number
            self.notes.go_to(number)
        self._read()

    def _read(self) -> None:
        number, language = self._number, self.desk.look.language
        if not number:
            self._show(None)
            return

        def question(reading: Reading) -> Opened:
            return read_case(reading, number, language)

        self.desk.errands.ask(self, question, self._show, latest="case", refused=self._not_found)

    def _show(self, opened: Opened | None) -> None:
        self._opened = opened
        if opened is None:
            self.detail.shown = None
            self.right.setCurrentIndex(0)
            self.bar.show_case(None)
            return
        number = opened.file.row.number
        self.acts.take_up(number, opened.begun)
        self.notes.take_up(number, opened.begun)
        names = {each.code: each.name.text(self.desk.look.language) for each in opened.trades}
        self.detail.show_case(Shown(opened.file, names, opened.now, opened.charge, opened.to_approve))
        self.right.setCurrentWidget(self.detail)
        if self._sent_for:  # what was not yet in sight could not take the keys
            self._sent_for = False
            self.focus_first()
            self._note_read()
        self.bar.show_case(opened.file)
        if self._wish is not None:
            (act, begun), self._wish = self._wish, None
            self.acts.take_up(number, {act: begun})
            self.do_act(act)

    def _not_found(self, refusal: Refusal) -> None:
        self._number = ""
        self._show(None)
        self.desk.toasts.refuse(sentence(refusal))

    # -- doing

    def _seen(self) -> Opened | None:
        """The case the person sees; none while the next one is still on its way."""
        opened = self._opened
        return opened if opened is not None and opened.file.row.number == self._number else None

    def do_act(self, name: str) -> None:
        """Do one of the acts with all the cases selected, or else with the one the person sees."""
        self.doing.do(name)

    def _show_marks(self, count: int) -> None:
        self.bulk_bar.show_count(count)
        self.bulk_bar.setVisible(count > 0)
        self.bar.setVisible(count == 0)

    def give_note(self) -> None:
        """Add the note that stands in the box, or go there to write one."""
        if self._seen() is not None and not self.detail.save():
            self.detail.open_part(STORY)
            self.detail.story.box.give()

    def _note_read(self) -> None:
        """Whoever opens a case has read what others handed over."""
        seen = self._seen()
        if seen is not None and seen.file.to_read:
            number = seen.file.row.number
            self.desk.errands.do(self, lambda work: cases.mark_read(work, number))

    # -- going about

    def _go_in(self) -> None:
        self.open_case(True)
        self.detail.open_part(STORY)
        self.detail.story.box.words.setFocus(Qt.FocusReason.OtherFocusReason)
        self._note_read()

    def to_note(self) -> None:
        """The cursor into the box for a note."""
        if self._number:
            self._go_in()

    def to_menu(self) -> None:
        """Drop down all that can be done with the case."""
        if self.bar.isVisible():
            self.bar.drop_down()
        elif self.bulk_bar.isVisible():
            self.bulk_bar.drop_down()

    def to_part(self, part: str, new: str) -> None:
        """Begin a new entry in a part of the case."""
        if self.doing.has_way(new):
            self.open_case(True)
            self.detail.open_part(part, new)

    def step(self, by: int) -> None:
        """The part of the case so many places on."""
        if self._seen() is not None:
            self.open_case(True)
            self.detail.step(by)

    def to_search(self) -> None:
        """The cursor into the search."""
        self.open_case(False)
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.search.selectAll()

    def to_list(self) -> None:
        """Show the list in front, as it is narrowed, on paper."""
        wanted = self.list.wanted()
        preview_list(self.desk, self, wanted, list_words(wanted, self.list.bar.chips.words()))

    def to_register(self) -> None:
        """Ask for a day, and show everything that was brought to the desk on it."""
        self.desk.errands.ask(self, lambda reading: reading.now, self._ask_register)

    def _ask_register(self, now: datetime) -> None:
        ask_register(self.desk, self, self.desk.facts.local(now).date())

    def standing(self) -> object:
        return super().standing(), len(self.list.marks)

    def escape(self) -> bool:
        if len(self.list.marks):
            self.list.marks.clear()
            return True
        focus = self.focusWidget()
        inside = focus is not None and self.detail.isAncestorOf(focus)
        if not inside and not self.on_case:
            return False
        self.open_case(False)
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    # -- being built anew

    def leave(self) -> None:
        self.notes.keeper.keep()
        self.detail.leave()

    def set_aside(self) -> None:
        super().set_aside()
        self.notes.set_aside()
        self.acts.set_aside()

    def keep(self) -> dict[str, Any]:
        return {
            "list": self.list.keep(),
            "number": self._number,
            "notes": self.notes.keep(),
            "unkept": self.acts.unkept(),
            "aside": self.acts.keep(),
            "part": self.detail.bar.current(),
            "opened": self.both.opened,
        }

    def restore(self, kept: dict[str, Any]) -> None:
        self.notes.restore(kept["notes"])
        self.acts.take_over(kept["unkept"])
        self.acts.restore(kept["aside"])
        self.detail.open_part(kept["part"])
        self.open_case(kept["opened"])
        self.list.restore(kept["list"])
        if kept["number"]:
            self._show_number(kept["number"])
            self.list.wish(kept["number"], insist=False)
