"""The log of problems the office itself finds, and where and when they come back (M90, M91)."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desk import choices
from desk.figures.pattern import Spot, hours_of
from desk.figures.spans import Span
from desk.steering import ProblemKind, problems
from desk.steering.problems import NewProblem, ProblemRow
from desk.words import Language
from desk.work import Reading
from ui.desk import Desk
from ui.drafts import Content
from ui.messages import sentence
from ui.moments import day_and_time
from ui.recordform import RecordForm
from ui.recordlist import RecordList
from ui.rowacts import Removal, RowAct
from ui.saving import Act
from ui.steering.part import MonthPart, month_of
from ui.steering.words import begun_words, problem_word, weekday_word
from ui.table import Column
from ui.widgets.clockline import ClockLine
from ui.widgets.combo import Choice
from ui.widgets.dayline import DayLine
from ui.widgets.label import PlainLabel
from ui.widgets.textarea import TextArea

translate = QCoreApplication.translate
MOST_SPOTS, FEWEST_TIMES = 12, 2


@dataclass(frozen=True)
class SpotRow:
    """A place at which a kind of problem came back at the same time of the week."""

    key: int
    place: str
    spot: Spot


@dataclass(frozen=True)
class Log:
    """What the part shows of a month; `now` is the moment on the office's own clock."""

    rows: tuple[ProblemRow, ...]
    spots: tuple[SpotRow, ...]
    counts: dict[ProblemKind, int]
    places: tuple[str, ...]
    now: datetime


class ProblemForm(RecordForm):
    """What kind, when, where, who answers for what: all of them must be told (M90)."""

    def __init__(self, desk: Desk, row: ProblemRow | None, places: tuple[str, ...], now: datetime) -> None:
        super().__init__(
            desk, translate("steering", "New problem") if row is None else translate("steering", "Problem")
        )
        self._row = row
        self.on: date | None = None  # the day of what is being saved
        kinds: list[tuple[object, str]] = [(kind, problem_word(kind)) for kind in ProblemKind]
        add = self.form.add
        choose = (None, translate("steering", "Choose…"))
        add("kind", translate("steering", "Kind"), Choice([choose, *kinds]), required=True, span=4)
        add("on", translate("steering", "Found on"), DayLine(now.date()), required=True, span=4)
        add("clock", translate("steering", "At"), ClockLine(), required=True, span=4)
        place = Choice([(each, each) for each in places], free=True)
        add("place", translate("steering", "Place"), place, required=True, span=4)
        add("person", translate("steering", "Who is responsible"), QLineEdit(), required=True, span=4)
        add("duty", translate("steering", "For what"), QLineEdit(), required=True, span=4)
        add("words", translate("steering", "What was found"), TextArea(2))
        add("case_number", translate("steering", "Case it belongs to"), QLineEdit(), span=4)
        if row is None:
            self.form.fill({"on": now.date(), "clock": now.time()})
            self.kept_along = frozenset({"on", "clock"})
        else:
            at = desk.facts.local(row.at)
            names = ("kind", "person", "duty", "words", "case_number")
            told = {name: getattr(row, name) for name in names} | {"place": row.place.text(desk.look.language)}
            self.form.fill({**told, "on": at.date(), "clock": at.time()})

    def act(self, told: dict[str, Any]) -> Act | None:
        row, kind, clock = self._row, told["kind"], told["clock"]
        bad_clock = isinstance(clock, str)
        minute = None if bad_clock else _minute(clock)
        new = NewProblem(**{**told, "kind": ProblemKind(kind) if kind else None, "clock": minute})
        wrong = {str(each.fields["field"]): sentence(each) for each in problems.lacking(new)}
        if bad_clock:
            wrong["clock"] = translate("steering", "Write a time such as 9:30")
        for field, why in wrong.items():
            self.form.mark(field, why)
        if wrong:
            return None
        self.on = new.on
        if row is None:
            return lambda work: problems.log(work, new)
        return lambda work: problems.change(work, row.key, new)


class ProblemList(RecordList):
    """The log; a new entry begins with the time it is when it is begun."""

    now = datetime.combine(date.min, time(), None)

    def begin(self) -> None:
        """Open the form of a new problem, as soon as it is known what time it is."""
        owner = self.owner_id

        def open_it(now: datetime) -> None:
            self.now = now
            if owner == self.owner_id:  # another month may have been chosen meanwhile
                self._open(None)

        self.desk.errands.ask(self, lambda reading: reading.facts.local(reading.now), open_it, latest="begin")


