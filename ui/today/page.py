"""Today: overdue, due, answered and not closed, slips out, promises, who moves; or nothing, and what to do first."""

from datetime import UTC, datetime
from itertools import pairwise
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk.cases import CaseRow, Filter
from desk.slips import SlipRow
from ui.cases.table import pressing
from ui.desk import Desk
from ui.moments import due_words, long_day, short_day
from ui.page import Page
from ui.stages import urgency_pill
from ui.table import Column
from ui.theme import em, px
from ui.today.card import ShortList
from ui.today.going import going_columns
from ui.today.lists import Day, day
from ui.today.promised import promised_columns
from ui.widgets.actionbar import button_of
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.heading import PageHead
from ui.widgets.label import PlainLabel
from ui.widgets.pill import Tone
from ui.widgets.scroll import Scroll

TWO_ABREAST = 68
"""Ems of width from which the cards lie side by side."""

MINUTE_MS = 60_000  # a case falls due by the clock alone


class TodayPage(Page):
    """Short lists; arrows move within one, Tab goes to the next, Enter opens what is chosen."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "case", "reply", "slip", "unit", "person", "trade", "fact", "move", "move_step", "renovation", "breach",
            "follow_up", "unhappy",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._now = datetime.min.replace(tzinfo=UTC)
        self._laid_out = (0, 0)
        self._build()
        minute = QTimer(self)
        minute.setInterval(MINUTE_MS)
        minute.timeout.connect(lambda: self.refresh() if self.isVisible() else None)
        minute.start()

    # -- building

    def _build(self) -> None:
        self.cards = [self._overdue(), self._due_today(), self._answered(), self._slips_out()]
        self.cards += [self._promised(), self._going()]
        self.date = PlainLabel("", "muted")
        head = PageHead(self.tr("Today"))
        head.add(self.date)
        ground = QWidget()
        for card in self.cards:
            card.setParent(ground)
        for card in self.cards[-2:]:
            card.hide()
        self._grid = QGridLayout(ground)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(px(14))
        self._states = QStackedWidget()
        self._states.addWidget(QWidget())
        self._states.addWidget(Scroll(ground))
        self._states.addWidget(self._quiet())
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(14), px(20), px(14))
        column.setSpacing(px(10))
        column.addWidget(head)
        column.addWidget(self._states, 1)

    def _quiet(self) -> Card:
        """Seen while nothing waits; an empty book offers to bring the owners in as well."""
        card = Card()
        sentence = self.tr("Nothing overdue. Press Ctrl+N when the phone rings.")
        self.quiet = EmptyState("concierge-bell", sentence, (self.tr("Take a complaint"), self._take))
        self.import_owners = button_of(self.tr("Import owners"), self._import, icon_name="upload")
        column = self.quiet.layout()
        assert isinstance(column, QVBoxLayout)
        if self.quiet.button is not None:
            column.removeWidget(self.quiet.button)
            row = QHBoxLayout()
            row.setSpacing(px(8))
            row.addStretch(1)
            row.addWidget(self.quiet.button)
            row.addWidget(self.import_owners)
            row.addStretch(1)
            column.insertLayout(column.count() - 1, row)
        card.body.addWidget(self.quiet)
        return card

    def _take(self) -> None:
        self.desk.open("intake", new=True)

    def _import(self) -> None:
        self.desk.open("owners", part="import")

    def _case_list(self, title: str, tone: Tone, nothing: str, which: Filter, last: list[Column]) -> ShortList:
        columns = [
            Column("number", "", lambda row: row.number, width=8, muted=True),
            Column("unit", "", lambda row: row.unit, width=6.2, bold=True),
            Column("summary", "", lambda row: row.summary, stretch=True),
            *last,
        ]
        return ShortList(title, columns, tone, nothing, self._open_case, lambda: self.desk.open("cases", filter=which))

    def _due(self, tone: Tone, width: float) -> Column:
        return Column(
            "due",
            "",
            lambda row: due_words(pressing(row), self._now, self.desk.facts),
            width=width,
            tone=lambda _row: tone,
        )

    def _overdue(self) -> ShortList:
        nothing = self.tr("Nothing overdue.")
        return self._case_list(self.tr("Overdue"), "red", nothing, Filter.OVERDUE, [self._due("red", 7.4)])

    def _due_today(self) -> ShortList:
        urgency = Column(
            "urgency",
            "",
            lambda row: urgency_pill(row.urgency).word if row.urgency != "routine" else "",
            width=6.8,
            tone=lambda row: urgency_pill(row.urgency).tone,
        )
        nothing = self.tr("Nothing more falls due today.")
        return self._case_list(
            self.tr("Due today"), "amber", nothing, Filter.WAITING, [urgency, self._due("amber", 5.6)]
        )

    def _answered(self) -> ShortList:
        told_by = Column("told_by", "", lambda row: row.told_by, width=7.4)
        nothing = self.tr("No answered case waits to be closed.")
        return self._case_list(self.tr("Answered, to be closed"), "green", nothing, Filter.ANSWERED, [told_by])

    def _slips_out(self) -> ShortList:
        def since(row: SlipRow) -> str:
            return self.tr("since {day}").format(day=short_day(row.raised_at, self.desk.facts, self._now))

        columns = [
            Column("number", "", lambda row: row.number, width=8, muted=True),
            Column("unit", "", lambda row: row.unit, width=6.2, bold=True),
            Column("summary", "", lambda row: row.summary, stretch=True),
            Column("worker", "", self._worker, width=6.4),
            Column("since", "", since, width=8.2, tone=lambda row: "red" if row.late else None),
        ]
        return ShortList(
            self.tr("Slips out, not back"),
            columns,
            "accent",
            self.tr("Every slip is back."),
            self._open_slip,
            lambda: self.desk.open("slips", filter="out"),
        )

    def _promised(self) -> ShortList:
        """Not there at all while nothing is promised for today."""
        return ShortList(
            self.tr("Follow-ups due"),
            promised_columns(),
            "amber",
            self.tr("Nothing waits to be followed up."),
            lambda row: self.desk.open("owners", unit_id=row.unit_id, tab="visits"),
        )

    def _going(self) -> ShortList:
        """Not there at all while nobody moves or renovates: the other lists keep the room."""
        return ShortList(
            self.tr("Moves and renovation today"),
            going_columns(),
            "accent",
            self.tr("Nobody moves or renovates today."),
            lambda row: self.desk.open("owners", unit_id=row.matter.unit_id, tab=row.tab),
        )

    def _worker(self, row: SlipRow) -> str:
        return row.worker or (row.trade.text(self.desk.look.language) if row.trade else "")

    # -- showing

    def refresh(self) -> None:
        self.desk.errands.ask(self, day, self._show, latest="day")

    def _show(self, told: Day) -> None:
        self._now = told.now
        self.date.setText(long_day(told.now, self.desk.facts))
        lists = (told.overdue, told.due_today, told.answered, told.slips_out, told.promised, told.going)
        for card, few in zip(self.cards, lists, strict=True):
            card.show_few(few)
        for card, few in zip(self.cards[-2:], (told.promised, told.going), strict=True):
            card.setVisible(few.total > 0)
        self._lay_out()
        was_bare = self._states.currentIndex() == 0
        self.import_owners.setVisible(told.empty)
        self._states.setCurrentIndex(2 if told.quiet else 1)
        if was_bare and self.window().focusWidget() in (None, self):
            self.focus_first()

    def _open_case(self, row: CaseRow) -> None:
        self.desk.open("cases", number=row.number)

    def _open_slip(self, row: SlipRow) -> None:
        self.desk.open("slips", number=row.number)

    def panes(self) -> list[QWidget]:
        return [card.table for card in self.cards if not card.isHidden()]

    def focus_first(self) -> None:
        """The first card that has rows, with its first row chosen; else the way to take a complaint."""
        if self._states.currentIndex() == 2 and self.quiet.button is not None:
            self.quiet.button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        filled = next((card for card in self.cards if card.table.rows()), None)
        if filled is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        filled.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if filled.table.current_row() is None:
            filled.table.select_key(filled.key_of_first())

    def _lay_out(self) -> None:
        abreast = 2 if self.width() >= em(TWO_ABREAST) else 1
        shown = [card for card in self.cards if not card.isHidden()]
        if (abreast, len(shown)) == self._laid_out:
            return
        self._laid_out = (abreast, len(shown))
        for place, card in enumerate(shown):
            # The last of an odd number has its row to itself.
            wide = abreast if place == len(shown) - 1 and place % abreast == 0 else 1
            self._grid.addWidget(card, place // abreast, place % abreast, 1, wide)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < abreast else 0)
        rows = -(-len(shown) // abreast)
        for row in range(len(self.cards)):
            self._grid.setRowStretch(row, 1 if row < rows else 0)
        # From list to list first; the links come after the last of them.
        order: list[QWidget] = [card.table for card in self.cards] + [card.all for card in self.cards]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
