"""What is said when something was done with an incident, each with its way back."""

from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QObject
from shiboken6 import isValid

from desk import incidents
from desk.cases import CaseRow, Taken
from desk.incidents import Before, CalledAgain, Together
from desk.work import UnitOfWork
from ui.desk import Desk
from ui.messages import sentence
from ui.takingback import offer_back, tell_done
from ui.widgets.notice import Notice

MOST_TOLD = 6
"""So many refusals are told in full."""

translate = QCoreApplication.translate


class Afterwards(QObject):
    """Tells what came of an act; `notice` keeps in sight what was refused, until it is put away."""

    def __init__(self, desk: Desk, notice: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._notice = desk, notice

    def taken(self, taken: Taken) -> None:
        """One more caller was taken."""
        told, show = translate("incidents", "{number} taken"), translate("incidents", "Show case")
        open_case = self._desk.open
        self._desk.toasts.show(told.format(number=taken.number), show, lambda: open_case("cases", number=taken.number))

    def called_again(self, again: CalledAgain) -> None:
        """One more call of somebody who is among the callers."""
        told = translate("incidents", "The call was added to {number}").format(number=again.number)
        tell_done(self._desk, told, again.batch)

    def together(self, number: str, done: Together) -> None:
        """How many it was done to; those that refused stay in sight with their reason."""
        if done.done:
            told = translate("incidents", "Done for {n} cases of {number}").format(n=len(done.done), number=number)
            tell_done(self._desk, told, done.batch)
        title = translate("incidents", "Done for {n} cases of {number}, not for {m}")
        title = title.format(n=len(done.done), number=number, m=len(done.refused))
        if not isValid(self._notice):  # the page was built anew meanwhile
            if done.refused:
                self._desk.toasts.show(title)
            return
        self._notice.setVisible(bool(done.refused))
        if done.refused:
            lines = [sentence(refusal) for _number, refusal in done.refused[:MOST_TOLD]]
            if (more := len(done.refused) - MOST_TOLD) > 0:
                lines.append(translate("incidents", "and {n} more").format(n=more))
            away = (translate("incidents", "Put away"), self._notice.hide)
            self._notice.show_notice(title, "\n".join(lines), [away])

    def changed(self, what: str, number: str, before: Before) -> None:
        """It ended ("end"), was made void ("void") or taken up again ("reopen")."""
        words = {
            "end": translate("incidents", "{number} has ended"),
            "void": translate("incidents", "{number} is void"),
            "reopen": translate("incidents", "{number} goes on again"),
        }

        def back(work: UnitOfWork) -> tuple[str]:
            incidents.put_back(work, number, before)
            return (number,)

        offer_back(self._desk, words[what].format(number=number), back)

    def part(self, row: CaseRow) -> None:
        """Let a case stand by itself again."""
        errands, batch = self._desk.errands, uuid4().hex
        told = translate("incidents", "{number} stands by itself again").format(number=row.number)

        def parted(_none: None) -> None:
            tell_done(self._desk, told, batch)

        errands.do(self, lambda work: incidents.part(work, row.number, batch), parted)

    def say(self, what: str, number: str, answer: object) -> None:
        """What came of a form, by its name."""
        if isinstance(answer, Before):
            self.changed(what, number, answer)
        elif isinstance(answer, Taken):
            self.taken(answer)
        elif isinstance(answer, CalledAgain):
            self.called_again(answer)
