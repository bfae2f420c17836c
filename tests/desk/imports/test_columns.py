"""Which column means what: proposed from the headings, changed by a person, remembered for the next list."""

from dataclasses import replace
from pathlib import Path

import pytest

from desk import owners
from desk.find import find
from desk.imports import CASES, KEEP, LEAVE, OWNERS, Layout, Opened, import_owners, keep, layout_of, open_file, prepare
from desk.imports.columns import propose
from desk.office import Office
from desk.refusals import Refusal
from tests.desk.imports.sheets import write_book


def write(folder: Path, text: str, name: str = "a.csv") -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def layout(office: Office, opened: Opened, sheet: str = "", row: int = 0) -> Layout:
    return office.ask(lambda reading: layout_of(reading, opened.tables, OWNERS, sheet, row))


def refused(office: Office, opened: Opened, told: Layout) -> str:
    with pytest.raises(Refusal) as refusal:
        prepare(office, opened, told)
    return refusal.value.code


@pytest.mark.parametrize(
    ("headings", "uses"),
    [
        ("Block,Flat,Owner,Phone,Colour", ("building", "room", "owner", "phone", KEEP)),
        ("樓棟,單元,房號,業主姓名,聯絡電話", ("building", "staircase", "room", "owner", "phone")),
        ("序号,房号,姓名,电话1,电话2", (LEAVE, "room", "owner", "phone", "phone")),
        ("房号,业主姓名,套内面积,建筑面积", ("room", "owner", KEEP, "area")),
        ("门牌号,房号,业主", (KEEP, "room", "owner")),
        ("Flat,Owner,Row in the file,Why it was left out", ("room", "owner", LEAVE, LEAVE)),
    ],
)
def test_columns_are_proposed_from_their_headings(tmp_path: Path, headings: str, uses: tuple[str, ...]) -> None:
    opened = open_file(write(tmp_path, f"{headings}\nA,B,C\n"))
    assert propose(opened.tables, OWNERS).uses == uses


def test_a_file_with_unknown_headings_can_be_read_by_hand_and_is_known_the_next_time(
    office: Office, tmp_path: Path
) -> None:
    text = "Liste der Wohnungen,,\nWohnung,Eigentümer,Telefon\nA-1,Ann,5550100\n"
    opened = open_file(write(tmp_path, text))
    proposed = layout(office, opened)
    assert (proposed.found, proposed.row, proposed.uses) == (False, 2, (KEEP, KEEP, KEEP))
    assert refused(office, opened, proposed) == "import.no_room_column"
    told = replace(proposed, uses=("room", "owner", "phone"))
    assert keep(office, prepare(office, opened, told)).imported == 1
    later = write(tmp_path, "Wohnung, EIGENTÜMER ,Telefon\nA-2,Bo,5550101\n", "b.csv")
    assert layout(office, open_file(later)).uses == ("room", "owner", "phone")
    assert import_owners(office, later).imported == 1
    assert office.ask(lambda reading: find(reading, "5550101"))[0].name == "Bo"


def test_a_proposal_taken_as_it_is_need_not_be_remembered_and_a_change_is(office: Office, tmp_path: Path) -> None:
    opened = open_file(write(tmp_path, "Flat,Owner,Parking\nA-1,Ann,AB12\n"))
    first = layout(office, opened)
    keep(office, prepare(office, opened, first))
    assert layout(office, opened) == first
    keep(office, prepare(office, opened, replace(first, uses=("room", "owner", "plate"))))
    assert layout(office, opened).uses == ("room", "owner", "plate")
    keep(office, prepare(office, opened, first))
    assert layout(office, opened).uses == ("room", "owner", KEEP)


def test_another_row_may_be_said_to_hold_the_headings(office: Office, tmp_path: Path) -> None:
    opened = open_file(write(tmp_path, "Flat,Owner\nUnit,Name\nA-1,Ann\n"))
    assert layout(office, opened).row == 1
    second = layout(office, opened, row=2)
    assert (second.row, second.uses) == (2, ("room", "owner"))
    assert keep(office, prepare(office, opened, second)).rows == 1


def test_a_sheet_may_be_told_and_an_unknown_one_is_refused(office: Office, tmp_path: Path) -> None:
    path = write_book(
        tmp_path / "a.xlsx", ("Old", [["Flat", "Owner"], ["A-1", "Ann"]]), ("New", [["Flat", "Owner"], ["A-2", "Bo"]])
    )
    assert import_owners(office, path, sheet="New").imported == 1
    assert office.ask(lambda reading: owners.unit_by_code(reading, "A-2"))
    with pytest.raises(Refusal) as told:
        import_owners(office, path, sheet="Newest")
    assert (told.value.code, told.value.fields["sheets"]) == ("import.no_sheet", "Old, New")


def test_encoding_and_delimiter_may_be_told(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("Flat;Owner\nA-1;Müller, Ann\n".encode("cp1252"))
    opened = open_file(path, encoding="cp1252", delimiter=";")
    assert opened.tables[0].rows[1].cells == ("A-1", "Müller, Ann")
    assert (opened.tables[0].encoding, opened.tables[0].delimiter) == ("cp1252", ";")
    assert open_file(path, encoding="utf-8").tables[0].damaged
    assert open_file(path, delimiter=",").tables[0].rows[1].cells == ("A-1;Müller", " Ann")
    with pytest.raises(Refusal) as told:
        open_file(path, encoding="klingon")
    assert told.value.code == "import.encoding_unknown"


def test_a_register_needs_its_day_and_its_matter(office: Office, tmp_path: Path) -> None:
    opened = open_file(write(tmp_path, "编号,登记时间,内容\n1,2024-03-02,灯不亮\n"))
    proposed = office.ask(lambda reading: layout_of(reading, opened.tables, CASES))
    assert proposed.uses == ("id", "created", "text")
    assert refused(office, opened, replace(proposed, uses=("id", KEEP, "text"))) == "import.no_date_column"
    assert refused(office, opened, replace(proposed, uses=("id", "created", KEEP))) == "import.no_text_column"


def test_a_file_changed_after_it_was_opened_is_not_imported(office: Office, tmp_path: Path) -> None:
    path = write(tmp_path, "Flat,Owner\nA-1,Ann\n")
    opened = open_file(path)
    prepared = prepare(office, opened, layout(office, opened))
    write(tmp_path, "Flat,Owner\nA-1,Ann\nA-2,Bo\n")
    with pytest.raises(Refusal) as told:
        keep(office, prepared)
    assert told.value.code == "import.changed"
