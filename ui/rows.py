"""The rows of a list as Qt asks for them: words made once, when a row arrives."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
TONE = Qt.ItemDataRole.UserRole
MARKED = Qt.ItemDataRole.CheckStateRole
DISPLAY = Qt.ItemDataRole.DisplayRole
SIDE = Qt.ItemDataRole.TextAlignmentRole


BETWEEN = " · "


@dataclass(frozen=True)
class Column:
    """One column: what it says of a row, how wide it is (em, or stretch) and how it looks.

    `text` gives the words of a row; `tone` gives the tone of a pill around them, or None for bare words.
    `value` is what an export holds where the words are shortened or stand for a number, a day or a moment.
    `numbered` words are names with their numbers, as `numbered_words` makes them: for want of room the names give way.
    """

    key: str
    title: str
    text: Callable[[Any], str]
    width: float = 8
    stretch: bool = False
    tone: Callable[[Any], str | None] | None = None
    muted: bool = False
    bold: bool = False
    align_right: bool = False
    value: Callable[[Any], Any] | None = None
    numbered: bool = False


def numbered_words(named: Iterable[tuple[str, int]]) -> str:
    """Names with their numbers in one line: Old pipes 12 · Noise 9."""
    return BETWEEN.join(f"{name} {number:,}" for name, number in named)


def told_only(key: str, title: str, value: Callable[[Any], Any]) -> Column:
    """A column of an export alone: the list has no room for it."""
    return Column(key, title, lambda row: str(value(row) or ""), value=value)


class RowsModel(QAbstractTableModel):
    """Holds the rows fetched so far; answers words and tones and nothing else."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: list[Any] = []
        self._words: list[tuple[str, ...]] = []
        self._tones: list[tuple[str | None, ...]] = []
        self._places: dict[object, int] = {}
        self.marked: set[object] = set()
        """Keys of the rows chosen for something to be done to all of them."""

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        # Qt asks for a dozen roles per cell and paint; all but a few end here.
        if role == DISPLAY:
            return self._words[index.row()][index.column()]
        if role == TONE:
            return self._tones[index.row()][index.column()]
        if role == MARKED and self.marked and index.column() == 0:
            held = self._rows[index.row()].key in self.marked
            return Qt.CheckState.Checked if held else Qt.CheckState.Unchecked
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if role == DISPLAY and orientation == Qt.Orientation.Horizontal:
            return self._columns[section].title
        if role == SIDE and orientation == Qt.Orientation.Horizontal and self._columns[section].align_right:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter  # over its numbers
        return None

    def rows(self) -> list[Any]:
        """All rows held."""
        return list(self._rows)

    def row(self, place: int) -> Any:
        """The row at a place."""
        return self._rows[place]

    def key_at(self, place: int) -> object:
        """The key of the row at a place."""
        return self._rows[place].key

    def keys_between(self, one: int, other: int) -> list[object]:
        """The keys of the rows from one place to another, both within."""
        first, last = min(one, other), max(one, other)
        return [row.key for row in self._rows[first : last + 1]]

    def place_of(self, key: object) -> int | None:
        """Where the row with a key is, if it is held."""
        return self._places.get(key)

    def replace(self, rows: Sequence[Any]) -> None:
        """Hold these rows instead."""
        self.beginResetModel()
        self._rows, self._words, self._tones, self._places = [], [], [], {}
        self._take(rows)
        self.endResetModel()

    def append(self, rows: Sequence[Any]) -> None:
        """Hold these rows as well; one that is held already (it moved between two pages) is left out."""
        new = [row for row in rows if row.key not in self._places]
        if new:
            self.beginInsertRows(NOWHERE, len(self._rows), len(self._rows) + len(new) - 1)
            self._take(new)
            self.endInsertRows()

    def _take(self, rows: Sequence[Any]) -> None:
        for row in rows:
            self._places[row.key] = len(self._rows)
            self._rows.append(row)
            self._words.append(tuple(each.text(row).replace("\n", " ") for each in self._columns))
            self._tones.append(tuple(each.tone(row) if each.tone else None for each in self._columns))
