"""What part of a flat an owner holds, in hundredths of a percent: 5000 is a half."""

import re
import unicodedata
from datetime import date
from fractions import Fraction

from sqlalchemy import or_, select

from db.models import Role, Tenure
from desk.cleaning import clean_line
from desk.refusals import Refusal
from desk.tenure import lasting, today
from desk.work import UnitOfWork

WHOLE = 10_000
_PERCENT = re.compile(r"(\d{1,3}(?:[.,]\d+)?)\s*(%)?")
_FRACTION = re.compile(r"(\d{1,5})\s*/\s*(\d{1,5})")
_SPOKEN = re.compile(r"([一二三四五六七八九十])分之([一二三四五六七八九])")
_NUMERALS = "〇一二三四五六七八九十"


def read_share(typed: str) -> int | None:
    """A share as typed: "50", "33.33 %", "1/2", 三分之一; None for nothing. Refusals: tie.share_not_clear."""
    text = unicodedata.normalize("NFKC", clean_line(typed)).replace("⁄", "/")
    if not text:
        return None
    part = _part(text)
    share = round(part * WHOLE) if part is not None and part <= 1 else 0
    if not 0 < share <= WHOLE:
        raise Refusal("tie.share_not_clear", field="share", typed=text[:40])
    return share


def share_words(share: int | None) -> str:
    """A share as it is read and may be typed again: 50 %, 33.33 %; nothing for none."""
    if share is None:
        return ""
    return f"{share / 100:.2f}".rstrip("0").rstrip(".") + " %"


Extent = tuple[int, int, int]
"""How much of a flat a tie claims: the share, and its days."""


def extent(tie: Tenure) -> Extent:
    """What a tie claims now; each part is the greater the more it claims."""
    since, until = tie.since or date.min, tie.until or date.max
    return tie.share or 0, -since.toordinal(), until.toordinal()


def check_shares(work: UnitOfWork, tie: Tenure, before: Extent | None = None) -> None:
    """See that all who own the flat beside this one own no more than the whole. Refusals: tie.shares_over.

    A tie that claims no more than `before` may stay: two flats merged can be owned twice, and are put right one by one.
    """
    if tie.role is not Role.OWNER or tie.share is None:
        return
    if before is not None and all(now <= was for now, was in zip(extent(tie), before, strict=True)):
        return
    day = max(today(work), tie.since or today(work))
    work.session.flush()
    shares = work.session.scalars(
        select(Tenure.share).where(
            Tenure.unit_id == tie.unit_id,
            Tenure.role == Role.OWNER,
            Tenure.share.is_not(None),
            lasting(Tenure.until, day),
            or_(Tenure.since.is_(None), Tenure.since <= day),
        )
    ).all()
    total = sum(share or 0 for share in shares)
    # Six sixths of 16.67 % are 100.02 %: each may have been rounded up by half a hundredth.
    if total > WHOLE + len(shares) // 2:
        raise Refusal("tie.shares_over", field="share", total=share_words(total))


def _part(text: str) -> Fraction | None:
    """The part of the whole that is meant, or None when it is no share at all."""
    if found := _FRACTION.fullmatch(text):
        return Fraction(int(found[1]), int(found[2])) if int(found[2]) else None
    if found := _SPOKEN.fullmatch(text):
        return Fraction(_NUMERALS.index(found[2]), _NUMERALS.index(found[1]))
    if found := _PERCENT.fullmatch(text):
        percent = Fraction(found[1].replace(",", "."))
        # A bare 0.5 may be a half or half a percent: that is for the clerk to say.
        return percent / 100 if found[2] or percent >= 1 else None
    return None
