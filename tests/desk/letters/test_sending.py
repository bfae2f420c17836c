"""The register of outgoing letters: sent, come back, answered, each with its day (M49, M58)."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from db.models import Case, Diary
from desk import cases, letters
from desk.clock import FixedClock
from desk.letters import LetterFilter, LetterState, NewLetter, SentHow
from desk.office import Office
from desk.refusals import Refusal
from tests.conftest import FRIDAY

TODAY = date(2026, 11, 20)


def _issue(office: Office, count: int = 1, case: str = "") -> list[str]:
    new = NewLetter("Wang", "About the lift", "Dear", case_number=case)
    return office.do(lambda work: letters.issue_many(work, (new,) * count)).answer


def _state(office: Office, number: str) -> LetterState:
    return office.ask(lambda reading: letters.file_of(reading, number)).row.state


def test_letters_go_out_together_come_back_go_out_again_and_are_answered(office: Office, clock: FixedClock) -> None:
    numbers = _issue(office, 3)
    clock.move_on(timedelta(days=4))

    def shown(which: LetterFilter) -> list[str]:
        return sorted(row.number for row in office.ask(lambda reading: letters.letters(reading, which=which)).rows)

    assert shown(LetterFilter.NOT_SENT) == numbers
    first, second = numbers[:2]
    office.do(lambda work: letters.mark_sent(work, numbers[:2], SentHow.REGISTERED, TODAY, " RR 123 "))
    office.do(lambda work: letters.mark_returned(work, [first], date(2026, 11, 22), "moved away"))
    office.do(lambda work: letters.mark_answered(work, [second], date(2026, 11, 23), "by phone"))
    assert [_state(office, each) for each in numbers] == ["returned", "answered", "issued"]
    assert [shown(each) for each in (LetterFilter.NOT_SENT, LetterFilter.RETURNED, LetterFilter.AWAITING)] == [
        numbers[2:], [first], [],
    ]  # fmt: skip
    counts = office.ask(letters.counts)
    assert [counts[each] for each in LetterFilter] == [3, 1, 0, 1, 1, 0]
    office.do(lambda work: letters.mark_sent(work, [first], SentHow.BY_HAND, date(2026, 11, 24)))
    row = office.ask(lambda reading: letters.file_of(reading, first)).row
    assert (row.state, row.returned, row.sent) == (
        LetterState.SENT,
        None,
        letters.Sent(SentHow.BY_HAND, date(2026, 11, 24)),
    )
    assert shown(LetterFilter.AWAITING) == [first]


def test_what_was_said_is_taken_back_unless_something_else_was_said_since(office: Office) -> None:
    numbers = _issue(office, 2)
    marked = office.do(lambda work: letters.mark_sent(work, numbers, SentHow.POST, TODAY)).answer
    office.do(lambda work: letters.put_way_back(work, marked))
    assert [_state(office, each) for each in numbers] == ["issued", "issued"]
    marked = office.do(lambda work: letters.mark_sent(work, numbers, SentHow.POST, TODAY)).answer
    cleared = office.do(lambda work: letters.clear_way(work, numbers[0])).answer
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: letters.put_way_back(work, marked))
    assert refused.value.code == "letter.said_otherwise"
    office.do(lambda work: letters.put_way_back(work, cleared))
    assert [_state(office, each) for each in numbers] == ["sent", "sent"]


def test_days_that_cannot_be_meant_are_refused_and_nothing_is_kept(office: Office, clock: FixedClock) -> None:
    numbers = _issue(office, 2)
    clock.move_on(timedelta(days=10))
    long = "x" * 201

    def refused(act: object) -> str:
        with pytest.raises(Refusal) as refusal:
            office.do(act)  # type: ignore[arg-type]  # an act
        return refusal.value.code

    sent, returned, answered = letters.mark_sent, letters.mark_returned, letters.mark_answered
    assert [
        refused(lambda work: sent(work, numbers, SentHow.POST, date(2026, 11, 19))),
        refused(lambda work: sent(work, numbers, SentHow.POST, date(9999, 12, 31))),
        refused(lambda work: sent(work, numbers, SentHow.POST, date(1, 1, 1))),
        refused(lambda work: sent(work, numbers, SentHow.POST, None)),
        refused(lambda work: sent(work, numbers, SentHow.POST, TODAY, long)),
        refused(lambda work: sent(work, [*numbers, "L-2026-9"], SentHow.POST, TODAY)),
        refused(lambda work: returned(work, numbers, TODAY, "gone")),
        refused(lambda work: answered(work, numbers, date(2026, 11, 19))),
    ] == [
        "letter.sent_before_dated", "letter.day_ahead", "letter.sent_before_dated", "letter.day_missing",
        "text.too_long", "letter.unknown", "letter.not_sent", "letter.answered_before_sent",
    ]  # fmt: skip
    assert [_state(office, each) for each in numbers] == ["issued", "issued"]
    office.do(lambda work: sent(work, numbers, SentHow.POST, date(2026, 11, 25)))
    assert refused(lambda work: returned(work, numbers, date(2026, 11, 24), "gone")) == "letter.returned_before_sent"
    assert refused(lambda work: returned(work, numbers, date(2026, 11, 26), " \x00")) == "letter.returned_why_missing"
    office.do(lambda work: answered(work, numbers[:1], date(2026, 11, 26), "<b>{{7*7}}</b>"))
    late = refused(lambda work: sent(work, numbers[:1], SentHow.POST, date(2026, 11, 27)))
    assert late == "letter.answered_before_sent"
    office.do(lambda work: letters.void(work, numbers[1], "wrong"))
    assert refused(lambda work: sent(work, numbers, SentHow.POST, TODAY)) == "letter.is_void"


def test_a_letter_is_the_reply_of_its_case_from_the_day_it_was_sent(
    office: Office, clock: FixedClock, taken: cases.Taken
) -> None:
    """M49: the case is answered by the letter; posted on Monday, it was answered on Monday; void, it never was."""

    def replied() -> datetime | None:
        query = select(Case.replied_at).where(Case.number == taken.number)
        return office.ask(lambda reading: reading.session.scalar(query))

    (number,) = _issue(office, case=taken.number)
    assert replied() == FRIDAY
    clock.move_to(datetime(2026, 11, 24, 1, 0, tzinfo=UTC))
    marked = office.do(lambda work: letters.mark_sent(work, [number], SentHow.POST, date(2026, 11, 23))).answer
    assert replied() == FRIDAY + timedelta(days=3)
    office.do(lambda work: letters.put_way_back(work, marked))
    assert replied() == FRIDAY
    office.do(lambda work: letters.mark_sent(work, [number], SentHow.POST, date(2026, 11, 24)))
    assert replied() == clock.now()  # never ahead of the clock
    clock.move_on(timedelta(hours=1))
    office.do(lambda work: cases.reply(work, taken.number, cases.Channel.PHONE, "told again"))
    first = clock.now() - timedelta(hours=1)
    assert replied() == first
    office.do(lambda work: letters.void(work, number, "never posted"))
    assert replied() == clock.now()


def test_what_became_of_a_letter_stands_in_the_diary(office: Office) -> None:
    (number,) = _issue(office)
    office.do(lambda work: letters.mark_sent(work, [number], SentHow.COURIER, TODAY, "SF 77"))
    query = select(Diary.act, Diary.subject, Diary.new).order_by(Diary.id.desc()).limit(1)
    told = office.ask(lambda reading: tuple(reading.session.execute(query).one()))
    new = '{"sent_how": "courier", "sent_on": "2026-11-20", "sent_note": "SF 77"}'
    assert told == ("letter.sent", "letter", new)