class ProblemsPart(MonthPart):
    """The problems of the month, the newest first; anybody at the desk writes them down."""

    tables: ClassVar[frozenset[str]] = frozenset({"problem", "place", "clerk", "fact", "case"})
    managers: ClassVar[bool] = False

    def __init__(self, desk: Desk) -> None:
        self._places: tuple[str, ...] = ()
        self.counted = PlainLabel("", "caption")
        self.list = ProblemList(
            desk,
            "problem",
            translate("steering", "Problem log"),
            [
                Column("at", translate("steering", "Found"), self._when, width=12),
                Column("kind", translate("steering", "Kind"), lambda row: problem_word(row.kind), width=7),
                Column("place", translate("steering", "Place"), self._place, width=9),
                Column(
                    "words", translate("steering", "What was found"), lambda row: _one_line(row.words), stretch=True
                ),
                Column("person", translate("steering", "Responsible"), lambda row: row.person, width=8),
                Column("duty", translate("steering", "For what"), lambda row: row.duty, width=9),
            ],
            self._form,
            empty=translate("steering", "No problem was found in this month."),
            add_text=translate("steering", "Log a problem…"),
            adding=lambda: self.list.begin(),
            removal=Removal(
                lambda work, row: problems.take_off(work, row.key),
                lambda work, row: problems.put_back(work, row.key),
                translate("steering", "The problem is taken off the log"),
            ),
            acts=[
                RowAct(
                    translate("steering", "Open the case"),
                    lambda row: desk.open("cases", number=row.case_number),
                    lambda row: bool(row.case_number),
                )
            ],
            told_of=self._begun,
        )
        self.list.head.insertWidget(1, self.counted)
        self.spots = RecordList(
            desk,
            "problem_spot",
            translate("steering", "What came back in the twelve months up to this one"),
            [
                Column("place", translate("steering", "Place"), lambda row: row.place, stretch=True),
                Column("kind", translate("steering", "Kind"), _kind_of, width=9),
                Column("day", translate("steering", "Day"), lambda row: weekday_word(row.spot.weekday), width=7),
                Column("hours", translate("steering", "Hours"), lambda row: hours_of(row.spot.band), width=9),
                Column("count", translate("steering", "Times"), lambda row: str(row.spot.count), 6, align_right=True),
            ],
            None,
            empty=translate("steering", "Nothing came back at the same place and time of the week."),
        )
        told = translate(
            "steering",
            "Problems the office itself finds. With time, place, person and duty the log shows what comes back.",
        )
        super().__init__(desk, told, [self.list, self.spots])

    def read(self, reading: Reading, month: Span) -> Log:
        language = Language(self.desk.look.language)
        spots = problems.recurring(reading, month, language, FEWEST_TIMES)[:MOST_SPOTS]
        return Log(
            problems.listed(reading, month),
            tuple(SpotRow(key, place, spot) for key, (place, spot) in enumerate(spots, 1)),
            problems.by_kind(reading, month),
            tuple(each.name.text(language) for each in choices.places(reading)),
            reading.facts.local(reading.now),
        )

    def rows_of(self, reading: Reading, _subject: str, owner: int) -> tuple[ProblemRow, ...]:
        return problems.listed(reading, month_of(owner))

    def show_read(self, found: Any) -> None:
        self._places, self.list.now = found.places, found.now
        some = [f"{problem_word(kind)} {count}" for kind, count in found.counts.items() if count]
        self.counted.setText(" · ".join(some))
        self.list.show_rows(self.owner_id, found.rows)
        self.spots.show_rows(self.owner_id, found.spots)

    def begin(self) -> None:
        """Log a problem, once it is known which month is shown."""
        month = self.month

        def begin(found: Log) -> None:
            if month == self.month:
                self.show_read(found)
                self.list.add()

        self.desk.errands.ask(self, lambda reading: self.read(reading, month), begin, latest="begin")

    def _form(self, row: ProblemRow | None, _owner: int) -> ProblemForm:
        form = ProblemForm(self.desk, row, self._places, self.list.now)
        form.saved.connect(lambda _answer: self.month_wanted.emit(form.on))
        return form

    def _when(self, row: ProblemRow) -> str:
        return day_and_time(row.at, self.desk.facts, self.list.now)

    def _place(self, row: ProblemRow) -> str:
        return row.place.text(self.desk.look.language)

    def _begun(self, row: ProblemRow | None, typed: Content) -> str:
        """What an unfinished problem is about: its kind, and what or where it is."""
        kind = ProblemKind(str(typed["kind"])) if typed.get("kind") else row.kind if row is not None else None
        words = typed.get("words") or typed.get("place") or (row.words or self._place(row) if row is not None else "")
        name = problem_word(kind) if kind is not None else translate("steering", "Problem")
        return begun_words(name, str(words or ""))


def _kind_of(row: SpotRow) -> str:
    return problem_word(row.spot.kind) if row.spot.kind is not None else ""


def _minute(clock: time | None) -> time | None:
    return clock.replace(second=0, microsecond=0, tzinfo=None) if clock is not None else None


def _one_line(text: str) -> str:
    return " ".join(text.split())
