"""Makes of somebody's picture the one that is kept: upright, of a sensible size, and without where it was taken.

Runs in a process of its own. Pillow reads; nothing of the file but its points is kept.
"""

import io
from typing import TYPE_CHECKING, Final

from desk.refusals import Refusal

if TYPE_CHECKING:
    from PIL.Image import Image

FORMATS: Final = ("JPEG", "PNG", "WEBP", "BMP", "TIFF")
NEEDS = (
    "PIL.BmpImagePlugin",
    "PIL.ImageCms",
    "PIL.JpegImagePlugin",
    "PIL.PngImagePlugin",
    "PIL.TiffImagePlugin",
    "PIL.WebPImagePlugin",
)
LONG_SIDE = 2560
"""Points on the long side of what is kept: a whole page of text can be read."""
THUMB_SIDE = 240
MOST_POINTS = 80_000_000
"""A page A3 at 600 dots to the inch has 70 million; each takes four bytes."""
MOST_JPEG_POINTS = 250_000_000
"""A JPEG is made smaller while it is read, and telephones take 200 million."""
QUALITY = 88


def open_picture(content: bytes) -> "Image":
    """The picture with its heading read and no point yet. Refusals: attachment.kind, attachment.too_many_points."""
    from PIL import Image, UnidentifiedImageError

    # Pillow's own limit is a warning; ours is told below.
    Image.MAX_IMAGE_PIXELS = None
    try:
        picture = Image.open(io.BytesIO(content), formats=FORMATS)
    except UnidentifiedImageError:
        raise Refusal("attachment.kind") from None
    if picture.mode in ("I", "F"):
        raise Refusal("attachment.kind")  # measurements, no picture
    most = MOST_JPEG_POINTS if picture.format == "JPEG" else MOST_POINTS
    points = picture.width * picture.height
    if points > most:
        raise Refusal("attachment.too_many_points", millions=-(-points // 1_000_000), most=most // 1_000_000)
    return picture


def upright(picture: "Image", side: int = LONG_SIDE) -> "Image":
    """A picture of its points only: at most so many on the long side, turned as it was held, in common colours."""
    from PIL import Image

    picture.draft(None, (side, side))
    profile = picture.info.get("icc_profile")
    picture.load()
    turn = picture.getexif().get(_ORIENTATION)
    drawn: Image.Image = _of_eight_bits(picture)
    if max(drawn.size) > side and drawn.mode not in _SMOOTH:
        # What lies between two points can be drawn only where there are shades.
        drawn = drawn.convert(_shaded(drawn))
    drawn.thumbnail((side, side), Image.Resampling.LANCZOS, reducing_gap=2.0)
    drawn = _on_white(_in_common_colours(drawn, profile))
    if turn in _TURNS:
        drawn = drawn.transpose(Image.Transpose[_TURNS[turn]])
    drawn.info = {}
    return drawn


def as_jpeg(picture: "Image", quality: int = QUALITY) -> bytes:
    """The picture as a JPEG that holds nothing but its points."""
    out = io.BytesIO()
    picture.convert("L" if picture.mode in ("1", "L") else "RGB").save(out, "JPEG", quality=quality, optimize=True)
    return out.getvalue()


def as_png(picture: "Image") -> bytes:
    """The picture as a PNG that holds nothing but its points."""
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def thumb_of(picture: "Image") -> bytes:
    """The small picture shown in a row of them."""
    from PIL import Image

    small = picture.convert("L" if picture.mode in ("1", "L") else "RGB")
    small.thumbnail((THUMB_SIDE, THUMB_SIDE), Image.Resampling.LANCZOS, reducing_gap=2.0)
    return as_jpeg(small, 80)


_ORIENTATION = 0x0112
_TURNS = {
    2: "FLIP_LEFT_RIGHT",
    3: "ROTATE_180",
    4: "FLIP_TOP_BOTTOM",
    5: "TRANSPOSE",
    6: "ROTATE_270",
    7: "TRANSVERSE",
    8: "ROTATE_90",
}
_SMOOTH = ("L", "LA", "RGB", "RGBA", "CMYK")


def _of_eight_bits(picture: "Image") -> "Image":
    """Finer shades as a scanner gives them, made the common 256; Pillow alone would cut them off to white."""
    if not picture.mode.startswith("I;16"):
        return picture
    return picture.convert("I").point(lambda shade: shade * (1 / 256)).convert("L")


def _shaded(picture: "Image") -> str:
    if picture.mode in ("1", "L", "LA"):
        return "LA" if "A" in picture.getbands() else "L"
    return "RGBA" if "A" in picture.getbands() or "transparency" in picture.info else "RGB"


def _in_common_colours(picture: "Image", profile: bytes | None) -> "Image":
    """Telephones and printers' files have wider colours than a screen expects; those become sRGB."""
    from PIL import ImageCms

    if not profile or picture.mode not in ("RGB", "CMYK"):
        return picture
    try:
        theirs = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        turned = ImageCms.profileToProfile(picture, theirs, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError):
        return picture  # a broken profile changes only the shades
    return picture if turned is None else turned


def _on_white(picture: "Image") -> "Image":
    """Shades or colours without anything to see through."""
    from PIL import Image

    shaded = _shaded(picture)
    if picture.mode == "1" or shaded in ("L", "RGB"):
        return picture if picture.mode in ("1", shaded) else picture.convert(shaded)
    clear = picture.convert("RGBA")
    ground = Image.new("RGBA", clear.size, "white")
    return Image.alpha_composite(ground, clear).convert("L" if shaded == "LA" else "RGB")
