"""Signs what leaves the house, where the office has a certificate: otherwise Windows warns of an unknown publisher.

DESKBELL_SIGN holds the command, with {file} where the file's name goes, for instance
`signtool sign /a /fd sha256 /tr http://timestamp.example /td sha256 {file}`.
"""

import os
import shlex
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

VARIABLE = "DESKBELL_SIGN"


def signing_command(told: Mapping[str, str] = os.environ) -> str:
    """The command with {file} in it, or "" where nothing is signed; ValueError when it names no {file}."""
    command = told.get(VARIABLE, "").strip()
    if command and "{file}" not in command:
        raise ValueError(f"{VARIABLE} has no {{file}} in it, so it would sign nothing.")
    return command


def sign(command: str, file: Path) -> None:
    """Sign a file in its place; CalledProcessError when the tool says no."""
    # The strokes of Windows paths are no marks of quoting.
    parts = shlex.split(command, posix=sys.platform != "win32")
    subprocess.run([part.strip('"').replace("{file}", str(file)) for part in parts], check=True)  # noqa: S603  their own
