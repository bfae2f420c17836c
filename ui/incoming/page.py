"""The register of incoming letters: each with its scan, its case and our answer."""

from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desk import incoming
from desk.incoming import IncomingFile
from desk.refusals import Refusal
from desk.work import Reading
from ui.commands import OWN_KEYS, Command
from ui.desk import Desk
from ui.incoming.acts import IncomingBar, LetterActs
from ui.incoming.entrybar import EntryBar
from ui.incoming.form import Begin, IncomingForm, begin
from ui.incoming.ground import NEW, IncomingGround
from ui.messages import sentence
from ui.taborder import follow

_THE_REGISTER = 1  # there is one; the drafts of its entries are named by it
CTRL_N = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_N).toCombined()


class IncomingPage(IncomingGround):
    """Reads the letter chosen, opens the entry that is written, and leads on to a case and an answer."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"incoming_letter", "letter", "case", "reply", "unit", "person", "letter_request", "fact", "clerk"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        # Ctrl+N means "out of the letter shown" here; where no case can be made the window's own one is triggered.
        self.setProperty(OWN_KEYS, [CTRL_N])
        self.acts = acts = LetterActs(desk, self, self.card, lambda: self._in_sight, lambda: self.is_written)
        self.bar = IncomingBar(
            {
                "case": acts.make_case,
                "answer": acts.answer,
                "link": acts.link,
                "waits": acts.let_wait,
                "change": self.change,
                "void": acts.void,
            }
        )
        self.entry_bar = EntryBar()
        self.entry_bar.saved.connect(self.save)
        self.entry_bar.left.connect(self.close_entry)
        self.entry_bar.discarded.connect(self._discard)
        self.column.addWidget(self.bar)
        self.column.addWidget(self.entry_bar)
        self.adding.connect(self.add)
        self.list.chosen.connect(self._turned)
        self.list.entered.connect(self._open_letter)
        self.card.link_wanted.connect(acts.link)
        self.place.saved.connect(self._kept)
        self.place.closed.connect(self._left_form)
        self.place.go_on.connect(self._go_on)
        self.place.moved.connect(self.show_right)
        self.place.turn_to(_THE_REGISTER)
        self.show_right()

    def show_right(self) -> None:
        super().show_right()
        self.bar.show_letter(self.shown)
        self.bar.setVisible(not self.is_written)
        self.entry_bar.setVisible(self.is_written)

    # -- what a page does

    def commands(self) -> list[Command]:
        acts = self.acts

        def make(id: str, text: str, keys: str, icon: str, run: Any) -> Command:
            return Command(f"incoming.{id}", text, keys, icon, run, page="incoming")

        return [
            make("add", self.tr("Enter a letter that came in"), "Ins", "plus", self.add),
            make("change", self.tr("Put the entry right"), "F2", "pencil", self.change),
            make("case", self.tr("Make a case out of this letter"), "", "message-square-warning", acts.make_case),
            make("answer", self.tr("Answer this letter by a letter"), "Ctrl+L", "mail", acts.answer),
            make("link", self.tr("Link this letter to a case"), "Ctrl+G", "link", acts.link),
            make("waits", self.tr("This letter needs no answer, or does after all"), "Ctrl+D", "check", acts.let_wait),
            make("scan", self.tr("Add the scan of this letter"), "Ctrl+O", "file-plus", acts.add_scan),
            make("look", self.tr("Look at the scan"), "Ctrl+P", "eye", acts.look),
            make("save", self.tr("Save the entry"), "Ctrl+S", "save", self.save),
            make("search", self.tr("Search the incoming letters"), "Ctrl+F", "search", self.to_search),
            make("void", self.tr("Make this entry void, or take that back"), "", "ban", acts.void),
            *self.rooms.commands("incoming"),
        ]

    def refresh(self) -> None:
        self.rooms.refresh()
        self.list.refresh()
        if self.list.number:
            self._read(self.list.number)

    def show_item(self, **what: Any) -> None:
        """number=…: that letter; which=…: a counter; new=True: enter one, about unit_id, person_id, case_number."""
        if which := what.get("which"):
            self.list.counters.set_value(str(which))
        if number := str(what.get("number", "")):
            self.place.leave()
            self._go_to(number)
            self.to_letter()
        elif what.get("new"):
            self._begin(what.get("unit_id"), what.get("person_id"), str(what.get("case_number") or ""))

    def keep(self) -> dict[str, Any]:
        return {
            "which": self.list.counters.value(),
            "search": self.list.box.text(),
            "number": self.list.number,
            "opened": self.both.opened,
        }

    def restore(self, kept: dict[str, Any]) -> None:
        self.list.counters.set_value(kept["which"])
        self.list.box.setText(kept["search"])
        self.list.number = kept["number"]
        self.both.open_second(kept["opened"])

    def leave(self) -> None:
        if self.place.form is not None:
            self.place.form.keep()

    def set_aside(self) -> None:
        super().set_aside()
        self.shown = None  # whoever sits down next may not be told who wrote it (M15)
        self.show_right()

    # -- the letter shown

    def _turned(self, number: str) -> None:
        """Another letter is marked; an entry being put right is left, for it is of the one before."""
        if self.place.form is not None and not self.place.is_open(NEW):
            self.place.leave()
        self._read(number)

    def _go_to(self, number: str) -> None:
        self.list.go_to(number)
        self.both.open_second(True)
        self._read(number)

    def _read(self, number: str) -> None:
        def question(reading: Reading) -> tuple[IncomingFile, Any]:
            return incoming.file_of(reading, number), reading.now

        self.desk.errands.ask(
            self, question, lambda answer: self._show(*answer), latest="one", refused=partial(self._not_told, number)
        )

    def _show(self, file: IncomingFile, now: Any) -> None:
        if file.row.number != self.list.number:
            return
        self.shown = file
        self.said.setText("")
        self.card.show_file(file, now)
        self.show_right()

    def _not_told(self, number: str, refusal: Refusal) -> None:
        self.shown = None
        self.said.setText(sentence(refusal))
        if refusal.code == "incoming.unknown" and self.list.number == number:
            self.list.number = ""
        self.show_right()

    @property
    def _in_sight(self) -> IncomingFile | None:
        """The letter the person sees; none while the next one is on its way."""
        return self.shown if self.shown is not None and self.shown.row.number == self.list.number else None

    @property
    def _standing(self) -> IncomingFile | None:
        """The same, if it may be put right."""
        file = self._in_sight
        return file if file is not None and not file.row.void_reason else None

    def _open_letter(self) -> None:
        if self.place.is_open(NEW):
            self.place.leave()
            self.to_letter()
        elif self.both.narrow and not self.both.opened:
            self.both.open_second(True)
            self.to_letter()
        else:
            self.change()

    # -- the entry

    def add(self) -> None:
        """Enter a letter that came in."""
        self._begin(None, None, "")

    def _begin(self, unit_id: int | None, person_id: int | None, case_number: str) -> None:
        if self.place.is_open(NEW):
            self.place.focus_first()
            return
        self.desk.errands.ask(
            self, lambda reading: begin(reading, unit_id, person_id, case_number), lambda told: self._open(told, None),
            latest="begin", refused=self._refuse,
        )  # fmt: skip

    def change(self) -> None:
        """Put the entry shown right."""
        file = self._standing
        if file is None or self.is_written:
            self.place.focus_first()
            return
        self.desk.errands.ask(
            self, lambda reading: begin(reading, None, None, ""), lambda told: self._open(told, file), latest="begin"
        )

    def _open(self, told: Begin, file: IncomingFile | None) -> None:
        self.both.open_second(True)
        form = IncomingForm(self.desk, told, file)
        form.busy.connect(lambda busy: self.entry_bar.setEnabled(not busy))
        self.entry_bar.setEnabled(True)
        self.place.open(form, NEW if file is None else file.row.number)
        follow(self.list.table, form, self.entry_bar)
        self.show_right()

    def save(self) -> None:
        """Keep the entry being written."""
        if self.place.form is not None:
            self.place.form.save()

    def _discard(self) -> None:
        if self.place.form is not None:
            self.place.form.discard()

    def _go_on(self) -> None:
        """Open the entry that was begun and left; one made void meanwhile is forgotten."""
        what = next(iter(self.place.begun), NEW)
        if what == NEW:
            self.add()
            return
        self.list.go_to(what)

        def question(reading: Reading) -> tuple[Begin, IncomingFile]:
            return begin(reading, None, None, ""), incoming.file_of(reading, what)

        def go_on(answer: tuple[Begin, IncomingFile]) -> None:
            if answer[1].row.void_reason:
                self.place.forget(what)
            else:
                self._open(*answer)

        self.desk.errands.ask(self, question, go_on, refused=lambda _refusal: self.place.forget(what))
        self._read(what)

    def _kept(self, what: str, answer: object) -> None:
        number = str(answer)
        if what == NEW:
            self.desk.toasts.show(self.tr("{number} is entered").format(number=number))
            self.list.show_all()
        self._go_to(number)
        self.to_letter()

    def _left_form(self) -> None:
        self.show_right()
        self.to_list()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.keyCombination().toCombined() == CTRL_N:
            self.acts.make_case()
        else:
            super().keyPressEvent(event)

    def _refuse(self, refusal: Refusal) -> None:
        self.desk.toasts.refuse(sentence(refusal))
