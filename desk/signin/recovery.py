"""The printed recovery key: made anew, and used where an administrator forgot their secret.

A key that was used stays good until the next one is kept: a power cut in between leaves no office without a key.
"""

from dataclasses import replace

from sqlalchemy import select

from db.base import id_of
from db.models import Clerk, DeskRole, Diary, RecoveryKey
from desk.refusals import Refusal
from desk.signin.hashing import hash_of
from desk.signin.keys import new_key, typed_key
from desk.signin.policy import check_secret
from desk.signin.proving import Lock, SignedIn, nobodys, prove
from desk.signin.tries import forget
from desk.work import Reading, UnitOfWork


def good_key(reading: Reading) -> RecoveryKey | None:
    """The key in the safe, as far as the book knows."""
    good = select(RecoveryKey).where(RecoveryKey.spent_at.is_(None))
    return reading.session.scalar(good.order_by(RecoveryKey.id.desc()).limit(1))


def key_was_used(reading: Reading) -> bool:
    """Whether the key in the safe was used and no other one has taken its place."""
    good = good_key(reading)
    if good is None:
        return False
    used = (Diary.act == "recovery.used", Diary.subject == "recovery_key", Diary.subject_id == id_of(good))
    return reading.session.scalar(select(Diary.id).where(*used).limit(1)) is not None


def replace_key(work: UnitOfWork, key: str) -> str:
    """Make every earlier key worthless, keep the hash of this one, or of a new one, and answer it.

    Refusals: recovery.mistyped."""
    key = key or new_key()
    told = typed_key(key)
    _spend(work)
    forget(nobodys(work, "recovery"))
    kept = RecoveryKey(hash_of(told), work.now, work.clerk_id)
    work.session.add(kept)
    work.session.flush()
    work.record("recovery.new", "recovery_key", id_of(kept))
    return key


def recover(work: UnitOfWork, key: str, clerk_id: int, new_secret: str) -> SignedIn:
    """Give an administrator a new secret by the printed key: they have proved who they are by it.

    The key is spent when the next one, which lies in the safe by then, is kept by `new_recovery_key`. Where no
    administrator works here any more, whoever is chosen becomes one. The key is looked at before anything is told of
    the people.
    Refusals: signin.off, recovery.mistyped, recovery.wrong(wait=...), signin.wait, clerk.unknown,
    recovery.administrators_only, those of `check_secret`."""
    if not work.facts.sign_in:
        raise Refusal("signin.off")
    told = typed_key(key)
    good = good_key(work)
    kept, id = (good.secret, id_of(good)) if good is not None else ("", 0)
    lock = Lock(kept, lambda later: nobodys(later, "recovery"), "recovery_key", id)
    prove(work, lock, told, field="key", wrong="recovery.wrong")
    clerk = work.session.get(Clerk, clerk_id)
    if clerk is None or not clerk.active:
        raise Refusal("clerk.unknown", field="clerk_id", id=clerk_id)
    one = select(Clerk.id).where(Clerk.active, Clerk.role == DeskRole.ADMINISTRATOR).limit(1)
    if clerk.role is not DeskRole.ADMINISTRATOR and work.session.scalar(one) is not None:
        raise Refusal("recovery.administrators_only", field="clerk_id")
    secret = check_secret(DeskRole.ADMINISTRATOR, clerk.name, new_secret)
    theirs = replace(work, clerk_id=clerk_id)
    old, clerk.role = clerk.role, DeskRole.ADMINISTRATOR
    keep_secret(theirs, clerk, secret)
    theirs.record("recovery.used", "recovery_key", id, old=old, new=clerk.role, note=str(clerk_id))
    return SignedIn(clerk_id, must_renew=False)


def _spend(work: UnitOfWork) -> None:
    for earlier in work.session.scalars(select(RecoveryKey).where(RecoveryKey.spent_at.is_(None))):
        earlier.secret, earlier.spent_at = "", work.now


def keep_secret(work: UnitOfWork, clerk: Clerk, secret: str, first: bool = False) -> None:
    """Keep the hash of somebody's secret; a first one, which somebody else knows, must be renewed."""
    clerk.secret, clerk.must_renew = hash_of(secret), first
    forget(clerk)
    work.record("secret.give" if first else "secret.renew", "clerk", id_of(clerk))
