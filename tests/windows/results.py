"""What a step says when it is through, and what it says when it cannot go on."""

import subprocess
import traceback
import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from resources.installer.compiling import NoToolError

# What a step can come upon beside what it looks for; the steps behind it are gone through even so.
UNFORESEEN = (
    subprocess.SubprocessError, zipfile.BadZipFile, OSError, ValueError, LookupError, StopIteration, AttributeError,
    TypeError, AssertionError,
)  # fmt: skip


class Failed(Exception):
    """A step that cannot go on, with the reason in words."""


def passes(results: Path, name: str, step: Callable[[], str]) -> bool:
    """Go through one step and tell how it ended, whatever it came upon."""
    try:
        said = step()
    except (Failed, NoToolError) as failed:
        tell(results, name, False, str(failed))
        return False
    except subprocess.CalledProcessError as failed:
        tell(results, name, False, f"{failed} {failed.stderr or ''}".strip())
        return False
    except UNFORESEEN as fault:
        traceback.print_exc()
        tell(results, name, False, f"{type(fault).__name__}: {fault}")
        return False
    tell(results, name, True, said)
    return True


def tell(results: Path, step: str, passed: bool, words: str) -> None:
    """One line for the step, on the screen and in the file of the results."""
    words = " | ".join(line.strip() for line in words.splitlines() if line.strip())
    line = f"{datetime.now().astimezone():%Y-%m-%d %H:%M} {step}: {'passed' if passed else 'FAILED'}: {words}"
    print(line, flush=True)
    with results.open("a", encoding="utf-8") as file:
        file.write(line + "\n")
