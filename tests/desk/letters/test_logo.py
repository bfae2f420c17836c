"""The logo at the head of the letters (B6): a picture or nothing, and always one that can be drawn."""

import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image

from desk.letters.logo import MEGABYTES, Logo, logo, read_logo, set_logo
from desk.letters.paper import draw
from desk.office import Office
from desk.refusals import Refusal
from tests.desk.test_masking import sit_receptionist
from tests.paper.sheets import letter


def _picture(kind: str = "PNG", size: tuple[int, int] = (300, 100), mode: str = "RGBA") -> bytes:
    out = BytesIO()
    Image.new(mode, size).save(out, kind)
    return out.getvalue()


def _claiming(width: int, height: int) -> bytes:
    """A PNG of a few bytes that unfolds into far more."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(1_000_000))), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body)) for name, body in chunks
    )


def test_a_logo_is_kept_on_white_and_stands_on_the_paper_and_can_be_taken_off(office: Office) -> None:
    new = read_logo(_picture(size=(3000, 1000)))
    assert (new.media, new.width, new.height) == ("image/png", 1000, 333)
    assert Image.open(BytesIO(new.content)).getpixel((5, 5)) == (255, 255, 255)
    assert office.do(lambda work: set_logo(work, new)).answer is None
    content = office.ask(logo)
    assert content == new.content
    assert b"/Image" in draw(letter(logo=content))
    assert office.do(lambda work: set_logo(work, None)).answer == new
    assert office.ask(logo) is None


def test_a_photo_stays_a_jpeg_and_loses_where_it_was_taken() -> None:
    out, about = BytesIO(), Image.Exif()
    about[0x010E] = "taken at home"
    Image.new("RGB", (400, 400), "teal").save(out, "JPEG", exif=about)
    kept = read_logo(out.getvalue())
    assert kept.media == "image/jpeg"
    assert b"taken at home" not in kept.content


HOSTILE = {
    "no picture": (b"%PDF-1.7 this is no picture", "logo.kind"),
    "nothing": (b"", "logo.kind"),
    "a web page": (b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "logo.kind"),
    "another kind": (_picture("BMP", mode="RGB"), "logo.kind"),
    "truncated": (_picture("JPEG", (900, 900), "RGB")[:2_000], "logo.damaged"),
    "a bomb": (_claiming(60_000, 60_000), "logo.too_many_points"),
    "too long": (_claiming(6_001, 10), "logo.too_many_points"),
    "too large": (b"\x89PNG\r\n\x1a\n" + bytes(MEGABYTES * 1_000_000), "logo.too_large"),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_what_is_no_sound_picture_is_refused(what: str) -> None:
    content, code = HOSTILE[what]
    with pytest.raises(Refusal) as refused:
        read_logo(content)
    assert refused.value.code == code


def test_only_a_manager_sets_the_logo(office: Office) -> None:
    sit_receptionist(office)
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: set_logo(work, Logo(b"x", "image/png", 1, 1)))
    assert refused.value.code == "clerk.managers_only"
