"""Gathers the words of a slip for its paper."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from db.models import Case, CaseClass, Clerk, Language, ReturnCall, Slip, SlipStatus, Trade, Unit, Urgency
from desk.cases.known import as_number
from desk.cases.newcase import told_relation
from desk.letterhead_of import letterhead
from desk.named import Named
from desk.refusals import Refusal
from desk.slips.lines import LineRow, lines_of_many, totals
from desk.slips.sheet import Copy, HomeSheet, SlipSheet
from desk.words import word
from desk.work import Reading

_AT_ONCE = 500


def sheet_of(reading: Reading, number: str, language: Language | None = None) -> SlipSheet:
    """All words of a slip's paper, in its own or the office's language unless another is asked for.

    The paper goes to a worker, so it never tells a name that was withheld, nor the flat (M15): its place says where.
    Refusals: slip.unknown.
    """
    return sheets_of(reading, (number,), language)[0]


def sheets_of(reading: Reading, numbers: Sequence[str], language: Language | None = None) -> tuple[SlipSheet, ...]:
    """The same of many slips in the order asked for, however many in a few questions. Refusals: slip.unknown."""
    wanted = [as_number(number) for number in numbers]
    found: dict[str, SlipSheet] = {}
    for begin in range(0, len(wanted), _AT_ONCE):
        found |= _gathered(reading, wanted[begin : begin + _AT_ONCE], language)
    for own, typed in zip(wanted, numbers, strict=True):
        if own not in found:
            raise Refusal("slip.unknown", number=typed)
    return tuple(found[number] for number in wanted)


def _gathered(reading: Reading, numbers: Sequence[str], language: Language | None) -> dict[str, SlipSheet]:
    receiver, clerk, first_slip = aliased(Clerk), aliased(Clerk), aliased(Slip)
    rows = reading.session.execute(
        select(Slip, Case, Unit.code, CaseClass, Trade, receiver.name, clerk.name, first_slip.number)
        .outerjoin(Case, Case.id == Slip.case_id)
        .outerjoin(Unit, Unit.id == func.coalesce(Case.unit_id, Slip.unit_id))
        .outerjoin(CaseClass, CaseClass.id == Case.class_id)
        .outerjoin(Trade, Trade.id == Slip.trade_id)
        .outerjoin(receiver, receiver.id == Case.first_receiver_id)
        .outerjoin(clerk, clerk.id == Slip.clerk_id)
        .outerjoin(first_slip, first_slip.id == Slip.second_of_id)
        .where(Slip.number.in_(numbers))
    ).all()
    lines = lines_of_many(reading, [row[0].id for row in rows])
    calls = _calls_made(reading, [row[0].case_id for row in rows if row[0].case_id is not None])
    return {
        row[0].number: _sheet(reading, row, lines.get(row[0].id, ()), calls.get(row[0].case_id), language)
        for row in rows
    }


def _calls_made(reading: Reading, case_ids: Sequence[int]) -> dict[int | None, ReturnCall]:
    """The last return call that was made of each of these cases."""
    made = (
        select(ReturnCall)
        .where(ReturnCall.case_id.in_(case_ids), ReturnCall.done_at.is_not(None), ReturnCall.removed_at.is_(None))
        .order_by(ReturnCall.done_at)
    )
    return {call.case_id: call for call in reading.session.scalars(made)} if case_ids else {}


def _sheet(
    reading: Reading, row: Any, lines: tuple[LineRow, ...], call: ReturnCall | None, language: Language | None
) -> SlipSheet:
    slip, case, unit, kind, trade, first, taker, second_of = row
    language = language or slip.language or reading.facts.language
    facts = reading.facts
    withheld = case is not None and case.withheld
    if call is not None and call.done_at is not None and call.done_at < slip.raised_at:
        call = None  # it asked about an earlier visit
    return SlipSheet(
        language=language,
        letterhead=letterhead(facts, language),
        number=slip.number,
        case_number=case.number if case else "",
        reported_at=facts.local(case.taken_at if case else slip.raised_at),
        raised_at=facts.local(slip.raised_at),
        unit="" if withheld else unit or "",
        place=slip.place or (case.place if case else ""),
        told_by=word(language, "slip.withheld") if withheld else case.told_by if case else slip.told_by,
        relation="" if withheld or not case else told_relation(case.person_id, case.relation) or "",
        told_phone="" if withheld else case.told_phone if case else slip.told_phone,
        channel=case.channel if case else "",
        kind=case.kind if case else "",
        class_name=Named(kind.name_en, kind.name_zh).text(language) if kind else "",
        urgency=case.urgency if case else Urgency.ROUTINE,
        summary=slip.summary or (case.summary if case else ""),
        words=case.words if case else "",
        access=slip.access or (case.access if case else ""),
        trade=Named(trade.name_en, trade.name_zh).text(language) if trade else "",
        worker=slip.worker,
        first_receiver=first or "",
        clerk=taker or "",
        reply_due=facts.local_if(case.reply_due if case else None),
        solution_due=facts.local_if(case.solution_due if case else None),
        copies=tuple(each for each in Copy if each in facts.slip_copies) or (Copy.WORKER,),
        reprint=slip.printed,
        printed_at=facts.local(reading.now) if slip.printed else None,
        void=slip.status is SlipStatus.VOID,
        bring=slip.bring,
        equipment=slip.equipment,
        warranty=slip.warranty,
        appoint_from=facts.local_if(slip.appoint_from),
        appoint_until=facts.local_if(slip.appoint_until),
        second_of=second_of or "",
        currency=facts.currency,
        lines=lines,
        totals=totals(lines),
        conditions=facts.slip_conditions(language),
        home=_home(reading, slip),
        called_at=facts.local_if(call.done_at if call else None),
        called_mark=(call.mark or "") if call else "",
    )


def _home(reading: Reading, slip: Slip) -> HomeSheet | None:
    if slip.status is not SlipStatus.BACK:
        return None
    local = reading.facts.local_if
    return HomeSheet(
        slip.outcome or "", local(slip.arrived_at), local(slip.done_at), slip.cause, slip.result, slip.tested,
        slip.signed, slip.opinion or "", slip.opinion_words, slip.score, slip.receipt,
    )  # fmt: skip
