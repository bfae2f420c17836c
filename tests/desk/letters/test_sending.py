"""The register of outgoing letters: sent, come back, answered, each with its day (M49, M58)."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from db.models import Case, Channel, Diary, Letter, LetterTemplate, Mailing, MailingItem
from desk import cases, letters
from desk.cases import Taken
from desk.clock import FixedClock
from desk.letters import LetterFilter, LetterState, NewLetter, SentHow
from desk.office import Office
from desk.refusals import Refusal
from desk.work import UnitOfWork
from tests.builders import solved
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


def test_only_letters_that_ask_for_an_answer_await_one(office: Office, taken: Taken) -> None:
    """The reply to a case asks for none, nor do letters to many; one about a case to another party does."""
    reply = _issue(office, case=taken.number)
    aside = NewLetter("Developer", "Roof", "Dear", case_number=taken.number, answers=False)
    to_party = office.do(lambda work: letters.issue(work, aside)).answer
    alone, of_many = _issue(office, 2)

    def one_of_many(work: UnitOfWork) -> None:
        template = work.session.scalars(select(LetterTemplate)).first()
        letter = work.session.scalars(select(Letter).where(Letter.number == of_many)).one()
        assert template is not None
        mailing = Mailing("M-1", "All", template.id, None, None, "{}", "{}", letter.layout, TODAY, work.now, None, "")
        work.session.add(mailing)
        work.session.flush()
        work.session.add(MailingItem(mailing.id, 1, letter.language, letter_id=letter.id))

    office.do(one_of_many)
    office.do(lambda work: letters.mark_sent(work, [*reply, to_party, alone, of_many], SentHow.POST, TODAY))
    rows = office.ask(lambda reading: letters.letters(reading, which=LetterFilter.AWAITING)).rows
    assert [row.number for row in rows] == [alone, to_party]
    assert office.ask(letters.counts)[LetterFilter.AWAITING] == 2


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


def test_m49_a_letter_that_came_back_is_no_answer_until_it_goes_out_again(
    office: Office, clock: FixedClock, taken: cases.Taken
) -> None:
    """The case owes its answer again; sent again, or said by mistake, it is answered by it as before."""
    (number,) = _issue(office, 1, taken.number)
    office.do(lambda work: letters.mark_sent(work, [number], SentHow.POST, TODAY))

    def stood() -> tuple[str, datetime | None]:
        query = select(Case.status, Case.replied_at).where(Case.number == taken.number)
        status, at = office.ask(lambda reading: reading.session.execute(query).one())
        return status, at

    answered = stood()
    assert answered[0] == "answered"
    clock.move_on(timedelta(days=3))
    marked = office.do(lambda work: letters.mark_returned(work, [number], date(2026, 11, 22), "moved away")).answer
    assert stood() == ("open", None)
    story = office.ask(lambda reading: cases.file_of(reading, taken.number)).lines
    assert (story[-1].what, story[-1].detail) == ("letter_undelivered", number)
    office.do(lambda work: letters.put_way_back(work, marked))
    assert stood() == answered
    office.do(lambda work: letters.mark_returned(work, [number], date(2026, 11, 22), "moved away"))
    assert stood() == ("open", None)
    office.do(lambda work: letters.clear_way(work, number))
    assert stood() == answered
    office.do(lambda work: letters.mark_sent(work, [number], SentHow.POST, TODAY))
    office.do(lambda work: letters.mark_returned(work, [number], date(2026, 11, 22), "moved away"))
    office.do(lambda work: letters.mark_sent(work, [number], SentHow.BY_HAND, date(2026, 11, 23)))
    status, at = stood()
    assert at is not None
    assert (status, office.ask(lambda reading: reading.facts.local(at)).date()) == ("answered", date(2026, 11, 23))
    office.do(lambda work: letters.void(work, number, "wrong"))
    assert stood() == ("open", None)


def test_a_letter_that_came_back_changes_nothing_of_a_case_that_is_closed_or_answered_otherwise(
    office: Office, taken: cases.Taken
) -> None:
    (number,) = _issue(office, 1, taken.number)
    office.do(lambda work: letters.mark_sent(work, [number], SentHow.POST, TODAY))
    office.do(lambda work: cases.reply(work, taken.number, Channel.PHONE, "told by phone"))
    office.do(lambda work: letters.mark_returned(work, [number], TODAY, "moved away"))
    row = office.ask(lambda reading: cases.file_of(reading, taken.number)).row
    assert (row.replied, row.status) == (True, "answered")
    office.do(lambda work: letters.clear_way(work, number))
    office.do(lambda work: letters.mark_sent(work, [number], SentHow.POST, TODAY))
    office.do(lambda work: cases.close(work, taken.number, solved("done")))
    office.do(lambda work: letters.mark_returned(work, [number], TODAY, "moved away"))
    assert office.ask(lambda reading: cases.file_of(reading, taken.number)).row.status == "closed"
