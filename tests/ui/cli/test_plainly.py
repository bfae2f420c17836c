"""What opens the window is understood without the grammar of all commands, and as that would understand it."""

from pathlib import Path

import pytest

from ui.cli.parser import parse
from ui.cli.plainly import wish_for_window


@pytest.mark.parametrize(
    "given",
    [
        [], ["--data", "/somewhere"], ["--language", "zh"], ["call", "13800138000"], ["call", "张三 138"],
        ["--data", "d", "call", "1", "--language", "en"], ["call", "1", "--data", "d", "--data", "e"],
    ],
)  # fmt: skip
def test_a_wish_for_the_window_is_the_one_the_grammar_finds(given: list[str]) -> None:
    assert wish_for_window(given) == parse(given, "en")


@pytest.mark.parametrize(
    "given",
    [
        ["--help"], ["--data"], ["--data", ""], ["--data", "--json"], ["--data", "a\0b"], ["--language", "fr"],
        ["call"], ["call", "-1"], ["call", "1", "2"], ["call", "1", "call", "2"], ["find", "x"], ["--smoke", "x"],
        ["--json"],
        ["--data=x"], ["demo"], ["--", "call"],
        ["call", "\ud800"],
    ],
)  # fmt: skip
def test_anything_else_is_left_to_the_grammar(given: list[str]) -> None:
    assert wish_for_window(given) is None


def test_the_folder_is_a_path() -> None:
    wish = wish_for_window(["--data", "d"])
    assert wish is not None
    assert wish.data == Path("d")
