"""The facts of the office, changed from the settings."""

from desk.settings.acts import change_facts

__all__ = ["change_facts"]
