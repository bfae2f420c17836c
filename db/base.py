"""The ground every table stands on: keys, stamps in UTC, enums by value, names for constraints."""

from datetime import UTC, datetime, timedelta
from enum import Enum, StrEnum
from typing import Annotated, Any, ClassVar

from sqlalchemy import BigInteger, Dialect, Integer, LargeBinary, MetaData, inspect
from sqlalchemy import Enum as EnumColumn
from sqlalchemy.orm import DeclarativeBase, MappedAsDataclass, mapped_column
from sqlalchemy.types import TypeDecorator

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def micros(moment: datetime) -> int:
    """Whole microseconds since 1970 in UTC; a moment without a zone means nothing here."""
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone cannot be stored")
    gone = moment - _EPOCH
    return (gone.days * 86_400 + gone.seconds) * 1_000_000 + gone.microseconds


def from_micros(stored: int) -> datetime:
    """The moment, aware and in UTC, of so many microseconds."""
    return _EPOCH + timedelta(microseconds=stored)


class UtcStamp(TypeDecorator[datetime]):
    """Stores a moment as whole microseconds since 1970 in UTC, since SQLite would drop the zone."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> int | None:
        return None if value is None else micros(value)

    def process_result_value(self, value: Any, _dialect: Dialect) -> datetime | None:
        return None if value is None else from_micros(value)


class Bytes(LargeBinary):
    """A few bytes, handed to the driver and taken from it as they are: the usual wrapping costs as much as the row."""

    def bind_processor(self, _dialect: Dialect) -> None:
        return None

    def result_processor(self, _dialect: Dialect, _coltype: object) -> None:
        return None


def _values(kind: type[Enum]) -> list[str]:
    return [str(member.value) for member in kind]


ONCE = {"sqlite_autoincrement": True}
"""For tables whose rows may be deleted: an id is never given again, or the diary of one would be that of another."""
Key = Annotated[int, mapped_column(Integer, primary_key=True)]
Stamp = Annotated[datetime, mapped_column(UtcStamp)]


class Base(MappedAsDataclass, DeclarativeBase, repr=False, eq=False):
    """Every table of the book."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        StrEnum: EnumColumn(StrEnum, values_callable=_values, native_enum=False, create_constraint=False, length=20),
        datetime: UtcStamp,
    }


def id_of(row: Base) -> int:
    """The id the book gave a row of a table with `Key`; the row has been flushed."""
    identity = inspect(row).identity
    if identity is None:
        raise ValueError("a row that was not flushed has no id")
    return int(identity[0])
