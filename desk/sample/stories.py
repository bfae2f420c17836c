"""What happened to every case of the sample office, from the call to the end, before anything is written."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import accumulate
from random import Random

from sqlalchemy import select

from db.models import CaseClass, CaseKind, CaseStatus, Channel
from desk.calendar import Limit, LimitUnit
from desk.cases.rules import REPLY_LIMIT, SOLUTION_LIMIT, dues_for, limit_words
from desk.sample.homes import Caller, Home
from desk.sample.matters import MATTERS, POWER_CUT, SEASONS, Matter
from desk.underway import WAITING
from desk.work import Reading

SPAN = timedelta(days=730)
_HOURS = (1, 1, 0, 0, 0, 1, 2, 8, 22, 26, 24, 18, 10, 12, 18, 20, 18, 16, 14, 12, 9, 6, 4, 2)
_WEEKDAYS = (1.25, 1.05, 1.0, 1.0, 1.05, 0.8, 0.7)
_CHANNELS = (Channel.PHONE, Channel.WALK_IN, Channel.MESSAGE, Channel.LETTER, Channel.OTHER)
_CHANNEL_WEIGHTS = (62, 20, 13, 3, 2)
_STATUSES = (CaseStatus.CLOSED, CaseStatus.VOID, CaseStatus.ANSWERED, CaseStatus.WITH_TRADE, CaseStatus.OPEN)
_OLD, _RECENT, _NEW = timedelta(days=21), timedelta(days=3), timedelta(0)
_TODAY = (
    CaseStatus.OPEN, CaseStatus.OPEN, CaseStatus.WITH_TRADE,
    CaseStatus.ANSWERED, CaseStatus.OPEN, CaseStatus.WITH_TRADE,
)  # fmt: skip
_YESTERDAY = (
    CaseStatus.OPEN, CaseStatus.WITH_TRADE, CaseStatus.OPEN,
    CaseStatus.OPEN, CaseStatus.CLOSED, CaseStatus.ANSWERED,
)  # fmt: skip
_FEW_OLD = 6
_ON_TIME = 0.8
_ANY = frozenset(LimitUnit)
_SHORT = frozenset({LimitUnit.HOURS})
_LONG = frozenset({LimitUnit.WORKING_DAYS})


@dataclass(slots=True)
class Story:
    """One case with its moments (UTC); what did not happen is None."""

    taken_at: datetime
    matter: Matter
    home: Home
    caller: Caller
    clerk_id: int
    receiver_id: int
    channel: Channel
    status: CaseStatus
    class_id: int | None
    trade_id: int | None
    reply_due: datetime | None = None
    solution_due: datetime | None = None
    replied_at: datetime | None = None
    closed_at: datetime | None = None
    raised_at: datetime | None = None
    back_at: datetime | None = None
    issued_at: datetime | None = None
    reply_limit: str = ""
    solution_limit: str = ""
    after_hours: bool = False
    number: str = ""
    letter_id: int = 0
    letter_number: str = ""


class Telling:
    """Invents the stories of an office as of now."""

    def __init__(self, reading: Reading, chance: Random, homes: Sequence[Home], clerks: Sequence[int]) -> None:
        self._reading = reading
        self._chance = chance
        self._homes = [home for home in homes if home.callers]
        self._clerks = clerks
        self._classes = {each.code: each for each in reading.session.scalars(select(CaseClass))}
        self._by_month = [list(accumulate(_weight(each, month) for each in MATTERS)) for month in range(1, 13)]

    def tell(self, cases: int, moved: Callable[[], None]) -> list[Story]:
        """So many stories, the oldest first; the newest stand at the desk today."""
        now = self._reading.now
        fixed: list[tuple[datetime, CaseStatus, frozenset[LimitUnit]]] = []
        if cases >= 4 * (len(_TODAY) + len(_YESTERDAY)):
            fixed = [*self._today(), *self._yesterday()]
        moments = self._moments(cases - len(fixed))
        old_waiting = min(0.008, _FEW_OLD / max(cases, 1))
        weights = {
            _OLD: (97.5, 1.7, 40 * old_waiting, 50 * old_waiting, 10 * old_waiting),
            _RECENT: (86, 2, 6, 5, 1),
            _NEW: (40, 2, 18, 25, 15),
        }
        told = []
        for moment in moments:
            age = next(age for age in weights if now - moment >= age)
            told.append(self._story(moment, self._chance.choices(_STATUSES, weights[age])[0], _ANY))
            moved()
        told += [self._story(*each) for each in fixed]
        if fixed:
            self._cut_power(told)
        return sorted(told, key=lambda story: story.taken_at)

    def _cut_power(self, told: Sequence[Story]) -> None:
        """Let the newest received cases be calls about one outage, from flats of one building; nothing is by chance."""
        calls = sorted((each for each in told if each.status is CaseStatus.OPEN), key=lambda each: each.taken_at)
        if len(calls) < len(POWER_CUT):
            return
        calls = calls[-len(POWER_CUT) :]
        building = calls[-1].home.code.split("-")[0]
        homes = [home for home in self._homes if home.code.split("-")[0] == building]
        kind_of = self._classes["outage"]
        for place, (story, matter) in enumerate(zip(calls, POWER_CUT, strict=True)):
            story.home = homes[place * len(homes) // len(POWER_CUT)]
            story.matter, story.caller = matter, story.home.callers[0]
            story.class_id, story.trade_id = kind_of.id, kind_of.trade_id
            story.taken_at = self._reading.now - timedelta(minutes=17 - 5 * place)
            self._set_limits(story, kind_of)

    def _moments(self, count: int) -> list[datetime]:
        """Moments of the span, more by day, on Mondays and towards its end."""
        now, chance = self._reading.now, self._chance
        first = self._reading.facts.local(now - SPAN)
        days = [first.date() + timedelta(days=day) for day in range(1, SPAN.days + 1)]
        weights = [_WEEKDAYS[day.weekday()] * (1 + place / SPAN.days / 3) for place, day in enumerate(days)]
        found = []
        for day in chance.choices(days, weights, k=count):
            hour = chance.choices(range(24), _HOURS)[0]
            wall = datetime.combine(day, time(hour, chance.randrange(60), chance.randrange(60)), first.tzinfo)
            moment = wall.astimezone(now.tzinfo)
            found.append(moment if moment < now else now - timedelta(minutes=chance.randrange(20, 1_400)))
        return found

    def _today(self) -> list[tuple[datetime, CaseStatus, frozenset[LimitUnit]]]:
        """Cases of the last hours; the newest two have limits of hours, so that something presses even on a Sunday."""
        now = self._reading.now
        return [
            (now - timedelta(minutes=7 + 31 * place), status, _SHORT if place < 2 else _LONG)
            for place, status in enumerate(_TODAY)
        ]

    def _yesterday(self) -> list[tuple[datetime, CaseStatus, frozenset[LimitUnit]]]:
        """Cases of the last working day at hours still to come today: what is unanswered falls due today."""
        now, facts = self._reading.now, self._reading.facts
        today = facts.local(now).date()
        back = next(days for days in range(1, 40) if self._reading.calendar.works(today - timedelta(days=days)))
        return [
            (now - timedelta(days=back) + timedelta(minutes=11 + 17 * place), status, _LONG)
            for place, status in enumerate(_YESTERDAY)
        ]

    def _story(self, taken_at: datetime, status: CaseStatus, limits: frozenset[LimitUnit]) -> Story:
        chance = self._chance
        matter = self._matter(taken_at, limits)
        kind_of = self._classes.get(matter.class_code or "")
        home = chance.choice(self._homes)
        clerk = chance.choice(self._clerks)
        story = Story(
            taken_at=taken_at,
            matter=matter,
            home=home,
            caller=chance.choice(home.callers),
            clerk_id=clerk,
            receiver_id=clerk if chance.random() < 0.85 else chance.choice(self._clerks),
            channel=chance.choices(_CHANNELS, _CHANNEL_WEIGHTS)[0],
            status=status,
            class_id=kind_of.id if kind_of else None,
            trade_id=kind_of.trade_id if kind_of else None,
        )
        self._set_limits(story, kind_of)
        self._go_on(story)
        return story

    def _set_limits(self, story: Story, kind_of: CaseClass | None) -> None:
        calendar = self._reading.calendar
        reply = Limit(kind_of.reply_amount, kind_of.reply_unit) if kind_of else REPLY_LIMIT
        solution = Limit(kind_of.solution_amount, kind_of.solution_unit) if kind_of else SOLUTION_LIMIT
        dues = dues_for(calendar, story.taken_at, reply, solution)
        story.reply_due, story.solution_due = dues.reply.at, dues.solution.at
        story.reply_limit, story.solution_limit = limit_words(reply), limit_words(solution)
        story.after_hours = not calendar.is_open(story.taken_at)

    def _matter(self, taken_at: datetime, limits: frozenset[LimitUnit]) -> Matter:
        """A matter of the season whose class is answered within one of these units."""
        month = self._reading.facts.local(taken_at).month
        while True:
            matter = self._chance.choices(MATTERS, cum_weights=self._by_month[month - 1])[0]
            kind_of = self._classes.get(matter.class_code or "")
            if limits is _ANY or (kind_of is not None and kind_of.reply_unit in limits):
                return matter

    def _go_on(self, story: Story) -> None:
        """Reply, slip, letter and end, each after the other and none in the future."""
        chance, now, status = self._chance, self._reading.now, story.status
        assert story.reply_due is not None
        assert story.solution_due is not None
        if status is CaseStatus.WITH_TRADE and story.trade_id is None:
            status = story.status = CaseStatus.OPEN
        latest = now - timedelta(minutes=2)
        if status in WAITING and story.solution_due < now and chance.random() < _ON_TIME:
            status = story.status = CaseStatus.CLOSED
        answered = status in (CaseStatus.CLOSED, CaseStatus.ANSWERED)
        if status is CaseStatus.WITH_TRADE and story.reply_due < now:
            answered = chance.random() < _ON_TIME
        if status is CaseStatus.CLOSED:
            ended = self._after(story.taken_at, story.solution_due, late=0.09)
            story.closed_at = max(story.taken_at + timedelta(minutes=3), min(ended, latest))
        if answered:
            replied = self._after(story.taken_at, story.reply_due, late=0.07)
            story.replied_at = max(story.taken_at + timedelta(minutes=2), min(replied, story.closed_at or latest))
            if chance.random() < 0.07:
                story.issued_at = story.replied_at
        self._send(story, latest)

    def _send(self, story: Story, latest: datetime) -> None:
        """The slip of a case: repairs mostly have one, complaints sometimes."""
        chance, kind = self._chance, story.matter.kind
        if story.trade_id is None or story.status in (CaseStatus.OPEN, CaseStatus.VOID):
            return
        likely = {CaseKind.REPAIR: 0.85, CaseKind.COMPLAINT: 0.4}.get(kind, 0.0)
        if story.status is not CaseStatus.WITH_TRADE and chance.random() >= likely:
            return
        raised = story.taken_at + timedelta(minutes=chance.randrange(2, 50))
        story.raised_at = max(story.taken_at, min(raised, story.closed_at or latest, latest))
        if story.closed_at is not None:
            story.back_at = story.raised_at + (story.closed_at - story.raised_at) * chance.uniform(0.5, 0.98)
        elif story.status is CaseStatus.ANSWERED and chance.random() < 0.6:
            story.back_at = story.raised_at + (latest - story.raised_at) * chance.uniform(0.2, 0.9)

    def _after(self, start: datetime, due: datetime, late: float) -> datetime:
        """A moment within a limit, or past it for a few; long limits end in office hours."""
        chance, span = self._chance, due - start
        share = chance.uniform(1.02, 2.2) if chance.random() < late else chance.uniform(0.06, 0.93)
        moment = start + span * share
        local = self._reading.facts.local(moment)
        if span > timedelta(hours=12) and not 8 <= local.hour < 18:
            moment = local.replace(hour=9 + chance.randrange(8)).astimezone(start.tzinfo)
        return moment


def _weight(matter: Matter, month: int) -> float:
    return matter.weight * SEASONS.get(matter.class_code or "", {}).get(month, 1.0)
