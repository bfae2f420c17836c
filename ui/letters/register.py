"""The register of letters with the paper of the one chosen."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import cast

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.drafts import DraftRow, drafts
from desk.letters import LetterFilter, LetterRow, counts, letters
from desk.letters.approval import WHY
from desk.letters.sentback import sent_back
from desk.work import Reading
from ui.counters import Counters
from ui.desk import Desk
from ui.draftmenu import DraftMenu
from ui.exporting import export_button
from ui.letters.extras import Extras
from ui.letters.paper import Issued, drawn
from ui.letters.registerbar import RegisterBar
from ui.letters.search import SearchLine
from ui.letters.shown import ShownLetter
from ui.letters.table import LetterTable, export_columns
from ui.letters.wayacts import WayActs
from ui.letters.waywords import counters, nothing_here
from ui.letters.words import KIND
from ui.marks import Marks
from ui.moments import day_and_time
from ui.table import PageOfRows, Question
from ui.theme import px
from ui.widgets.actionbar import button_of
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.heading import PageHead
from ui.widgets.keyhint import KeyHint
from ui.widgets.panes import Panes
from ui.widgets.pill import Pill

WAIT_MS = 120


class Register(QWidget):
    """Finds letters and shows their paper; what is done with one is the page's."""

    new_asked = Signal()
    draft_asked = Signal(object)  # DraftRow
    print_asked = Signal(str)
    preview_asked = Signal(object)  # Issued
    save_asked = Signal(str)
    void_asked = Signal(str)
    case_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._now: datetime | None = None
        self.number = ""
        self.issued: Issued | None = None
        self._none_wanted = False  # nothing is shown until somebody chooses it
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self._restart)
        ground = QWidget()
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(px(20), px(10), px(20), px(14))
        inside.setSpacing(px(10))
        inside.addWidget(self._head())
        self.panes = Panes(self._list_side(), self._paper_side(), shares=(56, 44), narrow=66)
        inside.addWidget(self.panes, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(ground, 1)
        self.extras = Extras(desk, self)
        self.ways = WayActs(desk, self.meant, lambda: self._now, self)
        self.ways.done.connect(self._said)
        self.bar = RegisterBar(self._runs(), self)
        outer.addWidget(self.bar)

    # -- building

    def _head(self) -> PageHead:
        head = PageHead(self.tr("Letters"))
        self._count = Pill("")
        self._count.hide()
        head.add(self._count)
        self.drafts = DraftMenu(self._draft_line, self.tr("Letters begun and not issued yet"))
        self.drafts.chosen.connect(self.draft_asked)
        head.add_trailing(self.drafts)
        head.add_trailing(button_of(self.tr("New letter…"), self.new_asked.emit, icon_name="plus"))
        head.add_trailing(KeyHint("Ctrl+L"))
        return head

    def _list_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        row = QHBoxLayout()
        row.setSpacing(px(10))
        self.search = SearchLine()
        self.search.setPlaceholderText(self.tr("Number, name or words of the subject"))
        self.search.setAccessibleName(self.tr("Search the letters"))
        self.search.textChanged.connect(lambda _text: self._wait.start())
        row.addWidget(self.search, 1)
        row.addWidget(KeyHint("Ctrl+F"))
        row.addWidget(export_button())
        column.addLayout(row)
        self.counters = Counters(counters(), self.tr("Which letters"))
        self.counters.changed.connect(lambda _which: self._restart())
        column.addWidget(self.counters)
        card = Card(margin=1)
        self.table = LetterTable(lambda: self._desk.facts, lambda: self._now, self._fetch)
        self.table.export_by(self._question, export_columns())
        self.marks = Marks(self.table)
        self.marks.changed.connect(lambda _count: self._show_acts())
        self.table.selected.connect(self._selected)
        self.table.opened.connect(lambda _row: self.preview())
        self.table.counted.connect(self._counted)
        self.search.left.connect(self._into_list)
        card.body.addWidget(self.table)
        column.addWidget(card, 1)
        return side

    def _paper_side(self) -> QWidget:
        self.shown = ShownLetter(self._desk)
        self.shown.case_asked.connect(self.open_case)
        self.shown.answer_asked.connect(self.open_answer)
        self.view = self.shown.view
        return self.shown

    def _runs(self) -> dict[str, Callable[[], object]]:
        return {
            "print": self.print_again,
            "copy": self.print_copy,
            "envelope": self.print_envelope,
            "preview": self.preview,
            "save": self.save,
            "sent": self.ways.sent,
            "came_back": self.ways.came_back,
            "answered": self.ways.answered,
            "not_sent": self.ways.not_sent,
            "case": self.open_case,
            "void": self.void,
        }

    # -- the list

    def refresh(self) -> None:
        """Read the list, its counters, the drafts and the letter shown again."""
        self.table.refresh()
        self._desk.errands.ask(self, counts, self._show_counts, latest="counts")
        self._desk.errands.ask(self, _drafts, self._show_drafts, latest="drafts")
        if self.number:
            self.read(self.number)

    def _restart(self) -> None:
        self._none_wanted = False
        self.table.restart()

    def _show_counts(self, told: Mapping[LetterFilter, int]) -> None:
        self.counters.show_counts({str(which): count for which, count in told.items()})

    def _show_drafts(self, told: tuple[tuple[DraftRow, ...], datetime, int]) -> None:
        rows, now, back = told
        self.drafts.offer(rows, now, self.tr("Sent back {n}").format(n=back) if back else "")

    def _draft_line(self, row: DraftRow, now: datetime) -> str:
        """When a letter was begun, to whom and about what, and whether a manager has sent it back."""
        parts = [self.tr("Sent back") if row.content.get(WHY) else ""]
        parts.append(day_and_time(row.saved_at, self._desk.facts, now))
        parts += [" ".join(str(row.content.get(name) or "").split())[:60] for name in ("to_name", "subject")]
        return " · ".join(part for part in parts if part)

    def _question(self) -> Question:
        text, which = self.search.text(), LetterFilter(self.counters.value())
        return lambda reading, after: letters(reading, after, text, which)

    def _fetch(self, after: object | None, then: Callable[[PageOfRows], None]) -> None:
        ask = self._question()

        def question(reading: Reading) -> tuple[PageOfRows, datetime]:
            return ask(reading, after), reading.now

        def take(answer: tuple[PageOfRows, datetime]) -> None:
            page, self._now = answer
            then(page)

        self._desk.errands.ask(self, question, take)

    def _counted(self, total: int) -> None:
        searching = bool(self.search.text().strip())
        if searching:
            self.table.set_empty(
                EmptyState("search", self.tr("No letter matches."), (self.tr("Clear the search"), self.search.clear))
            )
        elif self.counters.value() != LetterFilter.ALL:
            self.table.set_empty(EmptyState("mail", nothing_here(self.counters.value())))
        else:
            words = self.tr("No letters yet. Ctrl+L on a complaint writes its reply.")
            self.table.set_empty(EmptyState("mail", words, (self.tr("New letter…"), self.new_asked.emit)))
        self._count.setVisible(total > 0)
        self._count.show_state(f"{total:,}", "neutral")
        if total and not self.number and not self._none_wanted:
            self._select_first()

    def _select_first(self) -> None:
        rows = self.table.rows()
        if rows:
            self.table.select_key(cast("LetterRow", rows[0]).key)

    def _into_list(self) -> None:
        self.table.setFocus()
        if self.table.current_row() is None:
            self._select_first()

    def _selected(self, row: LetterRow | None) -> None:
        if row is not None and row.number != self.number:
            self.read(row.number)

    # -- the letter

    def read(self, number: str) -> None:
        """Show the paper of a letter."""
        self.number, self._none_wanted = number, False
        self._desk.errands.ask(self, drawn(number), self._show, latest="paper", refused=self._not_found)

    def choose_none(self) -> None:
        """Show no letter until one is chosen: a key pressed once more is about none."""
        self._none_wanted = True
        self.marks.clear()
        self.table.setCurrentIndex(QModelIndex())
        self._show_none()

    def _show_none(self) -> None:
        self.number = ""
        self.issued = None
        self.shown.show_nothing()
        self._show_acts()

    def _not_found(self, refusal: Exception) -> None:
        self._show_none()
        self._desk.errands.refused.emit(refusal)

    def _show(self, issued: Issued) -> None:
        if not self.number:  # asked for before none was wanted
            return
        key = issued.file.row.key
        self.issued = issued
        self.shown.show_letter(issued, self._now)
        if self.table.current_row() is not None and not self.table.select_key(key):
            self.table.setCurrentIndex(QModelIndex())
        elif self.table.current_row() is None:
            self.table.select_key(key)
        self._show_acts()

    def _show_acts(self) -> None:
        self.bar.show_rows(self.meant())

    def meant(self) -> list[LetterRow]:
        """The letters an act is about: those selected, else the one shown."""
        if len(self.marks):
            return cast("list[LetterRow]", self.marks.rows())
        return [self._chosen.file.row] if self._chosen is not None else []

    def step_back(self) -> bool:
        """Select nothing any more; whether anything was."""
        if not len(self.marks):
            return False
        self.marks.clear()
        return True

    def _said(self) -> None:
        self.marks.clear()
        self.refresh()

    @property
    def _chosen(self) -> Issued | None:
        """The letter the person sees; none while the next one is on its way."""
        issued = self.issued
        return issued if issued is not None and issued.file.row.number == self.number else None

    def print_again(self) -> None:
        """Print the letter shown once more."""
        if (issued := self._chosen) is not None:
            self.print_asked.emit(issued.file.row.number)
        elif not self.number:
            self.print_asked.emit("")

    def print_copy(self) -> None:
        """Print the letter shown with the mark and the time of a copy on it."""
        if (issued := self._chosen) is not None:
            self.extras.copy(issued.file.row.number)

    def print_envelope(self) -> None:
        """Print the envelope of the letter shown."""
        if (issued := self._chosen) is not None:
            self.extras.envelope(issued.file.row.number)

    def preview(self) -> None:
        """Show the paper as large as one likes."""
        if (issued := self._chosen) is not None and issued.damaged is None:
            self.preview_asked.emit(issued)

    def save(self) -> None:
        """Save the letter shown as a file."""
        if (issued := self._chosen) is not None:
            self.save_asked.emit(issued.file.row.number)

    def void(self) -> None:
        """Make the letter shown void."""
        if (issued := self._chosen) is not None and not issued.file.row.void_reason:
            self.void_asked.emit(issued.file.row.number)

    def open_case(self) -> None:
        """Go to the case the letter answers."""
        if (issued := self._chosen) is not None and issued.file.row.case_number:
            self.case_asked.emit(issued.file.row.case_number)

    def open_answer(self) -> None:
        """Go to the incoming letter that answers the one shown."""
        if (issued := self._chosen) is not None and issued.file.answers:
            self._desk.open("incoming", number=issued.file.answers[-1])

    def to_search(self) -> None:
        """The cursor into the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()


def _drafts(reading: Reading) -> tuple[tuple[DraftRow, ...], datetime, int]:
    """Those begun, now, and how many of them were sent back to whoever sits here."""
    return drafts(reading, KIND), reading.now, len(sent_back(reading))
