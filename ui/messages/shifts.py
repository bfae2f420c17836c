"""Sentences for refusals about shifts: journal, things at the desk, roster, handover."""

from collections.abc import Mapping

from ui.language import QT_TRANSLATE_NOOP

SENTENCES: Mapping[str, str] = {
    "journal.words_missing": QT_TRANSLATE_NOOP("messages", "Write what happened."),
    "journal.place_missing": QT_TRANSLATE_NOOP(
        "messages", "Say where it was inspected: inspections of one point are compared."
    ),
    "journal.level_missing": QT_TRANSLATE_NOOP(
        "messages", "Say whose inspection it was: the desk's, the head's or the manager's."
    ),
    "journal.finding_missing": QT_TRANSLATE_NOOP("messages", "Say what was found: in order, or to be mended."),
    "journal.day_long_ago": QT_TRANSLATE_NOOP(
        "messages", "This is more than {years} years ago. Check the year and write the day again."
    ),
    "journal.crossed_out": QT_TRANSLATE_NOOP(
        "messages", "The entry is crossed out: {reason}. Let it hold again first, then change it."
    ),
    "journal.day_out_of_range": QT_TRANSLATE_NOOP(
        "messages", "The journal has days of the years {first} to {last}. Choose one of those."
    ),
    "item.what_missing": QT_TRANSLATE_NOOP("messages", "Write what it is: a parcel, an envelope, a key."),
    "item.for_missing": QT_TRANSLATE_NOOP(
        "messages", "Write for whom it is, or the flat. Only a found thing may be for nobody known."
    ),
    "item.to_missing": QT_TRANSLATE_NOOP("messages", "Write to whom it was handed."),
    "item.unknown": QT_TRANSLATE_NOOP(
        "messages", "There is no thing {number} at the desk. Check the number, or search for whom it is."
    ),
    "item.void_already": QT_TRANSLATE_NOOP(
        "messages", "{number} is void, so nothing is done with it. Let it hold again first."
    ),
    "item.handed_already": QT_TRANSLATE_NOOP(
        "messages", "{number} was handed out to {name} already. If it lies here after all, say so first."
    ),
    "duty.hours_reversed": QT_TRANSLATE_NOOP(
        "messages", "The night shift begins after the day shift of the same day. Write a later time."
    ),
    "duty.day_out_of_range": QT_TRANSLATE_NOOP(
        "messages", "The roster has weeks of the years {first} to {last}. Choose one of those."
    ),
    "duty.name_missing": QT_TRANSLATE_NOOP("messages", "Write whose phone this is, or leave both empty."),
    "duty.twice": QT_TRANSLATE_NOOP("messages", "{name} stands here already. Write each person once."),
    "duty.too_many": QT_TRANSLATE_NOOP("messages", "At most {most} people stand in one place of the roster."),
    "duty.nothing_before": QT_TRANSLATE_NOOP(
        "messages", "Nobody is written down for the week before. Write who is on duty, cell by cell."
    ),
    "duty.full_already": QT_TRANSLATE_NOOP(
        "messages", "Everything that the week before has is written here already. Change what is different."
    ),
    "handover.nobody": QT_TRANSLATE_NOOP(
        "messages", "A shift is handed over by somebody. Choose at the top right who sits at the desk."
    ),
    "handover.not_taken": QT_TRANSLATE_NOOP(
        "messages",
        "{number}, given by {name}, was not taken over yet. Somebody else takes it over first, or it is made void.",
    ),
    "handover.unknown": QT_TRANSLATE_NOOP(
        "messages", "There is no handover {number}. Check the number, or choose one from the list."
    ),
    "handover.void_already": QT_TRANSLATE_NOOP(
        "messages", "{number} is void and is not taken over. Let a new one be handed over."
    ),
    "handover.taken_already": QT_TRANSLATE_NOOP(
        "messages", "{name} took {number} over already. Read it there; nothing more is to be done."
    ),
    "handover.same_person": QT_TRANSLATE_NOOP(
        "messages",
        "Whoever hands over does not take over as well. Let the next person sit down and take {number} over.",
    ),
    "handover.not_yours": QT_TRANSLATE_NOOP("messages", "{name} took {number} over, so only they can take that back."),
    "handover.given_since": QT_TRANSLATE_NOOP(
        "messages", "{number} was handed over since and goes on from this one, so it stays as it is."
    ),
}
