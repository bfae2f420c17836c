"""A name that was withheld is a manager's to see: nowhere else does it show (M15)."""

import dataclasses
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from desk import cases, complaint_form, day_register, find, letters, return_calls, slips
from desk.cases import Filter
from desk.exports.cases import export_cases
from desk.flatfile.gather import file_sheet
from desk.office import Office
from desk.people import NewClerk, add_clerk
from desk.refusals import Refusal
from desk.words import Language

NAME, PHONE, FLAT = "王小明", "138 0013 8000", "3-2-1801"


@pytest.fixture
def number(office: Office, flat: int, owner: int) -> str:
    """What the owner said about a guard, without wanting to be named; a receptionist sits at the desk since."""
    told = cases.NewCase(
        summary="The guard at gate two sleeps",
        unit_id=flat,
        person_id=owner,
        told_by=NAME,
        told_phone=PHONE,
        place="Gate two",
        first_receiver_id=1,
        withheld=True,
    )
    taken = office.do(lambda work: cases.take(work, told)).answer
    office.do(lambda work: slips.raise_for(work, taken.number, 1))
    new = office.ask(lambda reading: letters.propose(reading, taken.number))
    office.do(lambda work: letters.issue(work, new))
    clerk = office.do(lambda work: add_clerk(work, NewClerk("Ann Hale"))).answer
    office.sit_down(clerk)
    return taken.number


def _told(answer: object) -> str:
    """All that an answer says."""
    return str(dataclasses.asdict(answer) if dataclasses.is_dataclass(answer) else answer)  # type: ignore[call-overload]


def _silent(answer: object) -> bool:
    told = _told(answer)
    return not any(each in told for each in (NAME, PHONE, FLAT))


def test_no_list_file_or_paper_tells_a_receptionist(office: Office, number: str, flat: int, owner: int) -> None:
    day = office.facts.local(office.ask(lambda reading: reading.now)).date()
    for answer in (
        office.ask(lambda reading: cases.cases(reading, Filter.ALL)),
        office.ask(lambda reading: cases.file_of(reading, number)),
        office.ask(lambda reading: slips.slips(reading)),
        office.ask(lambda reading: slips.sheet_of(reading, "S-2026-0001", Language.EN)),
        office.ask(letters.letters),
        office.ask(lambda reading: complaint_form.sheet_of(reading, number)),
        office.ask(lambda reading: day_register.sheet_of(reading, day)),
        office.ask(lambda reading: find.find(reading, number)),
        office.ask(lambda reading: return_calls.due(reading, all_listed=True)),
    ):
        assert _silent(answer), answer


def test_the_flat_and_the_person_do_not_lead_to_it_either(office: Office, number: str, flat: int, owner: int) -> None:
    for answer in (
        office.ask(lambda reading: cases.of_unit(reading, flat, None)),
        office.ask(lambda reading: cases.of_unit(reading, None, owner)),
        office.ask(lambda reading: cases.caller(reading, owner, flat)).cases,
        office.ask(lambda reading: slips.of_unit(reading, flat)),
        office.ask(lambda reading: letters.of_unit(reading, flat)),
        office.ask(lambda reading: cases.cases(reading, Filter.ALL, search=NAME)).rows,
        office.ask(lambda reading: slips.slips(reading, search=FLAT)).rows,
        office.ask(lambda reading: letters.letters(reading, search=NAME)).rows,
        office.ask(lambda reading: letters.letters(reading, search=FLAT)).rows,
    ):
        assert answer == (), answer
    file = office.ask(lambda reading: file_sheet(reading, flat, Language.EN))
    assert number not in _told(file)


def test_letters_to_them_are_a_managers(office: Office, number: str) -> None:
    for question in (
        lambda reading: letters.propose(reading, number),
        lambda reading: letters.file_of(reading, "L-2026-0001"),
        lambda reading: letters.sheet_of(reading, "L-2026-0001"),
    ):
        with pytest.raises(Refusal) as refused:
            office.ask(question)
        assert refused.value.code == "letter.name_withheld"


def test_an_export_by_a_receptionist_leaves_the_name_out(office: Office, number: str, tmp_path: Path) -> None:
    path = tmp_path / "cases.xlsx"
    office.ask(lambda reading: export_cases(reading, path, "en"))
    rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    assert number in str(rows)
    assert _silent(rows)


def test_a_manager_sees_who_it_was(office: Office, number: str, flat: int) -> None:
    office.sit_down(1)
    file = office.ask(lambda reading: cases.file_of(reading, number))
    assert (file.row.told_by, file.told_phone, file.row.unit) == (NAME, PHONE, FLAT)
    assert [row.number for row in office.ask(lambda reading: cases.of_unit(reading, flat, None))] == [number]
    # The worker is no manager: his paper never tells.
    assert _silent(office.ask(lambda reading: slips.sheet_of(reading, "S-2026-0001", Language.EN)))
