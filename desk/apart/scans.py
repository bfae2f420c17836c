"""Reads PDFs, and makes one of a scan with several pages; runs in a process of its own."""

import io
from typing import TYPE_CHECKING, Any

from desk.apart.pictures import as_jpeg, upright
from desk.refusals import Refusal

if TYPE_CHECKING:
    from PIL.Image import Image

NEEDS = ("pypdfium2",)
MOST_PAGES = 300
MOST_FRAMES = 100
_PASSWORD = 4  # what PDFium answers for a PDF that asks for one
_POINTS = 72
_DOTS = 220  # of a kept page to the inch: 2560 make one of A4


def open_pdf(content: bytes) -> Any:
    """A PDF whose pages can be drawn. Refusals: attachment.locked, attachment.damaged, attachment.too_many_pages."""
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        pdf = PdfDocument(content)
    except PdfiumError as fault:
        raise Refusal("attachment.locked" if fault.err_code == _PASSWORD else "attachment.damaged") from None
    if not len(pdf):
        raise Refusal("attachment.damaged")
    if len(pdf) > MOST_PAGES:
        raise Refusal("attachment.too_many_pages", pages=len(pdf), most=MOST_PAGES)
    return pdf


def draw(pdf: Any, place: int, side: int) -> "Image":
    """One page, counted from 0, so many points on its long side."""
    page = pdf[place]
    scale = side / max(1.0, *page.get_size())
    picture: Image = page.render(scale=scale).to_pil().convert("RGB")
    return picture


def bind(scan: "Image", frames: int) -> bytes:
    """A PDF of the pages of a scan, each a picture. Refusals: attachment.too_many_pages."""
    from pypdfium2 import PdfDocument, PdfImage, PdfMatrix

    if frames > MOST_FRAMES:
        raise Refusal("attachment.too_many_pages", pages=frames, most=MOST_FRAMES)
    pdf = PdfDocument.new()
    for place in range(frames):
        scan.seek(place)
        picture = upright(scan.copy())
        width, height = (side * _POINTS / _DOTS for side in picture.size)
        image = PdfImage.new(pdf)
        image.load_jpeg(io.BytesIO(as_jpeg(picture)), inline=True)
        image.set_matrix(PdfMatrix().scale(width, height))
        page = pdf.new_page(width, height)
        page.insert_obj(image)
        page.gen_content()
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()
