"""Hostile text on paper: every letter of it is printed, and nothing of it is obeyed (G31, G33)."""

import pypdfium2
import pytest
from pypdfium2 import raw

from desk import cases, letters, slips
from desk.cleaning import clean
from desk.figures.spans import Period, Span
from desk.letters.paper import draw as draw_letter
from desk.office import Office
from desk.paper.text import plain
from desk.reports.gather import gather
from desk.reports.paper import draw as draw_report
from desk.slips.paper import draw as draw_slip
from desk.words import Language
from tests.conftest import FRIDAY
from tests.paper.reading import words_of
from tests.safety.conftest import Kept
from tests.safety.hostile import ALL, MARKUP

RUN_TOGETHER = ("many marks on one letter",)
"""Printed one over the other, and read back as one."""


def _bare(text: str) -> str:
    return "".join(text.split())


def _obeyed(pdf: bytes) -> list[str]:
    """What a paper holds besides words and lines: pictures, links, scripts, files."""
    document = pypdfium2.PdfDocument(pdf)
    found = [
        word for word in ("/JavaScript", "/URI", "/Launch", "/EmbeddedFile", "/OpenAction") if word.encode() in pdf
    ]
    for number in range(len(document)):
        page = document[number]
        found += ["picture" for item in page.get_objects() if item.type == raw.FPDF_PAGEOBJ_IMAGE]
        found += ["link"] * raw.FPDFPage_GetAnnotCount(page)
        page.close()
    document.close()
    return found


@pytest.mark.parametrize("language", Language)
def test_every_slip_shows_the_words_as_they_were_typed(
    language: Language, hostile: Office, kept: dict[str, Kept]
) -> None:
    for name, where in kept.items():
        pdf = draw_slip(hostile.ask(lambda reading, where=where: slips.sheet_of(reading, where.slip, language)))
        words = _bare(words_of(pdf))
        if name not in RUN_TOGETHER:
            assert _bare(plain(clean(ALL[name])))[:800] in words, name
        assert _obeyed(pdf) == [], name


def test_every_letter_shows_the_words_as_they_were_typed(hostile: Office, kept: dict[str, Kept]) -> None:
    for name, where in kept.items():
        pdf = draw_letter(hostile.ask(lambda reading, where=where: letters.sheet_of(reading, where.letter)))
        if len(ALL[name]) <= 3000 and name not in RUN_TOGETHER:  # longer ones run over pages, with heads and feet
            assert _bare(plain(clean(ALL[name]))) in _bare(words_of(pdf)), name
        assert _obeyed(pdf) == [], name


@pytest.mark.parametrize("language", Language)
def test_the_report_of_a_hostile_month_is_only_words(
    language: Language, hostile: Office, kept: dict[str, Kept]
) -> None:
    hostile.do(lambda work: [_open(work, text) for text in MARKUP.values()])
    pdf = draw_report(hostile.ask(lambda reading: gather(reading, Span.of(Period.MONTH, FRIDAY.date()), language)))
    words = _bare(words_of(pdf))
    for name in ("a name in brackets", "an unclosed tag", "raw characters", "a drawing order"):
        assert _bare(MARKUP[name]) in words
    assert _obeyed(pdf) == []


def _open(work: object, text: str) -> None:
    cases.take(work, cases.NewCase(summary=text, told_by=text, first_receiver_id=1))  # type: ignore[arg-type]
