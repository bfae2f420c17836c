"""`export owners --out FILE`, and the same for cases, slips, letters and incoming."""

from argparse import Namespace
from typing import TYPE_CHECKING

from desk.exports import note_export
from desk.exports.cases import export_cases
from desk.exports.incoming import export_incoming
from desk.exports.letters import export_letters
from desk.exports.owners import export_owners
from desk.exports.slips import export_slips
from ui.cli.book import office_of
from ui.cli.telling import Telling

if TYPE_CHECKING:
    from desk.clock import Clock


def run(wish: Namespace, telling: Telling, clock: "Clock | None") -> int:
    """Write the whole list to the file named, as CSV where its name ends so; the language is that of the headings."""
    every = {
        "owners": export_owners, "cases": export_cases, "slips": export_slips, "letters": export_letters,
        "incoming": export_incoming,
    }  # fmt: skip
    write = every[wish.what]
    with office_of(wish, clock) as office, telling.progress("progress.export") as moved:
        language = wish.language or office.facts.language
        written = office.ask(lambda reading: write(reading, wish.out, language, moved))
        office.do(lambda work: note_export(work, wish.out, wish.what, written))
    lines = [telling.words("export.done", rows=written.rows, path=wish.out)]
    if written.cut:
        lines.append(telling.words("export.cut", cut=written.cut))
    telling.answer({"path": str(wish.out), "rows": written.rows, "cut": written.cut}, lines)
    return 0
