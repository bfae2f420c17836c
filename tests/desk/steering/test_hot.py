"""The cases a report tells of by themselves, with cause and lesson (B7)."""

import pytest

from desk import cases
from desk.cases import Channel
from desk.office import Office
from desk.refusals import Refusal
from desk.steering import hot
from desk.words import Language
from tests.builders import AGEING
from tests.desk.steering.month import NOVEMBER, QUARTER, YEAR, receptionist, take


def _of(office: Office, span=NOVEMBER) -> list[tuple[str, str, str]]:  # type: ignore[no-untyped-def]
    return [(row.number, row.cause, row.lesson) for row in office.ask(lambda reading: hot.of(reading, span))]


def test_a_month_tells_of_a_case_and_so_do_its_quarter_and_year_b7(office: Office) -> None:
    """B7."""
    number = take(office)
    id = office.do(lambda work: hot.tell(work, NOVEMBER, f" {number.lower()} ", "Old pipe", "")).answer
    assert _of(office) == _of(office, QUARTER) == _of(office, YEAR) == [(number, "Old pipe", "")]
    assert _of(office, NOVEMBER.before) == []
    office.do(lambda work: hot.change(work, id, "Old pipe", "Change all of them"))
    assert _of(office) == [(number, "Old pipe", "Change all of them")]
    office.do(lambda work: hot.take_off(work, id))
    assert _of(office) == []
    office.do(lambda work: hot.put_back(work, id))
    assert len(_of(office)) == 1


def test_a_case_made_void_later_is_told_of_no_longer(office: Office) -> None:
    number = take(office)
    office.do(lambda work: hot.tell(work, NOVEMBER, number))
    office.do(lambda work: cases.void(work, number, "twice"))
    assert _of(office) == []
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: hot.tell(work, NOVEMBER.before, number))
    assert (refused.value.code, refused.value.fields["field"]) == ("case.void", "number")


def test_what_the_case_says_of_its_cause_is_there_to_begin_with(office: Office) -> None:
    number = take(office)
    closing = cases.Closing(cases.Result.SOLVED, AGEING, "Mended", cause_note="pipe of 1998", prevention="Change it")
    office.do(lambda work: cases.reply(work, number, Channel.PHONE, "Mended"))
    office.do(lambda work: cases.close(work, number, closing))
    assert office.ask(lambda reading: hot.proposed(reading, number, Language.ZH)) == (
        "设施老化：pipe of 1998",
        "Change it",
    )


@pytest.mark.parametrize("typed", ["C-2026-0999", ""])
def test_an_unknown_case_and_one_told_of_already_are_refused_at_the_number(office: Office, typed: str) -> None:
    number = take(office)
    with pytest.raises(Refusal) as unknown:
        office.do(lambda work: hot.tell(work, NOVEMBER, typed))
    assert (unknown.value.code, unknown.value.fields["field"]) == ("case.unknown", "number")
    office.do(lambda work: hot.tell(work, NOVEMBER, number))
    with pytest.raises(Refusal) as twice:
        office.do(lambda work: hot.tell(work, NOVEMBER, number))
    assert (twice.value.code, twice.value.fields["field"]) == ("hot_case.told_already", "number")


def test_one_case_told_in_two_months_stands_in_the_quarter_once_as_the_later_tells_it(office: Office) -> None:
    """B7: and one told of the quarter itself comes before all of its months."""
    first, second = take(office), take(office)
    office.do(lambda work: hot.tell(work, NOVEMBER, first, "In November"))
    office.do(lambda work: hot.tell(work, NOVEMBER.before, first, "In October"))
    office.do(lambda work: hot.tell(work, NOVEMBER.before, second, "Another"))
    assert _of(office, QUARTER) == [(second, "Another", ""), (first, "In November", "")]
    assert _of(office, NOVEMBER.before) == [(first, "In October", ""), (second, "Another", "")]
    office.do(lambda work: hot.tell(work, QUARTER, first, "In the quarter"))
    assert [cause for _number, cause, _lesson in _of(office, YEAR)] == ["Another", "In the quarter"]


def test_an_entry_is_not_put_back_beside_another_one_of_its_case(office: Office) -> None:
    number = take(office)
    id = office.do(lambda work: hot.tell(work, NOVEMBER, number, "First")).answer
    office.do(lambda work: hot.take_off(work, id))
    office.do(lambda work: hot.tell(work, NOVEMBER, number, "Second"))
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: hot.put_back(work, id))
    assert refused.value.code == "hot_case.told_already"
    assert [cause for _number, cause, _lesson in _of(office)] == ["Second"]


def test_a_month_to_come_tells_of_no_case(office: Office) -> None:
    number = take(office)
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: hot.tell(work, NOVEMBER.after, number))
    assert refused.value.code == "report.month_ahead"


def test_only_a_manager_chooses_them(office: Office) -> None:
    number = take(office)
    id = office.do(lambda work: hot.tell(work, NOVEMBER, number)).answer
    receptionist(office)
    for act in (
        lambda work: hot.tell(work, NOVEMBER.after, number),
        lambda work: hot.change(work, id, "", "Mine"),
        lambda work: hot.take_off(work, id),
        lambda work: hot.put_back(work, id),
    ):
        with pytest.raises(Refusal) as refused:
            office.do(act)
        assert refused.value.code == "clerk.managers_only"
