"""Reads one word of the command line: a path, a number, a day, a moment, a period; or says what it should be."""

import argparse
import os
import re
from datetime import date, datetime, time
from pathlib import Path

from ui.cli.words import say

SCORES = ("1", "2", "3", "4", "5")
MOST = 10_000_000
LAST = "last"
"""What stands for the last month that is over."""
_SPAN = re.compile(r"(19|2\d)\d\d(-(0[1-9]|1[0-2]|q[1-4]|h[12]))?", re.ASCII)
"""A period; its years are those of people who work today."""


class Values:
    """What the words of a command mean; one that means nothing is explained in this language and ends the program."""

    def __init__(self, language: str) -> None:
        self._language = language

    def clock(self, text: str) -> time:
        """A time of the day as 09:30; midnight may be 24:00."""
        try:
            told = time.fromisoformat("00:00" if text.strip() == "24:00" else text.strip())
        except ValueError:
            told = None
        if told is None or told.tzinfo is not None:
            raise argparse.ArgumentTypeError(self._say("usage.clock", text=ascii(text[:20])))
        return told

    def score(self, text: str) -> int:
        if text.strip() not in SCORES:
            raise argparse.ArgumentTypeError(self._say("usage.score", text=ascii(text[:20])))
        return int(text)

    def path(self, text: str) -> Path:
        """A path that the system can be asked for."""
        try:
            possible = bool(text) and b"\0" not in os.fsencode(text)
        except UnicodeEncodeError:
            possible = False
        if not possible:
            raise argparse.ArgumentTypeError(self._say("usage.path", text=ascii(text[:80])))
        return Path(text)

    def number(self, text: str) -> int:
        digits = text.strip()
        if not (digits.isascii() and digits.isdigit() and len(digits) < 9 and 0 < int(digits) <= MOST):
            raise argparse.ArgumentTypeError(self._say("usage.number", text=ascii(text[:20])))
        return int(digits)

    def moment(self, text: str) -> datetime:
        """A moment as 2026-11-12 09:30; without a zone it is the office's own time."""
        try:
            return datetime.fromisoformat(text.strip())
        except ValueError:
            raise argparse.ArgumentTypeError(self._say("usage.moment", text=ascii(text[:40]))) from None

    def with_time(self, text: str) -> datetime:
        """A moment whose time was told: a day alone would be its midnight."""
        try:
            date.fromisoformat(text.strip())
        except ValueError:
            return self.moment(text)
        raise argparse.ArgumentTypeError(self._say("usage.no_time", text=ascii(text[:40])))

    def span(self, text: str) -> str:
        """A month, quarter, half or year as it is typed, or the word for the last month that is over."""
        typed = text.strip().casefold()
        if typed != LAST and not _SPAN.fullmatch(typed):
            raise argparse.ArgumentTypeError(self._say("usage.span", text=ascii(text[:20])))
        return typed

    def day(self, text: str) -> date:
        """The day written YYYY-MM-DD."""
        try:
            day = date.fromisoformat(text.strip())
        except ValueError:
            day = date.min
        if not 1900 <= day.year < 3000:
            raise argparse.ArgumentTypeError(self._say("usage.day", text=ascii(text[:20])))
        return day

    def _say(self, key: str, **fields: object) -> str:
        return say(self._language, key, **fields)
