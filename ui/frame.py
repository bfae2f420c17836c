"""What stands around the pages: banner, rail, top bar, status bar."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from ui.clocknotice import ClockNotice
from ui.commands import Commands
from ui.desk import OpenPage
from ui.errands import Errands
from ui.incidents.banner import KnownLine
from ui.pages import PageSpec
from ui.palette import SearchBox
from ui.proportions import NARROW, TIGHT
from ui.rail import Rail
from ui.statusbar import StatusBar
from ui.theme import px, tokens
from ui.topbar import TopBar
from ui.waiting import Papers, Waiting
from ui.widgets.label import PlainLabel
from ui.widgets.notice import Notice
from ui.widgets.pill import Tone

if TYPE_CHECKING:  # brings what must not be loaded before the first paint
    from desk.clock import ClockDoubt
    from desk.facts import Facts

Actions = Sequence[tuple[str, Callable[[], object]]]


class Frame(QWidget):
    """Everything seen but the pages; built anew on every new look."""

    def __init__(
        self, errands: Errands, commands: Commands, specs: Sequence[PageSpec], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._papers_filter = "all"
        self.search = SearchBox(errands, commands)
        self.rail = Rail(self.tr("Deskbell"))
        for spec in specs:
            if spec.rail:
                words = spec.words()
                tip = f"{words} ({spec.key})" if spec.key else words
                self.rail.add(spec.id, words, spec.icon, tip, bottom=spec.rail == "bottom")
        self.rail.add("help", self.tr("Help"), "circle-help", commands["help"].tip(), bottom=True)
        self.top = TopBar(self.search, commands["find"], commands["new"])
        self.known = KnownLine()
        self.clock = ClockNotice()
        self.status = StatusBar()
        errands.job_moved.connect(self.status.job.follow)
        errands.job_ended.connect(self.status.job.end)
        self.banner = PlainLabel(self.tr("Sample office: nothing here is real"), "strong")
        self.banner.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.banner.setFixedHeight(px(26))
        self.banner.setStyleSheet(f"background: {tokens().amber_soft}; color: {tokens().amber};")
        self.banner.hide()
        self._holder = QWidget()
        self._ground = QStackedLayout(self._holder)
        self._lay_out()
        self.status.network.tell(
            "cloud-off",
            "muted",
            self.tr("Offline – local"),
            self.tr("Deskbell works on this PC alone and needs no network."),
        )

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.top)
        right.addWidget(self.clock)
        right.addWidget(self.known)
        right.addWidget(self._holder, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addLayout(middle, 1)
        column.addWidget(self.status)

    def fit(self, width: int) -> None:
        """Shrink the rail to icons in a narrow window; counted in text sizes, not in pixels."""
        self.rail.set_narrow(width < px(NARROW))
        self.top.set_tight(width < px(TIGHT))

    def _put(self, widget: QWidget) -> None:
        while (item := self._ground.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._ground.addWidget(widget)

    def show_opening(self, doing: str = "") -> None:
        """The book is being opened, or something else is done to it first."""
        self.search.setEnabled(not doing)  # what is looked for while the book is opened is answered then
        words = PlainLabel(doing or self.tr("Opening the book…"), "muted")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._put(words)
        self.status.book.tell("database", "muted", self.tr("Opening the book…"), self.tr("The book of this office"))

    def show_trouble(self, title: str, text: str, actions: Actions) -> None:
        """Say why there is nothing to see and what can be done."""
        self.search.setEnabled(False)  # there is no book to look into
        ground = QFrame()
        column = QVBoxLayout(ground)
        column.setContentsMargins(px(20), px(14), px(20), px(14))
        notice = Notice(title, text, list(actions), tone="red")
        column.addWidget(notice)
        column.addStretch(1)
        self._put(ground)
        if links := notice.links():
            links[0].setFocus(Qt.FocusReason.OtherFocusReason)  # Enter does the first of them
        self.status.book.tell("database", "red", self.tr("Book not open"), text)

    def show_pages(self, pages: QWidget) -> None:
        """The book is open: the pages take their place."""
        self._put(pages)
        self.search.setEnabled(True)
        self.status.book.tell(
            "database",
            "green",
            self.tr("Book OK"),
            self.tr("The book is open; every save is on the disk at once."),
        )

    def show_doubtful_place(self, service: str) -> None:
        """The book lies in a folder that a service copies while it is written (G27)."""
        told = self.tr(
            "{service} copies this folder while the book is being written, which can spoil it or bring back an old "
            "one. Close Deskbell, move the folder elsewhere on this PC and let only the backups be copied."
        )
        words = self.tr("Book in {service}").format(service=service)
        self.status.book.tell("database", "amber", words, told.format(service=service))

    def show_facts(self, estate: str, sample: bool) -> None:
        """Whose office this is, and whether it is only a sample."""
        self.rail.show_estate(estate)
        self.banner.setVisible(sample)

    def lead_on(self, go: OpenPage) -> None:
        """Pressing a part of the status bar leads to what it is about."""
        status = self.status
        status.on_press(status.clock, self.clock.focus_link)
        status.on_press(status.overdue, lambda: go("cases", filter="overdue"))
        status.on_press(status.papers, lambda: go("queue", filter=self._papers_filter))
        for part in (status.book, status.network):
            status.on_press(part, lambda: go("settings", part="book"))
        status.on_press(status.backup, lambda: go("settings", part="backups"))

    def show_clock(self, doubt: "ClockDoubt | None", facts: "Facts") -> None:
        """Whether the PC's clock can be believed."""
        self.clock.show_doubt(doubt, facts)
        part = self.status.clock
        if doubt is None:
            part.hide()
        else:
            words = self.tr("The PC's clock is behind") if doubt.behind else self.tr("The PC's clock is far ahead")
            part.tell("clock-alert", "red", words, self.tr("See what the clock says and what to do"))

    def show_papers(self, told: Papers) -> None:
        """How many papers wait or did not come out; pressing it leads to them."""
        part, lead = self.status.papers, self.tr("The print queue (F7): what waits, failed and came out")
        self._papers_filter = "failed" if told.failed else "waiting" if told.waiting else "all"
        if told.failed:
            one, more = self.tr("1 paper not printed"), self.tr("{n} papers not printed")
            part.tell("printer", "red", (one if told.failed == 1 else more).format(n=told.failed), lead)
        elif told.waiting:
            one, more = self.tr("1 paper to print"), self.tr("{n} papers to print")
            part.tell("printer", "amber", (one if told.waiting == 1 else more).format(n=told.waiting), lead)
        else:
            part.tell("printer", "muted", self.tr("Papers"), lead)

    def show_waiting(self, told: Waiting) -> None:
        """The numbers on the rail and at the right of the status bar; red only for what is late or was sent back."""
        late = self.tr("{n} overdue").format(n=told.overdue)
        today = self.tr("{n} due today").format(n=told.due_today)
        tone: Tone = "red" if told.overdue else "neutral"
        self.rail.count("today", told.overdue + told.due_today, tone, f"{late}, {today}")
        self.rail.count("cases", told.cases, "neutral", self.tr("{n} waiting").format(n=told.cases))
        if told.slips_late:
            self.rail.count("slips", told.slips_late, "red", self.tr("{n} overdue").format(n=told.slips_late))
        else:
            self.rail.count("slips", told.slips_out, "neutral", self.tr("{n} out").format(n=told.slips_out))
        if told.calls_late:
            self.rail.count("calls", told.calls_late, "red", self.tr("{n} overdue").format(n=told.calls_late))
        else:
            self.rail.count("calls", told.calls, "neutral", self.tr("{n} to call").format(n=told.calls))
        back, approve = told.letters_back, told.letters
        kinds = ((back, self.tr("{n} sent back")), (approve, self.tr("{n} to approve")))
        spoken = ", ".join(words.format(n=count) for count, words in kinds if count)
        self.rail.count("letters", back + approve, "red" if back else "neutral", spoken)
        part = self.status.overdue
        if told.overdue:
            part.tell("clock-alert", "red", late, self.tr("Show what is overdue"))
        else:
            part.tell("circle-check", "green", self.tr("Nothing overdue"), self.tr("Every reply is in time"))
