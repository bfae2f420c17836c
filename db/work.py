"""Sessions on a book: one that can only read, one whose whole work is kept or undone together."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import event
from sqlalchemy.orm import ORMExecuteState, Session, SessionTransaction, UOWTransaction

from db.book import Book
from db.chain import HEAD


@contextmanager
def reading(book: Book) -> Iterator[Session]:
    """A session that sees one moment of the book and cannot change it."""
    with Session(book.reading) as session, session.begin():
        yield session


@dataclass
class Writing:
    """A session that may write, and the names of the tables it has touched."""

    session: Session
    touched: set[str] = field(default_factory=set)


@contextmanager
def writing(book: Book) -> Iterator[Writing]:
    """A unit of work: all of it is on disk when this ends, or none of it."""
    with _Watched(book.writing, expire_on_commit=False) as session:
        work = Writing(session)
        session.info[_TOUCHED] = work.touched
        with session.begin():
            yield work


class _Watched(Session):
    """Collects the touched tables by listening, so that no act can forget to tell."""


_TOUCHED = "touched"


@event.listens_for(_Watched, "after_flush")
def _flushed(session: Session, _context: UOWTransaction) -> None:
    for row in (*session.new, *session.dirty, *session.deleted):
        session.info[_TOUCHED].add(row.__tablename__)


@event.listens_for(_Watched, "after_soft_rollback")
def _undone(session: Session, _begun: SessionTransaction) -> None:
    session.info.pop(HEAD, None)  # the lines written since are gone


@event.listens_for(_Watched, "do_orm_execute")
def _executed(state: ORMExecuteState) -> None:
    if state.is_insert or state.is_update or state.is_delete:
        statement: Any = state.statement
        state.session.info[_TOUCHED].add(statement.table.name)
