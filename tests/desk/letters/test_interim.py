"""A letter that only says how things stand tells the person, and the answer is still owed (M49, M60, M94)."""

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import func, select

from db.models import Case, Language, Letter, Reply
from desk import cases, letters, templates
from desk.cases.telling import tellings
from desk.clock import FixedClock
from desk.letters import LetterFilter, NewLetter, SentHow
from desk.office import Office

DAY = date(2026, 11, 20)


def worded(office: Office, taken: cases.Taken, code: str) -> NewLetter:
    """A letter to the person of the case from a seeded template, with nothing left blank."""
    key = office.ask(lambda reading: templates.by_code(reading, code))
    new = office.ask(lambda reading: letters.propose(reading, taken.number, Language.EN, key))
    words = dict.fromkeys(templates.blanks(new.body), "soon")
    return letters.NewLetter(**{**vars(new), "body": templates.fill_blanks(new.body, words)})


def issue(office: Office, new: NewLetter) -> str:
    return office.do(lambda work: letters.issue(work, new)).answer


def stood(office: Office) -> tuple[str, datetime | None, datetime | None, int]:
    """Status, since when it is answered, until when the person is to hear, and how often they heard."""
    told = office.ask(lambda reading: reading.session.scalar(select(func.count()).select_from(tellings())))
    case = office.ask(
        lambda reading: reading.session.execute(select(Case.status, Case.replied_at, Case.tell_due)).one()
    )
    return case.status, case.replied_at, case.tell_due, told or 0


@pytest.mark.parametrize("code", ["acknowledgement", "progress", "visit"])
def test_an_interim_letter_tells_and_does_not_answer(office: Office, taken: cases.Taken, code: str) -> None:
    before = stood(office)
    number = issue(office, worded(office, taken, code))
    assert stood(office) == ("open", None, None, before[3] + 1)
    file = office.ask(lambda reading: cases.file_of(reading, taken.number))
    assert [line.what for line in file.lines[-2:]] == ["letter", "told"]
    assert (file.lines[-1].text.split()[0], file.letters, file.row.replied) == (number, (number,), False)
    assert office.ask(lambda reading: letters.letters_of_case(reading, taken.number)).answer == ""
    office.do(lambda work: letters.mark_sent(work, [number], SentHow.POST, DAY))
    assert office.ask(letters.counts)[LetterFilter.AWAITING] == 0, "nobody has to answer it"


@pytest.mark.parametrize("code", ["reply", "apology", ""])
def test_every_other_letter_to_the_person_is_the_reply_record(office: Office, taken: cases.Taken, code: str) -> None:
    new = worded(office, taken, code) if code else NewLetter("Wang", "About", "Dear", case_number=taken.number)
    number = issue(office, new)
    assert stood(office)[:2] == ("answered", office.ask(lambda reading: reading.now))
    ours = select(Letter.number).join(Reply, Reply.letter_id == Letter.id)
    assert office.ask(lambda reading: reading.session.scalars(ours).all()) == [number]


def test_an_interim_letter_made_void_or_come_back_told_nobody(
    office: Office, taken: cases.Taken, clock: FixedClock
) -> None:
    before = stood(office)
    number = issue(office, worded(office, taken, "progress"))
    told = stood(office)
    assert told != before
    office.do(lambda work: letters.mark_sent(work, [number], SentHow.POST, DAY))
    clock.move_on(timedelta(days=2))
    marked = office.do(lambda work: letters.mark_returned(work, [number], date(2026, 11, 22), "moved away")).answer
    assert stood(office) == before
    office.do(lambda work: letters.put_way_back(work, marked))
    assert stood(office) == told
    office.do(lambda work: letters.void(work, number, "wrong"))
    assert stood(office) == before


def test_a_template_that_is_no_interim_one_any_more_answers_from_then_on(office: Office, taken: cases.Taken) -> None:
    first = worded(office, taken, "progress")
    issue(office, first)
    assert stood(office)[0] == "open"
    key = office.ask(lambda reading: templates.by_code(reading, "progress"))
    office.do(lambda work: templates.rename(work, key or 0, "Progress", "", interim=False))
    issue(office, first)
    assert stood(office)[0] == "answered"
