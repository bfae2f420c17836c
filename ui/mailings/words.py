"""What mailings, their addressees and the reasons are called on the screen."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desk.mailings import ItemRow, LeftOut, MailingRow, MailingState, Only, Source
from ui.language import QT_TRANSLATE_NOOP
from ui.letters.waywords import how_word
from ui.owners.filter_words import marks
from ui.stages import Stage
from ui.widgets.pill import Tone

_SOURCES: Mapping[Source, str] = {
    Source.FLATS: QT_TRANSLATE_NOOP("mailings", "Households, by building, floor, tier or group"),
    Source.PICKED: QT_TRANSLATE_NOOP("mailings", "Flats named one by one"),
    Source.CASES: QT_TRANSLATE_NOOP("mailings", "Who told the open cases, of one class or of all"),
    Source.INCIDENT: QT_TRANSLATE_NOOP("mailings", "Who called about an incident"),
    Source.VIEW: QT_TRANSLATE_NOOP("mailings", "Who told the cases of a saved filter"),
}
_WHY: Mapping[LeftOut, str] = {
    LeftOut.NOBODY: QT_TRANSLATE_NOOP("mailings", "Nobody on file"),
    LeftOut.MOVED_OUT: QT_TRANSLATE_NOOP("mailings", "Moved out"),
    LeftOut.FORGOTTEN: QT_TRANSLATE_NOOP("mailings", "Forgotten"),
    LeftOut.NOT_RENOVATED: QT_TRANSLATE_NOOP("mailings", "No renovation under way"),
    LeftOut.NOT_OVERDUE: QT_TRANSLATE_NOOP("mailings", "Renovation not overdue"),
    LeftOut.NO_SUCH_ROLE: QT_TRANSLATE_NOOP("mailings", "Nobody with this role"),
    LeftOut.WITHHELD: QT_TRANSLATE_NOOP("mailings", "Name withheld"),
    LeftOut.CASE_OVER: QT_TRANSLATE_NOOP("mailings", "Case closed or void"),
    LeftOut.NO_NAME: QT_TRANSLATE_NOOP("mailings", "No name"),
    LeftOut.DUPLICATE: QT_TRANSLATE_NOOP("mailings", "Household has a letter"),
}
_STATES: Mapping[MailingState, tuple[str, Tone]] = {
    MailingState.WAITS: (QT_TRANSLATE_NOOP("mailings", "Not issued"), "amber"),
    MailingState.BEGUN: (QT_TRANSLATE_NOOP("mailings", "Partly issued"), "amber"),
    MailingState.DONE: (QT_TRANSLATE_NOOP("mailings", "Issued"), "green"),
    MailingState.VOID: (QT_TRANSLATE_NOOP("mailings", "Rest void"), "neutral"),
}


def say(source: str) -> str:
    """Words of this page in the language of the screen."""
    return QCoreApplication.translate("mailings", source)


def sources() -> list[tuple[object, str]]:
    """Where addressees may be taken from."""
    return [(each, say(words)) for each, words in _SOURCES.items()]


def onlys() -> list[tuple[object, str]]:
    """What must be true of a flat, by name."""
    return [*marks(), (Only.OVERDUE, say(QT_TRANSLATE_NOOP("mailings", "Renovation overdue")))]


def why_word(why: LeftOut) -> str:
    """Why the program leaves somebody out."""
    return say(_WHY[why])


def excluded_word(row: ItemRow) -> str:
    """Why one on the list of a mailing has no letter: in the clerk's words or the program's."""
    return why_word(row.left_out) if row.left_out is not None else row.excluded_why


def state_of(row: MailingRow) -> Stage:
    """How far a mailing has come."""
    source, tone = _STATES[row.state]
    return Stage(say(source), tone)


def item_state(row: ItemRow) -> Stage:
    """What became of one letter of a mailing."""
    if row.excluded_why:
        return Stage(QCoreApplication.translate("mailings", "Left out"), "neutral")
    if row.letter_void:
        return Stage(QCoreApplication.translate("mailings", "Void"), "neutral")
    if row.sent_how is not None:
        return Stage(how_word(row.sent_how), "accent")
    if row.letter:
        return Stage(QCoreApplication.translate("mailings", "Issued"), "green")
    return Stage(QCoreApplication.translate("mailings", "Waits"), "amber")


def language_word(language: str) -> str:
    """A language by its own name."""
    return "中文" if language == "zh" else "English"
