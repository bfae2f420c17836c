"""What happened to a case, line by line, the newest last."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk.cases import Channel, EscalationLevel, Line, Mark, Result, WaitsFor
from ui.desk import Desk
from ui.icons import icon
from ui.incidents.words import reached_word
from ui.language import QT_TRANSLATE_NOOP
from ui.moments import day_and_time, plain_day
from ui.stages import channel_word, escalation_word, mark_pill, result_word, waits_for_word
from ui.theme import px
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.widgets.longtext import LongText

SHOWN = 20
"""Lines shown at first: laying out hundreds takes longer than reading them."""

KINDS: Mapping[str, tuple[str, str]] = {
    "taken": ("concierge-bell", QT_TRANSLATE_NOOP("history", "Taken")),
    "note": ("message-square", QT_TRANSLATE_NOOP("history", "Note")),
    "told": ("user-check", QT_TRANSLATE_NOOP("history", "Told the person")),
    "reply": ("send", QT_TRANSLATE_NOOP("history", "Replied")),
    "slip": ("wrench", QT_TRANSLATE_NOOP("history", "Slip raised")),
    "slip_back": ("clipboard-check", QT_TRANSLATE_NOOP("history", "Slip back")),
    "slip_void": ("ban", QT_TRANSLATE_NOOP("history", "Slip made void")),
    "slip_changed": ("pencil", QT_TRANSLATE_NOOP("history", "Slip changed")),
    "slip_set_right": ("pencil", QT_TRANSLATE_NOOP("history", "Slip set right")),
    "slip_lines": ("receipt-text", QT_TRANSLATE_NOOP("history", "Services and materials")),
    "slip_unbooked": ("undo-2", QT_TRANSLATE_NOOP("history", "Slip out again")),
    "letter": ("mail", QT_TRANSLATE_NOOP("history", "Letter")),
    "letter_void": ("ban", QT_TRANSLATE_NOOP("history", "Letter made void")),
    "letter_undelivered": ("undo-2", QT_TRANSLATE_NOOP("history", "Letter came back: no answer any more")),
    "letter_asked": ("send", QT_TRANSLATE_NOOP("history", "Letter waits for approval")),
    "letter_approved": ("check", QT_TRANSLATE_NOOP("history", "Letter approved")),
    "letter_sent_back": ("undo-2", QT_TRANSLATE_NOOP("history", "Letter sent back to be mended")),
    "letter_taken_back": ("undo-2", QT_TRANSLATE_NOOP("history", "Letter taken back before approval")),
    "incoming": ("mail-open", QT_TRANSLATE_NOOP("history", "Incoming letter")),
    "incoming_off": ("mail-open", QT_TRANSLATE_NOOP("history", "Incoming letter unlinked")),
    "incoming_void": ("ban", QT_TRANSLATE_NOOP("history", "Incoming letter made void")),
    "passed_on": ("arrow-right", QT_TRANSLATE_NOOP("history", "Passed on")),
    "read": ("eye", QT_TRANSLATE_NOOP("history", "Hand-over read")),
    "paused": ("pause", QT_TRANSLATE_NOOP("history", "Waits")),
    "resumed": ("play", QT_TRANSLATE_NOOP("history", "Went on")),
    "closed": ("circle-check", QT_TRANSLATE_NOOP("history", "Closed")),
    "reopened": ("refresh-cw", QT_TRANSLATE_NOOP("history", "Taken up again")),
    "void": ("ban", QT_TRANSLATE_NOOP("history", "Made void")),
    "undone": ("undo-2", QT_TRANSLATE_NOOP("history", "Taken back")),
    "repeats": ("link", QT_TRANSLATE_NOOP("history", "Second complaint of")),
    "kept_apart": ("split", QT_TRANSLATE_NOOP("history", "Kept apart from")),
    "incident": ("zap", QT_TRANSLATE_NOOP("history", "Incident")),
    "handling": ("square-pen", QT_TRANSLATE_NOOP("history", "Handling written down")),
    "corrected": ("pencil", QT_TRANSLATE_NOOP("history", "Put right")),
    "rectify": ("hammer", QT_TRANSLATE_NOOP("history", "To be set right")),
    "rectified": ("check-check", QT_TRANSLATE_NOOP("history", "Set right")),
    "compensated": ("wallet", QT_TRANSLATE_NOOP("history", "Compensation")),
    "compensation_off": ("wallet", QT_TRANSLATE_NOOP("history", "Compensation taken off")),
    "investigation_opened": ("lock", QT_TRANSLATE_NOOP("history", "Investigation opened")),
    "investigation_viewed": ("eye", QT_TRANSLATE_NOOP("history", "Investigation looked at")),
    "investigation_changed": ("lock", QT_TRANSLATE_NOOP("history", "Investigation changed")),
    "investigation_off": ("lock", QT_TRANSLATE_NOOP("history", "Investigation taken off")),
    "investigation_back": ("lock", QT_TRANSLATE_NOOP("history", "Investigation put back")),
    "called_back": ("phone-call", QT_TRANSLATE_NOOP("history", "Called back")),
    "call_tried": ("phone-off", QT_TRANSLATE_NOOP("history", "Called back, nobody answered")),
    "call_listed": ("phone", QT_TRANSLATE_NOOP("history", "To be called back")),
    "call_put_off": ("calendar", QT_TRANSLATE_NOOP("history", "Return call put off")),
    "call_forward": ("calendar", QT_TRANSLATE_NOOP("history", "Return call brought forward")),
    "call_dropped": ("phone-off", QT_TRANSLATE_NOOP("history", "Return call taken off")),
    "promised": ("calendar-check", QT_TRANSLATE_NOOP("history", "Follow-up promised")),
    "called": ("phone-call", QT_TRANSLATE_NOOP("history", "Called")),
    "call_changed": ("phone-call", QT_TRANSLATE_NOOP("history", "Call corrected")),
    "call_off": ("phone-off", QT_TRANSLATE_NOOP("history", "Call taken off")),
}
_PAGES = {
    "slip": "slips", "slip_back": "slips", "slip_void": "slips", "letter": "letters", "letter_void": "letters",
    "letter_approved": "letters", "letter_undelivered": "letters",
    "slip_changed": "slips", "slip_set_right": "slips", "slip_unbooked": "slips", "slip_lines": "slips",
    "repeats": "cases", "kept_apart": "cases", "incident": "incidents",
    "incoming": "incoming", "incoming_off": "incoming", "incoming_void": "incoming",
}  # fmt: skip
"""Where the number beside a line leads."""


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
        title, detail = _word(line.what), line.detail
        if line.what in ("reply", "told") and detail:
            return f"{title} · {channel_word(Channel(detail))}"
        if line.what == "passed_on":
            told = self.tr("{what} to {trade}").format(what=title, trade=self._trades.get(detail, detail))
            if not line.more:
                return told
            level = escalation_word(EscalationLevel(line.more))
            return self.tr("{what} · escalated to: {level}").format(what=told, level=level)
        if line.what == "paused" and detail:
            told = self.tr("{what} until {day}").format(what=title, day=plain_day(date.fromisoformat(detail)))
            return f"{told} · {waits_for_word(WaitsFor(line.more))}" if line.more else told
        if line.what == "closed" and line.more:
            return f"{title} · {result_word(Result(line.more))}"
        if line.what == "called_back" and detail:
            return f"{title} · {mark_pill(Mark(detail)).word}"
        if line.what in ("call_listed", "call_put_off", "call_forward", "promised") and detail:
            return self.tr("{what} · {day}").format(what=title, day=self._day_of(detail))
        if line.what == "undone" and detail:
            return self.tr("{what}: {act}").format(what=title, act=_word(detail))
        if line.what in ("called", "call_changed") and detail:
            return f"{title} · {reached_word(detail == 'reached')}"
        if line.what == "slip_lines":
            value, _, charged = line.more.partition(" ")
            return self.tr("{what} · value {value}, charged {charged}").format(what=title, value=value, charged=charged)
        if line.what == "incident" and not detail:
            return self.tr("Taken off incident {number}").format(number=line.more)
        if line.what in ("compensated", "compensation_off"):
            return f"{title} · {detail or line.more}"
        return title

    def _day_of(self, kept: str) -> str:
        """A day as the diary keeps it, or the office's day of a moment."""
        moment = datetime.fromisoformat(kept)
        return plain_day(self._desk.facts.local(moment).date() if moment.tzinfo else moment.date())


