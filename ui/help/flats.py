"""Help for flats and the work in them: owners, slips, the day board, the print queue."""

from collections.abc import Mapping

from ui.help.topic import Topic
from ui.language import QT_TRANSLATE_NOOP

TOPICS: Mapping[str, Topic] = {
    "owners": Topic(
        QT_TRANSLATE_NOOP(
            "help", "The flats, and the whole file of each household: people, papers, keys, visits, cases, letters."
        ),
        steps=(
            (
                QT_TRANSLATE_NOOP("help", "Type a flat, a name, pinyin, a phone or a plate, and open the file."),
                "owners.find",
            ),
            (QT_TRANSLATE_NOOP("help", "Go through the parts of the file."), "owners.next"),
            (QT_TRANSLATE_NOOP("help", "Add an entry in any list, or change it in its place."), "key:Ins"),
            (
                QT_TRANSLATE_NOOP("help", "Begin from here: a slip, a letter, a visit, a pass for goods, a key lent."),
                "owners.slip",
            ),
            (QT_TRANSLATE_NOOP("help", "Print the file on its one sheet."), "owners.print"),
        ),
        signs=(
            (
                QT_TRANSLATE_NOOP(
                    "help", "Red: somebody is still unhappy, or a key is overdue. Amber: open cases, or a key is out."
                ),
                "",
            ),
            (QT_TRANSLATE_NOOP("help", "What is marked confidential only a manager sees."), ""),
        ),
        trouble=(
            (QT_TRANSLATE_NOOP("help", "Two entries of one person can be merged, and split again."), ""),
            (QT_TRANSLATE_NOOP("help", "A wrong import is taken back whole under Earlier imports."), ""),
        ),
    ),
    "owners.import": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Brings in the lists an office has: owners and flats, or past cases, as a spreadsheet or a text file.",
        ),
        steps=(
            (QT_TRANSLATE_NOOP("help", "Choose the file; its encoding and sheet are found by themselves."), ""),
            (QT_TRANSLATE_NOOP("help", "Say what each column is; what is recognised stands there already."), ""),
            (QT_TRANSLATE_NOOP("help", "Read the check of every row, and people who may be one side by side."), ""),
            (QT_TRANSLATE_NOOP("help", "Import; rows that could not be used come back in a workbook to mend."), ""),
        ),
        signs=((QT_TRANSLATE_NOOP("help", "Every row says what becomes of it, and why it cannot be used."), ""),),
        trouble=(
            (
                QT_TRANSLATE_NOOP(
                    "help",
                    "Nothing is changed before the last step. The whole import is taken back afterwards under "
                    "Earlier imports.",
                ),
                "",
            ),
        ),
    ),
    "slips": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "A slip is the paper a worker takes along. It goes out, comes home, and its result is written in here.",
        ),
        steps=(
            (QT_TRANSLATE_NOOP("help", "When the paper comes home, scan it or type its last digits."), "slips.scan"),
            (QT_TRANSLATE_NOOP("help", "Answer by digits: was it done, tested, signed, was the owner satisfied."), ""),
            (QT_TRANSLATE_NOOP("help", "Book it back; the cursor stands ready for the next."), "slips.book"),
            (
                QT_TRANSLATE_NOOP(
                    "help", "Not done, or a second visit: say why; the second visit gets a slip of its own."
                ),
                "slips.second",
            ),
            (QT_TRANSLATE_NOOP("help", "Write a slip for the office's own work."), "slips.new"),
            (QT_TRANSLATE_NOOP("help", "See who has which slips out."), "slips.workers"),
        ),
        signs=((QT_TRANSLATE_NOOP("help", "Red is out too long, amber is out, green came home done."), ""),),
        trouble=(
            (QT_TRANSLATE_NOOP("help", "A slip that was booked wrongly is opened again from the menu."), "slips.menu"),
            (QT_TRANSLATE_NOOP("help", "A slip that did not print waits in the queue."), "queue"),
        ),
    ),
    "board": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "The workers' day: a column for each, an hour a line, and beside them the slips that have no time yet.",
        ),
        steps=(
            (QT_TRANSLATE_NOOP("help", "Move to a card with the arrow keys and take it up."), "board.take"),
            (QT_TRANSLATE_NOOP("help", "Move it to another hour or worker, and put it down."), "key:Enter"),
            (QT_TRANSLATE_NOOP("help", "Go to the slips without a time and give them one."), "board.waiting"),
            (QT_TRANSLATE_NOOP("help", "Look at another day."), "board.day"),
            (QT_TRANSLATE_NOOP("help", "Print the day sheet of a worker, or of all."), "board.sheet"),
        ),
        signs=(
            (
                QT_TRANSLATE_NOOP(
                    "help", "Red: two visits of one worker clash. Amber: the time is over, or outside the hours."
                ),
                "",
            ),
        ),
        trouble=(
            (
                QT_TRANSLATE_NOOP(
                    "help", "Put down in the wrong place? Take it back, or leave with Esc before you put it down."
                ),
                "undo",
            ),
        ),
    ),
    "queue": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Every paper on its way to a printer, the newest first. A paper that a printer refused waits "
            "here and is never lost.",
        ),
        steps=(
            (QT_TRANSLATE_NOOP("help", "Choose the paper and read why it did not come out."), ""),
            (QT_TRANSLATE_NOOP("help", "Mend the printer, then print the paper again."), "queue.print"),
            (QT_TRANSLATE_NOOP("help", "Look at it before that."), "queue.preview"),
            (QT_TRANSLATE_NOOP("help", "Take off what nobody needs."), "queue.cancel"),
        ),
        signs=((QT_TRANSLATE_NOOP("help", "Red failed, amber waits, green came out."), ""),),
        trouble=(
            (
                QT_TRANSLATE_NOOP(
                    "help",
                    "No paper comes out at all: look at cable, paper and power, then choose another printer "
                    "under Settings, Printers.",
                ),
                "",
            ),
            (QT_TRANSLATE_NOOP("help", "Without a printer, preview the paper and save it as a PDF."), ""),
        ),
    ),
}
