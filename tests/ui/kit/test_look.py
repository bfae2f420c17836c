import re

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from ui.icons import icon
from ui.look import DARK, LIGHT, Look, Tokens
from ui.theme import RESOURCES, apply_look, current_look, dress, em, px, sheet
from ui.widgets.combo import Choice


def brightness(shade: str) -> float:
    parts = [int(shade[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((brightness(one), brightness(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("shades", [LIGHT, DARK], ids=["light", "dark"])
def test_words_stand_out_on_every_ground_they_lie_on(shades: Tokens) -> None:
    grounds = (shades.window, shades.surface, shades.sunken)
    pairs = [(ink, ground) for ink in (shades.text, shades.muted, shades.accent) for ground in grounds]
    pairs += [(shades.text, shades.hover), (shades.red, shades.surface), (shades.green, shades.surface)]
    pairs += [(shades.on_accent, shades.accent), (shades.on_accent, shades.accent_strong)]
    for tone in ("neutral", "accent", "red", "amber", "green"):
        ground = shades.tone(tone)[1]
        pairs += [shades.tone(tone), (shades.text, ground)]
    pairs += [(shades.accent, shades.amber_soft), (shades.accent, shades.red_soft)]
    pairs.append((shades.muted, shades.accent_soft))
    for ink, ground in pairs:
        assert contrast(ink, ground) >= 4.5, (ink, ground)


@pytest.mark.parametrize("shades", [LIGHT, DARK], ids=["light", "dark"])
def test_the_border_of_a_field_can_be_seen(shades: Tokens) -> None:
    for ground in (shades.surface, shades.window, shades.sunken):
        assert contrast(shades.border, ground) >= 3, ground
    assert contrast(shades.accent, shades.surface) >= 3


def test_the_link_of_a_toast_stands_out_on_the_turned_ground() -> None:
    assert contrast(DARK.accent, LIGHT.text) >= 4.5
    assert contrast(LIGHT.accent, DARK.text) >= 4.5


def test_the_style_sheet_leaves_nothing_open_and_grows_with_the_text() -> None:
    plain, large = sheet(Look()), sheet(Look(dark=True, language="zh", percent=200))
    assert "$" not in plain
    assert not re.search(r"\d+u\b", plain)
    assert "font-size: 20px" in plain
    assert "font-size: 40px" in large


def test_every_picture_the_style_sheet_names_is_there() -> None:
    for dark in (False, True):
        named = set(re.findall(r"theme:([\w/-]+\.svg)", sheet(Look(dark=dark))))
        assert named
        assert all((RESOURCES / "theme" / name).is_file() for name in named)


def test_text_size_stays_between_100_and_200_percent(qapp: QApplication) -> None:
    assert Look(percent=20).percent == 100
    assert Look(percent=195).sized(10).percent == 200
    apply_look(qapp, Look(percent=150))
    assert current_look().percent == 150
    assert (em(2), px(10)) == (39, 15)


def test_chinese_puts_the_chinese_family_first(qapp: QApplication) -> None:
    apply_look(qapp, Look(language="zh"))
    assert qapp.font().families()[0] == "Microsoft YaHei UI"
    apply_look(qapp, Look(language="en"))
    assert qapp.font().families()[0].startswith("Segoe")


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_a_field_does_not_jump_when_it_gets_the_cursor(qtbot, qapp: QApplication, percent: int) -> None:
    apply_look(qapp, Look(percent=percent))
    around = QWidget()
    dress(around)
    row = QHBoxLayout(around)
    one, other = QLineEdit("words"), QLineEdit()
    row.addWidget(one)
    row.addWidget(other)
    qtbot.addWidget(around)
    around.show()
    with qtbot.waitActive(around):
        around.activateWindow()
    other.setFocus()
    before = (one.size(), one.sizeHint(), one.cursorRect())
    one.setFocus()
    assert one.hasFocus()
    assert (one.size(), one.sizeHint(), one.cursorRect()) == before
    assert one.height() == pytest.approx(px(30) + 2, abs=1)


def test_a_button_is_as_high_as_a_field(qtbot) -> None:
    around = QWidget()
    dress(around)
    qtbot.addWidget(around)
    box, button = QLineEdit(around), QPushButton("Save", around)
    assert box.sizeHint().height() == button.sizeHint().height() == 32


def test_an_icon_is_drawn_at_the_very_size_and_colour_asked_for(qapp: QApplication) -> None:
    drawn = icon("inbox", "accent").pixmap(18, 18).toImage()
    assert (drawn.width(), drawn.height()) == (18, 18)
    inked = [drawn.pixelColor(x, y) for x in range(18) for y in range(18)]
    strongest = max(inked, key=lambda each: each.alpha())
    assert strongest.name().upper() == LIGHT.accent
    double = icon("inbox").pixmap(icon("inbox").actualSize(drawn.size()), 2.0)
    assert double.width() == 36


def test_what_was_built_apart_wears_the_look_of_the_window_it_comes_into(qtbot) -> None:
    """Also a dialog of that window; a page is built apart, so that it takes the look on once."""
    around = QWidget()
    dress(around)
    qtbot.addWidget(around)
    apart, dialog = QWidget(), QDialog(around)
    inside, asked = QPushButton("Save", apart), QPushButton("Save", dialog)
    plain = inside.sizeHint().height()
    QHBoxLayout(around).addWidget(apart)
    assert inside.sizeHint().height() == asked.sizeHint().height() == 32 != plain


def test_the_list_of_what_is_offered_wears_the_look_too(qtbot) -> None:
    """It is a window that belongs to no other one."""
    around = QWidget()
    dress(around)
    qtbot.addWidget(around)
    box = Choice([("a", "Apple"), ("b", "Banana")], free=True)
    QHBoxLayout(around).addWidget(box)
    around.show()
    with qtbot.waitActive(around):
        around.activateWindow()
    box.setFocus()
    qtbot.keyClicks(box.lineEdit(), "Ban")
    offered = box.completer().popup()
    qtbot.waitUntil(offered.isVisible)
    assert offered.verticalScrollBar().sizeHint().width() == px(10)
    offered.hide()
