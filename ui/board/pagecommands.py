"""What can be done on the day board, by its keys and from the palette."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from ui.commands import Command

translate = QCoreApplication.translate


def board_commands(run: Mapping[str, Callable[[], object]]) -> list[Command]:
    """The commands of the page by the names of what they run; their keys work while it is shown."""

    def make(id: str, text: str, keys: str, icon: str) -> Command:
        return Command(f"board.{id}", text, keys, icon, run[id], "board")

    return [
        make("take", translate("BoardPage", "Take the slip up, or put it down"), "Ctrl+M", "move-horizontal"),
        make("print", translate("BoardPage", "Print the slip"), "F9", "printer"),
        make("sheet", translate("BoardPage", "Day sheet of the worker"), "Ctrl+P", "file-text"),
        make("sheets", translate("BoardPage", "Day sheets of all workers"), "Ctrl+Shift+P", "files"),
        make("day", translate("BoardPage", "Go to a day"), "Ctrl+F", "calendar"),
        make("before", translate("BoardPage", "The day before"), "Ctrl+PgUp", "chevron-left"),
        make("next", translate("BoardPage", "The next day"), "Ctrl+PgDown", "chevron-right"),
        make("waiting", translate("BoardPage", "Slips without a time"), "Ctrl+G", "clock-alert"),
    ]
