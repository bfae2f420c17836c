"""Signs what leaves the house, where the office has a certificate: otherwise Windows warns of an unknown publisher.

DESKBELL_SIGN holds the command, with {file} where the file's name goes, for instance
`signtool sign /a /fd sha256 /tr http://timestamp.example /td sha256 {file}`. NSIS has the uninstaller signed by
`python -m resources.installer.signing FILE`, in the middle of its work.
"""

import os
import shlex
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from resources.installer.exe import is_signed

VARIABLE = "DESKBELL_SIGN"


class NotSignedError(Exception):
    """A file is not signed; its words say which, and why."""


def signing_command(told: Mapping[str, str] = os.environ) -> str:
    """The command with {file} in it, or "" where nothing is signed; ValueError when it names no {file}."""
    command = told.get(VARIABLE, "").strip()
    if command and "{file}" not in command:
        raise ValueError(f"{VARIABLE} has no {{file}} in it, so it would sign nothing.")
    return command


def sign(command: str, file: Path) -> None:
    """Sign a file in its place; NotSignedError when the tool says no, or says yes and left it unsigned."""
    # The strokes of Windows paths are no marks of quoting.
    parts = shlex.split(command, posix=sys.platform != "win32")
    if not parts:
        raise NotSignedError(f"{file.name} is not signed: {VARIABLE} is not set.")
    try:
        done = subprocess.run([part.strip('"').replace("{file}", str(file)) for part in parts], check=False)  # noqa: S603  their own
    except OSError as fault:
        raise NotSignedError(f"{file.name} is not signed, the command of {VARIABLE} does not start: {fault}") from fault
    if done.returncode:
        raise NotSignedError(f"{file.name} is not signed: the command of {VARIABLE} ended with {done.returncode}.")
    if not is_signed(file):
        raise NotSignedError(f"{file.name} is not signed, though the command of {VARIABLE} ended well.")


def main(files: Sequence[str]) -> int:
    """Sign these files with the command of the environment: 0 when all are, 1 with a sentence on stderr when not."""
    try:
        command = signing_command()
        for file in files:
            sign(command, Path(file))
    except (NotSignedError, ValueError) as fault:
        sys.stderr.write(f"{fault}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
