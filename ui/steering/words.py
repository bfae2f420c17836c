"""What goals, problems and patterns are called on screen."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from desk.steering import ProblemKind
from desk.steering.goals import GoalLine
from ui.language import QT_TRANSLATE_NOOP

_KINDS: Mapping[ProblemKind, str] = {
    ProblemKind.EQUIPMENT: QT_TRANSLATE_NOOP("steering", "Equipment"),
    ProblemKind.HYGIENE: QT_TRANSLATE_NOOP("steering", "Hygiene"),
    ProblemKind.SAFETY: QT_TRANSLATE_NOOP("steering", "Safety"),
    ProblemKind.SERVICE: QT_TRANSLATE_NOOP("steering", "Service"),
}
UNKNOWN = "–"
LONGEST_BEGUN = 60
"""Characters by which an unfinished entry is known again."""


def problem_word(kind: ProblemKind) -> str:
    """What a kind of problem is called."""
    return QCoreApplication.translate("steering", _KINDS[kind])


def begun_words(what: str, words: str) -> str:
    """What an unfinished entry is about and how it begins: Water leak “Call the plumber…”."""
    line = " ".join(words.split())
    if not line:
        return what
    if len(line) > LONGEST_BEGUN:
        line = f"{line[:LONGEST_BEGUN].rstrip()}…"
    if not what:
        return QCoreApplication.translate("steering", "“{words}”").format(words=line)
    return QCoreApplication.translate("steering", "{what} “{words}”").format(what=what, words=line)


def number_word(number: float | None, unit: str) -> str:
    """A number of a goal with its unit; a dash where there is none yet."""
    if number is None:
        return UNKNOWN
    return f"{number:,.3f}".rstrip("0").rstrip(".") + (f" {unit}" if unit else "")


def target_word(goal: GoalLine) -> str:
    """What is aimed at: ≥ 95 %."""
    return f"{'≥' if goal.at_least else '≤'} {number_word(goal.target, goal.unit)}"


def weekday_word(weekday: int) -> str:
    """A day of the week, 0 is Monday: Mon, 周一."""
    return QLocale().dayName(weekday + 1, QLocale.FormatType.ShortFormat)
