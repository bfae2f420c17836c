"""A letter cut out of the paper it was issued on, and several papers made one, say what they are (B6, M15)."""

from datetime import date
from io import BytesIO

import pypdf

from desk.letters.paper import about_letter, draw_many
from desk.paper.archival import About
from desk.paper.overlay import cut, joined
from desk.words import Language
from tests.paper.sheets import letter

SHEETS = (letter(number="L2026-000001"), letter(Language.ZH, number="L2026-000002", subject="<b>水&电</b>"))


def _read(pdf: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(BytesIO(pdf))


def test_a_letter_cut_out_of_many_says_of_itself_what_it_alone_is() -> None:
    pdf, counts = draw_many(SHEETS)
    assert counts == (1, 1)
    parts = [cut(pdf, place, 1, about_letter(sheet)) for place, sheet in enumerate(SHEETS)]
    english, chinese = (_read(each) for each in parts)
    assert (english.trailer["/Root"]["/Lang"], chinese.trailer["/Root"]["/Lang"]) == ("en-GB", "zh-CN")
    for read, sheet in zip((english, chinese), SHEETS, strict=True):
        xmp, told = read.xmp_metadata, read.metadata
        assert xmp is not None
        assert told is not None
        assert told.title == f"{sheet.number} {sheet.subject}"
        assert xmp.dc_title == {"x-default": told.title}
        assert xmp.dc_creator == [told.author] == [sheet.letterhead.office]
        assert xmp.dc_description == {"x-default": told.subject}
        assert read.trailer["/Root"]["/OutputIntents"]
    assert english.trailer["/ID"] != chinese.trailer["/ID"]
    assert parts[1] == cut(pdf, 1, 1, about_letter(SHEETS[1]))


def test_papers_made_one_have_a_title_of_their_own() -> None:
    pdfs = [draw_many((each,))[0] for each in SHEETS]
    about = About("zh-CN", "M2026-001 停水", "柳岸小区物业服务中心", "M2026-001 停水", date(2026, 11, 24))
    pdf = joined(pdfs, about)
    read = _read(pdf)
    assert read.metadata is not None
    assert (read.metadata.title, read.metadata.author) == (about.title, about.author)
    assert read.xmp_metadata is not None
    assert read.xmp_metadata.dc_title == {"x-default": about.title}
    assert read.trailer["/Root"]["/Lang"] == "zh-CN"
    assert len(read.pages) == 2
    assert joined(pdfs, about) == pdf
