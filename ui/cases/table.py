"""The list of cases: its columns, its filters, and which due time presses."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desk import cases
from desk.cases import CaseRow, CaseStatus, Filter
from ui.cases.filter_words import counter_word
from ui.counters import Counted
from ui.moments import due_words
from ui.rows import told_only
from ui.stages import case_pill, kind_word, urgency_word
from ui.table import Column

if TYPE_CHECKING:
    from desk.facts import Facts
    from desk.work import Reading

CLASS_COLUMN = 3
"""Place of the column that goes first when the list is narrow."""

_DONE = (CaseStatus.CLOSED, CaseStatus.VOID)


@dataclass(frozen=True)
class Rows:
    """A page of the list, with the count of the whole list on every page and the moment it was read."""

    rows: tuple[CaseRow, ...]
    next: object | None
    total: int
    now: datetime


def pressing(row: CaseRow) -> datetime | None:
    """The due time to watch: the reply's until there is one, then the solution's; none once it is closed."""
    if row.status in _DONE:
        return None
    if row.replied or row.reply_due is None:
        return row.solution_due
    return min(row.reply_due, row.solution_due or row.reply_due)


def columns(
    language: str, facts: "Callable[[], Facts]", now: Callable[[], datetime], roomy: Callable[[], bool]
) -> list[Column]:
    """The columns, the distinctive ones first; a due time is told as of `now`, a class with its heading where roomy."""
    translate = QCoreApplication.translate

    def due(row: CaseRow) -> str:
        return due_words(pressing(row), now(), facts())

    def whole_class(row: CaseRow) -> str:
        return " · ".join(each.text(language) for each in (row.heading, row.class_name) if each is not None)

    def class_name(row: CaseRow) -> str:
        if roomy():
            return whole_class(row)
        return row.class_name.text(language) if row.class_name else ""

    return [
        Column("number", translate("cases", "Number"), lambda row: row.number, width=8.2),
        Column("unit", translate("cases", "Unit"), lambda row: row.unit, width=6.4, bold=True),
        Column("summary", translate("cases", "Summary"), lambda row: row.summary, stretch=True),
        Column("class", translate("cases", "Class"), class_name, width=9, muted=True, value=whole_class),
        Column("due", translate("cases", "Due"), due, width=6.6, value=pressing),
        Column(
            "status",
            translate("cases", "Status"),
            lambda row: case_pill(row.status, row.overdue).word,
            width=10.2,
            tone=lambda row: case_pill(row.status, row.overdue).tone,
        ),
    ]


def export_columns() -> list[Column]:
    """What an export tells of a case beside the columns of the list."""
    translate = QCoreApplication.translate
    return [
        told_only("taken", translate("cases", "Taken"), lambda row: row.taken_at),
        told_only("kind", translate("cases", "Kind"), lambda row: kind_word(row.kind)),
        told_only("urgency", translate("cases", "Urgency"), lambda row: urgency_word(row.urgency)),
        told_only("told_by", translate("cases", "Told by"), lambda row: row.told_by),
        told_only("reply", translate("cases", "Reply due"), lambda row: row.reply_due),
        told_only("solution", translate("cases", "Solution due"), lambda row: row.solution_due),
    ]


def filters() -> list[Counted]:
    """The counters over the list; the first is where the desk begins. Those that are seldom there show up by need."""
    alarms = {Filter.OVERDUE: "clock-alert", Filter.UNTOLD: "phone"}
    return [
        *(Counted(which, counter_word(which), alarms.get(which, "")) for which in _ALWAYS[:2]),
        *(Counted(which, counter_word(which), alarms.get(which, ""), quiet=True) for which in _BY_NEED),
        *(Counted(which, counter_word(which)) for which in _ALWAYS[2:]),
    ]


_ALWAYS = (
    Filter.WAITING, Filter.OVERDUE, Filter.OPEN, Filter.WITH_TRADE, Filter.PAUSED, Filter.REOPENED, Filter.ANSWERED,
    Filter.CLOSED, Filter.VOID, Filter.ALL,
)  # fmt: skip
_BY_NEED = (
    Filter.DUE_TODAY, Filter.UNTOLD, Filter.UNREAD, Filter.REMIND, Filter.BACK_TODAY, Filter.WAITS_PERSON,
    Filter.SECOND, Filter.AFTER_HOURS, Filter.IDEA,
)  # fmt: skip


def counted(reading: "Reading") -> dict[str, int]:
    """How many cases each counter shows."""
    told, owed = cases.counts(reading), cases.waiting_counts(reading)
    return {
        Filter.WAITING: told.waiting,
        Filter.OVERDUE: told.overdue,
        Filter.UNTOLD: owed.untold,
        Filter.UNREAD: owed.unread,
        Filter.REMIND: owed.to_remind,
        Filter.BACK_TODAY: owed.back,
        Filter.OPEN: told.open,
        Filter.WITH_TRADE: told.with_trade,
        Filter.PAUSED: told.paused,
        Filter.REOPENED: told.reopened,
        Filter.ANSWERED: told.answered,
        Filter.CLOSED: told.closed,
        Filter.VOID: told.void,
        Filter.ALL: told.waiting + told.closed + told.void,
    }


def nothing_here(which: str, search: str, narrowed: bool) -> str:
    """The sentence over an empty list."""
    translate = QCoreApplication.translate
    if search:
        return translate("cases", "No case holds these words.")
    if narrowed:
        return translate("cases", "No case is like that.")
    if which == Filter.OVERDUE:
        return translate("cases", "Nothing is overdue.")
    if which in (Filter.WAITING, Filter.OPEN):
        return translate("cases", "Nothing is waiting. Press Ctrl+N when the phone rings.")
    return translate("cases", "No cases here.")
