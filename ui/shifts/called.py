"""Who is on duty, as a line of words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desk.duty import OnDuty, Tonight
from desk.facts import Facts
from desk.handover import Person
from desk.words import Language, listed, word
from ui.moments import clock

translate = QCoreApplication.translate


def people_told(people: Sequence[Person] | Sequence[OnDuty], language: Language) -> str:
    """Their names, each with the phone to call; that there is nobody, where there is none."""
    names = listed(language, (f"{each.name} {each.phone}".strip() for each in people))
    return names or translate("shifts", "nobody written down")


def on_call_now(tonight: Tonight, language: Language) -> str:
    """Whom to call in the shift that runs."""
    told = translate("shifts", "On call now ({shift}): {names}")
    shift = word(language, f"duty.{tonight.shift.kind}")
    return told.format(shift=shift, names=people_told(tonight.on_call, language))


def on_call_next(tonight: Tonight, language: Language, facts: Facts) -> str:
    """Whom to call in the shift after it, and from when on."""
    told, shift = translate("shifts", "From {time} ({shift}): {names}"), tonight.next_shift
    names = people_told(tonight.next_on_call, language)
    return told.format(time=clock(shift.start, facts), shift=word(language, f"duty.{shift.kind}"), names=names)
