"""Looks at a file that somebody brings, and answers what of it is kept; runs in a process of its own."""

from desk.apart import pictures, scans
from desk.apart.child import Answer
from desk.refusals import Refusal

JPEG, PNG, PDF = "image/jpeg", "image/png", "application/pdf"
NEEDS = pictures.NEEDS + scans.NEEDS
_HEIC = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")


def take_in(content: bytes) -> Answer:
    """Its media, width and height (0 of a PDF), then the bytes to keep, none where they stay, and those of its thumb.

    The content says what it is, not its name. Refusals: attachment.kind, attachment.heic, attachment.damaged,
    attachment.locked, attachment.too_many_points, attachment.too_many_pages.
    """
    if content.startswith(b"%PDF-"):
        return _of_pdf(content, b"")
    if content[4:8] == b"ftyp" and content[8:12] in _HEIC:
        raise Refusal("attachment.heic")
    picture = pictures.open_picture(content)
    frames = int(getattr(picture, "n_frames", 1)) if picture.format == "TIFF" else 1
    if frames > 1:
        bound = scans.bind(picture, frames)
        return _of_pdf(bound, bound)
    lossy = picture.format in ("JPEG", "WEBP")
    kept = pictures.upright(picture)
    made = [(pictures.as_jpeg(kept), JPEG)]
    if not lossy:
        # Drawn and written things stay sharp and small as a PNG, photos do not.
        made.append((pictures.as_png(kept), PNG))
    content, media = min(made, key=lambda each: len(each[0]))
    return {"media": media, "width": kept.width, "height": kept.height}, (content, pictures.thumb_of(kept))


def show_pages(content: bytes, first: int, count: int, side: int) -> Answer:
    """How many pages a PDF has, and some of them as JPEGs, so many points on the long side.

    Refusals: attachment.locked, attachment.damaged, attachment.too_many_pages."""
    pdf = scans.open_pdf(content)
    shown = range(first, min(first + count, len(pdf)))
    return {"pages": len(pdf)}, tuple(pictures.as_jpeg(scans.draw(pdf, place, side)) for place in shown)


def _of_pdf(content: bytes, kept: bytes) -> Answer:
    pdf = scans.open_pdf(content)
    thumb = pictures.thumb_of(scans.draw(pdf, 0, pictures.THUMB_SIDE))
    return {"media": PDF, "width": 0, "height": 0}, (kept, thumb)
