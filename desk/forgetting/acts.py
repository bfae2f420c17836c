"""Makes former residents nameless."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.dialects.sqlite import insert

from db.base import Base
from db.models import Attachment, Case, Fact, Person, PersonGroup, Phone, Slip, StoredFile, Tier
from desk.attachments import Stored
from desk.cases.findable import find_anew
from desk.forgetting.elsewhere import ON_REPORTS, Remains, on_reports, remains, traces
from desk.forgetting.known import alias_of, flats_of, known_by, merge_partners, people_around, scrubs_of
from desk.forgetting.letters import STANDING, forget_papers, on_paper, scrub_requests
from desk.forgetting.lists import left_on, open_cases, open_follow_ups
from desk.forgetting.post import called_so, post_of
from desk.forgetting.printed import empty_papers
from desk.forgetting.scope import Scope, parts, rows_about
from desk.forgetting.wiping import (
    blank_diary,
    blank_merges,
    scrub_changes,
    scrub_drafts,
    scrub_history,
    scrub_lines,
    scrub_rows,
    wipe_told,
)
from desk.index import replace_keys
from desk.merging import forget_merges
from desk.phones import bare_number
from desk.refusals import Refusal
from desk.rights import require_manager
from desk.slips.findable import find_anew as find_slip_anew
from desk.work import UnitOfWork

_PASSED = ("diary", "import_change", ON_REPORTS)
"""Traces that are cared for on their own."""


@dataclass(frozen=True)
class Forgotten:
    """How many people were made nameless, the stored files nothing names any more, and where a name still stands."""

    people: int
    files: tuple[Stored, ...]
    remains: tuple[Remains, ...] = ()


def forget(work: UnitOfWork, person_ids: Sequence[int], told: Mapping[int, Scope] | None = None) -> Forgotten:
    """Take everything former residents could be known by out of the book; what is counted stays (G51).

    Nothing can bring it back. The words are out of the file only after `Office.tidy`, which the book remembers to be
    due. Whoever is nameless already is passed over. In records of others a name goes only where it can mean nobody
    else; where it stands after that is answered, for a manager to look through. `told`: the `traces` of the people,
    when they were looked for before. Refusals: clerk.managers_only, person.unknown,
    forget.still_here, forget.case_open, forget.follow_up_open.
    """
    require_manager(work)
    calls = _calls_of_nobody(work)
    files: list[Stored] = []
    left: list[Remains] = []
    people = 0
    for person_id in dict.fromkeys(person_ids):
        if (person := _may_go(work, person_id)) is not None:
            far = told[person_id] if told is not None else traces(work, person_id)
            gone = _forget(work, person, calls, far)
            files += gone.files
            left += gone.remains
            people += gone.people
    if people:
        due = insert(Fact).values(name="to_tidy", value="true")
        work.session.execute(due.on_conflict_do_update(index_elements=["name"], set_={"value": "true"}))
    work.session.expire_all()
    return Forgotten(people, tuple(files), tuple(dict.fromkeys(left)))


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


def _forget(work: UnitOfWork, person: Person, calls: dict[str, Scope], told: Scope) -> Forgotten:
    ids = [person.id, *forget_merges(work, person.id)]
    known = known_by(work, ids)
    units = flats_of(work, ids)
    alias = alias_of(work, person.id)
    scrubs = scrubs_of(work, known, alias, people_around(work, ids, units))
    calls_of = [calls.get(digits, {}) for digits in known.digits()]
    their_calls = {name: {id_ for each in calls_of for id_ in each.get(name, ())} for name in ("case", "slip")}
    theirs = rows_about(work, {"person": set(ids), **their_calls})
    nearby = _without(rows_about(work, {"unit": units}), theirs)
    nearby["person"] = merge_partners(work, ids)
    post = post_of(work, theirs, ids, scrubs.own)
    lines, reports = told.get("diary", set()), told.get(ON_REPORTS, set())
    far = _without({name: rows for name, rows in told.items() if name not in _PASSED}, theirs, nearby)
    out = {name: far.pop(name) for name in STANDING if name in far}
    called = [called_so(work, *each) for each in ((nearby, scrubs.near), (out, scrubs.out), (far, scrubs.out))]
    letters = {name: rows.union(*(each[name] for each in called)) for name, rows in post.own.items()}
    theirs = _without(theirs, post.beside, post.about)
    reaches = (
        (theirs, scrubs.own), (post.about, scrubs.about), (post.beside, scrubs.beside),
        (nearby, scrubs.near), (out, scrubs.out), (far, scrubs.far),
    )  # fmt: skip

    before = on_paper(work, [scope for scope, _ in reaches])
    files = _take_files(work, theirs, letters["incoming_letter"], ids)
    wipe_told(work, theirs, letters, ids, alias)
    blank_diary(work, theirs, ids)
    changed = {name: theirs.get(name, set()) for name in ("case", "slip")}
    for scope, scrub in reaches:
        scrubbed = scrub_rows(work, scope, scrub)
        changed = {name: rows | scrubbed.get(name, set()) for name, rows in changed.items()}
        scrub_history(work, scope, scrub)
    scrub_requests(work, reaches[:-1], theirs.get("letter_request", set()), scrubs.out)
    anew = forget_papers(work, before)
    printed = theirs | {name: theirs.get(name, set()) | rows for name, rows in anew.items()} | {"unit": units}
    empty_papers(work, printed, scrubs.own)
    scrub_lines(work, lines, scrubs.far)
    scrub_changes(work, told.get("import_change", set()), scrubs.far)
    blank_merges(work, ids, alias)
    scrub_drafts(work, theirs, scrubs.own, scrubs.near, ids, units, alias)
    _empty(work, ids)
    _index_again(work, changed)
    for person_id in ids:
        work.record("person.forget", "person", person_id)
    left = [each for scope, scrub in reaches[1:] for each in remains(work, scope, scrub)]
    left += on_reports(work, reports)
    return Forgotten(1, tuple(files), tuple(left))


def _without(scope: Scope, *others: Scope) -> Scope:
    """Some rows but those of others."""
    return {name: rows.difference(*(other.get(name, set()) for other in others)) for name, rows in scope.items()}


def _calls_of_nobody(work: UnitOfWork) -> dict[str, Scope]:
    """The cases that name nobody on file and slips without a case, by the digits of the phone they were told from."""
    found: dict[str, Scope] = {}
    cases = select(Case.id, Case.told_phone).where(Case.person_id.is_(None), Case.told_phone != "")
    slips = select(Slip.id, Slip.told_phone).where(Slip.case_id.is_(None), Slip.told_phone != "")
    for name, query in (("case", cases), ("slip", slips)):
        for id_, phone in work.session.execute(query):
            found.setdefault(bare_number(phone), {}).setdefault(name, set()).add(id_)
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


def _take_files(work: UnitOfWork, theirs: Scope, came: set[int], ids: list[int]) -> list[Stored]:
    """Take off what was scanned of the person for good: on the own record, on all that names the person and on the
    letters that came from there.

    Photos of a case stay: they show what was broken, and a case may be of many.
    """
    gone: set[int] = set()
    named = {name: _naming(work, name, rows, ids) for name, rows in theirs.items() if name not in ("case", "letter")}
    for subject, subject_ids in {**named, "incoming_letter": came, "person": set(ids)}.items():
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


def _naming(work: UnitOfWork, name: str, rows: set[int], ids: list[int]) -> set[int]:
    """Those of some rows that are a person's, by their own column."""
    table = Base.metadata.tables[name]
    found: set[int] = set()
    for some in parts(rows) if "person_id" in table.c else ():
        found |= set(work.session.scalars(select(table.c.id).where(table.c.id.in_(some), table.c.person_id.in_(ids))))
    return found


def _index_again(work: UnitOfWork, changed: Scope) -> None:
    # Rows were changed past the session: what it has read of them before is not true any more.
    for some in parts(changed["case"]):
        query = select(Case).where(Case.id.in_(some)).execution_options(populate_existing=True)
        for case in work.session.scalars(query):
            find_anew(work, case)
    for some in parts(changed["slip"]):
        for slip in work.session.scalars(
            select(Slip).where(Slip.id.in_(some)).execution_options(populate_existing=True)
        ):
            find_slip_anew(work, slip)
