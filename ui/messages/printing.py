"""Sentences for refusals about papers on their way to a printer."""

from collections.abc import Mapping

from ui.language import QT_TRANSLATE_NOOP

SENTENCES: Mapping[str, str] = {
    "print.copies_out_of_range": QT_TRANSLATE_NOOP(
        "messages", "One to {most} copies can be printed at once. Choose a number between them."
    ),
    "print.unknown": QT_TRANSLATE_NOOP(
        "messages", "This paper is no longer in the print queue. Print it from where it belongs."
    ),
    "print.over": QT_TRANSLATE_NOOP(
        "messages", "“{title}” is over already, so it waits for no printer. Look at its state with F5."
    ),
    "print.under_way": QT_TRANSLATE_NOOP(
        "messages", "“{title}” is being printed right now. Wait until it is out, or stop it with Del."
    ),
    "print.pages_gone": QT_TRANSLATE_NOOP(
        "messages",
        "The pages of “{title}” are no longer kept in the book. Print it anew from where it belongs.",
    ),
}
