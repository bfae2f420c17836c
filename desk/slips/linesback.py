"""The lines of a slip as they stood before: rows taken off stand again, as they were named and priced."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select

from db.models import Slip, SlipLine
from desk.diarylines import as_json
from desk.refusals import Refusal
from desk.slips.known import tell
from desk.slips.lines import lines_of
from desk.slips.typedlines import told_of
from desk.work import Reading, UnitOfWork

Standing = Mapping[int, int]
"""The ids of the lines that stand on a slip, each with its place."""


@dataclass(frozen=True)
class LinesChange:
    """The lines that stood on a slip before and after they were set."""

    before: Standing
    after: Standing


def standing_lines(reading: Reading, slip: Slip) -> Standing:
    """The lines that stand on a slip."""
    reading.session.flush()
    query = select(SlipLine.id, SlipLine.position).where(SlipLine.slip_id == slip.id, SlipLine.removed_at.is_(None))
    return dict(reading.session.execute(query).all())


def put_lines_back(work: UnitOfWork, slip: Slip, change: LinesChange) -> None:
    """Let the rows stand that stood before, also those whose item has left the price list.

    Refusals: slip.changed_since when other lines stand on it by now.
    """
    if standing_lines(work, slip) != change.after:
        raise Refusal("slip.changed_since", number=slip.number)
    if change.before == change.after:
        return
    old = lines_of(work, slip.id)
    for row in work.session.scalars(select(SlipLine).where(SlipLine.id.in_({*change.before, *change.after}))):
        if row.id in change.before:
            row.removed_at, row.position = None, change.before[row.id]
        else:
            row.removed_at = work.now
    work.session.flush()
    new = lines_of(work, slip.id)
    tell(work, slip, "slip.lines", old=as_json(told_of(old)), new=as_json(told_of(new)), note=slip.number)
