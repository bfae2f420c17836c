"""The review of a month: how many cases each main class had, what most came from, and what is done about it (M46)."""

from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desk import choices
from desk.figures.spans import Span
from desk.steering import review_acts, reviews
from desk.steering.review_acts import NewMeasure
from desk.steering.reviews import ClassReview, MeasureRow
from desk.work import Reading
from ui.desk import Desk
from ui.drafts import Content
from ui.moments import plain_day
from ui.recordform import RecordForm
from ui.recordlist import RecordList
from ui.rowacts import Removal, RowAct
from ui.rows import numbered_words
from ui.saving import Act
from ui.steering.part import MonthPart, month_of
from ui.steering.words import begun_words
from ui.table import Column
from ui.takingback import offer_way_back
from ui.widgets.combo import Choice
from ui.widgets.dayline import DayLine
from ui.widgets.pill import Tone
from ui.widgets.textarea import TextArea

translate = QCoreApplication.translate
Classes = list[tuple[object, str]]


@dataclass(frozen=True)
class Review:
    """What the part shows of a month; `headings` are the main classes to choose from."""

    classes: tuple[ClassReview, ...]
    measures: tuple[MeasureRow, ...]
    headings: tuple[tuple[int, str], ...]


class MeasureForm(RecordForm):
    """What a class showed, what is done about it, by whom and by when."""

    def __init__(self, desk: Desk, month: Span, row: MeasureRow | None, classes: Classes, today: date) -> None:
        super().__init__(
            desk, translate("steering", "New measure") if row is None else translate("steering", "Measure")
        )
        self._month, self._row = month, row
        self.form.add("class_id", translate("steering", "Main class"), Choice(classes), span=6)
        self.form.add("finding", translate("steering", "What the month showed"), TextArea(2))
        self.form.add(
            "measure", translate("steering", "What is done so that it does not come back"), TextArea(2), required=True
        )
        self.form.add("who", translate("steering", "Who does it"), QLineEdit(), span=6)
        self.form.add("due_on", translate("steering", "By"), DayLine(today), span=3)
        self.form.add("done_on", translate("steering", "Done on"), DayLine(today), span=3)
        if row is not None:
            self.form.fill({name: getattr(row, name) for name in self.form.names()})
        else:
            self.kept_along = frozenset({"class_id"})

    def act(self, told: dict[str, Any]) -> Act | None:
        month, row, new = self._month, self._row, NewMeasure(**told)
        if row is None:
            return lambda work: review_acts.add(work, month, new)
        return lambda work: review_acts.change(work, row.key, new)


