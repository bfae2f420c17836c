"""Letters to many: the mailings, and the one being put together (M71, M84)."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from desk import drafts
from desk.drafts import DraftRow
from desk.mailings import NewMailing, chosen, make, rare_characters, wording
from desk.refusals import Refusal
from desk.work import UnitOfWork
from ui.commands import Command
from ui.desk import Desk
from ui.letters.fields import BLANK_KEY
from ui.mailings.compose import LIST_KEY, Compose
from ui.mailings.content import KIND
from ui.mailings.doing import PAPER, MailingActs
from ui.mailings.jobs import whole_paper
from ui.mailings.ownwords import FIELD_KEY
from ui.mailings.register import Register
from ui.mailings.running import Running
from ui.outgoing import ask_where, save
from ui.page import Page
from ui.widgets.toast import UNDO_SECONDS


class MailingsPage(Page):
    """The list of mailings; one being put together takes the page until it is made, discarded or left."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"mailing", "mailing_item", "letter", "letter_template", "template_version", "fact", "letter_request"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.register = Register(desk)
        self.acts = MailingActs(desk, self.register, self)
        self.register.new_asked.connect(self.new)
        self.register.draft_asked.connect(self._take_up)
        self.register.go_asked.connect(self.go)
        self.register.preview_asked.connect(self.preview)
        self.register.save_asked.connect(self.save)
        self.register.addresses_asked.connect(self.acts.address)
        self.register.sent_asked.connect(self.acts.tell_sent)
        self.register.void_asked.connect(self.acts.void_rest)
        self.register.back_asked.connect(self.acts.take_up_again)
        self.register.exclude_asked.connect(self.acts.exclude)
        self.register.include_asked.connect(self.acts.include)
        self.running = Running.of(desk)
        self.register.stop_asked.connect(self.running.stop)
        self.running.moved.connect(self.register.show_running)
        self.running.ended.connect(self._issuing_ended)
        self.running.print_asked.connect(self.acts.print)
        self.register.show_running(self.running.number, self.running.fraction, self.running.words)
        self.compose = Compose(desk)
        self.compose.issue_asked.connect(self.make)
        self.compose.discard_asked.connect(self.discard)
        self.compose.left.connect(self.to_register)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.register)
        self._stack.addWidget(self.compose)

    # -- what a page does

    def commands(self) -> list[Command]:
        def make_(id: str, text: str, keys: str, icon: str, run: Any) -> Command:
            return Command(f"mailings.{id}", text, keys, icon, run, page="mailings")

        return [
            make_("go", self.tr("Issue the letters, or print them all"), "F9", "mails", self.go),
            make_("preview", self.tr("See the letters"), "Ctrl+P", "eye", self.preview),
            make_("new", self.tr("New letters to many"), "Ctrl+L", "plus", self.new),
            make_("list", self.tr("Go to the list of addressees"), LIST_KEY, "layout-list", self.to_list),
            make_("blank", self.tr("To the next blank not filled in"), BLANK_KEY, "square-pen", self.to_blank),
            make_("field", self.tr("Insert a field into words of one's own"), FIELD_KEY, "plus", self.insert_field),
            make_("save", self.tr("Keep the draft, or save all letters as PDF"), "Ctrl+S", "save", self.save),
            make_("addresses", self.tr("Envelopes or labels…"), "", "mail", self._with_list(self.acts.address)),
            make_("sent", self.tr("The letters were sent…"), "", "check-check", self._with_list(self.acts.tell_sent)),
            make_("void", self.tr("Void the letters not issued yet…"), "", "ban", self._with_list(self.acts.void_rest)),
            *self.register.rooms.commands("mailings"),
        ]

    def _with_list(self, act: Callable[[], None]) -> Callable[[], None]:
        """An act on the mailing shown: none while another one is put together."""
        return lambda: None if self._writing else act()

    def refresh(self) -> None:
        self.register.refresh()
        if self._writing:
            self.compose.refresh()

    def show_item(self, **what: Any) -> None:
        """number=…: that mailing; incident=…: one to its callers; new=True: one with `told`, the words of its form."""
        if number := str(what.get("number", "")):
            self.to_register()
            self.register.read(number)
        elif incident := str(what.get("incident", "")):
            self._begin({"source": "incident", "incident": incident})
        elif what.get("new"):
            self._begin(dict(what.get("told") or {}))

    def keep(self) -> dict[str, Any]:
        writing = (self.compose.keeper.id, self.compose.content()) if self._writing else None
        return {"number": self.register.number, "writing": writing, "unkept": self.compose.keeper.unkept()}

    def restore(self, kept: dict[str, Any]) -> None:
        self.register.number = kept["number"]
        self.compose.keeper.take_over(kept["unkept"])
        if kept["writing"] is not None:
            id, content = kept["writing"]
            self._stack.setCurrentWidget(self.compose)
            self.compose.begin(told=content)
            self.compose.keeper.start(id, in_book=True)

    def leave(self) -> None:
        self.acts.forget()
        if self._writing:
            self.compose.keeper.keep()

    def set_aside(self) -> None:
        super().set_aside()
        if self._writing:
            self.compose.keeper.keep()
            self.compose.keeper.start()
            self._stack.setCurrentWidget(self.register)

    def escape(self) -> bool:
        before = self.compose.before if self._writing else self.register.before
        if not before.isHidden():
            held = before.isAncestorOf(self.focusWidget() or self)
            before.forget()
            if held:
                self.focus_first()
            return True
        if not self._writing:
            if self.register.panes.narrow and self.register.panes.opened:
                self.register.open_second(False)
                return True
            return False
        if self.compose.panes.narrow and self.compose.panes.opened:
            self.compose.panes.open_second(False)
            self.compose.focus_first()
        else:
            self.to_register()
        return True

    def panes(self) -> list[QWidget]:
        if self._writing:
            return [
                self.compose.form.editor("source"),
                self.compose.form.editor("template"),
                *self.compose.list.sides(),
            ]
        return [self.register.table, self.register.items]

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
        """Back to the mailings; the one being put together stays a draft."""
        if self._writing:
            self.compose.keeper.keep()
            self._stack.setCurrentWidget(self.register)
            self.register.refresh()
            self.register.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def to_list(self) -> None:
        """The cursor to those who get the letters; where there is room for one side only, it is opened."""
        if self._writing:
            self.compose.show_list()
        elif self.register.file is not None:
            self.register.open_items()

    def new(self) -> None:
        """Put letters to many together."""
        self._begin({})

    def _begin(self, told: dict[str, Any]) -> None:
        if self._writing:
            self.compose.keeper.keep()
        self.compose.begin(told=told)
        self._show_compose()

    def _take_up(self, draft: DraftRow) -> None:
        self.compose.begin(draft)
        self._show_compose()

    def _show_compose(self) -> None:
        self._stack.setCurrentWidget(self.compose)
        self.compose.focus_first()

    # -- what the keys do in both views

    def go(self) -> None:
        """Make and issue the one being put together; else go on issuing the one shown, or print all of it."""
        if self._writing:
            self.make()
            return
        file = self.register.file
        if file is not None and file.row.left:
            if self.running.number or self.register.may_begin():
                self.running.begin(file.row.number)
        elif file is not None and file.row.issued:
            self.acts.print_again(file.row.number)

    def preview(self) -> None:
        """A letter of the one being put together, else all letters of the one shown."""
        if self._writing:
            self.compose.preview()
        elif (number := self.acts.issued_number) is not None:
            draw, acts = whole_paper(number), self.acts
            self.desk.errands.run(
                self,
                lambda office, _moved: draw(office),
                lambda pdf: acts.show(pdf, number, PAPER),
                refused=acts.refuse,
                title=number,
            )

    def save(self) -> None:
        """Keep the draft at once, else save all letters as one file."""
        if self._writing:
            self.compose.keeper.keep(always=True)
        elif (number := self.acts.issued_number) is not None:
            path = ask_where(self.window(), number)
            if path is not None:
                self.save_to(number, path)

    def save_to(self, number: str, path: Path) -> None:
        """Write all letters of a mailing to a file."""
        save(self.desk, self, path, whole_paper(number))

    # -- making and issuing

    def make(self) -> None:
        """Keep the list, then issue its letters; of many only once it was said what will happen."""
        if not self._writing or self.compose.is_busy():
            return
        self.compose.form.clear_marks()
        try:
            new = self.compose.mailing()
        except Refusal as refusal:
            self.compose.refuse(refusal)
            return
        self.compose.confirm(new, lambda: self._make(new))

    def _make(self, new: NewMailing) -> None:
        if not self._writing or self.compose.is_busy():
            return
        self.compose.set_busy(True)
        keeper = self.compose.keeper
        keeper.keep(always=True)
        keeper.rest()
        id = keeper.id

        def made(number: str | None) -> None:
            keeper.settle(id)
            if keeper.id == id:
                self._stack.setCurrentWidget(self.register)
                self.register.items.setFocus(Qt.FocusReason.OtherFocusReason)
            if number is not None:
                self.register.read(number)
                self.register.open_second(True)
                self.running.begin(number)
            self.register.refresh()

        def let_go() -> None:
            self.compose.set_busy(False)
            keeper.let_go()

        allowed = self.compose.lacking.allowed
        self.desk.errands.do(self, lambda work: make_once(work, new, id, allowed), made, self.compose.refuse, let_go)

    def to_blank(self) -> None:
        """Go to the next blank nobody filled in; while there is none to the caller lookup, as everywhere (F8)."""
        if not (self._writing and self.compose.next_blank()):
            self.desk.commands.trigger("caller")

    def insert_field(self) -> None:
        """Offer the fields for the words typed in the form."""
        if self._writing and self.compose.form.is_own():
            self.compose.form.own.offer_fields()

    def _issuing_ended(self, number: str) -> None:
        self.register.show_running("", 0, "")
        if number == self.register.number:
            self.register.read(number)

    def discard(self) -> None:
        """Give the one being put together up, with a way back."""
        if self.compose.is_busy():
            return
        id, content = self.compose.keeper.id, self.compose.content()
        self.compose.keeper.give_up()
        self._stack.setCurrentWidget(self.register)
        self.register.refresh()
        self.register.table.setFocus(Qt.FocusReason.OtherFocusReason)

        def bring(work: UnitOfWork) -> DraftRow:
            drafts.keep(work, id, KIND, content)
            return DraftRow(id, work.now, content)

        def back() -> None:
            self.desk.errands.do(self, bring, self._take_up)

        self.desk.toasts.show(self.tr("The draft was discarded"), self.tr("Undo"), back, UNDO_SECONDS)


def make_once(work: UnitOfWork, new: NewMailing, draft_id: str, allowed: frozenset[str] = frozenset()) -> str | None:
    """Make the mailing of a draft and let the draft go; None when that draft was made or discarded already.

    Refusals: those of mailings.make, and letter.lacking for characters on no font that were not `allowed`.
    """
    if not any(draft.id == draft_id for draft in drafts.drafts(work, KIND)):
        return None
    number = make(work, new)
    going = [each for each, why in chosen(work, new) if not why]
    rare = dict.fromkeys(char for _each, found in rare_characters(work, wording(work, new), going) for char in found)
    if not allowed.issuperset(rare):
        raise Refusal("letter.lacking", characters="".join(rare))
    drafts.discard(work, draft_id)
    return number
