"""Proposes the words of a reply letter out of its case; the clerk changes them before it is issued."""

from sqlalchemy import select

from db.models import Case, Language, Person, Reply, Slip, SlipStatus, Unit
from desk.cases.known import by_number
from desk.letters.acts import NewLetter
from desk.letters.phrases import phrase
from desk.people import name_of
from desk.words import day
from desk.work import Reading


def propose(reading: Reading, case_number: str, language: Language | None = None) -> NewLetter:
    """A reply to a case in the addressee's language: thanks, the matter, what was done, and whom to ask (M46, M49).

    Refusals: case.unknown.
    """
    case = by_number(reading, case_number)
    person = reading.session.get(Person, case.person_id) if case.person_id is not None else None
    unit = reading.session.get(Unit, case.unit_id) if case.unit_id is not None else None
    language = language or (person.language if person and person.language else reading.facts.language)
    name = case.told_by or (person.name if person else "")

    phone = reading.facts.hotline or reading.facts.phone
    parts = [
        phrase(language, "greeting", name=name),
        phrase(
            language,
            "thanks",
            day=day(language, reading.facts.local(case.taken_at).date()),
            summary=case.summary,
        ),
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


def _done(reading: Reading, case: Case, language: Language) -> str:
    """What was done so far, as the book knows it; a case nobody has worked on yet says that it is in hand."""
    results = reading.session.scalars(
        select(Slip.result).where(Slip.case_id == case.id, Slip.status == SlipStatus.BACK).order_by(Slip.id)
    ).all()
    told = reading.session.scalars(
        select(Reply.words).where(Reply.case_id == case.id, Reply.letter_id.is_(None)).order_by(Reply.id)
    ).all()
    done = [line for line in (*results, *told) if line]
    if not done:
        return phrase(language, "in_hand")
    return phrase(language, "done", done="\n".join(done))
