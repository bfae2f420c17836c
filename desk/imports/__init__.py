"""Brings the files of the old way of working into the book: owners and past cases."""

from desk.imports.account import Account, Progress, RefusedRow
from desk.imports.acts import import_cases, import_owners
from desk.imports.reasons import REASONS, BadRow, reason

__all__ = ["REASONS", "Account", "BadRow", "Progress", "RefusedRow", "import_cases", "import_owners", "reason"]
