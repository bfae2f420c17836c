"""Help for letters: written, received, to many, and the notice boards."""

from collections.abc import Mapping

from ui.help.topic import Topic
from ui.language import QT_TRANSLATE_NOOP

TOPICS: Mapping[str, Topic] = {
    "letters": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "The office's letters: begun, approved, issued, sent. An issued letter is kept exactly as it went out.",
        ),
        steps=(
            (
                QT_TRANSLATE_NOOP("help", "Begin a letter; the template that fits its case is chosen already."),
                "letters.new",
            ),
            (QT_TRANSLATE_NOOP("help", "Fill what stands red between brackets, one after the other."), "letters.blank"),
            (QT_TRANSLATE_NOOP("help", "Look at the page, then issue and print it."), "letters.print"),
            (QT_TRANSLATE_NOOP("help", "Say how and when letters went out."), "letters.sent"),
            (QT_TRANSLATE_NOOP("help", "Note what came back, and what was answered."), "letters.answered"),
            (
                QT_TRANSLATE_NOOP("help", "Go on to incoming letters, letters to many, and notices."),
                "letters.next_room",
            ),
        ),
        signs=((QT_TRANSLATE_NOOP("help", "Amber is not sent yet, red came back, green was answered."), ""),),
        trouble=(
            (QT_TRANSLATE_NOOP("help", "Nothing goes out while a red blank stands."), ""),
            (QT_TRANSLATE_NOOP("help", "An issued letter is never changed: make it void and write a new one."), ""),
        ),
    ),
    "incoming": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Letters the office received: each is entered with its scan, belongs to a case, and is "
            "answered or needs no answer.",
        ),
        steps=(
            (QT_TRANSLATE_NOOP("help", "Enter a letter: from whom, about what, when it came."), "incoming.add"),
            (QT_TRANSLATE_NOOP("help", "Add its scan, and look at it later."), "incoming.scan"),
            (QT_TRANSLATE_NOOP("help", "Make a case of it, or link it to one there is."), "incoming.link"),
            (QT_TRANSLATE_NOOP("help", "Answer it by a letter."), "incoming.answer"),
            (QT_TRANSLATE_NOOP("help", "Say that it needs no answer."), "incoming.waits"),
        ),
        signs=((QT_TRANSLATE_NOOP("help", "Amber waits for our answer."), ""),),
        trouble=((QT_TRANSLATE_NOOP("help", "An entry made by mistake becomes void; its number stays used."), ""),),
    ),
    "mailings": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "One text to many households: a building, a tier, the callers of an incident, or the cases of a filter.",
        ),
        steps=(
            (
                QT_TRANSLATE_NOOP("help", "Begin, choose who gets it, and choose a template or words of your own."),
                "mailings.new",
            ),
            (QT_TRANSLATE_NOOP("help", "Read the list: who is left out and why stands there."), "mailings.list"),
            (QT_TRANSLATE_NOOP("help", "Look at the letters."), "mailings.preview"),
            (QT_TRANSLATE_NOOP("help", "Issue them; they come in the order of delivery."), "mailings.go"),
            (QT_TRANSLATE_NOOP("help", "Print envelopes or labels, and note how they were sent."), ""),
        ),
        signs=(
            (
                QT_TRANSLATE_NOOP(
                    "help",
                    "Red lacks something to be filled in; amber has a remark, such as no words in this language.",
                ),
                "",
            ),
        ),
        trouble=(
            (
                QT_TRANSLATE_NOOP(
                    "help", "Stopped in the middle? Issue again: it goes on where it was, and nobody gets it twice."
                ),
                "",
            ),
        ),
    ),
    "notices": Topic(
        QT_TRANSLATE_NOOP("help", "What hangs on the notice boards, from when until when, and what has to come down."),
        steps=(
            (QT_TRANSLATE_NOOP("help", "Write a notice, in one language or both."), "notices.new"),
            (QT_TRANSLATE_NOOP("help", "Fill in its blanks."), "notices.blank"),
            (
                QT_TRANSLATE_NOOP("help", "Look at the page, then post it: say on which boards and until when."),
                "notices.paper",
            ),
            (QT_TRANSLATE_NOOP("help", "Note that it was taken down."), "notices.down"),
        ),
        signs=((QT_TRANSLATE_NOOP("help", "Green hangs, amber is to be posted, red has to come down."), ""),),
        trouble=(
            (
                QT_TRANSLATE_NOOP(
                    "help", "A notice with a mistake: make it void, take it off the boards, post a new one."
                ),
                "",
            ),
        ),
    ),
}
