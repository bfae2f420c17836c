"""A letter can be read in fifty years: what PDF/A-2b asks for, as far as it can be looked up in the file."""

from io import BytesIO

import pypdf
import pytest
from PIL import Image, ImageCms
from pypdf.generic import DictionaryObject

from desk.letters.paper import draw
from desk.words import Language
from tests.paper.sheets import letter


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
    assert fonts == {"NotoSansSC-Regular", "NotoSansSC-Bold", "DeskbellRareHan"}
