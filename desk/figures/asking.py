"""Questions that are made once and asked for any span: only the moments, days and settings in them change."""

from datetime import date
from typing import Any, cast

from sqlalchemy import BigInteger, Date, Integer, bindparam

from db.base import UtcStamp
from desk.figures.figure import Asked
from desk.figures.spans import Within
from desk.work import Reading


def _mark(name: str, type_: Any) -> Any:
    return bindparam(name, type_=type_)


class _AnySpan(Asked):
    """Stands for every span: where a question would hold a moment, it holds the place of one."""

    days = (_mark("first_day", Date()), _mark("day_after", Date()))
    guard_days = _mark("guard_days", Integer())
    slip_allowed = _mark("slip_allowed", BigInteger())


_MOMENTS = Within(_mark("start", UtcStamp()), _mark("end", UtcStamp()), _mark("moment", UtcStamp()))
ANY_SPAN: Asked = _AnySpan(cast(Reading, None), _MOMENTS)
"""What a question is made with that is asked again and again; `given` fills its places."""


def given(asked: Asked) -> dict[str, Any]:
    """What stands in the places of a question for one span of one office."""
    span = asked.within
    days: tuple[date, date] = asked.days
    return {
        "start": span.start,
        "end": span.end,
        "moment": span.moment,
        "first_day": days[0],
        "day_after": days[1],
        "guard_days": asked.guard_days,
        "slip_allowed": asked.slip_allowed,
    }
