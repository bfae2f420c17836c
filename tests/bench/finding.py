"""Find while typing: from the typed text to the rows under the box (at most 2.5 x the prefix query, under 5 ms)."""

from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

from db.models import WAITING_WORDS
from desk.find import Found, find
from desk.keys import query_terms
from desk.office import Office
from tests.bench.bare import bare_book, marks
from tests.bench.measuring import Comparison, Limit, Measure, interleave

LAST = "\U0010ffff"
_WAITING = f'SELECT count(*) FROM "case" WHERE unit_id = unit.id AND {WAITING_WORDS}'
_PEOPLE = f"""SELECT person.id, name, role, until, unit.id, code, ({_WAITING}) FROM person
    LEFT JOIN tenure ON person_id = person.id LEFT JOIN unit ON unit.id = unit_id WHERE person.id IN (%s)"""
_PHONES = "SELECT person_id, as_told FROM phone WHERE person_id IN (%s) ORDER BY id"
_LIVING = """SELECT unit_id, name FROM tenure JOIN person ON person.id = person_id
    WHERE unit_id IN (%s) AND until IS NULL ORDER BY role <> 'owner', tenure.id"""
_UNITS = f"SELECT id, code, ({_WAITING}) FROM unit WHERE id IN (%s)"
_CASES = """SELECT "case".id, number, summary, code, unit.id, status FROM "case"
    LEFT JOIN unit ON unit.id = unit_id WHERE "case".id IN (%s)"""
_PAPER = """SELECT paper.id, paper.number, {title}, code, unit.id FROM {table} AS paper
    LEFT JOIN "case" ON "case".id = case_id LEFT JOIN unit ON unit.id = "case".unit_id WHERE paper.id IN (%s)"""
_SLIP = """SELECT slip.id, slip.number,
    CASE WHEN equipment = '' THEN coalesce(nullif(slip.summary, ''), "case".summary, '')
         WHEN coalesce(nullif(slip.summary, ''), "case".summary, '') = '' THEN equipment
         ELSE equipment || ' · ' || coalesce(nullif(slip.summary, ''), "case".summary, '') END, code, unit.id
    FROM slip LEFT JOIN "case" ON "case".id = case_id
    LEFT JOIN unit ON unit.id = coalesce("case".unit_id, slip.unit_id) WHERE slip.id IN (%s)"""
_PASS = """SELECT release_pass.id, number, asked_by, code, unit.id FROM release_pass
    JOIN unit ON unit.id = unit_id WHERE release_pass.id IN (%s)"""
_INCIDENT = "SELECT id, number, title FROM incident WHERE id IN (%s)"
_ITEM = """SELECT left_item.id, number, what, code, unit.id FROM left_item
    LEFT JOIN unit ON unit.id = unit_id WHERE left_item.id IN (%s)"""
_HANDOVER = "SELECT id, number, given_name FROM handover WHERE id IN (%s)"
_NOTICE = "SELECT id, number, title_zh, title_en FROM notice WHERE id IN (%s)"
_ENTRY = "SELECT id, name_en, name_zh, phone, phone_other FROM directory_entry WHERE id IN (%s) AND removed_at IS NULL"
_ROWS = {
    "person": (_PEOPLE, _PHONES),
    "unit": (_UNITS, _LIVING),
    "case": (_CASES,),
    "slip": (_SLIP,),
    "letter": (_PAPER.format(title="subject", table="letter"),),
    "incoming": (_PAPER.format(title="subject", table="incoming_letter"),),
    "notice": (_NOTICE,),
    "incident": (_INCIDENT,),
    "item": (_ITEM,),
    "handover": (_HANDOVER,),
    "pass": (_PASS,),
    "directory": (_ENTRY,),
}


def measure(folder: Path, people: int, rounds: int) -> list[Measure]:
    """Every typed prefix in every round, ours and the bare query."""
    office = Office.open(folder)
    with bare_book(folder) as book:
        typed = list(_typed(book, people))
        shown = {text: _find(office, text) for text in typed}
        terms = {text: _rarest_first(book, text) for text in typed}
        for text in typed:
            _bare(book, terms[text], shown[text])
        times = interleave(
            (
                lambda text=text: _find(office, text),  # type: ignore[misc]
                lambda text=text: _bare(book, terms[text], shown[text]),  # type: ignore[misc]
            )
            for _ in range(rounds)
            for text in typed
        )
    office.close()
    return [
        Comparison("find while typing", *times, most=2.5, share=0.95),
        Limit("find while typing, in itself", *times, most=0.005, share=0.95),
    ]


def _find(office: Office, text: str) -> list[Found]:
    return office.ask(lambda reading: find(reading, text))


def _typed(book: Any, people: int) -> Iterator[str]:
    """What a clerk types for some of the people in the book, key by key."""
    chance = Random(7)
    last = book.execute("SELECT max(id) FROM person").fetchone()[0]
    for _ in range(people):
        person, name, code, room, phone = book.execute(
            """SELECT person.id, name, code, room, digits FROM person JOIN tenure ON tenure.person_id = person.id
            JOIN unit ON unit.id = unit_id JOIN phone ON phone.person_id = person.id WHERE person.id >= ? LIMIT 1""",
            [chance.randrange(1, last)],
        ).fetchone()
        keys = book.execute("SELECT k FROM search_key WHERE kind = 'person' AND id = ?", [person]).fetchall()
        latin = sorted((key for (key,) in keys if key.isascii() and key.isalpha()), key=len)
        yield from (name[:1], name[:2], name)
        yield from (latin[-1][:1], latin[-1][:2], latin[-1][:4], latin[-1], latin[0])
        yield from (code[: code.rindex("-")], code, room, phone[-4:], phone[:3], phone[:7])
        yield from (f"{name[:1]} {room}", f"{latin[-1][:3]} {code[:2]}", f"{chance.randrange(1, 9999):04d}")


def _rarest_first(book: Any, text: str) -> list[str]:
    """The terms as the bare thing is told them; ours must find out for itself which has the fewest keys."""
    counted = "SELECT count(*) FROM search_key WHERE k >= ? AND k < ?"
    return sorted(query_terms(text), key=lambda term: book.execute(counted, [term, term + LAST]).fetchone()[0])


def _bare(book: Any, terms: list[str], shown: list[Found]) -> list[Any]:
    """The keys, and the rows of exactly what ours shows."""
    first, *others = terms
    query = "SELECT k, kind, id FROM search_key AS here WHERE k >= ? AND k < ?"
    values = [first, first + LAST]
    for other in others:
        query += " AND EXISTS (SELECT 1 FROM search_key WHERE kind = here.kind AND id = here.id AND k >= ? AND k < ?)"
        values += [other, other + LAST]
    rows = book.execute(query + " LIMIT 200", values).fetchall()
    for kind in {each.kind for each in shown}:
        ids = list({each.id for each in shown if each.kind == kind})
        for statement in _ROWS[kind]:
            rows += book.execute(statement % marks(ids), ids).fetchall()
    return rows
