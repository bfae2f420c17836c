"""Lists out of the book from the command line."""

from pathlib import Path

from python_calamine import CalamineWorkbook

from desk import cases
from desk.imports import import_cases, import_owners
from desk.office import Office
from tests.ui.cli.conftest import Run


def test_owners_are_exported_and_imported_again_without_a_change(
    run: Run, office: Office, owner: int, tmp_path: Path
) -> None:
    out = tmp_path / "owners.xlsx"
    told = run("--language", "en", "export", "owners", "--out", str(out), "--json")
    assert (told.code, told.json) == (0, {"path": str(out), "rows": 1, "cut": 0})
    assert import_owners(office, out).unchanged == 1
    assert CalamineWorkbook.from_path(str(out)).get_sheet_by_index(0).to_python()[1][9] == "王小明"


def test_the_register_of_cases_is_exported_and_not_taken_for_new_cases(
    run: Run, office: Office, taken: cases.Taken, tmp_path: Path
) -> None:
    office.do(lambda work: cases.reply(work, taken.number, cases.Channel.PHONE, "=We come today"))
    out = tmp_path / "cases.csv"
    told = run("--language", "zh", "export", "cases", "--out", str(out))
    assert told.out == f"已导出 1 行到 {out}。\n"
    text = out.read_text(encoding="utf-8-sig")
    assert text.splitlines()[0].startswith("编号,来源系统,登记时间,")
    assert "'=We come today" in text
    account = import_cases(office, out)
    assert (account.imported, account.unchanged) == (0, 1)


def test_an_export_says_why_it_cannot_be_written(run: Run, owner: int, tmp_path: Path) -> None:
    told = run("--language", "en", "export", "owners", "--out", str(tmp_path / "nowhere" / "owners.xlsx"))
    assert (told.code, told.out) == (1, "")
    assert "There is no folder" in told.err
