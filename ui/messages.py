"""The sentence for every refusal: what happened, why, and what to do next."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desk.refusals import Refusal
from ui.language import QT_TRANSLATE_NOOP

SENTENCES: Mapping[str, str] = {
    "attachment.damaged": QT_TRANSLATE_NOOP(
        "messages",
        "{name} is damaged or too large to be read, so it was not added. Take the photo or the scan once more.",
    ),
    "attachment.file_changed": QT_TRANSLATE_NOOP(
        "messages",
        "The stored file of {name} is no longer what it was, so it is not shown. Bring it back from a backup, or "
        "add it anew.",
    ),
    "attachment.file_missing": QT_TRANSLATE_NOOP(
        "messages",
        "The stored file of {name} is missing. Bring it back from a backup, or take it off and add it anew.",
    ),
    "attachment.heic": QT_TRANSLATE_NOOP(
        "messages",
        "{name} is a HEIC photo, which cannot be read here. Save it as JPEG on the phone or PC, then add that.",
    ),
    "attachment.kind": QT_TRANSLATE_NOOP(
        "messages",
        "{name} is neither a picture nor a PDF, so it was not added. JPEG, PNG, WebP, BMP, TIFF and PDF can be kept.",
    ),
    "attachment.locked": QT_TRANSLATE_NOOP(
        "messages",
        "{name} asks for a password, so it was not added. Save it without one, then add that.",
    ),
    "attachment.not_kept": QT_TRANSLATE_NOOP(
        "messages",
        "{name} could not be written into the data folder, so it was not added. Check the space on the disk, then"
        " try again.",
    ),
    "attachment.too_large": QT_TRANSLATE_NOOP(
        "messages",
        "{name} is larger than {most} MB, so it was not added. Make it smaller, or raise the limit in the settings.",
    ),
    "attachment.too_many_pages": QT_TRANSLATE_NOOP(
        "messages",
        "{name} has {pages} pages, and at most {most} are kept in one file. Split it, then add the parts.",
    ),
    "attachment.too_many_points": QT_TRANSLATE_NOOP(
        "messages",
        "{name} has {millions} million points, and at most {most} million can be read. Scan it at fewer dots to "
        "the inch.",
    ),
    "attachment.took_too_long": QT_TRANSLATE_NOOP(
        "messages",
        "{name} took too long to read, so it was not added. Make it smaller or simpler, then try again.",
    ),
    "attachment.unreadable": QT_TRANSLATE_NOOP(
        "messages",
        "{name} could not be opened. Check that the file is still there and may be read, then add it again.",
    ),
    "benefit.person_elsewhere": QT_TRANSLATE_NOOP(
        "messages",
        "This person does not belong to the flat. Choose somebody of the flat, or leave it empty.",
    ),
    "benefit.what_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Say what the household used, such as plant care.",
    ),
    "book.missing": QT_TRANSLATE_NOOP(
        "messages",
        "There is no book at {path}. Check that the folder is the right one, or bring back a backup.",
    ),
    "book.not_a_book": QT_TRANSLATE_NOOP(
        "messages",
        "{path} is not a Deskbell book and was left untouched. Choose another folder, or bring back a backup.",
    ),
    "letter.name_withheld": QT_TRANSLATE_NOOP(
        "messages",
        "The person of {number} asked for the name to be withheld. Only a manager writes to them: pass this on.",
    ),
    "return_call.not_ended": QT_TRANSLATE_NOOP(
        "messages",
        "{number} is neither answered nor closed, so there is nothing to call back about yet.",
    ),
    "return_call.listed": QT_TRANSLATE_NOOP("messages", "A return call for {number} is on the list already."),
    "return_call.day_past": QT_TRANSLATE_NOOP("messages", "That day is over. Choose today or a day to come."),
    "register.day_missing": QT_TRANSLATE_NOOP("messages", "Write the day of the register, such as 2026-11-20."),
    "return_call.day_missing": QT_TRANSLATE_NOOP("messages", "Write the day to call, such as 2026-11-25."),
    "return_call.done": QT_TRANSLATE_NOOP(
        "messages", "This call for {number} was made already. Its mark stands in the history of the case."
    ),
    "return_call.mark_missing": QT_TRANSLATE_NOOP("messages", "Choose what the person said: how satisfied they are."),
    "return_call.words_missing": QT_TRANSLATE_NOOP(
        "messages", "Write down what the person is not satisfied with: the case is taken up again with these words."
    ),
    "facts.megabytes_out_of_range": QT_TRANSLATE_NOOP(
        "messages",
        "The largest photo or scan may have 1 to {most} MB. Choose a number between them.",
    ),
    "key.back_already": QT_TRANSLATE_NOOP(
        "messages",
        "This key was brought back by {lent_to} already. Nothing more is to be done.",
    ),
    "key.copies": QT_TRANSLATE_NOOP(
        "messages",
        "A key has 1 to {most} copies. Count them and correct the number.",
    ),
    "key.copies_out": QT_TRANSLATE_NOOP(
        "messages",
        "{out} copies of this key are out now, so there cannot be fewer. Correct the number, or take them back first.",
    ),
    "key.deposited_ahead": QT_TRANSLATE_NOOP(
        "messages",
        "A key cannot have been deposited on a day to come. Correct the day.",
    ),
    "key.due_past": QT_TRANSLATE_NOOP(
        "messages",
        "The day it is due back lies in the past. Choose today or a later day.",
    ),
    "key.given_back": QT_TRANSLATE_NOOP(
        "messages",
        "The key {tag} was given back to the household, so it cannot be lent. Take it into keeping again first.",
    ),
    "key.lent_to_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Say to whom the key is lent: a name, and the firm if there is one.",
    ),
    "key.none_left": QT_TRANSLATE_NOOP(
        "messages",
        "All copies of the key {tag} are out; {lent_to} has had one the longest. Take one back first.",
    ),
    "key.reason_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Say what the key is lent for, in a few words.",
    ),
    "key.still_out": QT_TRANSLATE_NOOP(
        "messages",
        "{lent_to} still has the key {tag}. Take it back first.",
    ),
    "key.tag_missing": QT_TRANSLATE_NOOP(
        "messages",
        "The key needs a tag by which it is found on the board. Write what stands on it.",
    ),
    "key.tag_taken": QT_TRANSLATE_NOOP(
        "messages",
        "The tag {tag} hangs on a key of {unit} already. Give this key another tag.",
    ),
    "advice.text_missing": QT_TRANSLATE_NOOP(
        "messages", "Write the line in at least one of the two languages; the other may follow."
    ),
    "directory.name_missing": QT_TRANSLATE_NOOP(
        "messages", "Write the name in at least one of the two languages, so that it can be found again."
    ),
    "own_day.day_missing": QT_TRANSLATE_NOOP("messages", "Say which day it is about, such as 2026-02-14."),
    "own_day.far_off": QT_TRANSLATE_NOOP(
        "messages",
        "{day} lies more than ten years off, so it is probably a slip of the pen. Correct the year.",
    ),
    "own_day.reversed": QT_TRANSLATE_NOOP(
        "messages",
        "The last day comes before the first. Correct one of them, or leave the last day empty.",
    ),
    "own_day.taken": QT_TRANSLATE_NOOP(
        "messages",
        "{day} stands in the list already. Change it there, or choose other days.",
    ),
    "own_day.too_many": QT_TRANSLATE_NOOP(
        "messages",
        "At most {most} days can be put down at once. Put the rest down as a second entry.",
    ),
    "paper.received_ahead": QT_TRANSLATE_NOOP(
        "messages",
        "A paper cannot have been received on a day to come. Correct the day.",
    ),
    "paper.returned_ahead": QT_TRANSLATE_NOOP(
        "messages",
        "A paper cannot have been given back on a day to come. Correct the day.",
    ),
    "paper.returned_before": QT_TRANSLATE_NOOP(
        "messages",
        "The paper cannot have been given back before it was received ({day}). Correct the day.",
    ),
    "paper.title_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Say what the paper is, for example “Lease 2026–2028”, then save it.",
    ),
    "pet.kind_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Say what kind of animal it is, such as dog or cat.",
    ),
    "unit.area_wrong": QT_TRANSLATE_NOOP(
        "messages",
        "An area is a number of square metres above 0, such as 89.5. Correct it, or leave it empty.",
    ),
    "unit.code_taken": QT_TRANSLATE_NOOP(
        "messages",
        "Another flat is {unit} already. Check building, staircase and room; if the two are one flat, merge them.",
    ),
    "unit.day_unlikely": QT_TRANSLATE_NOOP(
        "messages",
        "A flat can hardly have been handed over on {day}. Check the year.",
    ),
    "vehicle.already_there": QT_TRANSLATE_NOOP(
        "messages",
        "{plate} is on the file of this flat already. Change that entry instead.",
    ),
    "vehicle.plate_missing": QT_TRANSLATE_NOOP(
        "messages",
        "A vehicle needs its plate. Write it as it stands on the car.",
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
    "breach.due_before": QT_TRANSLATE_NOOP(
        "messages",
        "The day it must be put right by lies before the day it was found. Correct one of the two.",
    ),
    "breach.righted_before": QT_TRANSLATE_NOOP(
        "messages",
        "It cannot have been put right before it was found. Correct the day.",
    ),
    "breach.what_missing": QT_TRANSLATE_NOOP("messages", "Say what was found, in a few words, then save the breach."),
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
    "case.cause_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Closing asks why it happened: choose the family of its cause, so that the same thing can be kept from "
        "coming back.",
    ),
    "cause.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "That cause is no longer on the list. Choose another one.",
    ),
    "case.result_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Say how the case ended: choose a result, then close it.",
    ),
    "case.referral_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Outside our duty: say who the person was referred to, with the phone, then close the case.",
    ),
    "case.reopen_reason_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Say why the case is taken up again; the reason stands in its history.",
    ),
    "case.not_ended": QT_TRANSLATE_NOOP(
        "messages",
        "{number} is neither answered nor closed, so it need not be reopened. Go on with it as it is.",
    ),
    "case.not_paused": QT_TRANSLATE_NOOP(
        "messages",
        "{number} does not wait any more: somebody has gone on with it. Nothing is left to do here.",
    ),
    "pause.reason_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Say why the case has to wait; the reason stands in its history.",
    ),
    "pause.day_past": QT_TRANSLATE_NOOP(
        "messages",
        "A case waits at least until tomorrow. Choose a later day, or leave it running.",
    ),
    "pause.day_far": QT_TRANSLATE_NOOP(
        "messages",
        "That is more than two years away. Choose an earlier day; a case can be put off again.",
    ),
    "hand_off.reason_missing": QT_TRANSLATE_NOOP(
        "messages",
        "The class of this case is for another department. Say why this one takes it on.",
    ),
    "hand_off.due_past": QT_TRANSLATE_NOOP(
        "messages",
        "The department's limit lies in the past. Choose a later day and time, or leave it empty.",
    ),
    "step.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "This was taken back already, or there is nothing to take back. The history shows what stands.",
    ),
    "step.too_late": QT_TRANSLATE_NOOP(
        "messages",
        "{number} was changed since, so it can no longer be taken back. Look at its history and put it right from "
        "there.",
    ),
    "step.letter_stands": QT_TRANSLATE_NOOP(
        "messages",
        "The answer to {number} is a letter. Make the letter void: its answer goes with it.",
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
    "case.route_reason_missing": QT_TRANSLATE_NOOP(
        "messages",
        "That is not the department this class goes to. Say why in one line, or choose the usual one again.",
    ),
    "day.unreadable": QT_TRANSLATE_NOOP(
        "messages",
        "“{typed}” is no day. Write it as 2026-11-20, or leave it empty.",
    ),
    "time.unreadable": QT_TRANSLATE_NOOP(
        "messages",
        "“{typed}” is no time. Write it as 9:30, or leave it empty.",
    ),
    "case.words_too_long": QT_TRANSLATE_NOOP(
        "messages",
        "The details have {length} characters, more than can be kept. Shorten them, or keep the rest on paper.",
    ),
    "clerk.last_manager": QT_TRANSLATE_NOOP(
        "messages",
        "This is the last manager who works here; without one nobody could give rights. Make another one a manager "
        "first.",
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
    "day.ahead": QT_TRANSLATE_NOOP(
        "messages",
        "{day} has not come yet, so it cannot have happened then. Type today or an earlier day.",
    ),
    "facts.break_outside": QT_TRANSLATE_NOOP(
        "messages",
        "The break must begin after opening and end before closing. Correct its times, or leave both empty.",
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
        "With no working day no limit could ever end. Fill in the hours of at least one day.",
    ),
    "facts.time_missing": QT_TRANSLATE_NOOP(
        "messages",
        "A day needs the time it opens and the time it closes, and a break both of its times. Fill in what is missing, "
        "or empty the whole day to keep it closed.",
    ),
    "facts.time_unreadable": QT_TRANSLATE_NOOP(
        "messages",
        "“{typed}” is no time. Write it as 8:30 or 17.30, or leave the day empty to keep it closed.",
    ),
    "facts.years_out_of_range": QT_TRANSLATE_NOOP(
        "messages",
        "Former residents can be kept for 0 to {longest} years; 0 keeps them for ever. Nothing was changed.",
    ),
    "facts.zone_unknown": QT_TRANSLATE_NOOP(
        "messages",
        "“{zone}” is not a time zone. Choose one, for example Asia/Shanghai.",
    ),
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
    "handling.sealed": QT_TRANSLATE_NOOP(
        "messages",
        "A manager has made this note confidential meanwhile, so nothing was saved. Press Esc: your words stay as a"
        " draft, which a manager can open and save.",
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
    "move.finished": QT_TRANSLATE_NOOP(
        "messages",
        "This move was finished on {day} already, so nothing was changed. Press F5 to see it.",
    ),
    "move.who_missing": QT_TRANSLATE_NOOP("messages", "Say who moves: choose a person of the flat, or write the name."),
    "note.empty": QT_TRANSLATE_NOOP(
        "messages",
        "There is nothing in the note yet. Write a few words, then save it.",
    ),
    "person.born_ahead": QT_TRANSLATE_NOOP(
        "messages",
        "The birthday lies in the future. Correct the year, or leave it empty.",
    ),
    "person.id_masked": QT_TRANSLATE_NOOP(
        "messages",
        "The ID number has stars in it, so it was not saved. Type it whole, or put the old one back.",
    ),
    "person.name_missing": QT_TRANSLATE_NOOP(
        "messages",
        "A person needs a name. Write what was told, even if it is only a surname.",
    ),
    "person.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "This person is no longer in the book. Find the person again.",
    ),
    "record.changed": QT_TRANSLATE_NOOP(
        "messages",
        "Somebody else changed this meanwhile, so nothing was saved. Press Esc, then F5, and open it again: what you"
        " typed is still there.",
    ),
    "record.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "This entry is no longer on file, so nothing was changed. Press F5 to see what is.",
    ),
    "phone.masked": QT_TRANSLATE_NOOP(
        "messages",
        "{phone} does not say which phone on this file is meant, so nothing was saved. Type the whole number.",
    ),
    "renovation.breach_open": QT_TRANSLATE_NOOP(
        "messages",
        "Breaches not put right yet: {count}. The work cannot be accepted before. Put them right below first.",
    ),
    "renovation.moved_on": QT_TRANSLATE_NOOP(
        "messages",
        "This renovation has gone further since, so nothing was undone. Press F5 to see how it stands.",
    ),
    "renovation.not_now": QT_TRANSLATE_NOOP(
        "messages",
        "This renovation no longer stands where that can be done. Press F5 to see how it stands, then choose again.",
    ),
    "renovation.period_reversed": QT_TRANSLATE_NOOP(
        "messages",
        "The work would end before it begins. Correct one of the two days.",
    ),
    "renovation.permit_missing": QT_TRANSLATE_NOOP(
        "messages",
        "A permit needs its number: the gate lets the workers in by it. Fill it in.",
    ),
    "renovation.permit_used": QT_TRANSLATE_NOOP(
        "messages",
        "Permit {permit} belongs to flat {unit} already. Check the number, then save again.",
    ),
    "renovation.reason_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Say why the work is stopped: the household will ask. One line is enough.",
    ),
    "renovation.scope_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Say what is to be done in the flat, then save the application.",
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
    "step.name_missing": QT_TRANSLATE_NOOP(
        "messages",
        "A step needs a name in one language at least. Fill it in and save again.",
    ),
    "tie.already_there": QT_TRANSLATE_NOOP(
        "messages",
        "{name} is on file for this flat in that role already. Edit the entry that is there instead.",
    ),
    "tie.ends_too_soon": QT_TRANSLATE_NOOP(
        "messages",
        "The last day lies before the first one. Correct one of the two days.",
    ),
    "tie.share_not_clear": QT_TRANSLATE_NOOP(
        "messages",
        "“{typed}” is no share of a flat. Write 50 %, 33.33 % or 1/3, or leave it empty.",
    ),
    "tie.shares_over": QT_TRANSLATE_NOOP(
        "messages",
        "Together the owners would hold {total} of this flat. Correct a share, or say first who moved out.",
    ),
    "tie.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "This entry is no longer on the file. Refresh with F5.",
    ),
    "trade.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "This trade is no longer there. Choose another one from the list.",
    ),
    "unit.already_there": QT_TRANSLATE_NOOP(
        "messages",
        "The unit {unit} is in the book already. Open it instead of adding it again.",
    ),
    "unit.not_clear": QT_TRANSLATE_NOOP(
        "messages",
        "{unit} may be one of {count} units. Write it with building and staircase.",
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
    "worker.name_missing": QT_TRANSLATE_NOOP(
        "messages",
        "A worker needs a name: the pass is made out to it. Fill it in and save again.",
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
    "class.amount_out_of_range": QT_TRANSLATE_NOOP(
        "messages",
        "A limit may be 0 to {most}. Choose a number between them, or another unit.",
    ),
    "class.has_below": QT_TRANSLATE_NOOP(
        "messages",
        "There are classes below this one, so it cannot stand under another heading. Move those first.",
    ),
    "class.third_level": QT_TRANSLATE_NOOP(
        "messages",
        "That class stands under a heading itself, so nothing can stand under it. Choose a heading.",
    ),
    "class.under_itself": QT_TRANSLATE_NOOP(
        "messages",
        "A heading cannot stand under itself. Choose another heading, or none.",
    ),
    "list.last_one": QT_TRANSLATE_NOOP(
        "messages",
        "This is the last one in use, and no case could be closed without it. Add another one first.",
    ),
    "list.name_missing": QT_TRANSLATE_NOOP(
        "messages",
        "It has no name yet. Write one in Chinese, in English or in both.",
    ),
    "list.name_twice": QT_TRANSLATE_NOOP(
        "messages",
        "There is a “{name}” here already. Choose another name; if that one is left out, use it again.",
    ),
    "estate.in_use": QT_TRANSLATE_NOOP(
        "messages",
        "Buildings or cases belong to this estate, so it stays. Say first that its buildings belong to another one.",
    ),
    "estate.last_one": QT_TRANSLATE_NOOP(
        "messages",
        "This is the only estate, so it stays. Rename it, or add another one first.",
    ),
    "estate.name_missing": QT_TRANSLATE_NOOP(
        "messages",
        "The estate has no name yet. Write one in Chinese, in English or in both.",
    ),
    "estate.name_twice": QT_TRANSLATE_NOOP(
        "messages",
        "There is an estate called “{name}” already. Choose another name.",
    ),
    "building.name_twice": QT_TRANSLATE_NOOP(
        "messages",
        "That estate has a building {name} already, so this one cannot belong to it. Choose another estate.",
    ),
    "facts.number_out_of_range": QT_TRANSLATE_NOOP(
        "messages",
        "This number may be {least} to {most}. Choose one between them.",
    ),
    "facts.kind_unknown": QT_TRANSLATE_NOOP(
        "messages",
        "Only kinds of cases can be called back. Tick those that are shown.",
    ),
    "follow_up.day_past": QT_TRANSLATE_NOOP(
        "messages",
        "{day} is over, so nothing can be due then. Choose today or a later day.",
    ),
    "follow_up.done": QT_TRANSLATE_NOOP(
        "messages",
        "This follow-up was done already, so nothing was changed. Press F5 to see how it stands.",
    ),
    "follow_up.nothing_promised": QT_TRANSLATE_NOOP("messages", "Say what is to be followed up, in a few words."),
    "follow_up.outcome_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Say what came of it, in a few words, before it leaves the list.",
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
    "incident.title_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Say in a few words what has happened, such as “Power cut”, then save.",
    ),
    "incident.started_long_ago": QT_TRANSLATE_NOOP(
        "messages",
        "{moment} lies more than a year back, so it is hardly meant. Correct the day or the time it began.",
    ),
    "incident.expected_before": QT_TRANSLATE_NOOP(
        "messages",
        "{moment} lies before it began, so it cannot be over by then. Correct one of the two.",
    ),
    "incident.expected_far": QT_TRANSLATE_NOOP(
        "messages",
        "{moment} lies more than a year ahead, so it is hardly meant. Correct the day, or leave it empty.",
    ),
    "incident.ended_before": QT_TRANSLATE_NOOP(
        "messages",
        "{moment} lies before it began, so it cannot have ended then. Correct the day or the time.",
    ),
    "incident.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "There is no incident {number}. Look it up in the list of incidents.",
    ),
    "incident.is_void": QT_TRANSLATE_NOOP(
        "messages",
        "{number} is void, so nothing more is done with it. Begin another incident if it goes on.",
    ),
    "incident.over": QT_TRANSLATE_NOOP(
        "messages",
        "{number} has ended already. Take it up again if it goes on after all.",
    ),
    "incident.goes_on": QT_TRANSLATE_NOOP("messages", "{number} goes on, so there is nothing to take up again."),
    "incident.has_one": QT_TRANSLATE_NOOP(
        "messages",
        "{number} belongs to an incident already. Take it off there first if it is another matter.",
    ),
    "incident.not_of_one": QT_TRANSLATE_NOOP(
        "messages",
        "{number} belongs to no incident, so there is nothing to take it off.",
    ),
    "incident.all_answered": QT_TRANSLATE_NOOP(
        "messages",
        "No case of {number} waits for a reply. Whoever called has been answered.",
    ),
    "incident.all_closed": QT_TRANSLATE_NOOP(
        "messages",
        "No case of {number} is open any more, so there is nothing to close.",
    ),
    "estate.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "This estate is no longer in the book. Choose another one from the list.",
    ),
    "building.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "This building is no longer in the book. Choose another one from the list.",
    ),
    "call.nobody": QT_TRANSLATE_NOOP("messages", "Say who was called, or the number, then save."),
    "call.about_nothing": QT_TRANSLATE_NOOP(
        "messages",
        "Say which case or incident the call was about: open it first, then note the call there.",
    ),
    "entry.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "Whoever this is has left the directory. Choose somebody else, or write name and phone.",
    ),
    "class.missing": QT_TRANSLATE_NOOP("messages", "Say what has happened: choose one of the sudden events."),
    "class.not_sudden": QT_TRANSLATE_NOOP(
        "messages",
        "This class is not a sudden event. Choose one of the list, or take it as a complaint with Ctrl+N.",
    ),
    "moment.far_back": QT_TRANSLATE_NOOP(
        "messages",
        "{moment} lies too far back to be meant. Correct the year.",
    ),
    "moment.ahead": QT_TRANSLATE_NOOP(
        "messages",
        "{moment} has not come yet, so it cannot have happened then. Correct the day or the time.",
    ),
    "pass.asker_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Say who asks for the pass: choose a person of the flat, or write the name.",
    ),
    "pass.authority_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Who is not the owner needs the owner's word. Write how it was given, such as a letter or a call at 10:05.",
    ),
    "pass.day_past": QT_TRANSLATE_NOOP(
        "messages",
        "{day} is over, so nobody could use the pass. Choose today or a later day.",
    ),
    "pass.items_missing": QT_TRANSLATE_NOOP(
        "messages",
        "A pass names what may go out. Write at least one thing, one a line, such as “sofa x 2”.",
    ),
    "pass.not_out": QT_TRANSLATE_NOOP(
        "messages",
        "Pass {number} is back from the gate or void, so this cannot be done. Issue a new one for other things.",
    ),
    "pass.printed": QT_TRANSLATE_NOOP(
        "messages",
        "Pass {number} is on paper already and must not say something else. Void it and issue a new one.",
    ),
    "pass.too_many_items": QT_TRANSLATE_NOOP(
        "messages",
        "A pass has room for {longest} things. Put the rest on a second pass.",
    ),
    "pass.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "There is no pass {number}. Check the number on the paper, or search with Ctrl+K.",
    ),
    "pass.used_before": QT_TRANSLATE_NOOP(
        "messages",
        "The pass was issued on {day}, so it cannot have been used before. Correct the day.",
    ),
    "pass.window_over": QT_TRANSLATE_NOOP(
        "messages",
        "{window} today is over already. Choose later hours or another day.",
    ),
    "pass.window_reversed": QT_TRANSLATE_NOOP("messages", "{window} ends before it begins. Correct the hours."),
    "report.month_ahead": QT_TRANSLATE_NOOP(
        "messages", "{month} has not begun yet, so there is nothing to report. Choose a month up to this one."
    ),
    "unhappy.needs_follow_up": QT_TRANSLATE_NOOP(
        "messages",
        "The household is still unhappy, so one follow-up must stay. Put it off to another day, or do it.",
    ),
    "unhappy.not_marked": QT_TRANSLATE_NOOP(
        "messages",
        "This household is not marked unhappy any more, so there is nothing to clear. Leave the tick off and save.",
    ),
    "unhappy.other_household": QT_TRANSLATE_NOOP(
        "messages",
        "{number} is a case of another household. Choose one of this flat, or leave it empty.",
    ),
    "unhappy.why_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Say why the household is unhappy: whoever goes there next must know.",
    ),
    "visit.empty": QT_TRANSLATE_NOOP(
        "messages",
        "Nothing is noted of this visit yet. Write what was said, a need, or a promise.",
    ),
    "case.void": QT_TRANSLATE_NOOP(
        "messages",
        "{number} is void: it does not count and is kept as it is. Open a new complaint if the matter goes on.",
    ),
    "case.limits_rest": QT_TRANSLATE_NOOP(
        "messages",
        "{number} is closed or waits for something, so its limits rest. Go on with it first, or leave the "
        "limits as promised.",
    ),
    "class.needs_below": QT_TRANSLATE_NOOP(
        "messages",
        "That is a heading. Choose one of the classes below it, so that limits and department fit.",
    ),
    "correction.reason_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Say why: kind, class, limits and a withheld name change figures or who may see what. One line is enough.",
    ),
    "handling.breach_of_nobody": QT_TRANSLATE_NOOP(
        "messages",
        "A breach of duty needs somebody who broke it. Choose the employee complained of.",
    ),
    "money.unreadable": QT_TRANSLATE_NOOP(
        "messages",
        "“{typed}” is no sum of money. Write it in figures, such as 120 or 120.50.",
    ),
    "money.not_positive": QT_TRANSLATE_NOOP(
        "messages",
        "The sum must be more than nothing. Take an entry off if it was never paid.",
    ),
    "money.too_much": QT_TRANSLATE_NOOP("messages", "That sum is too large to be meant. Check the figures."),
    "compensation.basis_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Say what the payment rests on: the rule, the promise or the quality standard.",
    ),
    "compensation.before_case": QT_TRANSLATE_NOOP(
        "messages",
        "{number} was taken on {day}; nothing can have been paid on it before. Correct the day.",
    ),
    "deposit.too_little": QT_TRANSLATE_NOOP(
        "messages",
        "Only {left} is left in the deposit. Take out less, or put money in first.",
    ),
    "investigation.open_already": QT_TRANSLATE_NOOP(
        "messages",
        "{number} is being investigated already. Look at that investigation and go on in it.",
    ),
    "rectification.problem_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Say what is wrong: whoever sets it right must know.",
    ),
    "rectification.limit_missing": QT_TRANSLATE_NOOP("messages", "Say by when: so many working days, or a day."),
    "rectification.limit_bad": QT_TRANSLATE_NOOP(
        "messages",
        "The limit lies too far off or is no limit. Give at most {most} working days, or a nearer day.",
    ),
    "rectification.due_past": QT_TRANSLATE_NOOP("messages", "{day} is over. Choose today or a day to come."),
    "rectification.analysis_missing": QT_TRANSLATE_NOOP(
        "messages",
        "First say why it happened, then what cures it: a measure without a cause is taken in haste.",
    ),
    "rectification.measure_missing": QT_TRANSLATE_NOOP(
        "messages",
        "No measure is written yet, so nothing can be set right by it. Write why it happened and what cures it.",
    ),
    "rectification.result_missing": QT_TRANSLATE_NOOP("messages", "Say what came of it, in a few words."),
    "rectification.done_already": QT_TRANSLATE_NOOP(
        "messages",
        "This is set right already. Press “Not after all” if it is not.",
    ),
    "cases.some_refused": QT_TRANSLATE_NOOP(
        "messages",
        "{n} of {count} cases cannot have this, {number} among them, so nothing was changed. Do the others alone.",
    ),
    "cases.none_chosen": QT_TRANSLATE_NOOP(
        "messages",
        "No case is chosen, so nothing was done. Choose some with Space, then try again.",
    ),
    "second.first_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Say which case is repeated: type its number.",
    ),
    "second.itself": QT_TRANSLATE_NOOP(
        "messages",
        "{number} cannot repeat itself. Type the number of the case that came first.",
    ),
    "second.has_seconds": QT_TRANSLATE_NOOP(
        "messages",
        "Other cases repeat {number} already, so it stays the first. Link those to the other one instead.",
    ),
    "view.name_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Give the filter a short name; it stands on its counter.",
    ),
    "view.name_taken": QT_TRANSLATE_NOOP(
        "messages",
        "There is a filter called {name} already. Choose another name, or rename that one first.",
    ),
    "view.too_many": QT_TRANSLATE_NOOP(
        "messages",
        "There are {most} saved filters already, and more counters would only hide each other. Take one off first.",
    ),
    "quick_action.name_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Give the quick action a name in at least one language.",
    ),
    "quick_action.no_steps": QT_TRANSLATE_NOOP(
        "messages",
        "The quick action would do nothing. Fill in at least one of its steps.",
    ),
    "quick_action.too_many": QT_TRANSLATE_NOOP(
        "messages",
        "There are {most} quick actions already, one for each of the keys. Take one off first.",
    ),
    "quick_action.days": QT_TRANSLATE_NOOP(
        "messages",
        "The number of days must lie between 1 and {most} working days. Choose one of those.",
    ),
    "quick_action.pause_ended": QT_TRANSLATE_NOOP(
        "messages",
        "A reply or the closing ends the pause at once. Leave either the pause or the others out.",
    ),
    "quick_action.refers": QT_TRANSLATE_NOOP(
        "messages",
        "To whom a case is referred differs each time, so one key cannot say it. Choose another result.",
    ),
    "quick_action.no_flat": QT_TRANSLATE_NOOP(
        "messages",
        "{number} belongs to no flat, so nothing can be promised for a later day there. Write a note instead.",
    ),
    "quick_action.newer": QT_TRANSLATE_NOOP(
        "messages",
        "{name} has steps that a newer program made and this one does not know. Bring the program up to date.",
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
