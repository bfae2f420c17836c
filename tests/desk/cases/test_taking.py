"""Taking a case: what must be there, what is kept, what is refused (B3, M02, M11, M43, M50)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from db.models import CaseClass, Diary, Trade
from desk import cases, drafts
from desk.cases import CaseKind, NewCase, Urgency, VisitConsent
from desk.cases.correcting import correct, particulars
from desk.clock import FixedClock
from desk.office import Office
from desk.refusals import Refusal

LEAK = NewCase(summary="Leak", words="It drips on my bed!", told_by="Wang", first_receiver_id=1)


def _refused(office: Office, new: NewCase) -> Refusal:
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: cases.take(work, new))
    return refused.value


def test_a_verbal_case_told_on_friday_at_four_is_answered_by_monday_at_four(office: Office, clock: FixedClock) -> None:
    """M50."""
    taken = office.do(lambda work: cases.take(work, LEAK)).answer
    assert taken.reply_due == datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


def test_each_class_brings_its_own_limits_and_trade(office: Office) -> None:
    """M03, M06, M77."""
    lift = office.ask(lambda r: r.session.scalar(select(CaseClass.id).where(CaseClass.code == "trapped")))
    assert lift is not None
    taken = office.do(
        lambda work: cases.take(work, NewCase(summary="Help", told_by="Li", first_receiver_id=1, class_id=lift))
    ).answer
    assert taken.solution_due == datetime(2026, 11, 20, 8, 30, tzinfo=UTC)
    file = office.ask(lambda reading: cases.file_of(reading, taken.number))
    assert file.trade is not None
    assert file.trade.en == "Lifts"


def test_the_persons_words_stay_apart_from_the_clerks_summary(office: Office) -> None:
    """M43."""
    number = office.do(lambda work: cases.take(work, LEAK)).answer.number
    file = office.ask(lambda reading: cases.file_of(reading, number))
    assert (file.row.summary, file.words) == ("Leak", "It drips on my bed!")


def test_without_a_first_receiver_nothing_is_saved(office: Office) -> None:
    """M11."""
    refusal = _refused(office, NewCase(summary="Leak", told_by="Wang"))
    assert (refusal.code, refusal.fields["field"]) == ("case.first_receiver_missing", "first_receiver")
    assert office.ask(cases.counts).open == 0


@pytest.mark.parametrize(
    ("new", "code"),
    [
        (NewCase(), "case.nothing_said"),
        (NewCase(summary=" \x00 ", words="\ud800", first_receiver_id=1), "case.nothing_said"),
        (NewCase(summary="Leak", first_receiver_id=1), "case.nobody_named"),
        (NewCase(summary="x" * 301, told_by="Wang", first_receiver_id=1), "case.summary_too_long"),
        (NewCase(summary="Leak", told_by="Wang", first_receiver_id=1, unit_id=77), "unit.unknown"),
        (NewCase(summary="Leak", told_by="Wang", first_receiver_id=1, person_id=77), "person.unknown"),
        (NewCase(summary="Leak", told_by="Wang", first_receiver_id=1, class_id=777), "class.unknown"),
        (NewCase(summary="Leak", told_by="Wang", first_receiver_id=1, trade_id=777), "trade.unknown"),
        (NewCase(summary="Leak", told_by="Wang", first_receiver_id=777), "clerk.unknown"),
    ],
)
def test_what_is_missing_or_unknown_is_refused_by_name(office: Office, new: NewCase, code: str) -> None:
    assert _refused(office, new).code == code


def test_a_megabyte_of_words_is_kept_whole(office: Office) -> None:
    """G34."""
    words = "漏水了 " * 262_144
    number = office.do(
        lambda work: cases.take(work, NewCase(words=words, told_by="Wang", first_receiver_id=1))
    ).answer.number
    assert office.ask(lambda reading: cases.file_of(reading, number)).words == words.strip()


def test_control_characters_and_half_characters_are_cleaned_and_markup_is_kept_as_typed(office: Office) -> None:
    """G35."""
    odd = NewCase(summary="a\x00b\ud83d <b>c</b>", words="<img src=x>\r\nnext", told_by="Wang", first_receiver_id=1)
    number = office.do(lambda work: cases.take(work, odd)).answer.number
    file = office.ask(lambda reading: cases.file_of(reading, number))
    assert "\x00" not in file.row.summary
    assert file.row.summary.endswith("<b>c</b>")
    assert file.words == "<img src=x>\nnext"


def test_the_same_request_twice_is_one_case(office: Office) -> None:
    """G03."""
    ask = NewCase(summary="Leak", told_by="Wang", first_receiver_id=1, request_id="7f3a")
    first = office.do(lambda work: cases.take(work, ask)).answer
    assert office.do(lambda work: cases.take(work, ask)).answer == first
    assert office.ask(lambda reading: cases.cases(reading)).total == 1


def test_the_same_request_with_other_words_is_refused_instead_of_answered(office: Office) -> None:
    ask = NewCase(summary="Leak", words="It drips", told_by="Wang", first_receiver_id=1, request_id="7f3a")
    first = office.do(lambda work: cases.take(work, ask)).answer
    for other in (replace(ask, summary="Noise"), replace(ask, words="It pours")):
        with pytest.raises(Refusal) as refused:
            office.do(lambda work, other=other: cases.take(work, other))
        assert refused.value.code == "case.request_used"
        assert refused.value.fields == {"field": "summary", "number": first.number}
    assert office.ask(lambda reading: cases.cases(reading)).total == 1


def test_a_draft_left_behind_goes_when_its_case_is_sent_again(office: Office) -> None:
    ask = NewCase(summary="Leak", told_by="Wang", first_receiver_id=1, request_id="7f3a", draft_id="d1")
    office.do(lambda work: cases.take(work, ask))
    office.do(lambda work: drafts.keep(work, "d1", "intake", {"words": "It dr"}))
    office.do(lambda work: cases.take(work, ask))
    assert office.ask(lambda reading: drafts.drafts(reading, "intake")) == ()


def test_the_draft_goes_with_the_same_act_that_keeps_the_case(office: Office) -> None:
    office.do(lambda work: drafts.keep(work, "d1", "intake", {"words": "It dr"}))
    office.do(
        lambda work: cases.take(work, NewCase(summary="Leak", told_by="Wang", first_receiver_id=1, draft_id="d1"))
    )
    assert office.ask(lambda reading: drafts.drafts(reading, "intake")) == ()


def test_a_refused_case_leaves_the_draft(office: Office) -> None:
    office.do(lambda work: drafts.keep(work, "d1", "intake", {"words": "It dr"}))
    _refused(office, NewCase(words="It dr", draft_id="d1"))
    assert office.ask(lambda reading: drafts.drafts(reading, "intake"))[0].content == {"words": "It dr"}


def test_one_of_each_kind_is_counted_apart(office: Office) -> None:
    """M02."""
    for kind in CaseKind:
        office.do(
            lambda work, kind=kind: cases.take(work, NewCase(kind=kind, summary=kind, told_by="W", first_receiver_id=1))
        )
    rows = office.ask(lambda reading: cases.cases(reading)).rows
    assert sorted(row.kind for row in rows) == sorted(CaseKind)


def test_every_case_has_its_line_in_the_diary(office: Office) -> None:
    taken = office.do(lambda work: cases.take(work, LEAK)).answer
    lines = office.ask(
        lambda r: r.session.execute(
            select(Diary.act, Diary.subject_id, Diary.new, Diary.clerk_id).where(Diary.subject == "case")
        ).all()
    )
    assert lines == [("case.take", taken.id, taken.number, 1)]


def test_an_overdue_case_is_counted_and_listed(office: Office, clock: FixedClock) -> None:
    office.do(
        lambda work: cases.take(
            work, NewCase(summary="Fire", told_by="W", first_receiver_id=1, urgency=Urgency.AT_ONCE)
        )
    )
    clock.move_on(timedelta(days=30))
    assert office.ask(cases.counts).overdue == 1
    assert office.ask(lambda reading: cases.cases(reading, cases.Filter.OVERDUE)).rows[0].overdue


@pytest.mark.parametrize(("field", "longest"), [("told_by", 300), ("told_phone", 80), ("place", 200), ("access", 400)])
def test_a_text_too_long_for_its_line_is_refused_and_not_cut(office: Office, field: str, longest: int) -> None:
    new = NewCase(**{"summary": "Leak", "told_by": "Wang", "first_receiver_id": 1, field: "x" * (longest + 1)})  # type: ignore[arg-type]
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: cases.take(work, new))
    assert refused.value.code == "text.too_long"
    assert refused.value.fields == {"field": field, "length": longest + 1, "longest": longest}
    assert office.ask(lambda reading: cases.cases(reading, cases.Filter.ALL)).total == 0


def test_what_the_person_was_told_at_once_ends_the_clock_of_telling(office: Office) -> None:
    """M11: who tells them what."""
    told = replace(LEAK, told="The plumber comes at two")
    for new, waits in ((LEAK, True), (told, False)):
        number = office.do(lambda work, new=new: cases.take(work, new)).answer.number
        file = office.ask(lambda reading, number=number: cases.file_of(reading, number))
        assert (file.tell_due is not None) is waits
    assert [line.text for line in file.lines if line.what == "told"] == ["The plumber comes at two"]


def test_what_came_yesterday_runs_from_yesterday_and_says_when_it_was_typed(office: Office, clock: FixedClock) -> None:
    """M27: other people's paper."""
    now = clock.now()
    yesterday = now - timedelta(days=1)
    taken = office.do(lambda work: cases.take(work, replace(LEAK, received_at=yesterday))).answer
    assert taken.reply_due == now
    file = office.ask(lambda reading: cases.file_of(reading, taken.number))
    assert (file.row.taken_at, file.entered_at) == (yesterday, now)


