"""A letter made void, or one that came back, takes the answer it gave with it, or the word how things stand."""

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import func, select

from db.models import Case, CaseNote, CaseStatus, CaseStep, Channel, Diary, HandOff, Letter, Pause, Reply
from desk.cases.pausing import pause_of
from desk.cases.standing import standing_of
from desk.cases.steps import Step, restore, restore_rows, step
from desk.refusals import Refusal
from desk.work import UnitOfWork

Given = Reply | CaseNote
OVER = (CaseStatus.CLOSED, CaseStatus.VOID)
_WAY = {"status", "paused_until", "solution_due"}
"""What a later act changes of a case that has gone on since it was answered."""


def given_by(work: UnitOfWork, letter: Letter, *, stands: bool | None = True) -> list[Given]:
    """The answers a letter gave its case, or the notes that the person was told by it how things stand, the oldest
    first; those that stand, those taken back, or with None both."""
    replies = select(Reply).where(Reply.letter_id == letter.id)
    told = select(CaseNote).where(
        CaseNote.case_id == letter.case_id, CaseNote.told, CaseNote.channel == Channel.LETTER,
        CaseNote.text.startswith(f"{letter.number} ", autoescape=True),
    )  # fmt: skip
    found: list[Given] = [
        *work.session.scalars(replies.order_by(Reply.id)), *work.session.scalars(told.order_by(CaseNote.id)),
    ]  # fmt: skip
    return [each for each in found if stands is None or (each.removed_at is None) is stands]


def take_back(work: UnitOfWork, letter: Letter, act: str, given: Iterable[Given]) -> bool:
    """Leave the case of a letter as if that had not been given; whether it had been. What was owed is owed again, and a
    pause that it ended stands; what was given before a reopening is over, and nothing is owed by it.

    `act` is one of steps.OF_LETTERS. Refusals: letter.case_closed.
    """
    case, rows = work.session.get(Case, letter.case_id), list(given)
    if case is None or not rows:
        return False
    if case.status is CaseStatus.CLOSED and any(isinstance(each, Reply) for each in rows):
        raise Refusal("letter.case_closed", number=letter.number, case=case.number)
    with step(work, case, act) as under_way:
        for each in rows:
            under_way.change(each, removed_at=work.now)
        for each in rows:
            _owe_again(under_way, each)
    return True


def give_again(work: UnitOfWork, letter: Letter, act: str) -> bool:
    """Leave the case of a letter as it was before `act` took back what the letter gave, and all that was done since;
    whether it had taken back anything."""
    taken = select(CaseStep).where(
        CaseStep.case_id == letter.case_id, CaseStep.act == act, CaseStep.undone_at.is_(None)
    )
    ours = {(each.__tablename__, each.id) for each in given_by(work, letter, stands=False)}
    for last in work.session.scalars(taken.order_by(CaseStep.id.desc())).all():
        before = json.loads(last.before)
        if any((table, row_id) in ours for table, row_id, _old in before["rows"]):
            _put_back(work, work.session.get_one(Case, last.case_id), last, before)
            return True
    return False


def is_of_an_earlier_round(work: UnitOfWork, given: Given) -> bool:
    """Whether the case was reopened since."""
    reopened = CaseStep.case_id == given.case_id, CaseStep.act == "case.reopen", CaseStep.undone_at.is_(None)
    if (act := _step_of(work, given)) is not None:
        return work.session.scalar(select(CaseStep.id).where(*reopened, CaseStep.id > act.id).limit(1)) is not None
    reopenings = Diary.subject == "case", Diary.subject_id == given.case_id, Diary.act == "case.reopen"
    since = work.session.scalar(select(func.max(Diary.at)).where(*reopenings))
    return since is not None and given.at < since


