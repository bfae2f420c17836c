"""A slip that was raised by mistake is taken back: it is void, its number stays, its case is as it was before."""

from sqlalchemy import select

from db.models import Case, CaseStep, Diary, Slip, SlipStatus
from desk import cases
from desk.cases.calling_back import call_after_all
from desk.cases.standing import standing_of
from desk.refusals import Refusal
from desk.slips.known import by_number, tell
from desk.slips.raising import RAISED
from desk.slips.unprinted import call_off
from desk.words import word
from desk.work import UnitOfWork

_RAISE = "slip.raise"
_CAME_HOME = ("slip.back", "slip.home")
_MEANS_NOTHING = frozenset({
    "case.read",  # whoever looks at a case reads its hand-overs
    "case.status",  # stands beside the act that brought it about
    "slip.change", "slip.lines",  # the slip's own
    "return_call.add", "return_call.remove", "return_call.forward",  # by hand they are a step of the case
})  # fmt: skip


def unraise(work: UnitOfWork, number: str, why: str = "") -> str:
    """Take back that a slip was raised and answer its number; a hand-over that came with it is taken back as well.

    Its case comes back from all slips that were taken back with nothing else between them; where something else
    happened to it since, only the slip is void. `why` it is void, unless it was raised by mistake. What waits for a
    printer of it is called off.
    Refusals: slip.unknown, slip.too_late for one that came home or is void by now.
    """
    slip = by_number(work, number)
    if slip.status is not SlipStatus.OUT:
        raise Refusal("slip.too_late", number=slip.number)
    slip.status = SlipStatus.VOID
    slip.void_reason = reason = why or word(work.facts.language, "slip.raised_by_mistake")
    work.session.flush()
    call_off(work, slip.number)
    if slip.case_id is None:
        tell(work, slip, "slip.void", new=slip.number, note=reason)
        return slip.number
    case = work.session.get_one(Case, slip.case_id)
    taken_back = _taken_back(work, case, slip)
    if slip.number in (raised.new for raised in taken_back):
        work.record("slip.void", "slip", slip.id, new=slip.number, note=reason)
    else:
        tell(work, slip, "slip.void", old=_RAISE, new=slip.number, note=reason)
    for raised in taken_back:
        if _changed_since(work, case):
            break
        work.record("case.undo", "case", case.id, old=_RAISE, note=raised.new)
        _give_back(work, case, raised)
    call_after_all(work, case)
    return slip.number


def _taken_back(work: UnitOfWork, case: Case, slip: Slip) -> list[Diary]:
    """The diary's last lines of the case that still stand, as far as they raised slips taken back since or this one;
    the latest first. None where this slip is not among them."""
    gone, standing = {slip.number}, list[Diary]()
    lines = select(Diary).where(Diary.subject == "case", Diary.subject_id == case.id, Diary.act.not_in(_MEANS_NOTHING))
    for line in work.session.scalars(lines.order_by(Diary.id)):
        if line.act == "case.undo":
            _strike(standing, (line.old,))
        elif line.act == "slip.unbook":
            _strike(standing, _CAME_HOME, line.new)
        elif line.act == "slip.void" and line.old == _RAISE:
            gone.add(line.new)
        else:
            standing.append(line)
    found = list[Diary]()
    while standing and standing[-1].act == _RAISE and standing[-1].new in gone:
        found.append(standing.pop())
        # A hand-over and the end of a pause that came with it are taken back by its batch.
        while standing and standing[-1].act in ("case.pass_on", "case.resume") and standing[-1].at == found[-1].at:
            standing.pop()
    return found if any(line.new == slip.number for line in found) else []


def _strike(standing: list[Diary], acts: tuple[str, ...], number: str = "") -> None:
    """Drop the last line of one of these acts, about that slip if one is named."""
    for place in range(len(standing) - 1, -1, -1):
        line = standing[place]
        if line.act in acts and (not number or number in (line.new, line.note)):
            del standing[place]
            return


def _changed_since(work: UnitOfWork, case: Case) -> bool:
    """Whether the last thing that was done with the case can be taken back by itself, and so was no slip."""
    last = select(CaseStep.id).where(
        CaseStep.case_id == case.id, CaseStep.version >= case.version, CaseStep.undone_at.is_(None)
    )
    return work.session.scalar(last.limit(1)) is not None


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
