"""Takes whole files into the book, each all or nothing."""

from collections.abc import Callable
from pathlib import Path

from desk.imports.account import Account, Progress
from desk.imports.case_rows import read_cases
from desk.imports.case_store import store_cases
from desk.imports.owner_rows import read_owners
from desk.imports.owner_store import store_owners
from desk.office import Office
from desk.work import UnitOfWork


class _Rehearsed(Exception):
    """Ends a rehearsal, so that everything it did is undone."""

    def __init__(self, account: Account) -> None:
        super().__init__()
        self.account = account


def import_owners(office: Office, path: Path, dry_run: bool = False, progress: Progress | None = None) -> Account:
    """Bring a list of flats and owners into the book (B4) and account for every row of it.

    A rehearsal (`dry_run`) gives the same account and keeps nothing. `progress` may raise to stop: then nothing
    is kept either. Refusals: import.missing, import.not_a_table, import.too_large, import.empty,
    import.took_too_long, import.no_headings."""
    file = read_owners(path, office.facts.country)
    return _do(office, lambda work: store_owners(work, file, path.name, progress), dry_run)


def import_cases(office: Office, path: Path, dry_run: bool = False, progress: Progress | None = None) -> Account:
    """Bring a register of past cases into the book and account for every row of it; otherwise as import_owners."""
    file = read_cases(path, office.facts.country)
    return _do(office, lambda work: store_cases(work, file, path.name, progress), dry_run)


def _do(office: Office, store: Callable[[UnitOfWork], Account], dry_run: bool) -> Account:
    def act(work: UnitOfWork) -> Account:
        account = store(work)
        if dry_run:
            raise _Rehearsed(account)
        return account

    try:
        return office.do(act).answer
    except _Rehearsed as rehearsed:
        return rehearsed.account
