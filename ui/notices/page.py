"""Notices for the notice boards: the register, the page beside it, and the words while they are written (M51, M60)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from desk import notices, templates
from desk.notices import Event, NewNotice, NoticeFilter, NoticeRow, unfilled_in
from desk.refusals import Refusal
from desk.templates import Purpose, TemplateRow
from desk.work import Reading
from ui.commands import Command
from ui.desk import Desk
from ui.formplace import FormPlace
from ui.letterrooms import LetterRooms
from ui.letters.fields import BLANK_KEY
from ui.messages import sentence
from ui.notices.afterwards import Afterwards
from ui.notices.bar import NoticeBar, WritingBar, commands_of, has_way
from ui.notices.forms import NoticeForm
from ui.notices.hanging import DaysForm, DownForm, HangForm, PostForm
from ui.notices.listside import NoticeList
from ui.notices.paper import Shown, drawn
from ui.notices.paperside import PaperSide
from ui.notices.writing import WritingForm
from ui.page import Page
from ui.recordform import RecordForm
from ui.theme import px
from ui.widgets.actionbar import button_of
from ui.widgets.heading import PageHead
from ui.widgets.keyhint import KeyHint
from ui.widgets.panes import Panes
from ui.widgets.scroll import Scroll

NEW = "new"
"""The name of the form of a new notice; with a blank and a number behind it, it is about that incident."""


@dataclass(frozen=True)
class _Beginning:
    """What the form of a notice's words opens with."""

    templates: tuple[TemplateRow, ...]
    events: tuple[Event, ...]
    words: NewNotice
    now: datetime


