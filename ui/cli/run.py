"""Runs one command and turns its end into an exit code: 0 done, 1 refused, 2 not understood, 130 stopped."""

import argparse
import locale
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from ui.cli.book import folder_of
from ui.cli.noting import noted
from ui.cli.plainly import wish_for_window
from ui.cli.telling import Telling
from ui.windowshabits.streams import show_unheard

if TYPE_CHECKING:
    from desk.clock import Clock

STOPPED = 130

# Each command's module is loaded only when it is asked for: the window must not wait for the book's library.
COMMANDS = {
    "window": "ui.cli.window",
    "call": "ui.cli.window",
    "demo": "ui.cli.demo",
    "import": "ui.cli.imports",
    "export": "ui.cli.exports",
    "find": "ui.cli.finding",
    "case take": "ui.cli.taking",
    "case show": "ui.cli.showing",
    "slip": "ui.cli.papers",
    "slips": "ui.cli.slips",
    "slip-back": "ui.cli.slips",
    "prices": "ui.cli.papers",
    "daysheet": "ui.cli.papers",
    "letter": "ui.cli.papers",
    "letters": "ui.cli.letters",
    "letter-sent": "ui.cli.letters",
    "mailing": "ui.cli.mailings",
    "notice": "ui.cli.notices",
    "notices": "ui.cli.notices",
    "pass": "ui.cli.papers",
    "file": "ui.cli.papers",
    "person": "ui.cli.person",
    "form": "ui.cli.papers",
    "register": "ui.cli.papers",
    "handover": "ui.cli.shifts",
    "journal": "ui.cli.shifts",
    "roster": "ui.cli.shifts",
    "items": "ui.cli.shifts",
    "report": "ui.cli.reports",
    "check": "ui.cli.check",
    "diagnose": "ui.cli.diagnostics",
    "backup": "ui.cli.backups",
    "backups": "ui.cli.backups",
    "restore": "ui.cli.restoring",
}


def main(argv: Sequence[str] | None = None, clock: "Clock | None" = None) -> int:
    """Do what the arguments ask for; never a traceback for anything a person can type."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # A pipe on Windows would otherwise refuse Chinese; file names may hold what no encoding has.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    given = sys.argv[1:] if argv is None else list(argv)
    try:
        wish = wish_for_window(given) or _parse(given)
    except SystemExit as end:
        show_unheard()
        return end.code if isinstance(end.code, int) else 2
    telling = Telling(wish.language or _language_of_pc(), wish.json)
    try:
        return _run(wish, telling, clock)
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:
        # The reader went away; what Python still holds for it must go nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _parse(given: Sequence[str]) -> argparse.Namespace:
    from ui.cli.parser import parse  # and with it the words of all commands

    return parse(given, _language_of(given))


def _run(wish: argparse.Namespace, telling: Telling, clock: "Clock | None") -> int:
    if wish.smoke is not None:
        smoked: int = import_module("ui.cli.smoke").run(wish, telling)  # nothing of the office's own is touched
        return smoked
    # A batch of slips is a paper; their list is not.
    command = import_module("ui.cli.papers" if getattr(wish, "print", None) else COMMANDS[wish.command])
    if command.__name__ == "ui.cli.window":
        with noted(folder_of(wish)):
            code: int = command.run(wish, telling)
        return code
    from desk.refusals import Refusal

    try:
        with noted(folder_of(wish)):
            code = command.run(wish, telling, clock)
    except Refusal as refusal:
        if refusal.code == "book.locked":
            from ui.cli.restoring import name_holder  # seldom needed

            refusal = name_holder(refusal, folder_of(wish))
        telling.refuse(refusal)
        return 1
    return code


def _language_of(given: Sequence[str]) -> str:
    """The language asked for, before the arguments are understood: their own errors are told in it."""
    for place, each in enumerate(given):
        if each == "--language" and place + 1 < len(given):
            return "zh" if given[place + 1] == "zh" else "en"
        if each.startswith("--language="):
            return "zh" if each == "--language=zh" else "en"
    return _language_of_pc()


def _language_of_pc() -> str:
    # As the system calls it: Windows has names that the library cannot take apart.
    told = locale.setlocale(locale.LC_CTYPE).casefold()
    return "zh" if told.startswith(("zh", "chinese")) else "en"
