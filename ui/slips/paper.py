"""A slip on paper once more."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desk.office import Office
from desk.slips import mark_printed, sheet_of
from desk.slips.paper import draw
from desk.work import Reading
from ui.errands import Progress
from ui.printing import PrintOutcome

if TYPE_CHECKING:
    from ui.printing import Printing

KIND = "slip"


def drawn(number: str) -> Callable[[Reading], bytes]:
    """A question: the slip's PDF, marked as a copy when it was printed before."""
    return lambda reading: draw(sheet_of(reading, number))


def print_again(number: str, printing: "Printing") -> Callable[[Office, Progress], PrintOutcome]:
    """A job: draw the slip, print it on the slips' printer, and count it."""

    def job(office: Office, progress: Progress) -> PrintOutcome:
        progress.step(0, 2, number)
        pdf = office.ask(drawn(number))
        progress.step(1, 2, number)
        outcome = printing.print(pdf, KIND, number)
        office.do(lambda work: mark_printed(work, number))
        return outcome

    return job
