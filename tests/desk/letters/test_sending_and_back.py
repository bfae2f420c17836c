"""What a case is told by a letter on its way: the same facts leave the same state, and Undo leaves what was (M49)."""

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import select

from db.models import Case, CaseNote, Channel, Pause, Reply, WaitsFor
from desk import cases, incoming, letters, templates
from desk.cases import Taken
from desk.clock import FixedClock
from desk.incoming import NewIncoming
from desk.letters import SentHow
from desk.office import Office
from desk.refusals import Refusal
from tests.builders import solved
from tests.conftest import FRIDAY
from tests.desk.letters.test_interim import issue, worded

DAY = date(2026, 11, 20)


def stood(office: Office) -> tuple[object, ...]:
    """Status, since when it is answered, until when the person is to hear, and the limit of the solution."""
    columns = (Case.status, Case.replied_at, Case.tell_due, Case.solution_due, Case.paused_until)
    return tuple(office.ask(lambda reading: reading.session.execute(select(*columns)).one()))


def sent(office: Office, number: str, on: date = DAY) -> tuple[letters.Marked, ...]:
    return office.do(lambda work: letters.mark_sent(work, [number], SentHow.POST, on)).answer


def returned(office: Office, number: str, on: date = DAY) -> tuple[letters.Marked, ...]:
    return office.do(lambda work: letters.mark_returned(work, [number], on, "moved away")).answer


def back(office: Office, marked: tuple[letters.Marked, ...]) -> None:
    office.do(lambda work: letters.put_way_back(work, marked))


def replies(office: Office) -> list[tuple[datetime, bool]]:
    rows = select(Reply.at, Reply.removed_at.is_(None)).order_by(Reply.id)
    return [(at, stands) for at, stands in office.ask(lambda reading: reading.session.execute(rows).all())]


def told_at(office: Office) -> list[datetime]:
    rows = select(CaseNote.at).where(CaseNote.told, CaseNote.removed_at.is_(None))
    return list(office.ask(lambda reading: reading.session.scalars(rows).all()))


def reopen(office: Office, clock: FixedClock, number: str, *, answered: bool = True) -> None:
    if not answered:
        office.do(lambda work: cases.reply(work, number, Channel.PHONE, "told"))
    office.do(lambda work: cases.close(work, number, solved("done")))
    clock.move_on(timedelta(days=2))
    office.do(lambda work: cases.reopen(work, number, "again"))
    clock.move_on(timedelta(days=1))


@pytest.mark.parametrize("code", ["reply", "progress"])
def test_a_letter_of_before_a_reopening_changes_nothing_when_it_comes_back_or_becomes_void(
    office: Office, taken: Taken, clock: FixedClock, code: str
) -> None:
    number = issue(office, worded(office, taken, code))
    sent(office, number)
    reopen(office, clock, taken.number, answered=code == "reply")
    before = stood(office)
    assert before[:3] == ("reopened", None, None)
    marked = returned(office, number, date(2026, 11, 22))
    assert stood(office) == before
    back(office, marked)
    assert stood(office) == before
    office.do(lambda work: letters.void(work, number, "wrong"))
    assert stood(office) == before


def test_sent_again_after_a_reopening_a_letter_answers_it_and_the_earlier_answer_stays(
    office: Office, taken: Taken, clock: FixedClock
) -> None:
    number = issue(office, worded(office, taken, "reply"))
    sent(office, number)
    office.do(lambda work: cases.close(work, taken.number, solved("done")))
    returned(office, number)
    clock.move_on(timedelta(days=2))
    office.do(lambda work: cases.reopen(work, taken.number, "never got it"))
    reopened = stood(office)
    marked = sent(office, number, date(2026, 11, 22))
    assert stood(office)[:2] == ("answered", clock.now())
    assert replies(office) == [(FRIDAY, True), (clock.now(), True)]
    back(office, marked)
    assert stood(office) == reopened
    assert replies(office) == [(FRIDAY, True), (clock.now(), False)]


def test_a_letter_of_before_a_reopening_is_not_dated_anew(office: Office, taken: Taken, clock: FixedClock) -> None:
    number = issue(office, worded(office, taken, "reply"))
    reopen(office, clock, taken.number)
    before = stood(office)
    sent(office, number, date(2026, 11, 23))
    assert (stood(office), replies(office)) == (before, [(FRIDAY, True)])


