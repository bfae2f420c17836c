"""A case that is made out of an incoming letter: the form filled from it, and what is said of both."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desk import incoming
from desk.cases import Channel
from desk.work import Reading
from ui.cases.intake_known import Caller, found_by
from ui.cases.intake_save import Saved


@dataclass(frozen=True)
class FromLetter:
    """Who wrote, and the fields that the letter fills."""

    caller: Caller
    fields: Mapping[str, object]


def from_letter(reading: Reading, number: str) -> FromLetter:
    """What a letter tells of a case: channel, who, the words, and the day it came (M11, M14).

    First asked is who makes the case out of it, whoever was at the form before.

    Refusals: incoming.unknown, incoming.name_withheld, incoming.void_already, incoming.linked_already.
    """
    file = incoming.unlinked(reading, number)
    row = file.row
    known = found_by(reading, file.person_id, file.unit_id)
    fields: dict[str, object] = {
        "channel": Channel.LETTER,
        "summary": row.subject,
        "words": file.note,
        "first_receiver": reading.clerk_id,
    }
    if row.received_on != reading.facts.local(reading.now).date():
        fields["received_day"] = row.received_on
    if file.person_id is None:
        fields["told_by"] = row.from_name
    return FromLetter(known, fields)


def letter_words(saved: Saved) -> str:
    """What became of the letter the case was made out of; nothing where there is none."""
    if not saved.letter:
        return ""
    if saved.linked:
        return QCoreApplication.translate("intake", "{number} linked").format(number=saved.letter)
    told = QCoreApplication.translate("intake", "{number} belongs to another case or is void, and was not linked")
    return told.format(number=saved.letter)
