"""When and where things happen: places by weekday, hours by weekday, and the fullest spots (M91)."""

from collections import Counter
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.figures.pattern import HOURS_IN_BAND, Spot, hours_of
from desk.figures.spans import Span
from desk.figures.spots import Where
from desk.words import word
from ui.desk import Desk
from ui.reports.fitting import fit_card, fit_rows
from ui.reports.heatgrid import HeatGrid
from ui.reports.latest import Latest
from ui.reports.patterned import CASES, PROBLEMS, Patterned, patterned
from ui.reports.records import title_of
from ui.reports.wanted import Wanted
from ui.reports.words import screen_language
from ui.table import AllRows, Column, PagedTable
from ui.theme import em, px
from ui.widgets.card import Card
from ui.widgets.combo import Choice
from ui.widgets.empty import EmptyState
from ui.widgets.panes import Panes
from ui.widgets.scroll import Scroll
from ui.widgets.segmented import Segmented

_MOST_SPOTS, _LEAST = 60, 2
_DAYS, _BANDS = range(7), range(24 // HOURS_IN_BAND)


@dataclass(frozen=True)
class SpotRow:
    """A spot as a row of the list."""

    key: tuple[object, ...]
    spot: Spot


class WhenWhereView(QWidget):
    """The pattern of cases, or of the problem log, for any class or kind; Enter opens what a number counts."""

    wanted = Signal(object)  # Wanted
    problems_wanted = Signal()  # the problem log

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._latest = Latest(desk, self)
        self._span: Span | None = None
        self.told: Patterned | None = None
        self.of = Segmented(
            [(CASES, self.tr("Cases"), None), (PROBLEMS, self.tr("Problem log"), None)], self.tr("Pattern of what")
        )
        self.kind = Choice()
        self.kind.setAccessibleName(self.tr("Class or kind"))
        self.kind.setMinimumWidth(em(16))
        self.of.changed.connect(lambda _of: self._other())
        self.kind.changed.connect(lambda _kind: self._ask())
        top = QHBoxLayout()
        top.setSpacing(px(8))
        top.addWidget(self.of)
        top.addWidget(self.kind)
        top.addStretch(1)
        self.places = HeatGrid(self.tr("Places by weekday"), self.tr("Place"))
        self.places.picked.connect(self._pick_place)
        self.hours = HeatGrid(self.tr("Hours by weekday"), self.tr("Hours"), whole=True)
        self.hours.picked.connect(self._pick_hours)
        self.spots = PagedTable(
            self._columns(),
            lambda _after, then: then(AllRows(self._rows())),
            word(screen_language(), "report.together"),
        )
        self.spots.opened.connect(self._pick_spot)
        self.spots.set_empty(EmptyState("map-pin", self.tr("Nothing happened in this period.")))
        self._nothing: list[tuple[QWidget, QWidget]] = []  # what is said in a card, and the grid it stands for
        where = self._carded(self.tr("Where"), self.places)
        self._where = where
        self.both = Panes(where, self._right(), shares=(48, 52), narrow=68)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._column = column
        column.addLayout(top)
        column.addWidget(self.both, 1)

    def fit_height(self, low: bool) -> None:
        """Where the page is low the grids go without their titles."""
        self._column.setSpacing(px(6 if low else 10))
        for card in (self._where, self._when):  # whose grids say themselves what they are of
            fit_card(card, low=low)
        fit_rows(self.spots, low=low)

    def _right(self) -> QWidget:
        side = QWidget()
        lines = QVBoxLayout(side)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(px(10))
        self._when = self._carded(self.tr("When"), self.hours)
        lines.addWidget(self._when)
        lines.addWidget(self._carded(word(screen_language(), "report.together"), self.spots), 1)
        self.spots.setMinimumHeight(px(90))
        return Scroll(side)

    def _carded(self, title: str, inside: QWidget) -> Card:
        card = Card(title, margin=1)
        card.body.addWidget(inside)
        if isinstance(inside, HeatGrid):
            said = EmptyState("map-pin", self.tr("Nothing happened in this period."))
            said.hide()
            card.body.addWidget(said)
            self._nothing.append((said, inside))
        return card

    def _columns(self) -> list[Column]:
        return [
            Column("place", self.tr("Place"), lambda row: self._place(row.spot.place), stretch=True, bold=True),
            Column("kind", self.tr("Class or kind"), lambda row: self._kind(row.spot), width=11),
            Column("day", self.tr("Weekday"), lambda row: day_word(row.spot.weekday), width=6),
            Column("hours", self.tr("Hours"), lambda row: hours_of(row.spot.band), width=6),
            Column("count", self.tr("Number"), lambda row: f"{row.spot.count:,}", width=5, align_right=True),
        ]

    # -- showing

    def ask(self, span: Span) -> None:
        """Count a period by place and time."""
        self._span = span
        self._ask()

    def stop(self) -> None:
        """Nobody looks any more: stop counting."""
        self._latest.stop()

    def about(self) -> None:
        """Lead on to the hours and the fullest spots."""
        self.both.open_second()
        self.hours.setFocus(Qt.FocusReason.OtherFocusReason)

    def parts(self) -> list[QWidget]:
        """Where F6 goes."""
        return [self.kind] if self.places.isHidden() else [self.places, self.hours, self.spots]

    def escape(self) -> bool:
        """Back to the places where only one side has room."""
        if not (self.both.narrow and self.both.opened):
            return False
        self.both.open_second(False)
        self.parts()[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _other(self) -> None:
        quiet = self.kind.blockSignals(True)
        self.kind.set_options([])
        self.kind.blockSignals(quiet)
        self._ask()

    def _ask(self) -> None:
        if (span := self._span) is not None:
            question = partial(
                patterned, span=span, of=str(self.of.value()), kind=self.kind.value(), language=screen_language()
            )
            self._latest.ask(self.tr("When and where"), lambda reading, _step: question(reading), self._take)

    def _take(self, told: Patterned) -> None:
        self.told = told
        quiet = self.kind.blockSignals(True)
        self.kind.set_options([(None, self.tr("All of them")), *told.kinds])
        self.kind.blockSignals(quiet)
        days = [day_word(day) for day in _DAYS]
        total = self.tr("All")
        at_place: Counter[tuple[int, int]] = Counter()
        at_hour: Counter[tuple[int, int]] = Counter()
        rows = {place: row for row, place in enumerate(told.places)}
        for spot in told.pattern.spots:
            at_place[rows[spot.place], spot.weekday] += spot.count
            at_hour[spot.band, spot.weekday] += spot.count
        self.places.show_counts([self._place(each) for each in told.places], days, at_place, total)
        self.hours.show_counts([hours_of(band) for band in _BANDS], days, at_hour, total)
        self.spots.set_empty(EmptyState("map-pin", self._none_words()))
        self.spots.refresh()
        self._show_grids(bool(told.places))

    def _show_grids(self, filled: bool) -> None:
        """Show the grids, or that there is nothing in them; the keys they had wait with the classes meanwhile."""
        waited = self.kind.hasFocus() and self.places.isHidden()
        held = waited or self.places.hasFocus() or self.hours.hasFocus()
        for said, grid in self._nothing:
            said.setVisible(not filled)
            grid.setVisible(filled)
        if held:
            self.parts()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _none_words(self) -> str:
        if self.told is not None and self.told.places:
            return self.tr("No place, kind and time came together more than once.")
        return self.tr("Nothing happened in this period.")

    def _rows(self) -> list[SpotRow]:
        counted = self.told.pattern.spots if self.told is not None else ()
        # What has no place or class is no spot to act on: it comes last; what happened once is no pattern.
        often = sorted((each for each in counted if each.count >= _LEAST), key=_is_vague)
        spots = often[:_MOST_SPOTS]
        return [SpotRow((each.place, each.class_id, each.kind, each.weekday, each.band), each) for each in spots]

    def _place(self, place: str | None) -> str:
        named = self.told.place_names.get(place, "") if self.told is not None else ""
        return named or word(screen_language(), "report.none_given")

    def _kind(self, spot: Spot) -> str:
        named = self.told.kind_names.get(spot.kind or spot.class_id, "") if self.told is not None else ""
        return named or word(screen_language(), "report.none_given")

    # -- leading on

    def _pick_place(self, row: int, day: int) -> None:
        if self.told is not None:
            place = self.told.places[row]
            where = Where(place=place, weekday=day if day >= 0 else None)
            self._want(where, self._place(place), *([day_word(day)] if day >= 0 else []))

    def _pick_hours(self, band: int, day: int) -> None:
        where = Where(band=band, weekday=day if day >= 0 else None)
        self._want(where, hours_of(band), *([day_word(day)] if day >= 0 else []))

    def _pick_spot(self, row: SpotRow) -> None:
        spot = row.spot
        where = Where(spot.place, spot.class_id, None, spot.weekday, spot.band)
        self._want(where, self._place(spot.place), self._kind(spot), day_word(spot.weekday), hours_of(spot.band))

    def _want(self, where: Where, *words: str) -> None:
        if self._span is None or self.told is None:
            return
        if self.told.of == PROBLEMS:
            self.problems_wanted.emit()
            return
        chosen = self.kind.value()
        if isinstance(chosen, int):
            where = replace(where, under=chosen)
        title = title_of(self.told.received, QCoreApplication.translate("reports", ", ").join(words))
        self.wanted.emit(Wanted(title, self._span, "received", where=where))


def _is_vague(spot: Spot) -> bool:
    return spot.place is None or (spot.kind is None and spot.class_id is None)


def day_word(day: int) -> str:
    """A weekday over a column: Mon, 周一; 0 is Monday."""
    return QLocale().dayName(day + 1, QLocale.FormatType.ShortFormat)
