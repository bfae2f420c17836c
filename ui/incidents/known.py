"""The known cause a case being taken probably belongs to, offered beside the form."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desk import incidents
from desk.incidents import IncidentRow
from desk.work import Reading
from ui.desk import Desk
from ui.incidents.words import known, to_say
from ui.widgets.label import Action
from ui.widgets.notice import Notice

JOIN_KEY = "Alt+J"

Answer = tuple[IncidentRow | None, datetime]


class KnownIncident(QWidget):
    """Says which incident a case fits, with the words for the caller; Alt+J lets the case belong to it.

    It takes no keys away and no room while nothing fits. `joined` carries the incident's id, None when the clerk
    took the case off again; `put` gives back what a draft kept.
    """

    joined = Signal(object)
    moved = Signal()  # it came or went: what lies below has another place

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._about: tuple[int | None, int | None, str] = (None, None, "")
        self._joined: int | None = None
        self._row: IncidentRow | None = None
        self._now: datetime | None = None
        self.notice = Notice("", tone="accent")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notice)
        self.key = QShortcut(QKeySequence(JOIN_KEY), self)
        self.key.setContext(Qt.ShortcutContext.WindowShortcut)
        self.key.activated.connect(self.turn)
        desk.errands.changed.connect(self._heard)
        self.hide()

    @property
    def incident_id(self) -> int | None:
        """Id of the incident the case will belong to."""
        return self._joined

    @property
    def row(self) -> IncidentRow | None:
        """The incident shown."""
        return self._row

    def show_for(self, unit_id: int | None, class_id: int | None, place: str) -> None:
        """Ask again where the flat, the class or the place of the case is another."""
        if (unit_id, class_id, place) != self._about:
            self._about = (unit_id, class_id, place)
            self.refresh()

    def put(self, incident_id: int | None) -> None:
        """Let the case belong to this one, as a draft kept it; None begins anew. It is not announced."""
        if incident_id != self._joined:
            self._joined = incident_id
            self.refresh()

    def turn(self) -> None:
        """Let the case belong to the incident shown, or stand by itself again."""
        if self._row is None:
            return
        self._joined = None if self._joined is not None else self._row.id
        self._tell()
        self.joined.emit(self._joined)

    def refresh(self) -> None:
        """Ask the book again."""
        about, joined = self._about, self._joined

        def question(reading: Reading) -> Answer:
            row = incidents.row_of(reading, joined) if joined is not None else None
            return row or incidents.fitting(reading, *about), reading.now

        self._desk.errands.ask(self, question, lambda answer: self._show(answer, joined), latest="known")

    def _heard(self, tables: frozenset[str]) -> None:
        if tables & {"incident", "case_class", "building", "estate"}:
            self.refresh()

    def _show(self, answer: Answer, joined: int | None) -> None:
        row, self._now = answer
        if joined != self._joined:
            return  # turned meanwhile: that asked anew or told already
        self._row = row
        if row is None or (joined is not None and row.id != joined):
            self._joined = None  # made void meanwhile
        if self.isHidden() != (row is None):
            self.setVisible(row is not None)
            self.moved.emit()
        self._tell()

    def _tell(self) -> None:
        if self._row is None or self._now is None:
            return
        language = self._desk.look.language
        told = known(self._row, self._desk.facts, self._now, language)
        mine = self._joined is not None
        title = self.tr("Belongs to {number}: {what}") if mine else self.tr("Known: {what}")
        words = self.tr("Not after all") if mine else self.tr("Belongs to it")
        act: Action = (f"{words} ({JOIN_KEY})", self.turn)
        self.notice.show_notice(
            title.format(number=self._row.number, what=told),
            to_say(self._row, language),
            [act],
            tone="green" if mine else "accent",
        )
