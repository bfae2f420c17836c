"""The sentence for every refusal: what happened, why, and what to do next."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desk.refusals import Refusal
from ui.language import QT_TRANSLATE_NOOP

SENTENCES: Mapping[str, str] = {
    "book.missing": QT_TRANSLATE_NOOP(
        "messages",
        "There is no book at {path}. Check that the folder is the right one, or bring back a backup.",
    ),
    "book.not_a_book": QT_TRANSLATE_NOOP(
        "messages",
        "{path} is not a Deskbell book and was left untouched. Choose another folder, or bring back a backup.",
    ),
    "book.newer": QT_TRANSLATE_NOOP(
        "messages",
        "This book was written by a newer Deskbell and was left untouched. Start the newer program on this PC.",
    ),
    "book.read_only": QT_TRANSLATE_NOOP(
        "messages",
        "The book at {path} cannot be written. Ask for the right to write in that folder, then start again.",
    ),
    "book.locked": QT_TRANSLATE_NOOP(
        "messages",
        "Another program holds the book, so nothing was saved. Close that program and save once more.",
    ),
    "book.full": QT_TRANSLATE_NOOP(
        "messages",
        "The disk is full, so nothing was saved. Free some space and save once more; reading still works.",
    ),
    "book.damaged": QT_TRANSLATE_NOOP(
        "messages",
        "The book at {path} is damaged and will not be written. Stop here and bring back the newest backup.",
    ),
    "calendar.no_working_day": QT_TRANSLATE_NOOP(
        "messages",
        "No working day follows {day}, so no limit can be set. Check the calendar in the settings.",
    ),
    "case.first_receiver_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Say who took this first: that person answers for it. Choose a name from the list.",
    ),
    "case.needs_reply": QT_TRANSLATE_NOOP(
        "messages",
        "{number} cannot be closed yet: the person has had no reply. Record the reply, then close it.",
    ),
    "case.nobody_named": QT_TRANSLATE_NOOP(
        "messages",
        "Say who told this: a name, or “passer-by”. Find the caller with F8.",
    ),
    "case.not_open": QT_TRANSLATE_NOOP(
        "messages",
        "{number} is closed or void, so this cannot be done. Open a new complaint if the matter goes on.",
    ),
    "case.nothing_said": QT_TRANSLATE_NOOP(
        "messages",
        "Say in a few words what it is about. One line is enough.",
    ),
    "case.summary_too_long": QT_TRANSLATE_NOOP(
        "messages",
        "The summary has {length} characters, more than fit on a list. Move the rest into the details.",
    ),
    "case.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "There is no complaint {number}. Check the number, or search with Ctrl+K.",
    ),
    "case.words_too_long": QT_TRANSLATE_NOOP(
        "messages",
        "The details have {length} characters, more than can be kept. Shorten them, or keep the rest on paper.",
    ),
    "clerk.last_one": QT_TRANSLATE_NOOP(
        "messages",
        "This is the last person at the desk and must stay. Add another one first.",
    ),
    "clerk.managers_only": QT_TRANSLATE_NOOP(
        "messages",
        "Only a manager may do this. Ask a manager to sit down at this desk and do it.",
    ),
    "clerk.name_missing": QT_TRANSLATE_NOOP(
        "messages",
        "A person at the desk needs a name. Fill it in and save again.",
    ),
    "clerk.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "This person at the desk is no longer there. Refresh the list with F5.",
    ),
    "facts.hours_reversed": QT_TRANSLATE_NOOP(
        "messages",
        "The desk would close before it opens. Correct one of the two times.",
    ),
    "facts.name_missing": QT_TRANSLATE_NOOP(
        "messages",
        "The office needs a name in at least one language: it stands on every paper.",
    ),
    "facts.no_working_day": QT_TRANSLATE_NOOP(
        "messages",
        "With no working day no limit could ever end. Choose at least one day.",
    ),
    "facts.zone_unknown": QT_TRANSLATE_NOOP(
        "messages",
        "“{zone}” is not a time zone. Choose one, for example Asia/Shanghai.",
    ),
    "import.empty": QT_TRANSLATE_NOOP("messages", "{name} has no rows. Choose the file that holds the list."),
    "import.missing": QT_TRANSLATE_NOOP(
        "messages",
        "{name} is no longer where it was. Choose the file again.",
    ),
    "import.no_headings": QT_TRANSLATE_NOOP(
        "messages",
        "No line with column names was found. Put the names of the columns into the first line.",
    ),
    "import.not_a_table": QT_TRANSLATE_NOOP(
        "messages",
        "{name} cannot be read as a table. Save it as .xlsx or .csv and choose it again.",
    ),
    "import.too_large": QT_TRANSLATE_NOOP(
        "messages",
        "{name} is larger than any list of owners should be and was not read. Split it, or remove empty rows.",
    ),
    "import.took_too_long": QT_TRANSLATE_NOOP(
        "messages",
        "Reading {name} took more than {seconds} seconds and was stopped; nothing was changed. Split the file.",
    ),
    "letter.too_long": QT_TRANSLATE_NOOP(
        "messages",
        "The letter has {length} characters, more than can be kept. Shorten it and save again.",
    ),
    "letter.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "There is no letter {number}. Check the number, or search with Ctrl+K.",
    ),
    "letter.void_already": QT_TRANSLATE_NOOP(
        "messages",
        "Letter {number} is void already. Write a new one if one is needed.",
    ),
    "note.empty": QT_TRANSLATE_NOOP(
        "messages",
        "There is nothing in the note yet. Write a few words, then save it.",
    ),
    "person.name_missing": QT_TRANSLATE_NOOP(
        "messages",
        "A person needs a name. Write what was told, even if it is only a surname.",
    ),
    "person.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "This person is no longer in the book. Find the person again.",
    ),
    "record.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "This entry is no longer on file, so nothing was changed. Press F5 to see what is.",
    ),
    "reply.empty": QT_TRANSLATE_NOOP(
        "messages",
        "Say in a few words what the person was told, then save the reply.",
    ),
    "report.month_unreadable": QT_TRANSLATE_NOOP(
        "messages",
        "“{typed}” is not a month. Write it like 2026-11.",
    ),
    "slip.case_not_open": QT_TRANSLATE_NOOP(
        "messages",
        "{number} is closed or void, so no work slip can be raised. Open a new complaint for new work.",
    ),
    "slip.not_out": QT_TRANSLATE_NOOP(
        "messages",
        "Slip {number} is not out any more. Look at its state before booking it back.",
    ),
    "slip.result_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Say what was done, in a few words, before booking the slip back.",
    ),
    "slip.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "There is no slip {number}. Check the number on the paper, or search with Ctrl+K.",
    ),
    "trade.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "This trade is no longer there. Choose another one from the list.",
    ),
    "unit.already_there": QT_TRANSLATE_NOOP(
        "messages",
        "The unit {code} is in the book already. Open it instead of adding it again.",
    ),
    "unit.not_clear": QT_TRANSLATE_NOOP(
        "messages",
        "{code} may be one of {count} units. Write it with building and staircase.",
    ),
    "unit.room_missing": QT_TRANSLATE_NOOP(
        "messages",
        "A unit needs a room number. Fill it in and save again.",
    ),
    "unit.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "This unit is not in the book. Check the spelling, or add it under owners and units.",
    ),
    "void.reason_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Nothing is taken away without a reason. Say in a few words why.",
    ),
    "case.request_used": QT_TRANSLATE_NOOP(
        "messages",
        "This was taken already as {number}, in other words. Look at that case; if this is another matter, send it "
        "again as a new one.",
    ),
    "case.request_too_long": QT_TRANSLATE_NOOP(
        "messages",
        "The request id is longer than {longest} characters. Send a shorter one.",
    ),
    "class.no_such_code": QT_TRANSLATE_NOOP(
        "messages",
        "There is no class “{typed}”. Use one of the codes under Settings, for example leak.",
    ),
    "trade.no_such_code": QT_TRANSLATE_NOOP(
        "messages",
        "There is no trade or department “{typed}”. Use one of the codes under Settings, for example plumbing.",
    ),
    "clerk.no_such_name": QT_TRANSLATE_NOOP(
        "messages",
        "Nobody at the desk is called “{name}”, or more than one person is. Write the whole name as in Settings.",
    ),
    "slip.none_for_case": QT_TRANSLATE_NOOP(
        "messages",
        "Case {number} has no maintenance slip. Raise one first.",
    ),
    "letter.none_for_case": QT_TRANSLATE_NOOP(
        "messages",
        "Case {number} has no letter. Issue one first.",
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
        "{path} could not be written; what was there is unchanged. Check the right to write and the space on the disk.",
    ),
    "check.broken": QT_TRANSLATE_NOOP(
        "messages",
        "The book is not sound: {count} breaks were found. Stop here and bring back the newest backup.",
    ),
    "demo.not_a_sample": QT_TRANSLATE_NOOP(
        "messages",
        "The folder {folder} holds a real book, so no sample was built there. Name another folder with --data.",
    ),
    "demo.nobody_home": QT_TRANSLATE_NOOP(
        "messages",
        "The sample office is too small to show a case. Build it with more --households.",
    ),
    "class.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "“{name}” is no class of case. Choose one from the list, or leave it empty.",
    ),
    "letter.to_name_missing": QT_TRANSLATE_NOOP("messages", "Say whom the letter is for."),
    "letter.subject_missing": QT_TRANSLATE_NOOP(
        "messages", "The letter has no subject yet. Say in a few words what it is about."
    ),
    "letter.case_closed": QT_TRANSLATE_NOOP(
        "messages",
        "Letter {number} is the answer with which {case} was closed, so it stays as it is. Write a new letter instead.",
    ),
    "text.too_long": QT_TRANSLATE_NOOP(
        "messages",
        "This is {length} characters long and there is room for {longest}. Shorten it, then save again.",
    ),
    "import.changed": QT_TRANSLATE_NOOP(
        "messages",
        "{name} is no longer the file that was checked, so nothing was imported. Check it again, then import it.",
    ),
    "letter.body_missing": QT_TRANSLATE_NOOP("messages", "The letter has no words yet. Write them, then issue it."),
    "report.month_ahead": QT_TRANSLATE_NOOP(
        "messages", "{month} has not begun yet, so there is nothing to report. Choose a month up to this one."
    ),
}


class _Fields(dict[str, object]):
    """The fields of a refusal; one that is missing leaves a gap instead of a fault."""

    def __missing__(self, key: str) -> str:
        return "…"


def sentence(refusal: Refusal) -> str:
    """What to tell the person, in the language of the screen."""
    source = SENTENCES.get(refusal.code)
    if source is None:
        told = QCoreApplication.translate(
            "messages",
            "The desk refused this ({code}) and nothing was changed. Please tell whoever looks after it.",
        )
        return told.format(code=refusal.code)
    return QCoreApplication.translate("messages", source).format_map(_Fields(refusal.fields))
