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
        "messages", "“{title}” was printed or taken off already. Choose it again to see which."
    ),
    "print.printed_since": QT_TRANSLATE_NOOP(
        "messages",
        "“{title}” was printed anew after it was taken off, so it is not put back. Print it again to get a copy.",
    ),
    "print.under_way": QT_TRANSLATE_NOOP(
        "messages", "“{title}” is being printed right now. Wait until it is out, or stop it with Del."
    ),
    "print.slip_void": QT_TRANSLATE_NOOP("messages", "“{title}” is void by now, so it is not printed."),
    "print.pages_gone": QT_TRANSLATE_NOOP(
        "messages",
        "The pages of “{title}” are no longer kept in the book. Print it anew from where it belongs.",
    ),
}
