"""The facts of the office, changed from the settings."""

from desk.settings.acts import (
    LARGEST_ATTACHMENT,
    LONGEST_RETENTION,
    change_facts,
    change_hours,
    change_limits,
    change_privacy,
)
from desk.settings.limits import RANGES, Limits
from desk.settings.preview import Preview, preview_hours

__all__ = [
    "LARGEST_ATTACHMENT",
    "LONGEST_RETENTION",
    "RANGES",
    "Limits",
    "Preview",
    "change_facts",
    "change_hours",
    "change_limits",
    "change_privacy",
    "preview_hours",
]
