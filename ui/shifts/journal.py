"""The day journal on screen: one day at a time, or what holds the words searched for (M68)."""

from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk import choices, journal
from desk.journal import DayCounts, EntryRow
from desk.journal.telling import kind_words
from desk.words import Language, word
from desk.work import Reading
from ui.desk import Desk
from ui.formplace import FormPlace
from ui.letters.search import SearchLine
from ui.moments import clock, short_day, weekday_and_day
from ui.recordlist import RecordList
from ui.rowacts import RowAct
from ui.shifts.journal_form import CrossOutDialog, EntryForm
from ui.shifts.part import DayHead, ShiftPart
from ui.table import Column
from ui.takingback import offer_way_back
from ui.theme import em, px
from ui.turningpaper import TurningPaper
from ui.widgets.actionbar import ActionBar
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import PlainLabel
from ui.widgets.pill import Tone
from ui.widgets.scroll import Scroll

translate = QCoreApplication.translate
WAIT_MS = 150
ROOM = {4: 74}
"""Ems of width under which a column, by its place, is left out."""


@dataclass(frozen=True)
class Shown:
    """What the part shows; `now` is the moment on the office's own clock."""

    rows: tuple[EntryRow, ...]
    counts: DayCounts | None
    places: tuple[str, ...]
    now: datetime


class EntryList(RecordList):
    """The entries; Del asks why one does not hold, for none is ever taken off."""

    crossing_out = Signal(object)  # EntryRow

    def remove(self, row: Any | None = None) -> None:
        row = self.current() if row is None else row
        if row is not None:
            self.crossing_out.emit(row)


