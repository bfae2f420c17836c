"""Who gets a letter and who does not, and beside the list any one of the letters as its page."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from desk.words import Language
from ui.letters.live import LivePaper
from ui.mailings.gathering import Gathered, Line
from ui.mailings.words import language_word, why_word
from ui.table import AllRows, Column, PagedTable, PageOfRows
from ui.theme import px
from ui.widgets.actionbar import button_of
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import PlainLabel
from ui.widgets.notice import Notice
from ui.widgets.tabbar import TabBar

_LANGUAGE, _CASE = 3, 4
"""The places of two columns: cases are there for letters about cases only, languages unless room is for remarks."""
GOING, OUT, LACKING, LETTER = "going", "out", "lacking", "letter"


class LineTable(PagedTable):
    """A list whose rows Del leaves out and Ins takes in again."""

    struck = Signal(object)
    taken = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        if row is not None and event.key() == Qt.Key.Key_Delete:
            self.struck.emit(row)
        elif row is not None and event.key() == Qt.Key.Key_Insert:
            self.taken.emit(row)
        else:
            super().keyPressEvent(event)


class ListSide(Card):
    """Tabs over one list: those who get a letter, those left out, letters with blanks; the last tab is a letter."""

    exclude_asked = Signal(object)  # Line
    include_asked = Signal(object)
    letter_asked = Signal(object)  # Line whose page is to be drawn

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=1, parent=parent)
        self.gathered = Gathered()
        self.line: Line | None = None
        self.tabs = TabBar(
            [
                (GOING, self.tr("Addressees")),
                (OUT, self.tr("Left out")),
                (LACKING, self.tr("To fill in")),
                (LETTER, self.tr("The letter")),
            ],
            self.tr("What the mailing would be"),
        )
        self.tabs.changed.connect(lambda _tab: self._show_tab())
        self.body.addWidget(self.tabs)
        self.wrong = ""
        self._notice = Notice("", tone="amber")
        self._notice.hide()
        self.body.addWidget(self._notice)
        ground = QWidget()
        self._stack = QStackedLayout(ground)
        self.table = LineTable(self._columns(), self._fetch, self.tr("Addressees"))
        self.table.selected.connect(self._selected)
        self.table.opened.connect(lambda _row: self.show_letter())
        self.table.struck.connect(self._strike)
        self.table.taken.connect(self._take)
        self.view = LivePaper()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.view)
        self.body.addWidget(ground, 1)
        self.body.addWidget(self._foot())

    def _columns(self) -> list[Column]:
        return [
            Column("place", self.tr("No."), lambda row: str(row.place), width=3.6, muted=True, align_right=True),
            Column("unit", self.tr("Flat"), lambda row: row.addressee.unit, width=7, bold=True),
            Column("name", self.tr("To"), lambda row: row.addressee.name, width=9),
            Column("language", self.tr("Language"), lambda row: language_word(_language(row)), width=6),
            Column("case", self.tr("Case"), lambda row: row.addressee.case_number, width=8.5, muted=True),
            Column("why", self.tr("Remark"), _remark, stretch=True, tone=_tone),
        ]

    def _foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(px(10), px(6), px(10), px(8))
        row.setSpacing(px(8))
        self._strike_button = button_of(self.tr("Leave out…"), lambda: self._strike(self.line), icon_name="ban")
        self._take_button = button_of(self.tr("Write all the same"), lambda: self._take(self.line), icon_name="plus")
        self._whom = PlainLabel("", "caption", elide=True)
        row.addWidget(self._strike_button)
        row.addWidget(KeyHint("Del"))
        row.addWidget(self._take_button)
        row.addWidget(KeyHint("Ins"))
        row.addWidget(self._whom, 1)
        return foot

    # -- what is shown

    def show_gathered(self, found: Gathered, empty: str, wrong: str) -> None:
        """Show what the form means now; `empty` is said where there is no list, `wrong` above it."""
        self.gathered, self.wrong = found, wrong
        if wrong or not found.cut_at:
            self._notice.show_notice(self.tr("Please check"), wrong)
        else:
            told = self.tr("There are more than {n}; the others are not on the list and get no letter.")
            self._notice.show_notice(self.tr("The list is cut"), told.format(n=f"{found.cut_at:,}"))
        self._notice.setVisible(bool(wrong or found.cut_at))
        for tab, lines in ((GOING, found.going), (OUT, found.left_out), (LACKING, found.lacking)):
            self.tabs.show_count(tab, len(lines))
        words = empty or self.tr("Nobody in this list.")
        self.table.set_empty(EmptyState("mails", words))
        known = {each.key: each for each in found.lines}
        self.line = known.get(self.line.key) if self.line is not None else None
        self._hide_columns()
        self.table.refresh()
        self._show_line()

    def show_letter(self) -> None:
        """Go to the page of the letter chosen."""
        self.tabs.choose(LETTER)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def letter_is_shown(self) -> bool:
        """Whether the page is in front."""
        return self.tabs.current() == LETTER

    def sides(self) -> list[QWidget]:
        """The list and the page, of which one is in front."""
        return [self.table, self.view]

    def focus_list(self) -> None:
        """The cursor into the list."""
        if self.letter_is_shown():
            self.tabs.choose(GOING)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_tab(self) -> None:
        letter = self.letter_is_shown()
        self._stack.setCurrentWidget(self.view if letter else self.table)
        if letter:
            self._ask_letter()
        else:
            self.line = None
            self._hide_columns()
            self.table.restart()
        self._show_line()

    def _hide_columns(self) -> None:
        self.table.setColumnHidden(_CASE, not any(each.addressee.case_number for each in self.gathered.lines))
        self.table.setColumnHidden(_LANGUAGE, self.tabs.current() == LACKING)

    def _ask_letter(self) -> None:
        if self.line is None and self.gathered.going:
            self.line = self.gathered.going[0]
        if self.line is not None:
            self.letter_asked.emit(self.line)

    def _lines(self) -> tuple[Line, ...]:
        found = self.gathered
        return {OUT: found.left_out, LACKING: found.lacking}.get(self.tabs.current(), found.going)

    def _fetch(self, _after: object | None, then: Callable[[PageOfRows], None]) -> None:
        then(AllRows(self._lines()))

    def _selected(self, row: object | None) -> None:
        if row is not None:
            self.line = cast("Line", row)
        self._show_line()

    def _show_line(self) -> None:
        line = self.line
        whom = " · ".join(part for part in (line.addressee.unit, line.addressee.name) if part) if line else ""
        self._whom.setText(whom if self.letter_is_shown() else _remark(line) if line is not None else "")
        self._strike_button.setEnabled(line is not None and line.going)
        self._take_button.setEnabled(line is not None and not line.going and line.addressee.may_be_included)

    def _strike(self, line: Line | None) -> None:
        if line is not None and line.going:
            self.exclude_asked.emit(line)

    def _take(self, line: Line | None) -> None:
        if line is not None and not line.going and line.addressee.may_be_included:
            self.include_asked.emit(line)


def _remark(line: Line) -> str:
    """Why it is left out, what its letter still lacks, or what no font has."""
    if line.excluded:
        return line.excluded
    if line.missing or line.rare:
        numbers = " ".join(f"{char} [U+{ord(char):04X}]" for char in line.rare)
        prints = QCoreApplication.translate("mailings", "Prints as its number: {characters}")
        fill = QCoreApplication.translate("mailings", "To fill in: {blanks}").format(blanks=", ".join(line.missing))
        told = [fill if line.missing else "", prints.format(characters=numbers) if numbers else ""]
        return " · ".join(part for part in told if part)
    if line.addressee.left_out is not None and not line.going:
        return why_word(line.addressee.left_out)
    if line.going and line.language is not None and line.language is not line.meant:
        if line.language is Language.ZH:
            return QCoreApplication.translate("mailings", "No words in English: goes out in Chinese")
        return QCoreApplication.translate("mailings", "No words in Chinese: goes out in English")
    return ""


def _language(line: Line) -> str:
    """What the letter will be in; of nobody who gets one, what it would be."""
    return line.language or line.addressee.language


def _tone(line: Line) -> str | None:
    """What keeps a letter from going out is red, what should be looked at amber."""
    if line.excluded or not line.going:
        return None
    return "red" if line.missing else "amber" if _remark(line) else None
