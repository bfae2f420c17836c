"""Taking a case: checked, numbered, with its limits, in one act."""

from dataclasses import replace
from typing import Any, cast

from sqlalchemy import CursorResult, Table, insert, select

from db.models import (
    Case,
    CaseNote,
    CaseStatus,
    Diary,
    Role,
    Slip,
    Verdict,
    VisitConsent,
)
from desk import drafts
from desk.calendar import Limit
from desk.cases.against import known_of, require_known, route_reason
from desk.cases.findable import words_of
from desk.cases.handling import LONGEST_OTHERWISE, LONGEST_TOLD
from desk.cases.known import as_number, by_number
from desk.cases.newcase import (
    LONGEST_ACCESS,
    LONGEST_PHONE,
    LONGEST_PLACE,
    LONGEST_TOLD_BY,
    NewCase,
    Taken,
    received,
    said,
)
from desk.cases.rules import REPLY_LIMIT, SOLUTION_LIMIT, dues_for, limit_words, tell_by
from desk.index import put_keys, put_words
from desk.keys import number_keys
from desk.merged import leading_to
from desk.numbering import next_number
from desk.refusals import Refusal
from desk.short import short_line, short_text
from desk.unmasking import phone_of_caller
from desk.work import UnitOfWork

_TAKE = insert(cast(Table, Case.__table__))  # made once and sent without entities


def take(work: UnitOfWork, new: NewCase, *, nobody: bool = False) -> Taken:
    """Take a case and give it its number (M11, M43, M50); `nobody`: it may be told by somebody who gave no name.

    The same `request_id` again answers with the case taken the first time; with other words it is refused.
    Refusals: case.request_used, case.nothing_said, case.nobody_named, case.first_receiver_missing,
    case.summary_too_long, case.words_too_long, text.too_long, phone.masked, moment.ahead, moment.far_back,
    class.needs_below (M39), case.route_reason_missing (M06), handling.breach_of_nobody (M12), second.first_void,
    incident.is_void, and unit / person / class / trade / clerk / estate / incident / case / slip unknown.
    """
    work.session.flush()
    known = known_of(work, new)
    if known.id is not None:
        return _taken_before(work, new, known)
    summary, words = said(new)
    told_by = short_line(new.told_by, LONGEST_TOLD_BY, "told_by")
    if not (told_by or nobody) and new.person_id is None and new.unit_id is None:
        raise Refusal("case.nobody_named", field="told_by")
    if new.first_receiver_id is None:
        raise Refusal("case.first_receiver_missing", field="first_receiver")
    require_known(new, known)
    if known.unit_merged is not None or known.person_merged is not None:
        # The form was filled before the two were found to be one.
        unit_id, person_id = leading_to(work, new.unit_id, new.person_id)
        new = replace(new, unit_id=unit_id, person_id=person_id)
        known = known_of(work, new)
    taken_at = received(work, new)
    has_class = new.class_id is not None
    reply = Limit(known.reply_amount, known.reply_unit) if has_class else REPLY_LIMIT
    solution = Limit(known.solution_amount, known.solution_unit) if has_class else SOLUTION_LIMIT
    dues = dues_for(work.calendar, taken_at, reply, solution)
    told, repeats = short_text(new.told, LONGEST_TOLD, "told").strip(), _repeated(work, new)
    demand, apology = (short_text(getattr(new, name), LONGEST_TOLD, name).strip() for name in ("demand", "apology"))
    otherwise = short_line(new.visit_otherwise, LONGEST_OTHERWISE, "visit_otherwise")
    case: dict[str, Any] = {
        "number": next_number(work, "C", work.facts.local(work.now).year),
        "kind": new.kind,
        "channel": new.channel,
        "urgency": new.urgency,
        "told_by": told_by or known.person_name or "",
        "told_phone": phone_of_caller(
            work, short_line(new.told_phone, LONGEST_PHONE, "told_phone"), new.person_id, new.unit_id
        ),
        "relation": new.relation or known.role or Role.OTHER,
        "summary": summary,
        "words": words,
        "place": short_line(new.place, LONGEST_PLACE, "place"),
        "access": short_line(new.access, LONGEST_ACCESS, "access"),
        "taken_at": taken_at,
        "entered_at": work.now if taken_at != work.now else None,
        "after_hours": not work.calendar.is_open(taken_at),
        "clerk_id": work.clerk_id,
        "unit_id": new.unit_id,
        "person_id": new.person_id,
        "first_receiver_id": new.first_receiver_id,
        "class_id": new.class_id,
        "trade_id": new.trade_id if new.trade_id is not None else known.class_trade,
        "status": CaseStatus.OPEN,
        "reply_due": dues.reply.at,
        "solution_due": dues.solution.at,
        "outcome": "",
        "void_reason": "",
        "request_id": new.request_id,
        "version": 1,
        "withheld": new.withheld,
        "estate_id": new.estate_id if new.estate_id is not None else known.unit_estate,
        "second_of_id": repeats.id if repeats else None,
        "incident_id": new.incident_id,
        "disputed_slip": _disputed(work, new),
        "about_id": new.about_id,
        "duty_breach": new.duty_breach,
        "route_reason": route_reason(new, known),
        "reply_limit": limit_words(reply),
        "solution_limit": limit_words(solution),
        "tell_due": None if told else tell_by(work, work.now),
        "reopened": 0,
        "demand": demand,
        "offer": "",
        "agreed": "",
        "decision": "",
        "apologised": new.apologised or bool(apology),
        "apology": apology,
        "verdict": Verdict.UNDECIDED,
        "party": new.party,
        "promise_broken": new.promise_broken,
        "idea": new.idea,
        "visit_consent": new.visit_consent,
        "visit_otherwise": otherwise if new.visit_consent is VisitConsent.OTHER else "",
        "cause_note": "",
        "prevention": "",
        "referred_to": "",
    }
    case_id = cast(CursorResult[Any], work.session.execute(_TAKE, case)).lastrowid
    put_keys(work, "case", case_id, number_keys(case["number"]))
    put_words(work, {case_id: words_of(summary, words, case["place"], case["told_by"], new.withheld)})
    work.record("case.take", "case", case_id, new=case["number"], note=summary)
    if told:
        work.session.add(CaseNote(case_id, work.now, work.clerk_id, told, True, new.channel))
        work.record("case.told", "case", case_id, new=new.channel, note=told)
    if repeats is not None:
        work.record("case.repeats", "case", case_id, new=repeats.number)
    for each in new.apart_from.split():
        work.record("case.kept_apart", "case", case_id, new=as_number(each))
    if new.draft_id:
        drafts.discard(work, new.draft_id)
    return Taken(case_id, case["number"], dues.reply.at, dues.solution.at)


