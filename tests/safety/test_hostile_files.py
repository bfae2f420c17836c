"""Files brought in bad faith or by mistake: nothing breaks, nothing lands where it should not (G41, G42)."""

import ctypes
import io
import os
import time
import zipfile
import zlib
from pathlib import Path

import pytest
from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from desk import attachments
from desk.apart import intake
from desk.apart.child import Answer, ChildEnded, ChildTooSlow, ask_child
from desk.apart.job import EXTENDED, LIMITS, JobLimits, MemoryCounters
from desk.apart.scans import MOST_PAGES
from desk.attachments.store import FILES, Stored
from desk.office import Office
from desk.refusals import Refusal
from tests.checks.test_fences import CODE, ROOT
from tests.desk.attachments.pictures import pdf, picture
from tests.systems import SLOWER, only_on_windows
from ui.messages import sentence

MOST_SECONDS = 5.0 * SLOWER


def _saved(drawn: Image.Image, form: str) -> bytes:
    out = io.BytesIO()
    drawn.save(out, form)
    return out.getvalue()


def _locked() -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, encrypt=StandardEncryption("secret", "owner"))
    canvas.drawString(72, 72, "x")
    canvas.save()
    return out.getvalue()


def _zip() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("../../x.jpg", picture())
    return out.getvalue()


