"""What slips have in common: a manager's, within its ranges, and left alone by the rest of the settings."""

from dataclasses import fields, replace

import pytest
from sqlalchemy import select

from db.models import Diary
from desk.office import Office
from desk.refusals import Refusal
from desk.settings import SlipFacts, change_facts, change_slips
from desk.settings.slips import COPIES, RANGES
from desk.slips import Copy
from desk.words import Language
from tests.desk.test_masking import sit_receptionist


def _keep(office: Office, **changes: object) -> None:
    told = {each.name: getattr(office.facts, each.name) for each in fields(SlipFacts)} | changes
    office.do(lambda work: change_slips(work, SlipFacts(**told)))


def test_the_choices_are_kept_with_a_line_of_the_diary_for_each(office: Office) -> None:
    _keep(
        office, slip_copies=frozenset({"worker", "accounts"}), slip_conditions_zh=" 材料保修半年。 ", slip_late_days=5,
        visit_minutes=90,
    )  # fmt: skip
    facts = office.facts
    assert facts.slip_copies == frozenset({"worker", "accounts"})
    assert facts.slip_conditions(Language.ZH) == "材料保修半年。"
    assert (facts.slip_late_days, facts.visit_minutes) == (5, 90)
    told = select(Diary.old, Diary.new).where(Diary.act == "facts.change", Diary.note == "slip_late_days")
    assert office.ask(lambda reading: reading.session.execute(told).all()) == [("2", "5")]


def test_the_facts_of_the_office_do_not_take_them_back(office: Office) -> None:
    stale = replace(office.facts, office_en="Desk")
    _keep(office, slip_late_days=9, slip_conditions_en="Guaranteed for six months.")
    office.do(lambda work: change_facts(work, stale))
    assert (office.facts.office_en, office.facts.slip_late_days) == ("Desk", 9)
    assert office.facts.slip_conditions_en == "Guaranteed for six months."


@pytest.mark.parametrize("name", list(RANGES))
def test_a_number_outside_its_range_is_refused_at_its_field(office: Office, name: str) -> None:
    least, most = RANGES[name]
    for bad in (least - 1, most + 1, -(10**9)):
        with pytest.raises(Refusal) as refused:
            _keep(office, **{name: bad})
        assert refused.value.code == "facts.number_out_of_range"
        assert refused.value.fields == {"field": name, "least": least, "most": most}
    _keep(office, **{name: most})
    assert getattr(office.facts, name) == most


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"slip_copies": frozenset()}, "facts.copies_missing", "slip_copies"),
        ({"slip_copies": frozenset({"worker", "<b>"})}, "facts.copy_unknown", "slip_copies"),
        ({"slip_conditions_zh": "约" * 601}, "text.too_long", "slip_conditions_zh"),
        ({"slip_conditions_en": "x" * 5_000}, "text.too_long", "slip_conditions_en"),
    ],
)
def test_what_cannot_be_kept_is_refused_at_its_field(
    office: Office, changes: dict[str, object], code: str, field: str
) -> None:
    before = office.facts
    with pytest.raises(Refusal) as refused:
        _keep(office, **changes)
    assert refused.value.code == code
    assert refused.value.fields["field"] == field
    assert office.facts == before


def test_hostile_conditions_are_kept_as_words(office: Office) -> None:
    _keep(office, slip_conditions_en="<b>{{7*7}}</b> \x00 \ud83d end")
    assert "<b>{{7*7}}</b>" in office.facts.slip_conditions_en
    assert "\x00" not in office.facts.slip_conditions_en


def test_only_a_manager_changes_them(office: Office) -> None:
    sit_receptionist(office)
    with pytest.raises(Refusal, match=r"clerk\.managers_only"):
        _keep(office, slip_late_days=3)


def test_the_copies_that_are_offered_are_those_a_slip_can_have() -> None:
    assert tuple(COPIES) == tuple(Copy)
