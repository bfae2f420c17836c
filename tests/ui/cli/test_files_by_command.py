"""Files in and papers out from the command line, and the demonstration."""

import os
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest

from db.book import BOOK_NAME
from desk import cases, slips
from desk.clock import FixedClock
from desk.office import Office
from tests.ui.cli.conftest import Run

LIST = "楼栋,单元,房号,业主姓名,联系电话\n3,2,1801,甘小满,13800130001\n\n合计,,,,1\n"


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return text


def test_an_import_accounts_for_every_row_in_json(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(LIST.encode("gb18030"))
    rehearsed = run("import", "owners", str(file), "--dry-run", "--json")
    told = run("import", "owners", str(file), "--json")
    assert told.code == 0
    assert told.json == rehearsed.json
    assert told.json == {
        "rows": 2,
        "imported": 1,
        "unchanged": 0,
        "refused": [{"row": 4, "reason": "a total line, not a flat"}],
        "remarks": [],
    }
    assert run("import", "owners", str(file), "--json").json["unchanged"] == 1


def test_a_rehearsal_in_a_new_folder_leaves_nothing_there(run: Run, tmp_path: Path) -> None:
    file, folder = tmp_path / "list.csv", tmp_path / "new"
    file.write_text(LIST, encoding="utf-8")
    told = run("import", "owners", str(file), "--dry-run", "--json", data=folder)
    assert (told.code, told.json["imported"]) == (0, 1)
    assert not folder.exists()


def test_an_import_makes_the_book_of_a_new_folder(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text(LIST, encoding="utf-8")
    new = tmp_path / "new"
    assert run("--language", "zh", "import", "owners", str(file), data=new).out.startswith("共 2 行：导入 1 行")
    assert run("find", "甘小满", "--json", data=new).json[0]["unit"] == "3-2-1801"


@pytest.mark.parametrize("wish", [("import", "owners"), ("import", "owners", "--dry-run"), ("demo", "--no-window")])
def test_no_command_makes_a_new_book_where_one_was_lost(
    run: Run, folder: Path, tmp_path: Path, wish: tuple[str, ...]
) -> None:
    """G22: an empty one in its place would look like the office's, and be backed up over its backups."""
    file = tmp_path / "list.csv"
    file.write_text(LIST, encoding="utf-8")
    assert run("backup").code == 0
    (folder / BOOK_NAME).unlink()
    told = run(*wish, *([str(file)] if wish[0] == "import" else []))
    assert (told.code, told.out) == (1, "")
    assert "There is no book at" in told.err
    assert "The newest backup is deskbell-2026-11-20-1600" in told.err
    assert not (folder / BOOK_NAME).exists()


def test_a_list_that_is_not_there_makes_no_book(run: Run, tmp_path: Path) -> None:
    new = tmp_path / "new"
    told = run("import", "owners", str(tmp_path / "none.csv"), data=new)
    assert (told.code, "no longer where it was" in told.err) == (1, True)
    assert not list(new.glob("deskbell.db*"))


def test_encoding_delimiter_and_sheet_may_be_told_and_remarks_are_listed(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes("Flat;Owner;Moved in\nA-1;Müller;03/04/2019\n".encode("cp1252"))
    told = run("import", "owners", str(file), "--encoding", "cp1252", "--delimiter", "semicolon", "--json")
    assert told.json["remarks"] == [{"row": 2, "remark": "“03/04/2019” was read as day/month/year"}]
    assert run("find", "Müller", "--json").json[0]["unit"] == "A-1"
    for option in (("--encoding", "klingon"), ("--sheet", "Other")):
        refused = run("import", "owners", str(file), *option)
        assert (refused.code, refused.err.count("\n")) == (1, 1)
    assert run("import", "owners", str(file), "--delimiter", "x").code == 2


def test_the_template_is_written_in_the_language_asked_for_without_a_book(run: Run, tmp_path: Path) -> None:
    path, new = tmp_path / "t.xlsx", tmp_path / "new"
    told = run("import", "template", "--out", str(path), "--language", "zh", "--json", data=new)
    assert (told.code, told.json) == (0, {"path": str(path)})
    assert not new.exists()
    assert run("import", "owners", str(path), "--dry-run", "--json", data=new).json["rows"] == 0


@pytest.mark.parametrize("name", ["missing.csv", "folder", "empty.csv", "picture.csv"])
def test_a_file_that_cannot_be_imported_is_refused(run: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty.csv").write_bytes(b"")
    (tmp_path / "picture.csv").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    told = run("import", "cases", str(tmp_path / name))
    assert (told.code, told.out) == (1, "")
    assert told.err.count("\n") == 1


def test_a_slip_is_written_by_its_number_or_that_of_its_case(
    run: Run, office: Office, taken: cases.Taken, tmp_path: Path
) -> None:
    assert run("slip", taken.number, "--out", str(tmp_path / "none.pdf")).code == 1
    number = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    for wanted in (number, taken.number):
        path = tmp_path / f"{wanted}.pdf"
        assert run("slip", wanted, "--out", str(path), "--json").json == {"path": str(path), "number": number}
        assert number in text_of(path)
    assert run("letter", taken.number, "--out", str(tmp_path / "none.pdf")).code == 1
    assert not (tmp_path / "none.pdf").exists()


def test_a_report_is_written_in_the_language_asked_for(run: Run, taken: cases.Taken, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    run("report", "2026-11", "--out", str(path), "--language", "en")
    assert "Monthly report" in text_of(path)
    run("--language", "zh", "report", "2026-11", "--out", str(path))
    assert "月度报告" in text_of(path)


def test_a_paper_is_never_written_to_a_missing_folder_or_over_one(run: Run, taken: cases.Taken, tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    for out in (tmp_path / "no" / "r.pdf", tmp_path / "there"):
        assert run("report", "2026-11", "--out", str(out)).code == 1
    assert not [each for each in tmp_path.iterdir() if each.suffix in (".part", ".pdf")]


def test_the_demonstration_leaves_all_papers_in_both_languages(run: Run, tmp_path: Path) -> None:
    new = tmp_path / "demo"
    told = run("demo", "--households", "60", "--cases", "120", "--no-window", data=new)
    assert told.code == 0
    papers = sorted((new / "papers").iterdir())
    assert len(papers) == 6
    assert all(str(path) in told.out for path in papers)
    assert {path.suffixes[0] for path in papers} == {".en", ".zh"}
    assert all(text_of(path).strip() for path in papers)
    again = run("demo", "--no-window", "--json", data=new)
    assert again.json["case"] != ""
    assert run("check", "--json", data=new).json["cases"] == 122


def test_the_demonstration_leaves_a_real_book_alone(run: Run, folder: Path, owner: int) -> None:
    told = run("demo", "--no-window")
    assert (told.code, told.out, told.err.count("\n")) == (1, "", 1)
    assert not (folder / "papers").exists()


def test_a_stopped_command_ends_quietly(
    run: Run, folder: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stopping(FixedClock):
        def now(self) -> "FixedClock":  # type: ignore[override]
            raise KeyboardInterrupt

    from ui.cli import main

    assert main(["--data", str(folder), "check"], Stopping(clock.now())) == 130


def test_without_a_display_the_window_explains_itself(tmp_path: Path) -> None:
    bare = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    if sys.platform != "linux":
        pytest.skip("other systems always have a screen")
    ended = subprocess.run(
        [sys.executable, "-m", "ui", "--data", str(tmp_path / "none")],
        env=bare, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False,
    )  # fmt: skip
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "Traceback" not in ended.stderr
    assert "display" in ended.stderr


def test_understanding_the_arguments_loads_neither_the_book_nor_qt() -> None:
    code = (
        "import sys, ui.__main__, ui.cli.run, ui.cli.window; "
        "print([m for m in ('sqlalchemy', 'PySide6', 'desk', 'reportlab') if m in sys.modules])"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert ended.stdout.strip() == "[]"
