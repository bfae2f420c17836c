"""A time of day, typed as people write it."""

import re
import unicodedata
from datetime import time

from PySide6.QtWidgets import QLineEdit, QWidget

_TIME = re.compile(
    r"(?P<half>上午|下午|晚上|am|pm)?\s*(?P<h>\d{1,2})\s*(?:[:.点时]\s*(?P<m>\d{1,2}|半)?\s*分?|(?P<m2>\d{2}))?\s*(?P<half2>am|pm)?",
    re.IGNORECASE,
)
_AFTERNOON = frozenset({"下午", "晚上", "pm"})
_NOON = 12


class ClockLine(QLineEdit):
    """A line for a time: 9, 9:30, 0930, 3pm, 下午3点半.

    `value()` is the time, None when the line is empty, or the words themselves when they are no time.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("a time, such as 9:30"))

    def value(self) -> time | str | None:
        """The time written, nothing, or words that are no time."""
        words = self.text().strip()
        return (_read(words) or words) if words else None

    def set_value(self, value: object) -> None:
        """Write a time, or the words of a draft."""
        self.setText(f"{value:%H:%M}" if isinstance(value, time) else _without_seconds(str(value or "")))


def _without_seconds(words: str) -> str:
    """A draft keeps 09:30:00."""
    return words[:5] if re.fullmatch(r"\d\d:\d\d:\d\d", words) else words


def _read(words: str) -> time | None:
    found = _TIME.fullmatch(unicodedata.normalize("NFKC", words))
    if found is None:
        return None
    told = found["m"] or found["m2"] or "0"
    hour, minute = int(found["h"]), 30 if told == "半" else int(told)
    half = (found["half"] or found["half2"] or "").lower()
    if half in _AFTERNOON and hour < _NOON:
        hour += _NOON
    elif half in ("am", "上午") and hour == _NOON:
        hour = 0
    return time(hour, minute) if hour < 24 and minute < 60 else None
