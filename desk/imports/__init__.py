"""Brings the files of the old way of working into the book: owners and past cases."""

from desk.imports.account import Account, Alike, Decisions, Progress, RefusedRow, RemarkedRow, Side
from desk.imports.acts import Opened, Prepared, import_cases, import_owners, keep, open_file, prepare, rehearse
from desk.imports.columns import KEEP, LEAVE, Layout
from desk.imports.earlier import RunRow, run, runs
from desk.imports.headings import CASES, OWNERS, owner_fields
from desk.imports.reasons import REASONS, BadRow, Remark, reason, remark
from desk.imports.remembering import layout_of
from desk.imports.undoing import Stayed, Undone, undo

__all__ = [
    "CASES", "KEEP", "LEAVE", "OWNERS", "REASONS", "Account", "Alike", "BadRow", "Decisions", "Layout", "Opened",
    "Prepared", "Progress", "RefusedRow", "Remark", "RemarkedRow", "RunRow", "Side", "Stayed", "Undone",
    "import_cases", "import_owners", "keep", "layout_of", "open_file", "owner_fields", "prepare", "reason", "rehearse",
    "remark", "run", "runs", "undo",
]  # fmt: skip
