"""Who handles what, with phone, inside and outside the house (M05, M06, M64)."""

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import delete, select, update

from db.models import Advice, CallLine, CaseClass, Clerk, DeskRole, Diary, DirectoryEntry, search_key
from desk import directory
from desk.directory import Entry, EntryRow
from desk.find import find, with_phone
from desk.named import Named
from desk.office import Office
from desk.refusals import Refusal
from desk.seeds.cases import sow_cases
from desk.settings import change_privacy
from desk.work import UnitOfWork

GAS = Entry(False, Named("Blue Flame", "蓝焰燃气"), Named("gas leaks", "漏气、点火"), "0571 8800-1234 转 5", "967 77")


def _names(office: Office, typed: str = "", inside: bool | None = None) -> list[str]:
    return [row.name.zh for row in office.ask(lambda reading: directory.entries(reading, typed, inside))]


def _add(office: Office, entry: Entry = GAS) -> int:
    return office.do(lambda work: directory.add_entry(work, entry)).answer


def _class(office: Office, code: str) -> int:
    return office.ask(lambda reading: reading.session.scalars(select(CaseClass.id).where(CaseClass.code == code)).one())


@pytest.mark.parametrize("typed", ["gas", "GAS leaks", "燃气", "燃氣", "rq", "ranqi", "rqgs", "停气", "tingqi", "泄漏"])
def test_the_gas_company_is_found_however_it_is_typed_m05(office: Office, typed: str) -> None:
    assert "燃气公司" in _names(office, typed)
    assert "报警（公安）" not in _names(office, typed)


def test_those_with_every_word_typed_are_found_or_else_those_with_most_m05(office: Office) -> None:
    assert _names(office, "电梯 困人") == ["电梯", "电梯维保单位"]
    assert _names(office, "gas meters") == ["燃气公司"]
    assert _names(office, "gas smell dragon") == ["燃气公司"]
    assert _names(office, "dragon") == []


@pytest.mark.parametrize(
    "typed", ["street lamps", "street lamp", "lamp", "lamps", "street light", "street lights", "路灯", "ludeng"]
)
def test_a_street_lamp_leads_to_the_electricians_m05_m06(office: Office, typed: str) -> None:
    assert _names(office, typed)[0] == "电工"


@pytest.mark.parametrize(("typed", "name"), [("leaking", "水暖"), ("lifts", "电梯"), ("plants", "保洁绿化")])
def test_a_word_is_found_by_its_stem_too_m06(office: Office, typed: str, name: str) -> None:
    assert name in _names(office, typed, inside=True)


def test_nothing_typed_lists_everybody_those_of_the_house_first_m06(office: Office) -> None:
    rows = office.ask(lambda reading: directory.entries(reading))
    assert [row.inside for row in rows] == sorted((row.inside for row in rows), reverse=True)
    assert {row.inside for row in rows} == {True, False}
    assert _names(office, inside=True) + _names(office, inside=False) == _names(office)


def test_who_handles_a_class_is_the_department_it_is_passed_to_m06(office: Office) -> None:
    lift = _class(office, "lift")
    [row] = office.ask(lambda reading: directory.who_handles(reading, lift))
    assert (row.name.en, row.inside) == ("Lifts", True)
    office.do(lambda work: directory.change_entry(work, row.key, replace(_told(row), phone="8106")))
    assert [each.phone for each in office.ask(lambda reading: directory.who_handles(reading, lift))] == ["8106"]


def _told(row: EntryRow) -> Entry:
    return Entry(row.inside, row.name, row.handles, row.phone, row.phone_other, row.hours, row.note, row.trade_id)


def test_the_common_numbers_are_known_and_those_of_the_house_are_left_to_be_filled_in(office: Office) -> None:
    rows = office.ask(lambda reading: directory.entries(reading))
    known = {row.name.en: row.phone for row in rows if row.phone}
    assert known == {
        "Police": "110",
        "Fire brigade": "119",
        "Ambulance": "120",
        "Consumers' association": "12315",
        "Government line": "12345",
    }
    assert not any(row.phone for row in rows if row.inside)


def test_an_office_in_another_country_gets_the_names_without_the_numbers(office: Office) -> None:
    def anew(work: UnitOfWork) -> None:
        for model in (Advice, CallLine, DirectoryEntry):
            work.session.execute(delete(model))
        work.session.execute(delete(search_key).where(search_key.c.kind == "directory"))
        sow_cases(replace(work, facts=replace(work.facts, country="HK")))

    office.do(anew)
    rows = office.ask(lambda reading: directory.entries(reading))
    assert "Police" in [row.name.en for row in rows]
    assert not any(row.phone for row in rows)


def test_the_one_box_finds_entries_as_well_with_their_phones_in_full_m05(office: Office) -> None:
    added = _add(office)
    office.do(lambda work: change_privacy(work, mask_personal=True, retention_years=0))
    office.do(lambda work: work.session.execute(update(Clerk).values(role=DeskRole.RECEPTIONIST)))
    for typed in ("蓝焰", "ly", "blue flame", "88001234", "967", "点火"):
        [found] = office.ask(lambda reading, typed=typed: find(reading, typed))
        assert (found.kind, found.id, found.named) == ("directory", added, GAS.name)
        assert found.phones == (GAS.phone, GAS.phone_other)
    assert office.ask(lambda reading: find(reading, "蓝焰", kinds=("person", "unit"))) == []
    assert office.ask(lambda reading: with_phone(reading, "967 77")) == []


