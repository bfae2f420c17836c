"""Phones and ID numbers with stars in them, for those who need not know them whole (G50).

The fact `mask_personal` turns it on; managers and administrators see everything. Papers are never masked: the worker
who is sent needs the number.
"""

import re
from typing import cast

from sqlalchemy import Select, select

from db.models import Case, Person, Phone
from desk.phones import bare_number
from desk.refusals import Refusal
from desk.rights import Denied, Right, is_manager
from desk.withheld import hides_names
from desk.work import Reading, UnitOfWork

STARS = "****"
_PHONE_SHOWS_BOTH_ENDS, _PHONE_SHOWS_ITS_END, _ID_SHOWS_BOTH_ENDS = 10, 7, 12
_MASKED = "masked"
_NARROW = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)}
_GAP = r"[\s.·\-]{0,2}"
# As people group them; looser groups would take room numbers and dates for phones.
_MOBILE = "|".join(
    _GAP.join(rf"\d{{{length}}}" for length in lengths)
    for lengths in ((4, 4), (3, 5), (5, 3), (2, 2, 2, 2), (1, 3, 4), (1, 4, 3), (2, 6), (3, 3, 2))
)
_NUMBERS = re.compile(
    r"(?P<id>(?<!\d)\d{6} ?\d{8} ?\d{3}[\dXx](?!\d)|(?<!\d)\d{15}(?!\d))"
    rf"|\+\d[\d\s()\-.]{{7,}}\d|(?<!\d)(?:(?:00)?86{_GAP})?1[3-9]\d{_GAP}(?:{_MOBILE})(?!\d)"
    rf"|(?<!\d)\(?0\d{{2,3}}\)?{_GAP}\d{{3,4}}{_GAP}\d{{4}}(?!\d)|\(\d{{3}}\)\s?\d{{3}}{_GAP}\d{{4}}(?!\d)"
    r"|(?<![\d\-.])\d{4}[\s\-.]?\d{4}(?![\d\-.])"
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


def shown_told(reading: Reading, phones: str) -> str:
    """The phones of one field, whatever their spelling, as told or with stars for a receptionist."""
    return " / ".join(shown_phones(reading, tuple(phones.split(" / "))))


def shown_words(reading: Reading, text: str) -> str:
    """A text with stars in every phone and ID number that stands in it, for lists that show what a record once said."""
    return masked_words(text) if masks(reading) else text


def masked_words(text: str) -> str:
    """A text with stars in every phone and ID number, in whatever way it is grouped; the rest as it was told."""
    told, end = [], 0
    for found in _NUMBERS.finditer(text.translate(_NARROW)):  # sign for sign: the places are those of the text
        told += [text[end : found.start()], masked_id(found[0]) if found["id"] else masked_phone(found[0])]
        end = found.end()
    return "".join([*told, text[end:]])


def reveal(work: UnitOfWork, person_id: int) -> tuple[tuple[str, ...], str]:
    """The phones and the ID number of a person without stars; the diary says who looked. Refusals: person.unknown."""
    person = work.session.get(Person, person_id)
    if person is None:
        raise Refusal("person.unknown", id=person_id)
    work.record("person.reveal", "person", person_id)
    return tuple(work.session.scalars(_of_person(person_id))), person.id_number


def reveal_case(work: UnitOfWork, number: str) -> str:
    """The phone a case was told from, without stars; the diary says who looked.

    Refusals: case.unknown, clerk.managers_only where the name was withheld (M15).
    """
    wanted = select(Case.id, Case.told_phone, Case.withheld).where(Case.number == number)
    found = work.session.execute(wanted).one_or_none()
    if found is None:
        raise Refusal("case.unknown", number=number)
    if found.withheld and hides_names(work):
        raise Denied(Right.MANAGE)
    work.record("case.reveal", "case", found.id)
    return cast(str, found.told_phone)


def _of_person(person_id: int) -> Select[str]:
    return select(Phone.as_told).where(Phone.person_id == person_id).order_by(Phone.id)
