"""Sentences for refusals about incoming letters."""

from collections.abc import Mapping

from ui.language import QT_TRANSLATE_NOOP

SENTENCES: Mapping[str, str] = {
    "incoming.unknown": QT_TRANSLATE_NOOP(
        "messages", "There is no incoming letter {number}. Check the number, or look for it in the register."
    ),
    "incoming.from_missing": QT_TRANSLATE_NOOP(
        "messages", "It is not told who wrote the letter. Write the name on it, or “unsigned”."
    ),
    "incoming.subject_missing": QT_TRANSLATE_NOOP(
        "messages", "The letter has no subject yet. Write in a few words what it is about."
    ),
    "incoming.received_ahead": QT_TRANSLATE_NOOP(
        "messages",
        "{day} is still to come, so no letter was received on it. Write the day it came.",
    ),
    "incoming.dated_later": QT_TRANSLATE_NOOP(
        "messages",
        "The letter is dated {day} and was received on {received}, before it was written. Put one of the days right.",
    ),
    "incoming.day_long_ago": QT_TRANSLATE_NOOP(
        "messages", "{day} is more than {years} years ago. Check the year and write the day again."
    ),
    "incoming.case_void": QT_TRANSLATE_NOOP(
        "messages", "Case {number} is void, so no letter is linked to it. Choose the case that stands in its place."
    ),
    "incoming.answers_void": QT_TRANSLATE_NOOP(
        "messages", "Our letter {number} is void, so nothing answers it. Choose another letter, or leave this empty."
    ),
    "incoming.answers_later": QT_TRANSLATE_NOOP(
        "messages",
        "Our letter {number} went out on {day}, after this one was received. Choose another, or put the day right.",
    ),
    "incoming.void_already": QT_TRANSLATE_NOOP(
        "messages", "The entry {number} is void and stays as it is. Make a new entry for the letter."
    ),
    "incoming.linked_already": QT_TRANSLATE_NOOP(
        "messages", "{number} belongs to case {case} already. Open that case, or link the letter to another one."
    ),
    "incoming.name_withheld": QT_TRANSLATE_NOOP(
        "messages",
        "{number} is about a case whose name was withheld. Only a manager sees who wrote it; ask one.",
    ),
}
