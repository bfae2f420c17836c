"""Why a paper did not come out, as a sentence: what happened and what to do."""

from PySide6.QtCore import QCoreApplication

from desk.printqueue import Trouble
from ui.language import QT_TRANSLATE_NOOP

_SENTENCES: dict[Trouble, str] = {
    Trouble.MISSING: QT_TRANSLATE_NOOP(
        "printing", "The printer “{printer}” is not there. Switch it on, or print on another one."
    ),
    Trouble.WILL_NOT_BEGIN: QT_TRANSLATE_NOOP(
        "printing", "The printer “{printer}” does not begin. Look at paper and cable, then print again."
    ),
    Trouble.ERROR: QT_TRANSLATE_NOOP(
        "printing", "The printer “{printer}” stopped in the middle. Look at what came out, then print again."
    ),
    Trouble.INTERRUPTED: QT_TRANSLATE_NOOP(
        "printing", "Deskbell was closed or the PC went off while it was printed. Look whether it came out."
    ),
    Trouble.NOT_KEPT: QT_TRANSLATE_NOOP(
        "printing", "There is no printer, and the file could not be written: {detail}. Free some space, then try again."
    ),
}


def trouble_words(trouble: Trouble, printer: str, detail: str) -> str:
    """The sentence for a trouble, in the language of the screen."""
    told = QCoreApplication.translate("printing", _SENTENCES[trouble])
    return told.format(printer=printer, detail=detail)
