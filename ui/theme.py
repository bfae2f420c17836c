"""One look for the whole program: colours, type, sizes and the style sheet made of them."""

import re
from dataclasses import asdict
from functools import cache
from pathlib import Path
from string import Template

from PySide6.QtCore import QDir, QLocale
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

import resources
from ui.look import DARK, LIGHT, Look, Tokens
from ui.restfont import load_later

RESOURCES = Path(resources.__path__[0])

BODY = 13
"""Height of running text in px at 100 %; one em."""

BUNDLED_FAMILY = "Deskbell Sans SC"
# The second has what the first has in neither weight: Qt looks for it in families only.
_BUNDLED = (BUNDLED_FAMILY, f"{BUNDLED_FAMILY} Rest")
ENGLISH_FAMILIES = ("Segoe UI Variable Text", "Segoe UI", "Inter", "Microsoft YaHei UI", *_BUNDLED)
# The Chinese family comes first: after a Latin one, Chinese rows sit 2-3 px lower than the rest.
CHINESE_FAMILIES = ("Microsoft YaHei UI", *_BUNDLED)
CHINESE_ON_WINDOWS = "Microsoft YaHei UI"


def current_look() -> Look:
    """The look applied last, or the plain one before any was."""
    app = QApplication.instance()
    look = app.property("look") if app is not None else None
    return look if isinstance(look, Look) else Look()


def tokens() -> Tokens:
    """The colours of the current look."""
    return current_look().tokens


def color(token: str) -> QColor:
    """One colour of the current look by its name in Tokens."""
    return QColor(getattr(tokens(), token))


def px(size: float) -> int:
    """A size drawn for 100 % text (px), grown with the text size."""
    return round(size * current_look().percent / 100)


def em(count: float) -> int:
    """So many ems (1 em = body text, 13 px at 100 %) in px, grown with the text size."""
    return px(count * BODY)


def font(size: float = BODY, semibold: bool = False) -> QFont:
    """The interface's font at a size in px drawn for 100 % text."""
    made = QFont(QApplication.font())
    made.setPixelSize(px(size))
    if semibold:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def families(language: str) -> tuple[str, ...]:
    """Font families by preference; in Chinese the Chinese one leads."""
    return CHINESE_FAMILIES if language == "zh" else ENGLISH_FAMILIES


def load_fonts(app: QApplication) -> None:
    """Bring the bundled Chinese font where the machine has none of its own."""
    if QFontDatabase.hasFamily(CHINESE_ON_WINDOWS) or QFontDatabase.hasFamily(BUNDLED_FAMILY):
        return
    for weight in ("Regular", "Bold"):
        QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / f"DeskbellSansSC-{weight}.ttf"))
    load_later(app, RESOURCES / "fonts" / "DeskbellSansSC-Rest.ttf.xz")


def apply_look(app: QApplication, look: Look) -> None:
    """Give the whole program fonts, colours and sizes; pages drawn before keep icons of the old look until they are
    built anew. The style sheet is worn by the windows: see `dress`.
    """
    if app.property("look") == look:
        return
    load_fonts(app)
    if app.property("look") is None:  # under a style sheet the style no longer says its name
        app.setStyle("Fusion")
    QDir.setSearchPaths("theme", [str(RESOURCES / "theme")])
    app.setProperty("look", look)
    QLocale.setDefault(QLocale("zh_CN" if look.language == "zh" else "en_GB"))
    base = QFont()
    base.setFamilies(list(families(look.language)))
    base.setPixelSize(round(BODY * look.percent / 100))
    app.setFont(base)
    from PySide6.QtCore import Qt  # the binding takes a seventh of a bare start for it: not before the outline

    # The bar above a window is the system's, which draws it light or dark as it is told.
    app.styleHints().setColorScheme(Qt.ColorScheme.Dark if look.dark else Qt.ColorScheme.Light)
    app.setPalette(palette(look.tokens))


def dress(window: QWidget) -> None:
    """Let a window that belongs to no other one, and all within it, wear the style sheet of the current look.

    Only windows wear it: under a sheet of the whole program each part of a page took it on anew whenever it was put
    into another one, which made pages twice as slow to build.
    """
    window.setFont(QApplication.font())  # by itself a window takes on another font only while the program runs
    worn = sheet(current_look())
    if window.styleSheet() != worn:  # set again it would be laid upon every widget again
        window.setStyleSheet(worn)


def palette(shades: Tokens) -> QPalette:
    """The palette behind the style sheet, for all that Fusion draws itself."""
    role = QPalette.ColorRole
    made = QPalette()
    for each, shade in (
        (role.Window, shades.window),
        (role.WindowText, shades.text),
        (role.Base, shades.surface),
        (role.AlternateBase, shades.sunken),
        (role.Text, shades.text),
        (role.PlaceholderText, shades.muted),
        (role.Button, shades.surface),
        (role.ButtonText, shades.text),
        (role.BrightText, shades.red),
        (role.Highlight, shades.accent),
        (role.HighlightedText, shades.on_accent),
        (role.Accent, shades.accent),
        (role.Link, shades.accent),
        (role.LinkVisited, shades.accent),
        (role.ToolTipBase, shades.text),
        (role.ToolTipText, shades.surface),
        (role.Light, shades.surface),
        (role.Midlight, shades.hover),
        (role.Mid, shades.hairline),
        (role.Dark, shades.border),
        (role.Shadow, shades.border),
    ):
        made.setColor(each, QColor(shade))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(shades.muted))
    return made


def sheet(look: Look) -> str:
    """The style sheet of a look: $tokens filled in, sizes written as 12u (or 30u-2) grown with the text."""
    other = LIGHT if look.dark else DARK
    names: dict[str, str] = {**asdict(look.tokens), "toast_link": other.accent}
    text = Template(_sheet_source()).substitute(names, ground="dark" if look.dark else "light")

    def grown(found: re.Match[str]) -> str:
        return f"{round(int(found[1]) * look.percent / 100) + int(found[2] or 0)}px"

    return re.sub(r"\b(\d+)u([+-]\d+)?\b", grown, text)


@cache
def _sheet_source() -> str:
    return (RESOURCES / "theme" / "deskbell.qss").read_text(encoding="utf-8")
