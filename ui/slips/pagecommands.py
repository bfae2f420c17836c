"""What can be done on the page of slips, by its keys and from the palette."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from ui.commands import Command

translate = QCoreApplication.translate


def slip_commands(run: Mapping[str, Callable[[], object]]) -> list[Command]:
    """The commands of the page by the names of what they run; their keys work while it is shown."""

    def make(id: str, text: str, keys: str, icon: str) -> Command:
        return Command(f"slips.{id}", text, keys, icon, run[id], "slips", once=True)

    return [
        make("scan", translate("SlipsPage", "Scan or type a slip number"), "Ctrl+F", "search"),
        make("book", translate("SlipsPage", "Book back"), "Ctrl+S|Ctrl+Return|Ctrl+Enter", "check"),
        make("more", translate("SlipsPage", "Times, cause, materials"), "Ctrl+M", "square-pen"),
        make("second", translate("SlipsPage", "Second visit"), "Ctrl+R", "refresh-cw"),
        make("new", translate("SlipsPage", "New slip without a case"), "Ins", "plus"),
        make("edit", translate("SlipsPage", "Change the slip, or set right what came home"), "F2", "pencil"),
        make("print", translate("SlipsPage", "Print the slip"), "F9", "printer"),
        make("preview", translate("SlipsPage", "Preview the slip"), "Ctrl+P", "eye"),
        make("unprinted", translate("SlipsPage", "Print all not printed yet"), "", "printer"),
        make("workers", translate("SlipsPage", "Slips out by worker"), "Ctrl+T", "users"),
        make("outlist", translate("SlipsPage", "List of slips out, on paper"), "Ctrl+Shift+P", "printer"),
        make("board", translate("SlipsPage", "This slip on the day board"), "", "calendar-clock"),
        make("menu", translate("SlipsPage", "All that can be done here"), "Ctrl+G", "ellipsis"),
        make("case", translate("SlipsPage", "Open the slip's case"), "", "external-link"),
        make("dispute", translate("SlipsPage", "Dispute this charge"), "Ctrl+D", "receipt-text"),
        make("unbook", translate("SlipsPage", "Take the booking of this slip back"), "", "undo-2"),
        make("void", translate("SlipsPage", "Void the slip…"), "", "ban"),
    ]
