"""The note on how to deal with a person: everybody's, or confidential until a manager releases it (M83).

A confidential text is in no list and in no line of the diary; who cannot read it cannot write over it either, and
a form that is older than the seal is refused rather than forgotten."""

from functools import partial

from sqlalchemy import select

from db.models import Diary, Person
from desk.cleaning import clean
from desk.diary import Words, redact
from desk.merged import merged_into
from desk.owners.on_file import on_file
from desk.refusals import Refusal
from desk.rights import is_manager, require_manager
from desk.work import UnitOfWork

HIDDEN = "(confidential)"
"""What the diary says in place of the words."""


def sealed(person: Person) -> bool:
    """Whether only a manager may read the note."""
    return bool(person.handling) and person.handling_secret and person.released_at is None


def keep_handling(work: UnitOfWork, person: Person, text: str | None, secret: bool) -> None:
    """Keep the note as it came from a form; None leaves the words.

    A form may seal a note and never opens one: it may be older than the seal. Refusals: handling.sealed.
    """
    was, old = sealed(person), person.handling
    new = old if text is None else clean(text)
    if was and new != old and not is_manager(work):
        raise Refusal("handling.sealed", field="handling")
    if not old:
        person.handling_secret = False  # was of words that are gone
    person.handling = new
    if new != old:
        hide = was or secret
        work.record("person.handling", "person", person.id, old=_told(old, hide), new=_told(new, hide))
    if secret and new and not was:
        seal(work, person)
    work.session.flush()


def release_handling(work: UnitOfWork, person_id: int) -> None:
    """Let everybody at the desk read the note of a person. Refusals: clerk.managers_only, person.unknown."""
    require_manager(work)
    person = on_file(work, person_id)
    if sealed(person):
        _release(work, person)
        work.session.flush()


def seal_handling(work: UnitOfWork, person_id: int) -> None:
    """Let only managers read the note of a person. Refusals: clerk.managers_only, person.unknown."""
    require_manager(work)
    person = on_file(work, person_id)
    if person.handling and not sealed(person):
        seal(work, person)
        work.session.flush()


def seal(work: UnitOfWork, person: Person) -> None:
    """Let only managers read the note of a person, whoever is at the desk."""
    person.handling_secret, person.released_at, person.released_by_id = True, None, None
    hide_in_diary(work, person)
    work.record("person.handling_seal", "person", person.id)


def _release(work: UnitOfWork, person: Person) -> None:
    person.released_at, person.released_by_id = work.now, work.clerk_id
    work.record("person.handling_release", "person", person.id)


def hide_in_diary(work: UnitOfWork, person: Person, before: str = "") -> None:
    """What the diary wrote down while the note was everybody's is from now on as confidential as the note.

    So are the lines of those merged into the person; `before` is what the note said before that."""
    work.session.flush()
    ids = [person.id, *merged_into(work, Person, person.id)]
    # Lines of before held all that was known of a person with dots between.
    texts = {before, *work.session.scalars(select(Person.handling).where(Person.id.in_(ids)))} - {""}
    hidden = [f" · {each}" for each in sorted(texts, key=len, reverse=True)]
    mine = select(Diary.id, Diary.act, Diary.old, Diary.new, Diary.note).where(
        Diary.subject == "person", Diary.subject_id.in_(ids), Diary.act.in_(("person.handling", "person.change"))
    )
    changed: dict[int, Words] = {}
    for line, act, old, new, note in work.session.execute(mine):
        hide = _hide_all if act == "person.handling" else partial(_hide_in, hidden)
        changed[line] = hide(old), hide(new), note
    redact(work, changed)


def _hide_all(told: str) -> str:
    return HIDDEN if told else ""


def _hide_in(hidden: list[str], told: str) -> str:
    for words in hidden:
        told = told.replace(words, f" · {HIDDEN}")
    return told


def _told(text: str, hide: bool) -> str:
    return HIDDEN if hide and text else text
