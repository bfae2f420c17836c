"""What happened to a case, line by line, the newest last."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk.cases import Channel, Line
from ui.cases.detail_words import LongText
from ui.desk import Desk
from ui.icons import icon
from ui.language import QT_TRANSLATE_NOOP
from ui.moments import day_and_time
from ui.stages import channel_word
from ui.theme import px
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton

SHOWN = 40
"""Lines shown at first: making the widgets of hundreds takes longer than reading them."""

_KINDS: Mapping[str, tuple[str, str]] = {
    "taken": ("concierge-bell", QT_TRANSLATE_NOOP("history", "Taken")),
    "note": ("message-square", QT_TRANSLATE_NOOP("history", "Note")),
    "reply": ("send", QT_TRANSLATE_NOOP("history", "Replied")),
    "slip": ("wrench", QT_TRANSLATE_NOOP("history", "Slip raised")),
    "slip_back": ("clipboard-check", QT_TRANSLATE_NOOP("history", "Slip back")),
    "letter": ("mail", QT_TRANSLATE_NOOP("history", "Letter")),
    "passed_on": ("arrow-right", QT_TRANSLATE_NOOP("history", "Passed on")),
    "closed": ("circle-check", QT_TRANSLATE_NOOP("history", "Closed")),
    "void": ("ban", QT_TRANSLATE_NOOP("history", "Made void")),
}
_PAGES = {"slip": "slips", "slip_back": "slips", "letter": "letters"}


class History(QWidget):
    """The lines of one case; numbers of slips and letters lead to them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lines: Sequence[Line] = ()
        self._trades: Mapping[str, str] = {}
        self._now: datetime | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))

    def show_lines(
        self, lines: Sequence[Line], trades: Mapping[str, str], now: datetime, *, every: bool = False
    ) -> None:
        """Show these lines; trades by their code are named in the language of the screen."""
        self._lines, self._trades, self._now = lines, trades, now
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        shown = lines if every else lines[-SHOWN:]
        if len(shown) < len(lines):
            earlier = LinkButton(self.tr("Show {n} earlier").format(n=len(lines) - len(shown)))
            earlier.clicked.connect(lambda: self.show_lines(self._lines, self._trades, self._now or now, every=True))
            self._column.addWidget(earlier)
        for line in shown:
            self._column.addWidget(self._line(line))

    def _line(self, line: Line) -> QWidget:
        icon_name, source = _KINDS.get(line.what, ("circle-dot", ""))
        title = QCoreApplication.translate("history", source) if source else line.what
        entry = QWidget()
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        picture = QLabel()
        picture.setPixmap(icon(icon_name, "muted").pixmap(QSize(px(16), px(16))))
        picture.setContentsMargins(0, px(3), 0, 0)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        row.addLayout(column, 1)
        head = QHBoxLayout()
        head.setSpacing(px(6))
        head.addStrut(px(22))
        column.addLayout(head)
        head.addWidget(PlainLabel(self._titled(title, line), "strong"))
        if line.what in _PAGES and line.detail:
            number = LinkButton(line.detail)
            number.clicked.connect(lambda: self._desk.open(_PAGES[line.what], number=line.detail))
            head.addWidget(number)
        head.addStretch(1)
        when = day_and_time(line.at, self._desk.facts, self._now)
        head.addWidget(PlainLabel(" · ".join(part for part in (line.who, when) if part), "caption"))
        if line.text and line.what != "taken":
            words = LongText(title)
            words.show_text(line.text)
            column.addWidget(words)
        return entry

    def _titled(self, title: str, line: Line) -> str:
        if line.what == "reply" and line.detail:
            return f"{title} · {channel_word(Channel(line.detail))}"
        if line.what == "passed_on":
            return self.tr("{what} to {trade}").format(what=title, trade=self._trades.get(line.detail, line.detail))
        return title
