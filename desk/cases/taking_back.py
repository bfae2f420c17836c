"""A letter made void takes the answer it gave with it, or the word how things stand."""

import json

from sqlalchemy import select

from db.models import Case, CaseNote, CaseStatus, CaseStep, Channel, HandOff, Letter, Pause, Reply
from desk.cases.standing import standing_of
from desk.cases.steps import restore
from desk.refusals import Refusal
from desk.work import UnitOfWork

_WAY = {"status", "paused_until", "solution_due"}
"""What a later act changes of a case that has gone on since it was answered."""


def take_back_reply(work: UnitOfWork, letter: Letter) -> None:
    """Leave the case of a letter made void as if that answer had not been given: what was owed is owed again, and a
    pause that it ended stands. Refusals: letter.case_closed."""
    case = work.session.get(Case, letter.case_id)
    query = select(Reply).where(Reply.letter_id == letter.id, Reply.removed_at.is_(None))
    given = work.session.scalars(query).one_or_none()
    if case is None or given is None:
        return  # it was about no case, or no answer to it
    if case.status is CaseStatus.CLOSED:
        raise Refusal("letter.case_closed", number=letter.number, case=case.number)
    given.removed_at = work.now
    now, answering = standing_of(work, case), _step_of(work, given)
    if case.replied_at == given.at:
        case.replied_at = now.replied_at
    if case.status is CaseStatus.ANSWERED and now.status is not CaseStatus.ANSWERED:
        is_paused = answering is not None and _stands_again(work, case, answering)
        then = CaseStatus.PAUSED if is_paused else now.status
        work.record("case.status", "case", case.id, old=case.status, new=then)
        case.status = then
    if answering is not None and case.replied_at is None and not _told_since(work, given):
        restore(case, _only(answering, {"tell_due"}))
    case.version += 1


def take_back_telling(work: UnitOfWork, letter: Letter) -> None:
    """The same of a letter that only said how things stand: nobody was told by it."""
    case = work.session.get(Case, letter.case_id)
    if case is None or (told := telling_by(work, letter)) is None:
        return
    told.removed_at = work.now
    step = _step_of(work, told)
    if step is not None and case.replied_at is None and not _told_since(work, told):
        restore(case, _only(step, {"tell_due"}))
    case.version += 1


def telling_by(work: UnitOfWork, letter: Letter) -> CaseNote | None:
    """The note that the person was told by this letter how things stand."""
    query = select(CaseNote).where(
        CaseNote.case_id == letter.case_id, CaseNote.told, CaseNote.channel == Channel.LETTER,
        CaseNote.text.startswith(f"{letter.number} ", autoescape=True), CaseNote.removed_at.is_(None),
    )  # fmt: skip
    return work.session.scalar(query.order_by(CaseNote.id.desc()).limit(1))


def _step_of(work: UnitOfWork, given: Reply | CaseNote) -> CaseStep | None:
    """The act that gave the answer or told; those of older books have none."""
    act, row = "case.reply" if isinstance(given, Reply) else "case.told", [given.__tablename__, given.id]
    steps = select(CaseStep).where(CaseStep.case_id == given.case_id, CaseStep.act == act)
    return next((each for each in work.session.scalars(steps) if row in json.loads(each.added)), None)


def _only(step: CaseStep, names: set[str]) -> dict[str, object]:
    return {name: value for name, value in json.loads(step.before)["case"].items() if name in names}


def _stands_again(work: UnitOfWork, case: Case, answering: CaseStep) -> bool:
    """Where the answer ended a pause, and the case has not gone on since, the pause is on as it was."""
    later = select(CaseStep).where(
        CaseStep.case_id == case.id, CaseStep.id > answering.id, CaseStep.undone_at.is_(None)
    )
    if any(_only(each, _WAY) for each in work.session.scalars(later)):
        return False
    ended = [row_id for table, row_id, _old in json.loads(answering.before)["rows"] if table == Pause.__tablename__]
    for row_id in ended:
        work.session.get_one(Pause, row_id).ended_at = None
    restore(case, _only(answering, {"paused_until", "solution_due"}) if ended else {})
    return bool(ended)


def _told_since(work: UnitOfWork, given: Reply | CaseNote) -> bool:
    """Whether the person was told since who has the matter, or a hand-over has set a limit of its own for that."""
    told = select(CaseNote.id).where(
        CaseNote.case_id == given.case_id, CaseNote.told, CaseNote.at >= given.at, CaseNote.removed_at.is_(None)
    )
    handed = select(HandOff.id).where(
        HandOff.case_id == given.case_id, HandOff.at >= given.at, HandOff.removed_at.is_(None)
    )
    return any(work.session.scalar(each.limit(1)) is not None for each in (told, handed))
