"""Proposes the words of a reply letter out of its case; the clerk changes them before it is issued."""

from sqlalchemy import or_, select

from db.models import Case, CaseKind, Language, Outcome, Person, Reply, Slip, SlipStatus, Unit
from desk.cases.known import by_number
from desk.letters.acts import NewLetter, must_be_in_sight
from desk.letters.phrases import phrase
from desk.people import name_of
from desk.words import day
from desk.work import Reading

_DEVELOPER_DAYS = 5  # working days until which the developer says who attends to it


def propose(reading: Reading, case_number: str, language: Language | None = None) -> NewLetter:
    """A reply to a case in the addressee's language: thanks, apology, what was decided and done, whom to ask (M44-M46).

    Refusals: case.unknown, letter.name_withheld.
    """
    case = by_number(reading, case_number)
    must_be_in_sight(reading, case)
    person = reading.session.get(Person, case.person_id) if case.person_id is not None else None
    unit = reading.session.get(Unit, case.unit_id) if case.unit_id is not None else None
    language = language or (person.language if person and person.language else reading.facts.language)
    name = case.told_by or (person.name if person else "")

    phone = reading.facts.hotline or reading.facts.phone
    parts = [
        phrase(language, "greeting", name=name),
        _thanks(reading, case, language),
        _settled(case, language),
        _done(reading, case, language),
        phrase(language, "further", phone=phone) if phone else phrase(language, "further_here"),
        phrase(language, "closing"),
    ]
    estate = reading.facts.estate(language)
    return NewLetter(
        to_name=name,
        to_address="\n".join(part for part in (estate, unit.code if unit else "") if part),
        subject=phrase(language, "subject", summary=case.summary),
        body="\n\n".join(part for part in parts if part),
        language=language,
        case_number=case.number,
        signer=name_of(reading, reading.clerk_id),
        person_id=case.person_id,
        unit_id=case.unit_id,
    )


def propose_to_developer(reading: Reading, case_number: str, language: Language | None = None) -> NewLetter:
    """A letter to the developer about a case that lies in the developer's duty (M82); it is no answer to the person.

    It names nobody, and a flat only where no name was withheld. Refusals: case.unknown, letter.name_withheld.
    """
    case = by_number(reading, case_number)
    must_be_in_sight(reading, case)
    unit = reading.session.get(Unit, case.unit_id) if case.unit_id is not None and not case.withheld else None
    language = language or reading.facts.language
    where = " · ".join(part for part in (unit.code if unit else "", case.place) if part)
    local = reading.facts.local(reading.now).date()
    until = reading.calendar.working_day_after(local, _DEVELOPER_DAYS)
    taken = day(language, reading.facts.local(case.taken_at).date())
    found = "\n".join(_worked(reading, case))
    parts = [
        phrase(language, "developer_greeting"),
        phrase(language, "developer_matter", day=taken, number=case.number, summary=_bare(case.summary)),
        phrase(language, "developer_where", where=where) if where else "",
        phrase(language, "developer_found", found=found) if found else "",
        phrase(language, "developer_demand", demand=case.demand) if case.demand else "",
        phrase(language, "developer_duty", until=day(language, until)),
        phrase(language, "closing"),
    ]
    return NewLetter(
        to_name=phrase(language, "developer"),
        subject=phrase(language, "developer_subject", summary=case.summary),
        body="\n\n".join(part for part in parts if part),
        language=language,
        case_number=case.number,
        signer=name_of(reading, reading.clerk_id),
        unit_id=unit.id if unit else None,
        answers=False,
    )


def _thanks(reading: Reading, case: Case, language: Language) -> str:
    """Thanks for having told it; an apology where one is noted, else sympathy with who complains (M44)."""
    told = day(language, reading.facts.local(case.taken_at).date())
    thanks = phrase(language, "thanks", day=told, summary=_bare(case.summary))
    if case.apologised:
        heart = phrase(language, "apology")
    else:
        heart = phrase(language, "sympathy") if case.kind in (CaseKind.COMPLAINT, CaseKind.REPAIR) else ""
    between = "" if language is Language.ZH else " "
    return between.join(part for part in (thanks, heart) if part)


def _settled(case: Case, language: Language) -> str:
    """What was asked for, what both agreed on (or what we offer), and the decision with its reason (M45)."""
    offer = "" if case.agreed else case.offer
    told = {"demand": case.demand, "agreed": case.agreed, "offer": offer, "decision": case.decision}
    return "\n\n".join(phrase(language, name, **{name: words}) for name, words in told.items() if words)


def _bare(summary: str) -> str:
    """A summary within a sentence that ends after it."""
    return summary.rstrip("。.")


def _done(reading: Reading, case: Case, language: Language) -> str:
    """What was done so far; a case nobody has worked on or decided yet says that it is in hand."""
    if done := _worked(reading, case):
        return phrase(language, "done", done="\n".join(done))
    return "" if case.decision else phrase(language, "in_hand")


def _worked(reading: Reading, case: Case) -> list[str]:
    """What was done so far, as the book knows it."""
    done = or_(Slip.outcome == Outcome.DONE, Slip.outcome.is_(None))  # not that nobody was at home
    results = reading.session.scalars(
        select(Slip.result).where(Slip.case_id == case.id, Slip.status == SlipStatus.BACK, done).order_by(Slip.id)
    ).all()
    spoken = (Reply.case_id == case.id, Reply.letter_id.is_(None), Reply.removed_at.is_(None))
    told = reading.session.scalars(select(Reply.words).where(*spoken).order_by(Reply.id)).all()
    return [line for line in (*results, *told) if line]
