"""The hot cases of a month: the report tells of each by itself, with its cause and what was learnt (B7)."""

from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desk.figures.spans import Span
from desk.steering import hot
from desk.steering.hot import HotRow
from desk.words import Language
from desk.work import Reading
from ui.desk import Desk
from ui.drafts import Content
from ui.recordform import RecordForm
from ui.recordlist import RecordList
from ui.reports.words import span_words
from ui.rowacts import Removal, RowAct
from ui.saving import Act
from ui.steering.part import MonthPart, month_of
from ui.steering.words import begun_words
from ui.table import Column
from ui.widgets.textarea import TextArea

translate = QCoreApplication.translate


class HotForm(RecordForm):
    """Which case, why it happened, and what we learn from it."""

    def __init__(self, desk: Desk, month: Span, row: HotRow | None) -> None:
        new = translate("steering", "Tell of a case in the report of {month}").format(month=span_words(month))
        super().__init__(desk, new if row is None else f"{row.number} · {row.summary}")
        self._month, self._row = month, row
        if row is None:
            self.form.add("number", translate("steering", "Case number"), QLineEdit(), required=True, span=4)
        self.form.add("cause", translate("steering", "Why it happened"), TextArea(2))
        self.form.add("lesson", translate("steering", "What we learn from it"), TextArea(2))
        if row is not None:
            self.form.fill({"cause": row.cause, "lesson": row.lesson})

    def act(self, told: dict[str, Any]) -> Act | None:
        month, row = self._month, self._row
        if row is None:
            return lambda work: hot.tell(work, month, **told)
        return lambda work: hot.change(work, row.key, **told)


class HotPart(MonthPart):
    """The cases the report tells of; Enter writes cause and lesson."""

    tables: ClassVar[frozenset[str]] = frozenset({"hot_case", "case"})

    def __init__(self, desk: Desk) -> None:
        self.list = RecordList(
            desk,
            "hot_case",
            translate("steering", "Hot cases"),
            [
                Column("number", translate("steering", "Case"), lambda row: row.number, width=8),
                Column("summary", translate("steering", "What it is about"), lambda row: row.summary, stretch=True),
                Column("cause", translate("steering", "Cause"), lambda row: _one_line(row.cause), width=16),
                Column("lesson", translate("steering", "Lesson"), lambda row: _one_line(row.lesson), width=16),
            ],
            lambda row, owner: HotForm(desk, month_of(owner), row),
            empty=translate("steering", "The report of this month tells of no case by itself."),
            add_text=translate("steering", "Tell of a case…"),
            removal=Removal(
                lambda work, row: hot.take_off(work, row.key),
                lambda work, row: hot.put_back(work, row.key),
                translate("steering", "The report tells of this case no longer"),
            ),
            acts=[RowAct(translate("steering", "Open the case"), lambda row: desk.open("cases", number=row.number))],
            told_of=_begun,
        )
        told = translate(
            "steering",
            "Cases from which everybody can learn. A case is brought here from its own page as well: under More there.",
        )
        super().__init__(desk, told, [self.list])

    def read(self, reading: Reading, month: Span) -> tuple[HotRow, ...]:
        return hot.of(reading, month)

    def rows_of(self, reading: Reading, _subject: str, owner: int) -> tuple[HotRow, ...]:
        return self.read(reading, month_of(owner))

    def show_read(self, found: Any) -> None:
        self.list.show_rows(self.owner_id, found)

    def tell_of(self, number: str) -> None:
        """Begin the entry of a case; where the month tells of it already, its entry is opened."""
        language, month = Language(self.desk.look.language), self.month

        def question(reading: Reading) -> tuple[tuple[HotRow, ...], tuple[str, str]]:
            return hot.of(reading, month), hot.proposed(reading, number, language)

        def begin(found: tuple[tuple[HotRow, ...], tuple[str, str]]) -> None:
            if month != self.month:  # another one was chosen meanwhile
                return
            rows, (cause, lesson) = found
            self.list.show_rows(self.owner_id, rows)
            told = next((each for each in rows if each.number == number), None)
            if told is not None:
                self.list.select(told.key)
                self.list.edit(told)
            elif (form := self.list.add(number, number=number, cause=cause, lesson=lesson)) is not None:
                form.form.go_to("cause")

        self.desk.errands.ask(self, question, begin, latest="telling")


def _begun(row: HotRow | None, typed: Content) -> str:
    number = row.number if row is not None else str(typed.get("number") or translate("steering", "Hot case"))
    return begun_words(number, str(typed.get("cause") or typed.get("lesson") or ""))


def _one_line(text: str) -> str:
    return " ".join(text.split())
