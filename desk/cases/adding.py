"""Adding what somebody told to a case that is open already: everything said goes along, a withheld name does not."""

from sqlalchemy import select

from db.models import Case, CaseClass, CaseStatus, CaseStep, Clerk, Incident, Unit, Urgency
from db.models.person import Language
from desk.cases.handling import tag_idea
from desk.cases.known import by_number
from desk.cases.life import add_note
from desk.cases.newcase import NewCase, received
from desk.folding import fold
from desk.named import Named
from desk.refusals import Refusal
from desk.words import moment, word
from desk.work import UnitOfWork


def add_told(work: UnitOfWork, number: str, new: NewCase, batch: str, flat: str = "") -> str:
    """Write what was told as a note on a case, with who told it where that is not known from it; answer its number.

    A case that an idea is told with is tagged for it (M37). `flat` is a flat as it was typed, found on file or not.
    What the person was told is a note of its own. The same `batch` again adds nothing.
    Refusals: case.unknown, case.not_open, note.empty, moment.ahead, moment.far_back.
    """
    case = by_number(work, number)
    if _added_before(work, case, batch):
        return case.number
    if case.status in (CaseStatus.VOID, CaseStatus.CLOSED):
        raise Refusal("case.not_open", number=case.number)
    said = [part for part in (new.summary.strip(), new.words.strip()) if part]
    about = _lines(
        work.facts.language,
        {
            "form.place": "" if fold(new.place) == fold(case.place) else new.place,
            "slip.access": new.access,
            "form.demand": new.demand,
            "form.apology": new.apology,
            **_besides(work, case, new),
        },
    )
    told, answer = "\n".join((*said, *about)), new.told.strip()
    if told or not answer:
        # Nothing said is refused: who called is no note by itself.
        add_note(work, number, "\n".join((told, *_caller(work, case, new, flat))) if told else "", batch=batch)
    if answer:
        add_note(work, number, answer, told=True, channel=new.channel, batch=batch)
    if new.idea and not case.idea:
        tag_idea(work, case, batch)
    return case.number


def _added_before(work: UnitOfWork, case: Case, batch: str) -> bool:
    work.session.flush()
    sent = select(CaseStep.id).where(CaseStep.batch == batch, CaseStep.undone_at.is_(None), CaseStep.case_id == case.id)
    return work.session.scalar(sent.limit(1)) is not None


def _besides(work: UnitOfWork, case: Case, new: NewCase) -> dict[str, str]:
    """What a case has a field for and a note has not, where it differs from the case's own."""
    language = work.facts.language

    def named(kind: str, value: str | None) -> str:
        return word(language, f"{kind}.{value}") if value else ""

    group = work.session.get(CaseClass, new.class_id) if new.class_id not in (None, case.class_id) else None
    incident = work.session.get(Incident, new.incident_id) if new.incident_id not in (None, case.incident_id) else None
    about = work.session.get(Clerk, new.about_id) if new.about_id not in (None, case.about_id) else None
    at = moment(language, work.facts.local(received(work, new))) if new.received_at is not None else ""
    visit = (named("visit_consent", new.visit_consent), new.visit_otherwise.strip())
    urgent = new.urgency is not Urgency.ROUTINE and new.urgency is not case.urgency
    # A slip leads to the flat it was raised for.
    disputed = "" if case.withheld or new.withheld else new.disputed_slip
    return {
        "told.apologised": word(language, "told.yes") if new.apologised and not new.apology.strip() else "",
        "form.urgency": named("urgency", new.urgency) if urgent else "",
        "form.class": Named(group.name_en, group.name_zh).text(language) if group is not None else "",
        "told.incident": incident.number if incident is not None else "",
        "told.at": at,
        "form.about": about.name if about is not None else "",
        "form.breach": named("duty_breach", new.duty_breach),
        "told.promise_broken": word(language, "told.yes") if new.promise_broken else "",
        "told.idea": word(language, "told.yes") if new.idea and not case.idea else "",
        "form.party": named("party", new.party) if new.party is not case.party else "",
        "told.visit": " · ".join(each for each in visit if each),
        "told.disputed": "" if fold(disputed) == fold(case.disputed_slip) else disputed,
    }


def _caller(work: UnitOfWork, case: Case, new: NewCase, flat: str) -> list[str]:
    """Who told it, unless it is the case's own person.

    Every clerk reads a note: no withheld name stands in it, and on a case whose name was withheld nobody's, for it may
    be the same person however they were found this time (M15).
    """
    language = work.facts.language
    if case.withheld:
        return []
    if new.withheld:
        return _lines(language, {"form.told_by": word(language, "register.withheld")})
    unit = work.session.get(Unit, new.unit_id) if new.unit_id is not None else None
    same_flat = new.unit_id is not None and new.unit_id == case.unit_id
    same_person = new.person_id is not None and new.person_id == case.person_id
    if same_person or (new.person_id is None and _same_words(case, new)):
        return []
    who = {"form.told_by": new.told_by, "form.phone": new.told_phone}
    return _lines(language, {**who, "form.unit": "" if same_flat else unit.code if unit is not None else flat})


def _same_words(case: Case, new: NewCase) -> bool:
    return bool(new.told_by.strip()) and fold(new.told_by) == fold(case.told_by) and new.unit_id == case.unit_id


def _lines(language: Language, told: dict[str, str]) -> list[str]:
    """What was told under its words, in the language of the office's papers."""
    colon = "：" if language == Language.ZH else ": "
    return [f"{word(language, key)}{colon}{value.strip()}" for key, value in told.items() if value.strip()]
