"""The register of what employees suggest, what was decided and the measure that came of it (M30)."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desk.rights import is_manager
from desk.staff import Decision, staff, suggestions
from desk.staff.suggestions import NewSuggestion, SuggestionRow
from desk.steering.review_acts import NewMeasure
from desk.work import Reading
from ui.desk import Desk
from ui.moments import day_and_time
from ui.recordform import RecordForm
from ui.recordlist import RecordList
from ui.rowacts import RowAct
from ui.saving import Act
from ui.settings.officelist import OfficeListsPart
from ui.staff.words import decision_tone, decision_word, one_line
from ui.table import Column
from ui.widgets.combo import Choice
from ui.widgets.dayline import DayLine
from ui.widgets.textarea import TextArea

translate = QCoreApplication.translate
ALL = 1


@dataclass(frozen=True)
class Found:
    """What the part shows; `names` are those of the records, offered to a manager only."""

    rows: tuple[SuggestionRow, ...]
    names: tuple[tuple[int, str], ...]
    manager: bool
    now: datetime


class SuggestionForm(RecordForm):
    """Who suggests what."""

    def __init__(self, desk: Desk, names: tuple[tuple[int, str], ...]) -> None:
        super().__init__(desk, translate("staff", "New suggestion"))
        self._known = {name: id for id, name in names}
        offered = Choice([(name, name) for _id, name in names], free=True)
        self.form.add("by_whom", translate("staff", "Who suggests it"), offered, required=True, span=6)
        self.form.add("words", translate("staff", "What is suggested"), TextArea(3), required=True)

    def act(self, told: dict[str, Any]) -> Act | None:
        by_whom = str(told["by_whom"] or "")
        new = NewSuggestion(by_whom, told["words"], self._known.get(by_whom.strip()))
        return lambda work: suggestions.enter(work, new)


class AcceptForm(RecordForm):
    """Accepts a suggestion; a measure that is written here goes into the review of the month (M46)."""

    def __init__(self, desk: Desk, row: SuggestionRow, today: date) -> None:
        title = translate("staff", "Accept {number}").format(number=row.number)
        super().__init__(desk, title, translate("staff", "Accept"))
        self._row = row
        self.form.add("answer", translate("staff", "What its author is told"), TextArea(2))
        self.form.add("measure", translate("staff", "Measure for this month's review"), TextArea(2))
        self.form.add("who", translate("staff", "By whom"), QLineEdit(), span=6)
        self.form.add("due_on", translate("staff", "By when"), DayLine(today), span=6)
        self.form.fill({"measure": row.words})
        self.kept_along = frozenset({"measure"})

    def act(self, told: dict[str, Any]) -> Act | None:
        row, answer = self._row, told["answer"]
        measure = NewMeasure(told["measure"], who=told["who"], due_on=told["due_on"])
        wanted = measure if measure.measure.strip() else None
        return lambda work: suggestions.accept(work, row.key, answer, wanted)


class WhyForm(RecordForm):
    """Asks why: a suggestion is declined, or its number was given by mistake."""

    def __init__(self, desk: Desk, row: SuggestionRow, *, void: bool) -> None:
        decline, cross_out = translate("staff", "Decline {number}"), translate("staff", "Void {number}")
        save = translate("staff", "Void it") if void else translate("staff", "Decline")
        super().__init__(desk, (cross_out if void else decline).format(number=row.number), save)
        self._row, self._void = row, void
        self._field = "reason" if void else "answer"
        asked = translate("staff", "Why it does not count") if void else translate("staff", "What its author is told")
        self.form.add(self._field, asked, TextArea(2), required=True)

    def act(self, told: dict[str, Any]) -> Act | None:
        row, why = self._row, told[self._field]
        if self._void:
            return lambda work: suggestions.void(work, row.key, why)
        return lambda work: suggestions.decline(work, row.key, why)


class SuggestionsPart(OfficeListsPart):
    """Anybody enters, a manager decides; decided ones and void ones stay with their number."""

    managers: ClassVar[bool] = False

    def __init__(self, desk: Desk) -> None:
        self._found = Found((), (), False, datetime.combine(date.min, time()))
        self.list = RecordList(
            desk,
            "staff_suggestion",
            translate("staff", "Suggestions of the staff"),
            [
                Column("number", translate("staff", "Number"), lambda row: row.number, width=9, bold=True),
                Column("at", translate("staff", "Entered"), self._when, width=11),
                Column("by", translate("staff", "Who"), lambda row: row.by_whom, width=9),
                Column("words", translate("staff", "What"), lambda row: one_line(row.words), stretch=True),
                Column("state", translate("staff", "Decision"), _state, width=8, tone=_tone),
                Column("answer", translate("staff", "Answer or measure"), _outcome, stretch=True),
            ],
            lambda _row, _owner: SuggestionForm(desk, self._found.names),
            empty=translate("staff", "Nobody has suggested anything yet."),
            add_text=translate("staff", "Enter a suggestion…"),
            edits=lambda _row: False,
            acts=[
                RowAct(translate("staff", "Accept…"), self._accept, self._to_decide, "accept"),
                RowAct(translate("staff", "Decline…"), self._decline, self._to_decide, "decline"),
                RowAct(translate("staff", "Take the decision back"), self._undecide, self._decided),
                RowAct(translate("staff", "Void…"), self._void, _open, "void", red=True),
                RowAct(translate("staff", "Count it again"), self._unvoid, lambda row: bool(row.void_reason)),
            ],
        )
        told = translate(
            "staff",
            "What is accepted can go into the month's review as a measure at once, and the register names it.",
        )
        super().__init__(desk, told, [self.list])

    def read(self, reading: Reading) -> Found:
        names = tuple((row.key, row.name) for row in staff(reading))
        now = reading.facts.local(reading.now)
        return Found(suggestions.listed(reading), names, is_manager(reading), now)

    def show_read(self, found: Found) -> None:
        self._found = found
        self.list.show_rows(ALL, found.rows)

    def begin(self) -> None:
        """Enter a suggestion, once the register is read."""

        def begin(found: Found) -> None:
            self.show_read(found)
            self.list.add()

        self.desk.errands.ask(self, self.read, begin, latest="begin")

    def _to_decide(self, row: SuggestionRow) -> bool:
        return self._found.manager and _open(row)

    def _decided(self, row: SuggestionRow) -> bool:
        return self._found.manager and row.decision is not Decision.OPEN

    def _accept(self, row: SuggestionRow) -> None:
        self.list.open_form(AcceptForm(self.desk, row, self._found.now.date()), "accept", row)

    def _decline(self, row: SuggestionRow) -> None:
        self.list.open_form(WhyForm(self.desk, row, void=False), "decline", row)

    def _void(self, row: SuggestionRow) -> None:
        self.list.open_form(WhyForm(self.desk, row, void=True), "void", row)

    def _unvoid(self, row: SuggestionRow) -> None:
        self.desk.errands.do(self, lambda work: suggestions.unvoid(work, row.key))

    def _undecide(self, row: SuggestionRow) -> None:
        self.desk.errands.do(self, lambda work: suggestions.undecide(work, row.key))

    def _when(self, row: SuggestionRow) -> str:
        return day_and_time(row.at, self.desk.facts, self._found.now)


def _open(row: SuggestionRow) -> bool:
    return row.decision is Decision.OPEN and not row.void_reason


def _state(row: SuggestionRow) -> str:
    return decision_word(row.decision, bool(row.void_reason))


def _tone(row: SuggestionRow) -> str:
    return decision_tone(row.decision, bool(row.void_reason))


def _outcome(row: SuggestionRow) -> str:
    return one_line(row.void_reason or " · ".join(part for part in (row.answer, row.measure) if part))
