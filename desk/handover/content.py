"""What a handover sheet says, in no language yet: kept as JSON when it is given, and never read from the book again."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from db.models import DutyShift
from desk.paper.letterhead import Letterhead

SECTIONS = (
    "notes", "incidents", "cases", "untold", "calls", "follow_ups", "appointments", "slips", "keys", "passes", "items",
)  # fmt: skip
"""The sections of a sheet in their order; each is only there when the day left something in it."""

COUNTED = ("taken", "closed", "raised", "back", "letters", "called", "came", "went", "unprinted")
"""What is counted since the handover before."""


@dataclass(frozen=True)
class Line:
    """One line: a number, what, where, who, and when (a moment in UTC, or a day); `kind` is a stored value."""

    number: str = ""
    what: str = ""
    where: str = ""
    who: str = ""
    at: datetime | None = None
    on: date | None = None
    kind: str = ""
    late: bool = False


@dataclass(frozen=True)
class Section:
    """A list of what the next shift takes on; `total` counts those that found no room as well."""

    key: str
    lines: tuple[Line, ...]
    total: int


@dataclass(frozen=True)
class Person:
    """Somebody on the roster, with the phone to call."""

    name: str
    phone: str = ""


@dataclass(frozen=True)
class Kept:
    """What was known of the backups; `at` is when the last good one was made, None where there is none."""

    at: datetime | None


@dataclass(frozen=True)
class Content:
    """The whole of it; moments are UTC. `shift` takes over, of the day `day`, until `until`."""

    day: date
    shift: DutyShift
    until: datetime
    since: datetime
    counts: Mapping[str, int]
    sections: tuple[Section, ...]
    desk: tuple[Person, ...]  # who sits there in that shift
    on_call: tuple[Person, ...]
    words: str  # of whoever gives
    counted: str  # what was counted: keys, radios, cards, cash
    heads: Mapping[str, Letterhead]  # the office as it was then, by language
    zone: str  # by whose clock its moments are told
    kept: Kept | None = None  # None: nobody had looked at the backups
    begins: datetime | None = None  # when the shift that takes over begins; None on sheets of before
    first: bool = False  # no sheet came before it, or one of before does not tell

    def local(self, moment: datetime) -> datetime:
        """A moment on the office's clock as it was then."""
        return moment.astimezone(ZoneInfo(self.zone))

    def section(self, key: str) -> Section | None:
        """One section, None where the day left nothing in it."""
        return next((each for each in self.sections if each.key == key), None)


def frozen(content: Content) -> str:
    """The content as the book keeps it."""
    return json.dumps(asdict(content), ensure_ascii=False, default=_plain)


def thawed(kept: str) -> Content:
    """The content as it was frozen."""
    told = json.loads(kept)
    return Content(
        day=date.fromisoformat(told["day"]),
        shift=DutyShift(told["shift"]),
        until=datetime.fromisoformat(told["until"]),
        since=datetime.fromisoformat(told["since"]),
        counts=told["counts"],
        sections=tuple(
            Section(each["key"], tuple(_line(line) for line in each["lines"]), each["total"])
            for each in told["sections"]
        ),
        desk=tuple(Person(**each) for each in told["desk"]),
        on_call=tuple(Person(**each) for each in told["on_call"]),
        words=told["words"],
        counted=told["counted"],
        heads={language: Letterhead(**head) for language, head in told["heads"].items()},
        zone=told["zone"],
        kept=_kept(told.get("kept")),  # no sheet had these three at first
        begins=datetime.fromisoformat(told["begins"]) if told.get("begins") else None,
        first=told.get("first", True),
    )


def _line(told: dict[str, Any]) -> Line:
    at, on = told.pop("at"), told.pop("on")
    return Line(
        **told,
        at=datetime.fromisoformat(at) if at is not None else None,
        on=date.fromisoformat(on) if on is not None else None,
    )


def _kept(told: dict[str, Any] | None) -> Kept | None:
    if told is None:
        return None
    return Kept(datetime.fromisoformat(told["at"]) if told["at"] is not None else None)


def _plain(value: object) -> str:
    assert isinstance(value, date)  # a moment is one as well
    return value.isoformat()
