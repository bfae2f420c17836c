"""Lists of cases: words in all texts (at most 2 x the full-text query), first page of open ones (5 x the keyset)."""

from pathlib import Path
from random import Random
from typing import Any

from desk import cases
from desk.cases import Filter
from desk.index import word_query
from desk.office import Office
from desk.pages import PAGE
from tests.bench.bare import bare_book
from tests.bench.measuring import Comparison, Measure, interleave

_ROWS = """SELECT "case".id, number, kind, status, urgency, unit.code, told_by, summary, name_en, name_zh, taken_at,
    reply_due, solution_due, replied_at FROM "case" LEFT JOIN unit ON unit.id = unit_id
    LEFT JOIN case_class ON case_class.id = class_id"""
_WORDED = f"""{_ROWS} WHERE "case".id IN
    (SELECT rowid FROM case_words WHERE case_words MATCH ? ORDER BY rowid DESC LIMIT {PAGE})
    ORDER BY taken_at DESC, "case".id DESC"""
_OPEN = f"""{_ROWS} WHERE status IN ('open', 'with_trade', 'answered')
    ORDER BY taken_at DESC, "case".id DESC LIMIT {PAGE}"""


def measure_words(folder: Path, count: int) -> list[Measure]:
    """The newest page of cases with some words in them."""
    office = Office.open(folder)
    with bare_book(folder) as book:
        words = _words(book, count)
        times = interleave(
            (
                lambda text=text: office.ask(lambda reading: cases.cases(reading, Filter.ALL, search=text)),  # type: ignore[misc]
                lambda text=text: book.execute(_WORDED, [word_query(text)]).fetchall(),  # type: ignore[misc]
            )
            for text in words
        )
    office.close()
    return [Comparison(f"words in all cases, newest {PAGE}", *times, most=2, share=0.95)]


def measure_open(folder: Path, count: int) -> list[Measure]:
    """The first page of the cases that wait, as rows of the list."""
    office = Office.open(folder)
    with bare_book(folder) as book:
        times = interleave(
            (
                lambda: office.ask(lambda reading: cases.cases(reading, Filter.WAITING)),
                lambda: book.execute(_OPEN).fetchall(),
            )
            for _ in range(count)
        )
    office.close()
    return [Comparison("first page of open cases", *times, most=5)]


def _words(book: Any, count: int) -> list[str]:
    """Bits of what people said: a word of English, or one to three characters of Chinese."""
    chance = Random(5)
    texts = [text for (text,) in book.execute("SELECT words FROM \"case\" WHERE words <> '' ORDER BY id LIMIT 2000")]
    found: list[str] = []
    while len(found) < count:
        text = chance.choice(texts)
        if text.isascii():
            piece = chance.choice(text.split())[:5]
        else:
            start = chance.randrange(len(text))
            piece = text[start : start + chance.randrange(1, 4)]
        if piece.isalnum():
            found.append(piece)
    return found
