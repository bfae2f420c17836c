"""What was ordered for work that was not done goes onto the slip of the second visit."""

from db.models import Slip, SlipLine
from desk.diarylines import as_json
from desk.slips.known import by_number, tell
from desk.slips.lines import written_lines, written_rows
from desk.slips.typedlines import told_of
from desk.work import UnitOfWork


def carry(work: UnitOfWork, first: Slip, second_number: str) -> None:
    """Order on the slip of the second visit what was ordered on the first, named and priced as it was.

    It stays written on the first as well, and is there again as soon as the second slip is void.
    """
    second, rows = by_number(work, second_number), [each for each in written_rows(work, first) if each.ordered]
    if not rows:
        return
    for place, each in enumerate(rows, 1):
        each.carried_to_id = second.id
        same = SlipLine(
            slip_id=second.id, position=place, kind=each.kind, name_en=each.name_en, name_zh=each.name_zh,
            unit_en=each.unit_en, unit_zh=each.unit_zh, quantity=each.quantity, cents=each.cents,
            charged=each.charged, item_id=each.item_id, package_id=each.package_id, model=each.model, ordered=True,
        )  # fmt: skip
        work.session.add(same)
    work.session.flush()
    new = as_json(told_of(written_lines(work, second)))
    tell(work, second, "slip.lines", old=as_json(told_of(())), new=new, note=second.number)
