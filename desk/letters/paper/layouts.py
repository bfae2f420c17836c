"""Where things stand on a letter, for each envelope it may be folded into."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from reportlab.lib.units import mm

from db.models import LetterLayout


@dataclass(frozen=True)
class Place:
    """A rectangle in points from the paper's left and top edge."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True)
class Plan:
    """The places on the first page; `body_top` is the highest the words may begin."""

    address: Place
    references: Place
    body_top: float
    window: Place | None = None  # what the window shows however the letter slipped in its envelope
    folds: tuple[float, ...] = ()  # from the top


def _mm(left: float, top: float, width: float, height: float) -> Place:
    return Place(left * mm, top * mm, width * mm, height * mm)


# All windows are of 90 x 45 mm and begin 20 mm from the envelope's edge (DIN 680; the right one is its mirror, as
# Chinese and English window envelopes are bought too). The letter is smaller than its envelope and slips in it:
#
# DL 220 x 110 mm, window 15 mm from the bottom. A4 folded at 105 and 210 mm (DIN 5008 B) leaves 5 mm up and 10 mm
# aside. Measured on the letter the window begins 45-50 mm from the top, so 50-90 mm shows always; from the left 20-110
# or 10-100 mm, so 20-100 mm. The right window lies at 110-200 of the envelope: 110-190 mm shows always.
#
# C5 229 x 162 mm, window 60 mm from the bottom. A4 folded once at 148.5 mm leaves 13.5 mm up and 19 mm aside:
# 57-88.5 mm from the top shows always, 20-91 mm from the left, and through the right window, at 119-209 of the
# envelope, 119-190 mm.
#
# What else is on the letter keeps out of everything the window may show.
_DL_LEFT, _DL_RIGHT = _mm(20, 50, 80, 40), _mm(110, 50, 80, 40)
_C5_LEFT, _C5_RIGHT = _mm(20, 57, 71, 31.5), _mm(119, 57, 71, 31.5)
_THIRDS, _HALF = (105 * mm, 210 * mm), (148.5 * mm,)

OLD_PLAN = Plan(_mm(25, 51, 76, 32), _mm(122, 51, 66, 42), 97 * mm, folds=_THIRDS)
"""Of DB-L1 v1, which had no line in the window saying where a letter goes back to."""

PLANS: Mapping[LetterLayout, Plan] = MappingProxyType(
    {
        LetterLayout.DL_LEFT: Plan(_mm(25, 51, 74, 37), _mm(122, 51, 66, 42), 97 * mm, _DL_LEFT, _THIRDS),
        LetterLayout.DL_RIGHT: Plan(_mm(113, 51, 75, 37), _mm(25, 51, 70, 42), 97 * mm, _DL_RIGHT, _THIRDS),
        LetterLayout.C5_LEFT: Plan(_mm(25, 58, 65, 29.5), _mm(122, 51, 66, 46), 104 * mm, _C5_LEFT, _HALF),
        LetterLayout.C5_RIGHT: Plan(_mm(121, 58, 67, 29.5), _mm(25, 51, 70, 46), 104 * mm, _C5_RIGHT, _HALF),
        # The envelope is written or printed itself: the letter begins higher.
        LetterLayout.NO_WINDOW: Plan(_mm(25, 42, 86, 40), _mm(122, 42, 66, 42), 72 * mm),
    }
)
