"""A book of an older program gets what was added since, and what the office made its own stays as it is."""

from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import func, select

from db.book import BOOK_NAME
from db.driver import raw_connection
from db.migrations import run
from db.models import Advice
from desk import cases, choices, directory, incidents
from desk.choices import ClassEntry
from desk.clock import FixedClock
from desk.find import find
from desk.named import Named
from desk.office import Office
from desk.work import Reading
from tests.conftest import FRIDAY

CLASSES = (
    (1, "equipment", "Equipment", "设备设施", None, 1),
    (2, "lift", "Lift", "电梯", 1, 1),
    (3, "power", "Light and power", "供电照明", 1, 1),  # renamed
    (4, "water", "Water and drains", "给排水", 1, 0),  # left out
    (5, "service", "Management service", "管理服务", None, 1),
    (6, "manners", "Manners and attitude", "服务态度", 5, 1),
    (7, "sudden", "Sudden events", "突发事件", None, 1),
    (8, "trapped", "Trapped in a lift", "电梯困人", 7, 1),
    (9, "pets", "Pets", "宠物", 5, 1),  # their own
)
INSERTS = (
    ("case_class (id, code, name_en, name_zh, parent_id, active, reply_amount, reply_unit, solution_amount,"
     " solution_unit) VALUES (?, ?, ?, ?, ?, ?, 3, 'hours', 7, 'hours')", CLASSES),
    ("trade (id, code, name_en, name_zh, worker, active) VALUES (?, ?, ?, ?, '', 1)",
     ((1, "lifts", "Lifts", "电梯"), (2, "garden", "Garden", "园林"))),
    ("place (id, name_en, name_zh) VALUES (?, ?, ?)",
     ((1, "Kitchen", "厨房"), (2, "Corridor", "走廊"), (3, "Corridor", "过道"))),
    ("estate (id, name_en, name_zh) VALUES (?, ?, ?)", ((1, "", ""),)),
    ("clerk (id, name, post, role, active) VALUES (?, ?, '', 'administrator', 1)", ((1, "Desk"),)),
)  # fmt: skip


@pytest.fixture
def upgraded(tmp_path: Path) -> Office:
    """The office of a book that was written by the program before this one."""
    path = tmp_path / BOOK_NAME
    run.upgrade(path, target="0002", fresh=True)
    with raw_connection(path) as book:
        for statement, rows in INSERTS:
            book.executemany(f"INSERT INTO {statement}", rows)
    return Office.open(tmp_path, FixedClock(FRIDAY))


def advice_of(reading: Reading, key: int) -> int:
    """How many lines a class has at the desk."""
    return reading.session.scalar(select(func.count()).where(Advice.class_id == key)) or 0


def _classes(office: Office) -> dict[str, ClassEntry]:
    return {each.code: each for each in office.ask(choices.class_tree)}


def test_an_old_book_gets_causes_flags_and_standards_and_keeps_its_order(upgraded: Office) -> None:
    classes = _classes(upgraded)
    assert [each.code for each in upgraded.ask(choices.causes)][:2] == ["ageing", "design"]
    assert list(classes) == [
        "equipment", "lift", "power", "water", "service", "manners", "pets", "standards", "hours", "sudden", "trapped",
    ]  # fmt: skip
    assert (classes["trapped"].sudden, classes["lift"].sudden) == (True, False)
    assert (classes["manners"].about_staff, classes["trapped"].about_staff) == (True, False)
    assert classes["lift"].standard.en
    assert classes["lift"].standard.zh
    assert [(each.name.zh, each.common) for each in upgraded.ask(choices.places)] == [
        ("厨房", False), ("走廊", True), ("过道", False),
    ]  # fmt: skip
    assert [each.code for each in upgraded.ask(choices.trades)] == ["lifts", "garden"]
    upgraded.close()


def test_what_the_office_renamed_left_out_or_made_itself_is_left_alone(upgraded: Office) -> None:
    classes = _classes(upgraded)
    for code in ("power", "water", "pets"):
        assert classes[code].standard == Named("", "")
        assert (classes[code].reply.amount, classes[code].solution.amount) == (3, 7)
    assert classes["power"].name.en == "Light and power"
    assert not classes["water"].active
    upgraded.close()


def test_it_is_brought_up_to_date_once(upgraded: Office, tmp_path: Path) -> None:
    lift = _classes(upgraded)["lift"]
    emptied = choices.NewClass(lift.name, lift.reply, lift.solution, lift.parent_id)
    upgraded.do(lambda work: choices.change_class(work, lift.key, emptied))
    upgraded.close()
    again = Office.open(tmp_path, FixedClock(FRIDAY))
    assert _classes(again)["lift"].standard == Named("", "")
    again.close()


def test_a_book_of_the_edition_before_gets_what_class_2_lacked_once(tmp_path: Path) -> None:
    """M12, M40: with limits, standard and words at the desk; a name the office has used is left to it."""
    path = tmp_path / BOOK_NAME
    Office.open(tmp_path, FixedClock(FRIDAY), create=True).close()
    with raw_connection(path) as book:
        book.execute(
            "DELETE FROM advice WHERE class_id IN (SELECT id FROM case_class WHERE code IN ('standards', 'hours'))"
        )
        book.execute("DELETE FROM case_class WHERE code = 'standards'")
        book.execute("UPDATE case_class SET code = 'slow', name_en = 'Slow service' WHERE code = 'hours'")
        book.execute("UPDATE fact SET value = '2' WHERE name = 'sown'")
    for _again in range(2):
        office = Office.open(tmp_path, FixedClock(FRIDAY))
        below = [
            each for each in office.ask(choices.class_tree) if each.parent == Named("Management service", "管理服务")
        ]
        assert [each.code for each in below][-3:] == ["renovation", "standards", "service_other"]
        assert "slow" in [each.code for each in below]
        assert "hours" not in [each.code for each in below]
        added = below[-2]
        assert (added.reply.amount, added.solution.amount, added.about_staff) == (1, 5, True)
        assert added.standard.en
        told = office.ask(partial(advice_of, key=added.key))
        assert told == 6
        office.close()


