"""The one clock: every moment the desk writes comes from here, in UTC, and never one before the last written (G29)."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the present moment, aware and in UTC."""

    def now(self) -> datetime: ...


class SystemClock:
    """The PC's own clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class FixedClock:
    """A clock that stands still until it is moved: for tests and for the sample office."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment.astimezone(UTC)

    def now(self) -> datetime:
        return self._moment

    def move_to(self, moment: datetime) -> None:
        self._moment = moment.astimezone(UTC)

    def move_on(self, gone: timedelta) -> None:
        self._moment += gone


SILENT = timedelta(minutes=5)
"""A step back as small as this is the PC setting its clock by the network: nothing to tell."""
FAR_AHEAD = timedelta(days=31)
"""No desk stands unused for so long; a clock that jumps this far is probably wrong."""
_BELIEVED = datetime(2100, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class ClockDoubt:
    """The PC's clock and the book disagree: what the PC says, and when the last entry was written."""

    pc: datetime
    last: datetime

    @property
    def behind(self) -> bool:
        """Whether the PC's clock stands before the last entry, else far after it."""
        return self.pc < self.last


class GuardedClock:
    """The PC's clock, held so that time in the book never runs backwards.

    Set back a little it stands still until the PC has caught up. Set back far it runs on from the last entry, until
    the PC's clock is right again or somebody says that it was right (`trust`). A last entry after 2099 is not believed.
    """

    def __init__(self, pc: Clock) -> None:
        self._pc = pc
        self._last = datetime.min.replace(tzinfo=UTC)
        self._ahead_of: datetime | None = None  # the last entry before the PC's clock jumped ahead
        self._offset = timedelta()

    def now(self) -> datetime:
        """The moment to write down."""
        pc = self._pc.now()
        self._watch(pc)
        if pc >= self._last:
            self._offset = timedelta()
            return pc
        if self._last - pc <= SILENT:
            return self._last
        if pc + self._offset < self._last:
            self._offset = self._last - pc
        return pc + self._offset

    def pc_now(self) -> datetime:
        """What the PC's clock says, right or wrong."""
        return self._pc.now()

    def written(self, at: datetime) -> None:
        """An entry was written at that moment, here or by another program."""
        if at < _BELIEVED:
            self._last = max(self._last, at)

    def learn(self, last: datetime | None) -> None:
        """The newest entry of the book is from that moment."""
        if last is not None:
            self._last = last if last < _BELIEVED else datetime.min.replace(tzinfo=UTC)

    def trust(self, at: datetime) -> None:
        """The PC's clock was right when it said that: go by it from now on, whatever the entries say."""
        self._last, self._ahead_of, self._offset = at, None, timedelta()

    def doubt(self) -> ClockDoubt | None:
        """What somebody should look at, as long as it lasts."""
        pc = self._pc.now()
        self._watch(pc)
        if self._last - pc > SILENT:
            return ClockDoubt(pc, self._last)
        return ClockDoubt(pc, self._ahead_of) if self._ahead_of is not None else None

    def _watch(self, pc: datetime) -> None:
        """A jump ahead is remembered although entries follow it, until the PC's clock comes back or is trusted."""
        since = self._ahead_of or self._last
        if since.year > 1 and pc - since > FAR_AHEAD:
            self._ahead_of = since
        else:
            self._ahead_of = None
