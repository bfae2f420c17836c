"""M71: the list stands still, the letters go out chunk by chunk, and none goes out twice."""

from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader
from sqlalchemy import update

from db.models import Counter, KeptPaper
from desk import cases, letters, owners
from desk.check import check
from desk.clock import FixedClock
from desk.envelopes import Envelope, Labels
from desk.letters.acts import void
from desk.mailings import (
    Issued,
    LeftOut,
    MailingState,
    NewMailing,
    Source,
    To,
    Wanted,
    addresses,
    envelopes,
    exclude,
    include,
    issue_next,
    items_of,
    labels,
    labels_of,
    mailing_of,
    mailings,
    make,
    pdf_of,
    preview,
    standing_blanks,
    take_up_again,
    void_rest,
    wording,
)
from desk.office import Office
from desk.owners import NewPerson, NewUnit
from desk.people import NewClerk, add_clerk
from desk.refusals import Refusal
from desk.settings import LetterFacts, change_letters
from desk.templates import Purpose
from desk.words import Language
from tests.builders import solved
from tests.desk.mailings.estate import Estate, settle, template

ZH = ("关于{{ flat }}停水的通知", "尊敬的{{ name }}：\n\n⟦停水日期⟧停水检修，请提前储水。\n\n{{ signer }}")
EN = ("No water in {{ flat }}", "Dear {{ name }},\n\nThe water is off on ⟦停水日期⟧.\n\n{{ signer }}")
DAY = {"停水日期": "12月1日 / 1 Dec"}


@pytest.fixture
def estate(office: Office) -> Estate:
    """Four flats with their people."""
    return settle(office)


@pytest.fixture
def off(office: Office, estate: Estate) -> NewMailing:
    """The water will be off: to every owner, with one blank filled for all."""
    made = template(office, Purpose.OWNER, ZH, EN)
    return NewMailing("停水", made, Wanted(to=To.OWNERS, each=True), DAY)


def made(office: Office, new: NewMailing) -> str:
    """Keep it."""
    return office.do(lambda work: make(work, new)).answer


def next_of(office: Office, number: str, at_most: int = 50) -> Issued:
    """Issue the next chunk."""
    return office.do(lambda work: issue_next(work, number, at_most)).answer


def registered(office: Office) -> list[letters.LetterRow]:
    """The register of letters, the oldest first."""
    return sorted(office.ask(lambda reading: letters.letters(reading)).rows, key=lambda row: row.number)


def test_each_addressee_has_a_letter_in_the_own_language_with_the_blank_filled(office: Office, off: NewMailing) -> None:
    """M71: every letter by its name and flat, numbered without a gap in the order of delivery."""
    number = made(office, off)
    done = next_of(office, number)
    assert (len(done.numbers), done.done, done.left) == (4, 4, 0)
    rows = registered(office)
    assert [(row.number, row.unit, row.to_name, row.language) for row in rows] == [
        ("L-2026-0001", "3-2-201", "Ann Hale", "en"),
        ("L-2026-0002", "3-2-1801", "王小明", "zh"),
        ("L-2026-0003", "3-2-1801", "Li Hong", "en"),
        ("L-2026-0004", "10-1-101", "陈先生", "zh"),
    ]
    file = office.ask(lambda reading: letters.file_of(reading, "L-2026-0001"))
    assert file.row.subject == "No water in 3-2-201"
    assert "The water is off on 12月1日 / 1 Dec." in file.body
    assert office.ask(lambda reading: mailing_of(reading, number)).row.state is MailingState.DONE
    text = [page.extract_text() for page in PdfReader(BytesIO(office.ask(lambda r: pdf_of(r, number)))).pages]
    assert [
        words for page, words in zip(text, ("Ann Hale", "王小明", "Li Hong", "陈先生"), strict=True) if words in page
    ]
    assert [each.name for each in office.ask(lambda reading: addresses(reading, number))] == [
        "Ann Hale", "王小明", "Li Hong", "陈先生",
    ]  # fmt: skip
    assert len(PdfReader(BytesIO(office.ask(lambda r: envelopes(r, number, Envelope.DL)))).pages) == 4
    assert len(PdfReader(BytesIO(office.ask(lambda r: labels(r, number, Labels.A4_3X8, 22)))).pages) == 2


