"""The finder's two indexes: prefix keys of everything, and the words of cases."""

from sqlalchemy import Column, Index, Integer, String, Table, Text

from db.base import Base

search_key = Table(
    "search_key",
    Base.metadata,
    Column("k", String(80), primary_key=True),
    Column("kind", String(10), primary_key=True),
    Column("id", Integer, primary_key=True),
    # For a record's own keys: to replace them, and to ask whether a second typed word is among them.
    Index("ix_search_key_record", "kind", "id"),
    sqlite_with_rowid=False,
)

# A virtual table: made by its migration, never by create_all. Chinese characters stand between spaces in it.
case_words = Table(
    "case_words",
    Base.metadata,
    Column("rowid", Integer, primary_key=True),
    Column("words", Text),
    info={"virtual": True},
)
