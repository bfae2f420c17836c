"""Help for the day of the desk: what is due, taking cases, calling back, incidents, the directory."""

from collections.abc import Mapping

from ui.help.topic import Topic
from ui.language import QT_TRANSLATE_NOOP

TOPICS: Mapping[str, Topic] = {
    "today": Topic(
        QT_TRANSLATE_NOOP(
            "help", "What must be done now. Begin each shift here, and come back whenever the phone is quiet."
        ),
        steps=(
            (
                QT_TRANSLATE_NOOP(
                    "help",
                    "Look at the row of counters first: each tells how many matters wait, the most pressing at "
                    "the left.",
                ),
                "key:Tab",
            ),
            (QT_TRANSLATE_NOOP("help", "Choose a row with the arrow keys and open it."), "key:Enter"),
            (
                QT_TRANSLATE_NOOP(
                    "help",
                    "Work from red to amber: first what is overdue, then who has not been told, then what is due "
                    "today.",
                ),
                "",
            ),
            (
                QT_TRANSLATE_NOOP("help", "Take the next call at any moment; what you were reading stays as it is."),
                "new",
            ),
        ),
        signs=(
            (
                QT_TRANSLATE_NOOP(
                    "help",
                    "Red is late already. Amber must be done today. A counter that is missing has nothing to do.",
                ),
                "",
            ),
        ),
        trouble=(
            (
                QT_TRANSLATE_NOOP("help", "If a number looks wrong, refresh the page and open the list behind it."),
                "refresh",
            ),
        ),
    ),
    "intake": Topic(
        QT_TRANSLATE_NOOP(
            "help", "Write down what a caller says; saving gives the case its number. Read the greeting aloud first."
        ),
        steps=(
            (
                QT_TRANSLATE_NOOP(
                    "help", "Type the last digits of the phone, a name, pinyin or the flat; take the first answer."
                ),
                "key:Enter",
            ),
            (
                QT_TRANSLATE_NOOP(
                    "help",
                    "Choose the class with a few letters; say where, what it is about, and what the person said.",
                ),
                "key:Enter",
            ),
            (
                QT_TRANSLATE_NOOP("help", "Save and print the slip; the form is ready for the next call."),
                "intake.print",
            ),
            (QT_TRANSLATE_NOOP("help", "Solved on the phone? Keep it as solved."), "intake.solve"),
            (
                QT_TRANSLATE_NOOP("help", "Open the second part for rarer things, such as a name withheld."),
                "intake.more",
            ),
        ),
        signs=(
            (
                QT_TRANSLATE_NOOP("help", "An amber box names the same matter told before: link it or keep it apart."),
                "intake.second",
            ),
        ),
        trouble=(
            (QT_TRANSLATE_NOOP("help", "Stop at any time: the draft is offered again."), ""),
            (QT_TRANSLATE_NOOP("help", "Refused? The marked field says why; mend it and save again."), ""),
        ),
    ),
    "cases": Topic(
        QT_TRANSLATE_NOOP(
            "help", "All matters brought to the desk, and what became of each: the list, and beside it the chosen case."
        ),
        steps=(
            (
                QT_TRANSLATE_NOOP("help", "Press a counter, or search for any number, name, flat or word."),
                "cases.search",
            ),
            (
                QT_TRANSLATE_NOOP("help", "Pass the case on: who has it now, and what the person was told."),
                "cases.pass_on",
            ),
            (QT_TRANSLATE_NOOP("help", "Send a worker with a slip, or write a letter."), "cases.slip"),
            (QT_TRANSLATE_NOOP("help", "Record the answer; prepared ones are offered."), "cases.reply"),
            (QT_TRANSLATE_NOOP("help", "Close it with its result and cause."), "cases.close"),
            (QT_TRANSLATE_NOOP("help", "Everything else is in the menu: let it wait, reopen, void."), "cases.more"),
        ),
        signs=(
            (
                QT_TRANSLATE_NOOP(
                    "help",
                    "Red is overdue, amber was never told or waits. A case that waits comes back by itself on its day.",
                ),
                "",
            ),
            (
                QT_TRANSLATE_NOOP("help", "Select several with Space; the same keys then act on all of them."),
                "key:Space",
            ),
        ),
        trouble=((QT_TRANSLATE_NOOP("help", "Take back the last step at once."), "undo"),),
    ),
    "sudden": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "A danger that cannot wait: people in a lift, water, power, fire, burglary. The page counts "
            "the minutes and shows whom to call.",
        ),
        steps=(
            (QT_TRANSLATE_NOOP("help", "Choose what happened and where; only four things are asked."), ""),
            (
                QT_TRANSLATE_NOOP(
                    "help", 'Read aloud what stands under "Say": it calms the caller and keeps them safe.'
                ),
                "",
            ),
            (
                QT_TRANSLATE_NOOP("help", "Call the people of the list from the top, and mark each as reached or not."),
                "key:Enter",
            ),
            (QT_TRANSLATE_NOOP("help", "Save the event: it gets its number and its slip."), "sudden.save"),
            (QT_TRANSLATE_NOOP("help", "When a second person calls about it, make it an incident."), "sudden.incident"),
        ),
        signs=(
            (
                QT_TRANSLATE_NOOP(
                    "help",
                    "The minutes count from the moment you opened the page; red means that the limit has passed.",
                ),
                "",
            ),
        ),
        trouble=(
            (
                QT_TRANSLATE_NOOP(
                    "help",
                    "Never wait for the program: call first, write afterwards. What was typed is kept even if "
                    "the power fails.",
                ),
                "",
            ),
        ),
    ),
    "incidents": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "One cause that many people call about, such as a burst main. All its callers are answered, "
            "closed and ended together.",
        ),
        steps=(
            (QT_TRANSLATE_NOOP("help", "Begin an incident and say which buildings it concerns."), "incidents.new"),
            (QT_TRANSLATE_NOOP("help", "Write what callers are told; it stands over every page."), "incidents.say"),
            (QT_TRANSLATE_NOOP("help", "Take one more caller from any page."), "known"),
            (QT_TRANSLATE_NOOP("help", "Answer all callers at once when there is news."), "incidents.answer"),
            (QT_TRANSLATE_NOOP("help", "Write a notice for the boards."), "incidents.notice"),
            (QT_TRANSLATE_NOOP("help", "When it is over, end the incident and close what was answered."), "key:Enter"),
        ),
        signs=((QT_TRANSLATE_NOOP("help", "Amber goes on, green is over."), ""),),
        trouble=(
            (
                QT_TRANSLATE_NOOP("help", "A caller who belongs elsewhere is taken out again; the case itself stays."),
                "",
            ),
        ),
    ),
    "calls": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "A while after a case is closed somebody asks the person whether all is well. The next call "
            "to make is always open.",
        ),
        steps=(
            (QT_TRANSLATE_NOOP("help", "Dial the phone shown and read the case in front of you."), ""),
            (
                QT_TRANSLATE_NOOP(
                    "help", "Press the digit that stands beside the answer: satisfied, fair, not satisfied."
                ),
                "",
            ),
            (
                QT_TRANSLATE_NOOP("help", "Write a word if the person said more, and keep it; the next call opens."),
                "calls.save",
            ),
            (QT_TRANSLATE_NOOP("help", "Nobody answered: it comes back later by itself."), "calls.not_reached"),
            (QT_TRANSLATE_NOOP("help", "The person asks for another day: put it off."), "calls.put_off"),
        ),
        signs=(
            (QT_TRANSLATE_NOOP("help", "Red is late. Amber was unhappy before: listen first."), ""),
            (QT_TRANSLATE_NOOP("help", '"Not satisfied" takes the case up again.'), ""),
        ),
        trouble=((QT_TRANSLATE_NOOP("help", "A wrong mark is taken back at once."), "undo"),),
    ),
    "directory": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Who handles what, inside the house and outside: departments, workers, authorities, "
            "suppliers, with phone and hours.",
        ),
        steps=(
            (
                QT_TRANSLATE_NOOP("help", "Type a name or what it is about; the first found shows its phone at once."),
                "directory.find",
            ),
            (QT_TRANSLATE_NOOP("help", "Add whoever is missing."), "directory.add"),
            (QT_TRANSLATE_NOOP("help", "Change an entry, and save it."), "directory.change"),
            (QT_TRANSLATE_NOOP("help", "Put the ones you need most at the top."), "directory.up"),
        ),
        signs=((QT_TRANSLATE_NOOP("help", '"No phone yet" in amber asks for a number.'), ""),),
        trouble=((QT_TRANSLATE_NOOP("help", "An entry taken off by mistake comes back."), "undo"),),
    ),
}
