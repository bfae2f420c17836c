"""Two libraries that Windows 10 has and Wine 8 has not, made here and laid where Windows has them.

There PyInstaller takes them for a part of Windows, as on Windows itself, and they stay out of the bundle.
"""

import subprocess
from pathlib import Path

from tests.windows.libraries import COMPILER, names_taken
from tests.windows.place import Place

# Random numbers, which the reader of spreadsheets asks for: Wine gives the same under its older name.
RANDOM = """
#include <windows.h>
#include <ntsecapi.h>
__declspec(dllexport) BOOL ProcessPrng(PBYTE data, SIZE_T size) { return RtlGenRandom(data, (ULONG)size); }
"""


def lay(place: Place, system: Path) -> None:
    """Put them into the folder of Windows' own libraries.

    Qt asks icuuc.dll for the names of character sets only; to each of them the one made here says: I know none.
    """
    asked = names_taken(place.packages / "PySide6" / "Qt6Core.dll", "icuuc.dll")
    silent = "".join(f"__declspec(dllexport) void *{name}(void) {{ return 0; }}\n" for name in asked)
    for name, source in (("icuuc", silent), ("bcryptprimitives", RANDOM)):
        if not (system / f"{name}.dll").exists():
            _compile(place.folder / "made" / f"{name}.c", source, system / f"{name}.dll")


def _compile(file: Path, source: str, library: Path) -> None:
    """Make a library of its source."""
    file.write_text(source, encoding="ascii")
    subprocess.run([COMPILER, "-shared", "-o", library, file, "-ladvapi32"], check=True)
