"""Incidents: one cause with all its callers; answered, closed and ended together (M42)."""

from collections.abc import Callable
from functools import partial
from typing import Any, ClassVar, cast

from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from desk import cases, choices, incidents
from desk.incidents import IncidentRow
from desk.refusals import Refusal
from desk.work import Reading
from ui.commands import Command
from ui.desk import Desk
from ui.incidents.afterwards import Afterwards
from ui.incidents.bar import IncidentBar, commands_of
from ui.incidents.callerform import CallerForm
from ui.incidents.detail import Opened
from ui.incidents.forms import Around, EndForm, IncidentForm, JoinForm, SayForm, VoidForm
from ui.incidents.listed import IncidentList
from ui.incidents.rightside import RightSide
from ui.incidents.together import AnswerAllForm, CloseAllForm
from ui.messages import sentence
from ui.page import Page
from ui.recordform import RecordForm
from ui.theme import px
from ui.widgets.actionbar import button_of
from ui.widgets.heading import PageHead
from ui.widgets.label import plain_tip
from ui.widgets.panes import Panes

NEW = "new"
ROOM_FOR_BOTH = 64
"""Ems of width under which either the list or the incident is seen."""


class IncidentsPage(Page):
    """The list on the left, the incident on the right with its callers and the calls made; forms open in place."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"incident", "case", "case_note", "reply", "call_made", "case_class", "building", "estate", "cause", "clerk"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._after_reading: list[str] = []
        self._around: Around | None = None
        self._begins = False
        self._build()
        self._forms: dict[str, Callable[[IncidentRow], RecordForm]] = {
            "caller": lambda row: CallerForm(desk, row),
            "answer": lambda row: AnswerAllForm(desk, row, partial(self._together, "answer")),
            "close": lambda row: CloseAllForm(desk, row, self._told.causes, partial(self._together, "close")),
            "say": lambda row: SayForm(desk, self._told, row),
            "end": lambda row: EndForm(desk, self._told, row),
            "edit": self._edit_form,
            "void": lambda row: VoidForm(desk, row),
            "join": lambda row: JoinForm(desk, row),
        }

    # -- building

    def _build(self) -> None:
        self.listed = IncidentList(self.desk, self.begin)
        self.table = self.listed.table
        self.listed.chosen.connect(self._turned)
        self.table.opened.connect(lambda _row: self._open(True))
        self.right = RightSide(self.desk)
        self.detail, self.new_place, self.which = self.right.detail, self.right.new_place, self.right.which
        self.afterwards = Afterwards(self.desk, self.detail.came_of_it, self)
        self.detail.back.connect(self.escape)
        self.detail.case_opened.connect(lambda number: self.desk.open("cases", number=number))
        self.detail.case_parted.connect(self.afterwards.part)
        self.detail.joining.connect(partial(self.do, "join"))
        self.detail.place.saved.connect(self._saved)
        self.detail.place.closed.connect(lambda: self.detail.ground.setFocus())
        self.detail.place.go_on.connect(self._go_on)
        self.new_place.saved.connect(self._begun)
        self.new_place.closed.connect(self._left_new)
        self.new_place.go_on.connect(self.begin)
        self.new_place.turn_to(1)
        self.which.chosen.connect(self._go_to)
        self.which.asked.connect(partial(self._open, True))
        self.which.nobody.connect(self._none_goes_on)
        self.which.left.connect(self._back_to_list)
        self.both = Panes(self.listed, self.right, shares=(42, 58), narrow=ROOM_FOR_BOTH)
        self.both.narrowed.connect(self.detail.show_back)
        self.bar = IncidentBar(self.do)
        head = PageHead(self.tr("Incidents"))
        self.notice = button_of(self.tr("Notice…"), partial(self.do, "notice"), icon_name="pin")
        self.notice.setToolTip(plain_tip(self.tr("A notice about it for the boards (Ctrl+L)")))
        self.notice.setEnabled(False)
        head.add_trailing(self.notice)
        head.add_trailing(button_of(self.tr("New incident…"), self.begin, icon_name="plus"))
        ground = QVBoxLayout()
        ground.setContentsMargins(px(20), px(14), px(20), px(14))
        ground.setSpacing(px(10))
        ground.addWidget(head)
        ground.addWidget(self.new_place.unfinished)
        ground.addWidget(self.both, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(ground, 1)
        column.addWidget(self.bar)

    def commands(self) -> list[Command]:
        return [
            Command("incidents.new", self.tr("New incident"), "Ctrl+I", "plus", self.begin, "incidents"),
            Command("incidents.save", self.tr("Save the form"), "Ctrl+S", "save", self.save_form, "incidents"),
            *commands_of(self.do),
        ]

    # -- showing

    def refresh(self) -> None:
        self.table.refresh()
        self._read()

    def show_item(self, **what: Any) -> None:
        """Show one incident (number), and begin there what is named: new="caller", "answer" …; "incident" is a new one.

        Without a number the newest that goes on; with something to begin and several going on, the one asked for.
        """
        new, number = str(what.get("new", "")), str(what.get("number", ""))
        if new == "incident":
            self.begin()
            return
        if number:
            self._go_to(number, new)
        else:
            self.which.look_for(new)

    def _none_goes_on(self) -> None:
        open_page = self.desk.open  # the page may be built anew meanwhile
        begin = partial(open_page, "incidents", new="incident")
        self.desk.toasts.show(self.tr("No incident goes on now."), self.tr("New incident"), begin)

    def _go_to(self, number: str, new: str) -> None:
        self.which.stop()
        if new:
            self._after_reading.append(new)
        self.listed.go_to(number)
        self._leave_new()
        self._open(True)
        self._read()

    def _turned(self, by_hand: bool) -> None:
        """Another row of the list is marked."""
        if by_hand:
            self.which.stop()
        self._leave_new()
        self._read()

    def _read(self) -> None:
        number = self.listed.number

        def question(reading: Reading) -> tuple[Opened | None, Around]:
            here = reading.facts.local(reading.now)
            around = Around(choices.classes(reading), incidents.buildings(reading), choices.causes(reading), here)
            return Opened(incidents.incident_of(reading, number), reading.now) if number else None, around

        self.desk.errands.ask(self, question, lambda answer: self._show(*answer), latest="one", refused=self._not_found)

    def _show(self, opened: Opened | None, around: Around) -> None:
        self._around = around
        if opened is not None and opened.file.row.number == self.listed.number:
            self.detail.show_incident(opened)
            after, self._after_reading = self._after_reading, []
            self._show_right()
            for name in after:
                self._do_when_drafts_are_there(name)
        self._show_ways()
        if self._begins:
            self._begins = False
            self.begin()

    def _show_ways(self) -> None:
        self.bar.show_incident(self._row)
        self.notice.setEnabled(self._row is not None and not self._row.void)

    def _show_right(self) -> None:
        if not self.right.show_fitting(incident=self._row is not None):
            self._open(self.both.opened and self._row is not None)

    def _not_found(self, refusal: Refusal) -> None:
        self._after_reading = []
        self.listed.forget()
        self._show_ways()
        self._show_right()
        self.desk.toasts.refuse(sentence(refusal))

    @property
    def _row(self) -> IncidentRow | None:
        """The incident the person sees; none while the next one is still on its way."""
        shown = self.detail.shown
        return shown.file.row if shown is not None and shown.file.row.number == self.listed.number else None

    @property
    def _told(self) -> Around:
        assert self._around is not None
        return self._around

    # -- doing

    def begin(self) -> None:
        """Open the form of a new incident (Ctrl+I)."""
        if self._around is None:
            self._begins = True  # as soon as the lists are there
            return
        if not self.new_place.is_open(NEW):
            self.new_place.open(IncidentForm(self.desk, self._around, None), NEW)
        self.which.stop()
        self._open(True)
        self._show_right()
        self.new_place.focus_first()

    def do(self, name: str) -> None:
        """Do one of the acts with the incident shown, or open its form."""
        row = self._row
        if row is None or not self.bar.has_way(name, row):
            return
        if name == "notice":
            self.desk.open("notices", incident=row.number)
            return
        if name == "reopen":
            act = partial(self.afterwards.changed, name, row.number)
            self.desk.errands.do(self, lambda work: incidents.reopen(work, row.number), act)
            return
        self.which.stop()
        self._leave_new()
        self._open(True)
        place = self.detail.place
        if not place.is_open(name):
            place.open(self._forms[name](row), name)
        place.focus_first()

    def _do_when_drafts_are_there(self, name: str) -> None:
        """The same a moment later: a form half typed before opens with its words, which the book was just asked for."""
        number = self.listed.number

        def go_on(_none: None) -> None:
            if self.listed.number == number:
                self.do(name)

        self.desk.errands.ask(self, lambda _reading: None, go_on)

    def save_form(self) -> None:
        """Keep what is being written (Ctrl+S)."""
        for form in (self.new_place.form, self.detail.place.form, self.detail.calls.form):
            if form is not None and form.isVisible():
                form.save()
                return

    def _edit_form(self, _row: IncidentRow) -> RecordForm:
        assert self.detail.shown is not None
        return IncidentForm(self.desk, self._told, self.detail.shown.file)

    def _go_on(self) -> None:
        """Open the first form that was begun and left."""
        row, place = self._row, self.detail.place
        for name in list(place.begun):
            if row is not None and name in self._forms and self.bar.has_way(name, row):
                self.do(name)
                return
            place.forget(name)

    def _begun(self, _what: str, answer: object) -> None:
        begun = cast(incidents.Begun, answer)
        self.desk.toasts.show(self.tr("{number} is known from now on").format(number=begun.number))
        self._go_to(begun.number, "")
        self.detail.ground.setFocus()

    def _saved(self, what: str, answer: object) -> None:
        self.afterwards.say(what, self.listed.number, answer)
        if isinstance(answer, cases.Taken | incidents.CalledAgain):
            self.do("caller")  # the phone rings on
        else:
            self.detail.ground.setFocus()

    def _together(self, what: str, number: str, done: incidents.Together) -> None:
        """All cases of an incident were answered or closed, whichever is shown by now."""
        self.afterwards.together(number, done)
        if isValid(self) and self.listed.number == number:
            self.detail.place.forget(what)  # left while it was under way, it is no unfinished entry any more

    # -- going about

    def _left_new(self) -> None:
        self._show_right()
        (self.detail.ground if self._row is not None else self.table).setFocus()

    def _leave_new(self) -> None:
        self.new_place.leave()
        self._show_right()

    def escape(self) -> bool:
        if not (self.both.narrow and self.both.opened):
            return False
        self._back_to_list()
        return True

    def _back_to_list(self) -> None:
        """The keys to the list; where there is room for one pane only it must come to sight first."""
        self._open(False)
        self.table.setFocus()

    def _open(self, second: bool) -> None:
        self.both.open_second(second)
        self.detail.show_back(self.both.narrow)

    def panes(self) -> list[QWidget]:
        return [self.table, self.detail.ground, self.detail.cases, self.detail.calls.table]

    def focus_first(self) -> None:
        if self.which.asking:
            self.which.focus_first()
        elif not self.detail.place.focus_first():
            # In the list the cursor would mark a row, and that is another incident.
            (self.detail.ground if self.listed.elsewhere else self.table).setFocus()

    def leave(self) -> None:
        for form in self.findChildren(RecordForm):
            form.keep()

    def keep(self) -> dict[str, Any]:
        return {"number": self.listed.number, "opened": self.both.opened}

    def restore(self, kept: dict[str, Any]) -> None:
        if kept["number"]:
            self.listed.go_to(kept["number"])
            self._open(kept["opened"])
