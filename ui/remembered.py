"""What this PC remembers between two starts: the look, the window's place, who sat at the desk last."""

from pathlib import Path

from PySide6.QtCore import QLocale, QRect, QSettings

from ui.theme import Look

PERCENTS = (100, 110, 125, 150, 175, 200)


def next_percent(percent: int, step: int) -> int:
    """The next larger (1) or smaller (-1) text size, or the same at the end."""
    places = [each for each in PERCENTS if (each - percent) * step > 0]
    return (min(places) if step > 0 else max(places)) if places else percent


class Remembered:
    """The file desk.ini in the data folder; only words and whole numbers, and a broken file means the defaults."""

    def __init__(self, folder: Path) -> None:
        self._settings = QSettings(str(folder / "desk.ini"), QSettings.Format.IniFormat)

    def _number(self, key: str, default: int) -> int:
        told = str(self._settings.value(key, default, str))
        return int(told) if told.lstrip("-").isdecimal() else default

    def look(self) -> Look:
        """The look chosen on this PC; at first the language of Windows, light, 100 %."""
        language = str(self._settings.value("look/language", "", str))
        if language not in ("en", "zh"):
            language = "zh" if QLocale.system().language() == QLocale.Language.Chinese else "en"
        percent = min(max(self._number("look/percent", 100), PERCENTS[0]), PERCENTS[-1])
        return Look(dark=self._number("look/dark", 0) == 1, language=language, percent=percent)

    def keep_look(self, look: Look) -> None:
        self._settings.setValue("look/language", look.language)
        self._settings.setValue("look/dark", int(look.dark))
        self._settings.setValue("look/percent", look.percent)

    def clerk(self) -> int:
        """Id of the clerk who sat here last, 0 when nobody did."""
        return self._number("desk/clerk", 0)

    def keep_clerk(self, clerk: int) -> None:
        self._settings.setValue("desk/clerk", clerk)

    def place(self) -> QRect | None:
        """Where the window stood, or None for "as large as the screen"."""
        numbers = [self._number(f"window/{name}", 0) for name in ("x", "y", "width", "height")]
        return QRect(*numbers) if numbers[2] > 0 and numbers[3] > 0 else None

    def keep_place(self, place: QRect | None) -> None:
        numbers = (0, 0, 0, 0) if place is None else (place.x(), place.y(), place.width(), place.height())
        for name, number in zip(("x", "y", "width", "height"), numbers, strict=True):
            self._settings.setValue(f"window/{name}", number)
