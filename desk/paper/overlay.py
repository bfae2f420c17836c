"""Works on PDFs that are drawn already: marks laid over their pages, pages taken out, several made one.

What lies under a mark is not touched, and the same pages with the same marks are the same bytes.
"""

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from typing import Any

from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from desk.paper.binding import draw_void
from desk.paper.fonts import BOLD, REGULAR, load_fonts
from desk.words import Language, moment, word

_OF_ALL = ("/Lang", "/ViewerPreferences", "/OutputIntents", "/MarkInfo")
"""What the document says of all its pages, and its parts still should."""


def stamped(pdf: bytes, language: Language, *, void: bool = False, copied_at: datetime | None = None) -> bytes:
    """The same pages with VOID across each, or with the words of a copy and its time (in the office's zone) on top."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    marks: dict[tuple[float, float], Any] = {}
    for page in writer.pages:
        size = float(page.mediabox.width), float(page.mediabox.height)
        if size not in marks:
            marks[size] = PdfReader(BytesIO(_marks(size, language, void, copied_at))).pages[0]
        page.merge_page(marks[size])
    return _written(writer)


def cut(pdf: bytes, first: int, count: int, title: str = "") -> bytes:
    """Some pages of a PDF, the first counted from 0, as a document of their own with a title of its own."""
    reader = PdfReader(BytesIO(pdf))
    writer = PdfWriter()
    writer.append(reader, pages=(first, first + count), import_outline=False)
    _tell(writer, reader, {"/Title": title} if title else {})
    return _written(writer)


def without(pdf: bytes, first: int, count: int) -> bytes:
    """All pages of a PDF but some, the first of these counted from 0; nothing of them is left in it."""
    reader = PdfReader(BytesIO(pdf))
    writer = PdfWriter()
    kept = [page for number, page in enumerate(reader.pages) if not first <= number < first + count]
    writer.append(reader, pages=kept, import_outline=False)
    _tell(writer, reader, {"/Title": ""})
    return _written(writer)


def joined(pdfs: Sequence[bytes]) -> bytes:
    """Several PDFs one after the other; what the first says of itself is said of all."""
    readers = [PdfReader(BytesIO(pdf)) for pdf in pdfs]
    writer = PdfWriter()
    for reader in readers:
        writer.append(reader, import_outline=False)
    _tell(writer, readers[0], {})
    writer.compress_identical_objects(remove_duplicates=True, remove_unreferenced=False)
    return _written(writer)


def _tell(writer: PdfWriter, reader: PdfReader, instead: dict[str, str]) -> None:
    """Say of the pages what was said where they came from."""
    told = {name: str(value) for name, value in (reader.metadata or {}).items()}
    writer.add_metadata(told | instead)
    for name in _OF_ALL:
        if name in reader.root_object:
            writer.root_object[NameObject(name)] = reader.root_object[name].clone(writer)


def _written(writer: PdfWriter) -> bytes:
    buffer = BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def _marks(size: tuple[float, float], language: Language, void: bool, copied_at: datetime | None) -> bytes:
    """One page with nothing on it but the marks."""
    load_fonts()
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=size, invariant=1)
    if void:
        draw_void(canvas, language, size)
    if copied_at is not None:
        _draw_copy(canvas, size, word(language, "letter.copy"), moment(language, copied_at))
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _draw_copy(canvas: Canvas, size: tuple[float, float], what: str, when: str) -> None:
    """The words in a frame at the head of the page, above the letterhead."""
    wide, gap = stringWidth(what, BOLD, 9), 6
    whole = wide + gap + stringWidth(when, REGULAR, 7.5)
    left, base = (size[0] - whole) / 2, size[1] - 9 * mm
    canvas.setLineWidth(0.8)
    canvas.rect(left - 6, base - 4.2, whole + 12, 15)
    canvas.setFont(BOLD, 9)
    canvas.drawString(left, base, what)
    canvas.setFont(REGULAR, 7.5)
    canvas.drawString(left + wide + gap, base, when)