def _taken_before(work: UnitOfWork, new: NewCase, known: Any) -> Taken:
    """The case taken under this request id, unless other words would be lost behind it."""
    first = work.session.get_one(Case, known.id)
    # The summary may have been put right since.
    if said(new) not in ((first.summary, first.words), (first_summary(work, first), first.words)):
        raise Refusal("case.request_used", field="summary", number=known.number)
    if new.draft_id:
        drafts.discard(work, new.draft_id)
    return Taken(known.id, known.number, known.reply_due, known.solution_due)


def first_summary(work: UnitOfWork, case: Case) -> str:
    """The summary a case was taken with, as the diary has it; "" of one that came with an import."""
    sent = select(Diary.note).where(Diary.subject == "case", Diary.subject_id == case.id, Diary.act == "case.take")
    return work.session.scalar(sent) or ""


def _repeated(work: UnitOfWork, new: NewCase) -> Case | None:
    """The case it is the second complaint of; a second of a second is one of the first."""
    if not new.second_of:
        return None
    return first_of(work, by_number(work, new.second_of))


def first_of(work: UnitOfWork, told: Case) -> Case:
    """The case that is repeated where one is told: of a second, its first. Refusals: second.first_void."""
    first = work.session.get_one(Case, told.second_of_id) if told.second_of_id is not None else told
    if first.status is CaseStatus.VOID:
        raise Refusal("second.first_void", field="first", number=first.number)
    return first


def _disputed(work: UnitOfWork, new: NewCase) -> str:
    if not new.disputed_slip.strip():
        return ""
    number = as_number(new.disputed_slip)
    if work.session.scalar(select(Slip.id).where(Slip.number == number)) is None:
        raise Refusal("slip.unknown", field="disputed_slip", number=new.disputed_slip)
    return number
