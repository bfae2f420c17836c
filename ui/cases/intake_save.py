"""Saving what was typed: one act takes the case, raises its slip or closes it, and lets the draft go."""

from dataclasses import dataclass, replace

from desk import cases, drafts, slips
from desk.cases import CaseStatus, Closing, Result
from desk.slips import SlipSheet
from desk.work import UnitOfWork
from ui.cases.intake_values import Typed, settled


@dataclass(frozen=True)
class Saved:
    """A case that was taken, with the words of its slip when one was raised."""

    number: str
    sheet: SlipSheet | None = None


def save(work: UnitOfWork, typed: Typed, with_slip: bool) -> Saved:
    """Take the case; a flat typed in any spelling is found first.

    Saved twice after a fault, the same draft is one case with one slip. Refusals: those of cases.take,
    slips.raise_for and intake_values.settled.
    """
    taken = cases.take(work, settled(work, typed))
    if not with_slip:
        return Saved(taken.number)
    raised = cases.file_of(work, taken.number).slips
    number = raised[-1][0] if raised else slips.raise_for(work, taken.number)
    return Saved(taken.number, slips.sheet_of(work, number))


def solve(work: UnitOfWork, typed: Typed, cause_id: int | None) -> Saved:
    """Take a matter that was solved at the desk, with the answer given and its end, all at once (M47, M49).

    Reply and end are one batch, so that they are taken back together. Refusals: those of save, cases.reply and
    cases.close.
    """
    new = settled(work, typed)
    told, batch = new.told, batch_of(typed)
    number = cases.take(work, replace(new, told="")).number
    if cases.file_of(work, number).row.status is not CaseStatus.CLOSED:
        cases.reply(work, number, new.channel, told, batch=batch)
        cases.close(work, number, Closing(Result.AT_DESK, cause_id, told), batch=batch)
    return Saved(number)


def batch_of(typed: Typed) -> str:
    """Under which name the end of a matter solved at the desk is taken back."""
    return f"desk-{typed.new.request_id}"


def add_to(work: UnitOfWork, number: str, typed: Typed) -> None:
    """Add what was told to a case that is open already and let the draft go. Refusals: case.unknown, note.empty."""
    new = typed.new
    told = "\n".join(part for part in (new.summary.strip(), new.words.strip()) if part)
    answer = new.told.strip()
    if told or not answer:
        cases.add_note(work, number, told)
    if answer:
        cases.add_note(work, number, answer, told=True, channel=new.channel)
    if new.draft_id:
        drafts.discard(work, new.draft_id)
