"""Forms begun at the intake screen: one in front, the others drafts; none is lost and none changes hands (G11, M15)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from desk import drafts
from desk.cases import CallerCard
from desk.drafts import DraftRow
from ui.cases import intake_known as asking
from ui.cases.draftoffer import DraftOffer
from ui.cases.intake_caller import CallerPane
from ui.cases.intake_form import Content, IntakeForm
from ui.cases.intake_guard import GuardNotice
from ui.cases.intake_habit import MoreHabit
from ui.cases.intake_head import IntakeHead
from ui.cases.intake_known import Known
from ui.cases.intake_layout import IntakeBody, Strips
from ui.cases.intake_saving import Saving
from ui.cases.intake_seek import CallerSeeker
from ui.cases.intake_sudden import SuddenHint
from ui.cases.intake_watch import GuardWatch
from ui.desk import Desk
from ui.drafts import DraftKeeper, draft_of
from ui.incidents.known import KnownIncident
from ui.page import Page
from ui.widgets.actionbar import ActionBar
from ui.widgets.toast import UNDO_SECONDS


@dataclass(frozen=True)
class Dropped:
    """A form that was discarded, as long as it may be brought back."""

    id: str
    content: Content


class FormsBegun(Page):
    """Opens, keeps, drops and brings back forms; what is done with a finished one belongs to the page."""

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
        self.bar = ActionBar()
        self._due_for: object = False
        self._cursor: tuple[str, int] | None = None
        self._offered = False
        self._offer = DraftOffer(desk, "intake")
        self._now: datetime | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.body = IntakeBody(self.head, self.form, self.pane, self.strips, column)
        column.addWidget(self.body, 1)
        column.addWidget(self.bar)
        self.saving = Saving(desk.errands, self.form, self.keeper, self.body, (self.strips, self.bar))
        self.form.open_more(self.habit.open())
        self.form.changed.connect(self.keeper.touch)
        self.keeper.kept.connect(lambda at: self.head.show_kept(self.desk.facts.local(at)))
        self.head.chooser.chosen.connect(self.resume)
        self.seeker.brought.connect(self._show_card)

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
            self._offer.show(newest.id, self.head.chooser.line(newest))
        self._offered = True

    def _wait_for_answer(self, go_on: Callable[[], None]) -> bool:
        """While a form is being saved no other takes its place: the book answers in the order it was asked."""
        if self.saving.busy:
            self.desk.errands.ask(self, lambda _reading: None, lambda _none: go_on())
        return self.saving.busy

    def begin(self) -> None:
        """A fresh form; the one that was open stays a draft when anything was written in it."""
        if not self.form.empty():
            self._put_aside()
            self.refresh()
        self._to_lookup()

    def _put_aside(self) -> None:
        """A fresh form stands there; one that was written in is a draft, a caller who only rang is none."""
        if self.form.only_found():
            self.keeper.give_up()
        else:
            self.keeper.keep()
        self._open_form("", {})

    def set_aside(self) -> None:
        self._put_aside()
        self._offered = False

    def resume_by_id(self, id: str) -> None:
        """Go on with the draft of that id if it is there for whoever sits here."""
        self._offered = True

        def take(row: DraftRow | None) -> None:
            if row is not None and row.id != self.keeper.id:
                self.resume(row)

        self.desk.errands.ask(self, lambda reading: draft_of(reading, asking.KIND, id), take)

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
        self._offer.opened(id)
        self.form.put(content, open_more=self.habit.open())
        self.sudden.forget()
        self.notice.forget()
        self.head.show_second(self.form.links.second_of)
        self.head.show_letter(self.form.links.incoming)
        self.known.put(self.form.links.incident_id)
        self.head.show_kept(None)
        self.seeker.ask()
        self._class_changed()
        self.watch.look()

    def keep(self) -> dict[str, Any]:
        at = self.form.place_of_cursor()
        return {
            "clerk": self.desk.clerk,
            "id": self.keeper.id,
            "request": self.keeper.request,
            "unkept": self.keeper.unkept(),
            "content": self._content(),
            "cursor": at,
            "seen": self._offered,
        }

    def restore(self, kept: dict[str, Any]) -> None:
        self.keeper.take_over(kept["unkept"])
        if kept["clerk"] == self.desk.clerk:  # another's form is a draft of theirs by now
            self._open_form(kept["id"], kept["content"], in_book=True, request=kept["request"])
            self._cursor, self._offered = kept["cursor"], kept["seen"]

    def leave(self) -> None:
        self.keeper.keep()

    def focus_first(self) -> None:
        cursor, self._cursor = self._cursor or self.form.place_of_cursor(), None
        self.form.put_cursor(*cursor)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowDeactivate:
            self.keeper.keep()
        return super().event(event)

    # -- the draft

    def _content(self) -> dict[str, str | int | bool | None]:
        name, place = self.form.place_of_cursor()
        return {**self.form.content(), "cursor": name, "cursor_at": place}

    def _draft(self) -> Content | None:
        return None if self.form.empty() else self._content()

    def discard(self) -> None:
        """Drop what was typed; it can be brought back for a minute, or until somebody else sits down."""
        if self.form.empty() or self.saving.busy:
            return
        dropped = Dropped(self.keeper.id, self._content())
        self.keeper.give_up()
        self._open_form("", {})
        self._to_lookup()
        told = self.tr("Draft discarded")
        self.desk.toasts.show(told, self.tr("Undo"), lambda: self._bring_back(dropped), UNDO_SECONDS)

    def _bring_back(self, dropped: Dropped) -> None:
        errands, open_page = self.desk.errands, self.desk.open
        if not isValid(self):  # the page was built anew meanwhile
            errands.do(
                errands,
                lambda work: drafts.keep(work, dropped.id, asking.KIND, dropped.content),
                lambda _none: open_page("intake", draft=dropped.id),
            )
            return
        if self._wait_for_answer(lambda: self._bring_back(dropped)):
            return
        self.keeper.keep()
        self._open_form(dropped.id, dropped.content)
        self.keeper.touch()
        self.keeper.keep()
        self.form.put_cursor(str(dropped.content["cursor"]), int(dropped.content["cursor_at"] or 0))

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

    # -- what depends on what was chosen

    def _class_changed(self) -> None:
        class_id, row = self.form.class_id(), self.form.class_row()
        self.pane.elbow.show_class(class_id)
        self.sudden.show_class(row, self.desk.look.language)
        self.body.settle_strips()
        if class_id != self._due_for and self.form.choices is not None:
            self._due_for = class_id
            reply, solution = (row.reply, row.solution) if row else (None, None)
            self.desk.errands.ask(
                self, lambda reading: asking.dues(reading, reply, solution), self.form.show_dues, latest="dues"
            )
        self.watch.look()
