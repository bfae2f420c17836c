"""Saving what was typed: one act takes the case, raises its slip and lets the draft go."""

from dataclasses import dataclass, replace

from desk import cases, drafts, owners, slips
from desk.cases import NewCase
from desk.refusals import Refusal
from desk.slips import SlipSheet
from desk.work import UnitOfWork


@dataclass(frozen=True)
class Saved:
    """A case that was taken, with the words of its slip when one was raised."""

    number: str
    sheet: SlipSheet | None


def save(work: UnitOfWork, new: NewCase, unit: str, class_words: str, with_slip: bool) -> Saved:
    """Take the case; a flat typed in any spelling is found first.

    Saved twice after a fault, the same draft is one case with one slip. Refusals: those of cases.take and
    slips.raise_for, unit.unknown, unit.not_clear, class.unknown.
    """
    if unit:
        new = replace(new, unit_id=owners.unit_by_code(work, unit))
    if class_words:
        raise Refusal("class.unknown", field="class", name=class_words)
    taken = cases.take(work, new)
    if not with_slip:
        return Saved(taken.number, None)
    raised = cases.file_of(work, taken.number).slips
    number = raised[-1][0] if raised else slips.raise_for(work, taken.number)
    return Saved(taken.number, slips.sheet_of(work, number))


def add_to(work: UnitOfWork, number: str, new: NewCase) -> None:
    """Add what was told to a case that is open already and let the draft go. Refusals: case.unknown, note.empty."""
    told = "\n".join(part for part in (new.summary.strip(), new.words.strip()) if part)
    cases.add_note(work, number, told)
    if new.draft_id:
        drafts.discard(work, new.draft_id)
