"""Help for handing over, the staff's records, and setting up an office."""

from collections.abc import Mapping

from ui.help.topic import Topic
from ui.language import QT_TRANSLATE_NOOP

TOPICS: Mapping[str, Topic] = {
    "shifts": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "One shift hands over to the next: the sheet written by the day itself, the journal, things "
            "left at the desk, and who is on duty.",
        ),
        steps=(
            (
                QT_TRANSLATE_NOOP("help", "Write in the journal whatever happens; mark what the next shift must know."),
                "shifts.go.journal",
            ),
            (
                QT_TRANSLATE_NOOP("help", "Take in a parcel or a found thing; hand it out with proof."),
                "shifts.go.items",
            ),
            (QT_TRANSLATE_NOOP("help", "Look who is on duty and on call."), "shifts.go.roster"),
            (
                QT_TRANSLATE_NOOP("help", "At the end of the shift hand over: read the sheet and give it."),
                "shifts.main",
            ),
            (QT_TRANSLATE_NOOP("help", "Whoever comes reads every section and takes it over."), ""),
        ),
        signs=(
            (
                QT_TRANSLATE_NOOP(
                    "help", "A sheet that was given never changes; one that nobody took over is told on Today."
                ),
                "",
            ),
        ),
        trouble=(
            (
                QT_TRANSLATE_NOOP(
                    "help", "The same person cannot give and take. An entry removed stays visible, struck out."
                ),
                "",
            ),
        ),
    ),
    "staff": Topic(
        QT_TRANSLATE_NOOP("help", "The staff's certificates, training, praise and spot checks, and what they suggest."),
        steps=(
            (QT_TRANSLATE_NOOP("help", "Choose somebody and add what was earned or found."), "staff.records"),
            (QT_TRANSLATE_NOOP("help", "Enter a suggestion of anybody; say what became of it."), "staff.suggestions"),
            (QT_TRANSLATE_NOOP("help", "Save what is written here."), "staff.save"),
            (QT_TRANSLATE_NOOP("help", "Print praise and honours of the month."), "staff.month"),
        ),
        signs=((QT_TRANSLATE_NOOP("help", "Certificates that end soon have a counter on Today."), ""),),
        trouble=((QT_TRANSLATE_NOOP("help", "Only a manager sees the records; anybody may enter a suggestion."), ""),),
    ),
    "welcome": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Sets up an office a step at a time: names, people, flats, backups, printers. No step is "
            "needed to take the first call.",
        ),
        steps=(
            (
                QT_TRANSLATE_NOOP("help", "On a new PC bring the office's backup back first: all else comes with it."),
                "",
            ),
            (
                QT_TRANSLATE_NOOP(
                    "help", "Fill in a step, then go on; what you leave out can be done later in the settings."
                ),
                "welcome.next",
            ),
            (QT_TRANSLATE_NOOP("help", "Go back to the step before."), "welcome.previous"),
            (QT_TRANSLATE_NOOP("help", "Make a first backup."), "welcome.backup"),
        ),
        trouble=(
            (
                QT_TRANSLATE_NOOP(
                    "help",
                    "Stop at any time: what was saved stays, and Today offers to go on with the first step left.",
                ),
                "",
            ),
        ),
    ),
}
