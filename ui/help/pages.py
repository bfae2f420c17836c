"""What each page is for, in one line: the first thing to read for whoever is new at the desk."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ui.language import QT_TRANSLATE_NOOP

_ABOUT: Mapping[str, str] = {
    "today": QT_TRANSLATE_NOOP("help", "What presses today, the most pressing first"),
    "cases": QT_TRANSLATE_NOOP("help", "Every matter: pass it on or escalate it, answer it, close it"),
    "owners": QT_TRANSLATE_NOOP("help", "Flats with their people, visits and papers"),
    "slips": QT_TRANSLATE_NOOP("help", "Slips of the workers: print, book back"),
    "letters": QT_TRANSLATE_NOOP("help", "Letters of the office: written, approved, issued, sent"),
    "incoming": QT_TRANSLATE_NOOP("help", "Letters the office received, with scan, case and answer"),
    "mailings": QT_TRANSLATE_NOOP("help", "One text to many households, in the order of delivery"),
    "notices": QT_TRANSLATE_NOOP("help", "What hangs on the notice boards, from when until when"),
    "reports": QT_TRANSLATE_NOOP("help", "The figures with the records behind them, and the month on paper"),
    "steering": QT_TRANSLATE_NOOP("help", "Themes, goals, measures, hot cases; the log of problems"),
    "directory": QT_TRANSLATE_NOOP("help", "Whom to call for what"),
    "calls": QT_TRANSLATE_NOOP("help", "Whom to call back once a case is closed"),
    "incidents": QT_TRANSLATE_NOOP("help", "One cause that many people call about"),
    "settings": QT_TRANSLATE_NOOP("help", "The office, its people, hours and lists"),
    "intake": QT_TRANSLATE_NOOP("help", "Takes down a matter and numbers it"),
    "sudden": QT_TRANSLATE_NOOP("help", "A danger, and the people to call"),
    "board": QT_TRANSLATE_NOOP("help", "Who goes where and when, and which slips have no time yet"),
    "shifts": QT_TRANSLATE_NOOP("help", "Handing over, the day journal, things at the desk, the duty roster"),
    "staff": QT_TRANSLATE_NOOP("help", "The staff's certificates, praise, checks and suggestions"),
    "welcome": QT_TRANSLATE_NOOP("help", "The first steps of an office"),
    "queue": QT_TRANSLATE_NOOP("help", "Papers on their way to a printer"),
}


def source_of(page_id: str) -> str:
    """What a page is for, in English as it is translated; nothing for a page nobody has words for."""
    return _ABOUT.get(page_id, "")


def about(page_id: str) -> str:
    """What a page is for, in the language of the screen; nothing for a page nobody has words for."""
    return QCoreApplication.translate("help", source) if (source := source_of(page_id)) else ""
