"""An import can be taken back: all of it, but for what somebody built upon since."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from db.base import Base
from db.models import Diary, ImportChange, Person, Phone, Tenure, Unit, Vehicle
from desk import cases, owners
from desk.check import check
from desk.find import find
from desk.imports import Undone, import_cases, import_owners, run, runs, undo
from desk.office import Office
from desk.owners import NewPerson, NewUnit
from desk.refusals import Refusal

HEAD = "楼栋,单元,房号,业主姓名,联系电话,邮箱,建筑面积,租户姓名,租户电话,车牌号,客户分组,产权份额,备注\n"
FLAT = "3,2,1801,甘小满、单可,13800130001,g@example.org,89.5,Ann Lee,+44 20 7946 0001,浙A00013,老人,50%,有狗"
NEXT = "3,2,1802,甘小满,13800130001,,66,,,,,,"


def write(folder: Path, *rows: str) -> Path:
    path = folder / "owners.csv"
    path.write_text(HEAD + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    return path


def counts(office: Office) -> dict[str, int]:
    tables = ("building", "unit", "person", "person_group", "phone", "tenure", "vehicle", "search_key")
    count = {name: select(func.count()).select_from(Base.metadata.tables[name]) for name in tables}
    return office.ask(lambda reading: {name: reading.session.scalar(count[name]) or 0 for name in tables})


def snapshot(office: Office, model: Any) -> list[tuple[Any, ...]]:
    columns = [column for column in model.__table__.columns if column.computed is None]
    return office.ask(lambda reading: [tuple(row) for row in reading.session.execute(select(*columns))])


def undone(office: Office, run_id: int | None) -> Undone:
    assert run_id is not None
    return office.do(lambda work: undo(work, run_id)).answer


def refused(office: Office, run_id: int | None) -> str:
    with pytest.raises(Refusal) as told:
        undone(office, run_id)
    return told.value.code


def test_every_row_made_is_listed_and_an_undo_takes_back_all_of_it(office: Office, tmp_path: Path) -> None:
    before = counts(office)
    run_id = import_owners(office, write(tmp_path, FLAT, NEXT)).run_id
    made = {name: number - before[name] for name, number in counts(office).items() if name != "search_key"}
    listed = office.ask(
        lambda reading: dict(
            reading.session.execute(select(ImportChange.table, func.count()).group_by(ImportChange.table)).all()
        )
    )
    assert listed == {name: number for name, number in made.items() if number}
    assert made["unit"] == 2
    assert made["person"] == 3
    answer = undone(office, run_id)
    assert (answer.units, answer.people, answer.stayed) == (2, 3, ())
    assert counts(office) == before
    assert office.ask(check).breaks == ()


def test_values_filled_in_get_back_what_stood_there(office: Office, flat: int, owner: int, tmp_path: Path) -> None:
    office.do(lambda work: owners.change_note(work, flat, "钥匙在前台"))
    before = [snapshot(office, each) for each in (Unit, Person, Phone, Tenure, Vehicle)]
    row = "3,2,1801,王小明,13900139009,w@example.org,,,,浙B1234,老人,50%,怕吵"
    account = import_owners(office, write(tmp_path, row))
    assert [snapshot(office, each) for each in (Unit, Person, Phone, Tenure, Vehicle)] != before
    assert office.ask(lambda reading: find(reading, "13900139009"))
    answer = undone(office, account.run_id)
    assert (answer.units, answer.people, answer.values) == (0, 0, 3)
    assert [snapshot(office, each) for each in (Unit, Person, Phone, Tenure, Vehicle)] == before
    assert not office.ask(lambda reading: find(reading, "13900139009"))
    assert not office.ask(lambda reading: find(reading, "B1234"))
    assert [each.id for each in office.ask(lambda reading: find(reading, "wxm"))] == [owner]
    assert office.ask(check).breaks == ()


def test_what_was_built_upon_stays_and_is_listed_with_its_reason(office: Office, tmp_path: Path) -> None:
    run_id = import_owners(office, write(tmp_path, FLAT, NEXT, "5,1,101,丁一,13700130003,,,,,,,,")).run_id
    caller = office.ask(lambda reading: find(reading, "Ann Lee"))[0]
    new = cases.NewCase(
        summary="Leak", unit_id=caller.unit_id, person_id=caller.id, told_by="Ann Lee", first_receiver_id=1
    )
    office.do(lambda work: cases.take(work, new))
    answer = undone(office, run_id)
    assert (answer.units, answer.people) == (2, 3)
    assert [(each.table, each.name, each.why) for each in answer.stayed] == [
        ("unit", "3-2-1801", "case"),
        ("person", "Ann Lee", "case"),
        ("building", "3", "unit"),
    ]
    file = office.ask(lambda reading: owners.unit_file(reading, caller.unit_id or 0))
    assert [each.name for each in file.residents] == ["Ann Lee"]
    assert file.residents[0].phones == ("+44 20 7946 0001",)
    assert office.ask(check).breaks == ()


def test_a_person_or_value_changed_since_stays_as_it_is(office: Office, flat: int, owner: int, tmp_path: Path) -> None:
    account = import_owners(office, write(tmp_path, "3,2,1801,王小明、单可,,w@example.org,,,,,,,怕吵"))
    office.do(lambda work: owners.change_note(work, flat, "怕吵，勿按门铃"))
    other = office.ask(lambda reading: find(reading, "单可"))[0].id
    office.do(lambda work: owners.change_person(work, other, NewPerson("单可", "13600136000")))
    answer = undone(office, account.run_id)
    assert [(each.table, each.name, each.why, each.column) for each in answer.stayed] == [
        ("person", "单可", "changed", ""),
        ("unit", "3-2-1801", "changed", "note"),
    ]
    file = office.ask(lambda reading: owners.unit_file(reading, flat))
    assert file.note == "怕吵，勿按门铃"
    assert {each.name: (each.email, each.phones) for each in file.residents} == {
        "王小明": ("", ("138 0013 8000",)),
        "单可": ("", ("13600136000",)),
    }


def test_a_tie_given_since_keeps_its_flat_and_its_person(office: Office, tmp_path: Path) -> None:
    run_id = import_owners(office, write(tmp_path, FLAT)).run_id
    unit_id = office.ask(lambda reading: owners.unit_by_code(reading, "3-2-1801"))
    office.do(lambda work: owners.add_person(work, NewPerson("戊七", unit_id=unit_id)))
    leaver = office.ask(lambda reading: find(reading, "Ann Lee"))[0].id
    office.do(lambda work: owners.move_out(work, leaver, unit_id, date(2026, 11, 1)))
    answer = undone(office, run_id)
    assert {(each.table, each.name) for each in answer.stayed} >= {("unit", "3-2-1801"), ("person", "Ann Lee")}
    file = office.ask(lambda reading: owners.unit_file(reading, unit_id))
    assert [(each.name, each.gone) for each in file.residents] == [("戊七", False), ("Ann Lee", True)]


def test_looking_at_a_masked_phone_is_no_building_upon(office: Office, tmp_path: Path) -> None:
    run_id = import_owners(office, write(tmp_path, NEXT)).run_id
    person_id = office.ask(lambda reading: find(reading, "甘小满"))[0].id
    office.do(lambda work: work.record("person.reveal", "person", person_id))
    assert undone(office, run_id).stayed == ()


def test_a_second_undo_is_refused_and_the_diary_gets_one_line_more(office: Office, tmp_path: Path) -> None:
    run_id = import_owners(office, write(tmp_path, NEXT)).run_id
    assert office.ask(lambda reading: run(reading, run_id or 0)).may_undo
    lines = len(snapshot(office, Diary))
    undone(office, run_id)
    assert len(snapshot(office, Diary)) == lines + 1
    assert refused(office, run_id) == "import.undone_already"
    assert not office.ask(lambda reading: run(reading, run_id or 0)).may_undo
    assert refused(office, 77) == "import.run_unknown"


def test_an_id_taken_back_is_never_given_to_somebody_else(office: Office, tmp_path: Path) -> None:
    run_id = import_owners(office, write(tmp_path, NEXT)).run_id
    gone = office.ask(lambda reading: find(reading, "甘小满"))[0]
    undone(office, run_id)
    assert office.do(lambda work: owners.add_person(work, NewPerson("戊七"))).answer > gone.id
    again = import_owners(office, write(tmp_path, NEXT))
    assert again.imported == 1
    assert office.ask(lambda reading: find(reading, "甘小满"))[0].id > gone.id
    added = office.do(lambda work: owners.add_unit(work, NewUnit("9", "", "1"))).answer
    assert added > (gone.unit_id or 0)


def test_an_undo_stopped_or_failing_halfway_takes_back_nothing(office: Office, tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    def stop(done: int, _in_all: int) -> None:
        if done >= 50:
            raise Stopped

    run_id = import_owners(office, write(tmp_path, FLAT, NEXT)).run_id or 0
    before = counts(office)
    with pytest.raises(Stopped):
        office.do(lambda work: undo(work, run_id, stop))
    assert counts(office) == before
    assert undone(office, run_id).units == 2


def test_imported_cases_keep_their_numbers_and_cannot_be_undone(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "cases.csv"
    path.write_text("编号,登记时间,内容\n1,2024-03-02,灯不亮\n", encoding="utf-8")
    account = import_cases(office, path)
    [row] = office.ask(runs).rows
    assert (row.id, row.kind, row.imported, row.may_undo) == (account.run_id, "cases", 1, False)
    assert refused(office, account.run_id) == "import.cases_stay"


def test_earlier_imports_are_listed_newest_first_with_who_did_them(office: Office, tmp_path: Path) -> None:
    import_owners(office, write(tmp_path, FLAT, "3,2,,无房号,,,,,,,,,"))
    import_owners(office, write(tmp_path, FLAT))
    import_owners(office, write(tmp_path, NEXT))
    page = office.ask(runs)
    assert [(row.rows, row.imported, row.refused) for row in page.rows] == [(1, 1, 0), (2, 1, 1)]
    assert page.total == 2
    assert page.rows[0].file_name == "owners.csv"
    assert page.rows[0].clerk
