"""How the letters of a mailing went out: said of those that have not gone yet, whatever was said of the others."""

from dataclasses import dataclass
from datetime import date

from db.models import SentHow
from desk.letters.sending import Marked, mark_sent
from desk.mailings.papers import letters_of
from desk.refusals import Refusal
from desk.work import UnitOfWork


@dataclass(frozen=True)
class AllSent:
    """What came of it: the letters marked now, how many had gone before, and the numbers that day cannot be true of."""

    marked: tuple[Marked, ...]
    already: int
    kept_back: tuple[str, ...] = ()


def mark_rest_sent(work: UnitOfWork, number: str, how: SentHow, on: date | None, note: str = "") -> AllSent:
    """Say how and when the letters went out that nothing was said of yet; what was said of the others stays.

    A letter of a later day, or answered before, is kept back alone. Refusals: mailing.unknown, mailing.all_sent, and
    those of letters.mark_sent where it can be true of none of them.
    """
    letters = letters_of(work, number)
    waiting = [each for each in letters if each.sent_on is None]
    if not waiting:
        raise Refusal("mailing.all_sent", number=number)
    ready = [
        each
        for each in waiting
        if on is not None and each.dated <= on and (each.answered_on is None or each.answered_on >= on)
    ]
    marked = mark_sent(work, [each.number for each in ready or waiting], how, on, note)
    kept_back = tuple(each.number for each in waiting if each not in ready)
    return AllSent(marked, len(letters) - len(waiting), kept_back)
