"""Incidents: one cause with many cases; begun, corrected, ended, made void, and known to whoever takes a call."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desk import cases, choices, incidents, owners
from desk.cases import CaseStatus, Channel, NewCase
from desk.clock import FixedClock
from desk.incidents import NewIncident
from desk.office import Office
from desk.refusals import Refusal
from desk.work import UnitOfWork
from tests.builders import solved
from tests.conftest import FRIDAY


def class_id(office: Office, code: str) -> int:
    return next(each.id for each in office.ask(choices.classes) if each.code == code)


def power_cut(office: Office, **but: object) -> NewIncident:
    building = office.ask(incidents.buildings).buildings[0][0]
    told = NewIncident(
        "Power or water cut", class_id(office, "outage"), None, building, "", None, "Back at six.", "六点来电。"
    )
    return replace(told, **but)  # type: ignore[arg-type]


def call_from(office: Office, flat: int, name: str, incident: int | None = None) -> cases.Taken:
    told = NewCase(summary="No light", told_by=name, unit_id=flat, incident_id=incident, first_receiver_id=1)
    return office.do(lambda work: cases.take(work, told)).answer


def refused(office: Office, act: Callable[[UnitOfWork], object]) -> Refusal:
    with pytest.raises(Refusal) as told:
        office.do(act)
    return told.value


def row(office: Office, number: str) -> incidents.IncidentRow:
    return office.ask(lambda reading: incidents.incident_of(reading, number)).row


@pytest.fixture
def known(office: Office, flat: int) -> incidents.Begun:
    """A power cut in building 3."""
    return office.do(lambda work: incidents.begin(work, power_cut(office))).answer


def test_an_incident_has_a_number_without_gaps_and_goes_on_until_it_is_ended(office: Office, flat: int) -> None:
    """M42, M15."""
    earlier = FRIDAY - timedelta(minutes=50)
    first = office.do(lambda work: incidents.begin(work, power_cut(office, started_at=earlier))).answer
    second = office.do(lambda work: incidents.begin(work, NewIncident("Lift out of order"))).answer
    assert (first.number, second.number) == ("I-2026-0001", "I-2026-0002")
    assert [each.number for each in office.ask(incidents.going_on)] == [second.number, first.number]
    assert row(office, first.number).started_at == earlier
    office.do(lambda work: incidents.end(work, second.number, "Mended"))
    assert [each.number for each in office.ask(incidents.going_on)] == [first.number]
    assert refused(office, lambda work: incidents.end(work, second.number, "")).code == "incident.over"
    office.do(lambda work: incidents.reopen(work, second.number))
    assert len(office.ask(incidents.going_on)) == 2
    assert refused(office, lambda work: incidents.reopen(work, second.number)).code == "incident.goes_on"


def test_the_title_of_a_class_is_shown_in_both_languages(office: Office, known: incidents.Begun) -> None:
    shown = row(office, known.number)
    assert (shown.title.en, shown.title.zh, shown.building) == ("Power or water cut", "停电停水", "3")
    office.do(lambda work: incidents.change(work, known.number, power_cut(office, title="Transformer burnt")))
    assert row(office, known.number).title.zh == "Transformer burnt"


def test_what_callers_are_told_can_be_changed_alone(office: Office, known: incidents.Begun) -> None:
    until = FRIDAY + timedelta(hours=2)
    office.do(lambda work: incidents.say(work, known.number, "At eight.", "八点。", until))
    shown = row(office, known.number)
    assert (shown.say.en, shown.say.zh, shown.expected_at, shown.building) == ("At eight.", "八点。", until, "3")


def test_undo_of_an_end_and_of_a_void_puts_everything_back(office: Office, flat: int, known: incidents.Begun) -> None:
    case = call_from(office, flat, "A", known.id)
    over = office.do(lambda work: incidents.end(work, known.number, "Back")).answer
    office.do(lambda work: incidents.put_back(work, known.number, over))
    assert row(office, known.number).ended_at is None
    before = office.do(lambda work: incidents.void(work, known.number, "Only one fuse")).answer
    assert office.ask(incidents.going_on) == ()
    assert office.ask(lambda reading: cases.file_of(reading, case.number)).incident == ""
    assert refused(office, lambda work: incidents.end(work, known.number, "")).code == "incident.is_void"
    again = office.do(lambda work: incidents.begin(work, NewIncident("Another"))).answer
    assert again.number == "I-2026-0002", "the number of a void one stays used"
    office.do(lambda work: incidents.put_back(work, known.number, before))
    assert office.ask(lambda reading: cases.file_of(reading, case.number)).incident == known.number
    assert not row(office, known.number).void


def test_a_void_incident_without_cases_comes_back_as_well(office: Office, known: incidents.Begun) -> None:
    before = office.do(lambda work: incidents.void(work, known.number, "Nothing")).answer
    office.do(lambda work: incidents.put_back(work, known.number, before))
    assert not row(office, known.number).void


def test_a_case_joins_and_leaves_and_both_can_be_taken_back(
    office: Office, taken: cases.Taken, known: incidents.Begun
) -> None:
    def incident() -> str:
        return office.ask(lambda reading: cases.file_of(reading, taken.number)).incident

    office.do(lambda work: incidents.join(work, known.number, taken.number, "one"))
    assert incident() == known.number
    office.do(lambda work: incidents.join(work, known.number, taken.number, "again"))
    office.do(lambda work: incidents.part(work, taken.number, "two"))
    assert incident() == ""
    assert refused(office, lambda work: incidents.part(work, taken.number)).code == "incident.not_of_one"
    office.do(lambda work: cases.undo(work, "two"))
    assert incident() == known.number
    office.do(lambda work: cases.undo(work, "one"))
    assert incident() == ""
    told = [line.what for line in office.ask(lambda reading: cases.file_of(reading, taken.number)).lines]
    assert told == ["taken", "incident", "incident", "undone", "undone"]


def test_an_incident_is_made_out_of_the_first_case(office: Office, flat: int) -> None:
    leak = NewCase(summary="Dark", told_by="A", unit_id=flat, class_id=class_id(office, "outage"), first_receiver_id=1)
    case = office.do(lambda work: cases.take(work, leak)).answer
    made = office.do(lambda work: incidents.make_of(work, case.number)).answer
    shown = row(office, made.number)
    assert (shown.title.zh, shown.building, shown.started_at, shown.figures.callers) == ("停电停水", "3", FRIDAY, 1)
    assert shown.say == incidents.FIRST_WORDS
    assert refused(office, lambda work: incidents.make_of(work, case.number)).code == "incident.has_one"


def test_the_fiftieth_caller_says_who_it_is_and_all_else_is_the_incidents(
    office: Office, flat: int, known: incidents.Begun
) -> None:
    """One cause, fifty calls: each keeps its own caller."""
    for place in range(50):
        caller = NewCase(told_by=f"Caller {place}", unit_id=flat, first_receiver_id=1, told="Back at six.")
        office.do(lambda work, caller=caller: incidents.short_case(work, known.number, caller))
    shown = row(office, known.number)
    assert (shown.figures.callers, shown.figures.told, shown.figures.answered) == (50, 50, 0)
    page = office.ask(lambda reading: incidents.cases_of(reading, known.id))
    assert len({each.told_by for each in page.rows}) == page.total == 50
    file = office.ask(lambda reading: cases.file_of(reading, page.rows[0].number))
    assert (file.row.summary, file.incident, file.row.urgency) == ("Power or water cut", known.number, "at_once")
    assert file.row.class_name is not None


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"title": " \0 "}, "incident.title_missing"),
        ({"title": "x" * 300}, "text.too_long"),
        ({"place": "x" * 300}, "text.too_long"),
        ({"say_zh": "话" * 700}, "text.too_long"),
        ({"started_at": FRIDAY + timedelta(minutes=1)}, "moment.ahead"),
        ({"started_at": datetime(1, 1, 1, tzinfo=UTC)}, "incident.started_long_ago"),
        ({"expected_at": FRIDAY}, "incident.expected_before"),
        ({"expected_at": datetime(9999, 12, 31, tzinfo=UTC)}, "incident.expected_far"),
        ({"class_id": 9999}, "class.unknown"),
        ({"building_id": 9999}, "building.unknown"),
        ({"building_id": None, "estate_id": 9999}, "estate.unknown"),
    ],
)
def test_what_cannot_be_is_refused_with_its_field(
    office: Office, flat: int, change: dict[str, object], code: str
) -> None:
    told = refused(office, lambda work: incidents.begin(work, power_cut(office, **change)))
    assert (told.code, "field" in told.fields) == (code, True)


@pytest.mark.parametrize("words", ["<b>bold</b> & {{7*7}}", "a\0b\ud83d", "﻿停电\r\n停水", "'; drop table incident; --"])
def test_hostile_words_are_kept_as_words(office: Office, flat: int, words: str) -> None:
    new = power_cut(office, title=words, say_en=words)
    made = office.do(lambda work: incidents.begin(work, new)).answer
    shown = row(office, made.number)
    assert "\0" not in shown.title.en
    assert "\ud83d" not in shown.say.en
    office.do(lambda work: incidents.end(work, made.number, words))
    assert office.ask(lambda reading: incidents.incident_of(reading, made.number)).row.ended_at == FRIDAY


def test_unknown_numbers_are_refused(office: Office, taken: cases.Taken, known: incidents.Begun) -> None:
    for number in ("I-2026-9999", "", "nonsense\0"):
        assert refused(office, lambda work, n=number: incidents.end(work, n, "")).code == "incident.unknown"
    assert refused(office, lambda work: incidents.join(work, known.number, "C-1")).code == "case.unknown"
    office.do(lambda work: cases.void(work, taken.number, "Twice"))
    assert refused(office, lambda work: incidents.join(work, known.number, taken.number)).code == "case.not_open"


def test_an_end_lies_between_the_beginning_and_now(office: Office, known: incidents.Begun) -> None:
    for at, code in ((FRIDAY + timedelta(1), "moment.ahead"), (FRIDAY - timedelta(1), "incident.ended_before")):
        assert refused(office, lambda work, at=at: incidents.end(work, known.number, "", at)).code == code
    assert refused(office, lambda work: incidents.end(work, known.number, "x" * 3000)).code == "text.too_long"
    assert refused(office, lambda work: incidents.void(work, known.number, " ")).code == "void.reason_missing"


# -- which one a new case probably belongs to


def test_a_caller_of_the_building_is_told_of_the_known_cause(office: Office, flat: int, known: incidents.Begun) -> None:
    outage, noise = class_id(office, "outage"), class_id(office, "noise")
    other = office.do(lambda work: owners.add_unit(work, owners.NewUnit("5", "1", "101", 80.0))).answer

    def fits(unit: int | None, kind: int | None = None, place: str = "") -> bool:
        return office.ask(lambda reading: incidents.fitting(reading, unit, kind, place)) is not None

    assert fits(flat)
    assert fits(flat, outage)
    assert not fits(flat, noise), "another matter"
    assert not fits(other)
    assert not fits(other, outage), "another building"
    assert fits(None, outage)
    assert not fits(None)
    office.do(lambda work: incidents.end(work, known.number, ""))
    assert not fits(flat, outage), "it is over"


def test_a_known_cause_of_the_whole_estate_needs_class_or_place(office: Office, flat: int) -> None:
    new = power_cut(office, building_id=None, place="Pump room")
    office.do(lambda work: incidents.begin(work, new))
    assert office.ask(lambda reading: incidents.fitting(reading, flat, None, "")) is None
    assert office.ask(lambda reading: incidents.fitting(reading, flat, None, " pump  ROOM ")) is not None
    assert office.ask(lambda reading: incidents.fitting(reading, flat, new.class_id, "")) is not None


def test_of_two_that_fit_the_nearer_one_is_named(office: Office, flat: int) -> None:
    whole = office.do(lambda work: incidents.begin(work, power_cut(office, building_id=None))).answer
    here = office.do(
        lambda work: incidents.begin(work, power_cut(office, started_at=FRIDAY - timedelta(hours=3)))
    ).answer
    found = office.ask(lambda reading: incidents.fitting(reading, flat, class_id(office, "outage"), ""))
    assert found is not None
    assert found.number == here.number != whole.number


# -- all at once


def fifty(office: Office, flat: int, incident: int, count: int = 50) -> list[cases.Taken]:
    return [call_from(office, flat, f"Caller {place}", incident) for place in range(count)]


def test_all_callers_are_answered_at_once_and_it_can_be_taken_back(
    office: Office, flat: int, known: incidents.Begun
) -> None:
    """One cause, fifty calls; M49: each has a reply record of its own."""
    told = fifty(office, flat, known.id)
    office.do(lambda work: cases.reply(work, told[0].number, Channel.PHONE, "Told before"))
    office.do(lambda work: cases.void(work, told[1].number, "Twice"))
    moved: list[tuple[int, int]] = []
    done = office.do(
        lambda work: incidents.answer_all(
            work, known.number, Channel.MESSAGE, "Power is back.", lambda at, of: moved.append((at, of))
        )
    ).answer
    assert (len(done.done), done.refused, moved[-1]) == (48, (), (48, 48))
    assert row(office, known.number).figures.answered == 49
    file = office.ask(lambda reading: cases.file_of(reading, told[5].number))
    assert file.row.status is CaseStatus.ANSWERED
    assert [line.text for line in file.lines if line.what == "reply"] == ["Power is back."]
    back = office.do(lambda work: cases.undo(work, done.batch)).answer
    assert len(back) == 48
    assert row(office, known.number).figures.answered == 1


def test_closing_all_says_which_were_not_closed_and_why(office: Office, flat: int, known: incidents.Begun) -> None:
    told = fifty(office, flat, known.id, 3)
    for case in told[:2]:
        office.do(lambda work, case=case: cases.reply(work, case.number, Channel.PHONE, "Back"))
    done = office.do(lambda work: incidents.close_all(work, known.number, solved("Fuse replaced"))).answer
    assert done.done == (told[0].number, told[1].number)
    assert [(number, refusal.code) for number, refusal in done.refused] == [(told[2].number, "case.needs_reply")]
    assert row(office, known.number).figures.closed == 2
    office.do(lambda work: cases.undo(work, done.batch))
    assert row(office, known.number).figures.closed == 0


def test_nothing_to_answer_and_a_closing_without_result_are_refused_whole(
    office: Office, flat: int, known: incidents.Begun
) -> None:
    def answer(words: str) -> str:
        return refused(office, lambda work: incidents.answer_all(work, known.number, Channel.PHONE, words)).code

    assert answer("Back") == "incident.all_answered"
    assert (
        refused(office, lambda work: incidents.close_all(work, known.number, solved(""))).code == "incident.all_closed"
    )
    case = call_from(office, flat, "A", known.id)
    assert answer(" \0 ") == "reply.empty"
    office.do(lambda work: cases.reply(work, case.number, Channel.PHONE, "Back"))
    empty = cases.Closing()
    assert refused(office, lambda work: incidents.close_all(work, known.number, empty)).code == "case.result_missing"


def test_an_answer_is_not_taken_back_over_what_was_done_since(
    office: Office, flat: int, known: incidents.Begun
) -> None:
    told = fifty(office, flat, known.id, 2)
    done = office.do(lambda work: incidents.answer_all(work, known.number, Channel.PHONE, "Back")).answer
    office.do(lambda work: cases.add_note(work, told[0].number, "Called again"))
    assert refused(office, lambda work: cases.undo(work, done.batch)).code == "step.too_late"
    assert row(office, known.number).figures.answered == 2, "not by halves"


def test_the_list_comes_by_the_page_newest_first(office: Office, flat: int, clock: FixedClock) -> None:
    for place in range(105):
        clock.move_to(FRIDAY + timedelta(minutes=place))
        office.do(lambda work, place=place: incidents.begin(work, NewIncident(f"Nr {place}")))
    first = office.ask(incidents.incidents)
    assert (len(first.rows), first.total, first.rows[0].title.en) == (100, 105, "Nr 104")
    rest = office.ask(lambda reading: incidents.incidents(reading, first.next))
    assert [each.title.en for each in rest.rows] == ["Nr 4", "Nr 3", "Nr 2", "Nr 1", "Nr 0"]


def test_the_case_says_which_incident_it_left(office: Office, flat: int, known: incidents.Begun) -> None:
    taken = call_from(office, flat, "A", known.id)
    office.do(lambda work: incidents.part(work, taken.number))
    line = office.ask(lambda reading: cases.file_of(reading, taken.number)).lines[-1]
    assert (line.what, line.detail, line.more) == ("incident", "", known.number)


def test_an_undo_that_comes_too_late_leaves_the_incident_as_it_is(office: Office, known: incidents.Begun) -> None:
    before = office.do(lambda work: incidents.end(work, known.number, "Fuse")).answer
    office.do(lambda work: incidents.reopen(work, known.number))
    office.do(lambda work: incidents.end(work, known.number, "Cable"))
    assert refused(office, lambda work: incidents.put_back(work, known.number, before)).code == "step.too_late"
    assert office.ask(lambda reading: incidents.incident_of(reading, known.number)).outcome == "Cable"


def test_what_is_over_cannot_have_begun_later(office: Office, flat: int, known: incidents.Begun) -> None:
    early = FRIDAY - timedelta(hours=2)
    office.do(lambda work: incidents.change(work, known.number, power_cut(office, started_at=early)))
    office.do(lambda work: incidents.end(work, known.number, "", FRIDAY - timedelta(hours=1)))
    later = power_cut(office, started_at=FRIDAY - timedelta(minutes=1))
    told = refused(office, lambda work: incidents.change(work, known.number, later))
    assert (told.code, told.fields["field"]) == ("incident.started_after", "started_at")


def test_that_a_withheld_flat_told_of_it_only_a_manager_is_told(
    office: Office, flat: int, known: incidents.Begun
) -> None:
    """M15."""
    told = NewCase(
        summary="No light", told_by="王小明", unit_id=flat, incident_id=known.id, first_receiver_id=1, withheld=True
    )
    number = office.do(lambda work: cases.take(work, told)).answer.number
    assert office.ask(lambda reading: incidents.told_before(reading, known.number, flat, None)) == number
    office.unattended = True
    assert office.ask(lambda reading: incidents.told_before(reading, known.number, flat, None)) == ""
