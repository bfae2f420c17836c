"""`deskbell form` and `deskbell register`: the papers of cases written to files."""

from pathlib import Path

import pytest

from desk.cases import Taken
from tests.paper.reading import words_of
from tests.ui.cli.conftest import Run


@pytest.mark.parametrize(("language", "title"), [("en", "Complaint form"), ("zh", "投诉处理单")])
def test_the_form_of_a_case_is_written(run: Run, taken: Taken, tmp_path: Path, language: str, title: str) -> None:
    path = tmp_path / "form.pdf"
    told = run("form", taken.number.lower(), "--out", str(path), "--language", language, "--json")
    assert told.json == {"path": str(path), "number": taken.number}
    words = words_of(path.read_bytes())
    assert title in words
    assert taken.number in words


def test_the_register_of_a_day_is_written(run: Run, taken: Taken, tmp_path: Path) -> None:
    path = tmp_path / "day.pdf"
    told = run("register", "2026-11-20", "--out", str(path), "--language", "en", "--json")
    assert told.json == {"path": str(path), "day": "2026-11-20"}
    assert taken.number in words_of(path.read_bytes())


def test_no_day_and_no_number_are_refused_in_one_sentence(run: Run, tmp_path: Path) -> None:
    path = str(tmp_path / "no.pdf")
    assert run("register", "20.11.", "--out", path, "--language", "en").code == 2
    told = run("form", "C-2026-0999", "--out", path, "--language", "en")
    assert (told.code, told.out) == (1, "")
    assert "C-2026-0999" in told.err