class ReviewPart(MonthPart):
    """The main classes of the month, and under them the measures; Enter on a class begins its measure."""

    tables: ClassVar[frozenset[str]] = frozenset({"measure", "case", "case_class", "cause"})

    def __init__(self, desk: Desk) -> None:
        self._headings: Classes = []
        self.classes = RecordList(
            desk,
            "reviewed_class",
            translate("steering", "Main classes"),
            [
                Column("name", translate("steering", "Main class"), self._name, width=14, bold=True),
                Column(
                    "cases", translate("steering", "Cases"), lambda row: f"{row.cases:,}", width=5, align_right=True
                ),
                Column("causes", translate("steering", "Most came from"), self._causes, stretch=True, numbered=True),
                Column("measured", translate("steering", "Measure"), _measured_word, width=9, tone=_measured_tone),
            ],
            None,
            empty=translate("steering", "No case was received in this month."),
            opened=self._measure_for,
        )
        self.measures = RecordList(
            desk,
            "measure",
            translate("steering", "Measures"),
            [
                Column("class", translate("steering", "Main class"), self._class_of, width=13),
                Column("measure", translate("steering", "Measure"), lambda row: _one_line(row.measure), stretch=True),
                Column("who", translate("steering", "Who"), lambda row: row.who, width=10),
                Column("due", translate("steering", "By"), lambda row: _day(row.due_on), width=7),
                Column("done", translate("steering", "How far"), self._how_far, width=10.5, tone=self._far_tone),
            ],
            lambda row, owner: MeasureForm(desk, month_of(owner), row, self._offered(row), self.today),
            empty=translate("steering", "No measure is written yet. Each main class needs one."),
            add_text=translate("steering", "Write a measure…"),
            removal=Removal(
                lambda work, row: review_acts.take_off(work, row.key),
                lambda work, row: review_acts.put_back(work, row.key),
                translate("steering", "The measure is taken off"),
            ),
            acts=[
                RowAct(translate("steering", "Done"), self._finish, lambda row: row.done_on is None),
                RowAct(translate("steering", "Not after all"), self._unfinish, lambda row: row.done_on is not None),
            ],
            told_of=self._begun,
        )
        told = translate(
            "steering",
            "What the cases of the month tell about our work, from the owners' side. Enter on a main class writes its "
            "measure; the report prints every one.",
        )
        super().__init__(desk, told, [self.classes, self.measures])

    def read(self, reading: Reading, month: Span) -> Review:
        language = self.desk.look.language
        headings = [each for each in choices.class_tree(reading) if each.parent_id is None and each.active]
        return Review(
            reviews.classes(reading, month),
            reviews.measures(reading, month),
            tuple((each.key, each.name.text(language)) for each in headings),
        )

    def rows_of(self, reading: Reading, _subject: str, owner: int) -> tuple[MeasureRow, ...]:
        return reviews.measures(reading, month_of(owner))

    def show_read(self, found: Any) -> None:
        whole: Classes = [(None, translate("steering", "The month as a whole"))]
        self._headings = [*found.headings, *whole]
        self.classes.show_rows(self.owner_id, found.classes)
        self.measures.show_rows(self.owner_id, found.measures)

    def first(self) -> Any:
        return self.classes.table if self.classes.rows() else self.measures.table

    def _offered(self, row: MeasureRow | None) -> Classes:
        """The main classes; that of an older measure also when it is left out now."""
        if row is None or row.class_id is None or row.class_id in dict(self._headings):
            return self._headings
        return [(row.class_id, self._class_of(row)), *self._headings]

    def _begun(self, row: MeasureRow | None, typed: Content) -> str:
        """What an unfinished measure is about: its class and its first words."""
        name = self._class_of(row) if row is not None else ""
        if "class_id" in typed:
            name = dict(self._headings).get(typed["class_id"], name)
        words = typed.get("measure") or (row.measure if row is not None else typed.get("finding"))
        return begun_words(name, str(words or ""))

    def _measure_for(self, row: ClassReview) -> None:
        form = self.measures.add(str(row.key), class_id=row.key)
        if form is not None:
            form.form.go_to("finding")

    def _finish(self, row: MeasureRow) -> None:
        def told(_none: object) -> None:
            done = translate("steering", "The measure is done")
            offer_way_back(self.desk, done, lambda work: review_acts.unfinish(work, row.key))

        self.desk.errands.do(self, lambda work: review_acts.finish(work, row.key), told)

    def _unfinish(self, row: MeasureRow) -> None:
        self.desk.errands.do(self, lambda work: review_acts.unfinish(work, row.key))

    def _name(self, row: ClassReview) -> str:
        return row.name.text(self.desk.look.language)

    def _causes(self, row: ClassReview) -> str:
        language = self.desk.look.language
        return numbered_words((name.text(language), count) for name, count in row.causes)

    def _class_of(self, row: MeasureRow) -> str:
        if row.class_id is None:
            return translate("steering", "The month as a whole")
        return row.class_name.text(self.desk.look.language)

    def _how_far(self, row: MeasureRow) -> str:
        if row.done_on is not None:
            return translate("steering", "Done {day}").format(day=_day(row.done_on))
        return translate("steering", "Late") if self._is_late(row) else translate("steering", "Under way")

    def _far_tone(self, row: MeasureRow) -> Tone | None:
        return "green" if row.done_on is not None else "red" if self._is_late(row) else None

    def _is_late(self, row: MeasureRow) -> bool:
        return row.due_on is not None and row.due_on < self.today


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _day(day: date | None) -> str:
    return plain_day(day) if day is not None else ""


def _measured_word(row: ClassReview) -> str:
    return translate("steering", "Written") if row.measured else translate("steering", "None yet")


def _measured_tone(row: ClassReview) -> Tone | None:
    return "green" if row.measured else "amber"
