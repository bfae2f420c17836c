"""The limits told in numbers: within their ranges, a manager's, and left alone by the rest of the settings."""

from dataclasses import fields, replace
from datetime import time
from functools import partial

import pytest
from sqlalchemy import select

from db.models import Diary
from desk.facts import Facts
from desk.office import Office
from desk.refusals import Refusal
from desk.settings import RANGES, Limits, change_facts, change_hours, change_limits
from desk.week import same_hours
from tests.desk.test_masking import sit_receptionist


def _limits(facts: Facts, **changes: object) -> Limits:
    told = {each.name: getattr(facts, each.name) for each in fields(Limits)}
    return Limits(**{**told, **changes})  # type: ignore[arg-type]  # the fields of the limits


def _keep(office: Office, **changes: object) -> None:
    office.do(lambda work: change_limits(work, _limits(office.facts, **changes)))


def test_the_limits_are_kept_with_a_line_of_the_diary_for_each(office: Office) -> None:
    _keep(office, tell_minutes=15, greeting_zh="您好，阳光花园客服中心。", return_call_kinds=frozenset({"repair"}))
    facts = office.facts
    assert (facts.tell_minutes, facts.greeting_zh) == (15, "您好，阳光花园客服中心。")
    assert facts.return_call_kinds == frozenset({"repair"})
    told = select(Diary.old, Diary.new).where(Diary.act == "facts.change", Diary.note == "tell_minutes")
    assert office.ask(lambda reading: reading.session.execute(told).all()) == [("20", "15")]


def test_the_facts_of_the_office_do_not_take_the_limits_back(office: Office) -> None:
    stale = replace(office.facts, office_en="Desk")  # as the office's part read them before
    _keep(office, tell_minutes=5, guard_days=7, currency="HK$")
    office.do(lambda work: change_facts(work, stale))
    assert (office.facts.office_en, office.facts.tell_minutes) == ("Desk", 5)
    assert (office.facts.guard_days, office.facts.currency) == (7, "HK$")


@pytest.mark.parametrize("name", list(RANGES))
def test_a_number_outside_its_range_is_refused_at_its_field(office: Office, name: str) -> None:
    least, most = RANGES[name]
    for bad in (least - 1, most + 1, 10**9):
        with pytest.raises(Refusal) as refused:
            _keep(office, **{name: bad})
        assert refused.value.code == "facts.number_out_of_range"
        assert refused.value.fields == {"field": name, "least": least, "most": most}
    _keep(office, **{name: least})
    _keep(office, **{name: most})
    assert getattr(office.facts, name) == most


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"greeting_en": "x" * 401}, "text.too_long"), ({"currency": "dollars"}, "text.too_long"),
        ({"return_call_kinds": frozenset({"gossip"})}, "facts.kind_unknown"),
    ],
)  # fmt: skip
def test_words_too_long_and_kinds_unknown_are_refused(office: Office, changes: dict[str, object], code: str) -> None:
    with pytest.raises(Refusal) as refused:
        _keep(office, **changes)
    assert refused.value.code == code


def test_hostile_words_are_kept_as_letters(office: Office) -> None:
    _keep(office, greeting_en="<b>Hello</b> {{7*7}} {name}\0\ud800", currency="<¥>")
    assert (office.facts.greeting_en, office.facts.currency) == ("<b>Hello</b> {{7*7}} {name}", "<¥>")


def test_only_a_manager_changes_the_limits(office: Office) -> None:
    sit_receptionist(office)
    with pytest.raises(Refusal, match=r"clerk\.managers_only"):
        _keep(office, tell_minutes=5)


def test_only_a_manager_changes_the_hours_that_every_due_time_is_reckoned_by_m50(office: Office) -> None:
    before, week = office.facts, same_hours([(time(7), time(20))], range(7))
    sit_receptionist(office)
    with pytest.raises(Refusal, match=r"clerk\.managers_only"):
        office.do(lambda work: change_hours(work, week, "GB", "Europe/London"))
    for typed in (replace(before, week=week), replace(before, country="GB"), replace(before, zone="Europe/London")):
        with pytest.raises(Refusal, match=r"clerk\.managers_only"):
            office.do(partial(change_facts, facts=typed))
    assert office.facts == before
    office.do(lambda work: change_facts(work, replace(before, office_en="Desk")))
    assert office.facts == replace(before, office_en="Desk")
