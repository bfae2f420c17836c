"""What the screen is made of: icons, languages, looks and fonts."""

from pathlib import Path

from PySide6.QtCore import (
    QByteArray,
    QCoreApplication,
    QRectF,
    Qt,
    QTranslator,
)
from PySide6.QtGui import QFontInfo, QFontMetrics, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from desk.folding import is_han
from ui.language import Languages
from ui.look import Look
from ui.pages import PAGES
from ui.settings.parts import PARTS, named_parts
from ui.smoke.inked import shades
from ui.smoke.stage import Stage, must
from ui.theme import RESOURCES, apply_look, dress, font, load_fonts, sheet

_SIDE = 24
_TRANSLATORS = ("deskbell_zh_CN", "qtbase_zh_CN")
_FEWEST_ICONS = 100


def icons(stage: Stage) -> str:
    """Every icon can be drawn, and each that the pages name is there."""
    stage.need_screen()
    drawings = sorted(RESOURCES.rglob("*.svg"))
    must(len(drawings) >= _FEWEST_ICONS, f"there are only {len(drawings)} icons")
    blank = [f"{each.parent.name}/{each.name}" for each in drawings if not _draws(each)]
    must(not blank, f"nothing is drawn by {', '.join(blank)}")
    there = {each.stem for each in drawings}
    lacking = sorted({*(spec.icon for spec in PAGES), *(icon for _id, _title, icon in PARTS)} - there)
    must(not lacking, f"there is no {', '.join(lacking)}")
    return f"{len(drawings)} icons"


def _draws(path: Path) -> bool:
    renderer = QSvgRenderer(QByteArray(path.read_bytes().replace(b"currentColor", b"#000000")))
    picture = QImage(_SIDE, _SIDE, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, _SIDE, _SIDE))
    painter.end()
    return renderer.isValid() and any(bytes(picture.constBits())[3::4])


def languages(stage: Stage) -> str:
    """Both languages: the program's words and Qt's own."""
    spoken = Languages(stage.app)
    spoken.show("en")
    english = [*(spec.words() for spec in PAGES), *(title for _id, title, _icon in named_parts())]
    spoken.show("zh")
    try:
        found = {Path(each.filePath()).stem for each in stage.app.findChildren(QTranslator) if not each.isEmpty()}
        lacking = sorted(set(_TRANSLATORS) - found)
        must(not lacking, f"there is no {', '.join(lacking)}")
        chinese = [*(spec.words() for spec in PAGES), *(title for _id, title, _icon in named_parts())]
        silent = [one for one, other in zip(english, chinese, strict=True) if not any(map(is_han, other))]
        must(not silent, f"not in Chinese: {', '.join(silent)}")
        cancel = QCoreApplication.translate("QPlatformTheme", "Cancel")
        must(cancel == "取消", f"Qt's own Cancel reads {cancel!r}")
    finally:
        spoken.show("en")
    return f"{english[0]} · {chinese[0]}, {len(english)} titles"


def looks(stage: Stage) -> str:
    """The light and the dark look are worn, and the fonts have Chinese in them."""
    load_fonts(stage.app)
    grounds = []
    for look in (Look(dark=True), Look(dark=False, language="zh")):
        apply_look(stage.app, look)
        must("$" not in sheet(look), "the style sheet is not filled in")
        ground = QWidget()
        dress(ground)
        ground.resize(40, 40)
        grounds.append(ground.grab().toImage().pixelColor(1, 1).lightness())
        lacking = [sign for sign in "住宅A1" if not QFontMetrics(font()).inFontUcs4(ord(sign))]
        must(not lacking, f"the font lacks {''.join(lacking)}")
        must(_sign("住") != _sign("宅"), "Chinese is drawn as boxes")
    must(grounds[0] < 100 < grounds[1], f"the grounds of dark and light are {grounds}")
    return f"{QFontMetrics(font()).height()} px, {QFontInfo(font()).family()}"


def _sign(sign: str) -> QImage:
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setFont(font(24))
    painter.drawText(picture.rect(), Qt.AlignmentFlag.AlignCenter, sign)
    painter.end()
    must(shades(picture) > 1, f"nothing is drawn for {sign}")
    return picture
