"""Help for signing in, for backups and for newer versions of the program."""

from collections.abc import Mapping

from ui.help.topic import Topic
from ui.language import QT_TRANSLATE_NOOP

TOPICS: Mapping[str, Topic] = {
    "settings.signing": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Whether everybody signs in with a PIN or password of their own before the book is seen, and "
            "when the screen locks by itself.",
        ),
        steps=(
            (
                QT_TRANSLATE_NOOP(
                    "help", "Turn it on: choose your own PIN, print the recovery key and put it in the safe."
                ),
                "key:Enter",
            ),
            (
                QT_TRANSLATE_NOOP(
                    "help",
                    "Give the others their first PIN under People; they choose their own when they first sign in.",
                ),
                "",
            ),
            (QT_TRANSLATE_NOOP("help", "Lock the screen whenever you leave the desk."), "lock"),
            (QT_TRANSLATE_NOOP("help", "Let somebody else sit down in two keys."), "switch"),
        ),
        signs=(
            (
                QT_TRANSLATE_NOOP(
                    "help", "Wrong tries make one person wait a little longer each time; nobody else waits."
                ),
                "",
            ),
        ),
        trouble=(
            (
                QT_TRANSLATE_NOOP(
                    "help",
                    "A forgotten PIN: an administrator gives a new one. Nobody left who can? The recovery key on "
                    "the lock screen.",
                ),
                "",
            ),
        ),
    ),
    "settings.backups": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Where copies of the book with its photos go, whether they are sealed with a password, and "
            "the way back from them.",
        ),
        steps=(
            (
                QT_TRANSLATE_NOOP("help", "Choose a first folder and a second place such as a stick; save."),
                "settings.save",
            ),
            (
                QT_TRANSLATE_NOOP("help", "Back up now; otherwise it is done once a day and at closing."),
                "settings.backup",
            ),
            (QT_TRANSLATE_NOOP("help", "Try the newest one once a year: it is proved on a copy."), ""),
            (
                QT_TRANSLATE_NOOP(
                    "help",
                    "Bring one back: it is checked first, you see what would change, and the present book is "
                    "kept aside.",
                ),
                "",
            ),
            (QT_TRANSLATE_NOOP("help", "On a new PC the first step of setting up does it."), ""),
        ),
        signs=(
            (
                QT_TRANSLATE_NOOP(
                    "help", "The status bar tells the age of the last good one: amber after two days, red after seven."
                ),
                "",
            ),
        ),
        trouble=((QT_TRANSLATE_NOOP("help", "A lost password cannot be replaced: those backups stay closed."), ""),),
    ),
    "settings.program": Topic(
        QT_TRANSLATE_NOOP(
            "help", "Which version runs here, what it brought, and whether a newer one lies in a folder of your office."
        ),
        steps=(
            (
                QT_TRANSLATE_NOOP(
                    "help", "Name the folder where whoever looks after the PC puts installers; empty looks nowhere."
                ),
                "",
            ),
            (QT_TRANSLATE_NOOP("help", "Look now; otherwise it is looked once a day while nobody types."), "newer"),
            (
                QT_TRANSLATE_NOOP(
                    "help", "A newer one lies there: open the folder, close Deskbell, start the installer."
                ),
                "",
            ),
        ),
        signs=(
            (
                QT_TRANSLATE_NOOP(
                    "help", "The status bar tells of a newer version until you choose “Do not mention this version”."
                ),
                "",
            ),
        ),
        trouble=(
            (
                QT_TRANSLATE_NOOP(
                    "help", "The folder does not answer: nothing waits for it, and you are told when it does."
                ),
                "",
            ),
        ),
    ),
}
