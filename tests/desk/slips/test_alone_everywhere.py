"""A slip on the office's own work stands wherever slips of cases stand."""

from datetime import UTC, datetime

from desk import cases, letters, merging, owners, slips
from desk.check import check
from desk.find import find
from desk.flatfile.gather import file_sheet
from desk.flatfile.history import history
from desk.flatfile.marks import marks
from desk.office import Office
from desk.owners import NewUnit
from desk.slips import Errand, Home, Outcome, Wanted

PLUMBING = 1


def _pump(office: Office, unit_id: int | None = None) -> str:
    errand = Errand("Bearing of the pump is loud, 轴承异响", "Pump room", equipment="Booster pump 2 加压泵")
    return office.do(
        lambda work: slips.raise_alone(work, Wanted(unit_id, "Li", "123"), PLUMBING, "Chen", errand)
    ).answer


def test_it_is_found_by_number_equipment_and_words_and_shows_them(office: Office) -> None:
    number = _pump(office)
    for typed in (number, "booster", "pump 2", "加压泵", "jyb", "轴承", "bearing pump"):
        found = office.ask(lambda reading, typed=typed: find(reading, typed))
        assert [row.number for row in found] == [number], typed
    assert found[0].name == "Booster pump 2 加压泵 · Bearing of the pump is loud, 轴承异响"


def test_it_is_found_by_what_it_was_changed_to(office: Office) -> None:
    number = _pump(office)
    errand = Errand("Barrier stuck", equipment="East gate")
    office.do(lambda work: slips.change(work, number, PLUMBING, "Chen", errand))
    assert office.ask(lambda reading: find(reading, "booster")) == []
    assert [row.number for row in office.ask(lambda reading: find(reading, "barrier"))] == [number]
    assert office.ask(check).breaks == ()


def test_a_slip_of_a_flat_stands_in_its_file_its_history_and_its_marks(office: Office, flat: int) -> None:
    number = _pump(office, flat)
    assert office.ask(lambda reading: marks(reading, flat)).slips == 1
    sheet = office.ask(lambda reading: file_sheet(reading, flat))
    assert any(number in row for part in sheet.parts for row in part.rows)
    told = [(row.act, row.about) for row in office.ask(lambda reading: history(reading, flat)).rows]
    assert ("slip.raise", number) in told
    assert office.ask(lambda reading: find(reading, "booster"))[0].unit == "3-2-1801"


def test_the_history_of_a_flat_still_tells_of_the_slips_of_its_cases(
    office: Office, flat: int, taken: cases.Taken
) -> None:
    number = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    office.do(lambda work: slips.mark_printed(work, number))
    acts = [row.act for row in office.ask(lambda reading: history(reading, flat)).rows]
    assert {"slip.raise", "slip.print"} <= set(acts)


def test_it_goes_over_with_its_flat_and_comes_back_with_it(office: Office, flat: int) -> None:
    twin = office.do(lambda work: owners.add_unit(work, NewUnit("3", "2", "1801A"))).answer
    number = _pump(office, twin)
    done = office.do(lambda work: merging.merge(work, "unit", flat, twin)).answer
    assert [row.number for row in office.ask(lambda reading: slips.of_unit(reading, flat))] == [number]
    office.do(lambda work: merging.split(work, done.id))
    assert office.ask(lambda reading: slips.of_unit(reading, flat)) == ()


def test_a_letter_tells_what_was_done_and_not_that_nobody_was_at_home(office: Office, taken: cases.Taken) -> None:
    for outcome, result in ((Outcome.NOT_DONE, "Nobody was at home"), (Outcome.DONE, "Seal renewed")):
        number = office.do(lambda work: slips.raise_for(work, taken.number)).answer
        its = (number, result, Home(outcome))
        office.do(lambda work, its=its: slips.book_back(work, *its))
    body = office.ask(lambda reading: letters.propose(reading, taken.number)).body
    assert "Seal renewed" in body
    assert "Nobody" not in body


def test_the_slips_of_a_day_are_those_of_the_offices_day(office: Office) -> None:
    number = _pump(office)
    day = datetime(2026, 11, 20, tzinfo=UTC).date()
    assert office.ask(lambda reading: slips.raised_on(reading, day)) == (number,)
