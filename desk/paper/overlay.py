"""Works on PDFs that are drawn already: marks laid over their pages, pages taken out, several made one.

What lies under a mark is not touched, and the same pages with the same marks are the same bytes.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from hashlib import sha256
from io import BytesIO
from typing import Any

from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, ByteStringObject, NameObject, StreamObject, TextStringObject
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from desk.paper.archival import About, open_archival
from desk.paper.binding import LANGUAGES, draw_void
from desk.paper.fonts import BOLD, REGULAR
from desk.words import Language, moment, word

Draw = Callable[[Canvas, tuple[float, float]], None]
"""Draws on a page of a size in points."""
_OF_ALL = ("/Lang", "/ViewerPreferences", "/OutputIntents", "/MarkInfo")
"""What the document says of all its pages, and its parts still should."""


def stamped(pdf: bytes, language: Language, *, void: bool = False, copied_at: datetime | None = None) -> bytes:
    """The same pages with VOID across each, or with the words of a copy and its time (in the office's zone) on top."""

    def mark(canvas: Canvas, size: tuple[float, float]) -> None:
        if void:
            draw_void(canvas, language, size)
        if copied_at is not None:
            _draw_copy(canvas, size, word(language, "letter.copy"), moment(language, copied_at))

    return _laid_over(pdf, language, mark)


def sealed(pdf: bytes, language: Language, number: str, words: str, last: str) -> bytes:
    """The same pages with the number they are kept under, and what was done to them, at the head of each; `last` stands
    in small type at the foot of the last one."""

    def mark(canvas: Canvas, size: tuple[float, float]) -> None:
        base, left = size[1] - 9 * mm, 18 * mm
        canvas.setFont(BOLD, 7.5)
        canvas.drawString(left, base, number)
        canvas.setFont(REGULAR, 7.5)
        canvas.drawString(left + stringWidth(number, BOLD, 7.5) + 5, base, words)

    def mark_last(canvas: Canvas, _size: tuple[float, float]) -> None:
        canvas.setFont(REGULAR, 6.5)
        canvas.drawString(18 * mm, 8 * mm, last)

    return _laid_over(pdf, language, mark, mark_last)


def cut(pdf: bytes, first: int, count: int, about: About) -> bytes:
    """Some pages of a PDF, the first counted from 0, as a document of their own that says of itself what it is.

    Nothing of the other pages counts: with fewer of these it is the same bytes.
    """
    reader = PdfReader(BytesIO(pdf))
    writer = PdfWriter()
    writer.append(reader, pages=(first, first + count), import_outline=False)
    _tell(writer, reader, about)
    return _written(writer)


def without(pdf: bytes, first: int, count: int) -> bytes:
    """All pages of a PDF but some, the first of these counted from 0; nothing of them is left in it. Of itself it says
    what it said before."""
    reader = PdfReader(BytesIO(pdf))
    writer = PdfWriter()
    kept = [page for number, page in enumerate(reader.pages) if not first <= number < first + count]
    writer.append(reader, pages=kept, import_outline=False)
    _tell(writer, reader, None)
    return _written(writer)


def picture_on(pdf: bytes, page: int) -> bytes | None:
    """The first picture drawn on a page, counted from 0, as PNG or JPEG; None where there is none."""
    for image in PdfReader(BytesIO(pdf)).pages[page].images:
        drawn = image.indirect_reference.get_object() if image.indirect_reference is not None else None
        if isinstance(drawn, StreamObject) and "/DCTDecode" in str(drawn.get("/Filter")):
            return drawn.get_data()  # as it was given: drawing it again loses nothing
        return image.data
    return None


def pages_of(pdf: bytes) -> int:
    """How many pages a PDF has."""
    return len(PdfReader(BytesIO(pdf)).pages)


def joined(pdfs: Sequence[bytes], about: About) -> bytes:
    """Several PDFs one after the other, as a document that says of itself what it is."""
    readers = [PdfReader(BytesIO(pdf)) for pdf in pdfs]
    writer = PdfWriter()
    for reader in readers:
        writer.append(reader, import_outline=False)
    _tell(writer, readers[0], about)
    writer.compress_identical_objects(remove_duplicates=True, remove_unreferenced=False)
    return _written(writer)


def _tell(writer: PdfWriter, reader: PdfReader, about: About | None) -> None:
    """Say of the pages what was said where they came from, and what they are now; None: no more than that."""
    told = {name: str(value) for name, value in (reader.metadata or {}).items()}
    for name in _OF_ALL if about is not None else (*_OF_ALL, "/Metadata"):
        if name in reader.root_object:
            writer.root_object[NameObject(name)] = reader.root_object[name].clone(writer)
    if about is None:
        writer.add_metadata(told)
        return
    named = {"/Title": about.title, "/Author": about.author, "/Subject": about.subject}
    writer.add_metadata(told | named | {"/CreationDate": about.stamp, "/ModDate": about.stamp})
    writer.root_object[NameObject("/Lang")] = TextStringObject(about.language)
    xmp = StreamObject()
    xmp.set_data(about.xmp)
    xmp.update({NameObject("/Type"): NameObject("/Metadata"), NameObject("/Subtype"): NameObject("/XML")})
    writer.root_object[NameObject("/Metadata")] = writer._add_object(xmp)  # pypdf has no other way


def _written(writer: PdfWriter) -> bytes:
    """The bytes; a document without a mark gets one of its own, out of nothing but what it holds."""
    if writer._ID is None:  # pypdf marks what it copies whole only
        own = ByteStringObject(sha256(_bytes(writer)).digest()[:16])
        writer._ID = ArrayObject((own, own))
    return _bytes(writer)


def _bytes(writer: PdfWriter) -> bytes:
    buffer = BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def _laid_over(pdf: bytes, language: Language, mark: Draw, mark_last: Draw | None = None) -> bytes:
    """The same pages with marks over each, and more over the last one; what `mark` draws is drawn once for each size of
    page."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    marks: dict[tuple[float, float], Any] = {}
    for page in writer.pages:
        size = float(page.mediabox.width), float(page.mediabox.height)
        if size not in marks:
            marks[size] = PdfReader(BytesIO(_marks(size, language, mark))).pages[0]
        page.merge_page(marks[size])
    if mark_last is not None:
        page = writer.pages[-1]
        size = float(page.mediabox.width), float(page.mediabox.height)
        page.merge_page(PdfReader(BytesIO(_marks(size, language, mark_last))).pages[0])
    return _written(writer)


def _marks(size: tuple[float, float], language: Language, mark: Draw) -> bytes:
    """One page with nothing on it but the marks."""
    buffer = BytesIO()
    canvas = open_archival(buffer, size, LANGUAGES[language])
    mark(canvas, size)
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
