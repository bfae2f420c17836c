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
        "This book was written by a newer Deskbell and was left untouched. Install the newer Deskbell on this PC, then "
        "start it again.",
    ),
    "book.read_only": QT_TRANSLATE_NOOP(
        "messages",
        "The book at {path} cannot be written. Ask for the right to write in that folder, then start again.",
    ),
    "book.on_network": QT_TRANSLATE_NOOP(
        "messages",
        "{path} is on another computer, where a book can be spoilt, so it was not opened. "
        "Keep the book on a disk of this PC, and let only its backups go to the network.",
    ),
    "book.not_open": QT_TRANSLATE_NOOP(
        "messages",
        "The book is not open, so nothing was looked up or saved. What you typed stays; try again once it is open.",
    ),
    "book.gone": QT_TRANSLATE_NOOP(
        "messages",
        "The book is no longer at {path}, so nothing was saved: its drive was taken out, or the file was moved or "
        "replaced. Put it back and save once more; what you typed stays here until then.",
    ),
    "book.disk_fault": QT_TRANSLATE_NOOP(
        "messages",
        "The disk with the book did not answer, so nothing was saved. See that it is plugged in firmly and save once "
        "more; what you typed stays here. If it happens again, copy the data folder to another disk.",
    ),
    "book.locked": QT_TRANSLATE_NOOP(
        "messages",
        "Another program holds the book, so nothing was saved. Close that program, then try again.",
    ),
    "book.full": QT_TRANSLATE_NOOP(
        "messages",
        "The disk is full, so nothing was saved. Free some space, then try again; reading still works.",
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
