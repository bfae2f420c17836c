"""Puts a list of owners into the book, or only says what would become of it."""

from dataclasses import replace

from desk.imports.account import Account, Decisions, Progress, Tally
from desk.imports.alike import Arrivals
from desk.imports.changes import note_fills, note_made, note_run
from desk.imports.headings import OWNERS
from desk.imports.owner_compare import OwnerComparison
from desk.imports.owner_row import OwnersFile
from desk.imports.owner_write import write_additions
from desk.work import Reading, UnitOfWork


def rehearse_owners(
    reading: Reading, file: OwnersFile, progress: Progress | None = None, alike: bool = False
) -> Account:
    """What would become of every row; with `alike` also who may be somebody known already."""
    arrivals = Arrivals(reading) if alike else None
    tally = Tally(len(file.rows), progress)
    comparison = OwnerComparison(reading, file, Decisions(), tally, arrivals)
    account = tally.close(_passed_over(file))
    if arrivals is None:
        return account
    pairs, in_all = arrivals.pairs(comparison.known)
    return replace(account, alike=pairs, alike_in_all=in_all)


def store_owners(
    work: UnitOfWork, file: OwnersFile, name: str, decisions: Decisions, progress: Progress | None = None
) -> Account:
    """Store every good row of a list; `name` is the file's, for the diary (B4).

    A second time the same list changes nothing. Buildings, flats, people, keys, the diary and what was changed are
    one unit of work."""
    tally = Tally(len(file.rows), progress, writes=True)
    comparison = OwnerComparison(work, file, decisions, tally)
    account = tally.close(_passed_over(file))
    if not account.imported:
        return account
    added = comparison.added
    run_id = note_run(work, OWNERS, name, account)
    write_additions(work, added, comparison.known, name, tally.written)
    note_made(work, run_id, added.before)
    note_fills(work, run_id, added.fills, name)
    # The last line: what stands after it in the diary was built upon this import.
    work.record("import.owners", "import_run", run_id, new=str(account.imported), note=name)
    return replace(account, run_id=run_id)


def _passed_over(file: OwnersFile) -> tuple[int, ...]:
    return (*file.title_rows, file.heading_row, *file.blank_rows)
