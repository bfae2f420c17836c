"""The one way an act says no."""


class Refusal(Exception):
    """An act that may not happen, as a code with fields; ui/messages.py owns the sentence.

    A field named `field` tells which box of a form it is about.
    """

    def __init__(self, code: str, **fields: object) -> None:
        super().__init__(code)
        self.code = code
        self.fields = fields

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value!r}" for name, value in self.fields.items())
        return f"{self.code}({told})"

    def __reduce__(self) -> tuple[object, ...]:
        # Refusals cross from the child process that reads spreadsheets.
        return (_refusal, (self.code, self.fields))


def _refusal(code: str, fields: dict[str, object]) -> Refusal:
    return Refusal(code, **fields)
