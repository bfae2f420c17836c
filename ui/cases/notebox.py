"""Where a note is written: what happened, and whether the person was told."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desk.cases import Channel
from ui.drafts import Content
from ui.stages import channel_word
from ui.theme import em, px
from ui.widgets.actionbar import button_of
from ui.widgets.combo import Choice
from ui.widgets.keyhint import KeyHint
from ui.widgets.textarea import TextArea


class NoteBox(QWidget):
    """The words, a tick for "told the person" with the way it was told, and the button that adds them (M94)."""

    given = Signal()
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._putting = False
        row = QHBoxLayout(self)
        row.setContentsMargins(px(14), 0, px(14), 0)
        row.setSpacing(px(8))
        self.words = TextArea(1)
        self._low = max(self.words.minimumHeight(), px(32))
        self.words.setPlaceholderText(self.tr("Add a note: what happened, who was told what"))
        self.words.setAccessibleName(self.tr("Note"))
        row.addWidget(self.words, 1)
        side = QVBoxLayout()
        side.setSpacing(px(4))
        self.ticks = QWidget()
        ticks = QHBoxLayout(self.ticks)
        ticks.setContentsMargins(0, 0, 0, 0)
        ticks.setSpacing(px(6))
        self.told = QCheckBox(self.tr("Told the person"))
        self.channel = Choice([(each, channel_word(each)) for each in Channel])
        self.channel.setAccessibleName(self.tr("How the person was told"))
        self.channel.setFixedWidth(em(8))
        self.channel.hide()
        ticks.addWidget(self.told)
        ticks.addWidget(self.channel)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(6))
        self.add = button_of(self.tr("Add note"), self.give)
        # Pressed by the mouse it must not take the cursor: the box would grow under it.
        self.add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        buttons.addWidget(self.add)
        buttons.addWidget(KeyHint("Ctrl+Enter"))
        side.addWidget(self.ticks)
        side.addLayout(buttons)
        row.addLayout(side)
        self.told.toggled.connect(self.channel.setVisible)
        self.words.textChanged.connect(self._tell)
        self.words.textChanged.connect(self._arrange)
        self.told.toggled.connect(lambda _on: self._tell())
        self.channel.changed.connect(lambda _way: self._tell())
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)
        self._arrange()

    def put(self, content: Content) -> None:
        """Put in what was begun earlier; what the clerk types there is told, this is not."""
        self._putting = True
        self.words.setPlainText(str(content.get("note") or ""))
        self.told.setChecked(bool(content.get("told")))
        self.channel.set_value(str(content.get("channel") or Channel.PHONE))
        self._putting = False

    def content(self) -> Content:
        """What stands in it, as a draft keeps it."""
        channel = self.channel.value()
        assert isinstance(channel, Channel)
        return {"note": self.words.toPlainText(), "told": self.told.isChecked(), "channel": channel.value}

    def begun(self) -> Content | None:
        """What is worth a draft: nothing before the first word."""
        return self.content() if self.words.toPlainText().strip() else None

    def give(self) -> None:
        """Give the words to whoever keeps them; with none the cursor comes here."""
        if self.words.toPlainText().strip():
            self.given.emit()
        else:
            self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _focus_moved(self, _before: QWidget | None, _now: QWidget | None) -> None:
        self._arrange()

    def _arrange(self) -> None:
        """One line high while nobody writes in it: the story has the room."""
        here = QApplication.focusWidget()
        writing = (here is not None and self.isAncestorOf(here)) or bool(self.words.toPlainText())
        self.ticks.setVisible(writing)
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if writing else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.words.setVerticalScrollBarPolicy(bar)
        self.words.setFixedHeight(2 * self._low if writing else self._low)

    def _tell(self) -> None:
        if not self._putting:
            self.typed.emit()
