"""The cards of Today, the most pressing first: what each is called, shows, and leads to."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from desk.cases import CaseRow, Filter
from ui.cases.table import pressing
from ui.desk import Desk
from ui.moments import clock, due_words, near_time, short_day
from ui.stages import urgency_pill
from ui.table import Column
from ui.widgets.pill import Tone

if TYPE_CHECKING:  # loaded only after the first list
    from desk.inquiries import RectificationRow
    from desk.return_calls import DueCall
    from desk.slips import SlipRow
    from desk.visits import DueFollowUp
    from ui.today.going import Going

Now = Callable[[], datetime]
WAITS_PERSON, TO_APPROVE, SENT_BACK, REPORT = "waits_person", "to_approve", "sent_back", "report"
CERTIFICATES, SUGGESTIONS = "certificates", "suggestions"
HANDOVER, ITEMS, BEGUN = "handover", "items", "begun"
"""What has a count and no card: nothing is to be done about it today, or it is done elsewhere."""
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
            _promised_columns(),
            lambda row: desk.open("owners", unit_id=row.unit_id, tab="visits"),
        ),
        Matter(
            "going",
            *say["going"],
            "accent",
            _going_columns(),
            lambda row: desk.open("owners", unit_id=row.matter.unit_id, tab=row.tab),
        ),
    ]


def _slip_columns(desk: Desk, now: Now) -> list[Column]:
    def worker(row: "SlipRow") -> str:
        return row.worker or (row.trade.text(desk.look.language) if row.trade else "")

    def coming(row: "SlipRow") -> bool:
        return row.appoint_until is not None and row.appoint_until > now()

    def since(row: "SlipRow") -> str:
        if row.appoint_from is not None and coming(row):
            comes, here = desk.facts.local(row.appoint_from), desk.facts.local(now())
            if (comes.date() - here.date()).days <= 1:
                return near_time(comes, here)
            return f"{short_day(row.appoint_from, desk.facts, now())} {clock(row.appoint_from, desk.facts)}"
        told = QCoreApplication.translate("today", "since {day}")
        return told.format(day=short_day(row.raised_at, desk.facts, now()))

    def tone(row: "SlipRow") -> str | None:
        return "red" if row.late else "accent" if coming(row) else None

    return [
        Column("number", "", lambda row: row.number, width=8, muted=True),
        Column("unit", "", lambda row: row.unit, width=6.2, bold=True),
        Column("summary", "", lambda row: row.summary, stretch=True),
        Column("worker", "", worker, width=6.4),
        Column("since", "", since, width=9.4, tone=tone),
    ]


def _call_columns(desk: Desk, now: Now) -> list[Column]:
    def since(row: "DueCall") -> str:
        return due_words(row.due_at, now(), desk.facts)

    return [
        Column("number", "", lambda row: row.number, width=8, muted=True),
        Column("unit", "", lambda row: row.unit, width=6.2, bold=True),
        Column("summary", "", lambda row: row.summary, stretch=True),
        Column("told_by", "", lambda row: row.told_by, width=6.4),
        Column("due", "", since, width=DUE, tone=lambda row: "red" if row.late else "amber"),
    ]


def _right_columns(desk: Desk, now: Now) -> list[Column]:
    def due(row: "RectificationRow") -> str:
        return due_words(row.due_at, now(), desk.facts)

    return [
        Column("number", "", lambda row: row.case_number, width=8, muted=True),
        Column("problem", "", lambda row: row.problem, stretch=True),
        Column("leader", "", lambda row: row.leader, width=7),
        Column("due", "", due, width=DUE, tone=lambda row: "red" if row.late else "amber"),
    ]


def _promised_columns() -> list[Column]:
    """When it was due, where, what, and for whom; the household that is still unhappy stands out."""

    def due(row: "DueFollowUp") -> str:
        from ui.visits.words import due_day  # not before the first list

        return due_day(row.due_on, row.today)

    def what(row: "DueFollowUp") -> str:
        from ui.visits.words import one_line

        return one_line(row.what)

    def unhappy(row: "DueFollowUp") -> str:
        return QCoreApplication.translate("today", "Still unhappy") if row.unhappy else ""

    return [
        Column("due", "", due, width=7.4, tone=lambda row: "red" if row.late else "amber"),
        Column("unit", "", lambda row: row.unit, width=6.2, bold=True),
        Column("what", "", what, stretch=True),
        Column("person", "", lambda row: row.person, width=6),
        Column("unhappy", "", unhappy, width=7.6, tone=lambda row: "red" if row.unhappy else None),
    ]


def _going_columns() -> list[Column]:
    """Flat, what goes on, who or what, when, and how it presses."""

    def mark(row: "Going") -> str:
        return row.mark().word

    def tone(row: "Going") -> str:
        return row.mark().tone

    return [
        Column("kind", "", lambda row: row.kind(), width=6.8, muted=True),
        Column("unit", "", lambda row: row.matter.unit, width=6.2, bold=True),
        Column("what", "", lambda row: row.what(), stretch=True),
        Column("when", "", lambda row: row.when(), width=9.8),
        Column("mark", "", mark, width=9.6, tone=tone),
    ]
