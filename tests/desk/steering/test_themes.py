"""The theme of a year and of a month heads every report of it (M81)."""

import pytest

from desk.figures.spans import Span
from desk.office import Office
from desk.refusals import Refusal
from desk.steering import themes
from tests.desk.steering.month import NOVEMBER, QUARTER, YEAR, receptionist


def _of(office: Office, span: Span) -> tuple[str, str]:
    return office.ask(lambda reading: themes.of(reading, span))


def test_a_month_has_the_theme_of_its_year_and_its_own_m81(office: Office) -> None:
    """M81."""
    assert _of(office, NOVEMBER) == ("", "")
    office.do(lambda work: themes.set_theme(work, YEAR, " 服务质量年 "))
    office.do(lambda work: themes.set_theme(work, NOVEMBER, "Lift safety"))
    assert _of(office, NOVEMBER) == ("服务质量年", "Lift safety")
    assert _of(office, NOVEMBER.before) == ("服务质量年", "")
    assert _of(office, QUARTER) == ("服务质量年", "")
    assert _of(office, YEAR) == ("服务质量年", "")
    assert _of(office, NOVEMBER.year_before) == ("", "")


def test_it_is_changed_and_taken_off_and_answers_what_it_was(office: Office) -> None:
    assert office.do(lambda work: themes.set_theme(work, NOVEMBER, "Lifts")).answer == ""
    assert office.do(lambda work: themes.set_theme(work, NOVEMBER, "Doors")).answer == "Lifts"
    assert office.do(lambda work: themes.set_theme(work, NOVEMBER, "")).answer == "Doors"
    assert _of(office, NOVEMBER) == ("", "")
    assert office.do(lambda work: themes.set_theme(work, NOVEMBER, "Doors")).touched >= {"theme", "diary"}


def test_only_a_manager_sets_it_and_it_is_never_cut(office: Office) -> None:
    with pytest.raises(Refusal) as long:
        office.do(lambda work: themes.set_theme(work, YEAR, "年" * (themes.LONGEST_THEME + 1)))
    assert (long.value.code, long.value.fields["field"]) == ("text.too_long", "words")
    receptionist(office)
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: themes.set_theme(work, YEAR, "Mine"))
    assert refused.value.code == "clerk.managers_only"
    assert _of(office, YEAR) == ("", "")
