"""Lines ordered for work that was not done: they are struck from its slip, and go onto that of the second visit."""

from sqlalchemy import select

from db.models import Slip, SlipLine
from desk.diarylines import as_json
from desk.slips.known import by_number, tell
from desk.slips.lines import lines_of
from desk.slips.linesback import LinesChange, standing_lines
from desk.slips.typedlines import told_of
from desk.work import Reading, UnitOfWork


def strike_ordered(work: UnitOfWork, slip: Slip) -> LinesChange | None:
    """Let no line stand on a slip whose work was not done; None where there was none."""
    rows = work.session.scalars(select(SlipLine).where(SlipLine.slip_id == slip.id, SlipLine.removed_at.is_(None)))
    return _let_stand(work, slip, list(rows), standing=False)


def stand_again(work: UnitOfWork, slip: Slip) -> LinesChange | None:
    """Let struck lines stand again on a slip that has no others; None where none were struck."""
    return None if standing_lines(work, slip) else _let_stand(work, slip, _struck(work, slip), standing=True)


def carry(work: UnitOfWork, first: Slip, second_number: str) -> None:
    """Order what was struck from a slip on that of the second visit, named and priced as it was."""
    second, rows = by_number(work, second_number), _struck(work, first)
    if not rows:
        return
    work.session.add_all([
        SlipLine(
            slip_id=second.id, position=place, kind=each.kind, name_en=each.name_en, name_zh=each.name_zh,
            unit_en=each.unit_en, unit_zh=each.unit_zh, quantity=each.quantity, cents=each.cents, charged=each.charged,
            item_id=each.item_id, package_id=each.package_id, model=each.model,
        )
        for place, each in enumerate(rows, 1)
    ])  # fmt: skip
    work.session.flush()
    new = as_json(told_of(lines_of(work, second.id)))
    tell(work, second, "slip.lines", old=as_json(told_of(())), new=new, note=second.number)


def _struck(reading: Reading, slip: Slip) -> list[SlipLine]:
    struck = (SlipLine.slip_id == slip.id, SlipLine.removed_at.is_not(None), SlipLine.struck)
    return list(reading.session.scalars(select(SlipLine).where(*struck).order_by(SlipLine.position, SlipLine.id)))


def _let_stand(work: UnitOfWork, slip: Slip, rows: list[SlipLine], *, standing: bool) -> LinesChange | None:
    if not rows:
        return None
    before, old = standing_lines(work, slip), lines_of(work, slip.id)
    for row in rows:
        row.removed_at, row.struck = (None if standing else work.now), True
    work.session.flush()
    new = lines_of(work, slip.id)
    tell(work, slip, "slip.lines", old=as_json(told_of(old)), new=as_json(told_of(new)), note=slip.number)
    return LinesChange(before, standing_lines(work, slip))
