"""A list of owners becomes flats and people; a second time nothing changes, and nothing is ever overwritten."""

from pathlib import Path

import pytest

from desk import household, owners
from desk.check import check
from desk.find import find
from desk.imports import Account, import_owners
from desk.office import Office

HEAD = "楼栋,单元,房号,业主姓名,联系电话,邮箱,建筑面积,租户姓名,租户电话,车牌号,备注\n"


def write(folder: Path, *rows: str, name: str = "owners.csv") -> Path:
    path = folder / name
    path.write_text(HEAD + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    return path


def diary_length(office: Office) -> int:
    from sqlalchemy import func, select

    from db.models import Diary

    return office.ask(lambda reading: reading.session.scalar(select(func.count()).select_from(Diary))) or 0


def residents(office: Office, code: str) -> list[tuple[str, str, tuple[str, ...]]]:
    file = office.ask(lambda reading: owners.unit_file(reading, owners.unit_by_code(reading, code)))
    return [(each.name, str(each.role), each.phones) for each in file.residents]


def test_every_row_is_imported_or_listed_with_its_number_and_reason(office: Office, tmp_path: Path) -> None:
    """G40."""
    path = write(
        tmp_path, "3,2,1801,甘小满,13800130001,,89.5,,,,", "", "3,2,,无房号,13800130002,,,,,,", "合计,,,共2户,,,,,,,"
    )
    account = import_owners(office, path)
    assert (account.rows, account.imported, account.unchanged) == (3, 1, 0)
    assert [(each.row, each.reason_code) for each in account.refused] == [(4, "no_room"), (5, "total_line")]
    assert account.passed_over == (1, 3)


def test_the_same_list_again_changes_nothing_and_writes_no_diary(office: Office, tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "3,2,1801,甘小满、单可,138 0013 0001 / 0571-0013 0002转8,g@example.org,约90㎡,"
        "Ann Lee,+44 20 7946 0001,浙A00013,有狗",
        "3,2,1802,,13800130009,,,,,,",
    )
    first = import_owners(office, path)
    before = diary_length(office)
    again = import_owners(office, path)
    assert (first.imported, again.imported, again.unchanged) == (2, 0, 2)
    assert diary_length(office) == before


def test_a_rehearsal_gives_the_same_account_and_keeps_nothing(office: Office, tmp_path: Path) -> None:
    path = write(tmp_path, "3,2,1801,甘小满,13800130001,,,,,,", "3,2,1801,甘小满,13800130001,,,,,,")
    rehearsed = import_owners(office, path, dry_run=True)
    assert office.ask(lambda reading: owners.units(reading)).total == 0
    assert import_owners(office, path) == rehearsed == Account(2, 1, 1, (), (1,))


def test_the_same_flat_twice_adds_the_second_phone_to_the_same_person(office: Office, tmp_path: Path) -> None:
    """G40."""
    path = write(tmp_path, "3,2,1801,甘小满,13800130001,,,,,,", "3,2,1801,甘小满,13800130002,,,,,,")
    assert import_owners(office, path).imported == 2
    assert residents(office, "3-2-1801") == [("甘小满", "owner", ("13800130001", "13800130002"))]


def test_several_owners_of_a_cell_share_the_flat_and_the_first_has_the_phones(office: Office, tmp_path: Path) -> None:
    import_owners(office, write(tmp_path, "3,2,1801,甘小满、单可,13800130001,,,Ann Lee,13800130003,,"))
    assert residents(office, "3-2-1801") == [
        ("甘小满", "owner", ("13800130001",)),
        ("单可", "owner", ()),
        ("Ann Lee", "tenant", ("13800130003",)),
    ]


def test_another_name_is_a_further_owner_and_the_one_in_the_book_stays(office: Office, tmp_path: Path) -> None:
    import_owners(office, write(tmp_path, "3,2,1801,甘小满,13800130001,,,,,,"))
    assert import_owners(office, write(tmp_path, "3,2,1801,重新,13800130005,,,,,,")).imported == 1
    assert [name for name, _, _ in residents(office, "3-2-1801")] == ["甘小满", "重新"]


def test_one_person_with_two_flats_and_one_phone_is_one_person(office: Office, tmp_path: Path) -> None:
    import_owners(office, write(tmp_path, "3,2,1801,甘小满,13800130001,,,,,,", "3,2,1802,甘小满,138-0013-0001,,,,,,"))
    found = office.ask(lambda reading: find(reading, "甘小满"))
    assert len({each.id for each in found}) == 1
    assert {each.unit for each in found} == {"3-2-1801", "3-2-1802"}


def test_another_id_number_stands_in_the_note_with_stars(office: Office, tmp_path: Path) -> None:
    """Everybody may read a note, so a receptionist would have the number whole there (G50)."""
    path = tmp_path / "ids.csv"
    for number in ("330106199001011234", "330106198812129999"):
        told = f"楼栋,单元,房号,业主姓名,身份证号\n3,2,1801,甘小满,{number}\n"
        path.write_text(told, encoding="utf-8")
        import_owners(office, path)
    unit = office.ask(lambda reading: owners.unit_by_code(reading, "3-2-1801"))
    (who,) = office.ask(lambda reading: owners.unit_file(reading, unit)).residents
    assert (who.id_number, who.note) == ("330106199001011234", "名册所载身份证号：330***********9999")


def test_empty_cells_never_erase_and_other_values_stand_in_the_note(office: Office, tmp_path: Path) -> None:
    import_owners(office, write(tmp_path, "3,2,1801,甘小满,13800130001,a@example.org,89.5,,,,钥匙在前台"))
    assert import_owners(office, write(tmp_path, "3,2,1801,甘小满,,,,,,,")).unchanged == 1
    assert import_owners(office, write(tmp_path, "3,2,1801,甘小满,,b@example.org,92,,,,")).imported == 1
    file = office.ask(lambda reading: owners.unit_file(reading, owners.unit_by_code(reading, "3-2-1801")))
    assert file.area == 89.5
    assert file.residents[0].email == "a@example.org"
    assert file.note.splitlines() == ["钥匙在前台", "名册所载面积：92.0"]
    assert file.residents[0].note == "名册所载邮箱：b@example.org"


def test_who_moved_out_does_not_come_back_with_an_old_list(office: Office, tmp_path: Path) -> None:
    path = write(tmp_path, "3,2,1801,甘小满,13800130001,,,,,,")
    import_owners(office, path)
    found = office.ask(lambda reading: find(reading, "甘小满"))[0]
    assert found.unit_id is not None
    unit_id, day = found.unit_id, office.ask(lambda reading: reading.now.date())
    office.do(lambda work: owners.move_out(work, found.id, unit_id, day))
    assert import_owners(office, path).unchanged == 1


@pytest.mark.parametrize("typed", ["甘小满", "gan", "gxm", "0001", "3-2-1801", "00013"])
def test_what_was_imported_is_found_by_every_key(office: Office, tmp_path: Path, typed: str) -> None:
    import_owners(office, write(tmp_path, "3,2,1801,甘小满,13800130001,,,,,浙A00013,"))
    assert office.ask(lambda reading: find(reading, typed))[0].unit == "3-2-1801"


def test_people_known_before_get_their_new_flat_and_phone_as_keys(
    office: Office, flat: int, owner: int, tmp_path: Path
) -> None:
    import_owners(office, write(tmp_path, "3,2,1801,王小明,13900130007,,,,,,", "5,1,302,王小明,13900130007,,,,,,"))
    assert {each.unit for each in office.ask(lambda reading: find(reading, "13900130007"))} == {"3-2-1801", "5-1-302"}
    assert {each.id for each in office.ask(lambda reading: find(reading, "wang 302"))} >= {owner}
    assert office.ask(check).breaks == ()


def test_stopping_in_the_middle_keeps_nothing(office: Office, tmp_path: Path) -> None:
    """G40."""

    class Stopped(Exception):
        pass

    def stop(done: int, total: int) -> None:
        if done >= 400:
            raise Stopped

    path = write(tmp_path, *(f"3,2,{room},甘小满,,,,,,," for room in range(101, 901)))
    with pytest.raises(Stopped):
        import_owners(office, path, progress=stop)
    assert office.ask(lambda reading: owners.units(reading)).total == 0


def test_a_vehicle_taken_off_the_file_stays_off_when_an_old_list_comes_again(office: Office, tmp_path: Path) -> None:
    path = write(tmp_path, "3,2,1801,甘小满,13800130001,,,,,浙A00013,")
    import_owners(office, path)
    flat = office.ask(lambda reading: owners.unit_by_code(reading, "3-2-1801"))
    [car] = office.ask(lambda reading: household.household(reading, flat)).vehicles
    office.do(lambda work: household.take_off_vehicle(work, car.key))
    again = write(tmp_path, "3,2,1801,甘小满,13800130001,,,,,浙A00013、浙B00014,", name="again.csv")
    import_owners(office, again)
    assert office.ask(lambda reading: owners.unit_file(reading, flat)).plates == ("浙B00014",)
    assert not office.ask(lambda reading: find(reading, "浙A00013"))
    assert [each.unit for each in office.ask(lambda reading: find(reading, "00014"))] == ["3-2-1801"]