def test_cut_short_between_two_chunks_it_goes_on_and_writes_to_nobody_twice(
    folder: object, office: Office, clock: FixedClock, off: NewMailing
) -> None:
    """M71: the program is gone in the middle of a chunk; opened again, the rest goes out and each has one letter."""
    number = made(office, off)
    next_of(office, number, 2)

    def dies(work) -> None:  # type: ignore[no-untyped-def]
        issue_next(work, number, 1)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        office.do(dies)
    office.close()
    again = Office.open(folder, clock)  # type: ignore[arg-type]
    try:
        assert again.ask(lambda reading: mailing_of(reading, number)).row.state is MailingState.BEGUN
        assert next_of(again, number).left == 0
        rows = registered(again)
        assert [row.number[-1] for row in rows] == ["1", "2", "3", "4"]
        assert len({(row.unit, row.to_name) for row in rows}) == 4
        with pytest.raises(Refusal, match=r"mailing\.over"):
            next_of(again, number)
    finally:
        again.close()


def test_what_is_cancelled_within_a_chunk_takes_its_numbers_back(office: Office, off: NewMailing) -> None:
    number = made(office, off)

    class Stopped(Exception):
        pass

    def stop(done: int, _total: int) -> None:
        if done >= 1:
            raise Stopped

    with pytest.raises(Stopped):
        office.do(lambda work: issue_next(work, number, 4, stop))
    assert registered(office) == []
    assert next_of(office, number).numbers[0] == "L-2026-0001"


def test_the_list_stands_still_from_the_day_it_was_made(office: Office, off: NewMailing) -> None:
    number = made(office, off)
    flat = office.do(lambda work: owners.add_unit(work, NewUnit("3", "2", "202"))).answer
    office.do(lambda work: owners.add_person(work, NewPerson("后来的人", unit_id=flat)))
    assert len(office.ask(lambda reading: items_of(reading, number)).rows) == 4


def test_a_blank_still_standing_is_named_before_anything_goes_out(office: Office, off: NewMailing) -> None:
    """M71: with the household and what is missing."""
    bare = replace(off, blanks={"停水日期": " "})
    assert office.ask(lambda reading: labels_of(reading, off.template_id)) == ("停水日期",)

    def missing(reading):  # type: ignore[no-untyped-def]
        return standing_blanks(reading, wording(reading, bare), preview(reading, bare.wanted).going)

    assert next((each.unit, labels) for each, labels in office.ask(missing)) == ("3-2-201", ("停水日期",))
    with pytest.raises(Refusal) as refused:
        made(office, bare)
    assert refused.value.code == "mailing.blanks"
    assert refused.value.fields | {"field": ""} == {
        "field": "", "count": 4, "whom": "3-2-201 Ann Hale", "labels": "停水日期",
        "missing": ("停水日期",),
    }  # fmt: skip
    assert office.ask(lambda reading: mailings(reading)).rows == ()


def test_what_only_some_households_lack_is_named_for_those(office: Office, estate: Estate) -> None:
    renovated = template(office, Purpose.OWNER, ("{{ flat }}装修", "{{ name }}：许可证{{ permit }}"))
    new = NewMailing("装修", renovated, Wanted())
    whom = office.ask(lambda r: standing_blanks(r, wording(r, new), preview(r, new.wanted).going))
    assert [(each.unit, labels) for each, labels in whom] == [
        ("3-2-201", ("装修许可证号",)), ("3-2-1801", ("装修许可证号",)), ("10-1-101", ("装修许可证号",)),
    ]  # fmt: skip


