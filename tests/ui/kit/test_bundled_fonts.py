"""On a machine without a Chinese font the program's own ones draw all it may have to show."""

import lzma
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QRawFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.restfont import load_later
from ui.theme import BUNDLED_FAMILY, CHINESE_FAMILIES, ENGLISH_FAMILIES, RESOURCES

FONTS = Path(RESOURCES) / "fonts"


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_what_a_weight_lacks_the_second_family_has(weight: str, qapp: object) -> None:
    common, rest = QRawFont(str(FONTS / f"DeskbellSansSC-{weight}.ttf"), 13), QRawFont()
    packed = lzma.decompress((FONTS / "DeskbellSansSC-Rest.ttf.xz").read_bytes())
    rest.loadFromData(QByteArray(packed), 13, QFont.HintingPreference.PreferDefaultHinting)
    assert (common.familyName(), rest.familyName()) == CHINESE_FAMILIES[-2:] == ENGLISH_FAMILIES[-2:]
    assert common.familyName() == BUNDLED_FAMILY
    for first, last in ((0x3400, 0x4DB5), (0x4E00, 0x9FEF)):
        for char in range(first, last + 1):
            assert common.supportsCharacter(char) != rest.supportsCharacter(char), hex(char)


def test_the_rest_is_there_a_moment_after_the_start(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    add, made = QFontDatabase.addApplicationFontFromData, list[int]()
    monkeypatch.setattr("ui.restfont._AFTER", 0)
    monkeypatch.setattr("ui.restfont._PAUSE", 0)
    monkeypatch.setattr(
        "ui.restfont.QFontDatabase", SimpleNamespace(addApplicationFontFromData=lambda font: made.append(add(font)))
    )
    load_later(qapp, FONTS / "DeskbellSansSC-Rest.ttf.xz")
    qtbot.waitUntil(lambda: bool(made))
    assert [QFontDatabase.applicationFontFamilies(each) for each in made] == [[CHINESE_FAMILIES[-1]]]
    for each in made:
        QFontDatabase.removeApplicationFont(each)


@pytest.mark.parametrize("spoilt", ["gone", "cut", "damaged"])
def test_a_font_that_is_cut_short_or_damaged_is_left_out_and_sought_no_longer(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spoilt: str
) -> None:
    packed, steps = tmp_path / "rest.xz", list[Callable[[], object]]()
    whole = lzma.compress(bytes(range(256)) * 20)
    if spoilt != "gone":
        packed.write_bytes(whole[:-40] if spoilt == "cut" else whole[:60] + b"?" * 60 + whole[120:])
    monkeypatch.setattr("ui.restfont._PIECE", 1024)
    monkeypatch.setattr("ui.restfont.QTimer", SimpleNamespace(singleShot=lambda _wait, _app, step: steps.append(step)))
    monkeypatch.setattr("ui.restfont.QFontDatabase", SimpleNamespace())
    load_later(qapp, packed)
    for _ in range(10):
        if steps:
            steps.pop()()
    assert not steps
