"""The sentences for slips that come home."""

from collections.abc import Mapping

from ui.language import QT_TRANSLATE_NOOP

SENTENCES: Mapping[str, str] = {
    "slip.lines_changed": QT_TRANSLATE_NOOP(
        "messages",
        "The services and materials were changed meanwhile. Look through them, then save again.",
    ),
    "slip.several_home": QT_TRANSLATE_NOOP(
        "messages",
        "{n} slips that are home or void end in {digits}: {numbers}. Type one digit more, or choose one of these.",
    ),
    "slip.several": QT_TRANSLATE_NOOP(
        "messages",
        "{n} slips end in {digits}. Type one digit more, or choose one of these.",
    ),
    "slip.not_back": QT_TRANSLATE_NOOP(
        "messages",
        "Slip {number} is not home any more, so there is nothing to set right. Look at its state.",
    ),
    "slip.outcome_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Say what became of it: 1 done, 2 not done, 3 second visit.",
    ),
    "slip.second_visit_out": QT_TRANSLATE_NOOP(
        "messages",
        "Somebody is on the second visit of {number} already, with slip {second}. Change that one, or book it back.",
    ),
    "slip.in_future": QT_TRANSLATE_NOOP(
        "messages",
        "That lies in the future. Write the day and time that stand on the slip.",
    ),
    "slip.before_raised": QT_TRANSLATE_NOOP(
        "messages",
        "That lies before the matter of slip {number} was reported. Check the day and the time.",
    ),
    "slip.finished_before_arrival": QT_TRANSLATE_NOOP(
        "messages",
        "The work ends before the worker came. Correct one of the two times.",
    ),
    "slip.time_missing": QT_TRANSLATE_NOOP(
        "messages",
        "The day has no time. Write one such as 9:30, or empty the day.",
    ),
    "slip.time_unreadable": QT_TRANSLATE_NOOP(
        "messages",
        "“{typed}” is no time. Write one such as 9:30, or leave it empty.",
    ),
    "slip.score_out_of_range": QT_TRANSLATE_NOOP(
        "messages",
        "A score goes from {worst} to {best}.",
    ),
    "slip.changed_since": QT_TRANSLATE_NOOP(
        "messages",
        "{number} has gone on since, so this can no longer be taken back. Set it right with F2 instead.",
    ),
}
