"""What a PC remembers in an .ini file, read as words only.

QSettings is not used: PySide keeps Python objects in it as pickles, and reading one runs whatever the file says (G45).
"""

from configparser import ConfigParser, Error
from contextlib import suppress
from pathlib import Path

from desk.files import write_whole


class IniFile:
    """Words by "section/name"; a file that is missing or broken means the defaults, and is written anew."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def value(self, key: str, default: str = "") -> str:
        """The word kept under a key."""
        section, name = key.split("/")
        return self._read().get(section, name, fallback=default)

    def number(self, key: str, default: int = 0) -> int:
        """The whole number kept under a key; anything else is the default."""
        told = self.value(key)
        return int(told) if len(told) < 12 and told.isascii() and told.removeprefix("-").isdigit() else default

    def keep(self, **words: str | int) -> None:
        """Keep words under section__name; a PC where nothing can be written forgets them, no more."""
        parser = self._read()
        for key, word in words.items():
            section, name = key.split("__")
            if not parser.has_section(section):
                parser.add_section(section)
            parser.set(section, name, " ".join(str(word).split()))
        lines = [
            f"[{section}]\n" + "".join(f"{name}={word}\n" for name, word in parser.items(section))
            for section in parser.sections()
        ]
        with suppress(OSError):
            write_whole(self._path, "\n".join(lines).encode())

    def _read(self) -> ConfigParser:
        parser = ConfigParser(interpolation=None, strict=False, delimiters=("=",))
        with suppress(OSError, UnicodeDecodeError, Error):
            parser.read_string(self._path.read_text(encoding="utf-8"))
            return parser
        return ConfigParser(interpolation=None, strict=False, delimiters=("=",))
