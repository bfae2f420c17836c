"""Who is it, and the PIN or password that proves it: the list of people over one line."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.refusals import Refusal
from ui.messages import sentence
from ui.signin.idle import Clocks, both_clocks
from ui.signin.people import PeopleList
from ui.signin.secretline import SecretLine
from ui.signin.who import Who
from ui.theme import px
from ui.widgets.actionbar import button_of
from ui.widgets.label import PlainLabel

SECOND_MS = 1_000
MARKING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Prove(QWidget):
    """Up and Down in the line mark another person; Enter gives what was typed, once.

    What went wrong stands under the line, with the seconds until the next try counts; each person has their own.
    """

    given = Signal(int, str)
    turned = Signal(int)  # another person is marked

    def __init__(self, now: Callable[[], Clocks] = both_clocks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._until: dict[int, float] = {}  # by clerk: when the next try counts, on the program's own clock
        self._wrong: dict[int, str] = {}
        self.busy = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        self.people = PeopleList(self.tr("Who is at the desk"))
        column.addWidget(self.people)
        self._label = PlainLabel("", "field", wrap=True)
        column.addWidget(self._label)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.secret = SecretLine()
        self._label.setBuddy(self.secret)
        row.addWidget(self.secret, 1)
        self.button = button_of("", self.give, "primary")
        row.addWidget(self.button)
        column.addLayout(row)
        self.said = PlainLabel("", "wrong", wrap=True)
        self.said.setMinimumHeight(px(34))  # two lines: nothing below moves when something went wrong
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.said)
        self._capitals = False
        self._count = QTimer(self)
        self._count.setInterval(SECOND_MS)
        self._count.timeout.connect(self.tell)
        self.people.turned.connect(self._turn)
        self.people.taken.connect(lambda _clerk: self.secret.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.secret.capitals.connect(self._hear_capitals)
        self.secret.textEdited.connect(self._edited)
        self.secret.installEventFilter(self)
        self.name_button(self.tr("Sign in"))

    def ask_secret(self, asked: bool) -> None:
        """Leave only the people where nobody signs in."""
        for part in (self._label, self.secret, self.button, self.said):
            part.setVisible(asked)

    def name_button(self, words: str) -> None:
        """What Enter does here."""
        self.button.setText(words)

    def show_people(self, people: Sequence[Who], marked: int) -> None:
        """Offer these, with the mark on one of them."""
        self.people.show_people(people)
        self.people.mark(marked)
        self._turn(self.people.marked())

    def who(self) -> Who | None:
        """Whom the mark stands on."""
        marked = self.people.marked()
        return next((each for each in self.people.people() if each.id == marked), None)

    def start(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Empty, with the cursor in the line."""
        self.secret.clear()
        self.secret.setFocus(reason)
        self.tell()

    def give(self) -> None:
        """Let what was typed be looked at; nothing typed, or a try that does not count yet, is not."""
        who = self.who()
        if who is None or self.busy:
            return
        if not self.secret.text():
            self.secret.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._left(who.id) <= 0:
            self._wrong.pop(who.id, None)
            self.given.emit(who.id, self.secret.text())
        self.tell()

    def wait(self, busy: bool) -> None:
        """While it is looked at nothing else is given; the line keeps the cursor."""
        self.busy = busy
        self.button.setEnabled(not busy)
        self.secret.setReadOnly(busy)
        self.people.setEnabled(not busy)

    def refuse(self, clerk: int, refusal: Refusal) -> None:
        """Say what went wrong for that person; the seconds to wait are counted down."""
        seconds = float(refusal.fields.get("wait") or refusal.fields.get("seconds") or 0)  # type: ignore[arg-type]
        timed = refusal.code in ("signin.wrong", "signin.wait")
        self._until[clerk] = self._now()[1] + seconds
        told = self.tr("That was not right. Type it once more.") if timed else sentence(refusal)
        if refusal.code == "book.damaged":  # no way to a backup leads past this list
            told = f"{told} {self.tr('Close Deskbell and start it again: there it offers to bring a backup back.')}"
        self._say_wrong(clerk, told)

    def fault(self, words: str) -> None:
        """Say that what was typed could not even be looked at."""
        self._say_wrong(self.people.marked(), words)

    def _say_wrong(self, clerk: int, told: str) -> None:
        self._wrong[clerk] = told
        self.secret.clear()
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)
        self.tell()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.said.text()))

    @Slot()
    def tell(self) -> None:
        """Say what went wrong, how long the next try must wait, and that Caps Lock seems to be on."""
        who = self.who()
        left = self._left(who.id) if who is not None else 0
        told = [self._wrong.get(who.id, "")] if who is not None else []
        if left:
            one, more = self.tr("The next try counts in 1 second."), self.tr("The next try counts in {n} seconds.")
            told.append((one if left == 1 else more).format(n=left))
        if who is not None and who.note:
            told.append(self.tr("No PIN yet: an administrator gives the first one in Settings > People."))
        if self._capitals and self.secret.text():
            told.append(self.tr("Caps Lock seems to be on."))
        self.said.setText(" ".join(each for each in told if each))
        if left and not self._count.isActive():
            self._count.start()
        elif not left:
            self._count.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if not event.isAutoRepeat():
                    self.give()
                return True
            if event.key() in MARKING and not self.busy:
                up = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_PageUp)
                self.people.step(-1 if up else 1)
                return True
        return super().eventFilter(watched, event)

    def _left(self, clerk: int) -> int:
        left = self._until.get(clerk, 0.0) - self._now()[1]
        return int(left) + (left > int(left)) if left > 0 else 0

    @Slot(int)
    def _turn(self, clerk: int) -> None:
        who = self.who()
        words = self.tr("PIN or password of {name}").format(name=who.name) if who is not None else self.tr("PIN")
        self._label.setText(words)
        self.secret.setAccessibleName(words)
        self.secret.clear()  # never another's try
        self._capitals = False
        self.tell()
        self.turned.emit(clerk)

    @Slot(bool)
    def _hear_capitals(self, on: bool) -> None:
        self._capitals = on

    @Slot(str)
    def _edited(self, _text: str) -> None:
        who = self.who()
        if who is not None and self._left(who.id) <= 0:
            self._wrong.pop(who.id, None)
        self.tell()
