"""A screen for real windows, of the size of an office PC's, and its picture."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.windows.results import Failed

SIZE = "1366x768"


@contextmanager
def lit() -> Iterator[str]:
    """A screen as long as it is needed; answers its name."""
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", f"{SIZE}x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert server.stdout is not None
    try:
        # It names its number when it is ready.
        number = server.stdout.readline().strip()
        if not number:
            raise Failed("there is no screen: Xvfb did not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()
        server.stdout.close()


def take_picture(screen: str, file: Path) -> tuple[int, str]:
    """Keep what the screen shows as a PNG; answers its colours (an empty screen has one) and the sum of its pixels."""
    subprocess.run(["import", "-display", screen, "-window", "root", file], check=True)
    told = subprocess.run(["identify", "-format", "%k %#", file], check=True, capture_output=True, text=True)
    colours, _, looks = told.stdout.partition(" ")
    return int(colours), looks
