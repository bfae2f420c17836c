"""The intake screen: one matter from the first key press to case, slip and paper (B1, B3)."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.cases import CallerCard, CaseRow
from desk.drafts import DraftRow
from ui.cases import intake_known as asking
from ui.cases.intake_caller import CallerPane
from ui.cases.intake_form import Content, IntakeForm
from ui.cases.intake_head import IntakeHead
from ui.cases.intake_known import Known
from ui.cases.intake_layout import IntakeBody
from ui.cases.intake_save import Saved
from ui.cases.intake_saving import Saving
from ui.cases.intake_seek import CallerSeeker
from ui.commands import Command
from ui.desk import Desk
from ui.drafts import DraftKeeper, draft_of
from ui.page import Page
from ui.slips.paper import print_slip
from ui.widgets.actionbar import ActionBar
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from desk.cases import Dues

UNDO_SECONDS = 60


class IntakePage(Page):
    """Takes one matter after the other; what is typed is a draft in the book until it is a case."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "case", "draft", "person", "person_group", "phone", "tenure", "unit", "unhappy", "vehicle", "case_class",
            "place", "trade", "clerk", "fact",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        language = desk.look.language
        self.form = IntakeForm(desk.errands, language)
        self.pane = CallerPane(desk, language)
        self.notice = Notice("")
        self.notice.hide()
        self.seeker = CallerSeeker(desk.errands, self.form, self)
        self.keeper = DraftKeeper(desk.errands, asking.KIND, self._draft, self)
        self.head = IntakeHead(lambda: desk.facts, language)
        self.body = IntakeBody(self.head, self.form, self.pane, self.notice)
        self._apart = ""
        self._warned_of: object = None
        self._due_for: object = False
        self._cursor: tuple[str, int] | None = None
        self._offered = False
        self._now: datetime | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.body, 1)
        column.addWidget(self._bar())
        buttons = (self.print_button, self.save_button, self.next_button, self.discard_button)
        self.saving = Saving(desk.errands, self.form, self.keeper, self.body, (self.notice, *buttons))
        self._connect()

    # -- building

    def _bar(self) -> ActionBar:
        bar = ActionBar()
        self.print_button = bar.add_primary(self.tr("Save and &print slip"), self.save_and_print, "F9", "printer")
        self.save_button = bar.add_secondary(self.tr("&Save"), self.save_and_open, "Ctrl+S")
        self.next_button = bar.add_secondary(self.tr("Save and &new"), self.save_and_new, "Ctrl+Enter")
        self.discard_button = bar.add_trailing(self.tr("Discard"), self.discard)
        return bar

    def _connect(self) -> None:
        form = self.form
        form.changed.connect(self.keeper.touch)
        form.submitted.connect(self.print_button.setFocus)
        form.kind_of.changed.connect(lambda _value: self._class_changed())
        form.channel.changed.connect(self.head.greet)
        self.keeper.kept.connect(lambda at: self.head.show_kept(self.desk.facts.local(at)))
        self.head.chooser.chosen.connect(self.resume)
        self.pane.opened_case.connect(lambda number: self.desk.open("cases", number=number))
        self.pane.opened_file.connect(self._open_file)
        self.seeker.brought.connect(self._show_card)

    def commands(self) -> list[Command]:
        return [
            Command("intake.print", self.tr("Save and print slip"), "F9", "printer", self.save_and_print, "intake"),
            Command("intake.save", self.tr("Save and show the case"), "Ctrl+S", "save", self.save_and_open, "intake"),
            Command(
                "intake.next", self.tr("Save and new"), "Ctrl+Enter|Ctrl+Return", "plus", self.save_and_new, "intake"
            ),
            Command("intake.discard", self.tr("Discard this draft"), "", "trash-2", self.discard, "intake"),
        ]

    # -- coming and going

    def refresh(self) -> None:
        language = self.desk.look.language
        self.desk.errands.ask(self, lambda reading: asking.known(reading, language), self._learn, latest="known")
        self._due_for = False
        self.seeker.ask(again=True)
        self._class_changed()

    def _learn(self, known: Known) -> None:
        self._now = known.now
        self.form.offer(known.choices, self.desk.clerk)
        self.head.offer([row for row in known.waiting if row.id != self.keeper.id], known.now)
        self.head.greet(self.form.channel.value())
        self._class_changed()
        if self.head.chooser.rows and not self._offered and self.form.empty():
            newest = self.head.chooser.rows[0]
            told = self.tr("Not finished: {line}").format(line=self.head.chooser.line(newest))
            self.desk.toasts.show(told, self.tr("Continue"), lambda: self.resume(newest))
        self._offered = True

    def show_item(self, **what: Any) -> None:
        """new=True: a fresh form; lookup=True: to the caller of this one; draft=: an unfinished one.

        found=, person_id= with unit_id=, call=: a fresh one for that caller; kind= of which kind.
        """
        if self._wait_for_answer(lambda: self.show_item(**what)):
            return
        if draft := what.get("draft"):
            self._offered = True
            self.desk.errands.ask(
                self, lambda reading: draft_of(reading, asking.KIND, str(draft)), self._resume_if_there
            )
            return
        if what.get("lookup"):
            self._to_lookup()
            return
        self.begin()
        if found := what.get("found"):
            self.seeker.choose(found)
        elif call := what.get("call"):
            self.seeker.call(str(call))
        elif "person_id" in what or "unit_id" in what:
            self.seeker.by_id(what.get("person_id"), what.get("unit_id"))
        if "kind" in what:
            self.form.kind.set_value(what["kind"])

    def _wait_for_answer(self, go_on: Callable[[], None]) -> bool:
        """While a form is being saved no other takes its place: the book answers in the order it was asked."""
        if self.saving.busy:
            self.desk.errands.ask(self, lambda _reading: None, lambda _none: go_on())
        return self.saving.busy

    def begin(self) -> None:
        """A fresh form; the one that was open stays a draft when anything was written in it."""
        if not self.form.empty():
            if self.form.only_found():
                self.keeper.give_up()
            else:
                self.keeper.keep()
            self._open_form("", {})
            self.refresh()
        self._to_lookup()

    def _resume_if_there(self, row: DraftRow | None) -> None:
        if row is not None and row.id != self.keeper.id:
            self.resume(row)

    def resume(self, row: DraftRow) -> None:
        """Go on with a draft; the form that was open stays one as well."""
        if self._wait_for_answer(lambda: self.resume(row)):
            return
        self.keeper.keep()
        content = self.keeper.newest(row.id, row.content) or row.content
        self._open_form(row.id, content, in_book=True)
        self.head.show_kept(self.desk.facts.local(row.saved_at))
        self.refresh()
        self.form.put_cursor(str(content.get("cursor") or "who"), int(content.get("cursor_at") or 0))

    def _open_form(self, id: str, content: Content, *, in_book: bool = False, request: str = "") -> None:
        self.keeper.start(id, in_book, request)
        self.form.put(content)
        self._apart = str(content.get("apart") or "")
        self.head.show_kept(None)
        self.seeker.ask()

    def keep(self) -> dict[str, Any]:
        at = self.form.place_of_cursor()
        return {
            "id": self.keeper.id,
            "request": self.keeper.request,
            "unkept": self.keeper.unkept(),
            "content": self._content(),
            "cursor": at,
            "seen": self._offered,
        }

    def restore(self, kept: dict[str, Any]) -> None:
        self.keeper.take_over(kept["unkept"])
        self._open_form(kept["id"], kept["content"], in_book=True, request=kept["request"])
        self._cursor, self._offered = kept["cursor"], kept["seen"]

    def leave(self) -> None:
        self.keeper.keep()

    def focus_first(self) -> None:
        cursor, self._cursor = self._cursor or self.form.place_of_cursor(), None
        self.form.put_cursor(*cursor)

    def panes(self) -> list[QWidget]:
        return [self.form.who, self.pane.table]

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowDeactivate:
            self.keeper.keep()
        return super().event(event)

    # -- the caller

    def _to_lookup(self) -> None:
        self.form.go_to("who")
        self.form.who.selectAll()

    def _show_card(self, card: CallerCard | None) -> None:
        minded = self.pane.minding.isHidden()
        self.pane.show_card(card, self._now)
        if self.pane.minding.isHidden() != minded:
            self.body.look_after_cursor()
        self._warn()

    def _open_file(self) -> None:
        caller = self.seeker.caller
        self.desk.open("owners", person=caller.person_id, unit=caller.unit_id)

    # -- what depends on what was chosen

    def _class_changed(self) -> None:
        class_id = self.form.class_id()
        choices = self.form.limits()
        if class_id != self._due_for and choices is not None:
            self._due_for = class_id
            row = choices.row(class_id)
            reply, solution = (row.reply, row.solution) if row else (None, None)

            def show(dues: "Dues") -> None:
                self.form.show_dues(dues)

            self.desk.errands.ask(self, lambda reading: asking.dues(reading, reply, solution), show, latest="dues")
        self._warn()

    def _warn(self) -> None:
        choices = self.form.limits()
        row = choices.row(self.form.class_id()) if choices else None
        class_name = row.name if row else None
        found = self.pane.pressing(class_name, self._apart)
        if self.notice.isHidden() != (found is None):
            self.notice.setVisible(found is not None)
            self.body.look_after_cursor()
        told = (*found, class_name) if found else None
        if found is not None and told != self._warned_of:
            case, more = found
            actions: list[tuple[str, Callable[[], object]]] = [
                (self.tr("Add to it"), lambda: self.add_to(case.number)),
                (self.tr("Keep separate"), lambda: self._keep_apart(case)),
            ]
            self.notice.show_notice(*self.pane.duplicate(case, more, class_name), actions)
        self._warned_of = told

    def _keep_apart(self, case: CaseRow) -> None:
        self._apart = case.number
        self.keeper.touch()
        self._warn()
        self.form.go_to("summary")

    # -- the draft

    def _content(self) -> dict[str, str | int | bool | None]:
        name, place = self.form.place_of_cursor()
        return {**self.form.content(), "cursor": name, "cursor_at": place, "apart": self._apart}

    def _draft(self) -> Content | None:
        return None if self.form.empty() else self._content()

    def discard(self) -> None:
        """Drop what was typed; it can be brought back for a minute."""
        if self.form.empty() or self.saving.busy:
            return
        id, content = self.keeper.id, self._content()
        self.keeper.give_up()
        self._open_form("", {})
        self._to_lookup()
        self.desk.toasts.show(
            self.tr("Draft discarded"), self.tr("Undo"), lambda: self._bring_back(id, content), UNDO_SECONDS
        )

    def _bring_back(self, id: str, content: Content) -> None:
        self.keeper.keep()
        self._open_form(id, content)
        self.keeper.touch()
        self.keeper.keep()
        self.form.put_cursor(str(content["cursor"]), int(content["cursor_at"] or 0))

    # -- saving

    def save_and_print(self) -> None:
        """F9: case, slip, paper, and a fresh form for the next call."""
        self.saving.save(True, lambda saved: self._saved(saved, self._to_lookup))

    def save_and_new(self) -> None:
        """Ctrl+Enter: the case, and a fresh form for the next call."""
        self.saving.save(False, lambda saved: self._saved(saved, self._to_lookup))

    def save_and_open(self) -> None:
        """Ctrl+S: the case, shown in its list."""
        self.saving.save(False, lambda saved: self._saved(saved, None))

    def add_to(self, number: str) -> None:
        """What was told becomes a note on a case that is open already."""
        self.saving.add_to(number, lambda _: self._added(number))

    def _saved(self, saved: Saved, after: Callable[[], None] | None) -> None:
        self._open_form("", {})
        told = self.tr("{number} taken").format(number=saved.number)
        if saved.sheet is not None:
            told = f"{told} · {saved.sheet.number}"
            print_slip(self.desk, saved.sheet)
        if after is None:
            self.desk.toasts.show(told)
            self.desk.open("cases", number=saved.number)
        else:
            self.desk.toasts.show(told, self.tr("Show case"), lambda: self.desk.open("cases", number=saved.number))
            after()

    def _added(self, number: str) -> None:
        self._open_form("", {})
        self.desk.toasts.show(self.tr("Added to {number}").format(number=number))
        self.desk.open("cases", number=number)
