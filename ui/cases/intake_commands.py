"""What can be done at the intake screen, with its keys."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from ui.cases.intake_guard import ADD, APART, SECOND
from ui.cases.intake_more import KEY as MORE
from ui.commands import Command


def intake_commands(run: Mapping[str, Callable[[], object]]) -> list[Command]:
    """The commands of the page in the language of the screen; `run` says by name what each does.

    What is done about the case named is done once however long its keys are held: another may be named by then.
    """
    translate = QCoreApplication.translate
    rows = (
        ("print", translate("intake", "Save and print slip"), "F9", "printer"),
        ("details", translate("intake", "Save, slip with appointment and details"), "Shift+F9", "calendar-clock"),
        ("save", translate("intake", "Save and show the case"), "Ctrl+S", "save"),
        ("next", translate("intake", "Save and new"), "Ctrl+Enter|Ctrl+Return", "plus"),
        ("solve", translate("intake", "Solved at the desk: save and close"), "Ctrl+T", "check-check"),
        ("more", translate("intake", "Open or fold the second part of the form"), MORE, "list-filter"),
        ("add", translate("intake", "Add to the case that was named"), ADD, "message-square-plus"),
        ("second", translate("intake", "Link as second complaint, or take the link off"), SECOND, "link"),
        ("apart", translate("intake", "Keep apart from the case named"), APART, "x"),
        ("turn", translate("intake", "Next lines at the elbow"), "Ctrl+L", "life-buoy"),
        ("discard", translate("intake", "Discard this draft"), "", "trash-2"),
    )
    named = ("add", "second", "apart", "details")
    return [
        Command(f"intake.{name}", text, keys, icon, run[name], "intake", once=name in named)
        for name, text, keys, icon in rows
    ]
