"""Maintenance slips: work sent out on paper, and what came home with it."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key, Stamp
from db.models.person import Language
from db.models.return_call import Mark


class SlipStatus(StrEnum):
    """Whether the paper is with the worker, home again, or void."""

    OUT = "out"
    BACK = "back"
    VOID = "void"


class Warranty(StrEnum):
    """Who owes the repair: the office, whoever did it last, or the developer."""

    NONE = "none"
    WARRANTY = "warranty"
    DEVELOPER = "developer"


class Outcome(StrEnum):
    """How the errand ended."""

    DONE = "done"
    NOT_DONE = "not_done"
    SECOND_VISIT = "second_visit"


class LineKind(StrEnum):
    """What a line of a slip charges or gives for nothing."""

    SERVICE = "service"
    MATERIAL = "material"
    LABOUR = "labour"


class Slip(Base):
    """One errand of one trade, for a case or alone; an empty place, access or summary is that of the case."""

    __tablename__ = "slip"
    __table_args__ = (
        Index("ix_slip_status_raised", "status", "raised_at", "id"),
        Index("ix_slip_appoint_from", "appoint_from", sqlite_where=text("appoint_from IS NOT NULL")),
        Index("ix_slip_done_at", "done_at", sqlite_where=text("done_at IS NOT NULL")),
        Index("ix_slip_back_at", "back_at", sqlite_where=text("done_at IS NULL")),
        Index("ix_slip_raised_at", "raised_at", "id"),
        Index("ix_slip_worker", "worker", "raised_at", "id"),
        Index("ix_slip_equipment", "equipment", "status", "id", sqlite_where=text("equipment != ''")),
        Index(
            "ix_slip_unsigned",
            "outcome",
            "status",
            "raised_at",
            "id",
            sqlite_where=text("status = 'back' AND outcome = 'done' AND signed IS NOT 1"),
        ),
    )
    id: Mapped[Key] = mapped_column(init=False)
    number: Mapped[str] = mapped_column(String(16), unique=True)
    case_id: Mapped[int | None] = mapped_column(ForeignKey("case.id"), index=True)
    trade_id: Mapped[int | None] = mapped_column(ForeignKey("trade.id"), index=True)
    worker: Mapped[str] = mapped_column(String(60))
    raised_at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    status: Mapped[SlipStatus] = mapped_column(default=SlipStatus.OUT)
    printed: Mapped[int] = mapped_column(default=0)
    done_at: Mapped[datetime | None] = mapped_column(default=None)  # when the work was finished
    result: Mapped[str] = mapped_column(default="")
    void_reason: Mapped[str] = mapped_column(default="")
    worker_id: Mapped[int | None] = mapped_column(ForeignKey("worker.id"), index=True, default=None)
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), index=True, default=None)  # of one alone
    told_by: Mapped[str] = mapped_column(default="", server_default="")
    told_phone: Mapped[str] = mapped_column(default="", server_default="")
    summary: Mapped[str] = mapped_column(default="", server_default="")
    place: Mapped[str] = mapped_column(default="", server_default="")
    access: Mapped[str] = mapped_column(default="", server_default="")
    bring: Mapped[str] = mapped_column(default="", server_default="")
    equipment: Mapped[str] = mapped_column(default="", server_default="")  # by name (M74)
    warranty: Mapped[Warranty] = mapped_column(default=Warranty.NONE, server_default="none")
    appoint_from: Mapped[datetime | None] = mapped_column(default=None)
    appoint_until: Mapped[datetime | None] = mapped_column(default=None)
    language: Mapped[Language | None] = mapped_column(default=None)  # of its paper; None: the office's own
    second_of_id: Mapped[int | None] = mapped_column(ForeignKey("slip.id"), index=True, default=None)
    outcome: Mapped[Outcome | None] = mapped_column(default=None)  # None and home: before it was asked for
    cause: Mapped[str] = mapped_column(default="", server_default="")  # what was found
    arrived_at: Mapped[datetime | None] = mapped_column(default=None)
    back_at: Mapped[datetime | None] = mapped_column(default=None)  # when the paper came home
    tested: Mapped[bool | None] = mapped_column(default=None)
    signed: Mapped[bool | None] = mapped_column(default=None)  # None: nobody looked (M69)
    opinion: Mapped[Mark | None] = mapped_column(default=None)
    opinion_words: Mapped[str] = mapped_column(default="", server_default="")
    score: Mapped[int | None] = mapped_column(default=None)  # 1 to 5 of the service (M52)
    receipt: Mapped[str] = mapped_column(String(40), default="", server_default="")


class SlipLine(Base):
    """One service, material or hour of labour on a slip, named and priced as it was that day (M54)."""

    __tablename__ = "slip_line"
    id: Mapped[Key] = mapped_column(init=False)
    slip_id: Mapped[int] = mapped_column(ForeignKey("slip.id"), index=True)
    position: Mapped[int]
    kind: Mapped[LineKind]
    name_en: Mapped[str] = mapped_column(String(120))
    name_zh: Mapped[str] = mapped_column(String(120))
    unit_en: Mapped[str] = mapped_column(String(20))
    unit_zh: Mapped[str] = mapped_column(String(20))
    quantity: Mapped[int]  # thousandths of the unit
    cents: Mapped[int]  # the price of one unit
    charged: Mapped[bool]  # free work keeps its price as its value
    item_id: Mapped[int | None] = mapped_column(ForeignKey("price_item.id"), index=True, default=None)
    package_id: Mapped[int | None] = mapped_column(ForeignKey("package.id"), index=True, default=None)
    removed_at: Mapped[datetime | None] = mapped_column(default=None)
    model: Mapped[str] = mapped_column(String(60), default="", server_default="")
    ordered: Mapped[bool] = mapped_column(default=False, server_default="0")  # before: not done, it is no money
    carried_to_id: Mapped[int | None] = mapped_column(ForeignKey("slip.id"), index=True, default=None)  # second visit's
