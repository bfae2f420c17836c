"""What is exported for the import comes back the same, into this book and into a new one."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.book import BOOK_NAME
from db.models import Language, UnitUse
from desk import household, owners
from desk.cleaning import clean_line
from desk.clock import FixedClock
from desk.exports.owners import export_owners
from desk.imports import import_owners, owner_fields
from desk.imports.tables import read_tables
from desk.merging import merge
from desk.office import Office
from desk.owners import NewPerson, NewTie, NewUnit, Role, Tier
from desk.people import NewClerk, add_clerk
from desk.refusals import Refusal
from desk.settings import change_privacy
from desk.work import UnitOfWork
from tests.conftest import FRIDAY
from tests.desk.merging.records import snapshot

NASTY = [
    "=1+1", "-5", "@x", "+86 138", "'=x", "007", "1e5", "TRUE", "#N/A", "王小明、李四", "张三 李四", "Müller, Anna",
    'He said "no"', '"quoted"', "a/b;c", "😀𠮷", "无", "合计", "Owner", "2026-11-20", "a\x07b", "<r><t>x</t></r>",
    "_x0041_",
]  # fmt: skip
WORDS = st.one_of(st.sampled_from(NASTY), st.text(st.characters(exclude_categories=["Cs", "Cn", "Co"]), max_size=20))
LINES = st.one_of(WORDS, st.lists(WORDS, min_size=2, max_size=3).map("\n".join))
DAYS = st.none() | st.dates(date(1950, 1, 1), date(2026, 11, 19))
PEOPLE = st.fixed_dictionaries(
    {
        "name": WORDS,
        "phones": st.lists(st.sampled_from(["138 0013 {}", "0571-8765 {} 转 12", "+86 1390000{}", "110"]), max_size=3),
        "role": st.sampled_from(list(Role)),
        "since": DAYS,
        "email": WORDS,
        "id_number": st.sampled_from(["", "330102 19800102 123x", "E1234567"]),
        "born_on": DAYS,
        "tier": st.sampled_from(list(Tier)),
        "groups": st.sampled_from(["", "老人", "老人、商户"]),
        "language": st.sampled_from([None, *Language]),
        "contact": WORDS,
        "relation": WORDS,
        "lease_until": st.none() | st.dates(date(2027, 1, 1), date(2030, 1, 1)),
    }
)
FLATS = st.lists(
    st.fixed_dictionaries(
        {
            "people": st.lists(PEOPLE, max_size=3),
            "note": LINES.filter(lambda note: note.strip() != "0"),  # in a roll a lone 0 is an empty formula
            "layout": WORDS,
            "renovation": LINES,
            "area": st.none() | st.integers(1, 9_999_999).map(lambda number: number / 100),
            "delivered_on": DAYS,
            "occupied": st.none() | st.booleans(),
            "use": st.sampled_from(list(UnitUse)),
            "plate": st.sampled_from(["", "浙A 12345", "浙a·b7788"]),
        }
    ),
    min_size=1,
    max_size=4,
)


@contextmanager
def fresh_office(template: Path) -> Iterator[Office]:
    with TemporaryDirectory() as folder:
        shutil.copy(template, Path(folder) / BOOK_NAME)
        office = Office.open(Path(folder), FixedClock(FRIDAY))
        try:
            yield office
        finally:
            office.close()


def fill(work: UnitOfWork, flats: list[dict]) -> None:  # type: ignore[type-arg]
    """The flats as they were made up; names stand once in a flat, as people tell them apart."""
    for number, told in enumerate(flats, 101):
        flat = owners.add_unit(work, NewUnit("3", "2" if number % 2 else "", str(number)))
        facts = household.UnitFacts(
            told["area"], told["use"], told["layout"], told["delivered_on"], told["occupied"],
            renovation=told["renovation"],
        )  # fmt: skip
        household.change_unit(work, flat, facts)
        owners.change_note(work, flat, told["note"])
        if told["plate"]:
            household.add_vehicle(work, flat, household.NewVehicle(told["plate"]))
        names: set[str] = set()
        for place, person in enumerate(told["people"]):
            name = f"{person['name']}{number}{place}" if person["name"].strip() in names else person["name"]
            names.add(name.strip())
            if clean_line(name):
                _add(work, flat, name, f"{number}{place}", person)


def _add(work: UnitOfWork, flat: int, name: str, mark: str, person: dict) -> None:  # type: ignore[type-arg]
    # Who has the same name and the same phone is one person to the import; here all are different people.
    phones = " / ".join(phone.format(mark.zfill(4)) for phone in person["phones"])
    new = NewPerson(
        name,
        phones,
        email=person["email"],
        id_number=person["id_number"],
        born_on=person["born_on"],
        tier=person["tier"],
        groups=person["groups"],
        language=person["language"],
        contact=person["contact"],
    )
    tie = NewTie(
        person["role"],
        person["since"],
        share="33.33 %" if person["role"] is Role.OWNER else "",
        lease_until=person["lease_until"],
        relation=person["relation"],
    )
    owners.add_tie(work, owners.add_person(work, new), flat, tie)


def export(office: Office, path: Path, language: str = "zh") -> Path:
    office.ask(lambda reading: export_owners(reading, path, language))
    return path


def rows_of(path: Path) -> list[tuple[object, ...]]:
    return [row.cells for row in read_tables(path)[0].rows]


def round_trip(template: Path, flats: list[dict], name: str, language: str) -> None:  # type: ignore[type-arg]
    with fresh_office(template) as office, fresh_office(template) as other, TemporaryDirectory() as folder:
        office.do(lambda work: fill(work, flats))
        out = export(office, Path(folder) / name, language)
        before = snapshot(office, frozenset({"column_mapping"}))
        account = import_owners(office, out)
        assert (account.imported, account.refused) == (0, ())
        assert snapshot(office, frozenset({"column_mapping"})) == before
        assert import_owners(other, out).refused == ()
        assert rows_of(export(other, Path(folder) / f"again-{name}", language)) == rows_of(out)


@settings(deadline=None, max_examples=10, suppress_health_check=[HealthCheck.too_slow])
@given(flats=FLATS, language=st.sampled_from(["en", "zh"]))
def test_a_csv_of_nasty_texts_comes_back_the_same(template: Path, flats: list[dict], language: str) -> None:  # type: ignore[type-arg]
    round_trip(template, flats, "owners.csv", language)


@settings(deadline=None, max_examples=3, suppress_health_check=[HealthCheck.too_slow])
@given(flats=FLATS)
def test_a_workbook_of_nasty_texts_comes_back_the_same(template: Path, flats: list[dict]) -> None:  # type: ignore[type-arg]
    round_trip(template, flats, "owners.xlsx", "zh")


def test_the_headings_are_those_of_the_import_and_dates_and_sizes_are_no_texts(
    office: Office, flat: int, owner: int, tmp_path: Path
) -> None:
    office.do(lambda work: owners.add_person(work, NewPerson("李四", "", flat, Role.TENANT, since=date(2024, 3, 1))))
    headings, first, second = rows_of(export(office, tmp_path / "owners.xlsx"))
    assert headings == tuple(zh for _, _, zh in owner_fields())
    told = dict(zip(headings, second, strict=True))
    assert (told["建筑面积（㎡）"], told["入住日期"], told["身份"]) == (89.5, date(2024, 3, 1), "租户")
    assert first[headings.index("业主/住户姓名")] == "王小明"


def test_who_left_and_what_was_merged_have_no_row_and_an_empty_flat_has_one(
    office: Office, flat: int, owner: int, tmp_path: Path
) -> None:
    empty = office.do(lambda work: owners.add_unit(work, NewUnit("3", "2", "1802"))).answer
    gone = office.do(lambda work: owners.add_unit(work, NewUnit("3", "2", "1803"))).answer
    left = office.do(lambda work: owners.add_person(work, NewPerson("李四", "", flat))).answer
    twin = office.do(lambda work: owners.add_person(work, NewPerson("王晓明", "", flat))).answer
    office.do(lambda work: owners.move_out(work, left, flat, date(2026, 1, 1)))
    office.do(lambda work: merge(work, "person", owner, twin))
    office.do(lambda work: merge(work, "unit", empty, gone))
    rows = rows_of(export(office, tmp_path / "owners.csv"))[1:]
    assert [(row[2], row[9]) for row in rows] == [("1801", "王小明"), ("1802", None)]


def test_who_sees_stars_in_the_phones_cannot_export_them_for_the_import(
    office: Office, owner: int, tmp_path: Path
) -> None:
    """G50"""
    office.do(lambda work: change_privacy(work, True, 0))
    office.sit_down(office.do(lambda work: add_clerk(work, NewClerk("小陈"))).answer)
    with pytest.raises(Refusal) as refused:
        export(office, tmp_path / "owners.xlsx")
    assert refused.value.code == "clerk.managers_only"
    assert not (tmp_path / "owners.xlsx").exists()
