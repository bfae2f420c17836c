"""A sudden event: taken in seconds while the clock runs, with whom to call and what to say beside it (M42, M92)."""

from dataclasses import replace
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from desk import incidents
from desk.drafts import DraftRow
from ui.advice.elbow import Elbow
from ui.cases import sudden_known as asking
from ui.cases.sudden_bar import SuddenBar
from ui.cases.sudden_clock import CallClock
from ui.cases.sudden_form import Content, SuddenForm
from ui.cases.sudden_head import SuddenHead
from ui.cases.sudden_known import KIND, Known, OfClass, Saved
from ui.cases.sudden_list import MOST_KEYS, CallList
from ui.cases.sudden_log import CallLog, Made
from ui.cases.sudden_made import CallsNow
from ui.cases.sudden_saving import Saving
from ui.commands import Command
from ui.desk import Desk
from ui.drafts import DraftKeeper, draft_of
from ui.incidents.known import KnownIncident
from ui.page import Page
from ui.theme import em, px
from ui.widgets.scroll import Scroll
from ui.widgets.toast import Toast

ROOM_FOR_BOTH = 56
UNDO_SECONDS, CALL_SECONDS = 60, 20


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
        self._told: Toast | None = None
        self.form = SuddenForm(desk)
        self.clock = CallClock(desk.errands, self)
        self.log = CallLog(desk.errands, self)
        self.keeper = DraftKeeper(desk.errands, KIND, self._draft, self)
        self.known = KnownIncident(desk)
        self.head = SuddenHead(lambda: desk.facts, desk.look.language)
        self.elbow = Elbow(desk, lines=5)
        self.list = CallList(desk)
        self.made = CallsNow(desk, self.log)
        self.saving = Saving(desk.errands, self.form, self.keeper, self.made, self)
        ways = {"save": self.save, "incident": self.make_incident, "show": self.show_case, "next": self.begin}
        self.bar = SuddenBar({**ways, "discard": self.discard})
        self._lay_out()
        self._connect()
        self._show_state()

    # -- building

    def _lay_out(self) -> None:
        inside = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._sides.setContentsMargins(px(20), px(10), px(20), px(14))
        self._sides.setSpacing(px(14))
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, parts in (
            # What comes and goes stands where nobody types.
            (left, (self.form, self.elbow)),
            (right, (self.known, self.list, self.made)),
        ):
            column.setSpacing(px(10))
            for part in parts:
                column.addWidget(part)
            column.addStretch(1)
            self._sides.addLayout(column, 1)
        self.ground = Scroll(inside)
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
        form.where.changed.connect(lambda _value: self._place_changed())
        form.who.taken.connect(lambda _teller: self._place_changed())
        self.known.joined.connect(lambda _id: self._touched())
        self.known.joined.connect(lambda _id: self._show_state())
        self.list.called.connect(self._call)
        self.log.typed.connect(self._touched)
        self.log.changed.connect(lambda: self.list.show_made(self.log.rows))
        self.head.chooser.chosen.connect(self.resume)
        for digit in range(1, MOST_KEYS + 1):
            key = QShortcut(QKeySequence(f"Alt+{digit}"), self)
            key.activated.connect(partial(self.list.call, digit))
        self.clock.ticked.connect(self._tick)
        self.clock.set.connect(self._clock_set)
        self.saving.settled.connect(self._show_state)

    def commands(self) -> list[Command]:
        return [
            Command("sudden.save", self.tr("Save the event"), "F9|Ctrl+S", "check", self.save, "sudden"),
            Command(
                "sudden.incident", self.tr("Make it an incident"), "Ctrl+I", "megaphone", self.make_incident, "sudden"
            ),
            Command("sudden.lookup", self.tr("To who calls"), "F8", "user-search", self._to_caller, "sudden"),
            Command("sudden.discard", self.tr("Discard this draft"), "", "trash-2", self.discard, "sudden"),
        ]

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
            told = self.tr("Not finished: {line}").format(line=self.head.chooser.line(newest))
            self.desk.toasts.show(told, self.tr("Continue"), lambda: self.resume(newest))
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
        if self._saved is None and not self._empty():
            self.keeper.keep()
        self._open_event("", {})
        self.refresh()
        self.form.go_to("class")

    def resume(self, row: DraftRow) -> None:
        """Go on with a draft; the event that was open stays one as well."""
        if self.saving.busy:
            return
        if self._saved is None:
            self.keeper.keep()
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
        self.form.put(content)
        self.log.begin(content.get("calls"))
        joined = content.get("incident")
        self.known.put(joined if isinstance(joined, int) else None)
        self._place_changed()
        self._show_state()

    def keep(self) -> dict[str, Any]:
        return {
            "id": self.keeper.id,
            "request": self.keeper.request,
            "unkept": self.keeper.unkept(),
            "content": self._content(),
            "saved": self._saved,
        }

    def restore(self, kept: dict[str, Any]) -> None:
        self.keeper.take_over(kept["unkept"])
        self._open_event(kept["id"], kept["content"], in_book=True, request=kept["request"])
        self._offered = True
        if kept["saved"] is not None:
            self._show_saved(kept["saved"], ())

    def leave(self) -> None:
        self._away = True
        self.keeper.keep()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowDeactivate:
            self.keeper.keep()
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

    # -- what depends on what was told

    def _class_changed(self) -> None:
        kind = self.form.kind()
        self.elbow.show_class(kind.id if kind else None)
        started = self.clock.started

        def show(known: OfClass) -> None:
            self.list.show_rows(known.to_call, chosen=kind is not None)
            self.list.show_made(self.log.rows)
            self.head.show_dues(known.dues, after_hours=known.after_hours)
            self.head.show_first_words("".join(each.text.text(self.desk.look.language) for each in known.say))

        self.desk.errands.ask(self, lambda reading: asking.of_class(reading, kind, started), show, latest="class")
        self._place_changed()

    def _place_changed(self) -> None:
        where, teller = self.form.where.text().strip(), self.form.who.teller()
        kind = self.form.kind()

        def show(unit_id: int | None) -> None:
            place = "" if unit_id is not None else where
            self.known.show_for(unit_id if unit_id is not None else teller.unit_id, kind.id if kind else None, place)

        self.desk.errands.ask(self, lambda reading: asking.flat_told(reading, where), show, latest="place")

    def _call(self, who: str, phone: str, entry_id: int | None) -> None:
        """Somebody is called now; the first call starts the event where nothing was typed yet."""
        at = self.clock.now
        if at is None:
            return
        self.log.add(who, phone, at, entry_id)
        told = self.tr("Called: {who}").format(who=who or phone)
        row = self.log.rows[-1]
        if self._told is not None and isValid(self._told):
            self._told.gone.emit()  # one word about calls at a time: it lies over the list
        self._told = self.desk.toasts.show(told, self.tr("Undo"), lambda: self._uncall(row), CALL_SECONDS)

    def _uncall(self, row: Made) -> None:
        """The call just noted was none; by now it may be in the book under another key."""
        same = [each for each in self.log.rows if (each.who, each.phone) == (row.who, row.phone)]
        if same:
            self.log.take_off(min(same, key=lambda each: abs(each.at - row.at)))

    # -- the draft

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
        id, content = self.keeper.id, self._content()
        self.keeper.give_up()
        self._open_event("", {})
        self.form.go_to("class")
        self.desk.toasts.show(
            self.tr("Draft discarded"), self.tr("Undo"), lambda: self._bring_back(id, content), UNDO_SECONDS
        )

    def _bring_back(self, id: str, content: Content) -> None:
        if self._saved is None:
            self.keeper.keep()
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
        told, sent = self.form.told(self.clock.started, self.keeper.id, self.keeper.request), self.log.rows
        event = replace(told.event, incident_id=self.known.incident_id)
        told = replace(told, event=event, calls=tuple(row.new() for row in sent))

        def then(saved: Saved) -> None:
            self._show_saved(saved, sent)
            if make:
                self._made_incident(saved)

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
            if self._saved == saved:
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= em(ROOM_FOR_BOTH)
        way = QBoxLayout.Direction
        self._sides.setDirection(way.LeftToRight if wide else way.TopToBottom)