def test_of_two_that_hold_the_word_the_one_called_so_comes_first(office: Office) -> None:
    found = office.ask(lambda reading: find(reading, "电梯"))
    assert [row.name for row in found] == ["电梯", "电梯维保单位"]


def test_an_entry_changed_is_found_by_its_new_words_only_and_taken_off_by_none(office: Office) -> None:
    added = _add(office)
    office.do(
        lambda work: directory.change_entry(work, added, replace(GAS, name=Named("", "红焰"), handles=Named("", "")))
    )
    assert (_names(office, "蓝焰"), _names(office, "点火"), _names(office, "红焰")) == ([], [], ["红焰"])
    office.do(lambda work: directory.take_off_entry(work, added))
    assert _names(office, "红焰") == []
    assert office.ask(lambda reading: find(reading, "红焰")) == []
    with pytest.raises(Refusal, match=r"record\.unknown"):
        office.ask(lambda reading: directory.entry(reading, added))
    office.do(lambda work: directory.put_back_entry(work, added))
    assert _names(office, "红焰") == ["红焰"]
    assert office.ask(lambda reading: directory.entry(reading, added)).name.zh == "红焰"


def test_an_entry_is_moved_among_its_own(office: Office) -> None:
    outside = _names(office, inside=False)
    added = _add(office)
    assert _names(office, inside=False) == [*outside, "蓝焰燃气"]
    office.do(lambda work: directory.shift_entry(work, added, -1))
    assert _names(office, inside=False)[-2:] == ["蓝焰燃气", outside[-1]]
    office.do(lambda work: directory.shift_entry(work, added, -99))
    assert _names(office, inside=False) == ["蓝焰燃气", *outside]


def test_somebody_outside_answers_for_no_department_of_ours(office: Office) -> None:
    lifts = office.ask(lambda reading: directory.who_handles(reading, _class(office, "lift")))[0].trade_id
    added = _add(office, replace(GAS, trade_id=lifts))
    assert office.ask(lambda reading: directory.entry(reading, added)).trade_id is None


def test_whom_a_person_may_be_referred_to_are_those_outside_by_name_and_phone_m64(office: Office) -> None:
    names = office.ask(lambda reading: directory.referral_names(reading, "zh"))
    assert "政务服务便民热线 12345" in names
    assert "自来水公司" in names
    assert "工程部" not in names
    assert "Government line 12345" in office.ask(lambda reading: directory.referral_names(reading, "en"))


def test_every_change_has_its_line_in_the_diary(office: Office) -> None:
    added = _add(office)
    office.do(lambda work: directory.change_entry(work, added, replace(GAS, phone="1")))
    office.do(lambda work: directory.take_off_entry(work, added))
    written = select(Diary.act).where(Diary.subject == "directory_entry", Diary.subject_id == added)
    acts = office.ask(lambda reading: list(reading.session.scalars(written.order_by(Diary.id))))
    assert acts == ["directory_entry.add", "directory_entry.change", "directory_entry.remove"]


@pytest.mark.parametrize(
    ("wrong", "code", "field"),
    [
        ({"name": Named(" ", "\0")}, "directory.name_missing", "name_zh"),
        ({"name": Named("x" * 300, "")}, "text.too_long", "name_en"),
        ({"handles": Named("", "管" * 500)}, "text.too_long", "handles_zh"),
        ({"phone": "1" * 81}, "text.too_long", "phone"),
        ({"phone_other": "1" * 300}, "text.too_long", "phone_other"),
        ({"hours": "x" * 121}, "text.too_long", "hours"),
    ],
)
def test_what_does_not_fit_is_refused_at_its_field(
    office: Office, wrong: dict[str, Any], code: str, field: str
) -> None:
    with pytest.raises(Refusal) as refused:
        _add(office, replace(GAS, **wrong))
    assert (refused.value.code, refused.value.fields["field"]) == (code, field)


@pytest.mark.parametrize(
    "text", ["<b>x</b>", "{{7*7}}", "a\0b", "x\ud800y", "'; drop table case --", '%_*"', "管" * 110]
)
def test_hostile_words_are_kept_as_letters_and_looked_for_without_harm(office: Office, text: str) -> None:
    added = _add(office, replace(GAS, name=Named(text, ""), handles=Named("", text), phone=text[:80], note=text))
    kept = office.ask(lambda reading: directory.entry(reading, added))
    assert kept.name.en == text.replace("\0", "").replace("\ud800", "")
    assert added in [row.key for row in office.ask(lambda reading: directory.entries(reading))]
    office.ask(lambda reading: directory.entries(reading, text))
    office.ask(lambda reading: find(reading, text))


def test_phones_are_kept_as_told_and_found_by_their_digits(office: Office) -> None:
    added = _add(office, replace(GAS, phone="ask at the gate", phone_other="+86 571-8800 1234"))
    assert office.ask(lambda reading: directory.entry(reading, added)).phone == "ask at the gate"
    assert _names(office, "88001234") == ["蓝焰燃气"]


def test_a_trade_that_is_not_there_is_refused(office: Office) -> None:
    with pytest.raises(Refusal, match=r"record\.unknown"):
        _add(office, replace(GAS, inside=True, trade_id=9_999))
