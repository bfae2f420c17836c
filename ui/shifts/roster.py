"""The duty roster on screen: a week, written cell by cell (M14)."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk import duty
from desk.duty import DutyPost, DutyShift, OnDuty, Roster, Tonight
from desk.rights import is_manager
from desk.words import Language
from desk.work import Reading
from ui.desk import Desk
from ui.formplace import FormPlace
from ui.moments import weekday_and_day
from ui.shifts.called import on_call_next, on_call_now
from ui.shifts.part import DayHead, ShiftPart
from ui.shifts.roster_forms import HoursDialog, PeopleForm
from ui.shifts.rostergrid import RosterGrid
from ui.takingback import offer_way_back
from ui.theme import px
from ui.turningpaper import TurningPaper
from ui.widgets.actionbar import ActionBar
from ui.widgets.card import Card
from ui.widgets.label import PlainLabel
from ui.widgets.scroll import Scroll

WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Shown:
    """A week, who may be written into it, and whom the desk calls now."""

    roster: Roster
    known: tuple[OnDuty, ...]
    tonight: Tonight
    manager: bool


class RosterPart(ShiftPart):
    """The grid, and the form of one cell under it."""

    tables: ClassVar[frozenset[str]] = frozenset({"duty_line", "clerk", "worker", "fact"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._day: date | None = None
        self._shown: Shown | None = None
        self._wanted: tuple[date, DutyShift, DutyPost] | None = None
        self.head = DayHead(self.tr("Week before (Alt+Left)"), self.tr("Week after (Alt+Right)"))
        self.head.stepped.connect(self.step)
        self.head.today_wanted.connect(lambda: self.show_week(None))
        self.called, self.called_next = PlainLabel("", "strong", wrap=True), PlainLabel("", "muted", wrap=True)
        self.grid = RosterGrid(self.language)
        self.grid.picked.connect(self.write)
        self.grid.stepped.connect(self.step)
        self.place = FormPlace(desk, "duty")
        self.place.saved.connect(self._kept)
        self.place.closed.connect(lambda: self.grid.setFocus(Qt.FocusReason.OtherFocusReason))
        self.place.go_on.connect(self._take_up)
        self.places.append(self.place)
        card = Card(margin=1)
        card.body.addWidget(self.grid)
        inside = QWidget()
        ground = QVBoxLayout(inside)
        ground.setContentsMargins(0, 0, 0, 0)
        ground.setSpacing(px(8))
        for each in (card, self.place):
            ground.addWidget(each)
        ground.addStretch(1)
        for told in (self.head, self.called, self.called_next):
            self.column.addWidget(told)
        self.column.addWidget(Scroll(inside), 1)
        self.place.turn_to(1)

    def act_bar(self) -> ActionBar:
        bar = ActionBar()
        bar.add_primary(self.tr("Write who is on duty"), self.go_on, "F9", "pencil")
        bar.add_secondary(self.tr("As last week"), self.copy_week, "Ctrl+D", "copy")
        bar.add_secondary(self.tr("Print the week"), self.print_it, "Ctrl+P", "printer")
        self.hours = bar.add_trailing(self.tr("When the shifts begin…"), self.ask_hours)
        return bar

    def first(self) -> QWidget | None:
        return self.grid

    def refresh(self) -> None:
        day = self._day

        def question(reading: Reading) -> Shown:
            here = day or reading.facts.local(reading.now).date()
            return Shown(
                duty.roster(reading, here), duty.known_people(reading), duty.tonight(reading), is_manager(reading)
            )

        self.desk.errands.ask(self, question, self._show, latest="roster")

    def show_week(self, day: date | None) -> None:
        """Show the week a day lies in; None is the one that runs."""
        self._day = day
        self.refresh()

    def step(self, by: int) -> None:
        if self._shown is not None:
            monday = self._shown.roster.days[0] + by * WEEK
            here = self._shown.roster.today
            self.show_week(None if monday <= here < monday + WEEK else monday)

    def begin(self) -> None:
        self.write()

    def go_on(self) -> None:
        if not self.to_form():
            self.write()

    def write(self) -> None:
        """Open the cell under the cursor."""
        where = self.grid.cell()
        if where is not None and self._shown is not None:
            self._open(where, self.grid.people())

    def copy_week(self) -> None:
        """Put last week's people where nobody is written yet."""
        if self._shown is None:
            return
        desk, monday = self.desk, self._shown.roster.days[0]

        def copied(cells: Any) -> None:
            told = self.tr("Filled as last week: {n}").format(n=len(cells))
            offer_way_back(desk, told, lambda work: duty.empty_cells(work, cells))

        desk.errands.do(self, lambda work: duty.copy_week(work, monday), copied)

    def ask_hours(self) -> None:
        """Ask when the shifts begin."""
        dialog = HoursDialog(self.desk, self)
        told = self.tr("Saved; sheets and rosters go by it from now on")
        dialog.saved.connect(lambda _none: self.desk.toasts.show(told))
        dialog.open()

    def print_it(self) -> None:
        if self._shown is None:
            return
        monday = self._shown.roster.days[0]

        def drawn(reading: Reading, language: Language) -> bytes:
            from desk.duty.paper import draw  # brings the PDF engine, on the worker
            from desk.duty.sheet import sheet_of

            return draw(sheet_of(reading, monday, language))

        TurningPaper(self.desk, self, drawn, monday.isoformat(), "form").ask()

    # -- within

    def _show(self, shown: Shown) -> None:
        self._shown = shown
        days, today = shown.roster.days, shown.roster.today
        told = self.tr("{first} to {last}").format(first=weekday_and_day(days[0]), last=weekday_and_day(days[-1]))
        self.head.show_day(days[0], is_today=today in days, told=told)
        self.called.setText(on_call_now(shown.tonight, self.language))
        self.called_next.setText(on_call_next(shown.tonight, self.language, self.desk.facts))
        self.hours.setEnabled(shown.manager)
        self.grid.show_roster(shown.roster)
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.grid.go_to(*wanted)
            self.write()

    def _open(self, where: tuple[date, DutyShift, DutyPost], people: tuple[OnDuty, ...]) -> None:
        assert self._shown is not None
        what = " ".join(str(each) for each in where)
        if self.place.is_open(what):
            self.place.focus_first()
            return
        self.place.open(PeopleForm(self.desk, where, people, self._shown.known), what)

    def _kept(self, what: str, before: Any) -> None:
        where = _where(what)
        if where is not None:
            told = self.tr("The roster of {day} is kept").format(day=weekday_and_day(where[0]))
            offer_way_back(self.desk, told, lambda work: duty.set_people(work, *where, before))
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_up(self) -> None:
        """Go on with a cell that was begun and left, in its week."""
        for what in list(self.place.begun):
            if (where := _where(what)) is not None:
                self._wanted = where
                self.show_week(where[0])
                return
            self.place.forget(what)


def _where(what: str) -> tuple[date, DutyShift, DutyPost] | None:
    """The cell a draft is of, by its name."""
    day, _, rest = what.partition(" ")
    shift, _, post = rest.partition(" ")
    try:
        return date.fromisoformat(day), DutyShift(shift), DutyPost(post)
    except ValueError:
        return None