def _png_of(width: int, height: int, *, whole: bool = False) -> bytes:
    """A PNG whose heading promises more than any memory holds; or a whole one, black."""

    def part(kind: bytes, content: bytes) -> bytes:
        return len(content).to_bytes(4) + kind + content + zlib.crc32(kind + content).to_bytes(4)

    heading = width.to_bytes(4) + height.to_bytes(4) + bytes((1, 0, 0, 0, 0) if whole else (8, 6, 0, 0, 0))
    points = bytes((1 + (width + 7) // 8) * height if whole else 99)
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", heading) + part(b"IDAT", zlib.compress(points)) + part(b"IEND", b"")


SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/hostname"/><script>alert(1)</script></svg>'
CONTENTS = {
    "empty": (b"", "attachment.kind"),
    "fake png": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "attachment.kind"),
    "svg": (SVG, "attachment.kind"),
    "program": (b"MZ\x90\0" + bytes(4000), "attachment.kind"),
    "zip": (_zip(), "attachment.kind"),
    "page": (b"<html><img src=x onerror=alert(1)></html>", "attachment.kind"),
    "gif": (_saved(Image.new("P", (9, 9)), "GIF"), "attachment.kind"),
    # Pillow would call a program outside to read this one.
    "postscript": (_saved(Image.new("RGB", (9, 9)), "EPS"), "attachment.kind"),
    "heic": (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "attachment.heic"),
    "13,000 x 13,000 in 20 KB": (_png_of(13_000, 13_000, whole=True), "attachment.too_many_points"),
    "all the memory there is": (_png_of(2**31 - 1, 2**31 - 1), "attachment.too_many_points"),
    "promises more than it holds": (_png_of(8_000, 8_000), "attachment.damaged"),
    "cut off": (picture((900, 900))[:2_000], "attachment.damaged"),
    "no pdf": (b"%PDF-1.7 \xff\xfe junk", "attachment.damaged"),
    "pdf without pages": (pdf(0), "attachment.damaged"),
    "pdf with a password": (_locked(), "attachment.locked"),
    "pdf with too many pages": (pdf(MOST_PAGES + 1), "attachment.too_many_pages"),
}  # fmt: skip


@pytest.mark.parametrize("name", CONTENTS)
def test_what_is_no_sound_picture_or_pdf_is_refused_soon_with_a_sentence_and_nothing_is_kept(
    office: Office, name: str
) -> None:
    """G41."""
    content, code = CONTENTS[name]
    begun = time.perf_counter()
    with pytest.raises(Refusal) as told:
        attachments.store_bytes(office.folder, content, "照片.png", 20)
    assert told.value.code == code
    assert time.perf_counter() - begun < MOST_SECONDS
    assert "照片.png" in sentence(told.value)
    assert "…" not in sentence(told.value)
    assert list((office.folder / FILES).glob("**/*")) == []


def test_the_largest_picture_that_is_read_stays_within_time_and_memory(office: Office) -> None:
    """G41."""
    content = _saved(Image.new("1", (8_900, 8_900)), "PNG")
    begun = time.perf_counter()
    kept = attachments.store_bytes(office.folder, content, "plan.png", 20)
    assert time.perf_counter() - begun < MOST_SECONDS
    assert (kept.width, kept.height) == (2560, 2560)


def test_what_windows_is_told_of_limits_lies_where_windows_reads_it() -> None:
    """G41. As its own headings lay it out on a PC of 64 bits."""
    assert (ctypes.sizeof(MemoryCounters), MemoryCounters.private.offset) == (80, 72)
    assert (ctypes.sizeof(JobLimits), JobLimits.flags.offset, JobLimits.process_memory.offset) == (144, 16, 112)


def _limits_of_this_process() -> Answer:
    """What the job of the process apart holds it to."""
    kernel, limits = ctypes.WinDLL("kernel32"), JobLimits()
    asked = kernel.QueryInformationJobObject(None, EXTENDED, ctypes.byref(limits), ctypes.sizeof(limits), None)
    return {"asked": bool(asked), "flags": limits.flags}, ()


@only_on_windows("elsewhere a process has limits without a job")
def test_a_process_that_reads_a_file_is_in_a_job_on_windows() -> None:
    """G41."""
    told, _ = ask_child(_limits_of_this_process, needs=(), seconds=20, memory=60_000_000)
    assert told == {"asked": True, "flags": LIMITS}


def test_a_picture_that_wants_more_memory_than_it_may_have_ends_its_own_process_only() -> None:
    content = _saved(Image.new("RGBA", (6_000, 6_000)), "PNG")
    with pytest.raises(ChildEnded):
        ask_child(intake.take_in, content, needs=intake.NEEDS, seconds=20, memory=60_000_000)


def test_a_picture_that_takes_too_long_is_ended() -> None:
    with pytest.raises(ChildTooSlow):
        ask_child(
            intake.take_in, _saved(Image.new("RGB", (4_000, 4_000)), "PNG"), needs=intake.NEEDS, seconds=0.0,
            memory=900_000_000,
        )  # fmt: skip


NAMES = [
    "../../../etc/passwd", "/etc/passwd", r"C:\Windows\system32\cmd.exe", r"\\srv\share\x.jpg", "CON", "nul.pdf",
    "photo.jpg:ads", "dot. ", "COM¹", "~root", "$(reboot).jpg", "a\0b.jpg", "a\nb.jpg", "foto\u202egpj.exe",
    "x\ud83d.jpg", "x" * 5_000, "\u200b", "", "..", ".", "<img src='x.png'>.jpg", "=cmd|x.jpg", "漏水\u0000照片.jpg",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_files_name_is_words_and_never_a_place(office: Office, flat: int, tmp_path: Path, name: str) -> None:
    """G42."""
    kept = attachments.store_bytes(office.folder, picture(), name, 20)
    office.do(lambda work: attachments.attach(work, "unit", flat, kept, name))
    row = office.ask(lambda reading: attachments.attachments(reading, "unit", flat))[0]
    assert 0 < len(row.name) <= 255
    assert not set(row.name) & set("/\\\0\n\u202e\ud83d")
    store = (office.folder / FILES).resolve()
    lies = attachments.path_of(office.folder, row.stored).resolve()
    assert lies.is_relative_to(store)
    assert lies.name == f"{kept.hash}.jpg"
    assert {path.name for path in tmp_path.iterdir() if not path.name.startswith("deskbell.db")} == {FILES}


def test_the_store_answers_only_for_what_is_in_it_whatever_the_book_says(office: Office) -> None:
    """G42: a book that somebody changed names no other file of the PC."""
    for hash_ in ("../../deskbell", "/etc/passwd", "", "a" * 63, "A" * 64, "." * 64):
        stored = Stored(hash_, "image/jpeg", 1)
        with pytest.raises(Refusal, match=r"attachment\.file_missing"):
            attachments.path_of(office.folder, stored)
        assert not attachments.is_there(office.folder, stored)
        assert attachments.thumb_of(office.folder, stored) == b""
    odd = attachments.path_of(office.folder, Stored("a" * 64, "text/html\0../x", 1))
    assert odd.parent.parent == office.folder / FILES
    assert odd.suffix == ".bin"


def test_what_is_no_file_is_refused_at_once(office: Office, tmp_path: Path) -> None:
    places = [tmp_path, tmp_path / "none.jpg", Path("a\0b.jpg")]
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.jpg")
        places.append(tmp_path / "pipe.jpg")
    for place in places:
        with pytest.raises(Refusal, match=r"attachment\.unreadable"):
            attachments.store_file(office.folder, place, 20)


STARTS_ITSELF = ("ui/welcome/steps.py", "startDetached")  # the same program, on the sample office


def test_no_link_and_nothing_that_somebody_brought_is_handed_to_another_program() -> None:
    """G44: only files of this PC are, and those are papers and folders of our own making."""
    for path in CODE:
        text, where = path.read_text(encoding="utf-8"), path.relative_to(ROOT).as_posix()
        for word in ("fromUserInput", "startDetached", "startfile", "webbrowser", "setOpenExternalLinks(True)"):
            assert word not in text or (where, word) == STARTS_ITSELF, where
        if "openUrl" in text:
            assert "QUrl.fromLocalFile(" in text, where
            assert "QUrl(" not in text, where
            assert "attachment" not in where
