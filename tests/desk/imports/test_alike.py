"""Who in a list may be somebody known already is shown side by side; a person decides (B4)."""

from pathlib import Path

import pytest

from desk import owners
from desk.find import find
from desk.imports import OWNERS, Account, Decisions, Prepared, keep, layout_of, open_file, prepare, rehearse
from desk.office import Office
from desk.owners import NewPerson

HEAD = "楼栋,单元,房号,业主姓名,联系电话\n"


def prepared(office: Office, folder: Path, *rows: str) -> Prepared:
    path = folder / "owners.csv"
    path.write_text(HEAD + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    opened = open_file(path)
    return prepare(office, opened, office.ask(lambda reading: layout_of(reading, opened.tables, OWNERS)))


def pairs(account: Account) -> list[tuple[str, str, bool]]:
    return [(each.here.name, each.there.name, each.same) for each in account.alike]


def people(office: Office, name: str) -> int:
    return len({each.id for each in office.ask(lambda reading: find(reading, name, kinds=("person",)))})


@pytest.mark.parametrize(
    ("name", "phone", "same"),
    [
        ("王小明", "13800138000", True),  # the same name and phone, in another flat
        ("王晓明", "13800138000", False),  # a name that sounds the same
        ("王小明", "13800138001", False),  # a digit mistyped
        ("王小明", "", False),  # nothing to tell them apart
        ("王太太", "138-0013-8000", False),  # only the phone
    ],
)
def test_likely_pairs_are_shown_and_only_name_and_phone_together_count_by_themselves(
    office: Office, owner: int, tmp_path: Path, name: str, phone: str, same: bool
) -> None:
    account = rehearse(office, prepared(office, tmp_path, f"5,1,302,{name},{phone}"), alike=True)
    assert pairs(account) == [(name, "王小明", same)]
    [pair] = account.alike
    assert (pair.there.row, pair.there.flats, pair.here.row, pair.here.flats) == (0, ("3-2-1801",), 2, ("5-1-302",))
    assert pair.target == owner


def test_strangers_are_no_pairs(office: Office, owner: int, tmp_path: Path) -> None:
    file = prepared(office, tmp_path, "5,1,302,王小明,13911112222", "5,1,303,李雷,13911113333", "5,1,304,王小红,")
    assert rehearse(office, file, alike=True).alike == ()


def test_people_of_one_row_are_never_one_but_of_two_rows_they_may_be(office: Office, tmp_path: Path) -> None:
    file = prepared(office, tmp_path, "5,1,302,王小明、王小红,13900139000", "5,1,303,王晓明,13900139000")
    [pair] = rehearse(office, file, alike=True).alike
    assert (pair.here.row, pair.there.row, pair.there.name) == (3, 2, "王小明")


def test_the_same_person_said_of_two_is_one_with_both_flats_and_the_next_import_knows(
    office: Office, owner: int, tmp_path: Path
) -> None:
    file = prepared(office, tmp_path, "5,1,302,王晓明,13800138000")
    [pair] = rehearse(office, file, alike=True).alike
    keep(office, file, Decisions(same={pair.mark: pair.target}))
    found = office.ask(lambda reading: find(reading, "王小明"))
    assert {(each.id, each.unit) for each in found} == {(owner, "3-2-1801"), (owner, "5-1-302")}
    assert office.ask(lambda reading: owners.person(reading, owner)).note == "名册所载姓名：王晓明"
    again = rehearse(office, file, alike=True)
    assert (again.imported, again.alike) == (0, ())


def test_another_person_said_of_the_same_name_and_phone_is_another(office: Office, owner: int, tmp_path: Path) -> None:
    file = prepared(office, tmp_path, "5,1,302,王小明,13800138000")
    [pair] = rehearse(office, file, alike=True).alike
    assert pair.same
    keep(office, file, Decisions(another=frozenset({pair.mark})))
    assert people(office, "王小明") == 2
    assert rehearse(office, file).imported == 0


def test_rows_said_to_be_one_person_become_one(office: Office, tmp_path: Path) -> None:
    file = prepared(office, tmp_path, "5,1,302,丁一,13900139000", "5,1,303,丁一,", "5,1,304,丁 一,")
    found = {pair.mark: pair.target for pair in rehearse(office, file, alike=True).alike if pair.target[0] == 2}  # type: ignore[index]
    assert len(found) == 1
    keep(office, file, Decisions(same=found))
    assert people(office, "丁一") == 2


def test_a_merged_person_is_met_again_under_the_old_name(office: Office, flat: int, owner: int, tmp_path: Path) -> None:
    from desk.merging import merge

    double = office.do(lambda work: owners.add_person(work, NewPerson("王晓明", "13900139000", flat))).answer
    office.do(lambda work: merge(work, "person", owner, double))
    file = prepared(office, tmp_path, "3,2,1801,王晓明,13900139000")
    assert rehearse(office, file).imported == 0
