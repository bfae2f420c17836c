"""Numbers of goals and of cases as people type them."""

import re
import unicodedata

from db.models import Case
from desk.cases.known import by_number
from desk.cleaning import clean_line
from desk.refusals import Refusal
from desk.work import Reading

_NUMBER = re.compile(r"(?P<whole>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,10})(?:\.(?P<part>[0-9]{1,3}))?")
LARGEST = 1_000_000_000


def number_from(typed: str, field: str) -> float:
    """A number typed as 100, 97.5, 1,200 or 95 %. Refusals: goal.number_unreadable, goal.number_too_large."""
    told = clean_line(unicodedata.normalize("NFKC", clean_line(typed)))
    found = _NUMBER.fullmatch(told.removesuffix("%").rstrip())
    if found is None:
        raise Refusal("goal.number_unreadable", field=field, typed=told[:40])
    number = float(f"{found['whole'].replace(',', '')}.{found['part'] or '0'}")
    if number > LARGEST:
        raise Refusal("goal.number_too_large", field=field)
    return number


def typed_of(number: float) -> str:
    """A number as somebody would type it: 100, 97.5."""
    return f"{number:.3f}".rstrip("0").rstrip(".")


def case_from(reading: Reading, number: str, field: str) -> Case:
    """The case of a number typed into a field. Refusals: case.unknown."""
    try:
        return by_number(reading, number)
    except Refusal as refusal:
        raise Refusal(refusal.code, **{**refusal.fields, "field": field}) from None
