"""What nobody may overlook about a case, as marks and links under its summary."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desk.cases import CaseFile, Paused
from ui.desk import Desk
from ui.moments import near_time, plain_day
from ui.stages import waits_for_word
from ui.widgets.flow import Flow
from ui.widgets.link import LinkButton
from ui.widgets.pill import Pill, Tone

if TYPE_CHECKING:
    from desk.facts import Facts

LINKS = 4
"""Cases that repeat this one and are named; the others are counted."""

Mark = tuple[str, Tone]


class Marks(Flow):
    """Pills for where a case stands besides its status, and links to what it belongs to."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk

    def show_case(self, file: CaseFile, now: datetime, to_approve: int = 0) -> None:
        """Show the marks of a case as of a moment (UTC), and how many letters about it wait for a manager."""
        pills: list[QWidget] = [Pill(words, tone) for words, tone in marks_of(file, now, self._desk.facts)]
        self.show_parts([*pills, *self._approval(to_approve), *self._links(file)])

    def words(self) -> list[str]:
        """What the marks say."""
        return [str(getattr(each, "text", str)()).replace("&&", "&") for each in self.parts()]

    def _approval(self, count: int) -> list[QWidget]:
        if not count:
            return []
        one, more = self.tr("A letter waits for approval"), self.tr("{n} letters wait for approval")
        link = LinkButton((one if count == 1 else more).format(n=count))
        link.clicked.connect(lambda: self._desk.open("letters", room="approval"))
        return [link]

    def _links(self, file: CaseFile) -> list[QWidget]:
        found: list[QWidget] = []
        if file.second_of:
            found.append(self._link(self.tr("Second complaint of {number}"), file.second_of, "cases"))
        for number in file.seconds[:LINKS]:
            found.append(self._link(self.tr("Repeated by {number}"), number, "cases"))
        if len(file.seconds) > LINKS:
            found.append(Pill(self.tr("and {n} more").format(n=len(file.seconds) - LINKS)))
        if file.incident:
            found.append(self._link(self.tr("Incident {number}"), file.incident, "incidents"))
        return found

    def _link(self, words: str, number: str, page: str) -> LinkButton:
        link = LinkButton(words.format(number=number))
        link.clicked.connect(lambda: self._desk.open(page, number=number))
        return link


def marks_of(file: CaseFile, now: datetime, office: "Facts") -> list[Mark]:
    """The marks of a case as of a moment (UTC), what presses first."""
    translate = QCoreApplication.translate
    marks: list[Mark] = []
    if file.tell_due is not None:
        since = file.hand_overs[-1].at if file.hand_overs else file.entered_at or file.row.taken_at
        told = translate("cases", "Not told yet, since {time}").format(
            time=near_time(office.local(since), office.local(now))
        )
        marks.append((told, "red" if file.tell_due < now else "amber"))
    if file.paused is not None:
        marks.append(_waits(file.paused, office.local(now).date()))
    if file.to_read:
        marks.append((translate("cases", "Hand-over not read"), "accent"))
    if file.reopened:
        times = translate("cases", "Reopened {n} times") if file.reopened > 1 else translate("cases", "Reopened once")
        marks.append((times.format(n=file.reopened), "amber"))
    if file.withheld:
        marks.append((translate("cases", "Name withheld"), "amber"))
    if file.after_hours:
        marks.append((translate("cases", "After hours"), "neutral"))
    if file.handling.idea:
        marks.append((translate("cases", "Idea"), "accent"))
    return marks


def _waits(paused: Paused, today: date) -> Mark:
    translate = QCoreApplication.translate
    if paused.back_on <= today:
        return translate("cases", "Back since {day}").format(day=plain_day(paused.back_on)), "amber"
    told = translate("cases", "Waits until {day} · {what}")
    return told.format(day=plain_day(paused.back_on), what=waits_for_word(paused.waits_for)), "neutral"
