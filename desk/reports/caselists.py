"""The lists of cases a report tells: what waits and why, what cannot be solved, what was praised (B7, M81)."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select

from db.models import Case, CaseKind, CaseStatus, HandOff, Party, Pause, Result, Slip, SlipStatus, Trade, Unit
from desk.cases.rounds import closed_between, stood_at, waiting_at
from desk.figures.ofcases import first_due, overdue_at
from desk.figures.spans import Within
from desk.named import Named
from desk.reports.report import MOST_LINES, CaseLine, CaseList
from desk.underway import WAITING
from desk.withheld import hides_names, told_if
from desk.words import Language, day, word
from desk.work import Reading

_VALID = Case.status != CaseStatus.VOID


def overdue(reading: Reading, language: Language, within: Within) -> CaseList:
    """What was past a limit when the span ended, or is now, the longest overdue first."""
    return _waiting(reading, language, within, overdue_at(within))


def open_at_end(reading: Reading, language: Language, within: Within) -> CaseList:
    """What waited when the span ended, or waits now, without what was overdue, in the order of its limits."""
    return _waiting(reading, language, within, overdue_at(within).is_not(True))


def developer(reading: Reading, language: Language, within: Within) -> CaseList:
    """What waited when the span ended and is the developer's duty, in the order of its limits (M81)."""
    return _waiting(reading, language, within, Case.party == Party.DEVELOPER)


def unsolvable(reading: Reading, language: Language, within: Within) -> CaseList:
    """What was closed in the span because nothing can be done, with what was said of it, in the order of closing."""
    stood = stood_at(within.end)
    wanted = (closed_between(within.start, within.end), stood.result == Result.UNSOLVABLE)
    return _listed(reading, language, within, wanted, stood.closed_at)


def commended(reading: Reading, language: Language, within: Within) -> CaseList:
    """The praise that was taken in the span, the first first (M46)."""
    taken = (Case.taken_at >= within.start, Case.taken_at < within.end)
    return _listed(reading, language, within, (*taken, _VALID, Case.kind == CaseKind.PRAISE), Case.taken_at)


def lines_of(reading: Reading, language: Language, within: Within, ids: Sequence[int]) -> dict[int, CaseLine]:
    """Some cases as lines, by their ids."""
    return dict(_lines(reading, language, _rows(within).where(Case.id.in_(ids))))


def _waiting(reading: Reading, language: Language, within: Within, wanted: ColumnElement[bool]) -> CaseList:
    due = first_due(within)
    # What has no limit presses least.
    return _listed(reading, language, within, (waiting_at(within.end), wanted), due.is_(None), due)


def _listed(reading: Reading, language: Language, within: Within, wanted: Iterable[Any], *order: Any) -> CaseList:
    where = tuple(wanted)
    query = _rows(within).where(*where).order_by(*order, Case.id).limit(MOST_LINES)
    lines = tuple(line for _id, line in _lines(reading, language, query))
    if len(lines) < MOST_LINES:
        return CaseList(lines, len(lines))
    return CaseList(lines, reading.session.scalar(select(func.count()).select_from(Case).where(*where)) or 0)


def _rows(within: Within) -> Select[Any]:
    return select(
        Case.id, Case.number, Case.taken_at, Unit.code, Case.summary, first_due(within), Case.status, Case.kind,
        Case.withheld,
    ).outerjoin(Unit, Unit.id == Case.unit_id)  # fmt: skip


def _lines(reading: Reading, language: Language, query: Select[Any]) -> list[tuple[int, CaseLine]]:
    local, hides = reading.facts.local, hides_names(reading)
    found: list[tuple[int, CaseLine]] = []
    for id_, number, taken, unit, summary, due, status, kind, withheld in reading.session.execute(query):
        seen = told_if(not (withheld and hides), unit)
        line = CaseLine(number, local(taken), seen, summary, reading.facts.local_if(due), status, kind, "")
        found.append((id_, line))
    why = _reasons(reading, language, [id_ for id_, _line in found])
    return [(id_, replace(line, reason=why.get(id_, ""))) for id_, line in found]


def _reasons(reading: Reading, language: Language, ids: list[int]) -> dict[int, str]:
    """Why each case is still open: what it waits for, with whom it is, what is owed; or how it ended since."""
    rows = reading.session.execute(
        select(Case.id, Case.status, Case.replied_at, Case.closed_at, Case.result, Case.outcome, Trade)
        .outerjoin(Trade, Trade.id == Case.trade_id)
        .where(Case.id.in_(ids))
    ).all()
    pauses, hands, slips = _pauses(reading, ids), _hands(reading, ids), _slips(reading, ids)
    local = reading.facts.local
    told: dict[int, str] = {}
    for id_, status, replied_at, closed_at, result, outcome, trade in rows:
        if status == CaseStatus.PAUSED and id_ in pauses:
            told[id_] = _paused(language, pauses[id_])
        elif status == CaseStatus.WITH_TRADE:
            told[id_] = _with(language, hands.get(id_), trade, slips.get(id_))
        elif status == CaseStatus.ANSWERED and replied_at is not None:
            told[id_] = word(language, "report.why.answered").format(day=day(language, local(replied_at).date()))
        elif status in WAITING:
            told[id_] = word(language, f"report.why.{status}")
        elif closed_at is not None:
            ended = word(language, f"result.{result}") if result else word(language, "status.closed")
            told[id_] = word(language, "report.why.ended").format(day=day(language, local(closed_at).date()), how=ended)
            told[id_] += word(language, "report.why.because").format(words=outcome) if outcome else ""
    return told


def _paused(language: Language, pause: Pause) -> str:
    return word(language, "report.why.paused").format(
        what=word(language, f"waits_for.{pause.waits_for}"), day=day(language, pause.back_on), reason=pause.reason
    )


def _with(language: Language, hand: tuple[HandOff, Trade | None] | None, trade: Trade | None, slip: str | None) -> str:
    """With whom it is: who took it on last, the department, the slip that is out."""
    own = hand[1] if hand is not None and hand[1] is not None else trade
    names = [Named(own.name_en, own.name_zh).text(language)] if own is not None else []
    if hand is not None and hand[0].taker:
        names.append(hand[0].taker)
    if slip:
        names.append(word(language, "report.why.slip").format(number=slip))
    comma = word(language, "report.why.comma")
    if not names:
        return word(language, "report.why.with_trade")
    return word(language, "report.why.with").format(who=comma.join(names))


def _pauses(reading: Reading, ids: list[int]) -> dict[int, Pause]:
    wanted = (Pause.case_id.in_(ids), Pause.ended_at.is_(None), Pause.removed_at.is_(None))
    return {each.case_id: each for each in reading.session.scalars(select(Pause).where(*wanted).order_by(Pause.id))}


def _hands(reading: Reading, ids: list[int]) -> dict[int, tuple[HandOff, Trade | None]]:
    rows = reading.session.execute(
        select(HandOff, Trade)
        .outerjoin(Trade, Trade.id == HandOff.trade_id)
        .where(HandOff.case_id.in_(ids), HandOff.removed_at.is_(None))
        .order_by(HandOff.id)
    )
    return {hand.case_id: (hand, trade) for hand, trade in rows}


def _slips(reading: Reading, ids: list[int]) -> dict[int, str]:
    """The newest slip of each case that is out."""
    wanted = (Slip.case_id.in_(ids), Slip.status == SlipStatus.OUT)
    rows = reading.session.execute(select(Slip.case_id, Slip.number).where(*wanted).order_by(Slip.id))
    return {case_id: number for case_id, number in rows if case_id is not None}
