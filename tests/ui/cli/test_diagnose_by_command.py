"""`diagnose`: shown, or kept as a file; it needs no book."""

from pathlib import Path
from zipfile import ZipFile

from desk.cases import Taken
from tests.ui.cli.conftest import Run


def test_what_is_told_is_shown_and_kept(run: Run, taken: Taken, tmp_path: Path) -> None:
    """G50."""
    file = tmp_path / "sent.zip"
    told = run("diagnose", str(file))
    assert told.code == 0
    assert "quick check: ok" in told.out
    assert "王小明" not in told.out
    with ZipFile(file) as packed:
        assert packed.read("diagnostics.txt").decode() in told.out
    as_json = run("--json", "diagnose").json
    assert as_json["tables"]["case"] == 1
    assert as_json["file"] is None


def test_a_folder_without_a_book_is_told_of_too(run: Run, tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere"
    told = run("--language", "zh", "diagnose", data=nowhere)
    assert told.code == 0
    assert "没有账本" in told.out
    assert not nowhere.exists()
