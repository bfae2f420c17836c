"""Where a case stands by what was done with it: told again from the diary, without what was taken back since."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import or_, select

from db.models import Case, CaseStatus, Diary, Reply
from desk.work import Reading

_LEADS_TO = {
    "case.pass_on": CaseStatus.WITH_TRADE,
    "slip.raise": CaseStatus.WITH_TRADE,
    "case.reply": CaseStatus.ANSWERED,
    "case.reopen": CaseStatus.REOPENED,
}
_ASKED = (*_LEADS_TO, "case.status", "case.undo")


@dataclass(frozen=True)
class Standing:
    """A status that is neither an end nor a pause, and since when the person has an answer."""

    status: CaseStatus
    replied_at: datetime | None


def standing_of(reading: Reading, case: Case) -> Standing:
    """Where a case would stand without its pauses and without the answers of letters made void or come back since."""
    reading.session.flush()
    begun, acts = case.status, list[str]()
    first = True
    for act, old in reading.session.execute(
        select(Diary.act, Diary.old)
        .where(Diary.subject == "case", Diary.subject_id == case.id, Diary.act.in_(_ASKED))
        .order_by(Diary.id)
    ):
        if act == "case.status":
            begun, first = (CaseStatus(old) if first else begun), False
        elif act != "case.undo":
            acts.append(act)
        elif old in acts:
            del acts[len(acts) - 1 - acts[::-1].index(old)]
    return _after(begun, acts, _answers(reading, case))


def _answers(reading: Reading, case: Case) -> list[datetime | None]:
    """When each answer was given, the first one first; None for one whose letter is void or came back."""
    stands = Reply.removed_at.is_(None)  # one by letter is never undone: without its letter it is gone, but was told of
    query = (
        select(Reply.at, stands)
        .where(Reply.case_id == case.id, or_(stands, Reply.letter_id.is_not(None)))
        .order_by(Reply.id)
    )
    return [at if counts else None for at, counts in reading.session.execute(query)]


def _after(status: CaseStatus, acts: list[str], answers: list[datetime | None]) -> Standing:
    told = acts.count("case.reply")
    # Answers that came with an imported case have no line in the diary: they were there before everything else.
    before = [at for at in answers[: len(answers) - told] if at is not None]
    replied_at, left = min(before, default=None), answers[len(answers) - told :]
    for act in acts:
        if act == "case.reply":
            at = left.pop(0)
            if at is None:
                continue
            replied_at = at if replied_at is None else min(replied_at, at)  # a letter may have been sent later
        elif act == "case.reopen":
            replied_at = None
        status = _LEADS_TO[act]
    return Standing(status, replied_at)
