"""Sentences for refusals about goals, reviews, hot cases and the log of problems."""

from collections.abc import Mapping

from ui.language import QT_TRANSLATE_NOOP

SENTENCES: Mapping[str, str] = {
    "goal.name_missing": QT_TRANSLATE_NOOP(
        "messages", "Write what the goal is called, or choose a figure that the program counts by itself."
    ),
    "goal.figure_unknown": QT_TRANSLATE_NOOP(
        "messages", "This figure is counted by another edition of the program only. Choose one from the list."
    ),
    "goal.figure_twice": QT_TRANSLATE_NOOP(
        "messages", "There is a goal for this figure in the year already. Change that one, or choose another figure."
    ),
    "goal.number_unreadable": QT_TRANSLATE_NOOP(
        "messages", "“{typed}” is no number. Write one such as 95, 97.5 or 1,200."
    ),
    "goal.number_too_large": QT_TRANSLATE_NOOP(
        "messages", "This number is larger than any that is kept here. Check it, or choose a larger unit."
    ),
    "goal.beyond_whole": QT_TRANSLATE_NOOP(
        "messages", "A share is never more than 100 %. Write a number from 0 to 100."
    ),
    "goal.none_before": QT_TRANSLATE_NOOP(
        "messages", "No goals were set for {year}, so there is nothing to take over. Add them one by one."
    ),
    "goal.set_already": QT_TRANSLATE_NOOP(
        "messages", "Goals are set for {year} already. Change them, or take them off first."
    ),
    "goal.counted": QT_TRANSLATE_NOOP(
        "messages", "The program counts this goal by itself, so nothing is typed here. See its figure in the report."
    ),
    "goal.other_year": QT_TRANSLATE_NOOP(
        "messages", "The goal belongs to {year}. Choose a month of that year, or set a goal for the other one."
    ),
    "goal.not_begun": QT_TRANSLATE_NOOP(
        "messages", "{span} has not begun yet. Leave it empty until then, or write the number to a month that has."
    ),
    "measure.missing": QT_TRANSLATE_NOOP("messages", "Write what is done so that it does not come back."),
    "measure.done_ahead": QT_TRANSLATE_NOOP(
        "messages", "{day} is still to come. Write the day it was done, or leave this empty until then."
    ),
    "measure.before_span": QT_TRANSLATE_NOOP(
        "messages", "{day} is before {span}, which the measure is written for. Check the month and the year of the day."
    ),
    "measure.due_far": QT_TRANSLATE_NOOP(
        "messages", "This is more than {years} years ahead. Check the year and write the day again."
    ),
    "hot_case.told_already": QT_TRANSLATE_NOOP(
        "messages", "The report of {span} tells of {number} already. Change that entry instead."
    ),
    "problem.kind_missing": QT_TRANSLATE_NOOP("messages", "Say which kind of problem it is."),
    "problem.day_missing": QT_TRANSLATE_NOOP("messages", "Say on which day it was found."),
    "problem.time_missing": QT_TRANSLATE_NOOP(
        "messages", "Say at what time it was found: the time shows when it comes back."
    ),
    "problem.at_ahead": QT_TRANSLATE_NOOP("messages", "This is still to come. Write when the problem was found."),
    "problem.at_long_ago": QT_TRANSLATE_NOOP(
        "messages", "This is more than {years} years ago. Check the year and write the day again."
    ),
    "problem.place_missing": QT_TRANSLATE_NOOP("messages", "Say where it is, so that it can be found and counted."),
    "problem.person_missing": QT_TRANSLATE_NOOP("messages", "Say who is responsible for it."),
    "problem.duty_missing": QT_TRANSLATE_NOOP("messages", "Say what this person's duty is there."),
}
