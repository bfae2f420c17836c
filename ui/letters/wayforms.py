"""What is asked when letters were sent, came back or were answered; for one letter or for several at once."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from desk.letters import LetterRow, SentHow, mark_answered, mark_returned, mark_sent
from ui.errands import Errands
from ui.formdialog import FormDialog
from ui.letters.waywords import ways
from ui.saving import Act
from ui.widgets.combo import Choice
from ui.widgets.dayline import DayLine


class WayForm(FormDialog):
    """Asks on which day something became of some letters; `saved` tells what Undo needs (Marked)."""

    def __init__(
        self, errands: Errands, what: str, rows: Sequence[LetterRow], today: date, parent: QWidget | None = None
    ) -> None:
        many = QCoreApplication.translate("letters", "{n} letters").format(n=len(rows))
        super().__init__(errands, f"{rows[0].number if len(rows) == 1 else many} · {what}", what, parent)
        self._today = today
        self.numbers = tuple(row.number for row in rows)
        self.only = rows[0] if len(rows) == 1 else None
        """The one letter asked about, whose entry may be set right."""

    def add_day(self, name: str, label: str, told: date | None) -> None:
        """A day, today unless another one was told already."""
        line = DayLine(self._today)
        line.set_value(told or self._today)
        self.form.add(name, label, line, required=True, span=6)

    def add_words(self, name: str, label: str, told: str, *, required: bool = False) -> None:
        """A line of words about it."""
        self.form.add(name, label, QLineEdit(told), required=required)


class SentForm(WayForm):
    """How and when letters went out; `how` is proposed. One that came back goes out again."""

    def __init__(
        self, errands: Errands, rows: Sequence[LetterRow], today: date, how: SentHow, parent: QWidget | None = None
    ) -> None:
        super().__init__(errands, QCoreApplication.translate("letter state", "Sent"), rows, today, parent)
        told = self.only.sent if self.only is not None and self.only.returned is None else None
        self.form.add("sent_how", self.tr("How"), Choice(ways()), span=6)
        self.form.fill({"sent_how": told.how if told else how})
        self.add_day("sent_on", self.tr("On"), told.on if told else None)
        self.add_words("sent_note", self.tr("Number of the consignment, or who took it"), told.note if told else "")

    def act(self, told: dict[str, Any]) -> Act | None:
        how, on, note = SentHow(told["sent_how"]), told["sent_on"], told["sent_note"]
        return lambda work: mark_sent(work, self.numbers, how, on, note)


class ReturnedForm(WayForm):
    """When letters came back, and why."""

    def __init__(self, errands: Errands, rows: Sequence[LetterRow], today: date, parent: QWidget | None = None) -> None:
        super().__init__(errands, QCoreApplication.translate("letter state", "Came back"), rows, today, parent)
        told = self.only.returned if self.only is not None else None
        self.add_day("returned_on", self.tr("On"), told.on if told else None)
        self.add_words("returned_why", self.tr("Why it came back"), told.note if told else "", required=True)

    def act(self, told: dict[str, Any]) -> Act | None:
        return lambda work: mark_returned(work, self.numbers, told["returned_on"], told["returned_why"])


class AnsweredForm(WayForm):
    """When the addressees answered, and how."""

    def __init__(self, errands: Errands, rows: Sequence[LetterRow], today: date, parent: QWidget | None = None) -> None:
        super().__init__(errands, QCoreApplication.translate("letter state", "Answered"), rows, today, parent)
        told = self.only.answered if self.only is not None else None
        self.add_day("answered_on", self.tr("On"), told.on if told else None)
        self.add_words("answered_note", self.tr("How: by phone, in person, by letter …"), told.note if told else "")

    def act(self, told: dict[str, Any]) -> Act | None:
        return lambda work: mark_answered(work, self.numbers, told["answered_on"], told["answered_note"])
