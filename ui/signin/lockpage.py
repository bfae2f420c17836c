"""The page that covers the book: whose office it is, who works here, and the PIN that uncovers it (G48)."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desk.refusals import Refusal
from ui.icons import icon
from ui.look import Look
from ui.remembered import next_percent
from ui.signin.doorhelp import DoorHelp
from ui.signin.idle import Clocks, both_clocks
from ui.signin.pane import Pane
from ui.signin.prove import Prove
from ui.signin.who import Who
from ui.theme import em, px
from ui.widgets.actionbar import button_of
from ui.widgets.card import Card
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.widgets.scroll import Scroll

WIDTH, WIDE = 32, 56
"""Ems: of the list of people, and of a form or a sheet that takes its place."""


class LockPage(QWidget):
    """Language and size of the text stay in reach; nothing of the book is on it."""

    given = Signal(int, str)  # a clerk and what they typed
    forgotten = Signal()
    look_asked = Signal(object)

    def __init__(self, look: Look, now: Callable[[], Clocks] = both_clocks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setAccessibleName(self.tr("Locked"))
        self._office = PlainLabel("", "page", wrap=True)
        self._why = PlainLabel("", "muted", wrap=True)
        self.prove = Prove(now)
        self.prove.given.connect(self.given)
        self.prove.turned.connect(self._turned)
        self._here = 0
        self._front = self._people()
        self._pane: QWidget | None = None
        self.card = Card(margin=16)
        head = QHBoxLayout()
        head.setSpacing(px(10))
        picture = QLabel()
        picture.setPixmap(icon("lock", "accent").pixmap(px(24), px(24)))
        picture.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self._office)
        words.addWidget(self._why)
        head.addLayout(words, 1)
        self.card.body.addLayout(head)
        self.card.body.addWidget(self._front, 1)
        inside = QWidget()
        around = QVBoxLayout(inside)
        around.setContentsMargins(px(10), px(6), px(10), px(6))
        around.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.card, 100)
        middle.addStretch(1)
        around.addLayout(middle)
        around.addStretch(2)
        self._ground = around
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Scroll(inside))
        self._set_width(WIDTH)
        self.setFocusProxy(self.prove.secret)
        for keys, step in (("Ctrl+=", 1), ("Ctrl++", 1), ("Ctrl+-", -1), ("Ctrl+0", 0)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self._resize_text, step))
        QShortcut(QKeySequence("F1"), self).activated.connect(self.help)

    def _people(self) -> QWidget:
        """The people and the line, and below them what is seldom needed."""
        front = QWidget()
        column = QVBoxLayout(front)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.prove)
        self.forgotten_link = LinkButton(self.tr("Forgotten? Use the recovery key…"))
        self.forgotten_link.clicked.connect(self.forgotten)
        column.addWidget(self.forgotten_link)
        foot = QHBoxLayout()
        foot.setSpacing(px(4))
        foot.addStretch(1)
        other, name = ("en", "English") if self.look.language == "zh" else ("zh", "简体中文")
        self.language = button_of(name, lambda: self._ask(replace(self.look, language=other)), "ghost", "languages")
        foot.addWidget(self.language)
        for words, picture, step in (
            (self.tr("Smaller text"), "zoom-out", -1),
            (self.tr("Larger text"), "zoom-in", 1),
        ):
            button = button_of("", partial(self._resize_text, step), "ghost", picture)
            button.setAccessibleName(words)
            button.setToolTip(words)
            foot.addWidget(button)
        column.addLayout(foot)
        return front

    def show_door(self, office: str, people: Sequence[Who], here: int, marked: int) -> None:
        """Whose office it is and who works here; `here` is who sits at the desk, 0 for nobody."""
        self._here = here
        self._office.setText(office)
        self.prove.show_people(people, marked)

    def start(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The people, with the cursor where the PIN is typed."""
        self._show(None)
        self.prove.start(reason)

    def show_pane(self, pane: QWidget) -> None:
        """Something else is asked before the book is uncovered."""
        self._show(pane)
        if isinstance(pane, Pane | DoorHelp):
            pane.start()

    def pane(self) -> QWidget | None:
        """What is asked instead of the PIN, None while that is."""
        return self._pane

    def say(self, words: str) -> None:
        """Something about the window itself, such as that it may not be closed yet."""
        self._why.setText(words)

    def refuse(self, refusal: Refusal) -> None:
        """Say why whoever proved who they are does not sit down."""
        if isinstance(self._pane, Pane):
            self._pane.refuse(refusal)
        elif self._pane is None:
            self.prove.refuse(self.prove.people.marked(), refusal)

    def fault(self) -> None:
        """What was asked here came to nothing by a mistake of the program, whose own words are out of sight."""
        words = self.tr(
            "Something went wrong. Try once more; if it happens again, call whoever looks after the program: it is in "
            "the log."
        )
        if isinstance(self._pane, Pane):
            self._pane.fault(words)
        elif self._pane is None and self.prove.busy:
            self.prove.fault(words)

    def help(self) -> None:
        """Say what is to be done here, in place of the people (F1); once more leads back to them."""
        if isinstance(self._pane, DoorHelp):
            self.start()
        elif self._pane is None and not self.prove.busy:
            pane = DoorHelp()
            pane.back.connect(self.start)
            self.show_pane(pane)

    def take_keys(self, held: QWidget | None) -> None:
        """Keep the cursor on this page, where it was."""
        front = self._pane or self._front
        if held is not None and front.isAncestorOf(held):
            held.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            (self._pane or self.prove.secret).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, pane: QWidget | None) -> None:
        old, self._pane = self._pane, pane
        if pane is not None:
            self.card.body.addWidget(pane, 1)
            pane.show()
        self._front.setVisible(pane is None)
        if old is not None:
            old.hide()
            old.deleteLater()
        self._set_width(WIDE if pane is not None else WIDTH)
        self._why.setVisible(pane is None)
        expanding = pane is not None and pane.sizePolicy().verticalPolicy() == QSizePolicy.Policy.Expanding
        self._ground.setStretch(1, 40 if expanding else 0)  # a sheet takes the height there is

    def _turned(self, clerk: int) -> None:
        """Whoever sits here unlocks; anybody else sits down instead of them."""
        who = self.prove.who()
        if self._here and clerk == self._here and who is not None:
            self._why.setText(self.tr("Locked by {name}. What was begun comes back as it was.").format(name=who.name))
            self.prove.name_button(self.tr("Unlock"))
        else:
            told = self.tr("Locked. Whoever signs in sits down here; what was begun is kept for its owner.")
            self._why.setText(told if self._here else self.tr("Sign in to work at the desk."))
            self.prove.name_button(self.tr("Sign in"))

    def _set_width(self, wide: float) -> None:
        self.card.setMinimumWidth(min(em(wide), em(28)))
        self.card.setMaximumWidth(em(wide))
        self.card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def _resize_text(self, step: int) -> None:
        percent = next_percent(self.look.percent, step) if step else 100
        self._ask(replace(self.look, percent=percent))

    def _ask(self, look: Look) -> None:
        if self.pane() is None and not self.prove.busy and look != self.look:
            self.look_asked.emit(look)
