"""What to bear in mind before one speaks to a household (M01, M62)."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QWidget

from desk.owners import Resident
from desk.visits import Marks
from ui.cases.detail_facts import Fact, Facts
from ui.desk import Desk
from ui.moments import long_day, plain_day
from ui.widgets.card import Card
from ui.widgets.link import LinkButton
from ui.widgets.pill import Pill


class Bearing(Card):
    """Since when it is unhappy, the next follow-up, the last visit, and how each person likes to be dealt with.

    Hidden while there is nothing of it.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self.set_title(self.tr("To bear in mind"))
        self._desk = desk
        self.confidential = Pill(self.tr("Confidential note"), "amber")
        self.add_beside_title(self.confidential)
        self.visits = LinkButton(self.tr("Visits and follow-ups"))
        self.head.addWidget(self.visits)
        self.lines = Facts()
        self.lines.fit(1)
        self.body.addWidget(self.lines)

    def show_marks(self, marks: Marks, living: Sequence[Resident], now: datetime) -> None:
        """Show how the household stands, and the handling notes of who lives there as far as they may be read."""
        self.confidential.setVisible(any(each.handling_secret or each.handling_hidden for each in living))
        told = [*self._standing(marks, now), *self._handling(living)]
        self.lines.show_facts(told)
        self.setVisible(bool(told))

    def _standing(self, marks: Marks, now: datetime) -> list[Fact]:
        facts = self._desk.facts
        told: list[Fact] = []
        if marks.unhappy_since is not None:
            since = self.tr("Since {day}").format(day=long_day(marks.unhappy_since, facts))
            told.append((self.tr("Still unhappy"), " · ".join(each for each in (since, marks.case_number) if each)))
        if marks.next_on is not None:
            day = plain_day(marks.next_on, facts.local(now))
            late = self.tr("{day}, {n} overdue").format(day=day, n=marks.late_follow_ups)
            told.append((self.tr("Next follow-up"), late if marks.late_follow_ups else day))
        if marks.last_visit is not None:
            told.append((self.tr("Last visit"), long_day(marks.last_visit, facts)))
        return told

    def _handling(self, living: Sequence[Resident]) -> list[Fact]:
        told = {}
        for each in living:
            if each.handling_hidden:
                told[each.name] = self.tr("Confidential note: ask a manager")
            elif each.handling:
                told[each.name] = each.handling
        return list(told.items())
