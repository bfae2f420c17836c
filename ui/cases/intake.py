"""The intake screen: one matter from the first key press to case, slip and paper (B1, B3)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk.cases import CallerCard, CaseRow, Channel
from desk.drafts import DraftRow
from desk.refusals import Refusal
from ui.cases import intake_known as asking
from ui.cases import intake_words as words
from ui.cases.intake_caller import CallerPane
from ui.cases.intake_drafts import DraftChooser, DraftKeeper
from ui.cases.intake_form import Content, IntakeForm, looks_like_phone
from ui.cases.intake_known import NOBODY, Caller, Known
from ui.cases.intake_layout import IntakeBody
from ui.cases.intake_save import Saved, add_to, print_slip, save
from ui.commands import Command
from ui.desk import Desk
from ui.hit import phone_shown
from ui.icons import icon
from ui.messages import sentence
from ui.page import Page
from ui.theme import px
from ui.widgets.actionbar import ActionBar
from ui.widgets.heading import PageHead
from ui.widgets.label import PlainLabel
from ui.widgets.notice import Notice
from ui.widgets.pill import Pill

if TYPE_CHECKING:
    from desk.cases import Dues
    from desk.find import Found

UNDO_SECONDS = 60
_FIELD_OF = {"note": "words", "reply": "words"}
"""Where the cursor goes when an act names a field this form has under another name."""


class IntakePage(Page):
    """Takes one matter after the other; what is typed is a draft in the book until it is a case."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"case", "draft", "person", "phone", "tenure", "unit", "case_class", "place", "trade", "clerk", "fact"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        language = desk.look.language
        self.form = IntakeForm(desk.errands, language)
        self.pane = CallerPane(lambda: desk.facts, language)
        self.notice = Notice("")
        self.notice.hide()
        self.keeper = DraftKeeper(desk.errands, self._draft, self)
        self.chooser = DraftChooser(lambda: desk.facts, language)
        self.body = IntakeBody(self._head(), self.form, self.pane, self.notice)
        self._saving = False
        self._apart = ""
        self._asked_for: object = None
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
        self._connect()

    # -- building

    def _head(self) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        self.title = PageHead(self.tr("New complaint"))
        self.title.add(Pill(self.tr("Draft")))
        self.tick = QLabel()
        self.tick.setPixmap(icon("check", "green").pixmap(px(16), px(16)))
        self.saved = PlainLabel("", "caption")
        for each in (self.chooser, self.tick, self.saved):
            self.title.add_trailing(each)
        self.tick.hide()
        column.addWidget(self.title)
        line = QHBoxLayout()
        line.setSpacing(px(6))
        picture = QLabel()
        picture.setPixmap(icon("message-circle", "muted").pixmap(px(14), px(14)))
        self.greeting = PlainLabel("", "muted", elide=True)
        line.addWidget(picture)
        line.addWidget(self.greeting, 1)
        column.addLayout(line)
        return head

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
        form.who.chosen.connect(self._choose)
        form.who.create_asked.connect(self._create)
        form.told_by.textEdited.connect(lambda _text: self._ask_caller())
        form.unit.textEdited.connect(lambda _text: self._ask_caller())
        form.kind_of.changed.connect(lambda _value: self._class_changed())
        form.channel.changed.connect(lambda _value: self._greet())
        self.keeper.kept.connect(self._show_kept)
        self.chooser.chosen.connect(self.resume)
        self.pane.opened_case.connect(lambda number: self.desk.open("cases", number=number))
        self.pane.opened_file.connect(self._open_file)
        self.desk.errands.faulted.connect(self._faulted)

    def commands(self) -> list[Command]:
        return [
            Command("intake.print", self.tr("Save and print slip"), "F9", "printer", self.save_and_print, "intake"),
            Command("intake.save", self.tr("Save and show the case"), "Ctrl+S", "save", self.save_and_open, "intake"),
            Command(
                "intake.next", self.tr("Save and new"), "Ctrl+Enter|Ctrl+Return", "plus", self.save_and_new, "intake"
            ),
            Command("intake.who", self.tr("Look the caller up"), "F8", "user-search", self._to_lookup, "intake"),
            Command("intake.discard", self.tr("Discard this draft"), "", "trash-2", self.discard, "intake"),
        ]

    # -- coming and going

    def refresh(self) -> None:
        language = self.desk.look.language
        self.desk.errands.ask(self, lambda reading: asking.known(reading, language), self._learn, latest="known")
        self._asked_for, self._due_for = None, False
        self._ask_caller()
        self._class_changed()

    def _learn(self, known: Known) -> None:
        self._now = known.now
        self.form.offer(known.choices, self.desk.clerk)
        self.chooser.offer([row for row in known.waiting if row.id != self.keeper.id], known.now)
        self._greet()
        self._class_changed()
        if self.chooser.rows and not self._offered and self.form.empty():
            newest = self.chooser.rows[0]
            told = self.tr("Not finished: {line}").format(line=self.chooser.line(newest))
            self.desk.toasts.show(told, self.tr("Continue"), lambda: self.resume(newest))
        self._offered = True

    def show_item(self, **what: Any) -> None:
        """new=True a fresh form; found=, person= and unit=, call= one for that caller; draft= an unfinished one."""
        if draft := what.get("draft"):
            self._offered = True
            self.desk.errands.ask(self, lambda reading: asking.draft(reading, str(draft)), self._resume_if_there)
            return
        self.begin()
        if found := what.get("found"):
            self._choose(found)
        elif call := what.get("call"):
            self._call(str(call))
        elif what.get("person") is not None or what.get("unit") is not None:
            person, unit = what.get("person"), what.get("unit")
            self.desk.errands.ask(
                self, lambda reading: asking.found_by(reading, person, unit), lambda caller: self._take(caller, None)
            )

    def begin(self) -> None:
        """A fresh form; the one that was open stays a draft."""
        if not self.form.empty():
            self.keeper.keep()
            self._open_form("", {})
            self.refresh()
        self._to_lookup()

    def _resume_if_there(self, row: DraftRow | None) -> None:
        if row is not None and row.id != self.keeper.id:
            self.resume(row)

    def resume(self, row: DraftRow) -> None:
        """Go on with a draft; the form that was open stays one as well."""
        self.keeper.keep()
        self._open_form(row.id, row.content, in_book=True)
        self._show_kept(self.desk.facts.local(row.saved_at))
        self.refresh()
        self.form.put_cursor(str(row.content.get("cursor") or "who"), int(row.content.get("cursor_at") or 0))

    def _open_form(self, id: str, content: Content, *, in_book: bool = False) -> None:
        self.keeper.start_fresh(id, in_book)
        self.form.put(content)
        self._apart = str(content.get("apart") or "")
        self.tick.hide()
        self.saved.setText("")
        self._ask_caller()

    def keep(self) -> dict[str, Any]:
        at = self.form.place_of_cursor()
        return {"id": self.keeper.id, "content": self._content(), "cursor": at, "seen": self._offered}

    def restore(self, kept: dict[str, Any]) -> None:
        self._open_form(kept["id"], kept["content"], in_book=True)
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

    def _choose(self, found: "Found") -> None:
        caller = asking.caller_of(found, phone_shown(found.phones, self.form.who.text()))
        self.form.take_caller(caller, found.role)
        self._ask_caller()
        self.form.go_to("class" if caller.name else "told_by")

    def _take(self, caller: Caller, role: None) -> None:
        self.form.take_caller(caller, role)
        self._ask_caller()
        self.form.go_to("class" if caller.name else "told_by")

    def _create(self, typed: str) -> None:
        """Somebody who is not on file: the number stays in the lookup, a name goes where names are."""
        if looks_like_phone(typed):
            self.form.go_to("told_by")
            return
        self.form.fill({"who": "", "told_by": typed})
        self.form.changed.emit()
        self.form.go_to("unit")

    def _call(self, phone: str) -> None:
        """A ringing number: whoever alone has it is taken, otherwise the clerk chooses."""

        def question(reading: Any) -> "list[Found]":
            from desk.find import find

            return [each for each in find(reading, phone, kinds=("person",)) if not each.gone]

        self.form.who.setText(phone)
        self.keeper.touch()
        self.desk.errands.ask(self, question, lambda found: self._called(phone, found), latest="call")

    def _called(self, phone: str, found: "list[Found]") -> None:
        if self.form.who.text() != phone:
            return
        if len(found) == 1:
            self._choose(found[0])
        else:
            self.form.who.look()

    def _ask_caller(self) -> None:
        caller = self.form.caller_now()
        typed = self.form.unit.text().strip()
        if caller.unit_id is None and typed:
            self.desk.errands.ask(
                self,
                lambda reading: asking.unit_of(reading, typed),
                lambda unit: self._found_unit(typed, unit),
                latest="unit",
            )
        if caller == self._asked_for:
            return
        self._asked_for = caller
        if caller.person_id is None and caller.unit_id is None:
            self._show_card(None, caller)
            return
        self.desk.errands.ask(
            self,
            lambda reading: asking.card(reading, caller),
            lambda card: self._show_card(card, caller),
            latest="card",
        )

    def _found_unit(self, typed: str, unit: int | None) -> None:
        if unit is not None and self.form.unit.text().strip() == typed:
            self.form.caller = replace(self.form.caller, unit_id=unit, unit=typed)
            self._ask_caller()

    def _show_card(self, card: CallerCard | None, caller: Caller) -> None:
        if caller == self._asked_for and (card is None or self._now is not None):
            self.pane.show_card(card, self._now)
            self._warn()

    def _open_file(self) -> None:
        caller = self._asked_for if isinstance(self._asked_for, Caller) else NOBODY
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
        self.notice.setVisible(found is not None)
        told = (*found, class_name) if found else None
        if found is not None and told != self._warned_of:
            case, more = found
            actions: list[tuple[str, Callable[[], object]]] = [
                (self.tr("Add to it"), lambda: self.add_to(case)),
                (self.tr("Keep separate"), lambda: self._keep_apart(case)),
            ]
            self.notice.show_notice(*self.pane.duplicate(case, more, class_name), actions)
        self._warned_of = told

    def _keep_apart(self, case: CaseRow) -> None:
        self._apart = case.number
        self.keeper.touch()
        self._warn()
        self.form.go_to("summary")

    def _greet(self) -> None:
        if self.form.channel.value() not in (Channel.PHONE, Channel.WALK_IN):
            self.greeting.setText(self.tr("The person's own words first; what the desk makes of them is the summary."))
        elif self._now is not None:
            self.greeting.setText(words.greeting(self._now, self.desk.facts, self.desk.look.language))

    # -- the draft

    def _content(self) -> dict[str, str | int | bool | None]:
        name, place = self.form.place_of_cursor()
        return {**self.form.content(), "cursor": name, "cursor_at": place, "apart": self._apart}

    def _draft(self) -> Content | None:
        return None if self.form.empty() else self._content()

    def _show_kept(self, at: datetime) -> None:
        self.tick.show()
        self.saved.setText(self.tr("Draft saved {time}").format(time=f"{at:%H:%M}"))

    def discard(self) -> None:
        """Drop what was typed; it can be brought back for a minute."""
        if self.form.empty() or self._saving:
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
        self._save(True, self._to_lookup)

    def save_and_new(self) -> None:
        """Ctrl+Enter: the case, and a fresh form for the next call."""
        self._save(False, self._to_lookup)

    def save_and_open(self) -> None:
        """Ctrl+S: the case, shown in its list."""
        self._save(False, None)

    def _save(self, with_slip: bool, after: Callable[[], None] | None) -> None:
        if self._saving:
            return
        new, unit, class_words = self.form.new_case(self.keeper.id)
        self._hold()
        self.desk.errands.do(
            self,
            lambda work: save(work, new, unit, class_words, with_slip),
            lambda saved: self._saved(saved, after),
            self._refused,
        )

    def add_to(self, case: CaseRow) -> None:
        """What was told becomes a note on a case that is open already."""
        if self._saving:
            return
        new, _unit, _class = self.form.new_case(self.keeper.id)
        self._hold()
        self.desk.errands.do(
            self, lambda work: add_to(work, case.number, new), lambda _: self._added(case.number), self._refused
        )

    def _hold(self) -> None:
        """Nothing may be pressed twice or typed into what is being saved; unpainted, or every save would flicker."""
        self._saving = True
        self._cursor = self.form.place_of_cursor()
        self.keeper.rest()
        self.form.clear_marks()
        self.body.setUpdatesEnabled(False)
        self._enable(False)

    def _let_go(self) -> None:
        """Saving has ended, well or not: the form is the clerk's again, the cursor where it was."""
        if not self._saving:
            return
        self._saving = False
        self._enable(True)
        self.body.setUpdatesEnabled(True)
        self.keeper.touch()
        self.focus_first()

    @Slot(object)
    def _faulted(self, _fault: object) -> None:
        self._let_go()

    def _enable(self, on: bool) -> None:
        buttons = (self.print_button, self.save_button, self.next_button, self.discard_button)
        for each in (self.form, self.notice, *buttons):
            each.setEnabled(on)

    def _refused(self, refusal: Refusal) -> None:
        self._let_go()
        field = str(refusal.fields.get("field", ""))
        self.form.mark(_FIELD_OF.get(field, field), sentence(refusal))

    def _clear(self) -> None:
        self._let_go()
        self._open_form("", {})

    def _saved(self, saved: Saved, after: Callable[[], None] | None) -> None:
        self._clear()
        told = self.tr("{number} taken").format(number=saved.number)
        if saved.sheet is not None:
            told = f"{told} · {saved.sheet.number}"
            print_slip(self.desk, saved.sheet)
        if after is None:
            self.desk.toasts.show(told)
            self.desk.open("cases", number=saved.number)
        else:
            self.desk.toasts.show(told, self.tr("Open"), lambda: self.desk.open("cases", number=saved.number))
            after()

    def _added(self, number: str) -> None:
        self._clear()
        self.desk.toasts.show(self.tr("Added to {number}").format(number=number))
        self.desk.open("cases", number=number)
