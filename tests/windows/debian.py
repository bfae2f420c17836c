"""The Debian packages the rehearsal needs: Wine, a compiler for Windows, the makers of installers, a screen, a font."""

import os
import subprocess

from tests.windows.results import Failed

PACKAGES = (
    "wine",
    "wine64",
    "gcc-mingw-w64-x86-64-win32",  # python.exe and the forwarders
    "nsis",
    "wixl",
    "msitools",
    "xvfb",  # a screen for a real window
    "imagemagick",  # takes its picture
    "fonts-wqy-microhei",  # without a Chinese font Wine draws boxes
    "locales",  # zh_CN, from which Wine takes code page 936
)


def install() -> str:
    """See that all packages are there: installed when this may be done, else asked for with the command to give."""
    wanting = [name for name in PACKAGES if not _installed(name)]
    if not wanting:
        return "all Debian packages are there"
    command = ["apt-get", "install", "-y", "--no-install-recommends", *wanting]
    if os.geteuid() != 0:
        raise Failed(f"Debian packages are wanting; give: sudo {' '.join(command)}")
    subprocess.run(["apt-get", "update", "-q"], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(
        command, check=True, stdout=subprocess.DEVNULL, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    )
    return f"installed {' '.join(wanting)}"


def _installed(name: str) -> bool:
    """Whether Debian has the package in place."""
    answer = subprocess.run(
        ["dpkg-query", "-W", "-f", "${db:Status-Status}", name], capture_output=True, text=True, check=False
    )
    return answer.stdout == "installed"
