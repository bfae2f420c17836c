"""What a step says when it is through, and what it says when it cannot go on."""

from datetime import datetime
from pathlib import Path


class Failed(Exception):
    """A step that cannot go on, with the reason in words."""


def tell(results: Path, step: str, passed: bool, words: str) -> None:
    """One line for the step, on the screen and in the file of the results."""
    line = f"{datetime.now().astimezone():%Y-%m-%d %H:%M} {step}: {'passed' if passed else 'FAILED'}: {words}"
    print(line, flush=True)
    with results.open("a", encoding="utf-8") as file:
        file.write(line + "\n")
