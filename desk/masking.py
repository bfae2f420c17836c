"""Phones and ID numbers with stars in them, for those who need not know them whole (G50).

The fact `mask_personal` turns it on; managers and administrators see everything. Papers are never masked: the worker
who is sent needs the number.
"""

import re
from typing import cast

from sqlalchemy import Select, select

from db.models import Case, Person, Phone, Tenure
from desk.phones import bare_number
from desk.refusals import Refusal
from desk.rights import is_manager
from desk.work import Reading, UnitOfWork

STARS = "****"
_PHONE_SHOWS_BOTH_ENDS, _PHONE_SHOWS_ITS_END, _ID_SHOWS_BOTH_ENDS = 10, 7, 12
_MASKED = "masked"
_NUMBERS = re.compile(
    r"(?P<id>(?<!\d)\d{17}[\dXx](?!\d))"
    r"|\+\d[\d\s()\-]{7,}\d|(?<!\d)(?:86[\s\-]?)?1[3-9]\d[\s\-]?\d{4}[\s\-]?\d{4}(?!\d)"
    r"|(?<!\d)\(?0\d{2,3}\)?[\s\-]?\d{7,8}(?!\d)|(?<![\d\-])\d{4}[\s\-]?\d{4}(?![\d\-])"
)


def masks(reading: Reading) -> bool:
    """Whether the person at the desk sees stars; worked out once in a reading, free for every row after that."""
    if not reading.facts.mask_personal:
        return False
    known = reading.session.info
    if _MASKED not in known:
        known[_MASKED] = not is_manager(reading)
    return cast(bool, known[_MASKED])


def shown_phone(reading: Reading, phone: str) -> str:
    """One phone as told, or with stars for a receptionist."""
    return masked_phone(phone) if masks(reading) else phone


def shown_phones(reading: Reading, phones: tuple[str, ...]) -> tuple[str, ...]:
    """Phones as told, or with stars for a receptionist: "138 **** 8000"."""
    return tuple(masked_phone(phone) for phone in phones) if masks(reading) else phones


def shown_id(reading: Reading, id_number: str) -> str:
    """An ID number as it is, or with stars for a receptionist: "330***********1234"."""
    return masked_id(id_number) if masks(reading) else id_number


def masked_phone(phone: str) -> str:
    """The beginning and the last four digits of a number; a short one shows less, a word without digits all."""
    if STARS in phone:
        return phone
    digits = bare_number(phone)
    if not digits:
        return phone
    if len(digits) < _PHONE_SHOWS_ITS_END:
        return f"{STARS} {digits[-2:]}" if len(digits) > 2 else STARS
    if len(digits) < _PHONE_SHOWS_BOTH_ENDS:
        return f"{STARS} {digits[-4:]}"
    # An area or country code that was told apart stays whole: 0571, +44.
    code = re.match(r"\s*\(?\s*(\+\s*\d{1,2}|\d{2,4})(?!\d)", phone)
    return f"{''.join(code[1].split()) if code else digits[:3]} {STARS} {digits[-4:]}"


def masked_id(id_number: str) -> str:
    """The first three and last four signs; of a short number only the last two."""
    if len(id_number) < _ID_SHOWS_BOTH_ENDS:
        return STARS + id_number[-2:] if len(id_number) > 2 else STARS if id_number else ""
    return id_number[:3] + "*" * (len(id_number) - 7) + id_number[-4:]


def shown_words(reading: Reading, text: str) -> str:
    """A text with stars in every phone and ID number that stands in it, for lists that show what a record once said."""
    return _NUMBERS.sub(_starred, text) if masks(reading) else text


def reveal(work: UnitOfWork, person_id: int) -> tuple[tuple[str, ...], str]:
    """The phones and the ID number of a person without stars; the diary says who looked. Refusals: person.unknown."""
    person = work.session.get(Person, person_id)
    if person is None:
        raise Refusal("person.unknown", id=person_id)
    work.record("person.reveal", "person", person_id)
    return tuple(work.session.scalars(_of_person(person_id))), person.id_number


def reveal_case(work: UnitOfWork, number: str) -> str:
    """The phone a case was told from, without stars; the diary says who looked. Refusals: case.unknown."""
    found = work.session.execute(select(Case.id, Case.told_phone).where(Case.number == number)).one_or_none()
    if found is None:
        raise Refusal("case.unknown", number=number)
    work.record("case.reveal", "case", found.id)
    return cast(str, found.told_phone)


def unmasked(reading: Reading, person_id: int, phones: str) -> str:
    """Phones out of a form, those that still have stars as the book knows them. Refusals: phone.masked."""
    if STARS not in phones:
        return phones
    told = [each.strip() for each in re.split(r"[/、，,；;|\n]", phones) if each.strip()]
    return " / ".join(whole_phone(reading, each, person_id, field="phones") for each in told)


def whole_phone(
    reading: Reading, phone: str, person_id: int | None, unit_id: int | None = None, field: str = "told_phone"
) -> str:
    """What a phone with stars stands for: the one on file with the person (else in the flat) that looks so.

    A phone without stars stands for itself. Refusals: phone.masked."""
    if STARS not in phone:
        return phone
    told = list(reading.session.scalars(_of_person(person_id)))
    if unit_id is not None:
        living = select(Tenure.person_id).where(Tenure.unit_id == unit_id)
        told += reading.session.scalars(select(Phone.as_told).where(Phone.person_id.in_(living)).order_by(Phone.id))
    for each in told:
        if masked_phone(each) == phone.strip():
            return each
    raise Refusal("phone.masked", field=field, phone=phone.strip())


def _of_person(person_id: int | None) -> Select[str]:
    return select(Phone.as_told).where(Phone.person_id == person_id).order_by(Phone.id)


def _starred(found: re.Match[str]) -> str:
    return masked_id(found[0]) if found["id"] else masked_phone(found[0])
