"""Takes whole files into the book, each all or nothing: opened, read by a layout, rehearsed, then kept."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desk.imports.account import Account, Decisions, Progress
from desk.imports.case_rows import CasesFile, read_cases
from desk.imports.case_store import rehearse_cases, store_cases
from desk.imports.columns import Layout, require
from desk.imports.headings import CASES, OWNERS
from desk.imports.owner_row import OwnersFile
from desk.imports.owner_rows import read_owners
from desk.imports.owner_store import rehearse_owners, store_owners
from desk.imports.remembering import layout_of, remember
from desk.imports.tables import Table, read_tables
from desk.imports.unswept import unswept
from desk.office import Office
from desk.refusals import Refusal
from desk.work import Reading, UnitOfWork


@dataclass(frozen=True)
class Opened:
    """A file as it was when it was opened: every sheet that holds anything.

    `size` and `changed` (nanoseconds) tell whether it is still the same."""

    path: Path
    size: int
    changed: int
    tables: tuple[Table, ...]

    def table(self, sheet: str) -> Table:
        """The sheet of that name."""
        return next(table for table in self.tables if table.sheet == sheet)


@dataclass(frozen=True)
class Prepared:
    """A file read by a layout, ready to be rehearsed and kept."""

    opened: Opened
    layout: Layout
    file: OwnersFile | CasesFile


def open_file(path: Path, encoding: str = "", delimiter: str = "", waiting: Callable[[], None] | None = None) -> Opened:
    """Open a spreadsheet or a text; refusals as read_tables."""
    size, changed = _mark(path)
    with unswept():
        return Opened(path, size, changed, tuple(read_tables(path, encoding, delimiter, waiting)))


def prepare(office: Office, opened: Opened, layout: Layout, progress: Progress | None = None) -> Prepared:
    """Read a file by a layout. Refusals: import.no_room_column, import.no_date_column, import.no_text_column."""
    require(layout)
    read = read_owners if layout.kind == OWNERS else read_cases
    with unswept():
        return Prepared(opened, layout, read(opened.table(layout.sheet), layout, office.facts.country, progress))


def rehearse(office: Office, prepared: Prepared, progress: Progress | None = None, alike: bool = False) -> Account:
    """What would become of every row; nothing is written."""
    file = prepared.file

    def question(reading: Reading) -> Account:
        if isinstance(file, OwnersFile):
            return rehearse_owners(reading, file, progress, alike)
        return rehearse_cases(reading, file, progress)

    with unswept():
        return office.ask(question)


def keep(
    office: Office, prepared: Prepared, decisions: Decisions | None = None, progress: Progress | None = None
) -> Account:
    """Put what was prepared into the book and account for every row; `progress` may raise to stop: then nothing is
    kept. How the columns were read is remembered for the next list with these headings. Refusals: import.changed."""
    opened, layout, file = prepared.opened, prepared.layout, prepared.file
    if _mark(opened.path) != (opened.size, opened.changed):
        raise Refusal("import.changed", name=opened.path.name)

    def act(work: UnitOfWork) -> Account:
        remember(work, opened.table(layout.sheet), layout)
        if isinstance(file, OwnersFile):
            return store_owners(work, file, opened.path.name, decisions or Decisions(), progress)
        return store_cases(work, file, opened.path.name, progress)

    with unswept():
        return office.do(act).answer


def import_owners(
    office: Office,
    path: Path,
    dry_run: bool = False,
    progress: Progress | None = None,
    *,
    encoding: str = "",
    delimiter: str = "",
    sheet: str = "",
) -> Account:
    """Bring a list of flats and owners into the book (B4) and account for every row of it.

    A rehearsal (`dry_run`) gives the same account and keeps nothing. Refusals: import.missing, import.not_a_table,
    import.too_large, import.empty, import.took_too_long, import.encoding_unknown, import.no_sheet,
    import.no_headings."""
    return _import(office, OWNERS, open_file(path, encoding, delimiter), sheet, dry_run, progress)


def import_cases(
    office: Office,
    path: Path,
    dry_run: bool = False,
    progress: Progress | None = None,
    *,
    encoding: str = "",
    delimiter: str = "",
    sheet: str = "",
) -> Account:
    """Bring a register of past cases into the book and account for every row of it; otherwise as import_owners."""
    return _import(office, CASES, open_file(path, encoding, delimiter), sheet, dry_run, progress)


def _import(office: Office, kind: str, opened: Opened, sheet: str, dry_run: bool, progress: Progress | None) -> Account:
    layout = office.ask(lambda reading: layout_of(reading, opened.tables, kind, sheet))
    if not layout.found:
        raise Refusal("import.no_headings")
    prepared = prepare(office, opened, layout)
    return rehearse(office, prepared, progress) if dry_run else keep(office, prepared, progress=progress)


def _mark(path: Path) -> tuple[int, int]:
    try:
        told = path.stat()
    except (OSError, ValueError):  # a NUL in it is a ValueError
        raise Refusal("import.missing", name=path.name) from None
    return told.st_size, told.st_mtime_ns
