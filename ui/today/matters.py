"""The cards of Today, the most pressing first: what each is called, shows, and leads to."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from desk.cases import CaseRow, Filter
from desk.inquiries import RectificationRow
from desk.return_calls import DueCall
from desk.slips import SlipRow
from ui.cases.table import pressing
from ui.desk import Desk
from ui.moments import clock, due_words, near_time, short_day
from ui.stages import urgency_pill
from ui.table import Column
from ui.today.going import going_columns
from ui.today.promised import promised_columns
from ui.widgets.pill import Tone

Now = Callable[[], datetime]
DUE = 7.8
"""How wide a due time stands, in em: room for 逾期59分钟, −165 days and Wed 09:00."""


@dataclass(frozen=True)
class Matter:
    """One card: without `show_all` every row there is stands in the card itself. `short` stands on its count."""

    id: str
    title: str
    short: str
    tone: Tone
    columns: list[Column]
    open: Callable[[Any], object]
    show_all: Callable[[], object] | None = None


def matters(desk: Desk, now: Now) -> list[Matter]:
    """All cards; one more of them is one more line here and in lists.py."""
    translate = QCoreApplication.translate

    def cases(id: str, title: str, short: str, tone: Tone, which: Filter, *last: Column) -> Matter:
        columns = [
            Column("number", "", lambda row: row.number, width=8, muted=True),
            Column("unit", "", lambda row: row.unit, width=6.2, bold=True),
            Column("summary", "", lambda row: row.summary, stretch=True),
            *last,
        ]
        return Matter(id, title, short, tone, columns, open_case, lambda: desk.open("cases", filter=which))

    def open_case(row: CaseRow) -> None:
        desk.open("cases", number=row.number)

    def due(tone: Tone, width: float, limit: Callable[[CaseRow], datetime | None] = pressing) -> Column:
        def words(row: CaseRow) -> str:
            return due_words(limit(row), now(), desk.facts)

        return Column("due", "", words, width=width, tone=lambda _row: tone)

    told_by = Column("told_by", "", lambda row: row.told_by, width=7.4)
    urgency = Column(
        "urgency",
        "",
        lambda row: urgency_pill(row.urgency).word if row.urgency != "routine" else "",
        width=6.8,
        tone=lambda row: urgency_pill(row.urgency).tone,
    )
    solved = due("amber", DUE, lambda row: row.solution_due)
    say: Mapping[str, tuple[str, str]] = {
        "overdue": (translate("today", "Overdue"), translate("today", "Overdue")),
        "untold": (translate("today", "Not told in time"), translate("today", "Not told")),
        "due_today": (translate("today", "Due today"), translate("today", "Due today")),
        "call_back": (translate("today", "Call back"), translate("today", "Call back")),
        "unread": (translate("today", "Hand-overs to read"), translate("today", "To read")),
        "back": (translate("today", "Waited until today"), translate("today", "Back today")),
        "remind": (translate("today", "Remind the department"), translate("today", "To remind")),
        "answered": (translate("today", "Answered, to be closed"), translate("today", "To be closed")),
        "slips_out": (translate("today", "Slips out, not back"), translate("today", "Slips out")),
        "right": (translate("today", "To be set right"), translate("today", "To set right")),
        "promised": (translate("today", "Follow-ups due"), translate("today", "Follow-ups")),
        "going": (translate("today", "Moves and renovation today"), translate("today", "Moves, renovation")),
    }
    return [
        cases("overdue", *say["overdue"], "red", Filter.OVERDUE, due("red", DUE)),
        cases("untold", *say["untold"], "red", Filter.UNTOLD, told_by),
        cases("due_today", *say["due_today"], "amber", Filter.DUE_TODAY, urgency, due("amber", 5.6)),
        Matter(
            "call_back",
            *say["call_back"],
            "amber",
            _call_columns(desk, now),
            lambda row: desk.open("calls", call=row.id),
            lambda: desk.open("calls"),
        ),
        cases("unread", *say["unread"], "accent", Filter.UNREAD, told_by),
        cases("back", *say["back"], "amber", Filter.BACK_TODAY, told_by),
        cases("remind", *say["remind"], "amber", Filter.REMIND, solved),
        cases("answered", *say["answered"], "green", Filter.ANSWERED, told_by),
        Matter(
            "slips_out",
            *say["slips_out"],
            "accent",
            _slip_columns(desk, now),
            lambda row: desk.open("slips", number=row.number),
            lambda: desk.open("slips", filter="out"),
        ),
        Matter(
            "right",
            *say["right"],
            "amber",
            _right_columns(desk, now),
            lambda row: desk.open("cases", number=row.case_number) if row.case_number else None,
        ),
        Matter(
            "promised",
            *say["promised"],
            "amber",
            promised_columns(),
            lambda row: desk.open("owners", unit_id=row.unit_id, tab="visits"),
        ),
        Matter(
            "going",
            *say["going"],
            "accent",
            going_columns(),
            lambda row: desk.open("owners", unit_id=row.matter.unit_id, tab=row.tab),
        ),
    ]


def _slip_columns(desk: Desk, now: Now) -> list[Column]:
    def worker(row: SlipRow) -> str:
        return row.worker or (row.trade.text(desk.look.language) if row.trade else "")

    def coming(row: SlipRow) -> bool:
        return row.appoint_until is not None and row.appoint_until > now()

    def since(row: SlipRow) -> str:
        if row.appoint_from is not None and coming(row):
            comes, here = desk.facts.local(row.appoint_from), desk.facts.local(now())
            if (comes.date() - here.date()).days <= 1:
                return near_time(comes, here)
            return f"{short_day(row.appoint_from, desk.facts, now())} {clock(row.appoint_from, desk.facts)}"
        told = QCoreApplication.translate("today", "since {day}")
        return told.format(day=short_day(row.raised_at, desk.facts, now()))

    def tone(row: SlipRow) -> str | None:
        return "red" if row.late else "accent" if coming(row) else None

    return [
        Column("number", "", lambda row: row.number, width=8, muted=True),
        Column("unit", "", lambda row: row.unit, width=6.2, bold=True),
        Column("summary", "", lambda row: row.summary, stretch=True),
        Column("worker", "", worker, width=6.4),
        Column("since", "", since, width=9.4, tone=tone),
    ]


def _call_columns(desk: Desk, now: Now) -> list[Column]:
    def since(row: DueCall) -> str:
        return due_words(row.due_at, now(), desk.facts)

    return [
        Column("number", "", lambda row: row.number, width=8, muted=True),
        Column("unit", "", lambda row: row.unit, width=6.2, bold=True),
        Column("summary", "", lambda row: row.summary, stretch=True),
        Column("told_by", "", lambda row: row.told_by, width=6.4),
        Column("due", "", since, width=DUE, tone=lambda row: "red" if row.late else "amber"),
    ]


def _right_columns(desk: Desk, now: Now) -> list[Column]:
    def due(row: RectificationRow) -> str:
        return due_words(row.due_at, now(), desk.facts)

    return [
        Column("number", "", lambda row: row.case_number, width=8, muted=True),
        Column("problem", "", lambda row: row.problem, stretch=True),
        Column("leader", "", lambda row: row.leader, width=7),
        Column("due", "", due, width=DUE, tone=lambda row: "red" if row.late else "amber"),
    ]
