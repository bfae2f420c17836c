"""The words of a report that was issued."""

WORDS: dict[str, tuple[str, str]] = {
    "report.issued_on": ("issued {day}", "{day}签发"),
}
