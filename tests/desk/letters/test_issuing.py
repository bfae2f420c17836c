"""Issued letters: numbers without gaps, and papers that never change again (B6, M15, M58)."""

from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdfium2 import PdfDocument
from sqlalchemy import func, select, update

from db.models import Channel, KeptPaper, Letter, Reply
from desk import cases, letters, owners
from desk.clock import FixedClock
from desk.forgetting import forget
from desk.letters import NewLetter
from desk.merging import merge
from desk.office import Office
from desk.owners import NewPerson
from desk.refusals import Refusal
from desk.settings import LetterFacts, change_facts, change_letters
from tests.builders import solved
from tests.desk.test_masking import sit_receptionist

HOSTILE = "<b>{{7*7}}</b> \x00 \ud800 " + "漏" * 250


def words_of(pdf: bytes) -> str:
    pages = PdfDocument(pdf)
    return "\n".join(pages[page].get_textpage().get_text_bounded() for page in range(len(pages)))


def pdf_of(office: Office, number: str, *, copy: bool = False) -> bytes:
    return office.ask(lambda reading: letters.pdf_of(reading, number, copy))


def issue(office: Office, *news: NewLetter) -> list[str]:
    return office.do(lambda work: letters.issue_many(work, news)).answer


def _to(name: str, body: str = "Dear you") -> NewLetter:
    return NewLetter(name, f"About {name}", body)


def test_a_letter_printed_again_is_the_same_whatever_the_office_has_become(
    folder: Path, clock: FixedClock, office: Office
) -> None:
    """B6: another name, another hotline, a restart of the program: the bytes are those that went out."""
    (number,) = issue(office, _to("Wang", HOSTILE))
    first = pdf_of(office, number)
    office.do(lambda work: change_facts(work, replace(work.facts, office_zh="新管理处", office_en="New", hotline="9")))
    assert pdf_of(office, number) == first
    office.close()
    again = Office.open(folder, clock)
    assert pdf_of(again, number) == first
    again.close()
    assert "<b>{{7*7}}</b>" in words_of(first)
    assert PdfReader(BytesIO(first)).metadata["/Title"].startswith(number)  # type: ignore[index]  # it has them


def test_letters_issued_together_share_a_paper_and_each_has_its_own_pages(office: Office) -> None:
    numbers = issue(office, _to("Anna"), _to("Long", "a line\n\n" * 120), _to("Chen"))
    assert numbers == ["L-2026-0001", "L-2026-0002", "L-2026-0003"]
    papers = [pdf_of(office, number) for number in numbers]
    assert papers == [pdf_of(office, number) for number in numbers]
    assert [len(PdfDocument(each)) > 1 for each in papers] == [False, True, False]
    for name, number, paper in zip(("Anna", "Long", "Chen"), numbers, papers, strict=True):
        told = words_of(paper)
        assert number in told
        assert [f"About {each}" in told for each in ("Anna", "Long", "Chen")].count(True) == 1
        assert f"About {name}" in told
        assert b"Anna" not in paper or name == "Anna"
    assert office.ask(lambda reading: reading.session.scalar(select(func.count()).select_from(KeptPaper))) == 1


def test_a_refused_letter_takes_no_number_and_takes_the_others_with_it(office: Office, taken: cases.Taken) -> None:
    """M15: kept whole or not at all, also when the drawing is called off; the next letter has the next number."""
    good = _to("Wang")
    for bad, code in (
        (replace(good, body=""), "letter.body_missing"),
        (replace(good, subject="About ⟦what⟧"), "letter.blank"),
        (replace(good, to_address="⟦street⟧"), "letter.blank"),
        (replace(good, body="Answer by ⟦by when\n\nThank you"), "letter.blank"),
        (replace(good, subject="Answer by when⟧"), "letter.blank"),
        (replace(good, to_name="Wang⟧"), "letter.blank"),
        (replace(good, enclosures=("Plan", "⟦which photo⟧")), "letter.blank"),
        (replace(good, copies_to=("⟦who",)), "letter.blank"),
        (replace(good, signer="⟦me⟧"), "letter.blank"),
        (replace(good, case_number="C-2026-9999"), "case.unknown"),
        (replace(good, to_name="x" * 301), "text.too_long"),
        (replace(good, enclosures=tuple("abcdefghij" * 5)), "letter.too_many_lines"),
    ):
        with pytest.raises(Refusal) as refused:
            issue(office, replace(good, case_number=taken.number), bad)
        assert refused.value.code == code

    def stop(done: int, _total: int) -> None:
        if done:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        office.do(lambda work: letters.issue_many(work, (good, good, good), stop))
    assert issue(office, good) == ["L-2026-0001"]
    assert office.ask(lambda reading: reading.session.scalar(select(func.count()).select_from(Reply))) == 0


def test_numbers_begin_again_with_the_year_of_the_office(office: Office, clock: FixedClock) -> None:
    """At half past four in the afternoon in London it is next year in Shanghai."""
    assert issue(office, _to("Wang"), _to("Li")) == ["L-2026-0001", "L-2026-0002"]
    clock.move_to(datetime(2026, 12, 31, 15, 59, tzinfo=UTC))
    assert issue(office, _to("Wang")) == ["L-2026-0003"]
    clock.move_to(datetime(2026, 12, 31, 16, 30, tzinfo=UTC))
    with pytest.raises(Refusal):
        issue(office, _to(""))
    assert issue(office, _to("Wang")) == ["L-2027-0001"]


