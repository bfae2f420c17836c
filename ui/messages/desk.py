"""Sentences for refusals about what is entered and chosen at the desk: facts, lists, days, people of the office."""

from collections.abc import Mapping

from ui.language import QT_TRANSLATE_NOOP

SENTENCES: Mapping[str, str] = {
    "view.of_another": QT_TRANSLATE_NOOP(
        "messages",
        "This filter is a colleague's own, so only they can change it. Keep one of your own under another name.",
    ),
    "facts.megabytes_out_of_range": QT_TRANSLATE_NOOP(
        "messages",
        "The largest photo or scan may have 1 to {most} MB. Choose a number between them.",
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
    "calendar.no_working_day": QT_TRANSLATE_NOOP(
        "messages",
        "No working day follows {day}, so no limit can be set. Check the calendar in the settings.",
    ),
    "cause.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "That cause is no longer on the list. Choose another one.",
    ),
    "day.unreadable": QT_TRANSLATE_NOOP(
        "messages",
        "“{typed}” is no day. Write it as 2026-11-20, or leave it empty.",
    ),
    "time.unreadable": QT_TRANSLATE_NOOP(
        "messages",
        "“{typed}” is no time. Write it as 9:30, or leave it empty.",
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
    "clerk.name_taken": QT_TRANSLATE_NOOP(
        "messages",
        "Somebody called {name} works here already, and the diary could not tell the two apart. Add the post or a "
        "letter to the name.",
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
    "note.empty": QT_TRANSLATE_NOOP(
        "messages",
        "There is nothing in the note yet. Write a few words, then save it.",
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
    "trade.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "This trade is no longer there. Choose another one from the list.",
    ),
    "class.no_such_code": QT_TRANSLATE_NOOP(
        "messages",
        "There is no class “{typed}”. Use one of these codes: {codes}.",
    ),
    "trade.no_such_code": QT_TRANSLATE_NOOP(
        "messages",
        "There is no trade or department “{typed}”. Use one of these codes: {codes}.",
    ),
    "cause.no_such_code": QT_TRANSLATE_NOOP(
        "messages",
        "There is no family of causes “{typed}”. Use one of these codes: {codes}.",
    ),
    "estate.no_such_name": QT_TRANSLATE_NOOP(
        "messages",
        "There is no estate “{typed}”. Write one of these names: {names}.",
    ),
    "estate.none_named": QT_TRANSLATE_NOOP(
        "messages",
        "There is no estate “{typed}”: no estate of this book has a name yet. Leave the estate out.",
    ),
    "clerk.no_such_name": QT_TRANSLATE_NOOP(
        "messages",
        "Nobody at the desk is called “{name}”, or more than one person is. Write the whole name as in Settings.",
    ),
    "class.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "“{name}” is no class of case. Choose one from the list, or leave it empty.",
    ),
    "class.amount_out_of_range": QT_TRANSLATE_NOOP(
        "messages",
        "A limit may be 1 to {most}. Choose a number between them, or another unit.",
    ),
    "class.reply_after_solution": QT_TRANSLATE_NOOP(
        "messages",
        "The first reply would be due after the solution. Shorten its limit, or give the solution longer.",
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
    "facts.copies_missing": QT_TRANSLATE_NOOP(
        "messages",
        "A slip needs at least one copy. Tick those that are printed.",
    ),
    "facts.copy_unknown": QT_TRANSLATE_NOOP(
        "messages",
        "A slip has no such copy. Tick some of those that are offered.",
    ),
    "facts.kind_unknown": QT_TRANSLATE_NOOP(
        "messages",
        "Only kinds of cases can be called back. Tick those that are shown.",
    ),
    "text.too_long": QT_TRANSLATE_NOOP(
        "messages",
        "This is {length} characters long and there is room for {longest}. Shorten it, then save again.",
    ),
    "estate.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "This estate is no longer in the book. Choose another one from the list.",
    ),
    "building.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "This building is no longer in the book. Choose another one from the list.",
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
    "class.needs_below": QT_TRANSLATE_NOOP(
        "messages",
        "That is a heading. Choose one of the classes below it, so that limits and department fit.",
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
    "quick_action.name_withheld": QT_TRANSLATE_NOOP(
        "messages",
        "A follow-up on the flat would tell whose name was withheld in {number}. Write a note instead.",
    ),
    "quick_action.newer": QT_TRANSLATE_NOOP(
        "messages",
        "{name} has steps that a newer program made and this one does not know. Bring the program up to date.",
    ),
}
