"""The code an item or a package is typed by: the only one of its kind among those in use."""

import unicodedata
from typing import Any

from sqlalchemy import select

from db.models import Package, PriceItem
from desk.named import Named
from desk.refusals import Refusal
from desk.short import short_line
from desk.work import Reading

LONGEST_CODE, LONGEST_NAME = 20, 120

Coded = PriceItem | Package


def code_for(reading: Reading, code: str, row: Coded | None = None) -> str:
    """The code as the book keeps it; items and packages are typed into the same line, so both are looked at.

    Refusals: price.code_missing, price.code_twice, text.too_long.
    """
    told = "".join(unicodedata.normalize("NFKC", short_line(code, LONGEST_CODE, "code")).split())
    if not told:
        raise Refusal("price.code_missing", field="code")
    rows: list[Coded] = [
        *reading.session.scalars(select(PriceItem).where(PriceItem.removed_at.is_(None))),
        *reading.session.scalars(select(Package).where(Package.removed_at.is_(None))),
    ]
    for each in rows:
        if each is not row and each.code.casefold() == told.casefold():
            raise Refusal("price.code_twice", field="code", taken=each.code)
    return told


def names_for(name: Named) -> dict[str, Any]:
    """The names as the book keeps them; one of the two may be empty. Refusals: list.name_missing, text.too_long."""
    told = {
        "name_zh": short_line(name.zh, LONGEST_NAME, "name_zh"),
        "name_en": short_line(name.en, LONGEST_NAME, "name_en"),
    }
    if not any(told.values()):
        raise Refusal("list.name_missing", field="name_zh")
    return told
