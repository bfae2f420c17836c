"""The office's own lines for its classes: a manager writes, changes and orders them, takes off and puts back."""

from sqlalchemy import func, select

from db.models import Advice, AdviceKind, CaseClass
from desk import records
from desk.named import Named
from desk.refusals import Refusal
from desk.rights import require_manager
from desk.short import short_line, short_text
from desk.work import UnitOfWork

LONGEST_LINE = 200
"""Of what is read out or looked at with a caller on the phone."""
LONGEST_ANSWER = 2_000


def add_line(work: UnitOfWork, kind: AdviceKind, text: Named, class_id: int | None) -> int:
    """Add a line at the end of its kind, for a class or for all, and answer its id.

    Refusals: clerk.managers_only, record.unknown (the class), advice.text_missing, text.too_long.
    """
    require_manager(work)
    if class_id is not None:
        records.get(work, CaseClass, class_id)
    en, zh = _words(kind, text)
    last = work.session.scalar(
        select(func.max(Advice.position)).where(Advice.kind == kind, Advice.class_id.is_not_distinct_from(class_id))
    )
    return records.put(work, Advice(kind, en, zh, (last or 0) + 1, class_id))


def change_line(work: UnitOfWork, id: int, text: Named) -> None:
    """Word a line otherwise. Refusals: clerk.managers_only, record.unknown, advice.text_missing, text.too_long."""
    require_manager(work)
    en, zh = _words(records.get(work, Advice, id).kind, text)
    records.change(work, Advice, id, {"text_en": en, "text_zh": zh})


def shift_line(work: UnitOfWork, id: int, by: int) -> None:
    """Move a line up (`by` below 0) or down among those of its kind and class; beyond the ends it stays at the end.

    Refusals: clerk.managers_only, record.unknown.
    """
    require_manager(work)
    row = records.get(work, Advice, id)
    query = select(Advice).where(
        Advice.kind == row.kind, Advice.class_id.is_not_distinct_from(row.class_id), Advice.removed_at.is_(None)
    )
    records.shift(work, work.session.scalars(query.order_by(Advice.position, Advice.id)).all(), row, by)


def take_off_line(work: UnitOfWork, id: int) -> None:
    """Take a line off; it can be put back. Refusals: clerk.managers_only, record.unknown."""
    require_manager(work)
    records.take_off(work, Advice, id)


def put_back_line(work: UnitOfWork, id: int) -> None:
    """Put a line taken off back in its place. Refusals: clerk.managers_only, record.unknown."""
    require_manager(work)
    records.put_back(work, Advice, id)


def _words(kind: AdviceKind, text: Named) -> tuple[str, str]:
    if kind is AdviceKind.ANSWER:
        en, zh = short_text(text.en, LONGEST_ANSWER, "text_en"), short_text(text.zh, LONGEST_ANSWER, "text_zh")
    else:
        en, zh = short_line(text.en, LONGEST_LINE, "text_en"), short_line(text.zh, LONGEST_LINE, "text_zh")
    if not (en or zh):
        raise Refusal("advice.text_missing", field="text_zh")
    return en, zh
