"""What a reader could not use of a row: kept in the note, and said."""

from desk.imports.reasons import Remark


class Asides:
    """The lines of the note and the remarks of one row, as they gather."""

    __slots__ = ("lines", "remarks")

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.remarks: list[Remark] = []

    def say(self, code: str, /, **fields: object) -> None:
        """A remark about something that was read all the same."""
        self.remarks.append(Remark(code, tuple(fields.items())))

    def keep(self, heading: str, text: str, code: str, /, **fields: object) -> None:
        """A value that could not be used: a line of the note with its heading, and a remark that says so."""
        self.lines.append(f"{heading}: {text}" if heading else text)
        self.say(code, **({"text": text} | fields))
