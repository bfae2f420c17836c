"""The words of a slip that came home."""

from PySide6.QtCore import QCoreApplication

from desk.slips import Outcome
from ui.widgets.pill import Tone


def outcome_word(outcome: Outcome) -> str:
    """What became of an errand."""
    translate = QCoreApplication.translate
    if outcome is Outcome.DONE:
        return translate("slips", "Done")
    if outcome is Outcome.NOT_DONE:
        return translate("slips", "Not done")
    return translate("slips", "Second visit")


def outcome_tone(outcome: Outcome) -> Tone:
    """How pressing that is."""
    return "green" if outcome is Outcome.DONE else "amber"


def result_hint(outcome: object) -> str:
    """What the words beside an outcome are to say."""
    translate = QCoreApplication.translate
    if outcome is Outcome.NOT_DONE:
        return translate("slips", "Why it was not done")
    if outcome is Outcome.SECOND_VISIT:
        return translate("slips", "Why somebody must go again")
    return translate("slips", "What was done; may stay empty")


def yes_no_word(told: bool | None) -> str:
    """An answer, "" where nobody looked."""
    translate = QCoreApplication.translate
    return "" if told is None else translate("slips", "Yes") if told else translate("slips", "No")
