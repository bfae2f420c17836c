"""Sentences for refusals about bringing in, writing out, merging and forgetting."""

from collections.abc import Mapping

from ui.language import QT_TRANSLATE_NOOP

SENTENCES: Mapping[str, str] = {
    "forget.case_open": QT_TRANSLATE_NOOP(
        "messages",
        "{name} still has the open case {number}, so nothing was forgotten. Close the case first.",
    ),
    "forget.follow_up_open": QT_TRANSLATE_NOOP(
        "messages",
        "Something promised to {name} is still to be done, so nothing was forgotten. Do it or take it off first.",
    ),
    "forget.still_here": QT_TRANSLATE_NOOP(
        "messages",
        "{name} still belongs to a unit, so nothing was forgotten. Enter the last day there first.",
    ),
    "import.cases_stay": QT_TRANSLATE_NOOP(
        "messages",
        "The cases of {name} keep their numbers, which are never given again, so they stay. Make a wrong one void.",
    ),
    "import.empty": QT_TRANSLATE_NOOP("messages", "{name} has no rows. Choose the file that holds the list."),
    "import.encoding_unknown": QT_TRANSLATE_NOOP(
        "messages",
        "{encoding} is no encoding this program knows. Name another, such as utf-8, gb18030, big5 or cp1252.",
    ),
    "import.in_use": QT_TRANSLATE_NOOP(
        "messages",
        "{name} may not be read, or another program keeps it to itself. Close it there, then choose it again.",
    ),
    "import.missing": QT_TRANSLATE_NOOP(
        "messages",
        "{name} is no longer where it was. Choose the file again.",
    ),
    "import.no_date_column": QT_TRANSLATE_NOOP(
        "messages",
        "Which column says when a case was taken? Every case needs its day. Choose “Taken” over that column.",
    ),
    "import.no_headings": QT_TRANSLATE_NOOP(
        "messages",
        "No line with column names was found. Put the names of the columns into the first line.",
    ),
    "import.no_room_column": QT_TRANSLATE_NOOP(
        "messages",
        "Which column holds the flat's number? Without it no row can be used. Choose “Room” over that column.",
    ),
    "import.no_sheet": QT_TRANSLATE_NOOP(
        "messages",
        "The file has no sheet “{sheet}” with anything in it. Choose one of these: {sheets}.",
    ),
    "import.no_text_column": QT_TRANSLATE_NOOP(
        "messages",
        "Which column says what a case is about? Choose “Subject”, “Text” or “Category” over that column.",
    ),
    "import.not_a_table": QT_TRANSLATE_NOOP(
        "messages",
        "{name} cannot be read as a table. Save it as .xlsx or .csv and choose it again.",
    ),
    "import.run_unknown": QT_TRANSLATE_NOOP(
        "messages",
        "This import is not in the book. Look at the list of earlier imports again.",
    ),
    "import.too_large": QT_TRANSLATE_NOOP(
        "messages",
        "{name} is larger than any list of owners should be and was not read. Split it, or remove empty rows.",
    ),
    "import.took_too_long": QT_TRANSLATE_NOOP(
        "messages",
        "Reading {name} took more than {seconds} seconds and was stopped; nothing was changed. Split the file.",
    ),
    "import.undone_already": QT_TRANSLATE_NOOP(
        "messages",
        "The import of {name} was undone before; there is nothing left to take back.",
    ),
    "file.no_folder": QT_TRANSLATE_NOOP(
        "messages",
        "There is no folder {folder}. Make it first, or name another one.",
    ),
    "file.is_folder": QT_TRANSLATE_NOOP(
        "messages",
        "{path} is a folder. Name a file in it.",
    ),
    "file.not_written": QT_TRANSLATE_NOOP(
        "messages",
        "{path} could not be written; what was there is unchanged. Check the right to write, the space on the disk, "
        "and whether another program has it open.",
    ),
    "export.in_use": QT_TRANSLATE_NOOP(
        "messages",
        "{path} is open in another program and was left as it is. Close it there or choose another name, then export.",
    ),
    "merge.already": QT_TRANSLATE_NOOP(
        "messages",
        "{name} was merged into another record before. Look the person or flat up again and choose what is found.",
    ),
    "merge.forgotten": QT_TRANSLATE_NOOP(
        "messages",
        "This person was made nameless, so nothing is left to merge. Choose somebody else.",
    ),
    "merge.newer_first": QT_TRANSLATE_NOOP(
        "messages",
        "{name} was itself merged into another record later. Split that merge first, then this one.",
    ),
    "merge.same": QT_TRANSLATE_NOOP(
        "messages",
        "Both sides are the same record. Look up the other one of the two.",
    ),
    "merge.undone": QT_TRANSLATE_NOOP(
        "messages",
        "This merge does not stand any more, so there is nothing to split. Press F5 to see the file as it is.",
    ),
    "merge.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "This merge is not in the book. Press F5 to see the file as it is.",
    ),
    "import.changed": QT_TRANSLATE_NOOP(
        "messages",
        "{name} is no longer the file that was checked, so nothing was imported. Check it again, then import it.",
    ),
}
