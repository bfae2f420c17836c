"""What to say, never to say and to ask in the class chosen, beside the form and never in its way (M38, M43-M46)."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desk import advice, directory
from desk.advice import AdviceRow
from desk.directory import EntryRow
from desk.work import Reading
from ui.desk import Desk
from ui.theme import px
from ui.widgets.card import Card
from ui.widgets.label import PlainLabel
from ui.widgets.longtext import breakable
from ui.widgets.pill import Pill, Tone

LINES = 9
"""How many lines are seen at once; the wheel brings the others."""

_FIRST = (2, 1, 3)
"""How many to say, never to say and to ask stand in sight before the rest of each."""

Answer = tuple[advice.Elbow, tuple[EntryRow, ...]]


class Elbow(Card):
    """Looked at with a caller on the phone: it takes no keys, keeps its height, and asks the book by itself.

    `show_class(id)` shows the lines of a class, None those for every class; `turn` brings those out of sight.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, lines: int = LINES) -> None:
        self._handled = PlainLabel("", "caption")
        super().__init__(" ", self._handled, parent=parent)
        self.set_title(self.tr("At your elbow"))
        self._desk = desk
        self._class_id: int | None = None
        self._shown: Answer | None = None
        self.ground = QScrollArea()
        self.ground.setFrameShape(QFrame.Shape.NoFrame)
        self.ground.setWidgetResizable(True)
        self.ground.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.ground.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.ground.setFixedHeight((self.fontMetrics().lineSpacing() + px(4)) * lines)
        self.ground.verticalScrollBar().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self.ground)
        desk.errands.changed.connect(self._heard)
        self.refresh()

    def show_class(self, class_id: int | None) -> None:
        """Show what helps in a class; the form beside it is left alone."""
        if class_id != self._class_id:
            self._class_id = class_id
            self.refresh()

    def refresh(self) -> None:
        """Ask the book again."""
        class_id = self._class_id

        def question(reading: Reading) -> Answer:
            handlers = () if class_id is None else directory.who_handles(reading, class_id)
            return advice.advice_for(reading, class_id), handlers

        self._desk.errands.ask(self, question, self._show, latest="elbow")

    def turn(self) -> None:
        """Bring the next lines into sight, after the last ones the first."""
        bar = self.ground.verticalScrollBar()
        at_end = bar.value() >= bar.maximum()
        bar.setValue(bar.minimum() if at_end else bar.value() + self.ground.viewport().height() - px(20))

    def _heard(self, tables: frozenset[str]) -> None:
        if tables & {"advice", "case_class", "directory_entry"}:
            self.refresh()

    def _show(self, answer: Answer) -> None:
        if answer == self._shown:
            return
        self._shown = answer
        told, handlers = answer
        language = self._desk.look.language
        named = (f"{each.name.text(language)} {each.phone}".strip() for each in handlers[:1])
        self._handled.setText("".join(self.tr("Goes to: {name}").format(name=each) for each in named))
        self._handled.setVisible(bool(handlers))
        kinds = (told.say, told.never, told.ask)
        if any(kinds):
            first = tuple(lines[:most] for lines, most in zip(kinds, _FIRST, strict=True))
            rest = tuple(lines[most:] for lines, most in zip(kinds, _FIRST, strict=True))
            self.ground.setWidget(_Sheet(first, rest, language, self._titles()))
        else:
            nothing = PlainLabel(
                self.tr("Nothing to say is written down yet: Settings, At the elbow."), "muted", wrap=True
            )
            nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
            self.ground.setWidget(nothing)

    def _titles(self) -> tuple[tuple[str, Tone], ...]:
        return (self.tr("Say"), "green"), (self.tr("Never"), "red"), (self.tr("Ask"), "accent")


class _Sheet(QWidget):
    """The lines by kind, those that matter now over the others."""

    def __init__(
        self,
        first: Sequence[Sequence[AdviceRow]],
        rest: Sequence[Sequence[AdviceRow]],
        language: str,
        titles: Sequence[tuple[str, Tone]],
    ) -> None:
        super().__init__()
        self.setProperty("plain", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, px(6), 0)
        column.setSpacing(px(8))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(3))
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        column.addStretch(1)
        row = 0
        for part in (first, rest):
            for (title, tone), lines in zip(titles, part, strict=True):
                if not lines:
                    continue
                if row:
                    grid.setRowMinimumHeight(row, px(3))
                    row += 1
                grid.addWidget(Pill(title, tone), row, 0, Qt.AlignmentFlag.AlignTop)
                row = _put(grid, row, (line.text.text(language) for line in lines), tone)


def _put(grid: QGridLayout, row: int, lines: Iterable[str], tone: Tone) -> int:
    """One line under the other, what is never said in its colour."""
    for line in lines:
        label = PlainLabel(breakable(line), "wrong" if tone == "red" else "body", wrap=True)
        grid.addWidget(label, row, 1, Qt.AlignmentFlag.AlignTop)
        row += 1
    return row
