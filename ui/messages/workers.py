"""Refusals about the workers of the office and their day."""

from collections.abc import Mapping

from ui.language import QT_TRANSLATE_NOOP

SENTENCES: Mapping[str, str] = {
    "worker.nameless": QT_TRANSLATE_NOOP(
        "messages", "A worker without a name cannot be sent. Write the name the desk calls them by."
    ),
    "worker.name_twice": QT_TRANSLATE_NOOP(
        "messages",
        "“{name}” is on the list already: slips tell workers apart by their names. Add what tells them apart.",
    ),
    "board.changed_meanwhile": QT_TRANSLATE_NOOP(
        "messages",
        "{number} was changed elsewhere meanwhile, so it was not moved. The board shows it as it is now: look and "
        "move it again.",
    ),
    "board.day_out_of_range": QT_TRANSLATE_NOOP(
        "messages", "There is no board of that day. Write a day between {first} and {last}."
    ),
    "daysheet.nobody": QT_TRANSLATE_NOOP(
        "messages", "Nobody has an appointment or a slip out on that day, so there is no day sheet to print."
    ),
}
