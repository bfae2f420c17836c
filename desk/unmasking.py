"""Stars that come back from a form: what was not typed anew stays as the book has it (G50)."""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence

from sqlalchemy import Select, select

from db.models import Phone, Tenure
from desk.masking import masked_id, masked_phone
from desk.phones import bare_number, digits_of
from desk.refusals import Refusal
from desk.work import Reading

_HIDDEN = "**"
_BETWEEN_PHONES = re.compile(r"[/、，,；;|\n]")


def told_phones(typed: str, on_file: Sequence[str] = (), field: str = "phones") -> str:
    """Several phones of one field without stars, in the order typed. Refusals: phone.masked."""
    if not _starred(typed):
        return typed
    each = [part.strip() for part in _BETWEEN_PHONES.split(typed) if part.strip()]
    return " / ".join(_whole(each, on_file, masked_phone, digits_of, lambda told: _no_phone(told, field)))


def told_phone(typed: str, on_file: str = "", field: str = "phone") -> str:
    """One phone without stars; nothing is on file of a new record. Refusals: phone.masked."""
    return _one(typed, on_file, masked_phone, lambda told: _no_phone(told, field))


def told_id(typed: str, on_file: str = "", field: str = "id_number") -> str:
    """One ID number without stars; nothing is on file of a new record. Refusals: person.id_masked."""
    return _one(typed, on_file, masked_id, lambda _told: Refusal("person.id_masked", field=field))


def phones_of(reading: Reading, person_id: int, typed: str) -> str:
    """The phones out of a person's form, those under stars as the book knows them. Refusals: phone.masked."""
    return told_phones(typed, reading.session.scalars(_of_person(person_id)).all()) if _starred(typed) else typed


def phone_of_caller(reading: Reading, typed: str, person_id: int | None, unit_id: int | None = None) -> str:
    """The phone a case was told from: the caller's own that looks so, else the only one that does in the flat.

    Refusals: phone.masked, also where the stars fit two numbers."""
    if not _starred(typed):
        return typed
    asked = [_of_person(person_id)] if person_id is not None else []
    if unit_id is not None:
        living = select(Tenure.person_id).where(Tenure.unit_id == unit_id)
        asked.append(select(Phone.as_told).where(Phone.person_id.in_(living)).order_by(Phone.id))
    for query in asked:
        alike = [each for each in reading.session.scalars(query) if _plain(masked_phone(each)) == _plain(typed)]
        if len({bare_number(each) for each in alike}) == 1:
            return alike[0]
        if alike:
            break  # another's phone must not stand for one of the caller's
    raise _no_phone(typed, "told_phone")


def _whole(
    typed: Sequence[str],
    on_file: Sequence[str],
    mask: Callable[[str], str],
    bare: Callable[[str], str],
    refusal: Callable[[str], Refusal],
) -> list[str]:
    """Each value typed, those with stars as they are on file.

    Stars that fit several values stand for all of them in their order, as they were shown, or for none: which
    one was taken out cannot be told. A value typed whole is no longer behind any stars."""
    in_full = {bare(each) for each in typed if not _starred(each)}
    behind: dict[str, list[str]] = {}
    for each in on_file:
        if bare(each) not in in_full:
            behind.setdefault(_plain(mask(each)), []).append(each)
    wanted = Counter(_plain(each) for each in typed if _starred(each))
    met: Counter[str] = Counter()
    whole = []
    for each in typed:
        if not _starred(each):
            whole.append(each)
            continue
        stars = _plain(each)
        fits = behind.get(stars, [])
        if not fits or (len(fits) > 1 and len(fits) != wanted[stars]):
            raise refusal(each)
        whole.append(fits[met[stars] % len(fits)])
        met[stars] += 1
    return whole


def _one(typed: str, on_file: str, mask: Callable[[str], str], refusal: Callable[[str], Refusal]) -> str:
    return _whole([typed.strip()], [on_file], mask, str.strip, refusal)[0] if _starred(typed) else typed


def _starred(typed: str) -> bool:
    return _HIDDEN in unicodedata.normalize("NFKC", typed)


def _plain(stars: str) -> str:
    """Stars as they are compared: people close them up, input methods widen them."""
    return "".join(unicodedata.normalize("NFKC", stars).split())


def _no_phone(typed: str, field: str) -> Refusal:
    return Refusal("phone.masked", field=field, phone=typed.strip())


def _of_person(person_id: int) -> Select[str]:
    return select(Phone.as_told).where(Phone.person_id == person_id).order_by(Phone.id)
