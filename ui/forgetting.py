"""Former residents to be made nameless: who has been gone long enough, why some must wait, and the act itself."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.forgetting import Former, Nameless, make_nameless, older_copies, to_forget
from desk.office import Office
from desk.pages import Page
from desk.refusals import Refusal
from desk.rights import is_manager
from desk.work import Reading
from ui.desk import Desk
from ui.errands import Progress
from ui.messages import sentence
from ui.moments import plain_day
from ui.table import Column, PagedTable, PageOfRows
from ui.theme import px
from ui.widgets.actionbar import ActionBar
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.widgets.notice import Notice

_MOST_PLACES = 20


class ForgettingPane(QWidget):
    """The list with Space to choose and one button; what cannot be undone is asked about once, in words."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._chosen: set[int] = set()
        self._pages: dict[object, Page[Former]] = {}
        self._manager = False
        self._job: Progress | None = None
        self.notice = Notice("", tone="red")
        self.notice.hide()
        self.table = PagedTable(self._columns(), self._fetch, self.tr("Former residents"))
        self.table.export_by(lambda: to_forget)
        self.table.setMinimumHeight(px(180))
        self.table.installEventFilter(self)
        self.table.clicked.connect(self._clicked)
        self.table.opened.connect(lambda row: self.toggle(row))
        self.table.counted.connect(lambda _total: self._tell())
        self.bar = ActionBar(bare=True)
        self.act_button = self.bar.add_primary(self.tr("Make nameless…"), self.ask)
        self.all_link = self.bar.add_trailing(self.tr("Choose all"), self.choose_all)
        self.copies = PlainLabel("", "muted", wrap=True)
        card = Card(self.tr("Former residents to be forgotten"))
        for part in (self.notice, self.table, self.bar, self.copies):
            card.body.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def _columns(self) -> list[Column]:
        return [
            Column(
                "chosen",
                self.tr("Space"),
                lambda row: self.tr("Chosen") if row.id in self._chosen else "",
                width=6,
                tone=lambda _row: "accent",
            ),
            Column("name", self.tr("Name"), lambda row: row.name, width=12, bold=True),
            Column("units", self.tr("Unit"), lambda row: row.units, width=9),
            Column(
                "left",
                self.tr("Last day"),
                lambda row: plain_day(row.left_on),
                width=8,
                value=lambda row: row.left_on,
            ),
            Column("reason", self.tr("Why not yet"), self._reason, stretch=True, muted=True),
        ]

    def _reason(self, row: Former) -> str:
        reasons = [self.tr("Open case {number}").format(number=number) for number in row.open_cases]
        if row.follow_ups:
            reasons.append(self.tr("Promises still open: {n}").format(n=row.follow_ups))
        return " · ".join(reasons)

    # -- reading

    def refresh(self) -> None:
        """Read the list anew; who was chosen stays chosen as long as they are on it."""
        self._desk.errands.ask(self, is_manager, self._learn_right, latest="right")
        self._pages.clear()
        years = self._desk.facts.retention_years
        empty = (
            self.tr("Nobody left more than {years} years ago.").format(years=years)
            if years
            else self.tr("Former residents are kept for ever. Say above after how many years they are listed here.")
        )
        self.table.set_empty(EmptyState("users", empty))
        self.table.refresh()
        self._tell_copies()
        if self._desk.facts.to_tidy and self._job is None:
            self._say_untidy()

    def _fetch(self, after: Any, then: Callable[[PageOfRows], None]) -> None:
        if after in self._pages:
            then(self._pages[after])
            return

        def take(page: Page[Former]) -> None:
            self._pages[after] = page
            then(page)

        self._desk.errands.ask(self, lambda reading: to_forget(reading, after), take)

    def _learn_right(self, manager: bool) -> None:
        self._manager = manager
        self._tell()

    def _tell_copies(self) -> None:
        lying = older_copies(self._desk.errands.office.folder)
        told = [self.tr("Papers, exported lists and backups made earlier keep everything: throw them away yourself.")]
        if lying:
            names = ", ".join(lying)
            told.append(
                self.tr("Earlier copies of the book in its folder keep everything: {names}").format(names=names)
            )
        self.copies.setText(" ".join(told))

    def _tell(self) -> None:
        count, free = len(self._chosen), self._job is None and self._manager
        self.act_button.setEnabled(free and bool(count))
        words = self.tr("Make {n} nameless…").format(n=count) if count else self.tr("Make nameless…")
        self.act_button.setText(words)
        self.act_button.setAccessibleName(words)
        self.act_button.setToolTip("" if self._manager else self.tr("Only a manager may do this."))
        self.all_link.setEnabled(free and self.table.total > 0)

    # -- choosing

    def toggle(self, row: Former) -> None:
        """Choose somebody, or not; who must wait cannot be chosen."""
        if row.free and self._job is None:
            self._chosen ^= {row.id}
            self._show_chosen()

    def choose_all(self) -> None:
        """Choose everybody whom nothing keeps, or nobody when all are chosen."""
        self._desk.errands.ask(self, _all_free, self._choose, latest="all")

    def chosen(self) -> list[int]:
        """The ids of the people chosen."""
        return sorted(self._chosen)

    def _choose(self, ids: frozenset[int]) -> None:
        self._chosen = set() if ids <= self._chosen else set(ids)
        self._show_chosen()

    def _show_chosen(self) -> None:
        self.notice.hide()
        self.table.refresh()  # out of the pages at hand
        self._tell()

    def _clicked(self, index: QModelIndex) -> None:
        row = self.table.current_row()
        if index.column() == 0 and isinstance(row, Former):
            self.toggle(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            row = self.table.current_row()
            if event.key() == Qt.Key.Key_Space and isinstance(row, Former):
                if not event.isAutoRepeat():
                    self.toggle(row)
                return True
        return super().eventFilter(watched, event)

    # -- doing

    def ask(self) -> None:
        """Ask whether it is really meant: there is no way back."""
        count = len(self._chosen)
        self.notice.show_notice(
            self.tr("Make {n} former residents nameless for good?").format(n=count),
            self.tr(
                "Names, phones, ID numbers, notes and scanned papers go out of the book and its file, also where they "
                "stand in cases, letters and the history. What is counted stays. It cannot be undone."
            ),
            (
                (self.tr("Make {n} nameless now").format(n=count), self.do),
                (self.tr("Leave them as they are"), self._drop),
            ),
            tone="red",
        )
        self._show_notice()

    def do(self) -> None:
        """Do it, beside the desk's work."""
        ids = self.chosen()
        self._start(lambda office, progress: make_nameless(office, ids, progress.step), self._done)

    def tidy(self) -> None:
        """Finish what was stopped: rewrite the file without the words that were taken out."""
        self._start(_tidy, lambda _none: self._tidied())

    def _start(self, job: Callable[[Office, Progress], Any], then: Callable[[Any], object]) -> None:
        self.notice.hide()
        title = self.tr("Making former residents nameless")
        self._job = self._desk.errands.run(
            self, job, then, self._refused, title=title, cancelled=self.refresh, always=self._ended
        )
        self._tell()

    def _ended(self) -> None:
        self._job = None
        self._chosen.clear()
        self.refresh()

    def _done(self, done: Nameless) -> None:
        self._desk.toasts.show(self.tr("{n} former residents are nameless now").format(n=done.people))
        if done.remains:
            self._say_remains(list(dict.fromkeys(each.where for each in done.remains)))

    def _say_remains(self, places: list[str]) -> None:
        more = len(places) - _MOST_PLACES
        told = ", ".join(places[:_MOST_PLACES])
        if more > 0:
            told = self.tr("{places} and {n} more").format(places=told, n=more)
        self.notice.show_notice(
            self.tr("A name or a phone may still stand in what others said"),
            self.tr(
                "There it may as well be a word, somebody else's name or another number, so nothing was changed. Look "
                "through these by eye: {places}"
            ).format(places=told),
            ((self.tr("I have noted them"), self._drop),),
            tone="amber",
        )
        self.notice.show()

    def _tidied(self) -> None:
        self._desk.toasts.show(self.tr("The file of the book is clean"))

    def _refused(self, refusal: Refusal) -> None:
        self._desk.toasts.refuse(sentence(refusal))

    def _drop(self) -> None:
        self.notice.hide()
        self.table.setFocus()

    def _say_untidy(self) -> None:
        self.notice.show_notice(
            self.tr("The file of the book is not clean yet"),
            self.tr("It may still hold words of people made nameless, because the work was stopped before its end."),
            ((self.tr("Clean it now"), self.tidy),),
            tone="amber",
        )
        self.notice.show()

    def _show_notice(self) -> None:
        """On the link that does nothing: Enter pressed once too often must not do it."""
        self.notice.show()
        links = [each for each in self.notice.findChildren(LinkButton) if not each.isHidden()]
        links[-1].setFocus()


def _tidy(office: Office, progress: Progress) -> None:
    progress.step(0, 1)
    office.tidy()


def _all_free(reading: Reading) -> frozenset[int]:
    found: set[int] = set()
    page = to_forget(reading)
    while True:
        found |= {row.id for row in page.rows if row.free}
        if page.next is None:
            return frozenset(found)
        page = to_forget(reading, page.next)
