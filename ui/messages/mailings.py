"""Sentences for refusals about letters to many."""

from collections.abc import Mapping

from ui.language import QT_TRANSLATE_NOOP

SENTENCES: Mapping[str, str] = {
    "mailing.unknown": QT_TRANSLATE_NOOP(
        "messages", "There is no mailing {number}. Look for it in the list of letters to many."
    ),
    "mailing.item_unknown": QT_TRANSLATE_NOOP(
        "messages", "Place {position} is not on this list. Open the mailing again and choose from its list."
    ),
    "mailing.item_issued": QT_TRANSLATE_NOOP(
        "messages",
        "The letter of place {position} is issued, so it stays on the list. Make the letter itself void.",
    ),
    "mailing.over": QT_TRANSLATE_NOOP(
        "messages", "Nothing of {number} is left to issue. Take its rest up again, or begin new letters to many."
    ),
    "mailing.nobody": QT_TRANSLATE_NOOP(
        "messages",
        "Nobody would get a letter, so nothing was made. Choose more, or take somebody in again.",
    ),
    "mailing.blanks": QT_TRANSLATE_NOOP(
        "messages",
        "{count} letters still have a blank, the first one to {whom}: {labels}. Fill it in, or leave those out.",
    ),
    "mailing.gone_since": QT_TRANSLATE_NOOP(
        "messages",
        "{whom} has moved out, has another role there now or was forgotten, so no letter of this mailing goes there. "
        "Set the household right first, or write a letter by itself.",
    ),
    "mailing.not_so_there": QT_TRANSLATE_NOOP(
        "messages",
        "The words speak of a renovation, and of the one of {whom} they are not so. Set its file right first, or write "
        "a letter by itself.",
    ),
    "mailing.own_missing": QT_TRANSLATE_NOOP(
        "messages", "Write the words of the letter, in Chinese, in English or in both, or choose a template."
    ),
    "mailing.own_subject_missing": QT_TRANSLATE_NOOP(
        "messages",
        "These words have no subject. Write what the letter is about, or take the words of this language away.",
    ),
    "mailing.own_body_missing": QT_TRANSLATE_NOOP(
        "messages", "There is a subject and no words below it. Write them, or take the subject of this language away."
    ),
    "mailing.has_a_letter": QT_TRANSLATE_NOOP(
        "messages", "{whom} has another letter of this mailing, so there is no second one. Write a letter by itself."
    ),
    "mailing.all_sent": QT_TRANSLATE_NOOP(
        "messages",
        "Every letter of {number} that is issued is marked as sent already. Open a single letter to set it right.",
    ),
    "mailing.reason_missing": QT_TRANSLATE_NOOP("messages", "Say why no letter goes there; the list keeps the reason."),
    "mailing.needs_manager": QT_TRANSLATE_NOOP(
        "messages",
        "Letters here are issued by a manager, so {number} waits with its list. Ask a manager to open it and issue it.",
    ),
    "mailing.nothing_issued": QT_TRANSLATE_NOOP(
        "messages", "No letter of {number} is issued yet, so there is nothing to print. Issue its letters first."
    ),
    "mailing.flats_missing": QT_TRANSLATE_NOOP(
        "messages", "Name the flats the letters go to, such as 3-2-1801, 3-2-1802."
    ),
    "mailing.flats_unknown": QT_TRANSLATE_NOOP(
        "messages", "Not among the flats ({count}): {flats}. Correct them, or enter those flats first."
    ),
    "mailing.incident_missing": QT_TRANSLATE_NOOP("messages", "Choose the incident whose callers get a letter."),
    "mailing.view_missing": QT_TRANSLATE_NOOP(
        "messages", "Choose the saved filter of cases. Filters are named in the list of complaints."
    ),
    "mailing.building_unknown": QT_TRANSLATE_NOOP(
        "messages", "There is no building “{name}”. The buildings are: {names}."
    ),
    "mailing.floor_unlikely": QT_TRANSLATE_NOOP(
        "messages", "“{floor}” is no floor. Write it as a number, or leave it empty for all floors."
    ),
    "mailing.template_missing": QT_TRANSLATE_NOOP("messages", "Choose the template the letters are worded from."),
    "mailing.no_words": QT_TRANSLATE_NOOP(
        "messages", "This template has no words yet. Write them in the settings, or choose another one."
    ),
    "mailing.not_about_cases": QT_TRANSLATE_NOOP(
        "messages",
        "This template answers a case, and these letters are about none. Choose a template for households, or cases.",
    ),
    "mailing.wrong_purpose": QT_TRANSLATE_NOOP(
        "messages", "This template is not for letters to many. Choose one for households or for cases."
    ),
}
