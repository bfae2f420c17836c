"""Save one case with its slip: durable, whole, findable (at most 1.8 x the same rows by hand, 1 ms of CPU)."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from random import Random
from time import thread_time
from typing import Any

from db.book import BOOK_NAME
from desk import cases, slips
from desk.cases.findable import words_of
from desk.index import spaced
from desk.office import Office
from desk.work import UnitOfWork
from tests.bench.bare import bare_book, marks
from tests.bench.measuring import Comparison, Limit, Measure, timed

_UPSERT = "INSERT INTO counter (series, last) VALUES (?, ?) ON CONFLICT (series) DO UPDATE SET last = excluded.last"
_WORDS = "INSERT INTO case_words (rowid, words) VALUES (?, ?)"
_TABLES = ("case", "slip", "diary", "search_key")


@dataclass
class _Spent:
    """Seconds on the clock and on the processor."""

    wall: list[float]
    cpu: list[float]

    def on(self, work: Any) -> None:
        begun = thread_time()
        self.wall.append(timed(work))
        self.cpu.append(thread_time() - begun)


def measure(folder: Path, scratch: Path, count: int) -> list[Measure]:
    """Ours saves in one copy of the book, then the bare driver writes the very same rows into another."""
    here, there = scratch / "ours", scratch / "bare"
    for place in (here, there):
        place.mkdir()
        shutil.copyfile(folder / BOOK_NAME, place / BOOK_NAME)
    office = Office.open(here)
    ours, bare = _Spent([], []), _Spent([], [])
    with bare_book(here) as told, bare_book(there, writes=True) as book:
        matters = _matters(told, count + 5)
        for turn, new in enumerate(matters):
            before = _last_ids(told)
            ours.on(lambda new=new: office.do(lambda work: _take(work, new)))
            rows = _rows_since(told, before)
            bare.on(lambda rows=rows: _write(book, rows))
            if turn == 4:  # the first ones warm both up
                ours, bare = _Spent([], []), _Spent([], [])
    office.close()
    return [
        Comparison("save case + slip, durable", ours.wall, bare.wall, most=1.8),
        Limit("save case + slip, CPU part", ours.cpu, bare.cpu, most=0.001),
    ]


def _take(work: UnitOfWork, new: cases.NewCase) -> str:
    return slips.raise_for(work, cases.take(work, new).number)


def _matters(book: Any, count: int) -> list[cases.NewCase]:
    """Cases as they are typed, of people who are in the book."""
    chance = Random(11)
    ties = book.execute(
        """SELECT tenure.unit_id, person.id, name, as_told FROM person JOIN tenure ON tenure.person_id = person.id
        JOIN phone ON phone.person_id = person.id ORDER BY person.id LIMIT 5000"""
    ).fetchall()
    classes = [each for (each,) in book.execute("SELECT id FROM case_class WHERE trade_id IS NOT NULL")]
    texts = book.execute('SELECT summary, words, place FROM "case" ORDER BY id LIMIT 500').fetchall()
    new = []
    for _ in range(count):
        unit, person, name, phone = chance.choice(ties)
        summary, words, place = chance.choice(texts)
        new.append(
            cases.NewCase(
                summary=summary,
                words=words,
                place=place,
                told_by=name,
                told_phone=phone,
                unit_id=unit,
                person_id=person,
                class_id=chance.choice(classes),
                first_receiver_id=1,
                request_id=f"bench-{chance.getrandbits(64):x}",
            )
        )
    return new


def _last_ids(book: Any) -> dict[str, int]:
    query = 'SELECT coalesce(max(id), 0) FROM "{}"'
    return {table: book.execute(query.format(table)).fetchone()[0] for table in ("case", "slip", "diary")}


def _rows_since(book: Any, before: Mapping[str, int]) -> dict[str, list[Any]]:
    """What ours wrote, as it lies in the book."""
    rows = {
        table: book.execute(f'SELECT * FROM "{table}" WHERE id > ? ORDER BY id', [last]).fetchall()
        for table, last in before.items()
    }
    case_id, slip_id = rows["case"][0][0], rows["slip"][0][0]
    rows["search_key"] = book.execute(
        "SELECT k, kind, id FROM search_key WHERE kind = 'case' AND id = ? OR kind = 'slip' AND id = ?",
        [case_id, slip_id],
    ).fetchall()
    texts = book.execute('SELECT summary, words, place, told_by FROM "case" WHERE id = ?', [case_id]).fetchone()
    rows["words"] = [(case_id, spaced(words_of(*texts, False)))]
    rows["counter"] = book.execute("SELECT series, last FROM counter WHERE series GLOB '[CS]-*'").fetchall()[-2:]
    assert len(rows["case"]) == len(rows["slip"]) == 1
    return rows


def _write(book: Any, rows: Mapping[str, list[Any]]) -> None:
    book.execute("BEGIN IMMEDIATE")
    for table in _TABLES:
        told = rows[table]
        book.executemany(f'INSERT INTO "{table}" VALUES ({marks(told[0])})', told)
    book.execute(_WORDS, rows["words"][0])
    book.executemany(_UPSERT, rows["counter"])
    book.execute("COMMIT")
