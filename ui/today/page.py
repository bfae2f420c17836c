"""Today: what presses, each matter in a card of its own with a count over all; or nothing, and what to do first."""

from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk.cases import Filter
from ui.desk import Desk
from ui.moments import long_day
from ui.page import Page
from ui.theme import em, px
from ui.today.card import ShortList
from ui.today.matters import (
    BEGUN,
    CERTIFICATES,
    HANDOVER,
    ITEMS,
    REPORT,
    SENT_BACK,
    SUGGESTIONS,
    TO_APPROVE,
    WAITS_PERSON,
    Matter,
    matters,
)
from ui.today.piles import Piles
from ui.today.pressing import Pressing, pressing
from ui.today.strip import Strip, Tile
from ui.widgets.actionbar import button_of
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.heading import PageHead
from ui.widgets.label import PlainLabel
from ui.widgets.scroll import Scroll

if TYPE_CHECKING:  # brings every room of the book, which the first list does not wait for
    from desk.facts import Facts
    from desk.work import Reading
    from ui.today.begun import Begun
    from ui.today.lists import Day

TWO_ABREAST = 68
"""Ems of width from which the cards lie side by side."""


class TodayPage(Page):
    """Short lists; arrows move within one, Tab goes to the next, Enter opens what is chosen."""

    by_the_clock = True
    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "case", "reply", "slip", "unit", "person", "trade", "fact", "move", "move_step", "renovation", "breach",
            "follow_up", "unhappy", "hand_off", "pause", "return_call", "rectification", "clerk",
            "letter_request", "issued_report", "handover", "left_item", "staff", "staff_suggestion",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._now = datetime.min.replace(tzinfo=UTC)
        self._begun: tuple[Begun, ...] = ()
        self._build()

    # -- building

    def _build(self) -> None:
        known = matters(self.desk, lambda: self._now)
        self.cards = {
            each.id: ShortList(each.title, each.columns, each.tone, each.open, each.show_all) for each in known
        }
        self.strip = Strip(self._tiles(known), self.tr("What waits today"))
        self.date = PlainLabel("", "muted")
        self.go_on = button_of(self.tr("Set up the office"), self._set_up, "ghost", "settings")
        self.go_on.hide()
        head = PageHead(self.tr("Today"))
        head.add(self.date)
        head.add_trailing(self.go_on)
        ground = QWidget()
        for card in self.cards.values():
            card.setParent(ground)
            card.hide()
        whole = QVBoxLayout(ground)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(10))
        self._piles = Piles()
        whole.addLayout(self._piles)
        self._titles = {each.id: each.title for each in known}
        self.clear = PlainLabel("", "muted", wrap=True)
        whole.addWidget(self.clear)
        whole.addStretch(1)
        self._scroll = Scroll(ground)
        lists = QWidget()
        down = QVBoxLayout(lists)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(px(10))
        down.addWidget(self.strip)
        down.addWidget(self._scroll, 1)
        self._states = QStackedWidget()
        self._states.addWidget(QWidget())
        self._states.addWidget(lists)
        self._states.addWidget(self._quiet())
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(14), px(20), px(14))
        column.setSpacing(px(10))
        column.addWidget(head)
        column.addWidget(self._states, 1)

    def _tiles(self, known: list[Matter]) -> list[Tile]:
        """A count for each card, and for those who wait for an answer; it leads to the list, or else to the card."""
        tiles = [Tile(each.id, each.short, each.tone, each.show_all or partial(self._go_to, each.id)) for each in known]
        waiting = self.tr("Waiting for the person")
        show = partial(self.desk.open, "cases", filter=Filter.WAITS_PERSON)
        tiles.insert([tile.id for tile in tiles].index("back") + 1, Tile(WAITS_PERSON, waiting, "neutral", show))
        go = self.desk.open
        return [
            Tile(BEGUN, self.tr("Begun, not saved"), "accent", self._go_on_writing),
            *tiles,
            Tile(TO_APPROVE, self.tr("Letters to approve"), "amber", partial(go, "letters", room="approval")),
            Tile(SENT_BACK, self.tr("Letters sent back"), "red", partial(go, "letters", room=SENT_BACK)),
            Tile(REPORT, self.tr("Report of the month to issue"), "accent", self._to_report),
            Tile(HANDOVER, self.tr("Shift to take over"), "amber", partial(go, "shifts", take=True)),
            Tile(ITEMS, self.tr("Things at the desk too long"), "amber", partial(go, "shifts", part="items")),
            Tile(CERTIFICATES, self.tr("Certificates running out"), "amber", partial(go, "staff", part="records")),
            Tile(SUGGESTIONS, self.tr("Suggestions to decide"), "accent", partial(go, "staff", part=SUGGESTIONS)),
        ]

    def _quiet(self) -> Card:
        """Seen while nothing waits; an empty book offers to bring the owners in as well."""
        card = Card()
        sentence = self.tr("Nothing overdue. Press Ctrl+N when the phone rings.")
        self.quiet = EmptyState("concierge-bell", sentence, (self.tr("Take a complaint"), self._take))
        self.import_owners = button_of(self.tr("Import owners"), self._import, icon_name="upload")
        self.set_up = button_of(self.tr("Set up the office"), self._set_up, icon_name="settings")
        column = self.quiet.layout()
        assert isinstance(column, QVBoxLayout)
        if self.quiet.button is not None:
            column.removeWidget(self.quiet.button)
            row = QHBoxLayout()
            row.setSpacing(px(8))
            row.addStretch(1)
            row.addWidget(self.quiet.button)
            row.addWidget(self.import_owners)
            row.addWidget(self.set_up)
            row.addStretch(1)
            column.insertLayout(column.count() - 1, row)
        card.body.addWidget(self.quiet)
        return card

    def _take(self) -> None:
        self.desk.open("intake", new=True)

    def _to_report(self) -> None:
        """The report of the month that ended last."""
        first = self.desk.facts.local(self._now).date().replace(day=1)
        self.desk.open("reports", month=(first - timedelta(days=1)).replace(day=1))

    def _go_on_writing(self) -> None:
        """To what was begun, or to the choice of it where there are several."""
        from ui.today.begun import go_on, menu_of

        if len(self._begun) == 1:
            go_on(self._begun[0], self.desk.open)
        elif self._begun:
            tile = self.strip.tile(BEGUN)
            menu = menu_of(self._begun, self.desk.facts, self._now, self.desk.open, tile)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(tile.mapToGlobal(QPoint(0, tile.height())))
            menu.setActiveAction(menu.actions()[0])

    def _set_up(self) -> None:
        self.desk.open("welcome", step=_step_left(self.desk.facts))

    def _import(self) -> None:
        self.desk.open("owners", part="import")

    # -- showing

    def refresh(self) -> None:
        if self._is_bare():
            self.desk.errands.ask(self, pressing, self._show_pressing, latest="pressing")
        self.desk.errands.ask(self, _day, self._show, latest="day")

    def _is_bare(self) -> bool:
        return self._states.currentIndex() == 0

    def _show_pressing(self, told: Pressing) -> None:
        """What presses while the rest is still looked for; where nothing does, the rest is waited for."""
        shown = {id: few for id, few in told.few.items() if few.rows}
        if not self._is_bare() or not shown:
            return
        self._tell_time(told.now)
        for id, few in shown.items():
            self.cards[id].show_few(few)
        self.strip.show_counts({id: few.total for id, few in shown.items()})
        self.clear.hide()
        self._states.setCurrentIndex(1)
        self._lay_out()
        if self.window().focusWidget() in (None, self):
            self.focus_first()

    def _tell_time(self, now: datetime) -> None:
        self._now = now
        self.date.setText(long_day(now, self.desk.facts))

    def _show(self, told: "Day") -> None:
        self._tell_time(told.now)
        self._begun = told.begun
        held = next((card for card in self.cards.values() if card.table.hasFocus()), None)
        for id, card in self.cards.items():
            card.show_few(told.few[id])
        self.strip.show_counts({**{id: few.total for id, few in told.few.items()}, **told.counts})
        nothing = [self._titles[id] for id, few in told.few.items() if not few.total]
        self.clear.setText(self.tr("Nothing waits here: {lists}").format(lists=" · ".join(nothing)))
        self.clear.setVisible(bool(nothing))
        was_bare = self._is_bare()
        self.import_owners.setVisible(told.empty)
        steps_left = bool(_step_left(self.desk.facts))
        self.set_up.setVisible(steps_left)
        for each in (self.set_up, self.go_on):
            begun = self.desk.facts.set_up
            each.setText(self.tr("Go on setting up") if begun else self.tr("Set up the office"))
            each.setAccessibleName(each.text())
        self.go_on.setVisible(steps_left and not told.quiet)
        self._states.setCurrentIndex(2 if told.quiet else 1)
        self._lay_out()
        lost = held is not None and held.isHidden()  # the last row of the list that had the keys is gone
        if lost or (was_bare and self.window().focusWidget() in (None, self)):
            self.focus_first()

    def panes(self) -> list[QWidget]:
        return [*(card.table for card in self._shown()), self.strip]

    def focus_first(self) -> None:
        """The first card, with its first row chosen; else the way to take a complaint."""
        if self._states.currentIndex() == 2 and self.quiet.button is not None:
            self.quiet.button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif shown := self._shown():
            self._enter(shown[0])
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to(self, id: str) -> None:
        self._enter(self.cards[id])
        self._scroll.ensureWidgetVisible(self.cards[id], 0, 0)

    def _enter(self, card: ShortList) -> None:
        card.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if card.table.current_row() is None:
            card.table.select_key(card.key_of_first())

    def _shown(self) -> list[ShortList]:
        return [card for card in self.cards.values() if card.rows()]

    # -- the shape

    def _lay_out(self) -> None:
        """Only cards with rows take room."""
        abreast = 2 if self.width() >= em(TWO_ABREAST) else 1
        shown = self._shown()
        for card in self.cards.values():
            if card not in shown:
                card.hide()
        if not self._piles.place(shown, abreast, self._scroll.viewport().height()):
            return
        for card in shown:
            card.show()
        # From list to list first; the links come after the last of them.
        order = [self.strip, *(card.table for card in shown), *(card.all for card in shown)]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()


def _day(reading: "Reading") -> "Day":
    from ui.today.lists import day

    return day(reading)


def _step_left(facts: "Facts") -> str:
    from desk.settings import step_to_do

    return step_to_do(facts)
