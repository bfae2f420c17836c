"""Help for the other settings: causes, estates, people, personal data, and what belongs to this PC."""

from collections.abc import Mapping

from ui.help.topic import Topic
from ui.language import QT_TRANSLATE_NOOP

TOPICS: Mapping[str, Topic] = {
    "settings.causes": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Why things happen, in families: worn out, badly kept, done by somebody. A case is closed with its cause.",
        ),
        steps=((QT_TRANSLATE_NOOP("help", "Change a cause, or add one."), "settings.change"),),
        signs=((QT_TRANSLATE_NOOP("help", "The report counts by cause; few and clear ones tell most."), ""),),
    ),
    "settings.estates": Topic(
        QT_TRANSLATE_NOOP("help", "The estates and buildings of this office, as flats and papers name them."),
        steps=((QT_TRANSLATE_NOOP("help", "Change an estate or a building, or add one."), "settings.change"),),
        trouble=(
            (
                QT_TRANSLATE_NOOP(
                    "help", "A building with flats in it is not taken off; move or merge its flats first."
                ),
                "",
            ),
        ),
    ),
    "settings.quick": Topic(
        QT_TRANSLATE_NOOP(
            "help", "Several steps of a case under one key: told, noted, passed on, waiting, answered, closed."
        ),
        steps=(
            (
                QT_TRANSLATE_NOOP("help", "Change an action, or add one; write the texts in both languages."),
                "settings.change",
            ),
            (
                QT_TRANSLATE_NOOP("help", "Press its key on a case: what it did is taken back at once if need be."),
                "undo",
            ),
        ),
    ),
    "settings.people": Topic(
        QT_TRANSLATE_NOOP("help", "Who works at this desk, their post as letters are signed, and their role."),
        steps=(
            (QT_TRANSLATE_NOOP("help", "Add a person."), "key:Ins"),
            (QT_TRANSLATE_NOOP("help", "Change the one chosen."), "key:Enter"),
            (QT_TRANSLATE_NOOP("help", "Whoever leaves is marked as left; what they did keeps their name."), ""),
        ),
        signs=(
            (
                QT_TRANSLATE_NOOP(
                    "help",
                    "A manager sees confidential files, approves letters and changes settings; an administrator "
                    "gives rights and PINs.",
                ),
                "",
            ),
        ),
    ),
    "settings.steps": Topic(
        QT_TRANSLATE_NOOP(
            "help", "The steps that every move in or out begins with: keys, meters, deposit, lift booking."
        ),
        steps=((QT_TRANSLATE_NOOP("help", "Change a step, or add one."), "settings.change"),),
        signs=((QT_TRANSLATE_NOOP("help", "Moves that have begun keep the steps they began with."), ""),),
    ),
    "settings.deposit": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Money put aside so that a person can be compensated at once, before it is known who pays in the end.",
        ),
        steps=((QT_TRANSLATE_NOOP("help", "Put money in or take it out; say from whom or for what."), "key:Ins"),),
        signs=((QT_TRANSLATE_NOOP("help", "What stands there is put in less what was paid to people."), ""),),
    ),
    "settings.privacy": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Who sees phones and ID numbers whole, how long former residents are kept, and who is to be forgotten now.",
        ),
        steps=(
            (QT_TRANSLATE_NOOP("help", "Tick whether receptionists see stars; it is kept at once."), ""),
            (QT_TRANSLATE_NOOP("help", "Choose the years; former residents then come onto the list below."), ""),
            (QT_TRANSLATE_NOOP("help", "Read the list, then make the chosen nameless."), ""),
        ),
        trouble=(
            (
                QT_TRANSLATE_NOOP(
                    "help",
                    "Forgetting cannot be taken back. Backups made before it still hold the names until they are "
                    "thinned out.",
                ),
                "",
            ),
        ),
    ),
    "settings.look": Topic(
        QT_TRANSLATE_NOOP("help", "Language, light or dark, and the size of the text on this PC."),
        steps=(
            (QT_TRANSLATE_NOOP("help", "Choose; it is seen at once, and what you typed elsewhere stays."), "key:Right"),
            (QT_TRANSLATE_NOOP("help", "Make the text larger from anywhere."), "text.larger"),
        ),
    ),
    "settings.printers": Topic(
        QT_TRANSLATE_NOOP("help", "Which printer and tray each kind of paper goes to on this PC."),
        steps=(
            (QT_TRANSLATE_NOOP("help", "Choose a printer for slips, letters, forms, reports and lists."), ""),
            (QT_TRANSLATE_NOOP("help", "Print a test page: its frame stands 10 mm from every edge."), ""),
        ),
        trouble=(
            (
                QT_TRANSLATE_NOOP("help", "A printer that is not there any more is told in brackets; choose another."),
                "",
            ),
            (QT_TRANSLATE_NOOP("help", "Without any printer, papers are kept as PDFs in the folder papers."), ""),
        ),
    ),
    "settings.book": Topic(
        QT_TRANSLATE_NOOP("help", "Where the book lies on this PC, and what somebody who helps you may ask for."),
        steps=(
            (QT_TRANSLATE_NOOP("help", "Open the folder to look into it."), "key:Enter"),
            (
                QT_TRANSLATE_NOOP(
                    "help",
                    "Make a diagnostics file for whoever looks after the program: you see all of it before you "
                    "save it.",
                ),
                "diagnose",
            ),
        ),
        trouble=(
            (
                QT_TRANSLATE_NOOP("help", "Never copy or move the book while Deskbell is open; make a backup instead."),
                "",
            ),
        ),
    ),
}
