"""Issues the letters of a mailing chunk by chunk: each whole or not at all, and never a letter twice."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import func, select

from db.models import Case, Letter, Mailing, MailingItem
from desk.letters import NewLetter
from desk.letters.acts import issue_many, must_be_whole
from desk.letters.known import must_be_in_sight
from desk.mailings.acts import end_if_done, must_go_on
from desk.mailings.addressees import Addressee
from desk.mailings.known import WAITS, by_number, items
from desk.mailings.meanwhile import left_out_since, whom
from desk.mailings.wording import Wording, letter_to, wording_kept
from desk.refusals import Refusal
from desk.rights import is_manager
from desk.work import UnitOfWork

CHUNK = 50


@dataclass(frozen=True)
class Issued:
    """What came of one chunk: the numbers given, how many letters are issued by now and how many are left.

    `left_out` are those of the chunk who had gone since the list was made, or had their letter already.
    """

    numbers: tuple[str, ...]
    done: int
    left: int
    left_out: int = 0


def issue_next(
    work: UnitOfWork, number: str, at_most: int = CHUNK, progress: Callable[[int, int], object] | None = None
) -> Issued:
    """Issue the next letters of a mailing in the order of delivery, on one kept paper.

    Which are next stands in the book: cut short anywhere, it goes on where it stopped. A letter that cannot go out
    refuses its chunk and says its `position` and `whom`, so that the clerk sets it right or leaves it out; who moved
    out, was forgotten or merged with another on the list since, or whose case was closed, is left out with that reason.
    Refusals: mailing.unknown, mailing.over, mailing.needs_manager, and those of letters.issue.
    """
    mailing = by_number(work, number)
    must_go_on(mailing)
    if work.facts.letters_approved and not is_manager(work):
        raise Refusal("mailing.needs_manager", number=mailing.number)
    worded = wording_kept(work, mailing)
    listed = [(item, each) for item, each, _none in items(work, mailing, *WAITS, limit=at_most)]
    gone = left_out_since(work, mailing, worded, listed)
    for item, _each in listed:
        if item.position in gone:
            item.excluded_why, item.by_program = gone[item.position], True
            work.record("mailing.exclude", "mailing", mailing.id, new=str(item.position))
    next_ones = [(item, each) for item, each in listed if item.position not in gone]
    letters = [_going_out(work, worded, item, each) for item, each in next_ones]
    numbers = tuple(issue_many(work, letters, progress))
    ids = {row.number: row.id for row in work.session.execute(
        select(Letter.number, Letter.id).where(Letter.number.in_(numbers))
    )}  # fmt: skip
    for (item, _each), issued in zip(next_ones, numbers, strict=True):
        item.letter_id = ids[issued]
    work.session.flush()
    done, left = _counts(work, mailing)
    end_if_done(work, mailing)
    if numbers:
        told = numbers[0] if len(numbers) == 1 else f"{numbers[0]} – {numbers[-1]}"
        work.record("mailing.issue", "mailing", mailing.id, new=told)
    return Issued(numbers, done, left, len(gone))


def _going_out(work: UnitOfWork, worded: Wording, item: MailingItem, addressee: Addressee) -> NewLetter:
    """The letter of one place, which may go out; what is wrong with it is told of its place."""
    case = work.session.get(Case, item.case_id) if item.case_id is not None else None
    try:
        must_be_in_sight(work, case)
        letter = letter_to(work, worded, addressee)
        must_be_whole(work, letter)
    except Refusal as refusal:
        told = {**refusal.fields, "position": item.position, "whom": whom(addressee)}
        raise Refusal(refusal.code, **told) from refusal
    return letter


def _counts(work: UnitOfWork, mailing: Mailing) -> tuple[int, int]:
    mine = MailingItem.mailing_id == mailing.id
    done = select(func.count()).where(mine, MailingItem.letter_id.is_not(None))
    left = select(func.count()).where(mine, *WAITS)
    return work.session.scalar(done) or 0, work.session.scalar(left) or 0
