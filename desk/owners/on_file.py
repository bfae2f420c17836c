"""Who is on file: neither merged into somebody else nor made nameless, and found by what is true of them now."""

from sqlalchemy import ColumnElement, and_

from db.models import Person
from desk.refusals import Refusal
from desk.rekeying import rekey_person
from desk.work import UnitOfWork

known: ColumnElement[bool] = and_(Person.merged_into_id.is_(None), Person.forgotten_at.is_(None))
"""The people who may appear in a list."""


def on_file(work: UnitOfWork, person_id: int) -> Person:
    """A person who may be changed. Refusals: person.unknown."""
    person = work.session.get(Person, person_id)
    if person is None or person.merged_into_id is not None or person.forgotten_at is not None:
        raise Refusal("person.unknown", id=person_id)
    return person


def rekey(work: UnitOfWork, person: Person) -> None:
    """Let the finder know a person by name and phone, and beside them by the flats held now ("wang 1801")."""
    rekey_person(work, person.id)
