"""Letters: the office's answers on its own paper, numbered and never changed afterwards."""

from db.models import LetterLayout, SentHow
from desk.letters.acts import NewLetter, issue, issue_many, mark_printed, void
from desk.letters.file import LetterFile, file_of, sheet_of
from desk.letters.kept import pdf_of
from desk.letters.lists import LetterFilter, counts, letters, of_unit, sent_to
from desk.letters.ofcase import letters_of_case
from desk.letters.rows import Dated, LetterRow, LetterState, Sent
from desk.letters.sending import Marked, Way, clear_way, mark_answered, mark_returned, mark_sent, put_way_back
from desk.letters.sheet import LetterSheet
from desk.letters.wording import propose, propose_to_developer, propose_to_household

__all__ = [
    "Dated", "LetterFile", "LetterFilter", "LetterLayout", "LetterRow", "LetterSheet", "LetterState", "Marked",
    "NewLetter", "Sent", "SentHow", "Way", "clear_way", "counts", "file_of", "issue", "issue_many", "letters",
    "letters_of_case", "mark_answered", "mark_printed", "mark_returned", "mark_sent", "of_unit", "pdf_of",
    "propose", "propose_to_developer", "propose_to_household", "put_way_back", "sent_to", "sheet_of", "void",
]  # fmt: skip
