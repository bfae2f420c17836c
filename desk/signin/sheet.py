"""What stands on the recovery sheet."""

from dataclasses import dataclass
from datetime import datetime

from db.models import Clerk
from desk.letterhead_of import letterhead
from desk.paper.letterhead import Letterhead
from desk.signin.keys import key_groups
from desk.words import Language
from desk.work import Reading


@dataclass(frozen=True)
class RecoverySheet:
    """One recovery key on paper; the moment is in the office's zone, `made_by` the one at the desk, "" for nobody."""

    language: Language
    letterhead: Letterhead
    groups: tuple[str, ...]
    made_at: datetime
    made_by: str


def recovery_sheet(reading: Reading, key: str, language: Language | None = None) -> RecoverySheet:
    """The sheet of a key that was made just now: the book keeps only its hash and can never print it again."""
    language = language or reading.facts.language
    here = reading.session.get(Clerk, reading.clerk_id) if reading.clerk_id is not None else None
    return RecoverySheet(
        language,
        letterhead(reading.facts, language),
        key_groups(key),
        reading.facts.local(reading.now),
        here.name if here is not None else "",
    )
