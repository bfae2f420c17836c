"""What may be done about signing in, by whoever sits at the desk."""

from sqlalchemy import select

from db.models import Clerk, DeskRole
from desk.refusals import Refusal
from desk.rights import Right, require
from desk.signin.policy import check_secret, composed
from desk.signin.proving import clerks_lock, prove
from desk.signin.recovery import good_key, keep_secret, replace_key
from desk.work import UnitOfWork

LONGEST_MINUTES = 240


def turn_on(work: UnitOfWork, secret: str, key: str = "") -> str:
    """From now on everybody signs in, the one at the desk with `secret`; answers the recovery key, this once.

    `key` is one made by `new_key` that was put in the safe already; without it one is made. Whoever turns it on is an
    administrator from then on and stays at the desk. An earlier recovery key is spent.
    Refusals: clerk.administrators_only, signin.needed for a script, signin.on_already, recovery.mistyped, those of
    `check_secret`."""
    require(work, Right.GIVE_RIGHTS)
    here = _here(work)
    if work.facts.sign_in:
        raise Refusal("signin.on_already")
    secret = check_secret(DeskRole.ADMINISTRATOR, here.name, secret)
    if here.role is not DeskRole.ADMINISTRATOR:
        old, here.role = here.role, DeskRole.ADMINISTRATOR
        work.record("clerk.change", "clerk", here.id, old=old, new=here.role)
    keep_secret(work, here, secret)
    key = replace_key(work, key)
    _keep_on(work, True)
    return key


def turn_off(work: UnitOfWork, own: str) -> None:
    """Nobody signs in any more, once the one at the desk has proved by their `own` secret that it is they; secrets and
    the recovery key stay in the book for `turn_back_on`.

    Refusals: clerk.administrators_only, signin.off, those of `prove`."""
    require(work, Right.GIVE_RIGHTS)
    _must_be_on(work)
    prove(work, clerks_lock(work, _here(work).id), own)
    _keep_on(work, False)


def turn_back_on(work: UnitOfWork) -> None:
    """Take `turn_off` back (Ctrl+Z): everybody signs in again with what they had, the same recovery key is good.

    Refusals: clerk.administrators_only, signin.needed for a script, signin.on_already, signin.no_secret where the one
    at the desk is no administrator with a secret, or no recovery key is good."""
    require(work, Right.GIVE_RIGHTS)
    here = _here(work)
    if work.facts.sign_in:
        raise Refusal("signin.on_already")
    if here.role is not DeskRole.ADMINISTRATOR or not here.secret or good_key(work) is None:
        raise Refusal("signin.no_secret")
    _keep_on(work, True)


def give_secret(work: UnitOfWork, clerk_id: int, first: str) -> None:
    """Give somebody a first PIN or password, which they must renew when they sign in with it.

    Only while signing in is on: before, anybody may sit down as anybody, and a secret would prove nothing.
    Refusals: clerk.administrators_only, signin.off, clerk.unknown, signin.renew_own for one's own, those of
    `check_secret` for that person's role."""
    require(work, Right.GIVE_RIGHTS)
    _must_be_on(work)
    clerk = work.session.get(Clerk, clerk_id)
    if clerk is None or not clerk.active:
        raise Refusal("clerk.unknown", id=clerk_id)
    if clerk_id == work.clerk_id:
        raise Refusal("signin.renew_own")
    keep_secret(work, clerk, check_secret(clerk.role, clerk.name, first), first=True)


def renew_own(work: UnitOfWork, old: str, new: str) -> None:
    """The one at the desk changes their own PIN or password; wrong tries count as at signing in.

    Refusals: signin.off, signin.needed, signin.wrong(field="old", wait=seconds), signin.wait(field="old", seconds=...),
    signin.same(field="secret"), those of `check_secret`."""
    _must_be_on(work)
    here = _here(work)
    secret = check_secret(here.role, here.name, new)
    if secret == composed(old):
        raise Refusal("signin.same", field="secret")
    prove(work, clerks_lock(work, here.id), old, field="old")
    keep_secret(work, here, secret)


def new_recovery_key(work: UnitOfWork, own: str, key: str = "") -> str:
    """Make the printed recovery key worthless and answer the one that takes its place, this once; `key` as `turn_on`,
    `own` as `turn_off`, for whoever has the key can become the administrator.

    Refusals: clerk.administrators_only, signin.off, recovery.mistyped, those of `prove`."""
    require(work, Right.GIVE_RIGHTS)
    _must_be_on(work)
    prove(work, clerks_lock(work, _here(work).id), own)
    return replace_key(work, key)


def change_lock(work: UnitOfWork, minutes: int) -> None:
    """Keep after how many minutes without a key or the mouse the screen locks by itself; 0: never.

    Refusals: clerk.administrators_only, facts.number_out_of_range."""
    require(work, Right.GIVE_RIGHTS)
    if not 0 <= minutes <= LONGEST_MINUTES:
        raise Refusal("facts.number_out_of_range", field="lock_minutes", least=0, most=LONGEST_MINUTES)
    from desk.settings import keep_lock  # the settings bring much that no office is opened with

    keep_lock(work, minutes)


def _keep_on(work: UnitOfWork, on: bool) -> None:
    from desk.settings import keep_sign_in

    keep_sign_in(work, on)


def _here(work: UnitOfWork) -> Clerk:
    here = select(Clerk).where(Clerk.id == work.clerk_id, Clerk.active)
    clerk = None if work.unattended else work.session.scalar(here)
    if clerk is None:
        raise Refusal("signin.needed")
    return clerk


def _must_be_on(work: UnitOfWork) -> None:
    if not work.facts.sign_in:
        raise Refusal("signin.off")
