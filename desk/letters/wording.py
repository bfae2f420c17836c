"""Proposes the words of a letter out of a template and what the book knows; the clerk may change them."""

from collections.abc import Mapping

from sqlalchemy import select

from db.models import Case, Language, Letter, Party, Person, Purpose, Unit
from desk.cases.known import by_number
from desk.cleaning import clean
from desk.letters.acts import NewLetter
from desk.letters.developer import developer_of
from desk.letters.known import must_be_in_sight
from desk.letters.stage import SPECIAL, STAGES, fitting_codes
from desk.letters.values import bare, case_values, estate_name, household_values
from desk.people import name_of
from desk.templates import TemplateWords, Value, by_code, is_interim, merged, purpose_of, templates, words_of
from desk.templates.blanks import CLOSE, OPEN
from desk.templates.neat import neat
from desk.tenure import today
from desk.words import word
from desk.work import Reading

NO_TEMPLATE = 0
"""Told as a template, it asks for none: a greeting and a closing."""
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
    if template_id is None:
        words, (subject, body) = _fresh(reading, case, language)
    else:
        words = _words(reading, template_id, language)
        subject, body = _told(reading, words, case_values(reading, case, words.language)) if words else ("", "")
    language = words.language if words else language
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
    """A letter about a case to the developer, or to the third party in whose duty it lies (M82); it is no answer to
    the person.

    It names nobody, and a flat only where no name was withheld.
    Refusals: case.unknown, letter.name_withheld, template.unknown.
    """
    case = by_number(reading, case_number)
    must_be_in_sight(reading, case)
    unit = reading.session.get(Unit, case.unit_id) if case.unit_id is not None and not case.withheld else None
    language = language or reading.facts.language
    words = _words(reading, template_id if template_id is not None else by_code(reading, _DEVELOPER), language)
    language = words.language if words else language
    values = case_values(reading, case, language, Purpose.PARTY)
    subject, body = _told(reading, words, values)
    if words is None:
        subject = neat(word(language, "letter.subject").format(summary=values["summary"]))
        body = _empty(word(language, "letter.greeting_party"), language, "letter.closing_party")
    other = case.party is Party.THIRD
    address = "" if other else developer_of(reading, case, language)[1]
    return NewLetter(
        to_name=str(values["name"]) or _blank(language, "letter.party_name" if other else "letter.developer_name"),
        to_address=address or _blank(language, "letter.party_address" if other else "letter.developer_address"),
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
    words = _words(reading, template_id, language)
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
    wanted = [by_code_of[code] for code in fitting_codes(reading, case) if code in by_code_of]
    return [*wanted, *(row.id for row in rows if row.code not in SPECIAL | STAGES)]


def _fresh(reading: Reading, case: Case, language: Language) -> tuple[TemplateWords | None, tuple[str, str]]:
    """The words of the first template that fits a case, and what they make; how things stand is not told twice a day
    in the same words."""
    sent = select(Letter.subject, Letter.body).where(
        Letter.case_id == case.id, Letter.void_reason == "", Letter.dated == today(reading)
    )
    told_today = {tuple(row) for row in reading.session.execute(sent)}
    for template_id in _fitting(reading, case):
        words = words_of(reading, template_id, language)
        if words is not None:
            told = _told(reading, words, case_values(reading, case, words.language))
            if not is_interim(reading, words.version_id) or (told[0], clean(told[1]).strip()) not in told_today:
                return words, told
    return None, ("", "")


def _words(reading: Reading, template_id: int | None, language: Language) -> TemplateWords | None:
    """The words of a template; nothing where none is asked for."""
    return words_of(reading, template_id, language) if template_id else None


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
