"""A letter can be read in fifty years: what PDF/A-2b asks for, as far as it can be looked up in the file."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO

import pypdf
import pytest
from PIL import Image, ImageCms
from pypdf.generic import DictionaryObject

from desk.envelopes import Address, Envelope, Labels
from desk.envelopes.paper import draw_envelopes, draw_labels
from desk.letters.paper import about_letter, draw, draw_many
from desk.notices.paper import draw as draw_notice
from desk.notices.sheet import NoticeSheet, Part
from desk.paper.overlay import cut, joined, stamped
from desk.words import Language
from tests.paper.sheets import HEADS, letter


@pytest.fixture(scope="module")
def read() -> pypdf.PdfReader:
    """A letter with everything on it: a logo, rare characters, a title that XML would trip over."""
    out = BytesIO()
    Image.new("RGB", (300, 100), "teal").save(out, "PNG")
    sheet = letter(Language.ZH, subject="<b>水&电</b> 王𠮷", to_name="王𠮷", logo=out.getvalue(), void=True)
    return pypdf.PdfReader(BytesIO(draw(sheet)))


def test_a_letter_says_in_two_places_alike_what_it_is(read: pypdf.PdfReader) -> None:
    xmp, about = read.xmp_metadata, read.metadata
    assert xmp is not None
    assert about is not None
    assert xmp.dc_title == {"x-default": "L2026-000089 <b>水&电</b> 王𠮷"} == {"x-default": about.title}
    assert xmp.dc_creator == [about.author] == ["柳岸小区物业服务中心"]
    assert xmp.dc_description == {"x-default": about.subject}
    assert xmp.xmp_create_date == about.creation_date.replace(tzinfo=None)  # type: ignore[union-attr]
    assert f"{about.creation_date:%Y-%m-%d}" == "2026-11-24"
    assert read.trailer["/Root"]["/Lang"] == "zh-CN"
    content = read.trailer["/Root"]["/Metadata"].get_data()
    assert b"<pdfaid:part>2</pdfaid:part>" in content
    assert b"<pdfaid:conformance>B</pdfaid:conformance>" in content


def test_its_colours_are_those_of_a_profile_inside(read: pypdf.PdfReader) -> None:
    (intent,) = read.trailer["/Root"]["/OutputIntents"]
    profile = intent.get_object()["/DestOutputProfile"].get_object()
    assert (intent.get_object()["/S"], profile["/N"]) == ("/GTS_PDFA1", 3)
    assert ImageCms.ImageCmsProfile(BytesIO(profile.get_data())).profile.xcolor_space.strip() == "RGB"


def test_every_font_is_inside_and_nothing_can_be_seen_through_run_or_opened(read: pypdf.PdfReader) -> None:
    first, second = read.trailer["/ID"]
    assert first == second
    assert not read.is_encrypted
    fonts = set()
    for number in range(1, len(read.xref[0]) + 1):
        each = read.get_object(number)
        if not isinstance(each, DictionaryObject):
            continue
        assert not {"/SMask", "/JS", "/AA", "/OpenAction", "/Launch", "/EmbeddedFiles"} & set(each)
        if each.get("/Type") == "/Font":
            assert "/FontFile2" in each["/FontDescriptor"]
            assert "/ToUnicode" in each
            fonts.add(each["/BaseFont"].split("+")[1])
    assert fonts == {"DeskbellSansSC-Regular", "DeskbellSansSC-Bold", "DeskbellRareHan-20B"}


def _papers() -> Iterator[tuple[str, bytes]]:
    sheet, pdf = letter(), draw(letter())
    notice = NoticeSheet("N-2026-0007", date(2026, 11, 22), (Part(Language.EN, HEADS[Language.EN], "Water", "Off."),))
    to = Address("顾念慈 女士", "运河路18号\n310000")
    yield "letter", pdf
    yield "many", draw_many((sheet, replace(sheet, number="L2026-000090")))[0]
    yield "copy", stamped(pdf, Language.EN, copied_at=datetime(2026, 11, 25, 9, 30, tzinfo=UTC))
    yield "void", stamped(pdf, Language.ZH, void=True)
    yield "part", cut(pdf, 0, 1, about_letter(sheet))
    yield "joined", joined((pdf, draw(letter(Language.ZH))), about_letter(sheet))
    yield "notice", draw_notice(notice)
    yield "void notice", draw_notice(replace(notice, void=True))
    yield "envelope", draw_envelopes((to,), Envelope.CHINA_5, Address("柳岸小区物业服务中心", "运河路18号"))
    yield "labels", draw_labels((to,), Labels.A4_2X7, office="柳岸小区物业服务中心")


def test_no_page_of_any_paper_has_a_font_that_is_not_inside() -> None:
    """Nor the one a drawing library begins each page with."""
    for name, pdf in _papers():
        assert b"/Helvetica" not in pdf, name
        for page in pypdf.PdfReader(BytesIO(pdf)).pages:
            fonts = page["/Resources"]["/Font"]
            assert fonts, name
            assert all("/FontFile2" in each.get_object()["/FontDescriptor"] for each in fonts.values()), name


def test_every_paper_says_its_title_its_language_and_which_office_it_comes_from() -> None:
    for name, pdf in _papers():
        read = pypdf.PdfReader(BytesIO(pdf))
        assert read.metadata is not None
        assert read.metadata.title, name
        assert read.metadata.author in ("Willow Court Management Office", "柳岸小区物业服务中心"), name
        assert read.trailer["/Root"]["/Lang"] in ("en-GB", "zh-CN"), name
