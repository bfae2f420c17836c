"""Makes one record of two that are one, and two again where that was wrong."""

from dataclasses import dataclass

from sqlalchemy import or_, select

from db.models import Merge, Person, Tenure, Unit
from desk.merged import merged_into
from desk.merging.drafts import drafts_back, drafts_over
from desk.merging.moving import Moved, Mover, came_since, carry_back, raw_row, raw_rows, write
from desk.merging.references import references_to
from desk.merging.rules import merged_values, twin_values, twins
from desk.merging.sealing import hide_where_sealed, seal_as_together
from desk.refusals import Refusal
from desk.rekeying import rekey_person, rekey_unit
from desk.work import Reading, UnitOfWork


@dataclass(frozen=True)
class Merged:
    """A merge that was done, or undone again: `kept` stays, `gone` is found no more until it is split."""

    id: int
    kind: str
    kept_id: int
    kept: str
    gone_id: int
    gone: str


@dataclass(frozen=True)
class Split:
    """A merge undone; `stayed` tells how many rows of each table came since and stay with the kept record."""

    merged: Merged
    stayed: tuple[tuple[str, int], ...]


def merge(work: UnitOfWork, kind: str, kept_id: int, gone_id: int) -> Merged:
    """Make one of two people ("person") or flats ("unit"): everything that names the one that goes names the other.

    Empty fields are filled, what differs stands in the note, nothing is lost: `split` undoes it at any time.
    Refusals: merge.same, merge.already, merge.forgotten, person.unknown, unit.unknown.
    """
    if kept_id == gone_id:
        raise Refusal("merge.same", field="other")
    kept, gone = _free(work, kind, kept_id), _free(work, kind, gone_id)
    mover = Mover(work)
    mover.remember_last(kind)
    before, other = raw_row(work, kind, kept_id), raw_row(work, kind, gone_id)
    for reference in references_to(kind):
        theirs = raw_rows(work, reference, gone_id)
        if theirs:
            for row, twin in twins(reference, raw_rows(work, reference, kept_id), theirs, work.facts.country):
                mover.drop(reference.table, dict(row), twin["id"])
                held = raw_row(work, reference.table, twin["id"])
                mover.change(reference.table, twin["id"], twin_values(reference, held, row, work.facts.language))
            mover.carry(reference, gone_id, kept_id)
    mover.change(kind, kept_id, merged_values(kind, before, other, work.facts.language))
    write(work, kind, gone_id, {"merged_into_id": kept_id})
    mover.remember_said(kind, kept_id)
    if kind == "unit":
        mover.moved.drafts = drafts_over(work, gone_id, kept_id)
    line = Merge(kind, kept_id, gone_id, work.now, work.clerk_id, mover.moved.dump())
    work.session.add(line)
    work.session.flush()
    done = Merged(line.id, kind, kept_id, _name(kept), gone_id, _name(gone))
    _settle(work, done, "merge")
    if kind == "person":
        hide_where_sealed(work, kept_id, before["handling"])
    return done


def split(work: UnitOfWork, merge_id: int) -> Split:
    """Undo a merge: what went over and still is there goes back, what came since stays and is told.

    Refusals: merge.unknown, merge.undone, merge.newer_first.
    """
    row = work.session.get(Merge, merge_id)
    if row is None:
        raise Refusal("merge.unknown")
    kept, gone = (record_of(work, row.kind, id) for id in (row.kept_id, row.gone_id))
    if row.undone_at is not None or kept is None or gone is None or not row.moved:
        raise Refusal("merge.undone")
    if kept.merged_into_id is not None:
        raise Refusal("merge.newer_first", name=_name(kept))
    done = Merged(row.id, row.kind, row.kept_id, _name(kept), row.gone_id, _name(gone))
    moved = Moved.load(row.moved)
    write(work, row.kind, row.gone_id, {"merged_into_id": None})
    carry_back(work, moved)
    drafts_back(work, moved.drafts, row.at)
    row.undone_at = work.now
    _settle(work, done, "split")
    if done.kind == "person":
        seal_as_together(work, done.id, done.kept_id, done.gone_id)
    return Split(done, _came_since(work, moved, row.kind, row.kept_id))


def forget_merges(work: UnitOfWork, person_id: int) -> list[int]:
    """Wipe what merges remember of a person who is made nameless: they cannot be split any more.

    Answers the people merged into this one, whose rows hold the same person's data and must go nameless as well.
    """
    ids = merged_into(work, Person, person_id)
    for row in work.session.scalars(
        select(Merge).where(
            Merge.kind == "person", or_(Merge.kept_id.in_((person_id, *ids)), Merge.gone_id == person_id)
        )
    ):
        row.moved = ""
    work.session.flush()
    return ids


def record_of(reading: Reading, kind: str, id: int) -> Person | Unit | None:
    """A person or a flat by its id, merged or not."""
    return reading.session.get(Person, id) if kind == "person" else reading.session.get(Unit, id)


def _free(work: UnitOfWork, kind: str, id: int) -> Person | Unit:
    """A record that stands for itself and can be merged."""
    record = record_of(work, kind, id)
    if record is None:
        raise Refusal("person.unknown" if kind == "person" else "unit.unknown", field="other", id=id)
    if record.merged_into_id is not None:
        raise Refusal("merge.already", field="other", name=_name(record))
    if isinstance(record, Person) and record.forgotten_at is not None:
        raise Refusal("merge.forgotten", field="other")
    return record


def _settle(work: UnitOfWork, done: Merged, act: str) -> None:
    """The finder and the diary, once the rows have moved past the session's own picture of them."""
    work.session.flush()
    work.session.expire_all()
    for id in (done.kept_id, done.gone_id):
        (rekey_person if done.kind == "person" else rekey_unit)(work, id)
    if done.kind == "unit":
        ties = select(Tenure.person_id).where(Tenure.unit_id.in_((done.kept_id, done.gone_id))).distinct()
        for person_id in work.session.scalars(ties).all():
            rekey_person(work, person_id)
    for id, other in ((done.kept_id, done.gone), (done.gone_id, done.kept)):
        work.record(f"{done.kind}.{act}", done.kind, id, new=other, note=str(done.id))


def _came_since(work: UnitOfWork, moved: Moved, kind: str, kept_id: int) -> tuple[tuple[str, int], ...]:
    counts: dict[str, int] = {}
    for reference in references_to(kind):
        if came := came_since(work, moved, reference, kept_id):
            counts[reference.table] = counts.get(reference.table, 0) + came
    return tuple(sorted(counts.items()))


def _name(record: Person | Unit) -> str:
    return record.name if isinstance(record, Person) else record.code
