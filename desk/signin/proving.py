"""Proves who somebody is, with a delay that grows with each wrong try (G47)."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from db.models import Clerk, Tries
from desk.refusals import Refusal
from desk.signin.hashing import is_it
from desk.signin.policy import composed
from desk.signin.tries import Tried, count, delay, forget, left, wait_from
from desk.signin.unwritten import Kept
from desk.witnessed import Witnessed
from desk.work import Reading, UnitOfWork


@dataclass(frozen=True)
class SignedIn:
    """Who proved who they are; `must_renew` when the secret is a first one that somebody else knows."""

    clerk_id: int
    must_renew: bool
    failures: int = field(default=0, compare=False)  # wrong tries before the right one, for the diary


@dataclass(frozen=True)
class Lock:
    """What a secret opens: the hash of the right one, where its wrong tries are counted, and what the diary says."""

    kept: str  # "" is opened by nothing
    tried: Callable[[UnitOfWork], Tried]
    subject: str
    subject_id: int


def prove(work: UnitOfWork, lock: Lock, secret: str, field: str = "secret", wrong: str = "signin.wrong") -> int:
    """Open a lock with a secret; answers how many wrong tries there were before.

    Refusals: `wrong`(wait=seconds until the next try is looked at), which is counted although the act is undone, and
    signin.wait(seconds=...), when it came too early and was not looked at."""
    tried = lock.tried(work)
    seconds = left(tried, work.pc)
    if seconds:
        raise Witnessed(
            "signin.wait", lambda later: wait_from(lock.tried(later), later.pc), field=field, seconds=seconds
        )
    if not is_it(lock.kept, composed(secret)):
        wait = delay(tried.failures + 1)
        raise Witnessed(wrong, lambda later: _count(later, lock), field=field, wait=wait)
    return forget(tried)


def clerks_lock(reading: Reading, clerk_id: int) -> Lock:
    """The lock of somebody; of one who left or never was, one that takes the same work and is never opened."""
    clerk = reading.session.get(Clerk, clerk_id)
    if clerk is None:
        return Lock("", lambda work: nobodys(work, "stranger"), "clerk", 0)
    kept = clerk.secret if clerk.active else ""
    return Lock(kept, lambda work: work.session.get_one(Clerk, clerk_id), "clerk", clerk_id)


def nobodys(work: UnitOfWork, what: str) -> Tried:
    """Where wrong tries are counted that are nobody's."""
    tries = work.session.get(Tries, what)
    if tries is None:
        tries = Tries(what)
        work.session.add(tries)
    return tries


def sign_in(work: UnitOfWork, clerk_id: int, secret: str) -> SignedIn:
    """Let somebody prove who they are. Refusals: signin.off, and of `prove`."""
    if not work.facts.sign_in:
        raise Refusal("signin.off")
    before = prove(work, clerks_lock(work, clerk_id), secret)
    return SignedIn(clerk_id, work.session.get_one(Clerk, clerk_id).must_renew, before)


def seat(work: UnitOfWork, signed: SignedIn) -> None:
    """The diary says who sits down. Refusals: signin.needed for one who left meanwhile."""
    clerk = work.session.get(Clerk, signed.clerk_id)
    if clerk is None or not clerk.active:
        raise Refusal("signin.needed")
    replace(work, clerk_id=clerk.id).record("signin.in", "clerk", clerk.id, note=_after(signed.failures))


def is_theirs(reading: Reading, secret: str) -> bool:
    """Whether this is the secret of the one at the desk; unlooked at where a wrong try was counted before."""
    clerk = reading.session.get(Clerk, reading.clerk_id)
    return clerk is not None and not clerk.failures and is_it(clerk.secret, composed(secret))


def kept_of(reading: Reading, clerk_id: int) -> Kept:
    """What is looked at where the book cannot be written; of one who left or never was, what nothing opens."""
    clerk = reading.session.get(Clerk, clerk_id)
    return Kept() if clerk is None else Kept(clerk.secret if clerk.active else "", clerk.failures, clerk.failed_at)


def uncover(work: UnitOfWork, secret: str) -> None:
    """The one at the desk proves that it is still they. Refusals: signin.needed, and of `prove`."""
    if work.clerk_id is None:
        raise Refusal("signin.needed")
    before = prove(work, clerks_lock(work, work.clerk_id), secret)
    if before:
        work.record("signin.unlocked", "clerk", work.clerk_id, note=_after(before))


def _count(work: UnitOfWork, lock: Lock) -> None:
    tried = lock.tried(work)
    if count(tried, work.pc):
        work.record("signin.failed", lock.subject, lock.subject_id, note=str(tried.failures))


def _after(failures: int) -> str:
    """How many wrong tries came before the right one, as the diary's note."""
    return str(failures) if failures else ""
