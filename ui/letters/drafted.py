"""The page of a letter that has no number yet."""

from collections.abc import Callable
from dataclasses import dataclass

from desk.letters import NewLetter
from desk.letters.lacking import lacking
from desk.letters.preview import draft_sheet
from desk.work import Reading


@dataclass(frozen=True)
class Drawn:
    """The PDF, and the characters of the words that no font has."""

    pdf: bytes
    lacking: tuple[str, ...]


def drawn_draft(letter: NewLetter) -> Callable[[Reading], Drawn]:
    """A question: the page this letter would be if it were issued now."""

    def question(reading: Reading) -> Drawn:
        from desk.letters.paper import draw  # brings the PDF engine, on the worker

        return Drawn(draw(draft_sheet(reading, letter)), lacking(letter))

    return question
