"""The appointment in the form of a slip: a day, from and until, keys for the usual ones, what speaks against it."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk import slips
from desk.refusals import Refusal
from desk.slips import Doubts, Errand
from desk.week import MIDNIGHT
from desk.work import Reading
from ui.desk import Desk
from ui.form import Form
from ui.moments import clock
from ui.slips.workerchoice import WorkerChoice
from ui.theme import px
from ui.widgets.clockline import ClockLine
from ui.widgets.dayline import DayLine
from ui.widgets.flow import Flow
from ui.widgets.keyhint import KeyHint
from ui.widgets.link import LinkButton
from ui.widgets.notice import Notice

WAIT_MS = 200
"""So long after a key the book is asked what speaks against the time."""

NAMES = ("appoint_day", "appoint_from", "appoint_until")
_NO_MOMENT = datetime(2000, 1, 1, tzinfo=UTC)


class Appointing(QObject):
    """Adds the fields of the appointment to a form; warns and never refuses.

    `keys` are the usual times, `notice` what speaks against the one written: the form says where they lie.
    """

    warned = Signal(QWidget)  # the notice says something that was not said a moment ago

    def __init__(
        self,
        desk: Desk,
        form: Form,
        goes: Callable[[], str],
        worker: WorkerChoice,
        parent: QWidget,
        label: str,
        span: int,
    ) -> None:
        """`goes` is the worker who would be sent, `worker` where the name is typed; `label` stands over the day."""
        super().__init__(parent)
        self._desk, self._form, self._goes, self._stranger = desk, form, goes, worker.stranger
        self._now, self._but = _NO_MOMENT, ""
        self._told: list[str] = []
        self._stopped: tuple[object, ...] | None = None  # what was written when saving stopped at it
        self.day, self.begins, self.ends = DayLine(parent=parent), ClockLine(parent), ClockLine(parent)
        self.begins.setPlaceholderText(self.tr("e.g. 14:00"))
        form.add("appoint_day", label, self.day, span=span)
        form.add("appoint_from", self.tr("From"), self.begins, span=span)
        form.add("appoint_until", self.tr("Until"), self.ends, span=span)
        self.keys = self._keys(parent)
        self.notice = Notice("", parent=parent)
        self.notice.hide()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self.ask)
        for line in (self.day, self.begins, self.ends):
            line.textChanged.connect(lambda _text: self._typed())
        self.begins.textChanged.connect(lambda _text: self._show_usual_end())
        worker.changed.connect(lambda _worker: self.look())
        worker.offered.connect(self.look)

    def begin(self, now: datetime, but: str = "") -> None:
        """Count from this moment (UTC); `but` is the slip whose own time speaks against nothing."""
        self._now, self._but = now, but
        self.day.set_today(self._today)
        self._show_usual_end()

    @property
    def _today(self) -> date:
        return self._desk.facts.local(self._now).date()

    def values(self, errand: Errand) -> dict[str, object]:
        """The appointment that stands on a slip, for the fields."""
        start, end = errand.appoint_from, errand.appoint_until
        if start is None:
            return dict.fromkeys(NAMES)
        begins, ends = self._desk.facts.local(start), self._desk.facts.local(end or start)
        return {
            "appoint_day": begins.date(),
            "appoint_from": begins.time(),
            "appoint_until": ends.time() if end is not None else None,
        }

    def show(self, shown: bool) -> None:
        """Have keys and warning in sight or not; the form itself shows and hides the fields."""
        self.keys.setVisible(shown)
        if shown:
            self.look()
        else:
            self.notice.hide()
            self._told = []

    def look(self) -> None:
        """Ask the book soon what speaks against it; who goes matters too."""
        self._wait.start()

    def ask(self) -> None:
        """Ask what speaks against it."""
        day, begins, ends = self.day.value(), self.begins.value(), self.ends.value()
        if self.keys.isHidden():
            return
        goes, but = self._goes(), self._but
        if day is None or begins is None:
            self._show(Doubts(), "")
            return

        def question(reading: Reading) -> Doubts:
            try:
                start, end = slips.appointed(reading, day, begins, ends)
            except Refusal:
                return Doubts()  # raising it will say what is wrong with it
            return slips.doubts(reading, goes, start, end, but) if start and end else Doubts()

        self._desk.errands.ask(self, question, lambda found: self._show(found, goes), latest="doubts")

    # -- a time that is past

    def stops(self) -> bool:
        """Whether saving stops at a time that is past; what it stopped at once is meant so."""
        return self._written() != self._stopped

    def _typed(self) -> None:
        if self._written() == (None, None, None):
            self._stopped = None  # for another visit, maybe
        self.look()

    def heed(self, refusal: Refusal) -> None:
        """Saving stopped: written so again, it is kept."""
        if refusal.code == "slip.appointment_past":
            self._stopped = self._written()

    def _written(self) -> tuple[object, ...]:
        return self.day.value(), self.begins.value(), self.ends.value()

    # -- the usual times by a key

    def _keys(self, parent: QWidget) -> QWidget:
        row, parts = Flow(26, parent), []
        for key, words, run in (
            ("Alt+1", self.tr("Today"), partial(self._put_day, 0)),
            ("Alt+2", self.tr("Tomorrow"), partial(self._put_day, 1)),
            ("Alt+3", self.tr("Morning"), partial(self._put_half, afternoon=False)),
            ("Alt+4", self.tr("Afternoon"), partial(self._put_half, afternoon=True)),
        ):
            part = QWidget(row)
            line = QHBoxLayout(part)
            line.setContentsMargins(0, 0, px(6), 0)
            line.setSpacing(px(4))
            line.addStrut(px(26))
            link = LinkButton(words, parent=part)
            link.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the key beside it does it from every field
            link.clicked.connect(lambda _checked=False, run=run: run())
            QShortcut(QKeySequence(key), row).activated.connect(run)  # only while they are in sight
            line.addWidget(link)
            line.addWidget(KeyHint(key, part))
            parts.append(part)
        row.show_parts(parts)
        return row

    def _put_day(self, ahead: int) -> None:
        self.day.set_value(self._today + timedelta(days=ahead))

    def _put_half(self, *, afternoon: bool) -> None:
        """From when visits begin in that half of the day; without a day the next such half there is."""
        typed, week = self.day.value(), self._desk.facts.week
        day = typed if isinstance(typed, date) else self._today
        if typed is None:
            now = self._desk.facts.local(self._now).time()
            day += timedelta(days=now >= slips.half_day(week, day, afternoon=afternoon))
            self.day.set_value(day)
        self.begins.set_value(slips.half_day(week, day, afternoon=afternoon))
        self.ends.set_value(self._usual_end())

    def _usual_end(self) -> time | None:
        begins = self.begins.value()
        if not isinstance(begins, time):
            return None
        lasts = timedelta(minutes=self._desk.facts.visit_minutes)
        return (datetime.combine(self._today, begins) + lasts).time()

    def _show_usual_end(self) -> None:
        usual = self._usual_end()
        self.ends.setPlaceholderText(f"{usual:%H:%M}" if usual is not None else "")

    # -- what speaks against it

    def _ends_next_day(self) -> time | None:
        """When it ends, where that is on the day after and nobody would guess it."""
        begins, ends = self.begins.value(), self.ends.value()
        ends = self._usual_end() if ends is None else ends
        if not isinstance(begins, time) or not isinstance(ends, time) or ends == MIDNIGHT:
            return None
        return ends if slips.next_day(begins, ends) else None

    def _show(self, found: Doubts, goes: str) -> None:
        told = list[str]()
        if stranger := self._stranger():
            told.append(self.tr("{name} is on no list.").format(name=stranger))
        if found.clashes:
            facts = self._desk.facts
            each = ", ".join(
                f"{row.number} {clock(row.appoint_from, facts)}–{clock(row.appoint_until, facts)}"
                for row in found.clashes
                if row.appoint_from is not None and row.appoint_until is not None
            )
            told.append(self.tr("{worker} is expected elsewhere then: {slips}").format(worker=goes, slips=each))
        if (ends := self._ends_next_day()) is not None:
            told.append(self.tr("Until {time} is the next day.").format(time=f"{ends:%H:%M}"))
        if found.past:
            told.append(self.tr("This time is past already."))
        elif found.closed:
            told.append(self.tr("The office is not open for all of that time."))
        self.notice.setVisible(bool(told))
        if told:
            self.notice.show_notice(told[0], " ".join(told[1:]), tone="amber")
        self._form.marked.emit()  # it stands higher or lower now
        if told and told != self._told:
            self.warned.emit(self.notice)
        self._told = told
