"""What this PC remembers between two starts: the look, the window's place, who sat at the desk last."""

from pathlib import Path

from PySide6.QtCore import QLocale, QRect

from ui.inifile import IniFile
from ui.look import Look

PERCENTS = (100, 110, 125, 150, 175, 200)
_FAR = 100_000  # pixels; no desk is that wide, and Qt takes no number above 32 bits


def next_percent(percent: int, step: int) -> int:
    """The next larger (1) or smaller (-1) text size, or the same at the end."""
    places = [each for each in PERCENTS if (each - percent) * step > 0]
    return (min(places) if step > 0 else max(places)) if places else percent


class Remembered:
    """The file desk.ini in the data folder; only words and whole numbers, and a broken file means the defaults."""

    def __init__(self, folder: Path) -> None:
        self._ini = IniFile(folder / "desk.ini")

    def look(self) -> Look:
        """The look chosen on this PC; at first the language of Windows, light, 100 %."""
        language = self._ini.value("look/language")
        if language not in ("en", "zh"):
            language = "zh" if QLocale.system().language() == QLocale.Language.Chinese else "en"
        percent = min(max(self._ini.number("look/percent", PERCENTS[0]), PERCENTS[0]), PERCENTS[-1])
        return Look(dark=self._ini.number("look/dark") == 1, language=language, percent=percent)

    def keep_look(self, look: Look) -> None:
        self._ini.keep(look__language=look.language, look__dark=int(look.dark), look__percent=look.percent)

    def clerk(self) -> int:
        """Id of the clerk who sat here last, 0 when nobody did."""
        return self._ini.number("desk/clerk")

    def keep_clerk(self, clerk: int) -> None:
        self._ini.keep(desk__clerk=clerk)

    def unsaved(self) -> str:
        """The file of words that the book did not take before the PC went off, "" where there is none to tell of."""
        return self._ini.value("desk/unsaved")

    def keep_unsaved(self, name: str) -> None:
        self._ini.keep(desk__unsaved=name)

    def place(self) -> QRect | None:
        """Where the window stood, or None for "as large as the screen"."""
        numbers = [self._ini.number(f"window/{name}") for name in ("x", "y", "width", "height")]
        sound = all(abs(number) < _FAR for number in numbers) and numbers[2] > 0 and numbers[3] > 0
        return QRect(*numbers) if sound else None

    def keep_place(self, place: QRect | None) -> None:
        x, y, width, height = (0, 0, 0, 0) if place is None else (place.x(), place.y(), place.width(), place.height())
        self._ini.keep(window__x=x, window__y=y, window__width=width, window__height=height)
