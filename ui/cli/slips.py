"""`slips`: which slips are where; `slip-back`: a slip is home."""

from argparse import Namespace
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from desk import slips
from desk.slips import Errand, Home, Mark, Outcome, SlipFilter, SlipRow, Visit
from desk.work import Reading
from ui.cli.book import office_of
from ui.cli.telling import Telling, clock_time, iso

if TYPE_CHECKING:
    from desk.clock import Clock
    from desk.facts import Facts

_YES = {"yes": True, "no": False, None: None}


def run(wish: Namespace, telling: Telling, clock: "Clock | None") -> int:
    """List slips, or book one back."""
    return _book_back(wish, telling, clock) if wish.command == "slip-back" else _list(wish, telling, clock)


def _list(wish: Namespace, telling: Telling, clock: "Clock | None") -> int:
    which = SlipFilter.LATE if wish.late else SlipFilter.OUT if wish.out_only else SlipFilter.ALL
    with office_of(wish, clock) as office:
        rows, total = office.ask(lambda reading: _rows(reading, which, wish.worker or None, wish.limit))
        facts = office.facts
    told = {"total": total, "slips": [_object(row, facts, telling.language) for row in rows]}
    lines = [_line(row, facts, telling) for row in rows] or [telling.words("slips.nothing")]
    if total > len(rows) > 0:
        lines.append(telling.words("slips.more", more=total - len(rows)))
    telling.answer(told, lines)
    return 0


def _rows(reading: Reading, which: SlipFilter, worker: str | None, limit: int) -> tuple[list[SlipRow], int]:
    """The newest slips, page by page."""
    page = slips.slips(reading, which, worker=worker)
    rows, total = list(page.rows), page.total or 0
    while page.next is not None and len(rows) < limit:
        page = slips.slips(reading, which, page.next, worker=worker)
        rows += page.rows
    return rows[:limit], total


def _object(row: SlipRow, facts: "Facts", language: str) -> dict[str, object]:
    return {
        "number": row.number,
        "case": row.case_number,
        "unit": row.unit,
        "summary": row.summary,
        "trade": row.trade.text(language) if row.trade else "",
        "worker": row.worker,
        "raised_at": iso(facts, row.raised_at),
        "status": row.status,
        "late": row.late,
        "appoint_from": iso(facts, row.appoint_from),
        "appoint_until": iso(facts, row.appoint_until),
        "outcome": row.outcome,
        "done_at": iso(facts, row.done_at),
        "back_at": iso(facts, row.back_at),
        "signed": row.signed,
        "result": row.result,
    }


def _line(row: SlipRow, facts: "Facts", telling: Telling) -> str:
    from desk.words import Language, word

    state = telling.words("slips.late") if row.late else word(Language(telling.language), f"slip_status.{row.status}")
    trade = row.trade.text(telling.language) if row.trade else ""
    parts = (row.number, clock_time(facts, row.raised_at), state, row.worker or trade, row.unit, row.summary)
    return "\t".join(part for part in parts if part)


def _book_back(wish: Namespace, telling: Telling, clock: "Clock | None") -> int:
    with office_of(wish, clock) as office:
        home = Home(
            outcome=Outcome(wish.outcome),
            arrived_at=_in_office(wish.arrived, office.facts),
            done_at=_in_office(wish.finished, office.facts),
            cause=wish.cause,
            tested=_YES[wish.tested],
            signed=_YES[wish.signed],
            opinion=Mark(wish.opinion) if wish.opinion else None,
            opinion_words=wish.remark,
            score=wish.score,
            receipt=wish.receipt,
        )
        booked = office.do(
            lambda work: slips.book_back(work, wish.number, wish.result, home, again=_second_visit(work, wish))
        ).answer
    told = {
        "number": booked.number,
        "outcome": booked.outcome,
        "case": booked.case_number,
        "may_close": booked.may_close,
        "next": booked.next_number,
    }
    lines = [telling.words("slip_back.done", number=booked.number)]
    if booked.next_number:
        lines.append(telling.words("slip_back.next", number=booked.next_number))
    telling.answer(told, lines)
    return 0


def _second_visit(reading: Reading, wish: Namespace) -> Visit | None:
    """What the second visit's slip says, where the outcome asks for one; refusals of its time: `slips.appointed`."""
    if wish.outcome != Outcome.SECOND_VISIT:
        return None
    start, end = slips.appointed(reading, wish.again_on, wish.again_from, wish.again_until)
    return Visit(Errand(appoint_from=start, appoint_until=end), wish.worker)


def _in_office(moment: datetime | None, facts: "Facts") -> datetime | None:
    """A moment told without a zone is one on the office's clock."""
    return moment.replace(tzinfo=ZoneInfo(facts.zone)) if moment is not None and moment.tzinfo is None else moment
