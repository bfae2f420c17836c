"""What somebody typed becomes the name of a file that Windows takes as well (G42)."""

import pytest

from desk.filenames import file_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("a/b\\c:d*?", "a b c d"),
        ("..", "paper"),
        ("", "paper"),
        ("王 <b>", "王 b"),
        ("x" * 200, "x" * 80),
        ("end. ", "end"),
        ("S-2026-0007 / 漏水", "S-2026-0007 漏水"),
        ("C:evil", "C evil"),
        ("file.txt:stream", "file.txt stream"),
        ("tab\tand\nline\0", "tab and line"),
        ("cafe\u0301", "caf\u00e9"),
        ("half \ud83d pair", "half pair"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("com1", "_com1"),
        ("COM¹", "_COM¹"),
        ("LPT9 .pdf", "_LPT9 .pdf"),
        ("aux.", "_aux"),
        ("console", "console"),
        ("COM10", "COM10"),
        ("王" * 120, "王" * 60),
    ],
)
def test_a_title_becomes_a_name_windows_takes(title: str, name: str) -> None:
    assert file_name(title) == name


def test_the_longest_name_fits_with_kind_number_and_ending() -> None:
    assert len(f"renovation-{file_name('王' * 120)} (99).pdf".encode()) < 255
