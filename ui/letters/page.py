"""Letters: the register, and the letter being written."""

from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from desk import drafts
from desk.drafts import DraftRow
from desk.letters import NewLetter, issue, mark_printed, void
from desk.refusals import Refusal
from desk.work import Reading, UnitOfWork
from ui.commands import Command
from ui.desk import Desk
from ui.letters.compose import Compose
from ui.letters.paper import KIND, Issued, drawn, printed
from ui.letters.register import Register
from ui.letters.words import KIND as DRAFTS
from ui.letters.words import About, Begun, Content, begin, content_of, taken_up
from ui.messages import sentence
from ui.outgoing import ask_where, save, tell_printed
from ui.page import Page
from ui.spooler import PrintOutcome
from ui.voiding import VoidDialog
from ui.widgets.toast import UNDO_SECONDS


class LettersPage(Page):
    """The letters of the office; one being written takes the page until it is issued, discarded or left."""

    tables: ClassVar[frozenset[str]] = frozenset({"letter", "case", "person", "fact", "clerk"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.register = Register(desk)
        self.register.new_asked.connect(self.new_letter)
        self.register.draft_asked.connect(self._take_up_draft)
        self.register.print_asked.connect(self._print)
        self.register.preview_asked.connect(self._preview)
        self.register.save_asked.connect(self._save)
        self.register.void_asked.connect(self._void)
        self.register.case_asked.connect(lambda number: desk.open("cases", number=number))
        self.compose = Compose(desk)
        self.compose.issue_asked.connect(self.issue)
        self.compose.save_asked.connect(self.issue_as_file)
        self.compose.discard_asked.connect(self.discard)
        self.compose.left.connect(self.to_register)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.register)
        self._stack.addWidget(self.compose)

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
            make("case", self.tr("Open the letter's case"), "", "external-link", self.register.open_case),
            make("void", self.tr("Make this letter void…"), "", "ban", self.register.void),
        ]

    def refresh(self) -> None:
        self.register.refresh()
        if self._writing:
            self.compose.draw()

    def show_item(self, **what: Any) -> None:
        """number=…: that letter; case_number=…, or unit_id=… and person_id=…: write one about it; new=True.

        developer=True: the letter about the case goes to the developer.
        """
        case = str(what.get("case_number") or what.get("case") or "")
        about = About(
            case,
            None if case else what.get("unit_id"),
            None if case else what.get("person_id"),
            bool(case and what.get("developer")),
        )
        if number := str(what.get("number", "")):
            self.to_register()
            self.register.read(number)
        elif what.get("new") or about != About():
            self._begin(about)

    def keep(self) -> dict[str, Any]:
        writing = None
        if self._writing and self.compose.begun is not None:
            begun = self.compose.begun
            writing = (self.compose.keeper.id, begun, self.compose.letter(), self.compose.panes.opened)
        return {
            "search": self.register.search.text(),
            "number": self.register.number,
            "writing": writing,
            "unkept": self.compose.keeper.unkept(),
        }

    def restore(self, kept: dict[str, Any]) -> None:
        self.register.search.setText(kept["search"])
        self.register.number = kept["number"]
        self.compose.keeper.take_over(kept["unkept"])
        if kept["writing"] is not None:
            id, begun, letter, opened = kept["writing"]
            self._write(Begun(begun.about, begun.line, letter, begun.proposed, id))
            self.compose.panes.open_second(opened)

    def leave(self) -> None:
        if self._writing:
            self.compose.keeper.keep()

    def set_aside(self) -> None:
        super().set_aside()
        if self._writing:
            self.compose.keeper.keep()
            self.compose.keeper.start()
            self._stack.setCurrentWidget(self.register)

    def escape(self) -> bool:
        if not self._writing:
            return False
        if self.compose.panes.narrow and self.compose.panes.opened:
            self.compose.panes.open_second(False)
            self.compose.focus_first()
        else:
            self.to_register()
        return True

    def panes(self) -> list[QWidget]:
        if self._writing:
            return [self.compose.form.editor("to_name"), self.compose.form.editor("body"), self.compose.view]
        return [self.register.search, self.register.table, self.register.view]

    def focus_first(self) -> None:
        if self._writing:
            self.compose.focus_first()
        else:
            self.register.table.setFocus()

    @property
    def _writing(self) -> bool:
        return self._stack.currentWidget() is self.compose

    # -- going about

    def to_register(self) -> None:
        """Back to the register; the letter being written stays a draft."""
        if self._writing:
            self.compose.keeper.keep()
            self._stack.setCurrentWidget(self.register)
            self.register.refresh()
            self.register.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def to_search(self) -> None:
        """The cursor into the search over the register."""
        self.to_register()
        self.register.to_search()

    def new_letter(self) -> None:
        """Write a letter about nothing the book knows."""
        self._begin(About())

    def _begin(self, about: About) -> None:
        if self._writing:
            if about != About() and self.compose.begun is not None and self.compose.begun.about == about:
                return
            self.compose.keeper.keep()
        self.desk.errands.ask(
            self, lambda reading: begin(reading, about), self._write, latest="begin", refused=self._say
        )

    def _take_up_draft(self, draft: DraftRow) -> None:
        self.desk.errands.ask(
            self, lambda reading: taken_up(reading, draft), self._write, latest="begin", refused=self._say
        )

    def _write(self, begun: Begun) -> None:
        self.compose.take_up(begun)
        self._stack.setCurrentWidget(self.compose)
        self.compose.focus_first()

    def _say(self, refusal: Refusal) -> None:
        self.desk.toasts.refuse(sentence(refusal))

    # -- what the keys do in both views

    def print(self) -> None:
        """Issue and print the letter being written, else print the one shown again."""
        if self._writing:
            self.issue()
        else:
            self.register.print_again()

    def preview(self) -> None:
        """Go to the page of the letter being written, else show the one chosen as large as one likes."""
        if self._writing:
            self.compose.show_paper()
        else:
            self.register.preview()

    def save(self) -> None:
        """Keep the draft at once, else save the letter shown as a file."""
        if self._writing:
            self.compose.keeper.keep(always=True)
        else:
            self.register.save()

    # -- issuing

    def issue(self) -> None:
        """Give the letter its number and print it."""
        self._issue(self._print)

    def issue_as_file(self) -> None:
        """Ask for a file, then give the letter its number and write it there."""
        begun = self.compose.begun
        if begun is None or self.compose.is_busy():
            return
        name = " ".join((begun.about.case_number, self.compose.letter().to_name)).strip()
        path = ask_where(self.window(), name or self.tr("New letter"))
        if path is not None:
            self.issue_to(path)

    def issue_to(self, path: Path) -> None:
        """Give the letter its number and write its PDF to a file."""
        self._issue(lambda number: self._save_to(number, path))

    def _issue(self, then: Any) -> None:
        if not self._writing or self.compose.is_busy():
            return
        self.compose.set_busy(True)
        self.compose.form.clear_marks()
        keeper = self.compose.keeper
        keeper.keep(always=True)
        keeper.rest()
        id, letter = keeper.id, self.compose.letter()

        def issued(number: str | None) -> None:
            if number is None and id in keeper.unkept():
                return  # nothing was issued because the draft could not be kept; that was told
            keeper.settle(id)
            if keeper.id == id:
                self._stack.setCurrentWidget(self.register)
                self.register.table.setFocus(Qt.FocusReason.OtherFocusReason)
            if number is not None:
                self.register.read(number)
                then(number)
            self.register.refresh()

        def let_go() -> None:
            self.compose.set_busy(False)
            keeper.let_go()

        self.desk.errands.do(self, lambda work: issue_once(work, letter, id), issued, self.compose.refuse, let_go)

    def discard(self) -> None:
        """Give the letter up, with a way back."""
        begun = self.compose.begun
        if begun is None or self.compose.is_busy():
            return
        id, content = self.compose.keeper.id, content_of(begun, self.compose.letter())
        self.compose.keeper.give_up()
        self._stack.setCurrentWidget(self.register)
        self.register.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.desk.toasts.show(
            self.tr("The draft was discarded"), self.tr("Undo"), lambda: self._bring_back(id, content), UNDO_SECONDS
        )

    def _bring_back(self, id: str, content: Content) -> None:
        def bring(work: UnitOfWork) -> Begun:
            drafts.keep(work, id, DRAFTS, content)
            return taken_up(work, DraftRow(id, work.now, content))

        self.desk.errands.do(self, bring, self._write)

    # -- a letter of the register

    def _print(self, number: str) -> None:
        def tell(outcome: PrintOutcome) -> None:
            tell_printed(self.desk, number, outcome)

        title = self.tr("Printing {number}").format(number=number)
        self.desk.errands.run(self, printed(number, self.desk.printing), tell, title=title)

    def _preview(self, issued: Issued) -> None:
        from ui.preview import PreviewDialog

        number = issued.file.row.number
        dialog = PreviewDialog(issued.pdf, number, KIND, self.desk.printing, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.printed.connect(lambda _outcome: self.desk.errands.do(self, lambda work: mark_printed(work, number)))
        dialog.open()

    def _save(self, number: str) -> None:
        path = ask_where(self.window(), number)
        if path is not None:
            self._save_to(number, path)

    def _save_to(self, number: str, path: Path) -> None:
        save(self.desk, self, path, lambda office: office.ask(drawn(number)).pdf)

    def _void(self, number: str) -> None:
        dialog = VoidDialog(self.desk.errands, number, void, self)
        told = self.tr("{number} is void; its number stays used").format(number=number)
        dialog.saved.connect(lambda _none: self.desk.toasts.show(told))
        dialog.open()


def issue_once(work: UnitOfWork, letter: NewLetter, draft_id: str) -> str | None:
    """Issue the letter of a draft and let the draft go; None when that draft was issued or discarded already.

    Refusals: those of letters.issue.
    """
    if not any(draft.id == draft_id for draft in _drafts(work)):
        return None
    number = issue(work, letter)
    drafts.discard(work, draft_id)
    return number


def _drafts(reading: Reading) -> tuple[DraftRow, ...]:
    return drafts.drafts(reading, DRAFTS)
