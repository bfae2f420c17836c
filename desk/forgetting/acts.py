"""Makes former residents nameless."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.dialects.sqlite import insert

from db.models import Attachment, Case, Fact, Person, PersonGroup, Phone, StoredFile, Tenure, Tier
from desk.attachments import Stored
from desk.cases.acts import words_of
from desk.forgetting.known import alias_of, known_by, scrubs_of
from desk.forgetting.lists import left_on, open_cases, open_follow_ups
from desk.forgetting.scope import Scope, parts, rows_about
from desk.forgetting.wiping import blank_diary, scrub_drafts, scrub_history, scrub_rows, wipe_told
from desk.index import replace_keys, replace_words
from desk.merging import forget_merges
from desk.phones import bare_number
from desk.refusals import Refusal
from desk.rights import require_manager
from desk.work import UnitOfWork


@dataclass(frozen=True)
class Forgotten:
    """How many people were made nameless, and the stored files nothing names any more."""

    people: int
    files: tuple[Stored, ...]


def forget(work: UnitOfWork, person_ids: Sequence[int]) -> Forgotten:
    """Take everything former residents could be known by out of the book; what is counted stays (G51).

    Nothing can bring it back. The words are out of the file only after `Office.tidy`, which the book remembers to be
    due. Whoever is nameless already is passed over. Refusals: clerk.managers_only, person.unknown,
    forget.still_here, forget.case_open, forget.follow_up_open.
    """
    require_manager(work)
    calls = _calls_of_nobody(work)
    files: list[Stored] = []
    people = 0
    for person_id in dict.fromkeys(person_ids):
        if (person := _may_go(work, person_id)) is not None:
            files += _forget(work, person, calls)
            people += 1
    if people:
        due = insert(Fact).values(name="to_tidy", value="true")
        work.session.execute(due.on_conflict_do_update(index_elements=["name"], set_={"value": "true"}))
    work.session.expire_all()
    return Forgotten(people, tuple(files))


def _may_go(work: UnitOfWork, person_id: int) -> Person | None:
    person = work.session.get(Person, person_id)
    if person is None or person.merged_into_id is not None:
        raise Refusal("person.unknown", id=person_id)
    if person.forgotten_at is not None:
        return None
    if left_on(work, person_id) is None:
        raise Refusal("forget.still_here", name=person.name)
    if cases := open_cases(work, [person_id]):
        raise Refusal("forget.case_open", name=person.name, number=cases[person_id][0])
    if open_follow_ups(work, [person_id]):
        raise Refusal("forget.follow_up_open", name=person.name)
    return person


def _forget(work: UnitOfWork, person: Person, calls: dict[str, set[int]]) -> list[Stored]:
    ids = [person.id, *forget_merges(work, person.id)]
    known = known_by(work, ids)
    units = set(work.session.scalars(select(Tenure.unit_id).where(Tenure.person_id.in_(ids))))
    alias = alias_of(work, person.id)
    own, around = scrubs_of(work, known, alias, ids, units)
    cases = {case for digits in known.digits() for case in calls.get(digits, ())}
    theirs = rows_about(work, {"person": set(ids), "case": cases})
    nearby = rows_about(work, {"unit": units})
    nearby = {name: rows - theirs.get(name, set()) for name, rows in nearby.items()}

    files = _take_files(work, theirs, ids)
    wipe_told(work, theirs, ids, alias)
    changed = scrub_rows(work, theirs, own) | scrub_rows(work, nearby, around)
    for scope, scrub in ((theirs, own), (nearby, around)):
        scrub_history(work, scope, scrub)
    blank_diary(work, theirs, ids)
    scrub_drafts(work, own, ids, units)
    _empty(work, ids)
    _index_again(work, changed | theirs.get("case", set()))
    for person_id in ids:
        work.record("person.forget", "person", person_id)
    return files


def _calls_of_nobody(work: UnitOfWork) -> dict[str, set[int]]:
    """The cases that name nobody on file, by the digits of the phone they were told from."""
    found: dict[str, set[int]] = {}
    query = select(Case.id, Case.told_phone).where(Case.person_id.is_(None), Case.told_phone != "")
    for case_id, phone in work.session.execute(query):
        found.setdefault(bare_number(phone), set()).add(case_id)
    return found


def _empty(work: UnitOfWork, ids: list[int]) -> None:
    """The rows of the person, of which only the number and the dates of the ties are left."""
    nothing: dict[str, Any] = {"email": "", "handling": "", "note": "", "id_number": "", "contact": "", "born_on": None}
    nothing |= {"channel": None, "language": None, "tier": Tier.ORDINARY, "handling_secret": False}
    for person_id in ids:
        values = nothing | {"name": alias_of(work, person_id), "forgotten_at": work.now}
        work.session.execute(update(Person).where(Person.id == person_id).values(values))
        replace_keys(work, "person", person_id, ())
    work.session.execute(delete(Phone).where(Phone.person_id.in_(ids)))
    work.session.execute(delete(PersonGroup).where(PersonGroup.person_id.in_(ids)))


def _take_files(work: UnitOfWork, theirs: Scope, ids: list[int]) -> list[Stored]:
    """Take off what was scanned of the person for good: on the own record and on papers held of the person."""
    gone: set[int] = set()
    for subject, subject_ids in (("person", set(ids)), ("paper_held", theirs.get("paper_held", set()))):
        for some in parts(subject_ids):
            its = (Attachment.subject == subject, Attachment.subject_id.in_(some))
            gone |= set(work.session.scalars(select(Attachment.file_id).where(*its)))
            work.session.execute(delete(Attachment).where(*its))
    stored: list[Stored] = []
    for some in parts(gone):
        unnamed = StoredFile.id.in_(some) & StoredFile.id.not_in(select(Attachment.file_id))
        for file in work.session.scalars(select(StoredFile).where(unnamed)):
            stored.append(Stored(file.hash, file.media, file.size))
        work.session.execute(delete(StoredFile).where(unnamed))
    return stored


def _index_again(work: UnitOfWork, cases: set[int]) -> None:
    for some in parts(cases):
        query = select(Case.id, Case.summary, Case.words, Case.place, Case.told_by).where(Case.id.in_(some))
        replace_words(work, {case_id: words_of(*texts) for case_id, *texts in work.session.execute(query)})
