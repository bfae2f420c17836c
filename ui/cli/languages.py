"""The languages a command speaks."""

LANGUAGES = ("en", "zh")
