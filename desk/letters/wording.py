"""Proposes the words of a letter out of a template and what the book knows; the clerk may change them."""

from collections.abc import Iterable, Mapping

from db.models import Case, CaseKind, CaseStatus, Language, Party, Person, Purpose, Result, Unit, Verdict
from desk.cases.known import by_number
from desk.letters.acts import NewLetter
from desk.letters.developer import developer_of
from desk.letters.known import must_be_in_sight
from desk.letters.values import bare, case_values, done_lines, estate_name, household_values, in_hands
from desk.people import name_of
from desk.templates import TemplateWords, Value, by_code, merged, purpose_of, templates, words_of
from desk.templates.blanks import CLOSE, OPEN
from desk.templates.neat import neat
from desk.words import word
from desk.work import Reading

NO_TEMPLATE = 0
"""Told as a template, it asks for none: a greeting and a closing."""
_FOR_ALL = ("progress", "acknowledgement", "reply")
"""The templates for any case, in the order in which they stand in for one another."""
_SPECIAL = frozenset({"suggestion_thanks", "not_our_duty", "partly_accepted", "apology", "visit"})
"""Those to the person that fit some cases only."""
_DEVELOPER = "developer"


def propose(
    reading: Reading, case_number: str, language: Language | None = None, template_id: int | None = None
) -> NewLetter:
    """A letter to who told a case, in the addressee's language, from the template asked for or the one that fits
    (M44-M46); without any template, and with 0 for it, it is a greeting and a closing.

    One about the case to another party is proposed where the template asked for is for such.
    Refusals: case.unknown, letter.name_withheld, template.unknown.
    """
    if template_id and purpose_of(reading, template_id) is Purpose.PARTY:
        return propose_to_developer(reading, case_number, language, template_id)
    case = by_number(reading, case_number)
    must_be_in_sight(reading, case)
    person = reading.session.get(Person, case.person_id) if case.person_id is not None else None
    unit = reading.session.get(Unit, case.unit_id) if case.unit_id is not None else None
    name = case.told_by or (person.name if person else "")
    language = language or (person.language if person and person.language else reading.facts.language)
    words = _words(reading, [template_id] if template_id is not None else _fitting(reading, case), language)
    language = words.language if words else language
    subject, body = _told(reading, words, case_values(reading, case, language))
    if words is None:
        subject = neat(word(language, "letter.subject").format(summary=bare(case.summary)))
        body = _empty(word(language, "letter.greeting").format(name=name), language)
    return NewLetter(
        to_name=name,
        to_address=_address(reading, unit, language),
        subject=subject,
        body=body,
        language=language,
        case_number=case.number,
        signer=name_of(reading, reading.clerk_id),
        person_id=case.person_id,
        unit_id=case.unit_id,
        version_id=words.version_id if words else None,
    )


def propose_to_developer(
    reading: Reading, case_number: str, language: Language | None = None, template_id: int | None = None
) -> NewLetter:
    """A letter to the developer about a case that lies in the developer's duty (M82); it is no answer to the person.

    It names nobody, and a flat only where no name was withheld.
    Refusals: case.unknown, letter.name_withheld, template.unknown.
    """
    case = by_number(reading, case_number)
    must_be_in_sight(reading, case)
    unit = reading.session.get(Unit, case.unit_id) if case.unit_id is not None and not case.withheld else None
    language = language or reading.facts.language
    words = _words(reading, [template_id if template_id is not None else by_code(reading, _DEVELOPER)], language)
    language = words.language if words else language
    values = case_values(reading, case, language, Purpose.PARTY)
    subject, body = _told(reading, words, values)
    if words is None:
        subject = neat(word(language, "letter.subject").format(summary=bare(case.summary)))
        body = _empty(word(language, "letter.greeting_party"), language, "letter.closing_party")
    name, address = str(values["name"]), ""
    if case.party is not Party.THIRD:
        address = developer_of(reading, case, language)[1] or _blank(language, "letter.developer_address")
    return NewLetter(
        to_name=name or _blank(language, "letter.developer_name"),
        to_address=address,
        subject=subject,
        body=body,
        language=language,
        case_number=case.number,
        signer=name_of(reading, reading.clerk_id),
        unit_id=unit.id if unit else None,
        version_id=words.version_id if words else None,
        answers=False,
    )


