"""The guard's notice: a case that may be the same matter, and the three things that can be done about it (M48)."""

from collections.abc import Sequence

from PySide6.QtCore import QDeadlineTimer, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desk.cases import Alike
from ui.cases import intake_words as words
from ui.icons import icon
from ui.stages import case_pill
from ui.theme import px
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.widgets.pill import Pill

READING_MS = 2000
"""So long whoever presses a key may still mean the case named before."""

ADD, SECOND, APART = "Ctrl+J", "Ctrl+R", "Ctrl+G"


class GuardNotice(QFrame):
    """One case at a time, the likeliest first; in a narrow window it is a single line. It never takes the cursor."""

    add_asked = Signal(str)
    second_asked = Signal(str)
    apart_asked = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._found: tuple[Alike, ...] = ()
        self._place = 0
        self._named = ""  # the last case in sight
        self._unread = QDeadlineTimer(0)
        self.setProperty("role", "notice")
        self.setProperty("tone", "amber")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._build()
        self.hide()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(px(10), px(6), px(10), px(6))
        row.setSpacing(px(8))
        picture = QLabel()
        picture.setPixmap(icon("triangle-alert", "amber").pixmap(px(18), px(18)))
        picture.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._column.setSpacing(px(2))
        row.addLayout(self._column, 1)
        told = QVBoxLayout()
        told.setSpacing(px(1))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        self.title, self.pill = PlainLabel("", "strong"), Pill("")
        head.addWidget(self.title)
        head.addWidget(self.pill)
        head.addStretch(1)
        told.addLayout(head)
        self.text, self._line = PlainLabel("", wrap=True), PlainLabel("", elide=True)
        told.addWidget(self.text)
        told.addWidget(self._line)
        self._column.addLayout(told, 1)
        self.add_link = LinkButton(self.tr("Add to it"))
        self.second_link = LinkButton(self.tr("Link as second"))
        self.apart_link = LinkButton(self.tr("Keep apart"))
        self.next_link = LinkButton("")
        self.add_link.clicked.connect(lambda: self.add_asked.emit(self.number()))
        self.second_link.clicked.connect(lambda: self.second_asked.emit(self.number()))
        self.apart_link.clicked.connect(lambda: self.apart_asked.emit(self.number()))
        self.next_link.clicked.connect(self._turn)
        self._links = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._keys = (KeyHint(ADD), KeyHint(SECOND), KeyHint(APART))
        lines: tuple[tuple[QWidget, ...], ...] = (
            (self.add_link, self._keys[0], self.second_link, self._keys[1]),
            (self.apart_link, self._keys[2], self.next_link),
        )
        for widgets in lines:
            line = QHBoxLayout()
            line.setSpacing(px(4))
            for each in widgets:
                line.addWidget(each)
            line.addStretch(1)
            self._links.addLayout(line)
        self._column.addLayout(self._links)
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        """Side by side in two lines, or under each other beside the form."""
        way = QBoxLayout.Direction
        for box in (self._column, self._links):
            box.setDirection(way.LeftToRight if narrow else way.TopToBottom)
        self._links.setSpacing(px(4) if narrow else 0)
        self.text.setVisible(not narrow)
        self._line.setVisible(narrow)

    def show_found(self, found: Sequence[Alike]) -> None:
        """Name these cases; the one in sight stays in sight while it is among them."""
        here = self.number()
        self._found = tuple(found)
        self._place = next((place for place, each in enumerate(self._found) if each.number == here), 0)
        now = self.number()
        if now and self._named not in ("", now):
            self._unread = QDeadlineTimer(READING_MS)
        self._named = now or self._named
        self.setVisible(bool(found))
        self._show()

    def number(self) -> str:
        """The case in sight, "" for none."""
        return self._found[self._place].number if self._found else ""

    def was_read(self) -> bool:
        """Whether the case in sight is the one that was meant: not while it has just taken another's place."""
        return self._unread.hasExpired()

    def forget(self) -> None:
        """Another form: what was named before means nothing."""
        self._named, self._unread = "", QDeadlineTimer(0)

    def offers_adding(self) -> bool:
        """Whether more may be written to it: one that was ended can only be repeated."""
        return bool(self._found) and self._found[self._place].waiting

    def _turn(self) -> None:
        self._place = (self._place + 1) % len(self._found)
        self._named, self._unread = self.number(), QDeadlineTimer(0)
        self._show()

    def _show(self) -> None:
        if not self._found:
            return
        alike = self._found[self._place]
        title, line = words.alike_title(alike), words.alike_line(alike, self._language)
        self.title.setText(title)
        self.pill.show_state(*case_pill(alike.status))
        self.text.setText(line)
        self._line.setText(line)
        self.setAccessibleName(f"{title}. {line}")
        for each in (self.add_link, self._keys[0]):
            each.setVisible(alike.waiting)
        more = len(self._found) - 1
        self.next_link.setVisible(more > 0)
        self.next_link.setText(self.tr("Next of {n}").format(n=more + 1))
        self.next_link.setAccessibleName(self.tr("The next of {n} cases").format(n=more + 1))
        for link, tip in (
            (self.add_link, self.tr("Write what is told to {number} instead of taking a new case")),
            (self.second_link, self.tr("Take a new case that counts as the second complaint about {number}")),
            (self.apart_link, self.tr("Another matter than {number}: do not ask again")),
        ):
            link.setAccessibleDescription(tip.format(number=alike.number))
            link.setToolTip(tip.format(number=alike.number))
