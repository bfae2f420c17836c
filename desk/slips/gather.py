"""Gathers the words of a slip for its paper."""

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from db.models import Case, CaseClass, Clerk, Language, Slip, SlipStatus, Trade, Unit, Urgency
from desk.cases.newcase import told_relation
from desk.letterhead_of import letterhead
from desk.named import Named
from desk.slips.known import by_number
from desk.slips.lines import lines_of, totals
from desk.slips.sheet import Copy, HomeSheet, SlipSheet
from desk.words import word
from desk.work import Reading


def sheet_of(reading: Reading, number: str, language: Language | None = None) -> SlipSheet:
    """All words of a slip's paper, in its own or the office's language unless another is asked for.

    The paper goes to a worker, so it never tells a name that was withheld, nor the flat (M15): its place says where.
    Refusals: slip.unknown.
    """
    slip = by_number(reading, number)
    language = language or slip.language or reading.facts.language
    receiver, clerk, first_slip = aliased(Clerk), aliased(Clerk), aliased(Slip)
    case, unit, kind, trade, first, taker, second_of = reading.session.execute(
        select(Case, Unit.code, CaseClass, Trade, receiver.name, clerk.name, first_slip.number)
        .select_from(Slip)
        .outerjoin(Case, Case.id == Slip.case_id)
        .outerjoin(Unit, Unit.id == func.coalesce(Case.unit_id, Slip.unit_id))
        .outerjoin(CaseClass, CaseClass.id == Case.class_id)
        .outerjoin(Trade, Trade.id == Slip.trade_id)
        .outerjoin(receiver, receiver.id == Case.first_receiver_id)
        .outerjoin(clerk, clerk.id == Slip.clerk_id)
        .outerjoin(first_slip, first_slip.id == Slip.second_of_id)
        .where(Slip.id == slip.id)
    ).one()
    facts = reading.facts
    withheld = case is not None and case.withheld
    lines = lines_of(reading, slip.id)
    return SlipSheet(
        language=language,
        letterhead=letterhead(facts, language),
        number=slip.number,
        case_number=case.number if case else "",
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
        reply_due=_local(reading, case.reply_due if case else None),
        solution_due=_local(reading, case.solution_due if case else None),
        copies=tuple(each for each in Copy if each in facts.slip_copies) or (Copy.WORKER,),
        reprint=slip.printed,
        printed_at=facts.local(reading.now) if slip.printed else None,
        void=slip.status is SlipStatus.VOID,
        bring=slip.bring,
        equipment=slip.equipment,
        warranty=slip.warranty,
        appoint_from=_local(reading, slip.appoint_from),
        appoint_until=_local(reading, slip.appoint_until),
        second_of=second_of or "",
        currency=facts.currency,
        lines=lines,
        totals=totals(lines),
        conditions=facts.slip_conditions(language),
        home=_home(reading, slip),
    )


def _home(reading: Reading, slip: Slip) -> HomeSheet | None:
    if slip.status is not SlipStatus.BACK:
        return None
    return HomeSheet(
        slip.outcome or "", _local(reading, slip.arrived_at), _local(reading, slip.done_at), slip.cause, slip.result,
        slip.tested, slip.signed, slip.opinion or "", slip.opinion_words, slip.score, slip.receipt,
    )  # fmt: skip


def _local(reading: Reading, moment: datetime | None) -> datetime | None:
    return reading.facts.local(moment) if moment is not None else None
