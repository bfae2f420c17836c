"""The note on how to deal with a person: everybody's, or confidential until a manager releases it (M83).

A confidential text is in no list and in no line of the diary; who cannot read it cannot write over it either."""

from sqlalchemy import func, update

from db.models import Diary, Person
from desk.cleaning import clean
from desk.owners.on_file import on_file
from desk.rights import is_manager, require_manager
from desk.work import UnitOfWork

HIDDEN = "(confidential)"
"""What the diary says in place of the words."""


def sealed(person: Person) -> bool:
    """Whether only a manager may read the note."""
    return bool(person.handling) and person.handling_secret and person.released_at is None


def keep_handling(work: UnitOfWork, person: Person, text: str | None, secret: bool) -> None:
    """Keep the note as it came from a form; None leaves the words. Anyone may seal a note, only a manager opens it."""
    was, old = sealed(person), person.handling
    if was and not is_manager(work):
        return
    person.handling = old if text is None else clean(text)
    if person.handling != old:
        hide = was or secret
        work.record("person.handling", "person", person.id, old=_told(old, hide), new=_told(person.handling, hide))
    if secret and person.handling and not was:
        _seal(work, person)
    elif was and not secret:
        _release(work, person)
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
        _seal(work, person)
        work.session.flush()


def _seal(work: UnitOfWork, person: Person) -> None:
    person.handling_secret, person.released_at, person.released_by_id = True, None, None
    _hide_in_diary(work, person)
    work.record("person.handling_seal", "person", person.id)


def _release(work: UnitOfWork, person: Person) -> None:
    person.released_at, person.released_by_id = work.now, work.clerk_id
    work.record("person.handling_release", "person", person.id)


def _hide_in_diary(work: UnitOfWork, person: Person) -> None:
    """What the diary wrote down while the note was everybody's is from now on as confidential as the note."""
    mine = update(Diary).where(Diary.subject == "person", Diary.subject_id == person.id)
    for side in (Diary.old, Diary.new):
        work.session.execute(
            mine.where(Diary.act == "person.handling", side != "").values({side: HIDDEN}),
            execution_options={"synchronize_session": False},
        )
    # Lines of before held all that was known of a person with dots between.
    words = f" · {person.handling}"
    work.session.execute(
        mine.where(Diary.act == "person.change").values(
            old=func.replace(Diary.old, words, f" · {HIDDEN}"), new=func.replace(Diary.new, words, f" · {HIDDEN}")
        ),
        execution_options={"synchronize_session": False},
    )


def _told(text: str, hide: bool) -> str:
    return HIDDEN if hide and text else text
