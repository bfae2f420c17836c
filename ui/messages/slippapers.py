"""Refusals about the papers of many slips at once."""

from collections.abc import Mapping

from ui.language import QT_TRANSLATE_NOOP

SENTENCES: Mapping[str, str] = {
    "slip.none_on_day": QT_TRANSLATE_NOOP(
        "messages", "No slip was raised on {day}, so there is nothing to print. Check the day."
    ),
}
