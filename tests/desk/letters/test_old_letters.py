"""Letters of a book of before, whose papers were not kept: what comes out of them never changes again (B6)."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db.book import BOOK_NAME
from db.driver import raw_connection
from db.migrations import run
from desk import letters
from desk.check import check
from desk.clock import FixedClock
from desk.letters import LetterFilter, NewLetter
from desk.letters.logo import read_logo, set_logo
from desk.office import Office
from desk.settings import LetterFacts, change_facts, change_letters
from tests.desk.attachments.pictures import picture
from tests.desk.letters.test_issuing import issue, pdf_of, words_of

OLD, VOIDED = "L-2025-0001", "L-2025-0002"
HEAD = {"office": "Old Office", "address": "1 Old Road", "phone": "0571 1", "hotline": "95001", "estate": ""}


@pytest.fixture
def old(tmp_path: Path, clock: FixedClock) -> Iterator[Office]:
    """A book as the program of before left it, brought up to date: two letters, one of them void."""
    path = tmp_path / BOOK_NAME
    path.touch()
    run.upgrade(path, "0004", fresh=True)
    with raw_connection(path) as book:
        book.execute("INSERT INTO clerk (id, name, post, role, active) VALUES (1, '李', '', 'manager', 1)")
        for id_, (number, name, why) in enumerate(((OLD, "王小明", ""), (VOIDED, "Void Man", "wrong")), 1):
            row = {
                "id": id_, "number": number, "language": "en", "to_name": name, "to_address": "3-2-1801",
                "subject": "About the leak", "body": "Dear you\n\nIt is mended.", "signer": "Li", "signer_post": "Desk",
                "letterhead": json.dumps(HEAD), "dated": "2025-01-02", "issued_at": 1_735_800_000_000_000 + id_,
                "clerk_id": 1, "printed": 1, "void_reason": why,
            }  # fmt: skip
            marks = ", ".join("?" * len(row))
            book.execute(f"INSERT INTO letter ({', '.join(row)}) VALUES ({marks})", list(row.values()))
        book.execute("INSERT INTO counter (series, last) VALUES ('L-2025', 2)")
        book.commit()
    office = Office.open(tmp_path, clock)
    office.sit_down(1)
    yield office
    office.close()


def test_it_comes_out_as_it_went_out_whatever_the_office_has_become(old: Office, clock: FixedClock) -> None:
    first = pdf_of(old, OLD)
    _become_another(old)
    assert pdf_of(old, OLD) == first
    old.do(lambda work: letters.mark_printed(work, OLD))
    clock.move_to(datetime(2027, 3, 1, tzinfo=UTC))
    assert pdf_of(old, OLD) == first
    told = words_of(first)
    assert all(each in told for each in ("DB-L1 v1", "Old Office", "1 Old Road", "It is mended.", "王小明"))
    assert b"/Subtype /Image" not in first
    assert "DB-L1 v2" in words_of(pdf_of(old, issue(old, NewLetter("Wang", "Now", "Dear you"))[0]))


def test_it_is_frozen_when_it_is_printed_and_a_void_one_says_so_once(old: Office) -> None:
    assert not old.ask(lambda reading: letters.file_of(reading, VOIDED)).kept
    first = pdf_of(old, VOIDED)
    old.do(lambda work: letters.mark_printed(work, VOIDED))
    assert old.ask(lambda reading: letters.file_of(reading, VOIDED)).kept
    assert pdf_of(old, VOIDED) == first
    assert words_of(first).count("VOID") == 1


def test_printed_or_not_nobody_is_asked_how_it_was_sent_and_it_is_found(old: Office) -> None:
    for _ in range(2):
        page = old.ask(lambda reading: letters.letters(reading, search="王小明"))
        assert [(row.number, row.tells_sending) for row in page.rows] == [(OLD, False)]
        assert old.ask(letters.counts)[LetterFilter.NOT_SENT] == 0
        old.do(lambda work: letters.mark_printed(work, OLD))
    assert [each for each in old.ask(check).breaks if each.code == "paper"] == []


def _become_another(office: Office) -> None:
    office.do(lambda work: change_facts(work, replace(work.facts, office_en="New Office", hotline="9")))
    office.do(lambda work: change_letters(work, LetterFacts(letters_approved=False, letter_layout="c5_right")))
    logo = read_logo(picture())
    office.do(lambda work: set_logo(work, logo))