def test_a_name_the_office_uses_in_another_writing_is_left_to_it(tmp_path: Path) -> None:
    Office.open(tmp_path, FixedClock(FRIDAY), create=True).close()
    with raw_connection(tmp_path / BOOK_NAME) as book:
        for code, name_en, name_zh in (("standards", "SERVICE STANDARDS", "标准"), ("hours", "When", "服務時間與效率")):
            told = (f"own_{code}", name_en, name_zh, code)
            book.execute("UPDATE case_class SET code = ?, name_en = ?, name_zh = ? WHERE code = ?", told)
        book.execute("UPDATE fact SET value = '2' WHERE name = 'sown'")
    office = Office.open(tmp_path, FixedClock(FRIDAY))
    assert not {"standards", "hours"}.intersection(_classes(office))
    office.close()


def test_the_incidents_of_an_old_book_are_found_by_their_numbers(tmp_path: Path) -> None:
    office = Office.open(tmp_path, FixedClock(FRIDAY), create=True)
    for title in ("No water", "Lift 2 stands"):
        office.do(partial(incidents.begin, new=incidents.NewIncident(title)))
    office.close()
    with raw_connection(tmp_path / BOOK_NAME) as book:
        book.execute("DELETE FROM search_key WHERE kind = 'incident' AND id = 1")
        book.execute("UPDATE fact SET value = '3' WHERE name = 'sown'")
    for _again in range(2):
        office = Office.open(tmp_path, FixedClock(FRIDAY))
        for typed, key in (("i-2026-0001", 1), ("20260002", 2)):
            found = office.ask(partial(find, typed=typed))
            assert [(each.kind, each.id) for each in found] == [("incident", key)]
        office.close()


def test_a_heading_the_office_made_its_own_gets_nothing_new(tmp_path: Path) -> None:
    Office.open(tmp_path, FixedClock(FRIDAY), create=True).close()
    with raw_connection(tmp_path / BOOK_NAME) as book:
        book.execute("DELETE FROM advice WHERE class_id IS NOT NULL")
        book.execute("DELETE FROM case_class WHERE code IN ('standards', 'hours')")
        book.execute("UPDATE case_class SET name_en = 'Our service' WHERE code = 'service'")
        book.execute("UPDATE fact SET value = '2' WHERE name = 'sown'")
    office = Office.open(tmp_path, FixedClock(FRIDAY))
    assert not {"standards", "hours"}.intersection(_classes(office))
    office.close()


def test_a_case_of_an_old_book_is_promised_again_what_its_class_promises(tmp_path: Path) -> None:
    """M50: reopened, it does not get the limits of a case of no class."""
    path = tmp_path / BOOK_NAME
    run.upgrade(path, target="0002", fresh=True)
    with raw_connection(path) as book:
        for statement, rows in INSERTS:
            book.executemany(f"INSERT INTO {statement}", rows)
        book.executemany(
            "INSERT INTO 'case' (number, class_id, status, taken_at, replied_at, kind, channel, urgency, relation,"
            " told_by, told_phone, summary, words, place, access, outcome, void_reason, version) VALUES (?, ?,"
            " 'answered', 1790000000000000, 1790000000000000, 'complaint', 'phone', 'routine', 'owner', 'Chen', '',"
            " 'x', '', '', '', '', '', 1)",
            (("C-2026-0001", 2), ("C-2026-0002", None)),
        )
    office = Office.open(tmp_path, FixedClock(FRIDAY))
    told = []
    for number in ("C-2026-0001", "C-2026-0002"):
        office.do(partial(cases.reopen, number=number, reason="It drips again"))
        row = office.ask(partial(cases.file_of, number=number)).row
        told.append((row.reply_due, row.solution_due))
    assert told == [
        (FRIDAY + timedelta(hours=3), FRIDAY + timedelta(hours=7)),
        (FRIDAY + timedelta(days=3), FRIDAY + timedelta(days=7)),
    ]
    office.close()


@pytest.mark.parametrize(("handles", "found"), [("供电、照明、跳闸、电表", True), ("供电", False)])
def test_an_old_book_finds_its_electricians_for_a_street_lamp_unless_their_entry_is_the_offices_own_m06(
    tmp_path: Path, handles: str, found: bool
) -> None:
    Office.open(tmp_path, FixedClock(FRIDAY), create=True).close()
    with raw_connection(tmp_path / BOOK_NAME) as book:
        book.execute(
            "UPDATE directory_entry SET handles_en = 'Power, lighting, breakers, meters', handles_zh = ?"
            " WHERE name_zh = '电工'",
            (handles,),
        )
        book.execute("DELETE FROM search_key WHERE kind = 'directory' AND k LIKE '路灯%'")
        book.execute("UPDATE fact SET value = '2' WHERE name = 'sown'")
    office = Office.open(tmp_path, FixedClock(FRIDAY))
    names = [each.name.zh for each in office.ask(lambda reading: directory.entries(reading, "路灯"))]
    assert names == (["电工"] if found else [])
    office.close()
