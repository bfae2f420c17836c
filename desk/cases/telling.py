"""How often people were told how their matter stands: counted in one way for the case and for the report (M77, M94)."""

from typing import Any

from sqlalchemy import Subquery, select, union_all

from db.models import CaseNote, HandOff

_note, _hand = CaseNote.__table__.c, HandOff.__table__.c


def tellings() -> Subquery:
    """Each time a person was told: the case and the moment. What one act wrote down twice was told once."""
    noted: Any = _note.told & _note.removed_at.is_(None)
    as_a_note = select(_note.id).where(
        _note.case_id == _hand.case_id, _note.at == _hand.at, _note.text == _hand.told, noted
    )
    return union_all(
        select(_note.case_id, _note.at).where(noted),
        select(_hand.case_id, _hand.at).where(
            _hand.told != "", _hand.removed_at.is_(None), ~as_a_note.correlate(HandOff.__table__).exists()
        ),
    ).subquery("telling")
