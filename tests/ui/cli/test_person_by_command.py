"""All the book holds about somebody, written out for that person (G51)."""

import json
from pathlib import Path

from desk import cases, owners
from desk.office import Office
from desk.owners import NewPerson
from tests.desk.forgetting.former import live_and_leave
from tests.ui.cli.conftest import Run


def test_a_person_gets_every_row_about_them_and_none_about_others(
    run: Run, office: Office, flat: int, owner: int, taken: cases.Taken, tmp_path: Path
) -> None:
    person = live_and_leave(office, flat, "欧阳若曦", "139 7777 6655", "0571-8123 4567", "a@b.cn", "330106197002031234")
    path = tmp_path / "person.json"
    told = run("person", str(person), "--out", str(path), "--json")
    assert told.code == 0
    about = json.loads(path.read_text(encoding="utf-8"))
    assert told.json == {"path": str(path), "rows": sum(len(rows) for rows in about.values())}
    assert {row["name"] for row in about["person"]} == {"欧阳若曦"}
    assert {row["as_told"] for row in about["phone"]} >= {"139 7777 6655", "0571-8123 4567"}
    assert about["person"][0]["id_number"] == "330106197002031234"
    assert about["case"][0]["unit"] == "3-2-1801"
    tables = ("case_note", "reply", "slip", "letter", "visit", "move", "release_pass", "renovation", "paper_held")
    assert all(about[table] for table in (*tables, "tenure", "attachment", "diary", "person_group"))
    assert "王小明" not in path.read_text(encoding="utf-8")
    assert taken.number not in {row["number"] for row in about["case"]}


def test_a_note_kept_from_the_desk_is_not_told_to_a_script(
    run: Run, office: Office, flat: int, owner: int, tmp_path: Path
) -> None:
    told = NewPerson("王小明", None, handling="sues easily", handling_secret=True)
    office.do(lambda work: owners.change_person(work, owner, told))
    path = tmp_path / "person.json"
    assert run("person", str(owner), "--out", str(path)).code == 0
    assert "sues easily" not in path.read_text(encoding="utf-8")


def test_nobody_is_refused(run: Run, tmp_path: Path) -> None:
    told = run("person", "4711", "--out", str(tmp_path / "nobody.json"))
    assert (told.code, told.out, told.err.count("\n")) == (1, "", 1)
    assert not (tmp_path / "nobody.json").exists()
