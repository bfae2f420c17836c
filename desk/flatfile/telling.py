"""How a flat's file is told: words of one language, and rows of the book, never more than a sheet holds."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import select

from desk.flatfile.sheet import Part
from desk.words import Language, day, word
from desk.work import Reading

MOST = 60
"""More rows of a part than fit any sheet are not read."""


class Telling:
    """Words of one language for one reading of the book."""

    def __init__(self, reading: Reading, language: Language) -> None:
        self._reading, self._language = reading, language

    # -- words

    def _part(self, name: str, headings: str, shares: tuple[float, ...], rows: Iterable[Sequence[str]]) -> Part:
        told = tuple(self._word("file", f"h.{each}") for each in headings.split())
        return Part(self._word("file", name), told, shares, tuple(tuple(row) for row in rows))

    def _out(self, kind: str, number: str, at: datetime, words: str, state: str) -> tuple[str, ...]:
        return (self._word("file", kind), number, self._moment(at), words, state)

    def _word(self, group: str, name: object) -> str:
        return word(self._language, f"{group}.{name}") if name else ""

    def _day(self, value: date | None) -> str:
        return day(self._language, value) if value else ""

    def _moment(self, value: datetime) -> str:
        return day(self._language, self._reading.facts.local(value).date())

    def _span(self, start: date | None, end: date | None) -> str:
        return f"{self._day(start)} – {self._day(end)}" if start or end else ""

    # -- the book

    def _all(self, query: Any) -> Sequence[Any]:
        return self._reading.session.execute(query.limit(MOST)).all()

    def _on_file(self, model: Any, unit_id: int) -> Sequence[Any]:
        query = select(model).where(model.unit_id == unit_id, model.removed_at.is_(None)).order_by(model.id)
        return self._reading.session.scalars(query.limit(MOST)).all()
