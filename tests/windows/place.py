"""Where the rehearsal keeps its things: wheels, the Windows Python, the Wine prefixes, the copied tree, the results."""

from dataclasses import dataclass
from pathlib import Path

import platformdirs

# The tree that is rehearsed: the one this package lies in.
TREE = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Place:
    """One folder with everything in it; deleting it is all the cleaning there is."""

    folder: Path

    @property
    def wheels(self) -> Path:
        """What the package index gave, kept from one rehearsal to the next."""
        return self.folder / "wheels"

    @property
    def python(self) -> Path:
        """The folder of the Windows Python."""
        return self.folder / "python"

    @property
    def program(self) -> Path:
        """The Windows Python itself."""
        return self.python / "python.exe"

    @property
    def packages(self) -> Path:
        """Where the Windows Python finds what is installed."""
        return self.python / "Lib" / "site-packages"

    @property
    def tree(self) -> Path:
        """The copy of the working tree that the suite runs on."""
        return self.folder / "tree"

    @property
    def source(self) -> Path:
        """The copy of the working tree that the bundle is made of, for Windows Python knows the suite's as installed.

        Two steps at once there are not, even so: the one that ends first ends all programs of its Windows.
        """
        return self.folder / "source"

    @property
    def bundle(self) -> Path:
        """What PyInstaller makes: the folder with the program in it."""
        return self.folder / "dist" / "deskbell"

    @property
    def locales(self) -> Path:
        """The locales made for the rehearsal alone."""
        return self.folder / "locales"

    @property
    def results(self) -> Path:
        """One line for each step that was gone through."""
        return self.folder / "RESULTS.txt"

    def prefix(self, chinese: bool) -> Path:
        """The Wine prefix: a Chinese Windows is another one than an English one."""
        return self.folder / ("prefix-zh" if chinese else "prefix")


def usual() -> Path:
    """Where everything goes when nothing else is asked for."""
    return Path(platformdirs.user_cache_dir("deskbell-rehearsal"))


def seen_from_windows(path: Path) -> str:
    """The path as Windows sees it: the whole machine is drive Z."""
    return "Z:" + str(path.resolve()).replace("/", "\\")
