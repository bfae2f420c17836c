"""Keeps what is being typed in the book, so that no crash and no mistake loses a word (G11)."""

from collections.abc import Callable, Mapping
from datetime import datetime
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from desk import drafts
from desk.drafts import DraftRow
from desk.facts import Facts
from desk.work import UnitOfWork
from ui.cases.intake_known import KIND
from ui.errands import Errands
from ui.moments import near_time

EVERY_MS = 2000
Content = Mapping[str, str | int | bool | None]


class DraftKeeper(QObject):
    """Keeps the form that is open, every two seconds while it changes and at once when told to."""

    kept = Signal(object)  # the office's own time of keeping, aware

    def __init__(self, errands: Errands, read: Callable[[], Content | None], parent: QObject) -> None:
        """`read` gives what stands in the form, None for an empty one."""
        super().__init__(parent)
        self._errands = errands
        self._read = read
        self.id = uuid4().hex
        self._changed = False
        self._in_book = False
        self.timer = QTimer(self)
        self.timer.setInterval(EVERY_MS)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.keep)

    def touch(self) -> None:
        """Something was typed; it is kept within two seconds, however long the typing goes on."""
        self._changed = True
        if not self.timer.isActive():
            self.timer.start()

    def keep(self) -> None:
        """Keep it now if anything changed since the last time."""
        self.timer.stop()
        if not self._changed:
            return
        self._changed = False
        content, id = self._read(), self.id
        if content is None:
            self._drop(id)
            return
        self._in_book = True

        def act(work: UnitOfWork) -> datetime:
            drafts.keep(work, id, KIND, content)
            return work.facts.local(work.now)

        self._errands.do(self, act, self.kept.emit)

    def rest(self) -> None:
        """Keep nothing while the form is being saved: the draft goes with the act that takes the case."""
        self.timer.stop()

    def start_fresh(self, id: str = "", in_book: bool = False) -> None:
        """From now on another form is open: a new one, or a draft by its id."""
        self.timer.stop()
        self.id = id or uuid4().hex
        self._changed = False
        self._in_book = in_book

    def give_up(self) -> None:
        """Drop the draft that is open."""
        self.timer.stop()
        self._changed = False
        self._drop(self.id)

    def _drop(self, id: str) -> None:
        if self._in_book:
            self._in_book = False
            self._errands.do(self, lambda work: drafts.discard(work, id))


def draft_line(row: DraftRow, now: datetime, facts: Facts) -> str:
    """When a form was typed, who called and what it is about."""
    content = row.content
    about = str(content.get("summary") or "") or str(content.get("words") or "")[:200]
    parts = [
        near_time(facts.local(row.saved_at), facts.local(now)),
        str(content.get("told_by") or content.get("who") or ""),
        str(content.get("unit") or ""),
        " ".join(about.split())[:60],
    ]
    return " · ".join(part for part in parts if part.strip())
