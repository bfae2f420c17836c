"""Issues the letters of a mailing chunk by chunk: each whole or not at all, and never a letter twice."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import func, select

from db.models import Case, Letter, Mailing, MailingItem
from desk.letters import NewLetter
from desk.letters.acts import issue_many, must_be_whole
from desk.mailings.acts import end_if_done, must_go_on
from desk.mailings.addressees import Addressee
from desk.mailings.known import WAITS, by_number, items
from desk.mailings.wording import letter_to, wording_kept
from desk.refusals import Refusal
from desk.rights import is_manager
from desk.underway import WAITING
from desk.work import UnitOfWork

CHUNK = 50


@dataclass(frozen=True)
class Issued:
    """What came of one chunk: the numbers given, how many letters are issued by now and how many are left."""

    numbers: tuple[str, ...]
    done: int
    left: int


def issue_next(
    work: UnitOfWork, number: str, at_most: int = CHUNK, progress: Callable[[int, int], object] | None = None
) -> Issued:
    """Issue the next letters of a mailing in the order of delivery, on one kept paper.

    Which are next stands in the book: cut short anywhere, it goes on where it stopped. A letter that cannot go out
    refuses its chunk and says its `position` and `whom`, so that the clerk sets it right or leaves it out.
    Refusals: mailing.unknown, mailing.over, mailing.needs_manager, case.not_open, and those of letters.issue.
    """
    mailing = by_number(work, number)
    must_go_on(mailing)
    if work.facts.letters_approved and not is_manager(work):
        raise Refusal("mailing.needs_manager", number=mailing.number)
    worded = wording_kept(work, mailing)
    next_ones = items(work, mailing, *WAITS, limit=at_most)
    letters = [letter_to(work, worded, each) for _item, each, _none in next_ones]
    for (item, each, _none), letter in zip(next_ones, letters, strict=True):
        _must_go_out(work, item, each, letter)
    numbers = tuple(issue_many(work, letters, progress))
    ids = {row.number: row.id for row in work.session.execute(
        select(Letter.number, Letter.id).where(Letter.number.in_(numbers))
    )}  # fmt: skip
    for (item, _each, _none), issued in zip(next_ones, numbers, strict=True):
        item.letter_id = ids[issued]
    work.session.flush()
    done, left = _counts(work, mailing)
    end_if_done(work, mailing)
    if numbers:
        told = numbers[0] if len(numbers) == 1 else f"{numbers[0]} – {numbers[-1]}"
        work.record("mailing.issue", "mailing", mailing.id, new=told)
    return Issued(numbers, done, left)


def _must_go_out(work: UnitOfWork, item: MailingItem, addressee: Addressee, letter: NewLetter) -> None:
    """Whether this letter may go out; what is wrong with it is told of its place."""
    whom = " ".join(part for part in (addressee.unit, addressee.name) if part) or addressee.case_number
    try:
        must_be_whole(work, letter)
        if letter.case_number:
            _must_be_open(work.session.get(Case, item.case_id))
    except Refusal as refusal:
        raise Refusal(refusal.code, **{**refusal.fields, "position": item.position, "whom": whom}) from refusal


def _must_be_open(case: Case | None) -> None:
    if case is not None and case.status not in WAITING:
        raise Refusal("case.not_open", number=case.number)


def _counts(work: UnitOfWork, mailing: Mailing) -> tuple[int, int]:
    mine = MailingItem.mailing_id == mailing.id
    done = select(func.count()).where(mine, MailingItem.letter_id.is_not(None))
    left = select(func.count()).where(mine, *WAITS)
    return work.session.scalar(done) or 0, work.session.scalar(left) or 0
