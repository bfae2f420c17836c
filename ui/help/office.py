"""Help for the settings of the office: what it is called, when it works, its limits, people and lists."""

from collections.abc import Mapping

from ui.help.topic import Topic
from ui.language import QT_TRANSLATE_NOOP

TOPICS: Mapping[str, Topic] = {
    "settings.office": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "The office's name, address and phones as they stand on every paper, and the language of its papers.",
        ),
        steps=(
            (QT_TRANSLATE_NOOP("help", "Write what is to change, and save."), "settings.save"),
            (QT_TRANSLATE_NOOP("help", "Look at a letter afterwards, to see how it stands on paper."), "go.letters"),
        ),
        trouble=((QT_TRANSLATE_NOOP("help", "Papers already issued keep the name they went out with."), ""),),
    ),
    "settings.hours": Topic(
        QT_TRANSLATE_NOOP(
            "help", "When the office works, the public holidays it keeps and its own days. Every limit counts by them."
        ),
        steps=(
            (QT_TRANSLATE_NOOP("help", "Write the hours of each weekday, and save."), "settings.save"),
            (
                QT_TRANSLATE_NOOP(
                    "help", "Add a day on which the office is closed, or works although it is a holiday."
                ),
                "key:Ins",
            ),
            (
                QT_TRANSLATE_NOOP(
                    "help", "Read the line below: it tells when a complaint taken now would be answered."
                ),
                "",
            ),
        ),
        signs=(
            (
                QT_TRANSLATE_NOOP(
                    "help", "What was promised before a change stays promised; the change serves new cases."
                ),
                "",
            ),
        ),
    ),
    "settings.limits": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "How soon a person is told who has their matter, how far back the same matter is looked for, "
            "when to remind and to call back.",
        ),
        steps=(
            (QT_TRANSLATE_NOOP("help", "Choose the numbers and save."), "settings.save"),
            (QT_TRANSLATE_NOOP("help", "Write the greeting that stands over a new complaint."), ""),
        ),
        signs=(
            (
                QT_TRANSLATE_NOOP(
                    "help",
                    "A reply is due at the same clock time on the next working day, counted from when the matter "
                    "was received. It means an answer, not yet the solution; the solution has a limit of its own.",
                ),
                "",
            ),
        ),
    ),
    "settings.classes": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "The classes of cases, each with its limits, the department it is passed to, and what the office promises.",
        ),
        steps=(
            (QT_TRANSLATE_NOOP("help", "Choose a class and change it in its place."), "settings.change"),
            (QT_TRANSLATE_NOOP("help", "Add a class under a heading."), "key:Ins"),
            (QT_TRANSLATE_NOOP("help", "Take off one that is used no more; old cases keep it."), "key:Del"),
        ),
        signs=(
            (
                QT_TRANSLATE_NOOP(
                    "help", "A class may be marked as a sudden event: it is then taken by the clock, with a call list."
                ),
                "",
            ),
        ),
    ),
    "settings.places": Topic(
        QT_TRANSLATE_NOOP("help", "The places of a flat and of the estate that are offered while a case is taken."),
        steps=(
            (QT_TRANSLATE_NOOP("help", "Change a place, or add one."), "settings.change"),
            (QT_TRANSLATE_NOOP("help", "Mark those outside the flats: nobody needs to let the worker in there."), ""),
        ),
    ),
    "settings.trades": Topic(
        QT_TRANSLATE_NOOP("help", "The departments that cases are passed to, and the worker usually sent by each."),
        steps=(
            (QT_TRANSLATE_NOOP("help", "Change a department, or add one."), "settings.change"),
            (QT_TRANSLATE_NOOP("help", "Choose the worker whose name stands on its slips unless told otherwise."), ""),
        ),
    ),
    "settings.workers": Topic(
        QT_TRANSLATE_NOOP("help", "Who goes out with a slip: name, phone, department. They need not sit at the desk."),
        steps=(
            (QT_TRANSLATE_NOOP("help", "Change a worker, or add one."), "settings.change"),
            (QT_TRANSLATE_NOOP("help", "Take off whoever has left; their slips keep the name."), "key:Del"),
        ),
    ),
    "settings.prices": Topic(
        QT_TRANSLATE_NOOP("help", "Services and materials with their prices, paid and free, and packages of several."),
        steps=(
            (QT_TRANSLATE_NOOP("help", "Change a line; a new price begins on a day."), "settings.change"),
            (QT_TRANSLATE_NOOP("help", "Add what is missing."), "key:Ins"),
            (
                QT_TRANSLATE_NOOP("help", "Print the catalogue, or the price list for the notice board."),
                "settings.print",
            ),
        ),
        signs=(
            (
                QT_TRANSLATE_NOOP("help", "Free work shows what it is worth: the resident sees what the office gives."),
                "",
            ),
        ),
    ),
    "settings.slips": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Which copies of a slip are printed, the conditions on them, on which paper, and from when "
            "on a slip is late.",
        ),
        steps=(
            (QT_TRANSLATE_NOOP("help", "Choose copies, days and conditions, and save."), "settings.save"),
            (
                QT_TRANSLATE_NOOP(
                    "help", "Choose the paper, print a test, and move the print by millimetres until it fits."
                ),
                "",
            ),
        ),
    ),
    "settings.letters": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "How letters are folded and enveloped, the logo, and whether a manager approves each before it goes out.",
        ),
        steps=(
            (QT_TRANSLATE_NOOP("help", "Choose and save."), "settings.save"),
            (QT_TRANSLATE_NOOP("help", "Add the logo as a picture."), ""),
        ),
        signs=(
            (
                QT_TRANSLATE_NOOP(
                    "help", "With approval on, issuing asks a manager first; the number on the rail tells who waits."
                ),
                "",
            ),
        ),
    ),
    "settings.templates": Topic(
        QT_TRANSLATE_NOOP(
            "help", "The texts letters begin from, in both languages, with fields that are filled from the book."
        ),
        steps=(
            (QT_TRANSLATE_NOOP("help", "Choose a template; the page stands beside its words."), ""),
            (QT_TRANSLATE_NOOP("help", "Insert a field from the list instead of typing it."), ""),
            (QT_TRANSLATE_NOOP("help", "Read the faults below: each names its line."), ""),
            (
                QT_TRANSLATE_NOOP("help", "Save; every earlier wording is kept and can be brought back."),
                "settings.save",
            ),
        ),
    ),
    "settings.reports": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Whether the month's report prepares itself on the first working day, and whether a script may issue one.",
        ),
        steps=((QT_TRANSLATE_NOOP("help", "Tick what the office wants; it is kept at once."), ""),),
    ),
    "settings.advice": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "What to say, and never to say, beside the form while a case is taken; and whom to call in a sudden event.",
        ),
        steps=(
            (QT_TRANSLATE_NOOP("help", "Choose a class, then change a line or add one."), "settings.change"),
            (
                QT_TRANSLATE_NOOP(
                    "help", "Put people of the directory on the call list, in the order in which they are called."
                ),
                "key:Ins",
            ),
        ),
    ),
}
