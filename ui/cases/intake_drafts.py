"""Keeps what is being typed in the book, so that no crash and no mistake loses a word (G11)."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from uuid import uuid4

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from desk import drafts
from desk.drafts import DraftRow
from desk.facts import Facts
from desk.work import UnitOfWork
from ui.cases.intake_known import KIND
from ui.errands import Errands
from ui.icons import icon
from ui.moments import near_time
from ui.widgets.label import literal, plain_tip

EVERY_MS = 2000
SHOWN = 12
"""Drafts in the menu; more than so many half-typed calls are no longer told apart by a glance."""

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


class DraftChooser(QPushButton):
    """The other half-typed forms; hidden while there are none."""

    chosen = Signal(object)  # DraftRow

    def __init__(self, facts: Callable[[], Facts], language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self._language = language
        self.rows: tuple[DraftRow, ...] = ()
        self._now: datetime | None = None
        self.setProperty("kind", "ghost")
        self.setAutoDefault(False)
        self.setIcon(icon("files", "accent"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(plain_tip(self.tr("Forms begun and not saved yet")))
        self.clicked.connect(self.drop_down)
        self.hide()

    def offer(self, rows: Sequence[DraftRow], now: datetime) -> None:
        """Offer these; now is the office's own time."""
        self.rows = tuple(rows)
        self._now = now
        self.setText(self.tr("Drafts {n}").format(n=len(self.rows)))
        self.setAccessibleName(self.text())
        self.setVisible(bool(self.rows))

    def line(self, row: DraftRow) -> str:
        """When it was typed, who called and what it is about."""
        content = row.content
        about = str(content.get("summary") or "") or str(content.get("words") or "")[:200]
        at = self._facts().local(row.saved_at)
        parts = [
            near_time(at, self._now or at),
            str(content.get("told_by") or content.get("who") or ""),
            str(content.get("unit") or ""),
            " ".join(about.split())[:60],
        ]
        return " · ".join(part for part in parts if part.strip())

    def menu_of(self) -> QMenu:
        """The drafts to choose from, newest first."""
        menu = QMenu(self)
        for row in self.rows[:SHOWN]:
            act = menu.addAction(literal(self.line(row)))
            act.triggered.connect(lambda _checked=False, row=row: self.chosen.emit(row))
        return menu

    def drop_down(self) -> None:
        """Show them under the button."""
        menu = self.menu_of()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])
