"""A script is no manager: the stars are for it as well (G50)."""

from pathlib import Path

import pytest

from desk import cases
from desk.office import Office
from desk.settings import change_privacy
from tests.ui.cli.conftest import Run


@pytest.fixture(autouse=True)
def masked(office: Office, owner: int) -> None:
    """The office wants stars; the only clerk is its administrator."""
    office.do(lambda work: change_privacy(work, True, 0))


def test_what_a_script_reads_has_stars(run: Run, taken: cases.Taken, tmp_path: Path) -> None:
    assert run("find", "wang", "--json").json[0]["phones"] == ["138 **** 8000"]
    assert run("case", "take", "--phone", "13800138000", "--summary", "Tap drips").code == 0
    assert run("case", "show", "C-2026-0002", "--json").json["told_phone"] == "138 **** 8000"
    assert run("export", "cases", "--out", str(tmp_path / "cases.csv")).code == 0
    assert "13800138000" not in (tmp_path / "cases.csv").read_text(encoding="utf-8-sig")


def test_a_script_gets_no_list_of_whole_numbers(run: Run, tmp_path: Path) -> None:
    told = run("export", "owners", "--out", str(tmp_path / "owners.csv"))
    assert (told.code, told.out, told.err.count("\n")) == (1, "", 1)
    assert not (tmp_path / "owners.csv").exists()


def test_a_case_of_a_script_is_still_signed_by_a_clerk(run: Run, office: Office) -> None:
    run("case", "take", "--phone", "13800138000", "--summary", "Tap drips")
    file = office.ask(lambda reading: cases.file_of(reading, "C-2026-0001"))
    assert (file.clerk, file.first_receiver, file.told_phone) == (*["前台 Front desk"] * 2, "13800138000")
