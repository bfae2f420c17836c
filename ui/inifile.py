"""What a PC remembers in an .ini file, read as words only.

QSettings is not used: PySide keeps Python objects in it as pickles, and reading one runs whatever the file says (G45).
"""

from collections.abc import Mapping
from configparser import ConfigParser, Error
from contextlib import suppress
from pathlib import Path

from desk.files import BRIEF, read_whole, write_whole


class IniFile:
    """Words by "section/name"; a file that is missing or broken means the defaults, and is written anew."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def value(self, key: str, default: str = "") -> str:
        """The word kept under a key."""
        section, name = key.split("/")
        with suppress(OSError):
            return self._read().get(section, name, fallback=default)
        return default

    def number(self, key: str, default: int = 0) -> int:
        """The whole number kept under a key; anything else is the default."""
        told = self.value(key)
        return int(told) if len(told) < 12 and told.isascii() and told.removeprefix("-").isdigit() else default

    def keep(self, **words: str | int) -> None:
        """Keep words under section__name; a PC where nothing can be written forgets them, no more."""
        with suppress(OSError):
            self._write(self._read(), words)

    def _write(self, parser: ConfigParser, words: Mapping[str, str | int]) -> None:
        for key, word in words.items():
            section, name = key.split("__")
            if not parser.has_section(section):
                parser.add_section(section)
            parser.set(section, name, " ".join(str(word).split()))
        lines = [
            f"[{section}]\n" + "".join(f"{name}={word}\n" for name, word in parser.items(section))
            for section in parser.sections()
        ]
        write_whole(self._path, "\n".join(lines).encode(), BRIEF)

    def _read(self) -> ConfigParser:
        """What is kept. Raises OSError for a file that is there and held: what is in it must not be written over."""
        parser = ConfigParser(interpolation=None, strict=False, delimiters=("=",))
        with suppress(FileNotFoundError, UnicodeDecodeError, Error):
            parser.read_string(read_whole(self._path, BRIEF).decode("utf-8-sig"))
            return parser
        return ConfigParser(interpolation=None, strict=False, delimiters=("=",))
