"""On a machine without a Chinese font the program's own ones draw all it may have to show."""

import lzma
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QRawFont

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
