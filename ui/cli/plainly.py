"""Understands what opens the window, without the grammar of forty commands: the window need not wait for that."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from ui.cli.languages import LANGUAGES


def wish_for_window(given: Sequence[str]) -> Namespace | None:
    """What `ui.cli.parser.parse` makes of these arguments where they open the window; None where it must be asked."""
    wish = Namespace(command="window", data=None, language=None, json=False, smoke=None)
    words = iter(given)
    for word in words:
        told = next(words, "-")
        if not told or told.startswith("-") or not told.isprintable():
            return None
        if word == "--data":
            wish.data = Path(told)
        elif word == "--language" and told in LANGUAGES:
            wish.language = told
        elif word == "call" and wish.command == "window":
            wish.command, wish.phone = "call", told
        else:
            return None
    return wish
