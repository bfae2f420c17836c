"""Refusals about notices for the notice boards."""

from collections.abc import Mapping

from ui.language import QT_TRANSLATE_NOOP

SENTENCES: Mapping[str, str] = {
    "notice.unknown": QT_TRANSLATE_NOOP(
        "messages", "There is no notice {number}. Check the number, or search the list of notices for it."
    ),
    "notice.title_missing": QT_TRANSLATE_NOOP(
        "messages", "A notice needs a title, so that people see from afar what it is about. Write one."
    ),
    "notice.body_missing": QT_TRANSLATE_NOOP(
        "messages",
        "There is a title but no words in this language. Write them, or empty the title to leave the language out.",
    ),
    "notice.until_past": QT_TRANSLATE_NOOP(
        "messages", "{day} is gone by, so the notice could not come down then. Write a day from today on, or none."
    ),
    "notice.until_far": QT_TRANSLATE_NOOP(
        "messages", "{day} is more than ten years off. Write a nearer day, or none for a notice that stays."
    ),
    "notice.until_before": QT_TRANSLATE_NOOP(
        "messages", "It cannot come down before it was posted on {day}. Write a later day, or none."
    ),
    "notice.posted_already": QT_TRANSLATE_NOOP(
        "messages",
        "{number} hangs since {day}, so its words stay as people read them. Take it down and write a new notice.",
    ),
    "notice.posted_long_ago": QT_TRANSLATE_NOOP(
        "messages", "{day} is more than a year ago. Check the year; the register takes notices of the last year."
    ),
    "notice.blank": QT_TRANSLATE_NOOP(
        "messages", "These blanks are not filled in yet: {labels}. Change the words of the notice, then post it."
    ),
    "notice.not_posted": QT_TRANSLATE_NOOP(
        "messages", "{number} was not posted yet, so it cannot be taken down. Make it void if it is not wanted."
    ),
    "notice.removed_already": QT_TRANSLATE_NOOP(
        "messages", "{number} was taken down on {day} already. Write a new notice if it should hang again."
    ),
    "notice.removed_before": QT_TRANSLATE_NOOP(
        "messages", "It was posted on {day} and cannot have come down before. Write that day or a later one."
    ),
    "notice.hung": QT_TRANSLATE_NOOP(
        "messages",
        "{number} hangs since {day} and people read it, so its words stay. Make it void and write a new notice.",
    ),
    "notice.down_since": QT_TRANSLATE_NOOP(
        "messages",
        "{number} is down since {day}. If it hung all the time, empty that day with F2; else write a new notice.",
    ),
    "notice.paper_damaged": QT_TRANSLATE_NOOP(
        "messages",
        "The paper kept of {number} is not what was posted any more: the book's file was damaged. It is not printed. "
        "Bring back a backup from before, and take the notice from there.",
    ),
    "notice.void_already": QT_TRANSLATE_NOOP(
        "messages", "{number} is void and counts no more. Write a new notice instead."
    ),
}
