"""Sentences for refusals about the book itself, its folder and its clock."""

from collections.abc import Mapping

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
}
