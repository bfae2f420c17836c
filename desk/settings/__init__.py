"""The facts of the office, changed from the settings."""

from desk.settings.acts import LARGEST_ATTACHMENT, LONGEST_RETENTION, change_facts, change_privacy

__all__ = ["LARGEST_ATTACHMENT", "LONGEST_RETENTION", "change_facts", "change_privacy"]