@pytest.mark.parametrize(
    ("new", "code", "field"),
    [
        (replace(LEAK, received_at=datetime(2999, 1, 1, tzinfo=UTC)), "moment.ahead", "received_at"),
        (replace(LEAK, received_at=datetime(1, 1, 1, tzinfo=UTC)), "moment.far_back", "received_at"),
        (replace(LEAK, second_of="C-1999-0001"), "case.unknown", ""),
        (replace(LEAK, disputed_slip="S-1999-0001"), "slip.unknown", "disputed_slip"),
        (replace(LEAK, about_id=77), "clerk.unknown", "about"),
        (replace(LEAK, duty_breach=cases.DutyBreach.COLD), "handling.breach_of_nobody", "about"),
        (replace(LEAK, estate_id=77), "estate.unknown", "estate"),
        (replace(LEAK, incident_id=77), "incident.unknown", "incident"),
        (replace(LEAK, visit_otherwise="x" * 201), "text.too_long", "visit_otherwise"),
    ],
)
def test_what_else_is_told_is_checked_as_well(office: Office, new: NewCase, code: str, field: str) -> None:
    refusal = _refused(office, new)
    assert (refusal.code, refusal.fields.get("field", "")) == (code, field)
    assert office.ask(cases.counts).open == 0


def test_a_department_that_is_not_the_usual_one_needs_a_reason(office: Office) -> None:
    """M06."""
    lift, security = office.ask(
        lambda r: (
            r.session.scalar(select(CaseClass.id).where(CaseClass.code == "lift")),
            r.session.scalar(select(Trade.id).where(Trade.code == "security")),
        )
    )
    new = replace(LEAK, class_id=lift, trade_id=security)
    assert _refused(office, new).fields["field"] == "route_reason"
    number = office.do(lambda work: cases.take(work, replace(new, route_reason="Somebody is hurt"))).answer.number
    assert office.ask(lambda reading: cases.file_of(reading, number)).route_reason == "Somebody is hurt"


