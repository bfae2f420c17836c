"""`mailing`: how far letters to many have come, and all of one's letters as one PDF."""

from argparse import Namespace
from typing import TYPE_CHECKING

from desk import mailings
from desk.mailings import MailingRow
from desk.work import Reading
from ui.cli.book import office_of
from ui.cli.files import write_file
from ui.cli.telling import Telling, iso

if TYPE_CHECKING:
    from desk.clock import Clock
    from desk.facts import Facts


def run(wish: Namespace, telling: Telling, clock: "Clock | None") -> int:
    """List the mailings, or tell of one and write its letters where that was asked for."""
    with office_of(wish, clock) as office:
        facts = office.facts
        if not wish.number:
            rows = office.ask(_all)
            lines = [_line(row, telling) for row in rows] or [telling.words("mailing.nothing")]
            telling.answer({"mailings": [_object(row, facts) for row in rows]}, lines)
            return 0
        row = office.ask(lambda reading: mailings.mailing_of(reading, wish.number)).row
        pdf = office.ask(lambda reading: mailings.pdf_of(reading, row.number)) if wish.out is not None else b""
    told, lines = _object(row, facts), [_line(row, telling)]
    if wish.out is not None:
        write_file(wish.out, pdf)
        told["path"] = str(wish.out)
        lines.append(telling.words("paper.written", path=wish.out))
    telling.answer(told, lines)
    return 0


def _all(reading: Reading) -> list[MailingRow]:
    page = mailings.mailings(reading)
    rows = list(page.rows)
    while page.next is not None:
        page = mailings.mailings(reading, page.next)
        rows += page.rows
    return rows


def _object(row: MailingRow, facts: "Facts") -> dict[str, object]:
    return {
        "number": row.number,
        "title": row.title,
        "made_at": iso(facts, row.at),
        "state": row.state,
        "letters": row.going,
        "issued": row.issued,
        "left": row.left,
        "excluded": row.excluded,
    }


def _line(row: MailingRow, telling: Telling) -> str:
    state = telling.words(f"mailing.{row.state}")
    return "\t".join((row.number, f"{row.issued}/{row.going}", state, row.title))