def _word(what: str) -> str:
    source = KINDS[what][1] if what in KINDS else ""
    return QCoreApplication.translate("history", source) if source else what


def words_of(line: Line) -> str:
    """What was said: of a hand-over who takes it on, what the person was told, and why."""
    if line.what == "taken":
        return ""
    if line.what != "passed_on" or not (line.taker or line.told):
        return line.text
    translate = QCoreApplication.translate
    told = (
        (translate("history", "Takes it on: {words}"), line.taker),
        (translate("history", "The person was told: {words}"), line.told),
        (translate("history", "Because: {words}"), line.text),
    )
    return "\n".join(sentence.format(words=words) for sentence, words in told if words)


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
        self._head = head = QHBoxLayout()
        head.setSpacing(px(6))
        head.addStrut(px(22))
        column.addLayout(head)
        self._title = PlainLabel("", "strong")
        self.number = LinkButton("")
        self.number.clicked.connect(self._go)
        self._when = PlainLabel("", "caption")
        self._when.setContentsMargins(0, px(3), 0, 0)
        top = Qt.AlignmentFlag.AlignTop
        head.addWidget(self._title)
        head.addWidget(self.number, 0, top)
        head.addStretch(1)
        self._gap = head.count() - 1
        head.addWidget(self._when, 0, top)
        self._below = PlainLabel("", "caption", elide=True)
        column.addWidget(self._below)
        self.words = LongText(self.tr("History"))
        column.addWidget(self.words)

    def show_line(self, line: Line, title: str, now: datetime | None) -> None:
        """Show this line."""
        self._line = line
        picture = KINDS[line.what][0] if line.what in KINDS else "circle-dot"
        self._picture.setPixmap(icon(picture, "muted").pixmap(QSize(px(16), px(16))))
        self._title.setText(title)
        for each in (self._title, self.words.label):
            struck = each.font()
            struck.setStrikeOut(line.taken_back)
            each.setFont(struck)
        self._title.set_role("muted" if line.taken_back else "strong")
        self.words.label.set_role("muted" if line.taken_back else "body")
        number = line.detail or line.more
        self.number.setText(number)
        leads = line.what in _PAGES and bool(number)
        self.number.setVisible(leads)
        # A number stands right behind its title; a title without one may need a second line.
        self._title.setWordWrap(not leads)
        self._head.setStretchFactor(self._title, int(not leads))
        self._head.setStretch(self._gap, int(leads))
        when = day_and_time(line.at, self._desk.facts, now)
        back = self.tr("taken back") if line.taken_back else ""
        for each in (self._when, self._below):
            each.setText(" · ".join(part for part in (back, line.who, when) if part))
        self._fit()
        told = words_of(line)
        self.words.show_text(told)
        self.words.setVisible(bool(told))

    def minimumSizeHint(self) -> QSize:
        # Small, or the line would keep the whole story wide and never lie in two.
        return QSize(px(160), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Who and when stand beside the title where there is room, else under it."""
        words = self._title.fontMetrics().horizontalAdvance(self._title.text())
        number = 0 if self.number.isHidden() else self.number.sizeHint().width() + px(6)
        beside = words + number + self._when.sizeHint().width() + px(42) <= self.width()
        self._when.setVisible(beside)
        self._below.setVisible(not beside)

    def title(self) -> str:
        """What the line is called."""
        return self._title.text()

    def struck(self) -> bool:
        """Whether it was taken back."""
        return self._title.font().strikeOut()

    def _go(self) -> None:
        if self._line is not None:
            self._desk.open(_PAGES[self._line.what], number=self._line.detail or self._line.more)
