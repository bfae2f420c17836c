"""`handover`, `journal`, `roster`: the papers of the shifts as files; `items`: what lies at the desk."""

from argparse import Namespace
from typing import TYPE_CHECKING

from desk import handover, left_items
from desk.left_items import ItemRow, ItemsFilter
from desk.words import Language, word
from desk.work import Reading
from ui.cli.book import office_of
from ui.cli.files import write_file
from ui.cli.telling import Telling

if TYPE_CHECKING:
    from desk.clock import Clock


def run(wish: Namespace, telling: Telling, clock: "Clock | None") -> int:
    """Write a paper of the shifts, or list what waits at the desk; an export is no printing."""
    return _items(wish, telling, clock) if wish.command == "items" else _paper(wish, telling, clock)


def _paper(wish: Namespace, telling: Telling, clock: "Clock | None") -> int:
    language = Language(wish.language) if wish.language else None
    told: dict[str, object] = {"path": str(wish.out)}
    with office_of(wish, clock) as office:
        if wish.command == "handover":
            pdf = office.ask(lambda reading: _sheet(reading, wish.number, language))
            told["number"] = wish.number.strip().upper()
        else:
            drawn = _journal if wish.command == "journal" else _roster
            pdf = office.ask(lambda reading: drawn(reading, wish, language))
            told["day"] = wish.day.isoformat()
    write_file(wish.out, pdf)
    telling.answer(told, [telling.words("paper.written", path=wish.out)])
    return 0


def _sheet(reading: Reading, number: str, language: Language | None) -> bytes:
    from desk.handover.paper import draw  # brings the PDF engine

    return draw(handover.sheet_of(reading, number, language))


def _journal(reading: Reading, wish: Namespace, language: Language | None) -> bytes:
    from desk.journal.paper import draw
    from desk.journal.sheet import sheet_of

    return draw(sheet_of(reading, wish.day, language))


def _roster(reading: Reading, wish: Namespace, language: Language | None) -> bytes:
    from desk.duty.paper import draw
    from desk.duty.sheet import sheet_of

    return draw(sheet_of(reading, wish.day, language))


def _items(wish: Namespace, telling: Telling, clock: "Clock | None") -> int:
    which = ItemsFilter.ALL if wish.all else ItemsFilter.WAITING
    with office_of(wish, clock) as office:
        rows = office.ask(lambda reading: _rows(reading, which))
        language = Language(telling.language)
        days = {row.number: office.facts.local(row.at).date().isoformat() for row in rows}
    told = {"items": [_object(row, days[row.number]) for row in rows]}
    lines = [_line(row, days[row.number], language) for row in rows]
    telling.answer(told, lines or [telling.words("items.nothing")])
    return 0


def _rows(reading: Reading, which: ItemsFilter) -> list[ItemRow]:
    page = left_items.items(reading, which)
    rows = list(page.rows)
    while page.next is not None:
        page = left_items.items(reading, which, page.next)
        rows += page.rows
    return rows


def _object(row: ItemRow, day: str) -> dict[str, object]:
    return {
        "number": row.number,
        "kind": row.kind,
        "what": row.what,
        "for": row.for_name,
        "unit": row.unit,
        "from": row.from_name,
        "place": row.place,
        "since": day,
        "long": row.long,
        "handed_to": row.handed_to,
        "void_reason": row.void_reason,
    }


def _line(row: ItemRow, day: str, language: Language) -> str:
    kind = word(language, f"item.{row.kind}")
    parts = (row.number, day, row.unit, row.for_name, f"{kind}: {row.what}", row.place, row.handed_to, row.void_reason)
    return "\t".join(part for part in parts if part)
