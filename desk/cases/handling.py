"""What came out between the person and the office, written down and taken back (M12, M37-M45, M72, M82)."""

from dataclasses import asdict, replace
from typing import Any

from db.models import Case, CaseStatus, Clerk, VisitConsent
from desk.cases.file import Handling
from desk.cases.known import by_number
from desk.cases.steps import last_batch, step
from desk.diarylines import as_json
from desk.people import name_of
from desk.refusals import Refusal
from desk.short import short_line, short_text
from desk.work import UnitOfWork

LONGEST_TOLD, LONGEST_OTHERWISE = 4000, 200
"""Characters of a demand, an offer, a decision; and of the other way than a visit."""

_TEXTS = ("demand", "offer", "agreed", "decision", "apology")


def change_handling(work: UnitOfWork, number: str, told: Handling, batch: str = "") -> str:
    """Write down how a case was handled; answer the batch that takes it back, "" where nothing differs.

    An apology told in words was given. Only an employee complained of can have failed a duty (M12).
    Refusals: case.unknown, case.void, clerk.unknown, handling.breach_of_nobody, text.too_long.
    """
    case, new = standing(work, number), _checked(work, told)
    then = asdict(new)
    now = {name: getattr(case, name) for name in then}
    changed = [name for name in then if then[name] != now[name]]
    if not changed:
        return ""
    with step(work, case, "case.handling", batch):
        for name in changed:
            setattr(case, name, then[name])
    work.record("case.handling", "case", case.id, old=_told(work, changed, now), new=_told(work, changed, then))
    return batch or last_batch(work, case.number)


def tag_idea(work: UnitOfWork, case: Case, batch: str) -> None:
    """Mark a case that an idea was told with; it is taken back with the rest of the batch (M37)."""
    with step(work, case, "case.handling", batch):
        case.idea = True
    work.record("case.handling", "case", case.id, old=as_json({"idea": False}), new=as_json({"idea": True}))


def standing(work: UnitOfWork, number: str) -> Case:
    """The case of that number while it counts. Refusals: case.unknown, case.void."""
    case = by_number(work, number)
    if case.status is CaseStatus.VOID:
        raise Refusal("case.void", number=case.number)
    return case


def _checked(work: UnitOfWork, told: Handling) -> Handling:
    words: dict[str, Any] = {name: short_text(getattr(told, name), LONGEST_TOLD, name) for name in _TEXTS}
    new = replace(told, **words)
    other = new.visit_consent is VisitConsent.OTHER
    otherwise = short_line(new.visit_otherwise, LONGEST_OTHERWISE, "visit_otherwise")
    if new.about_id is not None and work.session.get(Clerk, new.about_id) is None:
        raise Refusal("clerk.unknown", field="about_id", id=new.about_id)
    if new.duty_breach is not None and new.about_id is None:
        raise Refusal("handling.breach_of_nobody", field="about_id")
    return replace(new, apologised=new.apologised or bool(new.apology), visit_otherwise=otherwise if other else "")


def _told(work: UnitOfWork, names: list[str], values: dict[str, Any]) -> str:
    """Those fields as the diary tells them: an employee by name."""
    told = {name: values[name] for name in names}
    if "about_id" in told:
        told["about"] = name_of(work, told.pop("about_id"))
    return as_json(told)
