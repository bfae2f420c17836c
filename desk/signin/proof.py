"""Who has just proved who they are, and may sit down next (G47)."""

from datetime import datetime, timedelta

from desk.signin.proving import SignedIn

GOOD_FOR = timedelta(minutes=1)
"""So long the desk may take to put aside what the one before has begun."""


class Proof:
    """Good once and not for long: one that was not used is of no use to whoever comes to the desk after it."""

    def __init__(self) -> None:
        self._given: tuple[SignedIn, datetime] | None = None

    def give(self, signed: SignedIn, now: datetime) -> SignedIn:
        """They have proved it at `now`, by the PC's own clock."""
        self._given = signed, now
        return signed

    def take(self, clerk_id: int, now: datetime) -> SignedIn | None:
        """What this one has proved, for this once; whatever comes of it, they have none afterwards."""
        if self._given is None or self._given[0].clerk_id != clerk_id:
            return None
        (signed, at), self._given = self._given, None
        return signed if abs(now - at) <= GOOD_FOR else None  # a clock put right meanwhile goes back as well

    def drop(self) -> None:
        """They do not sit down after all."""
        self._given = None
