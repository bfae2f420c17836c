"""All words and values of a handover sheet on paper; what was given stands there for ever."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from desk.handover.content import Content
from desk.handover.lists import handed
from desk.words import Language
from desk.work import Reading


@dataclass(frozen=True)
class HandoverSheet:
    """A sheet in one language; its own moments are on the office's clock, those of its content in UTC."""

    language: Language
    number: str
    given_at: datetime
    given_name: str
    taken_at: datetime | None
    taken_name: str
    remarks: Mapping[str, str]
    void_reason: str
    content: Content


def sheet_of(reading: Reading, number: str, language: Language | None = None) -> HandoverSheet:
    """A sheet as it was given, and as it was taken over. Refusals: handover.unknown."""
    found = handed(reading, number)
    row, content = found.row, found.content
    assert row is not None
    return HandoverSheet(
        language=language or reading.facts.language,
        number=row.number,
        given_at=content.local(row.given_at),
        given_name=row.given_name,
        taken_at=content.local(row.taken_at) if row.taken_at is not None else None,
        taken_name=row.taken_name,
        remarks=row.remarks,
        void_reason=row.void_reason,
        content=content,
    )
