"""The facts of the office, changed from the settings."""

from desk.settings.acts import LONGEST_RETENTION, change_facts, change_privacy

__all__ = ["LONGEST_RETENTION", "change_facts", "change_privacy"]
