"""Over the short form: how long ago the call came in, by when it is due, and what became of it."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.cases import Dues
from desk.drafts import DraftRow
from desk.due import explain
from desk.facts import Facts
from ui.draftmenu import DraftMenu
from ui.moments import clock, near_time
from ui.theme import px
from ui.widgets.label import PlainLabel, plain_tip
from ui.widgets.pill import Pill, Tone

HOUR, MINUTE = 3600, 60


class SuddenHead(QWidget):
    """Title, running clock, due times; `chooser` offers the other events begun and not finished."""

    def __init__(self, facts: Callable[[], Facts], language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts, self._language = facts, language
        self._dues: Dues | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(14), px(20), 0)
        column.setSpacing(px(4))
        row = QHBoxLayout()
        row.setSpacing(px(10))
        self.title = PlainLabel(self.tr("Sudden event"), "page")
        self.clock = Pill("", "neutral")
        self.after_hours = Pill(self.tr("After hours"), "amber")
        self.state, self.incident = Pill("", "green"), Pill("", "accent")
        self.chooser = DraftMenu(self._line, self.tr("Events begun and not finished"))
        for each in (self.title, self.clock, self.after_hours, self.state, self.incident):
            row.addWidget(each)
        self.due = PlainLabel("", "muted", elide=True)
        row.addWidget(self.due, 1)
        row.addWidget(self.chooser)
        column.addLayout(row)
        self.say = PlainLabel("", "strong", elide=True)
        column.addWidget(self.say)
        for each in (self.clock, self.after_hours, self.state, self.incident):
            each.hide()

    def offer(self, rows: Sequence[DraftRow], now: datetime) -> None:
        """Offer the drafts; now is on the office's clock."""
        self.chooser.offer(rows, now)

    def show_clock(self, started: datetime, now: datetime, *, running: bool) -> None:
        """How long ago the call came in; red once the first limit is over."""
        self.clock.setVisible(running)
        if not running:
            return
        gone = max(0, int((now - started).total_seconds()))
        hours, minutes, seconds = gone // HOUR, gone % HOUR // MINUTE, gone % MINUTE
        told = f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"
        late = self._dues is not None and now > self._dues.reply.at
        tone: Tone = "red" if late else "accent"
        self.clock.show_state(self.tr("{time} since the call").format(time=told), tone)
        self.clock.setToolTip(plain_tip(self.tr("It came in at {time}").format(time=clock(started, self._facts()))))

    def show_dues(self, dues: Dues | None, *, after_hours: bool) -> None:
        """By when it must be answered and solved, counted by the clock."""
        self._dues = dues
        self.after_hours.setVisible(after_hours)
        if dues is None:
            self.due.setText("")
            return
        answer, solve = (near_time(each.local, each.told) for each in (dues.reply, dues.solution))
        self.due.setText(self.tr("Answer by {answer}, solve by {solve}").format(answer=answer, solve=solve))
        told = [explain(each, self._language) for each in (dues.reply, dues.solution)]
        self.due.setToolTip(plain_tip("\n".join(told)))

    def show_first_words(self, words: str) -> None:
        """What to say first, in sight on the smallest screen; before it is known what has happened, how to begin."""
        told = self.tr("Say: {words}").format(words=" ".join(words.split()))
        begin = self.tr("Four things at most; Enter in the last one saves. The clock counts from the call.")
        self.say.setText(told if words else begin)
        self.say.set_role("strong" if words else "muted")

    def show_saved(self, number: str, incident: str) -> None:
        """What it became; nothing while it is a draft."""
        self.state.show_state(self.tr("{number} taken").format(number=number), "green")
        self.state.setVisible(bool(number))
        self.incident.show_state(self.tr("Incident {number}").format(number=incident), "accent")
        self.incident.setVisible(bool(incident))

    def _line(self, row: DraftRow, now: datetime) -> str:
        content = row.content
        about = [str(content.get(name) or "") for name in ("where", "who", "words")]
        when = near_time(self._facts().local(row.saved_at), now)
        return " · ".join(part for part in (when, *(" ".join(each.split())[:60] for each in about)) if part)
