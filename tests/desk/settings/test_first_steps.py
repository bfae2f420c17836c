"""Setting up an office can be gone on with another day, until its last step was seen."""

from dataclasses import replace
from functools import partial

from desk.facts import Facts
from desk.office import Office
from desk.settings import change_facts, step_to_do, step_was_gone_through


def test_the_first_step_nobody_went_through_is_to_do_until_the_last_was_seen(office: Office) -> None:
    assert step_to_do(Facts()) == "look"
    stale = replace(office.facts, office_zh="阳光花园管理处")
    for step in ("look", "owners", "unknown"):
        office.do(partial(step_was_gone_through, step=step))
    office.do(lambda work: change_facts(work, stale))
    assert office.facts.set_up == {"look", "owners"}, "the name takes nothing back"
    assert step_to_do(office.facts) == "office"
    office.do(lambda work: step_was_gone_through(work, "backups"))
    assert step_to_do(office.facts) == ""


def test_an_office_named_without_the_steps_is_asked_nothing() -> None:
    assert step_to_do(Facts(office_en="Sunny Garden")) == ""
