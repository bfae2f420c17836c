"""The rooms letters live in: a strip at the head of each of their pages leads to the others."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desk.letters.approval import Waiting, waiting
from desk.mailings import waiting_mailings
from ui.commands import Command
from ui.desk import Desk
from ui.theme import BODY, font, px
from ui.widgets.label import literal

ROOMS = ("letters", "approval", "incoming", "mailings", "notices")
HEIGHT = 32


class LetterRooms(QWidget):
    """Outgoing letters, those that wait for approval, incoming ones, letters to many, notices.

    One tab stop: arrows, Home and End go along, Enter or Space opens. A page calls `refresh` in its own
    and gives `commands` among its own, then Ctrl+PgDn and Ctrl+PgUp lead on; "letter_request" and "fact"
    belong to its `tables`. The room of approval is there where letters need it, or wait.
    """

    asked = Signal(str)  # the room that is opened now

    def __init__(self, desk: Desk, current: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._current = desk, current
        self._waiting = Waiting(needed=False, count=0, decides=False)
        self._mailings = 0  # letters to many that wait for a manager
        self.setAccessibleName(self.tr("Rooms of the letters"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._doors = {id: _Door(id, self) for id in ROOMS}
        for id, door in self._doors.items():
            door.clicked.connect(lambda _checked=False, id=id: self._pressed(id))
        self._show()

    def commands(self, page: str) -> list[Command]:
        """The keys that lead to the next room and the one before, for the page that stands in front as `page`."""
        on, back = "Ctrl+PgDown|Ctrl+Tab", "Ctrl+PgUp|Ctrl+Shift+Tab"
        return [
            Command(
                f"{page}.next_room",
                self.tr("Next room of the letters"),
                on,
                "",
                lambda: self.step(1),
                page,
                shown=False,
            ),
            Command(
                f"{page}.last_room",
                self.tr("Room of the letters before"),
                back,
                "",
                lambda: self.step(-1),
                page,
                shown=False,
            ),
        ]

    @property
    def current(self) -> str:
        """The room one is in."""
        return self._current

    def choose(self, id: str) -> None:
        """Say which room one is in, where a page holds two of them."""
        self._current = id
        self._show()

    def refresh(self) -> None:
        """Count anew what waits for a manager."""
        self._desk.errands.ask(
            self, lambda reading: (waiting(reading), waiting_mailings(reading)), self._counted, latest="rooms"
        )

    def step(self, by: int) -> None:
        """Open the next room or the one before, around the end."""
        shown = self.shown()
        place = shown.index(self._current) if self._current in shown else 0
        self.open(shown[(place + by) % len(shown)])

    def open(self, id: str) -> None:
        """Go into a room."""
        self.asked.emit(id)
        if id in ("letters", "approval"):
            self._desk.open("letters", room=id)
        else:
            self._desk.open(id)

    def shown(self) -> list[str]:
        """The rooms there are for whoever sits at the desk, in their order."""
        return [id for id, door in self._doors.items() if not door.isHidden()]

    def door(self, id: str) -> QPushButton:
        """What is pressed to go into a room."""
        return self._doors[id]

    def stand_at(self, id: str) -> None:
        """Take the keys to a door, as the arrows do."""
        self._doors[id].setFocus(Qt.FocusReason.OtherFocusReason)

    def heightForWidth(self, width: int) -> int:
        return self._lay(width, only_measure=True)

    def sizeHint(self) -> QSize:
        return QSize(px(300), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay(event.size().width())

    def _pressed(self, id: str) -> None:
        self._show()  # a door pressed does not stay pressed: the page says where one is
        if id != self._current:
            self.open(id)

    def _counted(self, told: tuple[Waiting, int]) -> None:
        self._waiting, self._mailings = told
        self._show()

    def _show(self) -> None:
        told = self._waiting
        approval = self.tr("To approve") if told.decides else self.tr("Waiting for approval")
        many = self.tr("To many")
        words = {
            "letters": self.tr("Outgoing"),
            "approval": f"{approval} {told.count}" if told.count else approval,
            "incoming": self.tr("Incoming"),
            "mailings": f"{many} {self._mailings}" if self._mailings else many,
            "notices": self.tr("Notices"),
        }
        for id, door in self._doors.items():
            door.setText(literal(words[id]))
            door.setAccessibleName(words[id])
            door.setChecked(id == self._current)
            here = id == self._current
            door.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
        self._doors["approval"].setVisible(told.needed or told.count > 0 or self._current == "approval")
        self._lay(self.width())

    def _lay(self, width: int, *, only_measure: bool = False) -> int:
        left, top, row = 0, 0, px(HEIGHT)
        for door in self._doors.values():
            if door.isHidden():
                continue
            wide = door.sizeHint().width()
            if left and left + wide > width:
                left, top = 0, top + row
            if not only_measure:
                door.setGeometry(QRect(QPoint(left, top), QSize(wide, row)))
            left += wide
        whole = top + row
        if not only_measure and whole != self.height():
            self.setFixedHeight(whole)
        return whole


class _Door(QPushButton):
    """One room, drawn as words over a line."""

    def __init__(self, id: str, owner: LetterRooms) -> None:
        super().__init__(owner)
        self._id, self._owner = id, owner
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setProperty("kind", "tab")

    def sizeHint(self) -> QSize:
        # Room for the words as they stand when chosen, so that no door moves.
        words = QFontMetrics(font(BODY, semibold=True)).horizontalAdvance(self.text().replace("&&", "&"))
        return QSize(words + px(11), px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shown = self._owner.shown()
        place = {
            Qt.Key.Key_Right: (shown.index(self._id) + 1) % len(shown),
            Qt.Key.Key_Left: (shown.index(self._id) - 1) % len(shown),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(shown) - 1,
        }.get(Qt.Key(event.key()))
        if place is not None:
            self._owner.stand_at(shown[place])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def in_margins(rooms: LetterRooms) -> QWidget:
    """The strip as it stands over a page, in line with its head."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(px(20), px(14), px(20), 0)
    column.addWidget(rooms)
    return whole
