"""What can be done with a return call, by its keys and from the palette."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from ui.commands import Command

translate = QCoreApplication.translate


class Calls(Protocol):
    """What the commands do on the page."""

    def save(self) -> None: ...

    def not_reached(self) -> None: ...

    def put_off(self) -> None: ...

    def open_case(self) -> None: ...

    def take_off(self) -> None: ...


def call_commands(page: Calls) -> list[Command]:
    """Their keys work while it is shown."""

    def make(id: str, text: str, keys: str, icon: str, run: Callable[[], object], once: bool = False) -> Command:
        return Command(f"calls.{id}", text, keys, icon, run, "calls", once=once)

    return [
        make("save", translate("CallsPage", "Keep what the person said"), "Ctrl+S", "save", page.save),
        make(
            "not_reached",
            translate("CallsPage", "Nobody answered this call"),
            "Ctrl+D",
            "phone",
            page.not_reached,
            once=True,
        ),
        make("put_off", translate("CallsPage", "Call on another day"), "Ctrl+T", "calendar", page.put_off),
        make("open", translate("CallsPage", "Open the case of this call"), "", "external-link", page.open_case),
        make("take_off", translate("CallsPage", "Take this call off the list"), "", "trash-2", page.take_off),
    ]
