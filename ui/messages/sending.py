"""Sentences for refusals about issuing letters, their kept papers, and what became of them."""

from collections.abc import Mapping

from ui.language import QT_TRANSLATE_NOOP

SENTENCES: Mapping[str, str] = {
    "letter.blank": QT_TRANSLATE_NOOP(
        "messages",
        "Something still has to be filled in: {labels}. Write it where the brackets stand, then issue the letter.",
    ),
    "letter.needs_approval": QT_TRANSLATE_NOOP(
        "messages",
        "In this office a manager approves letters before they go out. Ask for approval; your words are kept.",
    ),
    "letter.too_many_lines": QT_TRANSLATE_NOOP(
        "messages",
        "That is {count}; a letter has room for {most}. Put several of them into one line.",
    ),
    "letter.paper_damaged": QT_TRANSLATE_NOOP(
        "messages",
        "The paper kept of {number} is not what went out any more: the book's file was damaged. It is not printed. "
        "Bring back a backup from before, and take the letter from there.",
    ),
    "letter.is_void": QT_TRANSLATE_NOOP(
        "messages",
        "{number} is void, so nothing becomes of it any more. Issue another letter.",
    ),
    "letter.day_missing": QT_TRANSLATE_NOOP("messages", "Say on which day it was."),
    "letter.day_ahead": QT_TRANSLATE_NOOP(
        "messages",
        "{day} is still to come. Write the day on which it happened, today at the latest.",
    ),
    "letter.sent_before_dated": QT_TRANSLATE_NOOP(
        "messages",
        "{number} is dated {day}, so it cannot have gone out before. Write that day or a later one.",
    ),
    "letter.not_sent": QT_TRANSLATE_NOOP(
        "messages",
        "{number} has not been sent, so it cannot have come back. Say first how and when it went out.",
    ),
    "letter.returned_before_sent": QT_TRANSLATE_NOOP(
        "messages",
        "{number} went out on {day}, so it cannot have come back before. Write that day or a later one.",
    ),
    "letter.returned_why_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Say why it came back, for example “moved away” or “not collected”.",
    ),
    "letter.answered_before_sent": QT_TRANSLATE_NOOP(
        "messages",
        "An answer cannot come before the letter: for {number} the other day is {day}. Set one of them right.",
    ),
    "letter.said_otherwise": QT_TRANSLATE_NOOP(
        "messages",
        "Something else has been said of {number} since, so this was not taken back. Look at the letter.",
    ),
}