def test_the_same_is_said_of_a_letter_in_any_order(office: Office, taken: Taken) -> None:
    """Answered, it arrived, also where it came back before; nobody answered it and it came back: it did not."""
    number = issue(office, worded(office, taken, "reply"))
    sent(office, number)
    answered = stood(office)
    came = office.do(lambda work: incoming.register(work, NewIncoming("Wang", "Re", answers_number=number))).answer
    returned(office, number)
    assert stood(office) == answered
    office.do(lambda work: incoming.void(work, came, "wrong"))
    assert stood(office)[0] == "open"
    office.do(lambda work: incoming.unvoid(work, came))
    assert stood(office) == answered
    office.do(lambda work: incoming.void(work, came, "wrong"))
    marked = office.do(lambda work: letters.mark_answered(work, [number], DAY, "by phone")).answer
    assert stood(office) == answered
    cleared = office.do(lambda work: letters.clear_way(work, number)).answer
    assert stood(office) == answered
    back(office, cleared)
    assert stood(office) == answered
    back(office, marked)
    assert stood(office)[0] == "open"
    cleared = office.do(lambda work: letters.clear_way(work, number)).answer
    assert stood(office) == answered
    back(office, cleared)
    assert stood(office)[0] == "open"
    story = office.ask(lambda reading: cases.file_of(reading, taken.number)).lines
    assert [line.taken_back for line in story if line.what == "letter_undelivered"] == [True, True, True, False]


def test_undo_of_came_back_leaves_pause_and_limits_as_they_were(
    office: Office, taken: Taken, clock: FixedClock
) -> None:
    pause = date(2026, 11, 30)
    office.do(lambda work: cases.pause(work, taken.number, WaitsFor.PARTS, "valve", pause))
    paused = stood(office)
    clock.move_on(timedelta(days=1))
    number = issue(office, worded(office, taken, "reply"))
    sent(office, number, date(2026, 11, 21))
    before, ended = stood(office), office.ask(lambda reading: reading.session.scalars(select(Pause.ended_at)).all())
    clock.move_on(timedelta(days=3))
    marked = returned(office, number, date(2026, 11, 24))
    assert stood(office) == paused
    assert office.ask(lambda reading: cases.last_batch(reading, taken.number)) == ""
    clock.move_on(timedelta(days=1))
    back(office, marked)
    assert stood(office) == before
    assert office.ask(lambda reading: reading.session.scalars(select(Pause.ended_at)).all()) == ended
    marked = returned(office, number, date(2026, 11, 24))
    office.do(lambda work: cases.add_note(work, taken.number, "rang, nobody there"))
    back(office, marked)
    assert stood(office) == before


def test_undo_of_came_back_leaves_alone_what_was_done_since(office: Office, taken: Taken, clock: FixedClock) -> None:
    number = issue(office, worded(office, taken, "reply"))
    sent(office, number)
    marked = returned(office, number)
    clock.move_on(timedelta(days=1))
    office.do(lambda work: cases.pass_on(work, taken.number, 3, "Chen", "Chen comes at six"))
    with_trade = stood(office)
    back(office, marked)
    assert stood(office) == (with_trade[0], FRIDAY, *with_trade[2:])
    office.do(lambda work: cases.reply(work, taken.number, Channel.PHONE, "told"))
    office.do(lambda work: cases.close(work, taken.number, solved("done")))
    closed = stood(office)
    back(office, returned(office, number, date(2026, 11, 21)))
    assert stood(office) == closed


def test_an_interim_letter_told_on_the_day_it_was_sent_and_does_so_whatever_its_template_has_become(
    office: Office, taken: Taken, clock: FixedClock
) -> None:
    number = issue(office, worded(office, taken, "progress"))
    clock.move_on(timedelta(days=3))
    sent(office, number, date(2026, 11, 23))
    monday = [FRIDAY + timedelta(days=3)]
    assert told_at(office) == monday
    key = office.ask(lambda reading: templates.by_code(reading, "progress"))
    office.do(lambda work: templates.rename(work, key or 0, "Progress", "", interim=False))
    clock.move_on(timedelta(days=5))
    marked = returned(office, number, date(2026, 11, 27))
    assert told_at(office) == []
    back(office, marked)
    assert told_at(office) == monday
    returned(office, number, date(2026, 11, 27))
    sent(office, number, date(2026, 11, 28))
    assert (told_at(office), stood(office)[0]) == ([FRIDAY + timedelta(days=8)], "open")


def test_what_a_letter_told_goes_with_the_letter_only(office: Office, taken: Taken) -> None:
    number = issue(office, worded(office, taken, "progress"))
    batch = office.ask(lambda reading: cases.last_batch(reading, taken.number))
    with pytest.raises(Refusal, match=r"step\.letter_tells"):
        office.do(lambda work: cases.undo(work, batch))
    assert told_at(office) == [FRIDAY]
    office.do(lambda work: letters.void(work, number, "wrong"))
    assert told_at(office) == []
    file = office.ask(lambda reading: letters.file_of(reading, number))
    assert file.voided_at == FRIDAY
