"""`import owners FILE` and `import cases FILE`."""

from argparse import Namespace
from typing import TYPE_CHECKING

from desk.imports import BadRow, RefusedRow, import_cases, import_owners, reason
from ui.cli.book import office_of
from ui.cli.telling import Telling

if TYPE_CHECKING:
    from desk.clock import Clock


def run(wish: Namespace, telling: Telling, clock: "Clock | None") -> int:
    """Bring a file into the book, made if need be, and account for every row of it."""
    bring = import_owners if wish.what == "owners" else import_cases
    with office_of(wish, clock, create=True) as office, telling.progress("progress.import") as moved:
        account = bring(office, wish.file, wish.dry_run, moved)
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
    lines.append(telling.words("import.passed_over", count=len(account.passed_over)))
    if wish.dry_run:
        lines.append(telling.words("import.rehearsed"))
    told = {
        "rows": account.rows,
        "imported": account.imported,
        "unchanged": account.unchanged,
        "refused": refused,
    }
    telling.answer(told, lines)
    return 0


def _reason(row: RefusedRow, language: str) -> str:
    return reason(BadRow(row.row, row.reason_code, row.fields), language)
