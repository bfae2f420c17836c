"""What a figure is made of: its parts by kind, class, place and the like; Enter opens the records of one."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QStyleOptionViewItem, QWidget

from desk.figures.breakdowns import breakdowns
from desk.figures.registry import FIGURES
from desk.figures.spans import Span
from desk.reports.report import Share
from desk.words import word
from ui.desk import Desk
from ui.reports.asked import Counted, Parts, parts_of
from ui.reports.fitting import fit_numbers
from ui.reports.latest import Latest
from ui.reports.records import title_of
from ui.reports.wanted import Wanted
from ui.reports.words import screen_language
from ui.rowpaint import RowPainter
from ui.rows import Column, Index
from ui.table import AllRows, PagedTable, PageOfRows
from ui.theme import color, em, font, px
from ui.widgets.card import Card
from ui.widgets.combo import Choice

_SHARE, _BAR = 2, " " * 18
"""The column of the shares, and the room of a bar beside one."""


@dataclass(frozen=True)
class Bar:
    """One part of a figure as a row: how many, their share, and what stood there before."""

    key: str
    share: Share
    now: str
    percent: float | None
    before: str


class MadeOf(Card):
    """The parts of a figure by one way at a time, the fullest first; away where a figure has none."""

    wanted = Signal(object)  # Wanted: the records of a part

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.ways = Choice()
        super().__init__(self.tr("Made of"), self.ways, margin=1, parent=parent)
        self._latest = Latest(desk, self)
        self._counted: Counted | None = None
        self._span: Span | None = None
        self._told: Parts | None = None
        self.ways.setMinimumWidth(em(13))
        self.ways.setAccessibleName(self.tr("Broken down by"))
        self.ways.changed.connect(lambda _key: self.ask())
        columns = (
            Column("name", self.tr("Part"), lambda row: row.share.name, stretch=True),
            Column("now", self.tr("Now"), lambda row: row.now, 7.4, bold=True, align_right=True),
            Column("share", self.tr("Share"), lambda row: _percent(row.percent) + _BAR, 9.6),
            Column("before", self.tr("Before"), lambda row: row.before, 5, muted=True, align_right=True),
        )
        self.table = PagedTable(columns, self._rows, self.tr("Parts of the figure"))
        self.table.setItemDelegate(_BarPainter(columns, self.table))
        self.table.opened.connect(self._open)
        self.table.setMinimumHeight(px(200))
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.body.addWidget(self.table)

    def show_figure(self, counted: Counted, span: Span) -> None:
        """Another figure or period: its parts come with `ask`, those of the same one stay until then."""
        again = self._counted is not None and (self._counted.key, self._span) == (counted.key, span)
        self._counted, self._span = counted, span
        language = screen_language()
        ways = [(each.key, word(language, f"dimension.{each.key}")) for each in breakdowns(FIGURES[counted.key])]
        quiet = self.ways.blockSignals(True)
        self.ways.set_options(ways)
        self.ways.blockSignals(quiet)
        self.setVisible(bool(ways))
        if not again:
            self._told = None
            self.table.restart()

    def ask(self) -> None:
        """Count the parts by the way chosen."""
        counted, span, language = self._counted, self._span, screen_language()
        if counted is None or span is None:
            return
        way = next((each for each in breakdowns(FIGURES[counted.key]) if each.key == self.ways.value()), None)
        if way is not None:
            self._latest.ask(
                counted.name, lambda reading, step: parts_of(reading, way, span, language, step), self._take
            )

    def stop(self) -> None:
        """Nobody looks any more."""
        self._latest.stop()

    def _take(self, told: Parts) -> None:
        self._told = told
        self.table.refresh()
        fit_numbers(self.table, self.table.export_columns, self.table.rows())

    def _rows(self, _after: object | None, then: Callable[[PageOfRows], None]) -> None:
        then(AllRows(bars_of(self._told) if self._told is not None else ()))

    def _open(self, row: Bar) -> None:
        if self._counted is not None and self._span is not None and self._told is not None:
            title = title_of(self._counted.name, row.share.name)
            key = self._told.dimension.key
            self.wanted.emit(Wanted(title, self._span, self._counted.key, key, row.share.key))


def bars_of(told: Parts) -> tuple[Bar, ...]:
    """The parts of a number with their share of it; of a share how many of how many count in each part."""
    if not told.among:
        whole = sum(each.now for each in told.shares)
        return tuple(
            Bar(repr(each.key), each, f"{each.now:,}", 100 * each.now / whole if whole else None, f"{each.before:,}")
            for each in told.shares
        )
    counting = {each.key: each for each in told.shares}
    rows = []
    for each in told.among:
        met = counting.get(each.key)
        now, before = (met.now, met.before) if met is not None else (0, 0)
        percent = 100 * now / each.now if each.now else None
        then = _percent(100 * before / each.before if each.before else None)
        rows.append(Bar(repr(each.key), each, f"{now:,} / {each.now:,}", percent, then))
    return tuple(rows)


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{share:.1f} %"


class _BarPainter(RowPainter):
    """Draws the share of a part as a bar behind its words."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.column() != _SHARE:
            super().paint(painter, option, index)
            return
        room = self.paint_ground(painter, option, index)
        table = self._table
        assert isinstance(table, PagedTable)
        percent = table.markable().row(index.row()).percent
        words = px(52)
        bar = room.adjusted(words, px(9), 0, -px(9))
        bar.setWidth(round(max(0, room.width() - words) * (percent or 0) / 100))
        painter.fillRect(bar, color("accent"))
        painter.setPen(color("text"))
        painter.setFont(font())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, _percent(percent))
