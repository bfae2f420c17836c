"""The keys of the register: what became of a letter, and its papers besides the one that went out."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ui.commands import Command
from ui.letters.register import Register
from ui.letters.registerbar import KEYS, MORE_KEY


def register_commands(register: Register) -> list[Command]:
    """Commands of the letters page that act on the letter shown or on those selected."""
    translate, ways = QCoreApplication.translate, register.ways

    def in_sight(run: Callable[[], object]) -> Callable[[], object]:
        return lambda: run() if register.isVisible() else None  # not under a letter that is being written

    return [
        Command(f"letters.{id}", text, keys, icon, in_sight(run), page="letters")
        for id, text, keys, icon, run in (
            ("sent", translate("letters", "Say how and when the letters went out"), KEYS["sent"], "send", ways.sent),
            ("answered", translate("letters", "Letters: answered…"), KEYS["answered"], "reply", ways.answered),
            ("came_back", translate("letters", "Letters: came back…"), KEYS["came_back"], "undo-2", ways.came_back),
            ("not_sent", translate("letters", "The letter was not sent after all"), "", "x", ways.not_sent),
            ("copy", translate("letters", "Print a copy, marked as one"), KEYS["copy"], "copy", register.print_copy),
            ("envelope", translate("letters", "Print the letter's envelope"), "", "mail", register.print_envelope),
            ("more", translate("letters", "More about this letter"), MORE_KEY, "ellipsis", register.bar.drop_down),
        )
    ]
