"""Help that belongs to no page: the first hour at this desk, and what to do when something goes wrong."""

from collections.abc import Mapping

from ui.help.topic import Topic
from ui.language import QT_TRANSLATE_NOOP

TOPICS: Mapping[str, Topic] = {
    "begin": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Deskbell keeps what people bring to the desk, sends workers, writes letters and counts the "
            "month. Everything stays in one book on this PC.",
        ),
        steps=(
            (QT_TRANSLATE_NOOP("help", "When the phone rings, begin a new complaint."), "new"),
            (QT_TRANSLATE_NOOP("help", "Find anything: a person, a flat, a number, a command."), "find"),
            (QT_TRANSLATE_NOOP("help", "Go to a page with its key; the rail at the left shows them."), "go.today"),
            (QT_TRANSLATE_NOOP("help", "Go from pane to pane within a page."), "pane"),
            (QT_TRANSLATE_NOOP("help", "Take back what you just did."), "undo"),
            (
                QT_TRANSLATE_NOOP(
                    "help", "Change language, light or dark, and who sits here under the round button, top right."
                ),
                "",
            ),
        ),
        signs=((QT_TRANSLATE_NOOP("help", "Red is late or failed, amber needs you today, green is done."), ""),),
        trouble=(
            (QT_TRANSLATE_NOOP("help", "Nothing typed is lost: whatever happens, it waits as a draft."), ""),
            (QT_TRANSLATE_NOOP("help", "A new PC: setting up offers first to bring a backup back."), ""),
        ),
    ),
    "trouble": Topic(
        QT_TRANSLATE_NOOP("help", "Something went wrong? What was saved is safe, and what you typed is kept."),
        steps=(
            (QT_TRANSLATE_NOOP("help", "Read the sentence: it says what happened, why, and what to do next."), ""),
            (QT_TRANSLATE_NOOP("help", "The disk is full: free some space, then save again."), ""),
            (
                QT_TRANSLATE_NOOP(
                    "help", "The book is held by another program: close the other program, then try again."
                ),
                "",
            ),
            (
                QT_TRANSLATE_NOOP(
                    "help", "The book is damaged or gone: copy no files about; bring back the newest backup."
                ),
                "",
            ),
            (QT_TRANSLATE_NOOP("help", "A paper does not come out: it waits in the print queue."), "queue"),
            (
                QT_TRANSLATE_NOOP(
                    "help",
                    "The same fault again: make a diagnostics file for whoever looks after the program. It holds "
                    "no personal data.",
                ),
                "diagnose",
            ),
            (
                QT_TRANSLATE_NOOP(
                    "help",
                    "While the program does not run, write calls down on paper, and enter them afterwards with "
                    "the time they came.",
                ),
                "",
            ),
        ),
    ),
}
