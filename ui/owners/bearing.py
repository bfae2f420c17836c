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
    """The mark of the unhappy, the next follow-up, the last visit, and how each person likes to be dealt with."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self.set_title(self.tr("To bear in mind"))
        self._desk = desk
        self.unhappy = Pill(self.tr("Still unhappy"), "red")
        self.confidential = Pill(self.tr("Confidential note"), "amber")
        for pill in (self.confidential, self.unhappy):
            self.add_beside_title(pill)
        self.visits = LinkButton(self.tr("Visits and follow-ups"))
        self.head.addWidget(self.visits)
        self.lines = Facts()
        self.lines.fit(1)
        self.body.addWidget(self.lines)

    def show_marks(self, marks: Marks, living: Sequence[Resident], now: datetime) -> None:
        """Show how the household stands, and the handling notes of who lives there as far as they may be read."""
        self.unhappy.setVisible(marks.unhappy_since is not None)
        self.confidential.setVisible(any(each.handling_secret or each.handling_hidden for each in living))
        self.lines.show_facts([*self._standing(marks, now), *self._handling(living)])

    def _standing(self, marks: Marks, now: datetime) -> list[Fact]:
        facts = self._desk.facts
        told: list[Fact] = []
        if marks.unhappy_since is not None:
            why = " · ".join(each for each in (marks.case_number, marks.why) if each)
            since = long_day(marks.unhappy_since, facts)
            told.append((self.tr("Still unhappy"), self.tr("Since {day}: {why}").format(day=since, why=why)))
        if marks.next_on is not None:
            day = plain_day(marks.next_on, facts.local(now))
            late = self.tr("{day}, {n} overdue").format(day=day, n=marks.late_follow_ups)
            told.append((self.tr("Next follow-up"), late if marks.late_follow_ups else day))
        seen = long_day(marks.last_visit, facts) if marks.last_visit is not None else self.tr("Never visited")
        return [*told, (self.tr("Last visit"), seen)]

    def _handling(self, living: Sequence[Resident]) -> list[Fact]:
        told = {}
        for each in living:
            if each.handling_hidden:
                told[each.name] = self.tr("Confidential note: ask a manager")
            elif each.handling:
                told[each.name] = each.handling
        return list(told.items())
