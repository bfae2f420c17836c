"""Sentences for refusals about the files of households: flats, people, papers, visits."""

from collections.abc import Mapping

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
    "attachment.file_held": QT_TRANSLATE_NOOP(
        "messages",
        "The stored file of {name} cannot be read now, for another program holds it. Wait a moment, then try again.",
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
    "breach.due_before": QT_TRANSLATE_NOOP(
        "messages",
        "The day it must be put right by lies before the day it was found. Correct one of the two.",
    ),
    "breach.righted_before": QT_TRANSLATE_NOOP(
        "messages",
        "It cannot have been put right before it was found. Correct the day.",
    ),
    "breach.what_missing": QT_TRANSLATE_NOOP("messages", "Say what was found, in a few words, then save the breach."),
    "move.finished": QT_TRANSLATE_NOOP(
        "messages",
        "This move was finished on {day} already, so nothing was changed. Press F5 to see it.",
    ),
    "move.who_missing": QT_TRANSLATE_NOOP("messages", "Say who moves: choose a person of the flat, or write the name."),
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
    "worker.name_missing": QT_TRANSLATE_NOOP(
        "messages",
        "A worker needs a name: the pass is made out to it. Fill it in and save again.",
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
}
