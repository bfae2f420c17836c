"""A draft knows whom its letter is to, however often it was taken up: whoever is forgotten goes out of it too (G51)."""

import json
from datetime import date

import pytest
from sqlalchemy import select

from db.models import Draft
from desk import cases, drafts, incoming, owners
from desk.forgetting import forget
from desk.incoming import NewIncoming
from desk.office import Office
from tests.builders import solved
from ui.letters.words import KIND, About, begin, content_of, taken_up


@pytest.mark.parametrize("of", ["case", "incoming"])
def test_a_draft_taken_up_and_kept_again_still_loses_the_name(
    office: Office, flat: int, owner: int, taken: cases.Taken, of: str
) -> None:
    about = About(taken.number)
    if of == "incoming":
        came = NewIncoming("王先生", "王小明的来函", unit_id=flat, person_id=owner)
        about = About(incoming=office.do(lambda work: incoming.register(work, came)).answer)
    begun = office.ask(lambda reading: begin(reading, about))
    for _ in range(2):
        told = content_of(begun, begun.letter)
        office.do(lambda work, told=told: drafts.keep(work, "d1", KIND, told))
        (row,) = office.ask(lambda reading: drafts.drafts(reading, KIND))
        begun = office.ask(lambda reading, row=row: taken_up(reading, row))
        assert (begun.proposed.person_id, begun.proposed.unit_id) == (owner, flat)
    assert "小明" in str(begun.letter)
    office.do(lambda work: cases.reply(work, taken.number, cases.Channel.PHONE, "ok"))
    office.do(lambda work: cases.close(work, taken.number, solved("done")))
    office.do(lambda work: owners.move_out(work, owner, flat, date(2015, 1, 1)))
    office.do(lambda work: forget(work, [owner]))
    left = office.ask(lambda reading: str(json.loads(reading.session.scalars(select(Draft.content)).one())))
    assert "小明" not in left
