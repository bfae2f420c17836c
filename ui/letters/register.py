"""The register of letters with the paper of the one chosen."""

from collections.abc import Callable
from datetime import datetime
from typing import cast

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.drafts import DraftRow, drafts
from desk.letters import LetterRow, letters
from desk.work import Reading
from ui.desk import Desk
from ui.draftmenu import DraftMenu
from ui.exporting import export_button
from ui.letters.live import LivePaper
from ui.letters.paper import Issued, drawn
from ui.letters.search import SearchLine
from ui.letters.table import LetterTable, export_columns
from ui.letters.words import KIND
from ui.moments import day_and_time
from ui.table import PageOfRows, Question
from ui.theme import px
from ui.widgets.actionbar import ActionBar, button_of
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.heading import PageHead
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
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
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(lambda: self.table.restart())
        ground = QWidget()
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(px(20), px(14), px(20), px(14))
        inside.setSpacing(px(10))
        inside.addWidget(self._head())
        self.panes = Panes(self._list_side(), self._paper_side(), shares=(56, 44), narrow=66)
        inside.addWidget(self.panes, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(ground, 1)
        outer.addWidget(self._action_bar())

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
        card = Card(margin=1)
        self.table = LetterTable(lambda: self._desk.facts, lambda: self._now, self._fetch)
        self.table.export_by(self._question, export_columns())
        self.table.selected.connect(self._selected)
        self.table.opened.connect(lambda _row: self.preview())
        self.table.counted.connect(self._counted)
        self.search.left.connect(self._into_list)
        card.body.addWidget(self.table)
        column.addWidget(card, 1)
        return side

    def _paper_side(self) -> QWidget:
        self._card = Card(" ", margin=1)
        self._pill = Pill("")
        self._pill.hide()
        self._card.add_beside_title(self._pill)
        self._case = LinkButton("")
        self._case.clicked.connect(self.open_case)
        self._card.head.addWidget(self._case)
        self._facts = PlainLabel("", "caption", elide=True)
        row = QHBoxLayout()
        row.setContentsMargins(px(14), 0, px(14), 0)
        row.addWidget(self._facts)
        self._card.body.addLayout(row)
        self.view = LivePaper()
        self._card.body.addWidget(self.view, 1)
        self._nothing = EmptyState("mail", self.tr("Choose a letter to see its paper."))
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._nothing)
        column.addWidget(self._card)
        self._card.hide()
        return side

    def _action_bar(self) -> ActionBar:
        bar = ActionBar()
        self._buttons = [
            bar.add_primary(self.tr("Print again"), self.print_again, "F9", "printer"),
            bar.add_secondary(self.tr("Preview"), self.preview, "Ctrl+P", "eye"),
            bar.add_secondary(self.tr("Save as PDF…"), self.save, "Ctrl+S", "download"),
        ]
        self._void = bar.add_trailing(self.tr("Void…"), self.void, tone="red")
        self._show_buttons()
        return bar

    # -- the list

    def refresh(self) -> None:
        """Read the list, the drafts and the letter shown again."""
        self.table.refresh()
        self._desk.errands.ask(self, _drafts, lambda told: self.drafts.offer(*told), latest="drafts")
        if self.number:
            self.read(self.number)

    def _draft_line(self, row: DraftRow, now: datetime) -> str:
        """When a letter was begun, to whom and about what."""
        parts = [day_and_time(row.saved_at, self._desk.facts, now)]
        parts += [" ".join(str(row.content.get(name) or "").split())[:60] for name in ("to_name", "subject")]
        return " · ".join(part for part in parts if part)

    def _question(self) -> Question:
        text = self.search.text()
        return lambda reading, after: letters(reading, after, text)

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
        else:
            words = self.tr("No letters yet. Ctrl+L on a complaint writes its reply.")
            self.table.set_empty(EmptyState("mail", words, (self.tr("New letter…"), self.new_asked.emit)))
        self._count.setVisible(total > 0)
        self._count.show_state(f"{total:,}", "neutral")
        if total and not self.number:
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
        self.number = number
        self._desk.errands.ask(self, drawn(number), self._show, latest="paper", refused=self._not_found)

    def _not_found(self, refusal: Exception) -> None:
        self.number = ""
        self.issued = None
        self._card.hide()
        self._nothing.show()
        self._show_buttons()
        self._desk.errands.refused.emit(refusal)

    def _show(self, issued: Issued) -> None:
        row, again = issued.file.row, self.issued
        self.issued = issued
        self._nothing.hide()
        self._card.show()
        self._card.set_title(row.number)
        self._pill.setVisible(bool(row.void_reason))
        self._pill.show_state(self.tr("Void"), "neutral")
        self._case.setVisible(bool(row.case_number))
        self._case.setText(row.case_number)
        self._case.setAccessibleName(self.tr("Open case {number}").format(number=row.case_number))
        self._facts.setText(self._facts_of(issued))
        if again is None or again.pdf != issued.pdf:
            self.view.show_pdf(issued.pdf)
        if self.table.current_row() is not None and not self.table.select_key(row.key):
            self.table.setCurrentIndex(QModelIndex())
        elif self.table.current_row() is None:
            self.table.select_key(row.key)
        self._show_buttons()

    def _facts_of(self, issued: Issued) -> str:
        row = issued.file.row
        issued_at = day_and_time(row.issued_at, self._desk.facts, self._now)
        if row.void_reason:
            return self.tr("Void because: {reason}").format(reason=row.void_reason)
        parts = [issued_at, issued.file.signer]
        if row.printed:
            parts.append(self.tr("printed {n} ×").format(n=row.printed))
        return " · ".join(part for part in parts if part)

    def _show_buttons(self) -> None:
        for button in self._buttons:
            button.setEnabled(self.issued is not None)
        self._void.setEnabled(self.issued is not None and not self.issued.file.row.void_reason)

    @property
    def _chosen(self) -> Issued | None:
        """The letter the person sees; none while the next one is on its way."""
        issued = self.issued
        return issued if issued is not None and issued.file.row.number == self.number else None

    def print_again(self) -> None:
        """Print the letter shown once more."""
        if (issued := self._chosen) is not None:
            self.print_asked.emit(issued.file.row.number)

    def preview(self) -> None:
        """Show the paper as large as one likes."""
        if (issued := self._chosen) is not None:
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

    def to_search(self) -> None:
        """The cursor into the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()


def _drafts(reading: Reading) -> tuple[tuple[DraftRow, ...], datetime]:
    return drafts(reading, KIND), reading.now
