"""Letters: the office's answers on its own paper, numbered and never changed afterwards."""

from desk.letters.acts import NewLetter, issue, mark_printed, void
from desk.letters.lists import LetterFile, LetterRow, file_of, letters, sheet_of
from desk.letters.sheet import LetterSheet
from desk.letters.wording import propose

__all__ = [
    "LetterFile", "LetterRow", "LetterSheet", "NewLetter", "file_of", "issue", "letters", "mark_printed", "propose",
    "sheet_of", "void",
]  # fmt: skip
