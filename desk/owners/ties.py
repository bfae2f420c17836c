"""How people belong to flats: coming, changing, leaving, coming back, and a flat that changes hands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from db.models import Person, Role, Tenure
from desk.cleaning import clean
from desk.merged import leads_to, unit_on_file
from desk.owners.on_file import on_file, rekey
from desk.owners.shares import check_shares, extent, read_share, share_words
from desk.owners.stale import brought_up
from desk.records import change, put, strike
from desk.refusals import Refusal
from desk.short import short_line
from desk.tenure import gone, lasting, today
from desk.work import UnitOfWork

LONGEST_RELATION = 60


@dataclass(frozen=True)
class NewTie:
    """What a person is to a flat, as typed; `until` is the last day, `share` of an owner "50 %" or "1/2"."""

    role: Role = Role.OWNER
    since: date | None = None
    until: date | None = None
    share: str = ""
    lease_until: date | None = None
    relation: str = ""
    note: str = ""


@dataclass(frozen=True)
class TakenOff:
    """A tie taken off, to be put back by Undo."""

    person_id: int
    unit_id: int
    tie: NewTie


@dataclass(frozen=True)
class ChangeOfOwner:
    """A flat that changed hands, to be taken back by Undo: the last days of before, and the tie that began."""

    before: tuple[tuple[int, date | None], ...]
    tie_id: int


def add_tie(work: UnitOfWork, person_id: int, unit_id: int, new: NewTie) -> int:
    """Let a person on file belong to a flat, beside the flats held already; answer the tie's id.

    Refusals: person.unknown, unit.unknown, tie.already_there, tie.ends_too_soon, tie.share_not_clear,
    tie.shares_over, text.too_long.
    """
    person, unit_id = on_file(work, leads_to(work, Person, person_id)), unit_on_file(work, unit_id).id
    person_id = person.id
    _refuse_twice(work, person, unit_id, new)
    return _begin(work, person, unit_id, new)


def change_tie(work: UnitOfWork, tie_id: int, new: NewTie, shown: NewTie | None = None) -> None:
    """Change what a person is to a flat: role, days, share, lease.

    With what the form showed when it was opened, only what differs from that is changed. Refusals: tie.unknown,
    tie.ends_too_soon, tie.share_not_clear, tie.shares_over, text.too_long, record.changed.
    """
    tie = _tie(work, tie_id)
    new, _ = brought_up(new, shown, _told(tie), {"note": "tie_note"})
    before = extent(tie)
    change(work, Tenure, tie_id, _columns(new))
    if not gone(tie.until, today(work)):
        check_shares(work, tie, before)
    rekey(work, on_file(work, tie.person_id))


def take_off_tie(work: UnitOfWork, tie_id: int) -> TakenOff:
    """Take off a tie that never was, entered by mistake; the diary keeps what it said. Refusals: tie.unknown."""
    tie = _tie(work, tie_id)
    person = on_file(work, tie.person_id)
    taken = TakenOff(tie.person_id, tie.unit_id, _told(tie))
    strike(work, tie, "unit", tie.unit_id, name=person.name)
    rekey(work, person)
    return taken


def put_back_tie(work: UnitOfWork, taken: TakenOff) -> int:
    """Put back a tie taken off as it was, whoever else has come to own a share meanwhile.

    Refusals: person.unknown, unit.unknown, tie.already_there.
    """
    person = on_file(work, leads_to(work, Person, taken.person_id))
    unit_id = unit_on_file(work, taken.unit_id).id
    _refuse_twice(work, person, unit_id, taken.tie)
    return _put(work, person, unit_id, taken.tie).id


def move_out(work: UnitOfWork, person_id: int, unit_id: int, until: date) -> dict[int, date | None]:
    """Say a person's last day in a flat; who has gone by today is no longer found by it.

    Answers the last days the ties had before, for take_back_move_out. Refusals: person.unknown, tie.ends_too_soon.
    """
    person, unit_id = on_file(work, leads_to(work, Person, person_id)), unit_on_file(work, unit_id).id
    ties = _held(work, person.id, unit_id)
    if not ties:
        raise Refusal("person.unknown", id=person_id)
    before = {tie.id: tie.until for tie in ties}
    for tie in ties:
        _end(work, tie, until)
    rekey(work, person)
    return before


def take_back_move_out(work: UnitOfWork, person_id: int, before: Mapping[int, date | None]) -> None:
    """Give ties the last days they had, as move_out answered them; None is "still here". Refusals: person.unknown."""
    person = on_file(work, leads_to(work, Person, person_id))
    for tie in work.session.scalars(select(Tenure).where(Tenure.id.in_(before), Tenure.person_id == person.id)).all():
        change(work, Tenure, tie.id, {"until": before[tie.id]})
    rekey(work, person)


def change_owner(
    work: UnitOfWork, unit_id: int, leaving: Sequence[int], on: date, person_id: int, share: str = ""
) -> ChangeOfOwner:
    """Let a flat change hands: the ties that leave end on a day, the new owner's begins on it.

    `leaving` are ties of the flat, of sold-out owners and of whoever leaves with them; without a share typed the new
    owner gets the shares of those owners. Refusals: tie.unknown, person.unknown, tie.ends_too_soon,
    tie.share_not_clear, tie.shares_over.
    """
    unit_id, person_id = unit_on_file(work, unit_id).id, leads_to(work, Person, person_id)
    ties = [_tie(work, tie_id) for tie_id in leaving]
    if any(tie.unit_id != unit_id for tie in ties):
        raise Refusal("tie.unknown")
    # A tenant who buys the flat stays in it, as its owner.
    ties += [tie for tie in _held(work, person_id, unit_id) if tie.id not in leaving]
    before = tuple((tie.id, tie.until) for tie in ties)
    sold = sum(tie.share or 0 for tie in ties if tie.role is Role.OWNER)
    for tie in ties:
        _end(work, tie, on)
    work.session.flush()
    for person in {tie.person_id for tie in ties}:
        rekey(work, on_file(work, person))
    new = NewTie(since=on, share=share.strip() or share_words(sold or None))
    return ChangeOfOwner(before, _begin(work, on_file(work, person_id), unit_id, new))


def take_back_change_of_owner(work: UnitOfWork, changed: ChangeOfOwner) -> None:
    """Undo a change of owner. Refusals: tie.unknown."""
    take_off_tie(work, changed.tie_id)
    for tie_id, until in changed.before:
        tie = _tie(work, tie_id)
        change(work, Tenure, tie_id, {"until": until})
        rekey(work, on_file(work, tie.person_id))


def _begin(work: UnitOfWork, person: Person, unit_id: int, new: NewTie) -> int:
    tie = _put(work, person, unit_id, new)
    check_shares(work, tie)
    return tie.id


def _put(work: UnitOfWork, person: Person, unit_id: int, new: NewTie) -> Tenure:
    tie = Tenure(person_id=person.id, unit_id=unit_id, **_columns(new))
    put(work, tie)
    rekey(work, person)
    return tie


def _refuse_twice(work: UnitOfWork, person: Person, unit_id: int, new: NewTie) -> None:
    """The owner may be who is called in an emergency as well, but nobody is the same to a flat twice."""
    if gone(new.until, today(work)):
        return
    if any(tie.role is new.role for tie in _held(work, person.id, unit_id)):
        raise Refusal("tie.already_there", field="name", name=person.name)


def _told(tie: Tenure) -> NewTie:
    return NewTie(tie.role, tie.since, tie.until, share_words(tie.share), tie.lease_until, tie.relation, tie.note)


def _end(work: UnitOfWork, tie: Tenure, until: date) -> None:
    if tie.since is not None and until < tie.since:
        raise Refusal("tie.ends_too_soon", field="until")
    change(work, Tenure, tie.id, {"until": until})


def _held(work: UnitOfWork, person_id: int, unit_id: int) -> Sequence[Tenure]:
    """The ties of a person to a flat that have not ended."""
    return work.session.scalars(
        select(Tenure).where(
            Tenure.person_id == person_id, Tenure.unit_id == unit_id, lasting(Tenure.until, today(work))
        )
    ).all()


def _tie(work: UnitOfWork, tie_id: int) -> Tenure:
    tie = work.session.get(Tenure, tie_id)
    if tie is None:
        raise Refusal("tie.unknown")
    return tie


def _columns(new: NewTie) -> dict[str, Any]:
    """The row of a tie; a share is an owner's, the end of a lease whoever rents."""
    for last, field in ((new.until, "until"), (new.lease_until, "lease_until")):
        if new.since is not None and last is not None and last < new.since:
            raise Refusal("tie.ends_too_soon", field=field)
    return {
        "role": new.role,
        "since": new.since,
        "until": new.until,
        "share": read_share(new.share) if new.role is Role.OWNER else None,
        "lease_until": new.lease_until,
        "relation": short_line(new.relation, LONGEST_RELATION, "relation"),
        "note": clean(new.note),
    }