def test_the_clerk_leaves_out_with_a_reason_and_takes_in_again(office: Office, off: NewMailing) -> None:
    """M71: before the list is made and after, as long as the letter is not issued."""
    going = office.ask(lambda reading: preview(reading, off.wanted)).going
    with pytest.raises(Refusal, match=r"mailing\.reason_missing"):
        made(office, replace(off, excluded={going[0].key: " "}))
    number = made(office, replace(off, excluded={going[0].key: "已口头通知"}))
    office.do(lambda work: exclude(work, number, 2, "Told at the desk"))
    assert [each.excluded_why for each in office.ask(lambda reading: items_of(reading, number)).rows] == [
        "已口头通知", "Told at the desk", "", "",
    ]  # fmt: skip
    office.do(lambda work: include(work, number, 2))
    assert next_of(office, number).done == 3
    with pytest.raises(Refusal, match=r"mailing\.item_issued"):
        office.do(lambda work: exclude(work, number, 3, "too late"))
    office.do(lambda work: include(work, number, 1))
    assert office.ask(lambda reading: mailing_of(reading, number)).row.left == 1
    assert next_of(office, number).numbers == ("L-2026-0004",)


def test_nobody_left_makes_no_mailing(office: Office, off: NewMailing) -> None:
    with pytest.raises(Refusal, match=r"mailing\.nobody"):
        made(office, replace(off, wanted=Wanted(group="no such group")))


def test_the_rest_can_be_made_void_and_taken_up_again(office: Office, off: NewMailing) -> None:
    number = made(office, off)
    next_of(office, number, 1)
    office.do(lambda work: void_rest(work, number, "The repair was called off"))
    row = office.ask(lambda reading: mailing_of(reading, number)).row
    assert (row.state, row.left, row.issued) == (MailingState.VOID, 0, 1)
    with pytest.raises(Refusal, match=r"mailing\.over"):
        next_of(office, number)
    office.do(lambda work: take_up_again(work, number))
    assert next_of(office, number).left == 0


def test_only_a_manager_issues_where_letters_are_approved(office: Office, off: NewMailing) -> None:
    office.do(lambda work: change_letters(work, LetterFacts(letters_approved=True, letter_layout="dl_left")))
    office.sit_down(office.do(lambda work: add_clerk(work, NewClerk("前台小李"))).answer)
    number = made(office, off)
    with pytest.raises(Refusal, match=r"mailing\.needs_manager"):
        next_of(office, number)
    office.sit_down(1)
    assert next_of(office, number).left == 0


def test_letters_to_cases_are_their_replies_and_one_closed_since_gets_none(office: Office, estate: Estate) -> None:
    """M71, M49: by a filter of cases; each letter is the reply record of its case."""
    for flat, name in (("3-2-1801", "王小明"), ("10-1-101", "陈先生")):
        told = cases.NewCase(
            summary=f"{flat} 没水", unit_id=estate.flats[flat], person_id=estate.people[name], told_by=name,
            first_receiver_id=1,
        )  # fmt: skip
        office.do(lambda work, told=told: cases.take(work, told))
    words = template(office, Purpose.CASE, ("关于{{ number }}", "{{ name }}：{{ summary }}正在处理。"))
    new = NewMailing("没水", words, Wanted(Source.CASES))
    number = made(office, new)
    next_of(office, number, 1)
    first = office.ask(lambda reading: items_of(reading, number)).rows[0]
    assert office.ask(lambda reading: cases.file_of(reading, first.case_number)).row.replied
    second = office.ask(lambda reading: items_of(reading, number)).rows[1].case_number
    office.do(lambda work: cases.reply(work, second, cases.Channel.PHONE, "told"))
    office.do(lambda work: cases.close(work, second, solved("done")))
    assert next_of(office, number).left_out == 1
    assert office.ask(lambda reading: items_of(reading, number)).rows[1].left_out is LeftOut.CASE_OVER
    with pytest.raises(Refusal, match=r"case\.not_open"):
        office.do(lambda work: include(work, number, 2))
    assert office.ask(lambda reading: mailing_of(reading, number)).row.state is MailingState.DONE
    with pytest.raises(Refusal, match=r"mailing\.not_about_cases"):
        made(office, replace(new, wanted=Wanted()))


