"""Sentences for refusals about the records of the staff and their suggestions."""

from collections.abc import Mapping

from ui.language import QT_TRANSLATE_NOOP

SENTENCES: Mapping[str, str] = {
    "staff.name_missing": QT_TRANSLATE_NOOP("messages", "Write the name of the employee."),
    "staff.certificate_missing": QT_TRANSLATE_NOOP(
        "messages", "Write which certificate this is: a number or a last day alone says nothing."
    ),
    "staff.on_file": QT_TRANSLATE_NOOP(
        "messages", "This person has a record already, under {name}. Open that one, or choose somebody else."
    ),
    "staff.left_ahead": QT_TRANSLATE_NOOP("messages", "The last day lies ahead. Enter it when it has come."),
    "credit.kind_missing": QT_TRANSLATE_NOOP(
        "messages", "Choose what it is: praise, an honour, a reward, training or welfare."
    ),
    "credit.words_missing": QT_TRANSLATE_NOOP("messages", "Write what it is for, in a sentence others can read."),
    "credit.ahead": QT_TRANSLATE_NOOP("messages", "This day lies ahead. Write down what has happened."),
    "credit.not_praise": QT_TRANSLATE_NOOP(
        "messages",
        "{number} is no praise from an owner. Choose “Praise” and the number of a praise, or leave the case out.",
    ),
    "spot_check.nothing_seen": QT_TRANSLATE_NOOP(
        "messages", "No point was ticked. Say of at least one whether it was met."
    ),
    "spot_check.both": QT_TRANSLATE_NOOP(
        "messages", "A point cannot be met and missed at once. Choose one of the two."
    ),
    "suggestion.by_whom_missing": QT_TRANSLATE_NOOP("messages", "Write who suggests it."),
    "suggestion.words_missing": QT_TRANSLATE_NOOP("messages", "Write what is suggested."),
    "suggestion.unknown": QT_TRANSLATE_NOOP(
        "messages", "This suggestion is not in the register any more. Refresh the list."
    ),
    "suggestion.decided": QT_TRANSLATE_NOOP("messages", "{number} was decided already. Take the decision back first."),
    "suggestion.reason_missing": QT_TRANSLATE_NOOP("messages", "Say why: whoever made the suggestion will ask."),
}
