"""A sudden event: taken in seconds while the clock runs, with whom to call and what to say beside it (M42, M92)."""

from dataclasses import replace
from typing import Any, ClassVar

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from desk import drafts, incidents
from desk.drafts import DraftRow
from ui.cases import sudden_known as asking
from ui.cases.draftoffer import DraftOffer
from ui.cases.intake_sudden import SUDDEN
from ui.cases.sudden_about import AboutEvent
from ui.cases.sudden_bar import SuddenBar, commands_of
from ui.cases.sudden_clock import CallClock
from ui.cases.sudden_form import Content, SuddenForm
from ui.cases.sudden_ground import SuddenGround
from ui.cases.sudden_known import KIND, Known, Saved
from ui.cases.sudden_log import CallLog, Made
from ui.cases.sudden_made import CallsNow
from ui.cases.sudden_saving import Saving
from ui.commands import Command
from ui.desk import Desk
from ui.drafts import DraftKeeper, draft_of
from ui.page import Page
from ui.widgets.toast import UNDO_SECONDS


class SuddenPage(Page):
    """At most four fields; what is typed and called is a draft until it is a case, and the case keeps the calls."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"draft", "case_class", "place", "call_line", "directory_entry", "call_made", "case", "fact"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._saved: Saved | None = None
        self._away = False
        self._offered = False
        self._offer = DraftOffer(desk, SUDDEN)
        self.form = SuddenForm(desk)
        self.clock = CallClock(desk.errands, self)
        self.log = CallLog(desk.errands, self)
        self.keeper = DraftKeeper(desk.errands, KIND, self._draft, self)
        self.about = AboutEvent(desk, self.form, lambda: self.clock.started, self)
        self.head, self.elbow = self.about.head, self.about.elbow
        self.known, self.list = self.about.known, self.about.list
        self.made = CallsNow(desk, self.log)
        self.saving = Saving(desk.errands, self.form, self.keeper, self.made, self)
        ways = {"save": self.save, "incident": self.make_incident, "show": self.show_case, "next": self.begin}
        self._ways = {**ways, "discard": self.discard}
        self.bar = SuddenBar(self._ways)
        self._lay_out()
        self._connect()
        self._show_state()

    # -- building

    def _lay_out(self) -> None:
        # What comes and goes stands where nobody types.
        self.ground = SuddenGround((self.form, self.elbow), (self.known, self.list, self.made))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.ground, 1)
        column.addWidget(self.bar)

    def _connect(self) -> None:
        form = self.form
        form.changed.connect(self._touched)
        form.submitted.connect(self.save)
        form.what.changed.connect(lambda _value: self._class_changed())
        self.known.joined.connect(lambda _id: self._touched())
        self.known.joined.connect(lambda _id: self._show_state())
        self.list.called.connect(lambda who, phone, id: self.made.call(who, phone, id, self.clock.now))
        self.log.typed.connect(self._touched)
        self.log.changed.connect(lambda: self.list.show_made(self.log.rows))
        self.head.chooser.chosen.connect(self.resume)
        self.clock.ticked.connect(self._tick)
        self.clock.set.connect(self._clock_set)
        self.saving.settled.connect(self.log.let_go)
        self.saving.settled.connect(self._show_state)

    def commands(self) -> list[Command]:
        return commands_of({**self._ways, "lookup": self._to_caller})

    # -- coming and going

    def refresh(self) -> None:
        self.desk.errands.ask(self, asking.known, self._learn, latest="known")
        self.log.refresh()
        self._class_changed()

    def _learn(self, known: Known) -> None:
        self.form.offer(known.lists)
        self.clock.put(known.now)
        waiting = [row for row in known.waiting if row.id != self.keeper.id]
        self.head.offer(waiting, self.desk.facts.local(known.now))
        if waiting and not self._offered and self._empty():
            newest = waiting[0]
            self._offer.show(newest.id, self.head.chooser.line(newest))
        self._offered = True

    def show_item(self, **what: Any) -> None:
        """new=True: a fresh event, or back to the one that was left; draft=: an unfinished one."""
        came_back, self._away = self._away, False
        if self.saving.busy:
            self.desk.errands.ask(self, lambda _reading: None, lambda _none: self.show_item(**what))
        elif draft := what.get("draft"):
            self._offered = True
            self.desk.errands.ask(self, lambda reading: draft_of(reading, KIND, str(draft)), self._resume_if_there)
        elif what.get("new") and not (came_back and self._saved is None and not self._empty()):
            self.begin()

    def begin(self) -> None:
        """A fresh event; the one that was open stays a draft when anything was told or anybody called."""
        if self.saving.busy:
            return
        if self._saved is not None or not self._empty():
            self._keep_now()
        self._open_event("", {})
        self.refresh()
        self.form.go_to("class")

    def resume(self, row: DraftRow) -> None:
        """Go on with a draft; the event that was open stays one as well."""
        if self.saving.busy:
            return
        self._keep_now()
        content = self.keeper.newest(row.id, row.content) or row.content
        self._open_event(row.id, content, in_book=True)
        self.refresh()
        self.form.go_to_first_empty()

    def _resume_if_there(self, row: DraftRow | None) -> None:
        if row is not None and row.id != self.keeper.id:
            self.resume(row)

    def _open_event(self, id: str, content: Content, *, in_book: bool = False, request: str = "") -> None:
        self._saved = None
        self.clock.begin(asking.moment_of(content))
        self.keeper.start(id, in_book, request)
        self._offer.opened(id)
        self.form.put(content)
        self.log.begin(content.get("calls"))
        joined = content.get("incident")
        self.known.put(joined if isinstance(joined, int) else None)
        self._show_state()

    def keep(self) -> dict[str, Any]:
        return {
            "clerk": self.desk.clerk,
            "id": self.keeper.id,
            "request": self.keeper.request,
            "unkept": self.keeper.unkept(),
            "content": self._content(),
            "saved": self._saved,
        }

    def restore(self, kept: dict[str, Any]) -> None:
        self.keeper.take_over(kept["unkept"])
        if kept["clerk"] != self.desk.clerk:
            return  # another's event is a draft of theirs by now
        self._open_event(kept["id"], kept["content"], in_book=True, request=kept["request"])
        self._offered = True
        if kept["saved"] is not None:
            self._show_saved(kept["saved"], ())

    def leave(self) -> None:
        self._away = True
        self._keep_now()

    def set_aside(self) -> None:
        self._keep_now()
        if self._saved is None:
            self._open_event("", {})
            self._offered = False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowDeactivate:
            self._keep_now()
        return super().event(event)

    def focus_first(self) -> None:
        if self._saved is None or not self.list.focus_next():
            self.form.go_to_first_empty()

    def panes(self) -> list[QWidget]:
        first = [self.form.what] if self._saved is None else []
        return [*first, *self.list.lines[:1], self.made.table]

    def _to_caller(self) -> None:
        if self._saved is None:
            self.form.go_to("who")
            self.form.who.selectAll()

    # -- the clock

    def _clock_set(self) -> None:
        self._class_changed()
        self._show_clock()

    def _tick(self) -> None:
        if self._saved is None and self._empty():
            self.clock.begin_anew()
        self._show_clock()

    def _show_clock(self) -> None:
        if (started := self.clock.started) is not None and (now := self.clock.now) is not None:
            self.head.show_clock(started, now, running=not self._empty() or self._saved is not None)

    def _class_changed(self) -> None:
        self.about.show_class(lambda: self.list.show_made(self.log.rows))

    # -- the draft

    def _keep_now(self) -> None:
        """What stands in the fields goes to the book, and what was said to its call."""
        self.made.keep_words()
        if self._saved is None:
            self.keeper.keep()

    def _touched(self) -> None:
        if self._saved is None:
            self.keeper.touch()
            self._show_clock()

    def _empty(self) -> bool:
        return self.form.empty() and not self.log.rows

    def _content(self) -> dict[str, str | int | bool | None]:
        started = self.clock.started.isoformat() if self.clock.started is not None else None
        return {
            **self.form.content(),
            "started": started,
            "calls": self.log.content(),
            "incident": self.known.incident_id,
        }

    def _draft(self) -> Content | None:
        return None if self._saved is not None or self._empty() else self._content()

    def discard(self) -> None:
        """Drop what was typed and called; it can be brought back for a minute."""
        if self.saving.busy or self._saved is not None or self._empty():
            return
        id, content, clerk = self.keeper.id, self._content(), self.desk.clerk
        self.keeper.give_up()
        self._open_event("", {})
        self.form.go_to("class")
        self.desk.toasts.show(
            self.tr("Draft discarded"), self.tr("Undo"), lambda: self._bring_back(id, content, clerk), UNDO_SECONDS
        )

    def _bring_back(self, id: str, content: Content, clerk: int | None) -> None:
        errands, open_page = self.desk.errands, self.desk.open
        if not isValid(self):  # the page was built anew meanwhile
            errands.do(
                errands,
                lambda work: drafts.keep(work, id, KIND, content, clerk),
                lambda _none: open_page("sudden", draft=id),
            )
            return
        if self.saving.busy:  # the event under way becomes its case first, and this one opens behind it
            self.desk.errands.ask(self, lambda _reading: None, lambda _none: self._bring_back(id, content, clerk))
            return
        if clerk != self.desk.clerk:  # somebody else sits here now: it is a draft of its writer again
            self.desk.errands.do(self, lambda work: drafts.keep(work, id, KIND, content, clerk))
            return
        self._keep_now()
        self._open_event(id, content)
        self.keeper.touch()
        self.keeper.keep()
        self.form.go_to_first_empty()

    # -- saving

    def save(self) -> None:
        """F9, or Enter in the last field: the case, due in minutes; the calls go on beside it."""
        self._send(make=False)

    def make_incident(self) -> None:
        """Ctrl+I: others will call about it, so it is known from now on (one cause, fifty calls)."""
        saved = self._saved
        if saved is None:
            self._send(make=True)
        elif not saved.incident and not self.saving.busy:
            self.saving.make_incident(saved, self._made_incident)

    def _send(self, *, make: bool) -> None:
        if self.saving.busy or self._saved is not None:
            return
        self.made.keep_words()
        told, sent = self.form.told(self.clock.started, self.keeper.id, self.keeper.request), self.log.rows
        event = replace(told.event, incident_id=self.known.incident_id)
        told = replace(told, event=event, calls=tuple(row.new() for row in sent))

        def then(saved: Saved) -> None:
            self._show_saved(saved, sent)
            if make:
                self._made_incident(saved)

        self.log.hold()
        self.saving.send(told, make=make, then=then)

    def _show_saved(self, saved: Saved, sent: tuple[Made, ...]) -> None:
        self._saved = saved
        self.log.settle(saved.id, sent)
        self._show_state()
        if not self.list.focus_next():
            self.bar.following.setFocus()

    def _made_incident(self, saved: Saved) -> None:
        self._saved = saved
        self._show_state()
        reason = self.tr("Made by mistake and taken back at once")
        errands = self.desk.errands

        def back() -> None:
            errands.do(errands, lambda work: incidents.void(work, saved.incident, reason))
            if isValid(self) and self._saved == saved:
                self._saved = replace(saved, incident="")
                self._show_state()

        told = self.tr("{number} is known from now on").format(number=saved.incident)
        self.desk.toasts.show(told, self.tr("Undo"), back, UNDO_SECONDS)

    def show_case(self) -> None:
        """To the case in its list."""
        if self._saved is not None:
            self.desk.open("cases", number=self._saved.number)

    def _show_state(self) -> None:
        saved = self._saved
        self.head.show_saved(saved.number if saved else "", saved.incident if saved else "")
        belongs = saved.incident if saved is not None else self.known.incident_id
        self.bar.show_state(saved=saved is not None, belongs=bool(belongs))
        self.form.setEnabled(saved is None and not self.saving.busy)
        self.known.setEnabled(saved is None)
        self.about.show_taken(saved is not None)