class JournalPart(ShiftPart):
    """A day of the journal; a new entry opens over the list and stays there while days are turned."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"journal_entry", "place", "clerk", "case", "slip", "letter", "return_call", "fact"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.day: date | None = None  # None: the day it is
        self._now: datetime | None = None
        self._places: tuple[str, ...] = ()
        self._new_key: object = None  # of the entry just written: it is chosen once the list has it
        self.head = DayHead(self.tr("Day before (Alt+Left)"), self.tr("Day after (Alt+Right)"))
        self.head.stepped.connect(self.step)
        self.head.today_wanted.connect(lambda: self.show_day(None))
        self.box = SearchLine()
        self.box.setPlaceholderText(self.tr("Words of any day, a place, or who wrote it"))
        self.box.setAccessibleName(self.tr("Search the journal"))
        self.box.setMinimumWidth(em(18))
        self.box.left.connect(self.focus_first)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self.refresh)
        self.box.textChanged.connect(lambda _text: self._wait.start())
        self.head.row.addWidget(self.box, 1)
        self.head.row.addWidget(KeyHint("Ctrl+F"))
        self.counted = PlainLabel("", "muted", wrap=True)
        self.new = FormPlace(desk, "journal_new")
        self.new.saved.connect(self._kept)
        self.new.closed.connect(self._to_list)
        self.new.go_on.connect(self.begin)
        self.places.append(self.new)
        self.list = EntryList(
            desk,
            "journal_entry",
            self.tr("Entries"),
            [
                Column("at", self.tr("Time"), self._when, width=7.2),
                Column("kind", self.tr("Kind"), self._kind, width=13),
                Column("place", self.tr("Place"), lambda row: row.place, width=9, muted=True),
                Column("words", self.tr("What happened"), self._words, stretch=True),
                Column("clerk", self.tr("Written by"), lambda row: row.clerk, width=11, muted=True),
                Column("state", "", self._state, width=9.5, tone=_tone),
            ],
            self._form,
            empty=self.tr("Nothing is written down here."),
            add_text=self.tr("New entry… (Ins)"),
            adding=self.begin,
            edits=lambda row: not row.struck,
            acts=[
                RowAct(self.tr("Cross out…"), self._cross_out, lambda row: not row.struck, red=True),
                RowAct(self.tr("It holds after all"), self._stand_again, lambda row: bool(row.struck)),
            ],
        )
        self.list.crossing_out.connect(self._cross_out)
        inside = QWidget()
        ground = QVBoxLayout(inside)
        ground.setContentsMargins(0, px(2), 0, 0)
        ground.setSpacing(px(8))
        ground.addWidget(self.new)
        ground.addWidget(self.list)
        ground.addStretch(1)
        for each in (self.head, self.counted):
            self.column.addWidget(each)
        self.column.addWidget(Scroll(inside), 1)
        self.new.turn_to(1)

    def act_bar(self) -> ActionBar:
        bar = ActionBar()
        bar.add_primary(self.tr("New entry"), self.begin, "Ins", "plus")
        bar.add_secondary(self.tr("Print the day"), self.print_it, "Ctrl+P", "printer")
        return bar

    def lists_in_order(self) -> tuple[RecordList, ...]:
        return (self.list,)

    def first(self) -> QWidget | None:
        return self.to_rows(self.list, self.box)

    def refresh(self) -> None:
        day, typed = self.day, self.box.text().strip()

        def question(reading: Reading) -> Shown:
            now = reading.facts.local(reading.now)
            here = day or now.date()
            rows = journal.found(reading, typed) if typed else journal.listed(reading, here)
            places = tuple(each.name.text(self.language) for each in choices.places(reading))
            return Shown(rows, None if typed else journal.counted(reading, here), places, now)

        self.desk.errands.ask(self, question, lambda told: self._show(told, typed), latest="journal")

    def show_day(self, day: date | None) -> None:
        """Show a day; None is the day it is."""
        self.day = day
        self.box.clear()
        self.refresh()

    def step(self, by: int) -> None:
        if self._now is not None:
            here = self.day or self._now.date()
            to = here + timedelta(days=by)
            self.show_day(None if to == self._now.date() else to)

    def begin(self) -> None:
        """Open an empty entry, of the day shown; at first it must be known what time it is."""
        if self.new.focus_first():
            return

        def open_it(now: datetime) -> None:
            self._now = now
            form = EntryForm(self.desk, None, now, self._places)
            if self.day is not None and self.day != now.date():
                form.form.fill({"on": self.day})
            self.new.open(form, "new")

        self.desk.errands.ask(self, lambda reading: reading.facts.local(reading.now), open_it, latest="begin")

    def search(self) -> None:
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def print_it(self) -> None:
        if self._now is None:
            return
        day = self.day or self._now.date()

        def drawn(reading: Reading, language: Language) -> bytes:
            from desk.journal.paper import draw  # brings the PDF engine, on the worker
            from desk.journal.sheet import sheet_of

            return draw(sheet_of(reading, day, language))

        TurningPaper(self.desk, self, drawn, day.isoformat(), "form").ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for place, room in ROOM.items():
            self.list.table.setColumnHidden(place, self.width() < em(room))

    # -- within

    def _show(self, shown: Shown, typed: str) -> None:
        self._now, self._places = shown.now, shown.places
        here = self.day or shown.now.date()
        self.head.show_day(here, is_today=here == shown.now.date())
        if shown.counts is None:
            self.counted.setText(self.tr("With “{words}”: {n}").format(n=len(shown.rows), words=typed))
        else:
            self.counted.setText(word(self.language, "journal.counts").format(**asdict(shown.counts)))
        self.list.show_rows(1 if typed else here.toordinal(), shown.rows)
        if self._new_key is not None and self.list.select(self._new_key):
            self._new_key = None
        self.rows_came(self.list, self.box)

    def _to_list(self) -> None:
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _form(self, row: EntryRow | None, _owner: int) -> EntryForm:
        assert self._now is not None  # where rows are shown, it is known when that was
        return EntryForm(self.desk, row, self._now, self._places)

    def _kept(self, _what: str, answer: object) -> None:
        self._new_key = answer
        self.desk.toasts.show(self.tr("It stands in the journal"))
        self.list.focus_first()

    def _when(self, row: EntryRow) -> str:
        if self.box.text().strip():
            return f"{short_day(row.at, self.desk.facts)} {clock(row.at, self.desk.facts)}"
        return clock(row.at, self.desk.facts)

    def _words(self, row: EntryRow) -> str:
        """What happened; before it what was found, where the state tells something else."""
        found = word(self.language, f"journal.{row.finding}") if row.finding is not None and row.for_next else ""
        return " · ".join(part for part in (found, " ".join(row.words.split()), row.struck) if part)

    def _kind(self, row: EntryRow) -> str:
        return " · ".join(kind_words(self.language, row)[:2])

    def _state(self, row: EntryRow) -> str:
        if row.struck:
            return translate("shifts", "Crossed out")
        if row.for_next:
            return translate("shifts", "To hand over")
        return word(self.language, f"journal.{row.finding}") if row.finding is not None else ""

    def _cross_out(self, row: EntryRow) -> None:
        desk, key = self.desk, row.key
        if row.struck:
            return
        dialog = CrossOutDialog(desk, row, self)
        told = self.tr("Crossed out: {entry}").format(
            entry=self._words(row)[:60] or weekday_and_day(desk.facts.local(row.at))
        )
        dialog.saved.connect(lambda _none: offer_way_back(desk, told, lambda work: journal.stand_again(work, key)))
        dialog.open()

    def _stand_again(self, row: EntryRow) -> None:
        told, key, desk = self.tr("The entry holds again"), row.key, self.desk
        desk.errands.do(self, lambda work: journal.stand_again(work, key), lambda _none: desk.toasts.show(told))


def _tone(row: EntryRow) -> Tone | None:
    if row.struck:
        return "neutral"
    if row.for_next:
        return "accent"
    return ("green" if row.finding == "in_order" else "amber") if row.finding is not None else None
