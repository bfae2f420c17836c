"""Makes of somebody's picture the logo that papers are drawn with; runs in a process of its own."""

from desk.apart import pictures
from desk.apart.child import Answer
from desk.refusals import Refusal

LONGEST_SIDE = 6_000
"""Points of the picture that is given."""
KEPT_SIDE = 1_000
"""Points of what is kept: some 500 dots to the inch at the size it is drawn."""
FORMATS = {"PNG": "image/png", "JPEG": "image/jpeg"}


def take_logo(content: bytes) -> Answer:
    """Its media, width and height, then its bytes: upright, on white, without anything but its points.

    Refusals: logo.kind, logo.too_many_points, logo.damaged.
    """
    try:
        picture = pictures.open_picture(content)
    except Refusal as refusal:
        known = refusal.code == "attachment.too_many_points"
        raise (_too_many() if known else Refusal("logo.kind", field="logo")) from None
    except (OSError, SyntaxError, ValueError):
        raise Refusal("logo.damaged", field="logo") from None
    if picture.format not in FORMATS:
        raise Refusal("logo.kind", field="logo")
    if max(picture.size) > LONGEST_SIDE:
        raise _too_many()
    media = FORMATS[picture.format]
    try:
        kept = pictures.upright(picture, KEPT_SIDE)
    except (OSError, SyntaxError, ValueError):
        raise Refusal("logo.damaged", field="logo") from None
    drawn = pictures.as_png(kept) if media == "image/png" else pictures.as_jpeg(kept)
    return {"media": media, "width": kept.width, "height": kept.height}, (drawn,)


def _too_many() -> Refusal:
    return Refusal("logo.too_many_points", field="logo", most=f"{LONGEST_SIDE:,}")
