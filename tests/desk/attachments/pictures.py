"""Pictures and PDFs as people bring them, made in memory."""

import io

from PIL import Image
from pypdfium2 import PdfDocument


def picture(size: tuple[int, int] = (400, 300), colour: str = "#4080c0", form: str = "JPEG", **how: object) -> bytes:
    """A picture of one colour with a red upper left corner."""
    drawn = Image.new("RGB", size, colour)
    drawn.paste("red", (0, 0, size[0] // 4, size[1] // 4))
    out = io.BytesIO()
    drawn.save(out, form, **how)
    return out.getvalue()


def pdf(pages: int = 1) -> bytes:
    """A PDF of empty pages A4."""
    made = PdfDocument.new()
    for _ in range(pages):
        made.new_page(595, 842)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def opened(content: bytes) -> Image.Image:
    """What the bytes of a picture show."""
    return Image.open(io.BytesIO(content))
