"""`find TEXT`."""

from argparse import Namespace
from typing import TYPE_CHECKING

from desk.cleaning import clean_line
from desk.find import Found, find
from ui.cli.book import office_of
from ui.cli.telling import Telling

if TYPE_CHECKING:
    from desk.clock import Clock


def run(wish: Namespace, telling: Telling, clock: "Clock | None") -> int:
    """Say what was found, best first; nothing found is an answer as well."""
    typed = clean_line(" ".join(wish.text))
    with office_of(wish, clock) as office:
        found = office.ask(lambda reading: find(reading, typed, wish.limit))
    told = [
        {
            "kind": each.kind,
            "id": each.id,
            "name": f"{each.number} {each.name}".strip(),
            "unit": each.unit,
            "phones": list(each.phones),
        }
        for each in found
    ]
    telling.answer(told, [_line(each) for each in found] or [telling.words("find.nothing")])
    return 0


def _line(found: Found) -> str:
    parts = (found.kind, found.number, found.unit, found.name, " / ".join(found.phones))
    return "\t".join(part for part in parts if part)
