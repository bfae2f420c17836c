"""Works on PDFs that are drawn already: marks laid over their pages, pages taken out, several made one.

What lies under a mark is not touched, and the same pages with the same marks are the same bytes.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from hashlib import sha256
from io import BytesIO
from typing import Any

from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, ByteStringObject, NameObject, StreamObject, TextStringObject
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from desk.paper.archival import About
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


def cut(pdf: bytes, first: int, count: int, about: About) -> bytes:
    """Some pages of a PDF, the first counted from 0, as a document of their own that says of itself what it is."""
    reader = PdfReader(BytesIO(pdf))
    writer = PdfWriter()
    writer.append(reader, pages=(first, first + count), import_outline=False)
    _tell(writer, reader, about)
    return _written(writer, (pdf, b"%d %d" % (first, count)))


def without(pdf: bytes, first: int, count: int) -> bytes:
    """All pages of a PDF but some, the first of these counted from 0; nothing of them is left in it."""
    reader = PdfReader(BytesIO(pdf))
    writer = PdfWriter()
    kept = [page for number, page in enumerate(reader.pages) if not first <= number < first + count]
    writer.append(reader, pages=kept, import_outline=False)
    _tell(writer, reader, None)
    return _written(writer, (pdf, b"without %d %d" % (first, count)))


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
    return _written(writer, pdfs)


def _tell(writer: PdfWriter, reader: PdfReader, about: About | None) -> None:
    """Say of the pages what was said where they came from, and what they are now; None leaves them without a title."""
    told = {name: str(value) for name, value in (reader.metadata or {}).items()}
    for name in _OF_ALL:
        if name in reader.root_object:
            writer.root_object[NameObject(name)] = reader.root_object[name].clone(writer)
    if about is None:
        writer.add_metadata(told | {"/Title": "", "/Subject": ""})
        return
    named = {"/Title": about.title, "/Author": about.author, "/Subject": about.subject}
    writer.add_metadata(told | named | {"/CreationDate": about.stamp, "/ModDate": about.stamp})
    writer.root_object[NameObject("/Lang")] = TextStringObject(about.language)
    xmp = StreamObject()
    xmp.set_data(about.xmp)
    xmp.update({NameObject("/Type"): NameObject("/Metadata"), NameObject("/Subtype"): NameObject("/XML")})
    writer.root_object[NameObject("/Metadata")] = writer._add_object(xmp)  # pypdf has no other way


def _written(writer: PdfWriter, sources: Iterable[bytes] = ()) -> bytes:
    """The bytes; what is made out of `sources` gets a mark of its own that is the same each time."""
    mark = sha256()
    for each in sources:
        mark.update(each)
        own = ByteStringObject(mark.digest()[:16])
        writer._ID = ArrayObject((own, own))  # pypdf marks what it copies whole only
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