def test_after_hours_is_noted_and_only_an_emergency_runs_through_the_night(office: Office, clock: FixedClock) -> None:
    """M14: 02:10."""
    night = datetime(2026, 11, 23, 18, 10, tzinfo=UTC)  # a Tuesday, 02:10 in the office
    clock.move_on(night - clock.now())
    trapped = office.ask(lambda r: r.session.scalar(select(CaseClass.id).where(CaseClass.code == "trapped")))
    plain = office.do(lambda work: cases.take(work, LEAK)).answer
    urgent = office.do(lambda work: cases.take(work, replace(LEAK, class_id=trapped))).answer
    assert plain.reply_due == datetime(2026, 11, 25, 0, 30, tzinfo=UTC), "from Tuesday 8:30, one working day"
    assert urgent.solution_due == night + timedelta(minutes=30)
    assert office.ask(lambda reading: cases.file_of(reading, plain.number)).after_hours


@pytest.mark.parametrize("field", ["demand", "apology", "told", "visit_otherwise"])
def test_what_is_written_at_once_has_the_room_it_has_later(office: Office, field: str) -> None:
    told = {"visit_consent": VisitConsent.OTHER, field: "x" * 4_001}
    refused = _refused(office, replace(LEAK, **told))  # type: ignore[arg-type]
    assert (refused.code, refused.fields["field"]) == ("text.too_long", field)


def test_another_way_than_a_visit_is_kept_only_where_one_was_chosen(office: Office) -> None:
    """M72."""
    for consent, kept in ((None, ""), (VisitConsent.OTHER, "By phone")):
        new = replace(LEAK, visit_consent=consent, visit_otherwise="By phone")
        number = office.do(lambda work, new=new: cases.take(work, new)).answer.number
        handling = office.ask(lambda reading, number=number: cases.file_of(reading, number)).handling
        assert handling.visit_otherwise == kept


def test_the_same_request_is_known_again_after_its_summary_was_put_right(office: Office) -> None:
    """G03."""
    ask = replace(LEAK, summary="Lek", request_id="7f3a")
    first = office.do(lambda work: cases.take(work, ask)).answer
    told = office.ask(lambda reading: particulars(reading, first.number))
    office.do(lambda work: correct(work, first.number, replace(told, summary="Leak")))
    assert office.do(lambda work: cases.take(work, ask)).answer == first
    assert _refused(office, replace(ask, summary="Noise")).code == "case.request_used"
