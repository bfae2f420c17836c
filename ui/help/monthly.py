"""Help for the manager's month: the figures, the report, goals and measures."""

from collections.abc import Mapping

from ui.help.topic import Topic
from ui.language import QT_TRANSLATE_NOOP

TOPICS: Mapping[str, Topic] = {
    "reports": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "The figures of a month, quarter, half-year or year, the records behind each, and the report on paper.",
        ),
        steps=(
            (QT_TRANSLATE_NOOP("help", "Choose the period, or step to the one before."), "reports.period"),
            (QT_TRANSLATE_NOOP("help", "Choose a figure; open the records it is made of."), "key:Enter"),
            (QT_TRANSLATE_NOOP("help", "Read what a figure means and how it comes about."), "reports.about"),
            (QT_TRANSLATE_NOOP("help", "See 24 months, and when and where things happen."), "reports.view_trend"),
            (QT_TRANSLATE_NOOP("help", "Prepare and print the report."), "reports.print"),
            (QT_TRANSLATE_NOOP("help", "Issue it: from then on it never changes."), "reports.issue"),
        ),
        signs=(
            (
                QT_TRANSLATE_NOOP(
                    "help", 'Green is better than before, red is worse. "Not over" means that the period still runs.'
                ),
                "",
            ),
        ),
        trouble=(
            (
                QT_TRANSLATE_NOOP(
                    "help", "What changed after issuing is told as a difference beside the issued report."
                ),
                "",
            ),
            (QT_TRANSLATE_NOOP("help", "A small n is marked: a change there may be chance."), ""),
        ),
    ),
    "steering": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "What the manager steers by: themes and goals of the year, the review of a month with its "
            "measures, hot cases, and the log of problems.",
        ),
        steps=(
            (QT_TRANSLATE_NOOP("help", "Choose the month."), "steering.month"),
            (QT_TRANSLATE_NOOP("help", "Set the theme and the goals of the year."), "steering.goals"),
            (
                QT_TRANSLATE_NOOP("help", "Write the review: first the analysis, then the measure that cures."),
                "steering.review",
            ),
            (QT_TRANSLATE_NOOP("help", "Tell of a case in the report."), "steering.hot"),
            (
                QT_TRANSLATE_NOOP("help", "Log a problem the office found: kind, time, place, people and duty."),
                "steering.problems",
            ),
        ),
        signs=((QT_TRANSLATE_NOOP("help", "Only a manager writes here; everybody may log a problem."), ""),),
        trouble=((QT_TRANSLATE_NOOP("help", "A measure is not kept before its analysis is written."), ""),),
    ),
}
