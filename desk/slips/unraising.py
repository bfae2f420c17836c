"""A slip that was raised by mistake is taken back: it is void, its number stays, its case is as it was before."""

from sqlalchemy import select

from db.models import Case, CaseStep, Diary, Slip, SlipStatus
from desk import cases
from desk.cases.standing import standing_of
from desk.refusals import Refusal
from desk.slips.known import by_number, tell
from desk.slips.raising import RAISED
from desk.words import word
from desk.work import UnitOfWork

_MEANS_NOTHING = frozenset({"case.read"})  # whoever looks at a case reads its hand-overs


def unraise(work: UnitOfWork, number: str) -> str:
    """Take back that a slip was raised and answer its number; a hand-over that came with it is taken back as well.

    Where something else happened to the case since, only the slip is void. Refusals: slip.unknown, slip.too_late for
    one that came home or is void by now.
    """
    slip = by_number(work, number)
    if slip.status is not SlipStatus.OUT:
        raise Refusal("slip.too_late", number=slip.number)
    slip.status = SlipStatus.VOID
    slip.void_reason = why = word(work.facts.language, "slip.raised_by_mistake")
    work.session.flush()
    raised = _raised(work, slip)
    if raised is None or _went_on(work, raised):
        tell(work, slip, "slip.void", new=slip.number, note=why)
        return slip.number
    work.record("slip.void", "slip", slip.id, new=slip.number, note=why)
    work.record("case.undo", "case", raised.subject_id, old="slip.raise", note=slip.number)
    _give_back(work, work.session.get_one(Case, raised.subject_id), raised)
    return slip.number


def _raised(work: UnitOfWork, slip: Slip) -> Diary | None:
    """The line of the diary that says the slip was raised for its case."""
    if slip.case_id is None:
        return None
    line = select(Diary).where(
        Diary.subject == "case", Diary.subject_id == slip.case_id, Diary.act == "slip.raise", Diary.new == slip.number
    )
    return work.session.scalar(line.order_by(Diary.id.desc()).limit(1))


def _went_on(work: UnitOfWork, raised: Diary) -> bool:
    """Whether anything happened to the case after the slip was raised."""
    later = select(Diary.id).where(
        Diary.subject == "case",
        Diary.subject_id == raised.subject_id,
        Diary.id > raised.id,
        Diary.act.not_in(_MEANS_NOTHING),
    )
    return work.session.scalar(later.limit(1)) is not None


def _give_back(work: UnitOfWork, case: Case, raised: Diary) -> None:
    """The case stands where it stood, with the department it had; its version again, so that older acts can go back."""
    case.version -= 1
    work.session.flush()
    with_it = select(CaseStep.batch).where(
        CaseStep.case_id == case.id,
        CaseStep.version == case.version,
        CaseStep.undone_at.is_(None),
        CaseStep.batch.startswith(RAISED),
    )
    if (batch := work.session.scalar(with_it)) is not None:
        cases.undo(work, batch)
        return
    if raised.old:
        case.trade_id = None
    stood = standing_of(work, case).status
    if stood is not case.status:
        work.record("case.status", "case", case.id, old=case.status, new=stood)
        case.status = stood
    work.session.flush()
