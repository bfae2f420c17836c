"""What to say, never to say and to ask, and how to answer: the six strategies at the elbow (M38, M43-M45)."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key


class AdviceKind(StrEnum):
    """What a line is for."""

    SAY = "say"
    NEVER = "never"
    ASK = "ask"
    ANSWER = "answer"


class Advice(Base):
    """One line for one class, or for every class when it names none."""

    __tablename__ = "advice"
    id: Mapped[Key] = mapped_column(init=False)
    kind: Mapped[AdviceKind]
    text_en: Mapped[str]
    text_zh: Mapped[str]
    position: Mapped[int]
    class_id: Mapped[int | None] = mapped_column(ForeignKey("case_class.id"), index=True, default=None)
    removed_at: Mapped[datetime | None] = mapped_column(default=None)
