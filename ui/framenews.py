"""What the frame tells all day: what waits, what is known to be broken, whose office it is, a doubt about the clock."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desk.places_doubt import PlaceDoubt, doubtful_place
from ui.errands import Errands
from ui.frame import Frame
from ui.incidents.banner import Known, what_is_known
from ui.waiting import Papers, Waiting, papers_to_print, what_waits

COUNTS_EVERY_MS = 60_000  # a case falls overdue by the clock alone
GLANCE_MS = 4_000
"""How often the window looks whether the command line wrote to the book."""


class FrameNews(QObject):
    """Asks the book and keeps the frame told; a frame built anew is told again at once."""

    minute = Signal()  # it counts anew, and the page in front with it: one screen tells one number
    clock_trusted = Signal()  # Deskbell goes by the PC's clock from now on

    def __init__(self, errands: Errands, parent: QObject) -> None:
        super().__init__(parent)
        self._errands = errands
        self._frame: Frame | None = None
        self._language = ""
        self._waiting: Waiting | None = None
        self._papers = Papers()
        self._glance = QTimer(self)
        self._glance.setInterval(GLANCE_MS)
        self._glance.timeout.connect(lambda: errands.look_round(self))
        self._glance.timeout.connect(self.watch_clock)
        self._minute = QTimer(self)
        self._minute.setInterval(COUNTS_EVERY_MS)
        self._minute.timeout.connect(self.count)
        self._minute.timeout.connect(self.minute)

    def tell(self, frame: Frame, language: str) -> None:
        """Keep this frame told from now on; the book is open."""
        self._frame, self._language = frame, language
        frame.clock.trusted.connect(self._trust_clock)
        if self._waiting is not None:  # uncounted yet, it must not say that nothing is overdue
            frame.show_waiting(self._waiting)
        frame.show_papers(self._papers)
        self._show_facts()
        self.count()
        self._count_papers()
        self._ask_known()
        self._ask_place()
        self.watch_clock()
        self._glance.start()
        self._minute.start()

    def stop(self) -> None:
        """The window goes."""
        self._glance.stop()
        self._minute.stop()

    def heard(self, tables: frozenset[str]) -> None:
        """Something was written to these tables."""
        if tables & {"case", "slip", "return_call", "fact", "own_day", "letter", "letter_request"}:
            self.count()
        if "print_job" in tables:
            self._count_papers()
        if tables & {"incident", "case_class", "building", "estate"}:
            self._ask_known()
        if "fact" in tables:
            self._show_facts()

    @Slot()
    def count(self) -> None:
        """Count what waits."""
        self._errands.ask(self, what_waits, self._counted, latest="counts")

    def _counted(self, waiting: Waiting) -> None:
        self._waiting = waiting
        if self._frame is not None:
            self._frame.show_waiting(waiting)

    def _count_papers(self) -> None:
        self._errands.ask(self, papers_to_print, self._papers_counted, latest="papers")

    def _papers_counted(self, papers: Papers) -> None:
        self._papers = papers
        if self._frame is not None:
            self._frame.show_papers(papers)

    def _ask_known(self) -> None:
        self._errands.ask(self, what_is_known, self._show_known, latest="known")

    def _show_known(self, told: Known) -> None:
        if self._frame is not None:
            self._frame.known.show_known(told.rows, self._errands.office.facts, told.now, self._language)

    def _ask_place(self) -> None:
        place = self._errands.office.folder
        self._errands.ask(self, lambda _reading: doubtful_place(place), self._show_place, latest="place")

    def _show_place(self, doubt: PlaceDoubt | None) -> None:
        if self._frame is not None and doubt is not None:
            self._frame.show_doubtful_place(doubt.service)

    def _show_facts(self) -> None:
        facts = self._errands.office.facts
        if self._frame is not None:
            self._frame.show_facts(facts.estate(self._language) or facts.office(self._language), facts.sample)

    @Slot()
    def watch_clock(self) -> None:
        """Say it where the PC's clock and the book disagree, as long as they do."""
        office = self._errands.office
        if self._frame is not None:
            self._frame.show_clock(office.clock_doubt(), office.facts)

    @Slot()
    def _trust_clock(self) -> None:
        self._errands.run(self, lambda office, _moved: office.trust_clock(), lambda _none: self._clock_trusted())

    def _clock_trusted(self) -> None:
        self.watch_clock()
        self.clock_trusted.emit()
