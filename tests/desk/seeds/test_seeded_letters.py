"""The letter templates a book starts with: whole in both languages, on paper as in words, and sown once (M04)."""

from pathlib import Path

import pytest
from sqlalchemy import select

from db.book import BOOK_NAME
from db.driver import raw_connection
from db.models import Language, LetterTemplate, Purpose
from desk.clock import FixedClock
from desk.letterhead_of import letterhead
from desk.letters import LetterSheet
from desk.letters.paper import draw
from desk.office import Office
from desk.seeds.letters import TEMPLATES, seeded_words
from desk.templates import kinds_for, labels_for, merged, samples_for, templates, words_of
from desk.templates.language import faults, used
from tests.conftest import FRIDAY
from tests.paper.reading import words_of as read_back

EN, ZH = Language.EN, Language.ZH
CODES = [each[0] for each in TEMPLATES]
PURPOSES = {code: purpose for code, purpose, *_names in TEMPLATES}
LITERAL = {
    ("apology", EN): ("what went wrong on our side",),
    ("apology", ZH): ("我方工作中的问题",),
    ("renovation_overdue", EN): ("by when",),
    ("renovation_overdue", ZH): ("期限",),
}
"""What no book can know; everything else is filled by the samples."""


def test_a_new_book_has_all_thirteen_in_both_languages(office: Office) -> None:
    """M04."""
    rows = office.ask(lambda reading: templates(reading))
    assert [row.code for row in rows] == CODES
    assert len(rows) == 13
    for row in rows:
        assert dict(row.versions) == {EN: 1, ZH: 1}
        assert row.name(EN).isascii()
        assert not row.name(ZH).isascii()
        words = office.ask(lambda reading, row=row: words_of(reading, row.id, ZH))  # type: ignore[misc]
        assert words is not None
        assert (words.subject, words.body) == seeded_words(row.code, ZH)


@pytest.mark.parametrize("language", [EN, ZH])
@pytest.mark.parametrize("code", CODES)
def test_each_has_no_fault_and_is_filled_by_the_samples(code: str, language: Language) -> None:
    purpose, (subject, body) = PURPOSES[code], seeded_words(code, language)
    assert [*faults(subject, kinds_for(purpose)), *faults(body, kinds_for(purpose))] == []
    told = merged(subject, body, purpose, samples_for(purpose, language), language)
    assert told.blanks == LITERAL.get((code, language), ())
    assert told.subject
    assert "\n\n\n" not in told.body
    assert not told.body.startswith("\n")


@pytest.mark.parametrize("language", [EN, ZH])
@pytest.mark.parametrize("code", CODES)
def test_each_stays_whole_sentences_where_the_book_knows_next_to_nothing(code: str, language: Language) -> None:
    """No gap, no stop after nothing; what is left open is a blank that keeps it from going out."""
    purpose = PURPOSES[code]
    known = {"name": "Rain", "summary": "No light", "number": "C-1", "told_on": "1 Nov 2026", "hours": "8:30–17:30"}
    told = merged(*seeded_words(code, language), purpose, known, language)
    for gap in ("  ", " .", " ,", "()", "（）", "“”", ": .", "：。", "，。"):
        assert gap not in told.body.replace("⟧ .", "")
    blanks = set(told.blanks) - set(LITERAL.get((code, language), ()))
    assert blanks <= set(labels_for(purpose, language).values()) | _asked(code, language)


def _asked(code: str, language: Language) -> set[str]:
    """The blanks a template asks the clerk for where the book could have known but does not."""
    text = seeded_words(code, language)[1]
    return {part.split("⟧")[0] for part in text.split("⟦")[1:]}


def test_both_languages_of_a_template_use_the_same_fields() -> None:
    """A letter says the same to everybody: in Chinese a firm is addressed by its name; that is all."""
    for code in CODES:
        english, chinese = (used("\n".join(seeded_words(code, language))) for language in (EN, ZH))
        assert english ^ chinese <= ({"name"} if code == "developer" else set())


@pytest.mark.parametrize("code", ["acknowledgement", "progress", "reply", "partly_accepted", "suggestion_thanks"])
@pytest.mark.parametrize(("language", "line"), [(EN, "apologise"), (ZH, "郑重致歉")])
def test_an_apology_stands_where_one_was_given_and_nowhere_else(code: str, language: Language, line: str) -> None:
    """M44."""
    samples = samples_for(Purpose.CASE, language)
    with_it, without = (
        merged(*seeded_words(code, language), Purpose.CASE, {**samples, "apologised": given}, language).body
        for given in (True, False)
    )
    assert line in with_it
    assert line not in without


def test_every_one_is_drawn_and_read_back(office: Office) -> None:
    """B6: all twenty-six, word for word."""
    for code, purpose, *_names in TEMPLATES:
        for language in (EN, ZH):
            told = merged(*seeded_words(code, language), purpose, samples_for(purpose, language), language)
            body = told.body.replace("⟦", "[").replace("⟧", "]")
            sheet = LetterSheet(
                language, letterhead(office.facts, language), "L-2026-0001", FRIDAY.date(), "Lin", "3-2-1801",
                "", None, told.subject, body, "Chen",
            )  # fmt: skip
            printed = _dense(read_back(draw(sheet)))
            assert _dense(told.subject) in printed, (code, language)
            for line in body.split("\n"):
                assert _dense(line) in printed, (code, language, line)


def _dense(text: str) -> str:
    """Without the spaces that a line break on paper takes or gives."""
    return "".join(text.split())


def test_an_old_book_gets_them_once_and_what_the_office_has_stays(tmp_path: Path) -> None:
    Office.open(tmp_path, FixedClock(FRIDAY), create=True).close()
    with raw_connection(tmp_path / BOOK_NAME) as book:
        book.execute("DELETE FROM template_version")
        book.execute("DELETE FROM letter_template WHERE code != 'visit'")
        book.execute("UPDATE letter_template SET name_zh = '我们的', position = 40")
        book.execute("UPDATE fact SET value = '4' WHERE name = 'sown'")
    for _again in range(2):
        office = Office.open(tmp_path, FixedClock(FRIDAY))
        rows = office.ask(lambda reading: templates(reading))
        assert sorted(row.code for row in rows) == sorted(CODES)
        assert (rows[0].code, rows[0].name_zh, rows[0].versions) == ("visit", "我们的", ())
        counted = office.ask(lambda reading: len(reading.session.scalars(select(LetterTemplate.id)).all()))
        assert counted == 13
        office.close()
