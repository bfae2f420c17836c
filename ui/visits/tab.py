"""Visits to a flat, what must be followed up, and whether its household is still unhappy."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from desk import cases, owners, people, visits
from desk.visits import FollowUpRow, Marked, Marks, Recorded, VisitRow, VisitWay
from desk.work import Reading
from ui.desk import Desk
from ui.filetab import Tab
from ui.moments import day_and_time, plain_day, short_day
from ui.recordlist import RecordList
from ui.rowacts import Removal, RowAct
from ui.table import Column
from ui.visits.lists import Around, DoForm, FollowUpForm, PutOffForm, UnhappyForm, VisitForm
from ui.visits.words import due_day, one_line, reason_word, way_word
from ui.widgets.longtext import WholeText
from ui.widgets.toast import UNDO_SECONDS

_NOBODY = Marks(None, "", "", None, 0, 0, 0, None)


@dataclass(frozen=True)
class MarkRow:
    """The open mark of a household as the row of a list."""

    key: int
    marks: Marks


@dataclass(frozen=True)
class FlatVisits:
    """What the desk did with a household beyond its cases, and what its forms offer."""

    visits: tuple[VisitRow, ...]
    follow_ups: tuple[FollowUpRow, ...]
    around: Around


class VisitsTab(Tab):
    """What is to be followed up, the visits, the mark of the unhappy, and what was followed up."""

    tables: ClassVar[frozenset[str]] = frozenset({"visit", "follow_up", "unhappy", "clerk", "person", "tenure", "case"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        now = datetime.min.replace(tzinfo=UTC)
        self._around = Around(0, (), (), None, (), date.min, now, _NOBODY)
        self.due = self._due_list()
        self.visits = self._visit_list()
        self.mark = self._mark_list()
        self.done = self._done_list()
        for each in (self.due, self.visits, self.mark, self.done):
            self.column.addWidget(each)

    # -- what a tab does

    @staticmethod
    def ask(reading: Reading, unit_id: int) -> object:
        living = [each for each in owners.unit_file(reading, unit_id).residents if not each.gone]
        around = Around(
            unit_id,
            tuple({each.person_id: each.name for each in living}.items()),
            tuple((each.id, each.name) for each in people.clerks(reading)),
            reading.clerk_id,
            tuple((each.number, f"{each.number}  {each.summary}") for each in cases.of_unit(reading, unit_id, None)),
            visits.usual_day(reading),
            reading.facts.local(reading.now),
            visits.marks_of(reading, unit_id),
        )
        return FlatVisits(visits.visits_of(reading, unit_id), visits.follow_ups_of(reading, unit_id), around)

    def show_answer(self, unit_id: int, answer: Any) -> None:
        self._around = answer.around
        marked = answer.around.marks.unhappy_since is not None
        self.due.show_rows(unit_id, [row for row in answer.follow_ups if row.done_at is None])
        self.visits.show_rows(unit_id, answer.visits)
        self.mark.show_rows(unit_id, [MarkRow(unit_id, answer.around.marks)] if marked else [])
        done = [row for row in answer.follow_ups if row.done_at is not None]
        self.done.show_rows(unit_id, done)
        self.done.setVisible(bool(done))

    def focus_first(self) -> None:
        (self.due if self.due.rows() or self.due.form else self.visits).focus_first()

    def new(self, what: str) -> None:
        lists = {"visit": self.visits, "unhappy": self.mark, "follow_up": self.due}
        if (chosen := lists.get(what)) is not None:
            chosen.add()

    # -- the lists

    def _due_list(self) -> RecordList:
        columns = [
            Column("due", self.tr("Due"), self._due_word, width=8.5, tone=self._due_tone),
            Column("what", self.tr("What"), lambda row: one_line(row.what), stretch=True),
            Column("person", self.tr("For"), lambda row: row.person, width=8),
            Column("by", self.tr("Promised by"), lambda row: row.promised_by, width=8, muted=True),
        ]
        found = RecordList(
            self.desk,
            "follow_up",
            self.tr("To be followed up"),
            columns,
            lambda row, _unit: FollowUpForm(self.desk, self._around, row),
            empty=self.tr("Nothing waits to be followed up."),
            add_text=self.tr("Promise a follow-up…"),
            removal=Removal(
                lambda work, row: visits.take_off_follow_up(work, row.key),
                lambda work, row: visits.put_back_follow_up(work, row.key),
                self.tr("The follow-up is off the list"),
            ),
            acts=[
                RowAct(self.tr("Done…"), self._do, word="done"),
                RowAct(self.tr("Put off…"), self._put_off, word="off"),
            ],
            opened=self._do,
        )
        found.kept.connect(self._followed)
        return found

    def _visit_list(self) -> RecordList:
        columns = [
            Column("at", self.tr("When"), self._when, width=10.8),
            Column("reason", self.tr("Why"), _why, width=9.5),
            Column("met", self.tr("Met"), lambda row: row.met, width=6.5),
            Column("said", self.tr("What was said"), _told, stretch=True),
            Column("visitor", self.tr("Who went"), lambda row: row.visitor, width=6.5, muted=True),
        ]
        found = RecordList(
            self.desk,
            "visit",
            self.tr("Visits"),
            columns,
            lambda row, _unit: VisitForm(self.desk, self._around, row),
            empty=self.tr("Nobody visited this household yet."),
            add_text=self.tr("Record a visit…"),
            removal=Removal(
                lambda work, row: visits.take_off_visit(work, row.key),
                lambda work, row: visits.put_back_visit(work, row.key),
                self.tr("The visit is off the file"),
            ),
        )
        found.kept.connect(self._visited)
        return found

    def _mark_list(self) -> RecordList:
        columns = [
            Column(
                "since",
                self.tr("Since"),
                lambda row: short_day(row.marks.unhappy_since, self.facts, self._around.now),
                width=8.5,
                tone=lambda _row: "red",
            ),
            Column("why", self.tr("Why"), lambda row: one_line(row.marks.why), stretch=True),
            Column("case", self.tr("Case"), lambda row: row.marks.case_number, width=8.5),
            Column("next", self.tr("Next follow-up"), self._next_on, width=8.5),
        ]
        found = RecordList(
            self.desk,
            "unhappy",
            self.tr("Still unhappy"),
            columns,
            lambda _row, _unit: UnhappyForm(self.desk, self._around),
            empty=self.tr("This household is not marked. Only a follow-up takes a mark away."),
            add_text=self.tr("Still unhappy…"),
            acts=[RowAct(self.tr("Look after it…"), self._look_after)],
            opened=self._look_after,
            edits=lambda _row: False,
        )
        found.kept.connect(self._marked)
        return found

    def _done_list(self) -> RecordList:
        columns = [
            Column("at", self.tr("Done"), lambda row: short_day(row.done_at, self.facts, self._around.now), width=8.5),
            Column("what", self.tr("What was followed up"), lambda row: one_line(row.what), stretch=True),
            Column("outcome", self.tr("What came of it"), lambda row: one_line(row.outcome), stretch=True),
            Column("by", self.tr("By"), lambda row: row.done_by, width=8, muted=True),
            Column("clear", self.tr("Mark"), self._cleared_word, width=8, tone=lambda _row: "green"),
        ]
        return RecordList(
            self.desk,
            "follow_up_done",
            self.tr("Followed up"),
            columns,
            None,
            empty="",
            acts=[RowAct(self.tr("Not done after all"), lambda row: self._reopen(row.key))],
            opened=self._show_outcome,
        )

    # -- doing

    def _do(self, row: FollowUpRow) -> None:
        self.due.open_form(DoForm(self.desk, self._around, row), "done", row)

    def _put_off(self, row: FollowUpRow) -> None:
        self.due.open_form(PutOffForm(self.desk, self._around, row), "off", row)

    def _look_after(self, _row: MarkRow) -> None:
        """The follow-up that is next for the household; the mark goes only with one (M62)."""
        if self.due.rows():
            row = self.due.rows()[0]
            self.due.select(row.key)
            self._do(row)

    def _reopen(self, follow_up_id: int) -> None:
        self.desk.errands.do(self, lambda work: visits.reopen(work, follow_up_id))

    def _show_outcome(self, row: FollowUpRow) -> None:
        WholeText(self.tr("Followed up"), f"{row.what}\n\n{row.outcome}", self.window()).open()

    # -- told afterwards

    def _followed(self, answer: object) -> None:
        if isinstance(answer, visits.Done):
            told = self.tr("Followed up: the mark is gone") if answer.cleared else self.tr("Followed up")
            if answer.again_on is not None:
                told = self.tr("Followed up; again on {day}").format(day=plain_day(answer.again_on))
            errands, id = self.desk.errands, answer.follow_up_id
            self.desk.toasts.show(
                told, self.tr("Undo"), lambda: errands.do(errands, lambda work: visits.reopen(work, id)), UNDO_SECONDS
            )

    def _visited(self, answer: object) -> None:
        if isinstance(answer, Recorded) and answer.due_on is not None:
            self._tell_due(answer.due_on)

    def _marked(self, answer: object) -> None:
        if isinstance(answer, Marked):
            self._tell_due(answer.due_on)

    def _tell_due(self, day: date) -> None:
        self.desk.toasts.show(self.tr("To be followed up on {day}").format(day=plain_day(day)))

    # -- words

    def _due_word(self, row: FollowUpRow) -> str:
        return due_day(row.due_on, self.today)

    def _due_tone(self, row: FollowUpRow) -> str | None:
        return "red" if row.late else "amber" if row.due_on == self.today else None

    def _next_on(self, row: MarkRow) -> str:
        return due_day(row.marks.next_on, self.today) if row.marks.next_on is not None else ""

    def _when(self, row: VisitRow) -> str:
        return day_and_time(row.at, self.facts, self._around.now)

    def _cleared_word(self, row: FollowUpRow) -> str:
        return self.tr("Taken away") if row.cleared else ""


def _why(row: VisitRow) -> str:
    """The reason; where people met is said when it was not at the door, as it mostly is."""
    return reason_word(row.reason) if row.way is VisitWay.DOOR else f"{reason_word(row.reason)} · {way_word(row.way)}"


def _told(row: VisitRow) -> str:
    return one_line("\n".join(part for part in (row.said, row.need, row.promise) if part))