def test_a_copy_says_so_and_when_and_a_void_letter_says_so_on_all_that_comes_out(
    office: Office, clock: FixedClock
) -> None:
    number, other = issue(office, _to("Anna", "a line\n\n" * 120), _to("Chen"))
    plain = pdf_of(office, number)
    clock.move_to(datetime(2026, 11, 21, 2, 5, tzinfo=UTC))
    copy = pdf_of(office, number, copy=True)
    assert copy == pdf_of(office, number, copy=True)
    told = [page.extract_text() for page in PdfReader(BytesIO(copy)).pages]
    assert len(told) == len(PdfDocument(plain)) > 1
    assert all("副本 · COPY" in each and "2026年11月21日 10:05" in each for each in told)
    office.do(lambda work: letters.void(work, number, "Wrong address"))
    assert "作废" in words_of(pdf_of(office, number))
    assert "副本 · COPY" in words_of(pdf_of(office, number, copy=True))
    assert "作废" not in words_of(pdf_of(office, other))
    assert pdf_of(office, other) == pdf_of(office, other)


def test_a_paper_that_is_not_what_went_out_is_not_printed_silently(office: Office) -> None:
    (number,) = issue(office, _to("Wang"))
    office.do(lambda work: work.session.execute(update(KeptPaper).values(pdf=b"%PDF-1.4 something else")))
    with pytest.raises(Refusal) as refused:
        pdf_of(office, number)
    assert (refused.value.code, refused.value.fields["number"]) == ("letter.paper_damaged", number)
    assert office.ask(lambda reading: letters.file_of(reading, number)).row.to_name == "Wang"


def test_a_letter_that_lost_its_pages_is_drawn_from_its_words(office: Office) -> None:
    (number,) = issue(office, _to("Wang"))
    kept = pdf_of(office, number)
    office.do(lambda work: work.session.execute(update(Letter).values(paper_id=None, first_page=0, pages=0)))
    assert pdf_of(office, number) == kept
    assert "副本" in words_of(pdf_of(office, number, copy=True))
    office.do(lambda work: letters.void(work, number, "old"))
    assert words_of(pdf_of(office, number)).count("作废") == 1


def test_where_letters_are_approved_only_a_manager_issues_them(office: Office) -> None:
    office.do(lambda work: change_letters(work, LetterFacts(letters_approved=True, letter_layout="c5_left")))
    assert issue(office, _to("Wang")) == ["L-2026-0001"]
    sit_receptionist(office)
    with pytest.raises(Refusal) as refused:
        issue(office, _to("Wang"))
    assert refused.value.code == "letter.needs_approval"


def test_of_somebody_forgotten_no_page_is_left_and_the_neighbours_keep_theirs(office: Office, flat: int) -> None:
    """G51: the pages that name the person go with the name; the letter is drawn from what is left of its words."""
    person = office.do(lambda work: owners.add_person(work, NewPerson("欧阳若曦", "", flat))).answer
    office.do(lambda work: owners.move_out(work, person, flat, date(2015, 1, 1)))
    hers = replace(_to("欧阳若曦", "尊敬的欧阳若曦：\n\n您好"), person_id=person)
    _, number, last = issue(office, _to("Anna"), hers, _to("Chen"))
    before = pdf_of(office, last)
    assert "欧阳若曦" in words_of(pdf_of(office, number))
    office.do(lambda work: forget(work, [person]))
    told = words_of(pdf_of(office, number))
    assert f"原住户{person}" in told
    assert "欧阳" not in told
    assert pdf_of(office, last) == before
    kept = office.ask(lambda reading: list(reading.session.scalars(select(KeptPaper.pdf))))
    assert ["欧阳若曦" in words_of(each) for each in kept] == [False, False]
    assert office.ask(lambda reading: letters.letters(reading, search="欧阳若曦")).rows == ()


def test_two_people_who_are_one_keep_their_letters(office: Office, flat: int) -> None:
    kept, gone = (
        office.do(lambda work, name=name: owners.add_person(work, NewPerson(name, "", flat))).answer
        for name in ("王小明", "王晓明")
    )
    (number,) = issue(office, replace(_to("王晓明"), person_id=gone))
    paper = pdf_of(office, number)
    office.do(lambda work: merge(work, "person", kept, gone))
    assert pdf_of(office, number) == paper
    assert office.ask(lambda reading: reading.session.scalar(select(Letter.person_id))) == kept


def test_half_a_blank_is_named_by_the_words_it_stands_in(office: Office) -> None:
    with pytest.raises(Refusal) as refused:
        issue(office, NewLetter("Wang", "About", "⟦day⟧\n\nPlease answer by ⟦by when\n\nThank you"))
    assert refused.value.fields["labels"] == "day, Please answer by ⟦by when"


def test_nobody_is_written_to_about_a_void_case_but_about_a_closed_one(office: Office, taken: cases.Taken) -> None:
    party = NewLetter("Lakeside Development Ltd", "About", "Dear", case_number=taken.number, answers=False)
    office.do(lambda work: cases.reply(work, taken.number, Channel.PHONE, "told"))
    office.do(lambda work: cases.close(work, taken.number, solved("done")))
    assert issue(office, party) == ["L-2026-0001"]
    office.do(lambda work: cases.void(work, taken.number, "typed twice"))
    with pytest.raises(Refusal, match=r"case\.not_open"):
        issue(office, party)