def _owe_again(under_way: Step, given: Given) -> None:
    work, case = under_way.work, under_way.case
    if case.status in OVER or is_of_an_earlier_round(work, given):
        return
    act = _step_of(work, given)
    if isinstance(given, Reply):
        now = standing_of(work, case)
        if case.replied_at == given.at:
            case.replied_at = now.replied_at
        if case.status is CaseStatus.ANSWERED and now.status is not CaseStatus.ANSWERED:
            is_paused = act is not None and _stands_again(under_way, act)
            then = CaseStatus.PAUSED if is_paused else now.status
            work.record("case.status", "case", case.id, old=case.status, new=then)
            case.status = then
    if act is not None and case.replied_at is None and not _told_since(work, given):
        restore(case, _only(act, {"tell_due"}))


def _put_back(work: UnitOfWork, case: Case, taken: CaseStep, before: dict[str, Any]) -> None:
    """All as it was; of a case that was changed since, what the letter gave, and what follows from it."""
    taken.undone_at = work.now
    if case.version == taken.version:
        restore(case, before["case"])
        restore_rows(work, before["rows"])
        case.version = taken.version - 1
        return
    paused = pause_of(work, case)
    ended = [row for row in before["rows"] if row[0] == Pause.__tablename__]
    restore_rows(work, [row for row in before["rows"] if row not in ended])
    case.version += 1
    if case.status in OVER:
        return
    if paused is not None and any(row_id == paused.id for _table, row_id, _old in ended):
        restore_rows(work, ended)
        restore(case, {name: value for name, value in before["case"].items() if name in _WAY})
        paused = None
    now = standing_of(work, case)
    case.replied_at = now.replied_at
    if paused is None and case.status is not now.status:
        work.record("case.status", "case", case.id, old=case.status, new=now.status)
        case.status = now.status
    handed = HandOff.case_id == case.id, HandOff.at >= taken.at, HandOff.removed_at.is_(None)
    if "tell_due" in before["case"] and work.session.scalar(select(HandOff.id).where(*handed).limit(1)) is None:
        case.tell_due = None


def _step_of(work: UnitOfWork, given: Given) -> CaseStep | None:
    """The act that gave the answer or told; those of older books have none."""
    act, row = "case.reply" if isinstance(given, Reply) else "case.told", [given.__tablename__, given.id]
    steps = select(CaseStep).where(CaseStep.case_id == given.case_id, CaseStep.act == act)
    return next((each for each in work.session.scalars(steps) if row in json.loads(each.added)), None)


def _only(step: CaseStep, names: set[str]) -> dict[str, object]:
    return {name: value for name, value in json.loads(step.before)["case"].items() if name in names}


def _stands_again(under_way: Step, answering: CaseStep) -> bool:
    """Where the answer ended a pause, and the case has not gone on since, the pause is on as it was."""
    work, case = under_way.work, under_way.case
    later = select(CaseStep).where(
        CaseStep.case_id == case.id, CaseStep.id > answering.id, CaseStep.undone_at.is_(None)
    )
    if any(_only(each, _WAY) for each in work.session.scalars(later)):
        return False
    ended = [row_id for table, row_id, _old in json.loads(answering.before)["rows"] if table == Pause.__tablename__]
    for row_id in ended:
        under_way.change(work.session.get_one(Pause, row_id), ended_at=None)
    restore(case, _only(answering, {"paused_until", "solution_due"}) if ended else {})
    return bool(ended)


def _told_since(work: UnitOfWork, given: Given) -> bool:
    """Whether the person was told since who has the matter, or a hand-over has set a limit of its own for that."""
    told = select(CaseNote.id).where(
        CaseNote.case_id == given.case_id, CaseNote.told, CaseNote.at >= given.at, CaseNote.removed_at.is_(None)
    )
    handed = select(HandOff.id).where(
        HandOff.case_id == given.case_id, HandOff.at >= given.at, HandOff.removed_at.is_(None)
    )
    return any(work.session.scalar(each.limit(1)) is not None for each in (told, handed))
