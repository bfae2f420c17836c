"""The facts of a case in a grid: only those there are."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desk.cases import CaseFile, CaseStatus, HandOver, Paused
from desk.slips import Charge
from ui.cases.charge import charge_words
from ui.moments import day_and_time
from ui.stages import channel_word, escalation_word, kind_word, result_word, waits_for_word
from ui.theme import px
from ui.widgets.label import PlainLabel
from ui.widgets.longtext import LongText

if TYPE_CHECKING:
    from desk.facts import Facts as OfficeFacts
    from desk.named import Named

Fact = tuple[str, str]
"""Its name and what it is."""


def facts_of(
    file: CaseFile, language: str, office: "OfficeFacts", now: datetime, charge: Charge | None = None
) -> list[Fact]:
    """The facts there are, in the order a clerk asks for them."""
    translate = QCoreApplication.translate
    row = file.row

    def when(at: datetime | None) -> str:
        return day_and_time(at, office, now)

    def named(name: "Named | None") -> str:
        return name.text(language) if name else ""

    last = file.hand_overs[-1] if file.hand_overs else None
    escalated = tuple(each for each in file.hand_overs if each.level is not None)
    with_department = last is not None and row.status is CaseStatus.WITH_TRADE
    told = [
        (translate("facts", "Kind"), f"{kind_word(row.kind)} · {channel_word(file.channel)}"),
        (translate("facts", "Class"), named(row.class_name)),
        (translate("facts", "Place"), file.place),
        (translate("facts", "Access"), file.access),
        (translate("facts", "Department"), named(file.trade)),
        (translate("facts", "Why this one"), file.route_reason),
        (translate("facts", "Takes it on"), last.taker if last else ""),
        (translate("facts", "Its limit"), when(last.due_at) if last and with_department else ""),
        (translate("facts", "Escalated to"), ", ".join(_escalated(each, when(each.at)) for each in escalated)),
        (translate("facts", "First asked"), file.first_receiver),
        (translate("facts", "Taken"), when(row.taken_at)),
        (translate("facts", "Typed in"), when(file.entered_at)),
        (translate("facts", "Taken by"), file.clerk),
        (translate("facts", "Reply due"), when(row.reply_due)),
        (translate("facts", "Solution due"), when(row.solution_due)),
        (translate("facts", "Told"), _times(file.told)),
        (translate("facts", "Waits for"), _waits(file.paused)),
        (
            translate("facts", "Disputed slip"),
            _joined(file.disputed_slip, charge_words(charge, office.currency) if charge else ""),
        ),
        (translate("facts", "Closed"), when(file.closed_at)),
        (translate("facts", "Result"), result_word(file.result) if file.result else ""),
        (translate("facts", "Referred to"), file.referred_to),
        (translate("facts", "Cause"), _joined(named(file.cause), file.cause_note)),
        (translate("facts", "Outcome"), file.outcome),
        (translate("facts", "Prevention"), file.prevention),
        (translate("facts", "Void because"), file.void_reason),
    ]
    return [(name, words) for name, words in told if words]


def _escalated(hand_over: HandOver, when: str) -> str:
    """The level and the moment (M00)."""
    return _joined(escalation_word(hand_over.level), when) if hand_over.level else ""


def _times(count: int) -> str:
    """How often the person was told how it stands (M77, M94)."""
    if count == 1:
        return QCoreApplication.translate("facts", "once")
    return QCoreApplication.translate("facts", "{n} times").format(n=count) if count else ""


def _waits(paused: Paused | None) -> str:
    return _joined(waits_for_word(paused.waits_for), paused.reason) if paused else ""


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


class Facts(QWidget):
    """Names and values in one or two pairs of columns; the labels are used again from case to case."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: list[tuple[PlainLabel, LongText]] = []
        self._pairs = 2
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(4))
        self._stretch()

    def show_facts(self, facts: list[Fact]) -> None:
        """Show these facts."""
        while len(self._labels) < len(facts):
            self._labels.append((PlainLabel("", "caption"), LongText("")))
            self._place(len(self._labels) - 1)
        for place, (name, value) in enumerate(self._labels):
            shown = place < len(facts)
            if shown:
                name.setText(facts[place][0])
                value.show_text(facts[place][1], facts[place][0])
            name.setVisible(shown)
            value.setVisible(shown)

    def fit(self, pairs: int) -> None:
        """Lie in so many pairs of columns."""
        if pairs != self._pairs:
            self._pairs = pairs
            self._stretch()
            for place in range(len(self._labels)):
                self._place(place)

    def _stretch(self) -> None:
        for pair in range(2):
            self._grid.setColumnStretch(pair * 2 + 1, 1 if pair < self._pairs else 0)

    def _place(self, place: int) -> None:
        row, pair = divmod(place, self._pairs)
        for column, label in enumerate(self._labels[place]):
            self._grid.removeWidget(label)
            self._grid.addWidget(label, row, pair * 2 + column, Qt.AlignmentFlag.AlignTop)
