"""`import owners FILE`, `import cases FILE` and `import template --out FILE`."""

from argparse import Namespace
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from desk.imports import BadRow, RefusedRow, import_cases, import_owners, reason, remark
from desk.refusals import Refusal
from desk.untouched import is_untouched
from ui.cli.book import folder_of, office_of
from ui.cli.files import write_file
from ui.cli.parser import DELIMITERS
from ui.cli.telling import Telling

if TYPE_CHECKING:
    from desk.clock import Clock
    from desk.office import Office


def run(wish: Namespace, telling: Telling, clock: "Clock | None") -> int:
    """Bring a file into the book, made if need be, and account for every row of it; a rehearsal makes none."""
    if wish.what == "template":
        return _template(wish, telling)
    if not wish.file.exists():
        raise Refusal("import.missing", name=wish.file.name)  # before a first book is made for it
    bring = import_owners if wish.what == "owners" else import_cases
    with ExitStack() as held, telling.progress("progress.import") as moved:
        office = _office(held, wish, clock)
        delimiter = DELIMITERS.get(wish.delimiter, "")
        account = bring(
            office, wish.file, wish.dry_run, moved, encoding=wish.encoding, delimiter=delimiter, sheet=wish.sheet
        )
    refused = [{"row": each.row, "reason": _reason(each, telling.language)} for each in account.refused]
    lines = [
        telling.words(
            "import.account",
            rows=account.rows,
            imported=account.imported,
            unchanged=account.unchanged,
            refused=len(refused),
        )
    ]
    lines += [telling.words("import.row", **each) for each in refused]
    remarks = [{"row": each.row, "remark": remark(each.remark, telling.language)} for each in account.remarks]
    if remarks:
        lines.append(telling.words("import.remarks", count=len(remarks)))
    lines += [telling.words("import.remark", **each) for each in remarks]
    lines.append(telling.words("import.passed_over", count=len(account.passed_over)))
    if wish.dry_run:
        lines.append(telling.words("import.rehearsed"))
    told = {
        "rows": account.rows,
        "imported": account.imported,
        "unchanged": account.unchanged,
        "refused": refused,
        "remarks": remarks,
    }
    telling.answer(told, lines)
    return 0


def _template(wish: Namespace, telling: Telling) -> int:
    """Write the template in the language spoken; no book is needed for it."""
    from desk.imports.template import template

    write_file(wish.out, template(telling.language))
    telling.answer({"path": str(wish.out)}, [telling.words("paper.written", path=wish.out)])
    return 0


def _office(held: ExitStack, wish: Namespace, clock: "Clock | None") -> "Office":
    """The office to bring the file into; where there is none yet, a rehearsal has one that is thrown away.

    Refusals: book.missing where a book was lost, and the other book.*"""
    untouched = is_untouched(folder_of(wish))
    if wish.dry_run and untouched:
        folder = held.enter_context(TemporaryDirectory(prefix="deskbell-"))
        wish = Namespace(**{**vars(wish), "data": Path(folder)})
    return held.enter_context(office_of(wish, clock, create=untouched))


def _reason(row: RefusedRow, language: str) -> str:
    return reason(BadRow(row.row, row.reason_code, row.fields), language)
