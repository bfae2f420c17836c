"""What Today asks the book, all in one reading."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from desk import cases, handover, inquiries, left_items, owners, return_calls, slips, staff
from desk.cases import Filter, Wanted
from desk.reports.byitself import waits_to_be_issued
from desk.rights import is_manager
from desk.slips import SlipFilter, SlipRow
from desk.staff import suggestions
from desk.work import Reading
from ui.today.begun import Begun, begun_here
from ui.today.card import Few
from ui.today.going import going_on
from ui.today.matters import (
    BEGUN,
    CERTIFICATES,
    HANDOVER,
    ITEMS,
    REPORT,
    SENT_BACK,
    SUGGESTIONS,
    TO_APPROVE,
    WAITS_PERSON,
)
from ui.today.pressing import MOST, due_cases
from ui.today.promised import promised
from ui.waiting import letters_in_approval


@dataclass(frozen=True)
class Day:
    """The lists by their id, the moment they were read, and whether the book holds nothing yet."""

    few: Mapping[str, Few]
    counts: Mapping[str, int]  # of what has no card
    now: datetime
    empty: bool
    begun: tuple[Begun, ...] = ()

    @property
    def quiet(self) -> bool:
        """Whether nothing waits in any of them; a renovation that goes its way does not."""
        waits = any(few.total for id, few in self.few.items() if id != "going")
        return not waits and not any(self.counts.values()) and not any(row.presses for row in self.few["going"].rows)


def day(reading: Reading) -> Day:
    """What waits today."""
    told, out = cases.counts(reading), slips.counts(reading)
    known = told.waiting + told.closed + told.void
    right = inquiries.open_rectifications(reading)
    few = {
        **due_cases(reading, told),
        "untold": _few(cases.untold(reading, MOST)),
        "call_back": _few(return_calls.due(reading)),
        "unread": _few(cases.unread_hand_offs(reading, MOST)),
        "back": _few(cases.back_today(reading, MOST)),
        "remind": _few(cases.to_remind(reading, MOST)),
        "answered": Few(cases.cases(reading, Filter.ANSWERED).rows[:MOST], told.answered),
        "slips_out": Few(_slips_out(reading), out.out),
        "right": Few(right, len(right)),
        "promised": promised(reading),
        "going": going_on(reading),
    }
    begun = begun_here(reading)
    counts = {**_counts(reading), BEGUN: len(begun)}
    return Day(few, counts, reading.now, not known and not owners.units(reading).rows, begun)


def _counts(reading: Reading) -> dict[str, int]:
    """What waits for the one who sits here, and has no card."""
    manages, (to_approve, sent_back) = is_manager(reading), letters_in_approval(reading)
    return {
        WAITS_PERSON: cases.count(reading, Wanted(Filter.WAITS_PERSON)),
        TO_APPROVE: to_approve,
        SENT_BACK: sent_back,
        REPORT: int(manages and waits_to_be_issued(reading)),
        CERTIFICATES: len(staff.running_out(reading)),
        SUGGESTIONS: suggestions.undecided(reading) if manages else 0,
        HANDOVER: int(handover.before_me(reading) is not None),
        ITEMS: left_items.counts(reading).long,
    }


def _slips_out(reading: Reading) -> list[SlipRow]:
    """What is out too long before the rest."""
    late = slips.slips(reading, SlipFilter.LATE).rows
    return [*late, *(row for row in slips.slips(reading, SlipFilter.OUT).rows if not row.late)][:MOST]


def _few(page: Any) -> Few:
    return Few(page.rows[:MOST], page.total or 0)
