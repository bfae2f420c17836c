"""A letter is worded, issued with a number, and never changes again (B6, M45, M49)."""

from dataclasses import replace

import pytest
from pypdfium2 import PdfDocument

from db.models import Language
from desk import cases, letters, owners, people, slips
from desk.letters import NewLetter
from desk.letters.paper import draw
from desk.office import Office
from desk.refusals import Refusal
from desk.settings import change_facts


def _text(pdf: bytes) -> str:
    pages = PdfDocument(pdf)
    return "\n".join(pages[page].get_textpage().get_text_bounded() for page in range(len(pages)))


@pytest.mark.parametrize(("language", "told"), [(Language.EN, "Dear 王小明,"), (Language.ZH, "尊敬的王小明：")])
def test_a_reply_is_proposed_in_either_language_and_tells_what_was_done(
    office: Office, taken: cases.Taken, language: Language, told: str
) -> None:
    slip = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    office.do(lambda work: slips.book_back(work, slip, "Replaced the {seal} under the bath"))
    new = office.ask(lambda reading: letters.propose(reading, taken.number, language))
    assert told in new.body
    assert "Replaced the {seal} under the bath" in new.body
    assert "{" not in new.body.replace("{seal}", "")


def test_the_language_follows_the_addressee(office: Office, taken: cases.Taken, owner: int) -> None:
    office.do(lambda work: owners.change_person(work, owner, owners.NewPerson("Wang", language=Language.EN)))
    assert office.ask(lambda reading: letters.propose(reading, taken.number)).language is Language.EN


def test_a_letter_printed_again_is_the_same_to_the_byte(office: Office, taken: cases.Taken) -> None:
    number = office.do(lambda work: letters.issue(work, letters.propose(work, taken.number))).answer
    first = draw(office.ask(lambda reading: letters.sheet_of(reading, number)))
    office.do(lambda work: letters.mark_printed(work, number))
    assert draw(office.ask(lambda reading: letters.sheet_of(reading, number))) == first
    assert taken.number in _text(first)


def test_a_letter_is_printed_again_as_it_was_sent_whatever_the_office_has_become(
    office: Office, taken: cases.Taken
) -> None:
    """B6: the office moves, gets another number and another post for its clerk; the letter does not."""
    number = office.do(lambda work: letters.issue(work, letters.propose(work, taken.number))).answer
    first = draw(office.ask(lambda reading: letters.sheet_of(reading, number)))
    office.do(
        lambda work: change_facts(work, replace(work.facts, office_zh="新管理处", hotline="999", zone="Europe/London"))
    )
    office.do(lambda work: people.change_clerk(work, 1, people.NewClerk("李", "Director", people.DeskRole.MANAGER)))
    assert draw(office.ask(lambda reading: letters.sheet_of(reading, number))) == first


@pytest.mark.parametrize(
    ("new", "field"),
    [
        (NewLetter("", "Re: leak", "Dear"), "to_name"),
        (NewLetter("Wang", " \x00", "Dear"), "subject"),
        (NewLetter("Wang", "Re: leak", "\n \n"), "body"),
    ],
)
def test_an_empty_field_is_refused_by_name_and_uses_no_number(office: Office, new: NewLetter, field: str) -> None:
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: letters.issue(work, new))
    assert refused.value.fields["field"] == field
    assert office.do(lambda work: letters.issue(work, NewLetter("Wang", "Re", "Dear"))).answer == "L-2026-0001"


def test_a_void_letter_stays_in_the_register_with_its_reason(office: Office) -> None:
    number = office.do(lambda work: letters.issue(work, NewLetter("Wang", "Re", "Dear"))).answer
    office.do(lambda work: letters.void(work, number, "Wrong address"))
    assert office.ask(letters.letters).rows[0].void_reason == "Wrong address"
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: letters.void(work, number, "again"))
    assert refused.value.code == "letter.void_already"


@pytest.mark.parametrize(
    "typed",
    ["Ｌ－２０２６－０００１", "l-2026-0001", "3栋2单元1801", "c-2026-0001", "陳志強", "陈志强", "renee", "RENÉE leak"],
)
def test_letters_are_found_in_any_way_of_writing(office: Office, taken: cases.Taken, typed: str) -> None:
    new = NewLetter("陳志強 Renée", "The leak of Friday", "Dear", case_number=taken.number)
    office.do(lambda work: letters.issue(work, new))
    office.do(lambda work: letters.issue(work, NewLetter("Wang", "Thanks", "Dear")))
    page = office.ask(lambda reading: letters.letters(reading, search=typed))
    assert ([row.number for row in page.rows], page.total) == (["L-2026-0001"], 1)


@pytest.mark.parametrize(
    ("new", "field"),
    [(NewLetter("x" * 301, "a", "b"), "to_name"), (NewLetter("x", "a", "b", signer="x" * 121), "signer")],
)
def test_a_name_too_long_for_its_line_is_refused_and_not_cut(office: Office, new: NewLetter, field: str) -> None:
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: letters.issue(work, new))
    assert (refused.value.code, refused.value.fields["field"]) == ("text.too_long", field)
