"""The key sheet: one page in either language, the type as large as it can be."""

import pytest

from desk.keysheet import KeyGroup, KeyRow, KeySheet
from desk.keysheet.paper import draw
from desk.words import Language
from tests.paper.reading import pages_of


def _sheet(language: Language, rows: int) -> KeySheet:
    words = "登记来电并打印派工单" if language == Language.ZH else "Take down what a caller says and print the slip"
    row = KeyRow(words, ("Ctrl+N",))
    groups = [KeyGroup(f"{words} {place}", (row,) * rows) for place in range(20)]
    last = KeyGroup("last", (KeyRow("the last row", ("Shift+F11",)),))
    return KeySheet(language, "Sunny Garden <b>", (*groups, last))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("rows", [1, 9])
def test_everything_stands_on_one_page(language: Language, rows: int) -> None:
    (page,) = pages_of(draw(_sheet(language, rows)))
    assert "the last row" in page
    assert "Shift+F11" in page
    assert "Sunny Garden <b>" in page


def test_more_than_a_page_holds_is_told_of() -> None:
    (page,) = pages_of(draw(_sheet(Language.EN, 60)))
    assert "more keys stand in the help" in page