def propose_to_household(
    reading: Reading,
    unit_id: int | None,
    person_id: int | None,
    language: Language | None = None,
    template_id: int | None = None,
) -> NewLetter:
    """A letter to a flat, to one of its people, or to nobody yet; without a template it is a greeting and a closing.

    Refusals: template.unknown.
    """
    person = reading.session.get(Person, person_id) if person_id is not None else None
    unit = reading.session.get(Unit, unit_id) if unit_id is not None else None
    language = language or (person.language if person and person.language else reading.facts.language)
    words = _words(reading, [template_id], language)
    language = words.language if words else language
    subject, body = _told(reading, words, household_values(reading, unit_id, person_id, language))
    if words is None and person is not None:
        body = _empty(word(language, "letter.greeting").format(name=person.name), language)
    return NewLetter(
        to_name=person.name if person else "",
        to_address=_address(reading, unit, language) if unit or person else "",
        subject=subject,
        body=body,
        language=language,
        signer=name_of(reading, reading.clerk_id),
        person_id=person_id,
        unit_id=unit_id,
        version_id=words.version_id if words else None,
    )


def _fitting(reading: Reading, case: Case) -> list[int]:
    """The templates that fit a case, the best first: its own, then those for any case, then what the office made."""
    rows = templates(reading, (Purpose.CASE,))
    by_code_of = {row.code: row.id for row in rows}
    codes = (*_special(case), _stage(reading, case), *_FOR_ALL)
    wanted = [by_code_of[code] for code in codes if code in by_code_of]
    return [*dict.fromkeys(wanted), *(row.id for row in rows if row.code not in (*_SPECIAL, *_FOR_ALL))]


def _special(case: Case) -> tuple[str, ...]:
    """The seeded templates that say what is special about a case."""
    if case.kind in (CaseKind.SUGGESTION, CaseKind.PRAISE):
        return ("suggestion_thanks",)
    if case.result is Result.REFERRED or case.referred_to or case.party is Party.THIRD:
        return ("not_our_duty",)
    return ("partly_accepted",) if case.verdict is Verdict.PARTLY else ()


def _stage(reading: Reading, case: Case) -> str:
    """The seeded template that says how far a case has come."""
    if case.decision or done_lines(reading, case):
        return "reply"
    nobody = case.status in (CaseStatus.OPEN, CaseStatus.REOPENED) and not in_hands(reading, case)
    return "acknowledgement" if nobody else "progress"


def _words(reading: Reading, template_ids: Iterable[int | None], language: Language) -> TemplateWords | None:
    """The words of the first of these templates that has any."""
    found = (words_of(reading, each, language) for each in template_ids if each)
    return next((words for words in found if words is not None), None)


def _told(reading: Reading, words: TemplateWords | None, values: Mapping[str, Value]) -> tuple[str, str]:
    """Subject and body out of a template's words; nothing without them."""
    if words is None:
        return "", ""
    told = merged(words.subject, words.body, purpose_of(reading, words.template_id), values, words.language)
    return told.subject, told.body


def _empty(greeting: str, language: Language, closing: str = "letter.closing") -> str:
    """A body to be written between greeting and closing."""
    return f"{greeting}\n\n\n\n{word(language, closing)}"


def _blank(language: Language, label: str) -> str:
    return f"{OPEN}{word(language, label)}{CLOSE}"


def _address(reading: Reading, unit: Unit | None, language: Language) -> str:
    return "\n".join(
        part for part in (estate_name(reading, unit.id if unit else None, language), unit.code if unit else "") if part
    )
