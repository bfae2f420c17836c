"""The price list: services paid and free, materials, hours of labour, and packages of them (M37, M53, M54)."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key
from db.models.slip import LineKind


class PriceItem(Base):
    """Something that may stand on a slip; its prices are kept by the day they hold from."""

    __tablename__ = "price_item"
    id: Mapped[Key] = mapped_column(init=False)
    kind: Mapped[LineKind]
    code: Mapped[str] = mapped_column(String(20))  # what the desk types
    name_en: Mapped[str] = mapped_column(String(120))
    name_zh: Mapped[str] = mapped_column(String(120))
    unit_en: Mapped[str] = mapped_column(String(20))
    unit_zh: Mapped[str] = mapped_column(String(20))
    charged: Mapped[bool]  # False: done for nothing, its price is its value
    position: Mapped[int]
    model: Mapped[str] = mapped_column(String(60), default="", server_default="")  # of a material
    trade_id: Mapped[int | None] = mapped_column(ForeignKey("trade.id"), index=True, default=None)
    note_en: Mapped[str] = mapped_column(default="", server_default="")
    note_zh: Mapped[str] = mapped_column(default="", server_default="")
    removed_at: Mapped[datetime | None] = mapped_column(default=None)


class Price(Base):
    """What one unit costs from a day on, in whole cents."""

    __tablename__ = "price"
    __table_args__ = (Index("ix_price_item_from", "item_id", "valid_from", unique=True),)
    id: Mapped[Key] = mapped_column(init=False)
    item_id: Mapped[int] = mapped_column(ForeignKey("price_item.id"))
    valid_from: Mapped[date]
    cents: Mapped[int]


class Package(Base):
    """Services and materials that go together; on a slip it becomes its lines."""

    __tablename__ = "package"
    id: Mapped[Key] = mapped_column(init=False)
    code: Mapped[str] = mapped_column(String(20))
    name_en: Mapped[str] = mapped_column(String(120))
    name_zh: Mapped[str] = mapped_column(String(120))
    position: Mapped[int]
    removed_at: Mapped[datetime | None] = mapped_column(default=None)


class PackageLine(Base):
    """One item of a package."""

    __tablename__ = "package_line"
    id: Mapped[Key] = mapped_column(init=False)
    package_id: Mapped[int] = mapped_column(ForeignKey("package.id"), index=True)
    item_id: Mapped[int] = mapped_column(ForeignKey("price_item.id"), index=True)
    quantity: Mapped[int]  # thousandths of the unit
    position: Mapped[int]
