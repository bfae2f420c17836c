"""The intake screen: one matter from the first key press to case, slip and paper (B1, B3)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import uuid4

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk import cases, drafts
from desk.cases import CallerCard
from desk.drafts import DraftRow
from ui.cases import intake_known as asking
from ui.cases.intake_caller import CallerPane
from ui.cases.intake_commands import intake_commands
from ui.cases.intake_form import Content, IntakeForm
from ui.cases.intake_guard import GuardNotice
from ui.cases.intake_habit import MoreHabit
from ui.cases.intake_head import IntakeHead
from ui.cases.intake_known import Caller, Known
from ui.cases.intake_layout import IntakeBody, Strips
from ui.cases.intake_save import Saved
from ui.cases.intake_saving import Saving
from ui.cases.intake_seek import CallerSeeker
from ui.cases.intake_sudden import SUDDEN, SuddenHint, carried
from ui.cases.intake_watch import GuardWatch
from ui.commands import Command
from ui.desk import Desk
from ui.drafts import DraftKeeper, draft_of
from ui.incidents.known import KnownIncident
from ui.messages import sentence
from ui.page import Page
from ui.slips.paper import print_slip
from ui.widgets.actionbar import ActionBar
from ui.widgets.link import LinkButton

if TYPE_CHECKING:
    from desk.cases import Dues
    from desk.refusals import Refusal

UNDO_SECONDS = 60


class IntakePage(Page):
    """Takes one matter after the other; what is typed is a draft in the book until it is a case."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "case", "draft", "person", "person_group", "phone", "tenure", "unit", "unhappy", "vehicle", "case_class",
            "place", "trade", "clerk", "fact", "cause", "estate",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        language = desk.look.language
        self.form = IntakeForm(desk.errands, language)
        self.habit = MoreHabit(desk)
        self.pane = CallerPane(desk, language)
        self.notice = GuardNotice(language)
        self.sudden = SuddenHint()
        self.known = KnownIncident(desk)
        self.strips = Strips(self.notice, self.sudden, self.known)
        self.seeker = CallerSeeker(desk.errands, self.form, self)
        self.keeper = DraftKeeper(desk.errands, asking.KIND, self._draft, self)
        self.watch = GuardWatch(desk.errands, self.form, self.notice, self)
        self.head = IntakeHead(lambda: desk.facts, language, lambda: self.watch.link(""))
        self._due_for: object = False
        self._cursor: tuple[str, int] | None = None
        self._offered = False
        self._now: datetime | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.body = IntakeBody(self.head, self.form, self.pane, self.strips, column)
        column.addWidget(self.body, 1)
        column.addWidget(self._bar())
        buttons = (self.print_button, self.save_button, self.next_button, self.solve_button, self.discard_button)
        self.saving = Saving(desk.errands, self.form, self.keeper, self.body, (self.strips, *buttons))
        self.form.open_more(self.habit.open())
        self._connect()

    # -- building

    def _bar(self) -> ActionBar:
        bar = ActionBar()
        self.print_button = bar.add_primary(self.tr("Save and &print slip"), self.save_and_print, "F9", "printer")
        self.save_button = bar.add_secondary(self.tr("&Save"), self.save_and_open, "Ctrl+S")
        self.next_button = bar.add_secondary(self.tr("Save and &new"), self.save_and_new, "Ctrl+Enter")
        self.solve_button = bar.add_secondary(self.tr("Solved at the desk"), self.solve_at_desk, "Ctrl+T")
        self.discard_button = bar.add_trailing(self.tr("Discard"), self.discard)
        return bar

    def _connect(self) -> None:
        form = self.form
        form.changed.connect(self.keeper.touch)
        form.submitted.connect(self._at_the_end)
        form.kind_of.changed.connect(lambda _value: self._class_changed())
        form.channel.changed.connect(self.head.greet)
        form.fold.toggled.connect(self._folded)
        self.keeper.kept.connect(lambda at: self.head.show_kept(self.desk.facts.local(at)))
        self.head.chooser.chosen.connect(self.resume)
        self.pane.opened_case.connect(lambda number: self.desk.open("cases", number=number))
        self.pane.opened_file.connect(self._open_file)
        self.seeker.brought.connect(self._show_card)
        self.watch.moved.connect(self.body.settle_strips)
        self.watch.linked.connect(self._linked)
        self.watch.kept_apart.connect(self.keeper.touch)
        self.watch.add_asked.connect(self.add_to)
        self.watch.asked.connect(lambda new: self.known.show_for(new.unit_id, new.class_id, new.place))
        self.sudden.short_form.connect(self.to_short_form)
        self.sudden.dismissed.connect(self.body.settle_strips)
        self.known.joined.connect(self._join)
        self.known.moved.connect(self.body.settle_strips)

    def commands(self) -> list[Command]:
        return intake_commands(
            {
                "print": self.save_and_print,
                "save": self.save_and_open,
                "next": self.save_and_new,
                "solve": self.solve_at_desk,
                "more": self.turn_more,
                "add": self.watch.add_named,
                "second": self.watch.link_named,
                "apart": self.watch.keep_named_apart,
                "turn": self.pane.elbow.turn,
                "discard": self.discard,
            }
        )

    # -- coming and going

    def refresh(self) -> None:
        language = self.desk.look.language
        self.desk.errands.ask(self, lambda reading: asking.known(reading, language), self._learn, latest="known")
        self._due_for = False
        self.seeker.ask(again=True)
        self._class_changed()
        self.watch.look(again=True)

    def _learn(self, known: Known) -> None:
        self._now = known.now
        self.form.offer(known.choices, self.desk.clerk, known.now.date())
        self.head.offer([row for row in known.waiting if row.id != self.keeper.id], known.now, known.open)
        self.head.greet(self.form.channel.value())
        self._class_changed()
        if self.head.chooser.rows and not self._offered and self.form.empty():
            newest = self.head.chooser.rows[0]
            told = self.tr("Not finished: {line}").format(line=self.head.chooser.line(newest))
            self.desk.toasts.show(told, self.tr("Continue"), lambda: self.resume(newest))
        self._offered = True

    def show_item(self, **what: Any) -> None:
        """new=True: a fresh form; lookup=True: to the caller of this one; draft=: an unfinished one.

        found=, person_id= with unit_id=, call=: a fresh one for that caller; kind= of which kind; disputed_slip=
        about the charge of a slip (M41); incident_id=: it belongs to that one.
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
        if slip := what.get("disputed_slip"):
            self._dispute(str(slip))
        if "incident_id" in what:
            self._join(what["incident_id"])
            self.known.put(what["incident_id"])

    def _dispute(self, slip: str) -> None:
        """A charge is disputed: whose slip it was stands there, and its number goes with the case."""

        def take(answer: tuple[Caller, int | None]) -> None:
            caller, class_id = answer
            self.form.fill({"disputed_slip": slip})
            self.form.choose_class(class_id)
            self.form.open_more(True)
            self.seeker.take(caller)
            self.form.go_to("summary")

        def refuse(refusal: "Refusal") -> None:
            self.desk.toasts.show(sentence(refusal))

        self.desk.errands.ask(self, lambda reading: asking.dispute_of(reading, slip), take, "dispute", refuse)

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
        self.form.put(content, open_more=self.habit.open())
        self.sudden.forget()
        self.head.show_second(self.form.links.second_of)
        self.known.put(self.form.links.incident_id)
        self.head.show_kept(None)
        self.seeker.ask()
        self._class_changed()
        self.watch.look()

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
        links = (each.findChild(LinkButton) or each for each in (self.sudden, self.known))
        return [self.form.who, *links, self.notice.second_link, self.pane.table]

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
        self.watch.look()

    def _open_file(self) -> None:
        caller = self.seeker.caller
        self.desk.open("owners", person=caller.person_id, unit=caller.unit_id)

    # -- what depends on what was chosen

    def _class_changed(self) -> None:
        class_id, row = self.form.class_id(), self.form.class_row()
        self.pane.elbow.show_class(class_id)
        self.sudden.show_class(row, self.desk.look.language)
        self.body.settle_strips()
        if class_id != self._due_for and self.form.choices is not None:
            self._due_for = class_id
            reply, solution = (row.reply, row.solution) if row else (None, None)

            def show(dues: "Dues") -> None:
                self.form.show_dues(dues)

            self.desk.errands.ask(self, lambda reading: asking.dues(reading, reply, solution), show, latest="dues")
        self.watch.look()

    def _folded(self) -> None:
        """The fold was pressed: the clerk's next form opens the same way, and the cursor follows."""
        on = self.form.fold.open
        self.habit.keep(on)
        self.form.go_to("received_day" if on else "words")

    def turn_more(self) -> None:
        """Open the second part or fold it away."""
        self.form.fold.toggled.emit()

    # -- what it is tied to

    def _linked(self, number: str) -> None:
        """It is the second complaint about that case now, or about none."""
        self.head.show_second(number)
        self.keeper.touch()

    def _join(self, incident_id: int | None) -> None:
        """The case belongs to that incident, or stands by itself."""
        self.form.links = replace(self.form.links, incident_id=incident_id)
        self.keeper.touch()

    def to_short_form(self) -> None:
        """A sudden event: what is typed becomes a draft of the form with four fields, and is gone on with there."""
        if self.saving.busy:
            return
        id, mine, content = uuid4().hex, self.keeper.id, carried(self.form.content())

        def go_on(_none: None) -> None:
            if self.keeper.id == mine:
                self.keeper.give_up()
                self._open_form("", {})
            self.desk.open(SUDDEN, draft=id)

        self.desk.errands.do(self, lambda work: drafts.keep(work, id, SUDDEN, content), go_on)

    # -- the draft

    def _content(self) -> dict[str, str | int | bool | None]:
        name, place = self.form.place_of_cursor()
        return {**self.form.content(), "cursor": name, "cursor_at": place}

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

    def solve_at_desk(self) -> None:
        """Ctrl+T: the case with its answer and its end, and a fresh form: it was solved while the person was there."""
        cause = self.form.cause_proposed()
        if cause is None:
            self.form.ask_cause()
        self.saving.solve(cause, self._solved)

    def _at_the_end(self) -> None:
        """Enter in the last field goes to what finishes the form."""
        (self.solve_button if self.form.cause.isVisible() else self.print_button).setFocus()

    def _solved(self, saved: Saved, batch: str) -> None:
        self._open_form("", {})
        told = self.tr("{number} solved at the desk").format(number=saved.number)

        def back() -> None:
            self.desk.errands.do(self, lambda work: cases.undo(work, batch), lambda _numbers: None)

        self.desk.toasts.show(told, self.tr("Undo"), back, UNDO_SECONDS)
        self._to_lookup()

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
