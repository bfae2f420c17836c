"""What follows a case inside the office: what is set right, what was paid, and the investigation of a breach."""

from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desk import compensations, inquiries
from desk.cases import CaseFile
from desk.compensations import PaymentRow
from desk.inquiries import RectificationRow
from desk.rights import is_manager
from desk.work import Reading
from ui.cases.part import CasePart
from ui.compensations.lists import Payments
from ui.desk import Desk
from ui.inquiries.findings import Inquiry
from ui.inquiries.investigation import InvestigationCard
from ui.inquiries.rectifications import Rectifications
from ui.theme import em


@dataclass(frozen=True)
class RightAnswer:
    """What the part shows of a case."""

    rectifications: tuple[RectificationRow, ...]
    payments: tuple[PaymentRow, ...]
    inquiry: Inquiry


class RightPart(CasePart):
    """Rectifications, compensation and the investigation of one case."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"case", "rectification", "compensation", "investigation", "diary", "clerk", "fact"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.rectifications = Rectifications(desk)
        self.payments = Payments(desk)
        self.investigation = InvestigationCard(desk)
        for each in (self.rectifications, self.payments, self.investigation):
            self.column.addWidget(each)

    @staticmethod
    def ask(reading: Reading, file: CaseFile) -> object:
        number = file.row.number
        inquiry = Inquiry(
            file.row.id,
            number,
            is_manager(reading),
            inquiries.is_investigated(reading, number),
            inquiries.looks(reading, number),
            reading.now,
        )
        return RightAnswer(
            inquiries.rectifications_of(reading, number), compensations.of_case(reading, number), inquiry
        )

    def show_answer(self, file: CaseFile, answer: Any) -> None:
        self.file, now = file, answer.inquiry.now
        self.rectifications.number, self.rectifications.now = file.row.number, now
        self.payments.number, self.payments.today = file.row.number, self.desk.facts.local(now).date()
        self.rectifications.show_rows(file.row.id, answer.rectifications)
        self.payments.show_rows(file.row.id, answer.payments)
        self.investigation.show_inquiry(answer.inquiry)

    def focus_first(self) -> None:
        self.rectifications.focus_first()

    def new(self, what: str) -> None:
        if what == "rectification":
            self.rectifications.add()
        elif what == "compensation":
            self.payments.add()
        elif what == "investigation":
            self.investigation.edit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.investigation.facts.fit(2 if self.width() >= em(60) else 1)
        for each in (self.rectifications, self.payments):
            each.fit(self.width() < em(36))
