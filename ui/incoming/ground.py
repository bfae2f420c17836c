"""What the page of incoming letters is made of, and which of its two panes is seen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.incoming import IncomingFile
from ui.desk import Desk
from ui.formplace import FormPlace
from ui.incoming.card import IncomingCard
from ui.incoming.listing import IncomingList
from ui.letterrooms import LetterRooms
from ui.page import Page
from ui.theme import px
from ui.widgets.actionbar import button_of
from ui.widgets.empty import EmptyState
from ui.widgets.heading import PageHead
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.widgets.panes import Panes
from ui.widgets.scroll import Scroll

NEW = "new"
ROOM_FOR_BOTH = 66
"""Ems of width under which either the list or the letter is seen."""


class IncomingGround(Page):
    """The list on the left; on the right the letter with its scan, over it the entry that is being written."""

    adding = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.shown: IncomingFile | None = None
        self.list = IncomingList(desk, self.adding.emit)
        self.place = FormPlace(desk, "incoming_letter")
        self.both = Panes(self.list, self._right_side(), shares=(57, 43), narrow=ROOM_FOR_BOTH)
        self.both.narrowed.connect(self.back.setVisible)
        self.rooms = LetterRooms(desk, "incoming")
        ground = QVBoxLayout()
        ground.setContentsMargins(px(20), px(14), px(20), px(14))
        ground.setSpacing(px(10))
        ground.addWidget(self.rooms)
        ground.addWidget(self._head())
        ground.addWidget(self.both, 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addLayout(ground, 1)

    def _head(self) -> PageHead:
        head = PageHead(self.tr("Incoming letters"))
        head.add_trailing(button_of(self.tr("New entry"), self.adding.emit, icon_name="plus"))
        head.add_trailing(KeyHint("Ins"))
        return head

    def _right_side(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        self.back = LinkButton("‹ " + self.tr("All letters"))
        self.back.clicked.connect(self.to_list)
        self.back.hide()
        self.card = IncomingCard(self.desk)
        self.card.case_asked.connect(lambda number: self.desk.open("cases", number=number))
        self.card.letter_asked.connect(lambda number: self.desk.open("letters", number=number))
        self.card.flat_asked.connect(lambda unit_id: self.desk.open("owners", unit=unit_id, tab="letters"))
        self.said = PlainLabel("", "muted", wrap=True)
        self._nothing = EmptyState("mail-open", self.tr("Choose a letter to see what it says and its scan."))
        for part in (self.back, self.place, self.card, self.said, self._nothing):
            column.addWidget(part)
        column.addStretch(1)
        return Scroll(inside)

    def show_right(self) -> None:
        """Show the letter, the entry being written, why the letter is not told, or that none is chosen."""
        shown, writing = self.shown, self.is_written
        self.card.setVisible(shown is not None and not self.place.is_open(NEW))
        self.card.facts_shown(not writing)
        self.said.setVisible(shown is None and bool(self.said.text()) and not writing)
        self._nothing.setVisible(shown is None and not self.said.text() and not writing)

    def to_letter(self) -> None:
        """The cursor to the letter in sight: its row, or the way back where only the letter is seen."""
        alone = self.both.narrow and self.both.opened
        (self.back if alone else self.list.table).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_written(self) -> bool:
        """Whether an entry stands open."""
        return self.place.form is not None

    def close_entry(self) -> None:
        """Leave the entry being written; what was typed stays as a draft."""
        if self.place.form is not None:
            self.place.form.close_form()

    def to_list(self) -> None:
        """The cursor to the list, also where there was room for the letter only."""
        self._fold()
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def to_search(self) -> None:
        """The cursor into the search over the register."""
        self._fold()
        self.list.start()

    def _fold(self) -> None:
        """Where there is room for one pane only, the list; an entry out of sight is left."""
        if self.both.narrow:
            self.place.leave()
        self.both.open_second(False)

    def escape(self) -> bool:
        box = self.list.box
        if box.hasFocus() and box.text():
            box.clear()
            return True
        if self.is_written:
            self.close_entry()
            return True
        if self.both.narrow and self.both.opened:
            self.to_list()
            return True
        return False

    def panes(self) -> list[QWidget]:
        return [self.list.box, self.list.table, self.card.scan.thumbs]

    def focus_first(self) -> None:
        if not self.place.focus_first():
            self.to_letter()