class NoticesPage(Page):
    """The list on the left, where forms open in its place; on the right the page as it hangs or will hang."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"notice", "incident", "case_class", "letter_template", "template_version", "fact", "clerk", "letter_request"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._wanted = ""  # a form to open once the notice it is about is there
        self._to_blank = False  # the form that is on its way opens at a blank
        self._build()
        self.after = Afterwards(desk, self)

    # -- building

    def _build(self) -> None:
        desk = self.desk
        self.rooms = LetterRooms(desk, "notices")
        self.listed = NoticeList(desk)
        self.table = self.listed.table
        self.listed.chosen.connect(lambda _number: self._read())
        self.listed.opened.connect(lambda: self.do("preview"))
        self.listed.emptied.connect(self._nothing)
        self.place = FormPlace(desk, "notice")
        self.place.saved.connect(self._saved)
        self.place.closed.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.place.moved.connect(self._form_moved)
        self.place.go_on.connect(self._go_on)
        self.paper = PaperSide(desk)
        self.view = self.paper.view
        self.paper.back.connect(self._back)
        self.paper.incident_asked.connect(lambda number: desk.open("incidents", number=number))
        self.both = Panes(self._left_side(), self.paper, shares=(54, 46), narrow=66)
        self.both.narrowed.connect(self.paper.show_back)
        self.bar, self.writing_bar = NoticeBar(self.do), self._writing_bar()
        self._head = PageHead(self.tr("Notices"))
        self._head.add_trailing(button_of(self.tr("New notice…"), self.new_notice, icon_name="plus"))
        self._head.add_trailing(KeyHint("Ins"))
        ground = QVBoxLayout()
        ground.setContentsMargins(px(20), px(14), px(20), px(14))
        ground.setSpacing(px(10))
        ground.addWidget(self.rooms)
        ground.addWidget(self._head)
        ground.addWidget(self.place.unfinished)
        ground.addWidget(self.both, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(ground, 1)
        column.addWidget(self.bar)
        column.addWidget(self.writing_bar)
        self.place.turn_to(1)

    def _writing_bar(self) -> WritingBar:
        bar = WritingBar()
        bar.saved.connect(self.save)
        bar.shown.connect(self.show_paper)
        bar.left.connect(lambda: self.place.form.close_form() if self.place.form is not None else None)
        bar.discarded.connect(lambda: self.place.form.discard() if self.place.form is not None else None)
        return bar

    def _left_side(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.place)
        column.addStretch(1)
        self._scroll = Scroll(inside)
        left = QWidget()
        self._stack = QStackedLayout(left)
        self._stack.addWidget(self.listed)
        self._stack.addWidget(self._scroll)
        return left

    # -- what a page does

    def commands(self) -> list[Command]:
        def make(id: str, text: str, keys: str, icon: str, run: Any) -> Command:
            return Command(f"notices.{id}", text, keys, icon, run, page="notices")

        return [
            make("new", self.tr("Write a new notice"), "Ins|Ctrl+L", "plus", self.new_notice),
            make("save", self.tr("Save the form, or the notice as PDF"), "Ctrl+S", "save", self.save),
            make("blank", self.tr("To the next blank of the notice"), BLANK_KEY, "square-pen", self.to_blank),
            make("search", self.tr("Search the notices"), "Ctrl+F", "search", self.to_search),
            *commands_of(self.do),
            *self.rooms.commands("notices"),
        ]

    def refresh(self) -> None:
        self.rooms.refresh()
        self.listed.refresh()
        if self.listed.number:
            self._read()

    def show_item(self, **what: Any) -> None:
        """number=…: that notice; incident=…: write one about it; new=True: write one."""
        if incident := str(what.get("incident", "")):
            self._write(incident)
        elif number := str(what.get("number", "")):
            self.place.leave()
            self.listed.go_to(number)
            self._read()
        elif what.get("new"):
            self.new_notice()

    def keep(self) -> dict[str, Any]:
        return {
            "number": self.listed.number,
            "which": self.listed.counters.value(),
            "search": self.listed.search.text(),
            "opened": self.both.opened,
        }

    def restore(self, kept: dict[str, Any]) -> None:
        self.listed.counters.set_value(kept["which"])
        self.listed.search.setText(kept["search"])
        self.listed.number = kept["number"]
        self.both.open_second(kept["opened"])

    def leave(self) -> None:
        for form in self.findChildren(RecordForm):
            form.keep()

    def escape(self) -> bool:
        if self.both.narrow and self.both.opened:
            self._back()
            return True
        return False

    def panes(self) -> list[QWidget]:
        form = self.place.form
        if form is not None:
            return [form.form.editor(form.form.names()[0]), self.view]
        return [self.listed.search, self.table, self.view]

    def focus_first(self) -> None:
        if not self.place.focus_first():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- showing

    def _read(self) -> None:
        number = self.listed.number
        if number:
            self.desk.errands.ask(self, drawn(number), self._show, latest="paper", refused=self._not_found)

    def _show(self, shown: Shown) -> None:
        if shown.file.row.number != self.listed.number:
            return
        self.paper.show_notice(shown)
        self._show_bar()
        wanted, self._wanted = self._wanted, ""
        if wanted:
            self.do(wanted)

    def _not_found(self, refusal: Refusal) -> None:
        self._wanted = ""
        self.listed.number = ""
        self._nothing()
        self.desk.toasts.refuse(sentence(refusal))

    def _nothing(self) -> None:
        if self.place.form is None:
            self.paper.show_nothing()
        self._show_bar()

    def _show_bar(self) -> None:
        self.bar.show_notice(self.row if self.place.form is None else None)

    @property
    def row(self) -> NoticeRow | None:
        """The notice the person sees; none while the next one is on its way."""
        shown = self.paper.shown
        return shown.file.row if shown is not None and shown.file.row.number == self.listed.number else None

    # -- doing

    def do(self, name: str) -> None:
        """Do one of the acts with the notice shown, or open its form."""
        row = self.row
        if self.place.form is not None:
            if name == "preview":
                self.show_paper()
            return
        if row is None:
            return
        if not has_way(name, row):
            return
        if name == "paper":
            name = "print" if row.posted_on is not None else "post"
        if name in ("post", "change", "down"):
            self._open_form(name, row)
        elif name == "print":
            self.after.print(row.number)
        elif name == "save":
            self.after.save(row.number)
        elif name == "void":
            self.after.void(row.number, hangs=row.state in (NoticeFilter.HANGING, NoticeFilter.DUE))
        elif row.posted_on is not None and self.paper.shown is not None and not row.void_reason:
            self.after.preview(row.number, self.paper.shown.pdf)
        else:
            self.show_paper()

    def show_paper(self) -> None:
        """The keys to the page; where there is room for one pane only, it takes the place of the other."""
        self.both.open_second(not self.both.opened if self.both.narrow else True)
        if self.view.isVisible():
            self.view.setFocus()
        else:
            self.focus_first()

    def new_notice(self) -> None:
        """Write a notice about nothing the book knows."""
        self._write("")

    def save(self) -> None:
        """Keep what is being written, else save the notice shown as a file."""
        if self.place.form is not None:
            self.place.form.save()
        else:
            self.do("save")

    def to_search(self) -> None:
        """The cursor into the search over the register."""
        self.place.leave()
        self.listed.to_search()

    def to_blank(self) -> None:
        """Select the next blank of the notice, else go to the caller lookup as everywhere (F8)."""
        form, row = self.place.form, self.row
        if isinstance(form, NoticeForm):
            self.both.open_second(False)
            form.next_blank()
        elif (form is None or isinstance(form, PostForm)) and row is not None and self._has_blanks(row):
            self._to_blank = True
            self._open_form("change", row)
        else:
            self.desk.commands.trigger("caller")

    def _has_blanks(self, row: NoticeRow) -> bool:
        shown = self.paper.shown
        return row.state is NoticeFilter.WRITTEN and shown is not None and bool(unfilled_in(shown.file.words))

    # -- forms

    def _open_form(self, name: str, row: NoticeRow) -> None:
        shown = self.paper.shown
        assert shown is not None
        what = f"{name} {row.number}"
        if name == "post":
            form = PostForm(self.desk, shown)
            form.blank_asked.connect(self.to_blank)
            self._put(form, what)
            self.paper.show_blank(0)
        elif name == "down":
            self._put(DownForm(self.desk, shown.today, row), what)
        elif row.removed_on is not None:
            self._put(DaysForm(self.desk, shown.today, row), f"days {row.number}")
        elif row.posted_on is not None:
            self._put(HangForm(self.desk, shown.today, row), f"hang {row.number}")
        else:
            words = shown.file.words
            self._begin(lambda _reading: words, row.number, what)

    def _write(self, incident: str) -> None:
        what = f"{NEW} {incident}".strip()
        if self.place.is_open(what):
            self.place.focus_first()
            return
        self._begin(lambda reading: notices.propose(reading, None, incident), "", what)

    def _begin(self, words: Callable[[Reading], NewNotice], number: str, what: str) -> None:
        def question(reading: Reading) -> _Beginning:
            begun = words(reading)
            return _Beginning(
                templates.templates(reading, (Purpose.NOTICE,)),
                notices.events(reading, begun.incident_number),
                begun,
                reading.facts.local(reading.now),
            )

        def take(told: _Beginning) -> None:
            self._put_words(told, number, what)

        self.desk.errands.ask(self, question, take, latest="form", refused=self._not_found)

    def _put_words(self, told: _Beginning, number: str, what: str) -> None:
        form = NoticeForm(self.desk, told.now, told.templates, told.events, told.words, number)
        self._put(form, what)
        self.paper.write(form.notice, number)
        form.form.changed.connect(self.paper.redraw)
        form.blank_reached.connect(self.paper.show_blank)
        at_blank, self._to_blank = self._to_blank, False
        if at_blank:
            QTimer.singleShot(0, form, form.next_blank)  # behind its own, which shows its head

    def _put(self, form: WritingForm, what: str) -> None:
        self.both.open_second(False)
        form.busy.connect(lambda busy: self.writing_bar.setEnabled(not busy))
        self.place.open(form, what)

    def _form_moved(self) -> None:
        """A form came or went."""
        writing = self.place.form is not None
        self._stack.setCurrentWidget(self._scroll if writing else self.listed)
        self._head.setVisible(not (writing and self.both.narrow))  # its room is for the form
        self.bar.setVisible(not writing)
        self.writing_bar.setVisible(writing)
        if isinstance(self.place.form, WritingForm):
            self.writing_bar.show_form(self.place.form.save_text)
            self.writing_bar.setEnabled(True)
        if not isinstance(self.place.form, NoticeForm):
            self.paper.done()
        self._show_bar()

    def _go_on(self) -> None:
        """Open the first form that was begun and left."""
        for what in list(self.place.begun):
            name, _, about = what.partition(" ")
            if name == NEW:
                self._write(about)
            elif self.row is not None and self.row.number == about:
                self._resume(name, what)
            else:
                self._wanted = _way_to(name)
                self.listed.go_to(about)
                self._read()
            return

    def _resume(self, name: str, what: str) -> None:
        wanted = _way_to(name)
        assert self.row is not None
        if has_way(wanted, self.row):
            self.do(wanted)
        else:
            self.place.forget(what)  # it was posted or taken down meanwhile

    def _saved(self, what: str, answer: object) -> None:
        name, _, about = what.partition(" ")
        number = cast("str", answer) if name == NEW else about
        self.listed.go_to(number)
        self._read()
        self.listed.refresh()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.after.say(name, number, prints=name == "post" and bool(answer))

    def _back(self) -> None:
        self.both.open_second(False)
        self.focus_first()


def _way_to(form: str) -> str:
    """The act that opens the form of that name."""
    return "change" if form in ("hang", "days") else form
