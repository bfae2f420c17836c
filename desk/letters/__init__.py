"""Letters: the office's answers on its own paper, numbered and never changed afterwards."""

from desk.letters.acts import NewLetter, issue, mark_printed, void
from desk.letters.lists import LetterFile, LetterRow, file_of, letters, of_unit, sent_to, sheet_of
from desk.letters.sheet import LetterSheet
from desk.letters.wording import propose, propose_to_developer

__all__ = [
    "LetterFile", "LetterRow", "LetterSheet", "NewLetter", "file_of", "issue", "letters", "mark_printed", "of_unit",
    "propose", "propose_to_developer", "sent_to", "sheet_of", "void",
]  # fmt: skip
