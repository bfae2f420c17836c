"""The sentences for slips that are raised, changed and taken back."""

from collections.abc import Mapping

from ui.language import QT_TRANSLATE_NOOP

SENTENCES: Mapping[str, str] = {
    "slip.appointment_reversed": QT_TRANSLATE_NOOP(
        "messages",
        "The appointment ends before it begins. Write a later end, or none: then it is as long as usual.",
    ),
    "slip.appointment_too_long": QT_TRANSLATE_NOOP(
        "messages",
        "An appointment lasts 24 hours at most. Write an earlier end.",
    ),
    "slip.appointment_no_day": QT_TRANSLATE_NOOP(
        "messages",
        "The appointment has a time but no day. Write the day, or empty the time.",
    ),
    "slip.appointment_no_time": QT_TRANSLATE_NOOP(
        "messages",
        "The appointment has a day but no time. Write from when, or empty the day.",
    ),
    "slip.appointment_unreadable": QT_TRANSLATE_NOOP(
        "messages",
        "“{typed}” is no time. Write one such as 9:30.",
    ),
    "slip.appointment_far": QT_TRANSLATE_NOOP(
        "messages",
        "The appointment lies more than two years from now. Check the year.",
    ),
    "slip.appointment_past": QT_TRANSLATE_NOOP(
        "messages",
        "This time is past. Save again to keep it.",
    ),
    "slip.nothing_to_do": QT_TRANSLATE_NOOP(
        "messages",
        "Nobody can be sent without a task. Write what is to be done.",
    ),
    "slip.too_late": QT_TRANSLATE_NOOP(
        "messages",
        "{number} is not out any more, so it cannot be taken back. Look at what became of it on the Slips page.",
    ),
    "slip.is_void": QT_TRANSLATE_NOOP(
        "messages",
        "{number} is void, so no second visit can follow it. Raise a new slip instead.",
    ),
    "trade.missing": QT_TRANSLATE_NOOP(
        "messages",
        "Nobody was chosen to go. Choose the trade or department.",
    ),
}
