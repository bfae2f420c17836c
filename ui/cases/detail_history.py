"""What happened to a case, line by line, the newest last."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk.cases import Channel, Line
from ui.desk import Desk
from ui.icons import icon
from ui.language import QT_TRANSLATE_NOOP
from ui.moments import day_and_time
from ui.stages import channel_word
from ui.theme import px
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.widgets.longtext import LongText

SHOWN = 20
"""Lines shown at first: laying out hundreds takes longer than reading them."""

_KINDS: Mapping[str, tuple[str, str]] = {
    "taken": ("concierge-bell", QT_TRANSLATE_NOOP("history", "Taken")),
    "note": ("message-square", QT_TRANSLATE_NOOP("history", "Note")),
    "reply": ("send", QT_TRANSLATE_NOOP("history", "Replied")),
    "slip": ("wrench", QT_TRANSLATE_NOOP("history", "Slip raised")),
    "slip_back": ("clipboard-check", QT_TRANSLATE_NOOP("history", "Slip back")),
    "slip_void": ("ban", QT_TRANSLATE_NOOP("history", "Slip made void")),
    "letter": ("mail", QT_TRANSLATE_NOOP("history", "Letter")),
    "letter_void": ("ban", QT_TRANSLATE_NOOP("history", "Letter made void")),
    "passed_on": ("arrow-right", QT_TRANSLATE_NOOP("history", "Passed on")),
    "closed": ("circle-check", QT_TRANSLATE_NOOP("history", "Closed")),
    "void": ("ban", QT_TRANSLATE_NOOP("history", "Made void")),
}
_PAGES = {
    "slip": "slips", "slip_back": "slips", "slip_void": "slips", "letter": "letters", "letter_void": "letters",
}  # fmt: skip


class History(QWidget):
    """The lines of one case; numbers of slips and letters lead to them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lines: Sequence[Line] = ()
        self._trades: Mapping[str, str] = {}
        self._now: datetime | None = None
        self.entries: list[Entry] = []
        self.earlier = LinkButton("")
        self.earlier.clicked.connect(lambda: self._show(self._lines))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))
        self._column.addWidget(self.earlier)

    def show_lines(self, lines: Sequence[Line], trades: Mapping[str, str], now: datetime) -> None:
        """Show the last of these lines; trades by their code are named in the language of the screen."""
        self._lines, self._trades, self._now = lines, trades, now
        for entry in self.entries[SHOWN:]:
            entry.deleteLater()
        del self.entries[SHOWN:]
        self._show(lines[-SHOWN:])

    def _show(self, lines: Sequence[Line]) -> None:
        while len(self.entries) < len(lines):
            self.entries.append(Entry(self._desk))
            self._column.addWidget(self.entries[-1])
        for entry, line in zip(self.entries, lines, strict=False):
            entry.show_line(line, self._titled(line), self._now)
        for place, entry in enumerate(self.entries):
            entry.setVisible(place < len(lines))
        hidden = len(self._lines) - len(lines)
        self.earlier.setText(self.tr("Show {n} earlier").format(n=hidden))
        self.earlier.setVisible(hidden > 0)

    def _titled(self, line: Line) -> str:
        source = _KINDS[line.what][1] if line.what in _KINDS else ""
        title = QCoreApplication.translate("history", source) if source else line.what
        if line.what == "reply" and line.detail:
            return f"{title} · {channel_word(Channel(line.detail))}"
        if line.what == "passed_on":
            return self.tr("{what} to {trade}").format(what=title, trade=self._trades.get(line.detail, line.detail))
        return title


class Entry(QWidget):
    """One line of the history; used again from case to case, because making widgets is what takes time."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._line: Line | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        self._picture = QLabel()
        self._picture.setContentsMargins(0, px(3), 0, 0)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        row.addLayout(column, 1)
        head = QHBoxLayout()
        head.setSpacing(px(6))
        head.addStrut(px(22))
        column.addLayout(head)
        self._title = PlainLabel("", "strong")
        self.number = LinkButton("")
        self.number.clicked.connect(self._go)
        self._when = PlainLabel("", "caption")
        head.addWidget(self._title)
        head.addWidget(self.number)
        head.addStretch(1)
        head.addWidget(self._when)
        self.words = LongText(self.tr("History"))
        column.addWidget(self.words)

    def show_line(self, line: Line, title: str, now: datetime | None) -> None:
        """Show this line."""
        self._line = line
        picture = _KINDS[line.what][0] if line.what in _KINDS else "circle-dot"
        self._picture.setPixmap(icon(picture, "muted").pixmap(QSize(px(16), px(16))))
        self._title.setText(title)
        self.number.setText(line.detail)
        self.number.setVisible(line.what in _PAGES and bool(line.detail))
        when = day_and_time(line.at, self._desk.facts, now)
        self._when.setText(" · ".join(part for part in (line.who, when) if part))
        told = "" if line.what == "taken" else line.text
        self.words.show_text(told)
        self.words.setVisible(bool(told))

    def _go(self) -> None:
        if self._line is not None:
            self._desk.open(_PAGES[self._line.what], number=self._line.detail)
