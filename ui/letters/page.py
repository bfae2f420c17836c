"""Letters: the register, and the letter being written."""

from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk.drafts import DraftRow
from ui.commands import Command
from ui.desk import Desk
from ui.letterrooms import LetterRooms, in_margins
from ui.letters.approvals import BACK_KEY, CHANGE_KEY, Approvals
from ui.letters.approving import Approving
from ui.letters.beginning import Beginning, BegunOn, about_of, begun_on
from ui.letters.compose import Compose
from ui.letters.fields import BLANK_KEY
from ui.letters.fields import KEY as MORE_KEY
from ui.letters.issuing import Issuing
from ui.letters.outgo import Outgo
from ui.letters.register import Register
from ui.letters.registerkeys import register_commands
from ui.letters.rewording import NOTICE_KEY
from ui.letters.takingback import TakingBack
from ui.letters.words import About, Begun
from ui.page import Page


class LettersPage(Page):
    """The letters of the office; one being written takes the page until it is issued, discarded or left."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"letter", "incoming_letter", "letter_request", "case", "person", "fact", "clerk"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.register = Register(desk)
        self.register.new_asked.connect(self.new_letter)
        self.register.draft_asked.connect(self._take_up_draft)
        self.outgo = Outgo(desk, self)
        self.register.print_asked.connect(self.outgo.print_again)
        self.register.preview_asked.connect(self.outgo.preview)
        self.register.save_asked.connect(self.outgo.save)
        self.register.void_asked.connect(self.outgo.void)
        self.register.case_asked.connect(lambda number: desk.open("cases", number=number))
        self.compose = Compose(desk)
        self.compose.issue_asked.connect(self.issue)
        self.compose.save_asked.connect(self.issue_as_file)
        self.compose.discard_asked.connect(self.discard)
        self.compose.left.connect(self.to_register)
        self.issuing = Issuing(desk, self.compose)
        self.issuing.issued.connect(self.register.read)
        self.issuing.ended.connect(self._ended)
        self.issuing.asked.connect(self.register.choose_none)
        self.issuing.asked.connect(self.outgo.asked)
        self.issuing.brought_back.connect(self._bring_back)
        self.beginning = Beginning(desk, self)
        self.beginning.ready.connect(self._write)
        self.beginning.none.connect(self.to_register)
        self.approvals = Approvals(desk)
        self.approving = Approving(desk, self.approvals, self)
        self.approving.approved.connect(self.register.read)
        self.approving.approved.connect(self.outgo.issued)
        self.taking_back = TakingBack(desk, self.compose)
        self.taking_back.taken.connect(self._write)
        self.taking_back.waits_again.connect(self._waits_again)
        self.approvals.change_asked.connect(self.taking_back.take)
        self.approvals.mend_asked.connect(self.beginning.sent_back_first)
        self.rooms = LetterRooms(desk, "letters")
        self._strip = in_margins(self.rooms)
        self._back_to: QWidget = self.register  # where a letter is left to
        self._begun_on: BegunOn | None = None  # the page it was begun on, if it was another
        self._stack = QStackedWidget()
        for each in (self.register, self.compose, self.approvals):
            self._stack.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._strip)
        column.addWidget(self._stack, 1)

    # -- what a page does

    def commands(self) -> list[Command]:
        def make(id: str, text: str, keys: str, icon: str, run: Any) -> Command:
            return Command(f"letters.{id}", text, keys, icon, run, page="letters")

        return [
            make("print", self.tr("Issue the letter and print it, or print it again"), "F9", "printer", self.print),
            make("preview", self.tr("Preview the letter"), "Ctrl+P", "eye", self.preview),
            make("new", self.tr("Write a new letter"), "Ctrl+L", "plus", self.new_letter),
            make("save", self.tr("Keep the draft, or save the letter as PDF"), "Ctrl+S", "save", self.save),
            make("search", self.tr("Search the letters"), "Ctrl+F", "search", self.to_search),
            make("blank", self.tr("To the next blank of the letter"), BLANK_KEY, "square-pen", self.to_blank),
            make("rest", self.tr("Enclosures, copies and envelope"), MORE_KEY, "chevron-down", self.more),
            make("words", self.tr("Do what the box over the words offers"), NOTICE_KEY, "", self.follow_notice),
            make("send_back", self.tr("Send the letter back to its writer"), BACK_KEY, "undo-2", self.send_back),
            make("change", self.tr("Change the words of a letter that waits"), CHANGE_KEY, "pencil", self.change),
            *self.rooms.commands("letters"),
            make("case", self.tr("Open the letter's case"), "", "external-link", self.register.open_case),
            make("void", self.tr("Make this letter void…"), "", "ban", self.register.void),
            *register_commands(self.register),
        ]

    def refresh(self) -> None:
        self.rooms.refresh()
        self.register.refresh()
        if self._writing:
            self.compose.ask_desk()
            self.compose.draw()
        elif self._approving:
            self.approvals.refresh()

    def show_item(self, **what: Any) -> None:
        """number=…: that letter; case_number=…, or unit_id=… and person_id=…: write one about it; new=True.

        incoming=…: answer the letter of that number which came in; draft=…: write on in the draft of that id. Esc
        leads back to where it was begun: to the case, the flat, or the letter that came=… in.

        developer=True: the letter about the case goes to the developer; template="renovation_breach": a new one from
        the template of that code. room="approval": what waits for approval; room="sent_back": the letter
        sent back first to whoever sits here; room="letters": the register.
        """
        about = about_of(what)
        if number := str(what.get("number", "")):
            self.to_register()
            self.register.read(number)
        elif what.get("room") == "approval":
            self.to_approvals()
        elif what.get("room") == "sent_back":
            self._begun_here()
            self.beginning.sent_back_first()
        elif draft := str(what.get("draft") or ""):
            if not (self._writing and self.compose.keeper.id == draft):
                self._begun_here()
                self.beginning.from_draft_of(draft)
        elif what.get("room") == "letters":
            self.to_register()
        elif what.get("new") or about != About():
            self._begin(about, str(what.get("template") or ""), begun_on(what))

    def keep(self) -> dict[str, Any]:
        writing = None
        if self._writing and self.compose.begun is not None:
            id = "" if self.compose.is_as_begun else self.compose.keeper.id
            writing = (id, self.compose.begun, self.compose.letter(), self.compose.panes.opened, self._begun_on)
        return {
            "search": self.register.search.text(),
            "filter": self.register.counters.value(),
            "number": self.register.number,
            "writing": writing,
            "approving": self._approving or self._back_to is self.approvals,
            "unkept": self.compose.keeper.unkept(),
            "taken": self.taking_back.taken_out,
            "whys": self.approving.aside.all(),
        }

    def restore(self, kept: dict[str, Any]) -> None:
        self.register.search.setText(kept["search"])
        self.register.counters.set_value(kept["filter"])
        self.register.number = kept["number"]
        self.compose.keeper.take_over(kept["unkept"])
        self.approving.aside.take_up(kept["whys"])
        if kept["approving"]:
            self._show(self.approvals)
        if kept["writing"] is not None:
            id, begun, letter, opened, self._begun_on = kept["writing"]
            self._write(replace(begun, letter=letter, draft_id=id, wanted=None))
            self.taking_back.take_over(kept["taken"])
            self._back_to = self.approvals if kept["approving"] else self.register
            self.compose.panes.open_second(opened)

    def before_anew(self) -> None:
        self.outgo.forget()
        if self._writing:
            self.compose.keeper.keep()  # and no more: one taken out of approval is not left by it

    def leave(self) -> None:
        self.outgo.forget()
        if self._lay_down():
            self._show(self.approvals)

    def set_aside(self) -> None:
        super().set_aside()
        self.approvals.set_aside()
        self.outgo.forget()
        if self._writing:
            self._lay_down()
            self.compose.keeper.start()
            self._show(self.register)

    def escape(self) -> bool:
        if self._approving and self.approvals.fold_page():
            return True
        if not self._writing:
            return self.register.step_back()
        if self.compose.panes.narrow and self.compose.panes.opened:
            self.compose.panes.open_second(False)
            self.compose.focus_first()
        else:
            self.leave_letter()
        return True

    def panes(self) -> list[QWidget]:
        if self._writing:
            return [self.compose.form.editor("to_name"), self.compose.form.editor("body"), self.compose.view]
        if self._approving:
            return [self.approvals.table, self.approvals.view]
        return [self.register.search, self.register.table, self.register.view]

    def focus_first(self) -> None:
        if self._writing:
            self.compose.focus_first()
        elif self._approving:
            self.approvals.table.setFocus()
        else:
            self.register.table.setFocus()

    @property
    def _writing(self) -> bool:
        return self._stack.currentWidget() is self.compose

    @property
    def _approving(self) -> bool:
        return self._stack.currentWidget() is self.approvals

    def _show(self, part: QWidget) -> None:
        """Bring the register, the letter being written or those to approve to the front."""
        if part is not self.compose:
            self._begun_here()
        self._stack.setCurrentWidget(part)
        self._strip.setVisible(part is not self.compose)
        self.rooms.choose("approval" if part is self.approvals else "letters")

    # -- going about

    def to_register(self) -> None:
        """Back to the register; the letter being written stays a draft."""
        self._lay_down()
        if self._writing or self._approving:
            self._show(self.register)
            self.register.refresh()
            self.register.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave_letter(self) -> None:
        """From the letter being written to where it was begun; one taken out of approval, not changed, waits again."""
        begun_on = self._begun_on
        if self._lay_down():
            return
        (self.to_approvals if self._back_to is self.approvals else self.to_register)()
        if begun_on is not None:
            self.desk.open(begun_on.page, **begun_on.what)

    def _lay_down(self) -> bool:
        """The letter being written is kept; whether it was taken out of approval and waits again, not changed."""
        if not self._writing:
            return False
        waits = not self.compose.is_busy() and self.taking_back.leave()
        if not waits:
            self.compose.keeper.keep()
        return waits

    def to_approvals(self) -> None:
        """What waits for approval; the letter being written stays a draft."""
        self._lay_down()
        self._show(self.approvals)
        self.approvals.refresh()
        self.approvals.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def to_search(self) -> None:
        """The cursor into the search over the register."""
        self.to_register()
        self.register.to_search()

    def new_letter(self) -> None:
        """Write a letter about nothing the book knows; left, one is where one was before."""
        if self._approving:
            self._back_to = self.approvals
        self._begin(About())

    def _begin(self, about: About, template: str = "", begun_on: BegunOn | None = None) -> None:
        if self._writing:
            if about != About() and self.compose.begun is not None and self.compose.begun.about == about:
                return
            self._lay_down()
        self._begun_on = begun_on
        self.beginning.about(about, template)

    def _begun_here(self) -> None:
        """The next letter was begun on no other page: left, one is in the register."""
        self._back_to, self._begun_on = self.register, None

    def _take_up_draft(self, draft: DraftRow) -> None:
        self._begun_here()
        self.beginning.from_draft(draft)

    def _bring_back(self, begun: Begun) -> None:
        self._begun_here()
        self._write(begun)

    def _write(self, begun: Begun) -> None:
        self._lay_down()
        self.compose.take_up(begun)
        self._show(self.compose)
        self.compose.focus_top()

    def _waits_again(self) -> None:
        """The letter being written waits again for who approves it: so it is seen there."""
        if self._writing:
            self._show(self.approvals)
        self.approvals.look_again()
        if self._approving and self.isVisible():
            self.approvals.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what the keys do in both views

    def print(self) -> None:
        """Issue and print the letter being written, else print the one shown again."""
        if self._writing:
            self.issue()
        elif self._approving:
            self.approvals.approve()
        else:
            self.register.print_again()

    def preview(self) -> None:
        """Go to the page of the letter being written, else show the one chosen as large as one likes."""
        if self._writing:
            self.compose.show_paper()
        elif self._approving:
            self.approvals.preview()
        else:
            self.register.preview()

    def save(self) -> None:
        """Keep the draft at once, else save the letter shown as a file."""
        if self._writing:
            self.compose.keep()
        elif not self._approving:
            self.register.save()

    def follow_notice(self) -> None:
        """Do what the box over the words or those that wait offers, else what the message at the foot does (F12)."""
        taken = self.compose.rewording.take_offer() if self._writing else self._approving and self.approvals.mend()
        if not taken:
            self.desk.commands.trigger("message")

    def to_blank(self) -> None:
        """Select the next blank of the letter being written, else go to the caller lookup as everywhere (F8)."""
        if self._writing:
            self.compose.next_blank()
        else:
            self.desk.commands.trigger("caller")

    def send_back(self) -> None:
        """Send the letter that waits and is seen back to its writer."""
        if self._approving:
            self.approvals.send_back()

    def change(self) -> None:
        """Take the letter that waits and is seen, to change its words."""
        if self._approving:
            self.approvals.change()

    def more(self) -> None:
        """Open or fold the rest of the letter being written."""
        if self._writing:
            self.compose.panes.open_second(False)
            self.compose.form.toggle_more()

    # -- issuing

    def issue(self) -> None:
        """Give the letter its number and print it, or ask for its approval; what goes out has been seen.

        A template named and not chosen yet is chosen instead, and where the words hide the page it is shown first.
        """
        if not self._writing or self.compose.is_busy() or self.compose.form.template.settle():
            return
        if self.compose.is_unseen():
            self.compose.show_paper()
        else:
            self.issuing.issue(self.outgo.issued)

    def issue_as_file(self) -> None:
        """Ask for a file, then give the letter its number and write it there."""
        if self._writing and not self.compose.is_busy():
            self.issuing.issue_as_file(self.outgo.save_to)

    def issue_to(self, path: Path) -> None:
        """Give the letter its number and write its PDF to a file."""
        if self._writing and not self.compose.is_busy():
            self.issuing.issue(lambda number: self.outgo.save_to(number, path))

    def discard(self) -> None:
        """Give the letter up, with a way back."""
        if self._writing and not self.compose.is_busy():
            self.issuing.discard()

    def _ended(self) -> None:
        self._show(self.register)
        self.register.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.register.refresh()