def test_a_letter_made_void_is_not_among_what_is_printed(office: Office, off: NewMailing) -> None:
    number = made(office, off)
    with pytest.raises(Refusal, match=r"mailing\.nothing_issued"):
        office.ask(lambda reading: pdf_of(reading, number))
    next_of(office, number)
    office.do(lambda work: void(work, "L-2026-0002", "wrong name"))
    pages = PdfReader(BytesIO(office.ask(lambda reading: pdf_of(reading, number)))).pages
    assert len(pages) == 3
    assert "王小明" not in "".join(page.extract_text() for page in pages)


def test_a_damaged_paper_is_refused_and_the_check_names_its_letters(office: Office, off: NewMailing) -> None:
    number = office.do(lambda work: make(work, off)).answer
    issued = office.do(lambda work: issue_next(work, number)).answer
    assert office.ask(check).breaks == ()
    office.do(lambda work: work.session.execute(update(KeptPaper).values(pdf=b"%PDF-1.4 another")))
    with pytest.raises(Refusal) as refused:
        office.ask(lambda reading: pdf_of(reading, number))
    assert refused.value.code == "letter.paper_damaged"
    [found] = office.ask(check).breaks
    names = ", ".join(f"L-2026-{each:04d}" for each in range(1, issued.done + 1))
    assert (found.code, dict(found.fields)) == ("paper", {"what": names, "count": issued.done})


def test_a_number_of_a_mailing_that_is_gone_is_found(office: Office, off: NewMailing) -> None:
    office.do(lambda work: make(work, off))
    office.do(lambda work: work.session.execute(update(Counter).where(Counter.series == "M-2026").values(last=2)))
    assert [dict(each.fields)["what"] for each in office.ask(check).breaks] == ["M-2026"]


@pytest.mark.parametrize("hostile", ["<b>{{7*7}}</b>", "{{ name.__class__ }}", "⟦停水日期⟧", "a\x00b"])
def test_what_is_filled_in_is_words_and_nothing_else(office: Office, off: NewMailing, hostile: str) -> None:
    number = made(office, replace(off, title=hostile, blanks={"停水日期": hostile}))
    next_of(office, number, 1)
    body = office.ask(lambda reading: letters.file_of(reading, "L-2026-0001")).body
    assert hostile.replace("⟦", "[").replace("⟧", "]").replace("\x00", "") in body
    assert "49" not in body


def test_words_that_are_too_long_are_refused(office: Office, off: NewMailing) -> None:
    with pytest.raises(Refusal, match=r"text\.too_long"):
        made(office, replace(off, title="x" * 300))
    with pytest.raises(Refusal, match=r"text\.too_long"):
        made(office, replace(off, blanks={"停水日期": "x" * 5000}))


def test_a_chosen_language_is_that_of_all_letters(office: Office, off: NewMailing) -> None:
    number = made(office, replace(off, language=Language.EN))
    next_of(office, number)
    assert {row.language for row in registered(office)} == {Language.EN}


def test_a_letter_to_a_withheld_name_is_seen_by_a_manager_only(office: Office, estate: Estate) -> None:
    """M15: neither the list nor the joined pages nor the labels tell a clerk who it was."""
    told = cases.NewCase(
        summary="The guard sleeps", unit_id=estate.flats["3-2-1801"], person_id=estate.people["王小明"],
        told_by="王小明", first_receiver_id=1, withheld=True,
    )  # fmt: skip
    office.do(lambda work: cases.take(work, told))
    words = template(office, Purpose.CASE, ("关于{{ number }}", "{{ name }}：正在处理。"))
    number = made(office, NewMailing("回复", words, Wanted(Source.CASES)))
    next_of(office, number)
    assert len(office.ask(lambda reading: addresses(reading, number))) == 1
    office.sit_down(office.do(lambda work: add_clerk(work, NewClerk("前台小李"))).answer)
    (row,) = office.ask(lambda reading: items_of(reading, number)).rows
    assert (row.unit, row.name) == ("", "")
    for question in (pdf_of, addresses):
        with pytest.raises(Refusal, match=r"mailing\.nothing_issued"):
            office.ask(lambda reading, question=question: question(reading, number))
