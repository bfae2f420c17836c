"""Saving what was typed: one act takes the case, raises its slip or closes it, and lets the draft go."""

from dataclasses import dataclass, replace

from desk import cases, drafts, incoming, slips
from desk.slips import SlipSheet
from desk.work import UnitOfWork
from ui.cases.intake_form import Content
from ui.cases.intake_known import KIND
from ui.cases.intake_values import Typed, received, require_class, settled


@dataclass(frozen=True)
class Saved:
    """A case that was taken, with the words of its slip when one was raised.

    `letter` is the letter it was made out of, and whether that one belongs to it now.
    """

    number: str
    sheet: SlipSheet | None = None
    letter: str = ""
    linked: bool = False


def save(work: UnitOfWork, typed: Typed, with_slip: bool) -> Saved:
    """Take the case; a flat typed in any spelling is found first.

    Saved twice after a fault, the same draft is one case with one slip. Refusals: those of cases.take,
    slips.raise_for and intake_values.settled.
    """
    taken = cases.take(work, settled(work, typed))
    linked = link_letter(work, typed, taken.number)
    if not with_slip:
        return Saved(taken.number, None, typed.incoming, linked)
    raised = cases.file_of(work, taken.number).slips
    number = raised[-1][0] if raised else slips.raise_for(work, taken.number)
    return Saved(taken.number, slips.sheet_of(work, number), typed.incoming, linked)


def link_letter(work: UnitOfWork, typed: Typed, number: str) -> bool:
    """Tie the letter the form was filled from to the case of that number; whether there is one tied to it now."""
    return bool(typed.incoming) and incoming.link_taken(work, typed.incoming, number)


def solve(work: UnitOfWork, typed: Typed, cause_id: int | None) -> Saved:
    """Take a matter that was solved at the desk. Refusals: those of save and cases.take_solved."""
    number = cases.take_solved(work, settled(work, typed), cause_id, batch_of(typed)).number
    return Saved(number, None, typed.incoming, link_letter(work, typed, number))


def batch_of(typed: Typed) -> str:
    """Under which name the end of a matter solved at the desk is taken back."""
    return f"desk-{typed.new.request_id}"


@dataclass(frozen=True)
class Added:
    """Something told that was written to a case: how it is taken back, and the draft it was typed in."""

    number: str
    batch: str
    draft: str
    letter: str = ""  # that was tied to it with this


def add_to(work: UnitOfWork, number: str, typed: Typed) -> Added:
    """Add what was told to a case that is open already and let the draft go; sent twice it is added once.

    Refusals: class.unknown, day.unreadable, time.unreadable, those of cases.add_told.
    """
    require_class(typed)
    new, batch = replace(typed.new, received_at=received(work, typed)), f"told-{typed.new.request_id}"
    told_to = cases.add_told(work, number, new, batch, typed.unit)
    linked = link_letter(work, typed, told_to)
    added = Added(told_to, batch, new.draft_id or "", typed.incoming if linked else "")
    drafts.discard(work, added.draft)
    return added


def take_back(work: UnitOfWork, added: Added, content: Content, clerk: int | None) -> tuple[str, ...]:
    """It was another matter: what was told is no note but a draft again, of the clerk who typed it.

    Answers the number of the case it is no note of any more. Refusals: those of cases.undo.
    """
    numbers = cases.undo(work, added.batch)
    if added.letter:
        incoming.link_case(work, added.letter, "")
    drafts.keep(work, added.draft, KIND, content, clerk)
    return numbers
