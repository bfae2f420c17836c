"""Sudden events: taken with four things told, due by the clock, and how soon people were notified (M14, M42, M92)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desk import cases, choices, drafts, incidents
from desk.cases import CaseKind, Channel, Urgency
from desk.clock import FixedClock
from desk.incidents import NewCall, SuddenEvent
from desk.named import Named
from desk.office import Office
from desk.refusals import Refusal
from tests.conftest import FRIDAY
from tests.desk.incidents.test_incidents import class_id, refused, row
from tests.figured import between

AT_NIGHT = datetime(2026, 11, 20, 18, 10, tzinfo=UTC)  # 02:10 on Saturday in the office
DAY = timedelta(days=1)


def file(office: Office, number: str) -> cases.CaseFile:
    return office.ask(lambda reading: cases.file_of(reading, number))


def test_trapped_in_a_lift_is_saved_with_four_things_and_due_in_minutes(office: Office) -> None:
    """M42."""
    told = SuddenEvent(
        class_id(office, "trapped"), place="Building 3, lift 2", told_by="王小明", words="Two people, one child"
    )
    taken = office.do(lambda work: incidents.take_sudden(work, told)).answer
    kept = file(office, taken.number)
    assert taken.reply_due == FRIDAY + timedelta(minutes=5)
    assert taken.solution_due == FRIDAY + timedelta(minutes=30)
    assert (kept.channel, kept.row.urgency, kept.row.kind) == (Channel.PHONE, Urgency.AT_ONCE, CaseKind.REPAIR)
    assert (kept.place, kept.words, kept.row.told_by) == ("Building 3, lift 2", "Two people, one child", "王小明")
    assert kept.row.summary == "电梯困人 · Building 3, lift 2"


def test_an_emergency_at_night_counts_from_then_and_an_ordinary_case_from_the_next_opening(
    office: Office, clock: FixedClock, flat: int
) -> None:
    """M14: at 02:10, flagged as after hours."""
    clock.move_to(AT_NIGHT)
    lift = SuddenEvent(class_id(office, "trapped"), unit_id=flat)
    emergency = office.do(lambda work: incidents.take_sudden(work, lift)).answer
    noise = cases.NewCase(summary="Noise", told_by="A", class_id=class_id(office, "noise"), first_receiver_id=1)
    ordinary = office.do(lambda work: cases.take(work, noise)).answer
    assert emergency.reply_due == AT_NIGHT + timedelta(minutes=5)
    assert ordinary.reply_due is not None
    # Monday 08:30 is the next opening; one working day later it is due.
    assert ordinary.reply_due == datetime(2026, 11, 24, 0, 30, tzinfo=UTC)
    for number in (emergency.number, ordinary.number):
        assert file(office, number).after_hours


def test_the_limits_run_from_when_the_call_came_in_not_from_when_it_was_saved(
    office: Office, clock: FixedClock
) -> None:
    clock.move_to(FRIDAY + timedelta(minutes=3))
    told = SuddenEvent(class_id(office, "trapped"), place="Lift", started_at=FRIDAY)
    taken = office.do(lambda work: incidents.take_sudden(work, told)).answer
    assert taken.reply_due == FRIDAY + timedelta(minutes=5)
    ahead = SuddenEvent(class_id(office, "trapped"), place="Lift", started_at=FRIDAY + DAY)
    later = office.do(lambda work: incidents.take_sudden(work, ahead)).answer
    assert later.reply_due == FRIDAY + timedelta(minutes=8), "the PC's clock moved backwards meanwhile"


def test_calls_made_before_it_was_saved_are_kept_with_it_once(office: Office, clock: FixedClock) -> None:
    clock.move_to(FRIDAY + timedelta(minutes=4))
    calls = [NewCall("Lift firm", "0571 8123 4567", FRIDAY + timedelta(minutes=1), reached=False, outcome="busy")]
    calls.append(NewCall("Guard room", "8001", FRIDAY + timedelta(minutes=2)))
    told = SuddenEvent(class_id(office, "trapped"), place="Lift", started_at=FRIDAY, request_id="r", draft_id="d")
    office.do(lambda work: drafts.keep(work, "d", "sudden", {"words": "x"}))
    first = office.do(lambda work: incidents.take_sudden(work, told, calls)).answer
    second = office.do(lambda work: incidents.take_sudden(work, told, calls)).answer
    assert first == second
    made = office.ask(lambda reading: incidents.calls_of_case(reading, first.id))
    assert [(each.who, each.reached, each.outcome) for each in made] == [
        ("Lift firm", False, "busy"),
        ("Guard room", True, ""),
    ]
    assert office.ask(lambda reading: drafts.drafts(reading, "sudden")) == ()
    lines = [line.text for line in file(office, first.number).lines if line.what == "called"]
    assert lines == ["16:01 · Lift firm · 0571 8123 4567 · busy", "16:02 · Guard room · 8001"]


def test_a_call_is_corrected_taken_off_and_put_back(office: Office, taken: cases.Taken) -> None:
    call = office.do(lambda work: incidents.called(work, NewCall("Gas works", "96777"), case_id=taken.id)).answer
    office.do(lambda work: incidents.change_call(work, call, False, "no answer"))
    office.do(lambda work: incidents.take_off_call(work, call))
    assert office.ask(lambda reading: incidents.calls_of_case(reading, taken.id)) == ()
    office.do(lambda work: incidents.put_back_call(work, call))
    (made,) = office.ask(lambda reading: incidents.calls_of_case(reading, taken.id))
    assert (made.reached, made.outcome) == (False, "no answer")
    told = [line.what for line in file(office, taken.number).lines]
    assert told == ["taken", "called", "call_changed", "call_off", "called"]


@pytest.mark.parametrize(
    ("call", "code"),
    [
        (NewCall(" \0", ""), "call.nobody"),
        (NewCall("x" * 300), "text.too_long"),
        (NewCall("A", "1" * 300), "text.too_long"),
        (NewCall("A", outcome="x" * 700), "text.too_long"),
        (NewCall("A", at=datetime(9999, 1, 1, tzinfo=UTC)), "moment.ahead"),
        (NewCall("A", entry_id=9999), "entry.unknown"),
    ],
)
def test_a_call_that_cannot_be_is_refused(office: Office, taken: cases.Taken, call: NewCall, code: str) -> None:
    assert refused(office, lambda work: incidents.called(work, call, case_id=taken.id)).code == code


def test_a_call_is_about_something_that_is_there(office: Office) -> None:
    call = NewCall("A")
    assert refused(office, lambda work: incidents.called(work, call)).code == "call.about_nothing"
    assert refused(office, lambda work: incidents.called(work, call, case_id=99)).code == "case.unknown"
    assert refused(office, lambda work: incidents.called(work, call, incident_id=99)).code == "incident.unknown"


def test_only_sudden_classes_are_taken_so(office: Office) -> None:
    codes = {each.code for each in office.ask(incidents.sudden_classes)}
    assert {"trapped", "outage", "flooding", "burglary", "vehicle_lost"} <= codes
    assert "noise" not in codes
    for kind, code in (
        (None, "class.missing"),
        (9999, "class.missing"),
        (class_id(office, "noise"), "class.not_sudden"),
    ):
        told = SuddenEvent(kind, place="Lift")
        assert refused(office, lambda work, told=told: incidents.take_sudden(work, told)).code == code


@pytest.mark.parametrize("words", ["<script>x</script>{{7*7}}", "救命\0\ud800", "line\nline"])
def test_hostile_words_of_a_sudden_event_are_words(office: Office, words: str) -> None:
    told = SuddenEvent(class_id(office, "fire"), place=words, told_by=words, words=words)
    kept = file(office, office.do(lambda work: incidents.take_sudden(work, told)).answer.number)
    assert "\0" not in kept.words + kept.place
    assert kept.row.kind is CaseKind.COMPLAINT


def test_what_is_too_long_is_refused_with_its_field(office: Office) -> None:
    for field, told in (("place", SuddenEvent(place="x" * 201)), ("told_by", SuddenEvent(told_by="x" * 301))):
        event = SuddenEvent(class_id(office, "fire"), place=told.place, told_by=told.told_by)
        with pytest.raises(Refusal) as refusal:
            office.do(lambda work, event=event: incidents.take_sudden(work, event))
        assert refusal.value.fields["field"] == field


def test_nobody_named_is_the_phone_or_nothing_at_all(office: Office) -> None:
    fire = class_id(office, "fire")
    for phone, told_by in (("139 0000 1111", "139 0000 1111"), ("", "")):
        told = SuddenEvent(fire, place="Roof", told_phone=phone)
        number = office.do(lambda work, told=told: incidents.take_sudden(work, told)).answer.number
        assert file(office, number).row.told_by == told_by


def test_fifty_callers_of_one_incident_are_one_event(office: Office, clock: FixedClock, flat: int) -> None:
    """M92."""
    outage = class_id(office, "outage")
    first = office.do(lambda work: incidents.take_sudden(work, SuddenEvent(outage, unit_id=flat))).answer
    clock.move_on(timedelta(minutes=6))
    made = office.do(lambda work: incidents.make_of(work, first.number)).answer
    office.do(lambda work: incidents.called(work, NewCall("Grid"), incident_id=made.id))
    for place in range(3):
        told = SuddenEvent(outage, unit_id=flat, told_by=str(place), incident_id=made.id)
        office.do(lambda work, told=told: incidents.take_sudden(work, told))
    told = between(office, FRIDAY, FRIDAY + DAY)
    assert (told["alarms"].value, told["notified"].value) == (1, 6)
    assert [each.who for each in office.ask(lambda reading: incidents.calls_of_incident(reading, made.id))] == ["Grid"]
    assert row(office, made.number).figures.callers == 4


def test_a_class_named_in_one_language_only_is_called_by_that_name(office: Office) -> None:
    """M42: the short form never refuses for want of a name."""
    kind = office.do(lambda work: choices.add_class(work, choices.NewClass(Named("Gas leak", ""), sudden=True))).answer
    taken = office.do(lambda work: incidents.take_sudden(work, SuddenEvent(kind, told_phone="139"))).answer
    assert file(office, taken.number).row.summary == "Gas leak"


def test_sent_again_after_the_language_was_switched_it_is_the_same_case(office: Office) -> None:
    """M42: the summary is the program's own, so it cannot differ from what was sent."""
    told = SuddenEvent(class_id(office, "trapped"), place="Lift", request_id="r", language="en")
    first = office.do(lambda work: incidents.take_sudden(work, told)).answer
    assert office.do(lambda work: incidents.take_sudden(work, replace(told, language="zh"))).answer == first
    other = replace(told, place="Garage")
    assert refused(office, lambda work: incidents.take_sudden(work, other)).code == "case.request_used"
