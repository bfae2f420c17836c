"""What is known of who may sign in: at the door by anybody, in the settings by those who look after it."""

from dataclasses import dataclass

from sqlalchemy import select

from db.models import Clerk, DeskRole
from db.models.person import Language
from desk.rights import MANAGERS, Right, may
from desk.signin.recovery import good_key, key_was_used
from desk.work import Reading


@dataclass(frozen=True)
class Person:
    """Somebody who works here; without a secret they cannot sign in until an administrator gave them a first one.

    By `manages` their next secret is measured; `administers`: the recovery key is for them.
    """

    id: int
    name: str
    post: str
    has_secret: bool
    manages: bool
    administers: bool


@dataclass(frozen=True)
class Door:
    """What the lock page may show before anybody signed in: nothing of the book but this."""

    sign_in: bool
    office_en: str
    office_zh: str
    language: Language
    people: tuple[Person, ...]

    def office(self, language: str) -> str:
        """The office's name in `language`, or in the other one when it has only that."""
        first, second = (
            (self.office_zh, self.office_en) if language == Language.ZH else (self.office_en, self.office_zh)
        )
        return first or second


@dataclass(frozen=True)
class Standing:
    """How signing in stands, for the settings: `may_change` tells whether who asks may turn it on or off."""

    sign_in: bool
    lock_minutes: int  # 0: the screen never locks by itself
    may_change: bool
    has_key: bool  # whether a recovery key is in the safe
    key_used: bool  # whether it was used since, and no other one was made
    role: DeskRole | None  # of the one who asks; by it a secret is measured
    has_secret: bool  # whether the one who asks has one


def door(reading: Reading) -> Door:
    """What may be shown to whoever stands before the desk."""
    facts = reading.facts
    people = tuple(
        Person(
            each.id,
            each.name,
            each.post,
            bool(each.secret),
            each.role in MANAGERS,
            each.role is DeskRole.ADMINISTRATOR,
        )
        for each in reading.session.scalars(select(Clerk).where(Clerk.active).order_by(Clerk.id))
    )
    return Door(facts.sign_in, facts.office_en, facts.office_zh, facts.language, people)


def standing(reading: Reading) -> Standing:
    """How signing in stands, and what the one who asks may do about it."""
    here = reading.session.get(Clerk, reading.clerk_id) if reading.clerk_id is not None else None
    return Standing(
        reading.facts.sign_in,
        reading.facts.lock_minutes,
        may(reading, Right.GIVE_RIGHTS),
        good_key(reading) is not None,
        key_was_used(reading),
        here.role if here is not None else None,
        here is not None and bool(here.secret),
    )
