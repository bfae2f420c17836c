"""The sudden event a notice is about: which there are to choose from, and what choosing one says in the words."""

from dataclasses import replace
from datetime import timedelta

from desk import incidents, notices, templates
from desk.clock import FixedClock
from desk.incidents import NewIncident
from desk.notices import NewNotice
from desk.office import Office

POWER = NewIncident("停电", place="地下车库", say_zh="六点来电。", say_en="Back at six.")


def begin(office: Office, told: NewIncident = POWER) -> str:
    return office.do(lambda work: incidents.begin(work, told)).answer.number


def test_those_going_on_come_first_then_those_that_ended_lately_and_one_asked_for(
    office: Office, clock: FixedClock
) -> None:
    long_over, over = begin(office), begin(office)
    office.do(lambda work: incidents.end(work, long_over, "over"))
    clock.move_on(timedelta(days=8))
    office.do(lambda work: incidents.end(work, over, "over"))
    on, void = begin(office), begin(office)
    office.do(lambda work: incidents.void(work, void, "twice"))
    found = office.ask(notices.events)
    assert [(each.number, each.ended is not None) for each in found] == [(on, False), (over, True)]
    assert [each.number for each in office.ask(lambda it: notices.events(it, long_over))] == [on, over, long_over]
    assert office.ask(lambda it: notices.event_of(it, "")) is None


def test_an_event_that_goes_on_after_its_expected_end_is_overdue_until_it_ends(
    office: Office, clock: FixedClock
) -> None:
    until = office.ask(lambda reading: reading.now) + timedelta(hours=2)
    number = begin(office, replace(POWER, expected_at=until))
    told = office.ask(lambda it: notices.event_of(it, number))
    assert told is not None
    assert told.overdue is None
    clock.move_on(timedelta(hours=3))
    told = office.ask(lambda it: notices.event_of(it, number))
    assert told is not None
    assert told.overdue == office.ask(lambda it: it.facts.local(until))
    office.do(lambda work: incidents.end(work, number, "over"))
    told = office.ask(lambda it: notices.event_of(it, number))
    assert told is not None
    assert (told.overdue, told.ended is not None) == (None, True)


def test_choosing_an_event_words_a_template_anew_and_what_nobody_translated_stays_a_blank(office: Office) -> None:
    outage, number = office.ask(lambda it: templates.by_code(it, "outage")), begin(office)
    plain = office.ask(lambda it: notices.propose(it, outage))
    told = office.ask(lambda it: notices.about(it, plain, number))
    assert told == office.ask(lambda it: notices.propose(it, outage, number))
    assert "六点来电。" in told.body_zh
    assert templates.blanks(told.title_en) == ("Sudden event",)
    assert office.ask(lambda it: notices.about(it, told, "")) == plain
    assert office.ask(lambda it: notices.about(it, NewNotice(), number)) == told


def test_choosing_an_event_fills_only_the_blanks_of_words_somebody_wrote_on(office: Office) -> None:
    outage, number = office.ask(lambda it: templates.by_code(it, "outage")), begin(office)
    plain = office.ask(lambda it: notices.propose(it, outage))
    mine = replace(plain, body_zh=plain.body_zh + "\n自备照明。", places="Gate")
    told = office.ask(lambda it: notices.about(it, mine, number))
    assert told.body_zh.endswith("\n自备照明。")
    assert "事项：停电" in told.body_zh
    assert not templates.blanks(told.title_zh + told.body_zh)
    assert (told.places, told.incident_number) == ("Gate", number)
