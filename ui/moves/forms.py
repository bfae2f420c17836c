"""The forms of a move: what is planned, a step's note, and the end."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from desk import moves
from desk.moves import AtHome, Direction, Ending, MoveRow, NewMove, StepRow
from desk.owners import Role
from ui.desk import Desk
from ui.moves.words import direction_word, directions
from ui.recordform import RecordForm
from ui.saving import Act
from ui.stages import role_word
from ui.theme import px
from ui.widgets.combo import Choice
from ui.widgets.dayline import DayLine
from ui.widgets.label import PlainLabel, literal
from ui.widgets.textarea import TextArea


class MoveForm(RecordForm):
    """Who moves, when, and with whose van."""

    def __init__(self, desk: Desk, unit_id: int, row: MoveRow | None, today: date, everyone: Sequence[AtHome]) -> None:
        translate = QCoreApplication.translate
        title = translate("moves", "Plan a move")
        if row is not None:
            title = translate("moves", "Change the move: {direction}").format(direction=direction_word(row.direction))
        super().__init__(desk, title)
        self._unit_id, self._row = unit_id, row
        people: list[tuple[object, str]] = [("", self.tr("Nobody of this file"))]
        people += [(each.person_id, f"{each.name} · {role_word(each.role)}") for each in everyone]
        if row is not None and row.person_id is not None and row.person_id not in dict(people):
            people.append((row.person_id, row.person))
        form = self.form
        if row is None:
            form.add("direction", self.tr("Direction"), Choice(directions()), span=4)
        form.add("person_id", self.tr("Who of the file moves"), Choice(people), span=4)
        form.add("who", self.tr("Who moves, as told"), QLineEdit(), span=4 if row is None else 8)
        form.add("planned_on", self.tr("Planned for"), DayLine(today), span=4)
        form.add("window", self.tr("Time agreed"), QLineEdit(), span=4)
        form.add("carrier", self.tr("Carrier"), QLineEdit(), span=4)
        form.add("note", self.tr("Note"), TextArea(2))
        if row is not None:
            names = ("who", "planned_on", "window", "carrier", "note")
            form.fill({name: getattr(row, name) for name in names} | {"person_id": row.person_id or ""})

    def act(self, told: dict[str, Any]) -> Act | None:
        unit_id, row = self._unit_id, self._row
        direction = Direction(told.pop("direction")) if row is None else row.direction
        new = NewMove(**told | {"person_id": told["person_id"] or None})
        if row is None:
            return lambda work: moves.plan(work, unit_id, direction, new)
        return lambda work: moves.change(work, row.key, new)


class StepForm(RecordForm):
    """What is noted at a step of a move."""

    def __init__(self, desk: Desk, row: StepRow, language: str) -> None:
        title = QCoreApplication.translate("moves", "Note at: {step}").format(step=row.name.text(language))
        super().__init__(desk, title)
        self._row = row
        self.form.add("note", self.tr("Note, such as the meters' readings"), QLineEdit())
        self.form.fill({"note": row.note})

    def act(self, told: dict[str, Any]) -> Act | None:
        id, note = self._row.key, told["note"]
        return lambda work: moves.note_step(work, id, note)


class FinishForm(RecordForm):
    """The end of a move: the day, whose ties to the flat end, and whether somebody lives there now."""

    def __init__(self, desk: Desk, row: MoveRow, today: date, everyone: Sequence[AtHome]) -> None:
        translate = QCoreApplication.translate
        moved_in = translate("moves", "{who} has moved in")
        title = moved_in if row.direction is Direction.IN else translate("moves", "{who} has moved out")
        super().__init__(desk, title.format(who=row.who), translate("moves", "The move is over"))
        self._row, self._everyone = row, everyone if row.direction is Direction.OUT else ()
        self.form.add("done_on", self.tr("Moved on"), DayLine(today), span=6)
        self.form.add("occupied", self.tr("The flat is now"), Choice(_lived_in()), span=6)
        if self._everyone:
            leaving = WhoLeaves(self._everyone, row.person_id)
            self.form.add("leaving", self.tr("Who no longer belongs to this flat"), leaving)
            leaving.ticked.connect(self._guess)
        self.form.fill({"done_on": today})
        self._guess()
        if row.open_steps:
            self._say(self.tr("Steps not done yet: {n}. They can be ticked later as well.").format(n=row.open_steps))

    def act(self, told: dict[str, Any]) -> Act | None:
        id, ending = self._row.key, Ending(told["done_on"], self._leaving(), told["occupied"] == "yes")
        return lambda work: moves.finish(work, id, ending)

    def _say(self, words: str) -> None:
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(1, PlainLabel(words, "muted", wrap=True))

    def _leaving(self) -> tuple[int, ...]:
        editor = self.form.editor("leaving") if self._everyone else None
        return editor.people() if isinstance(editor, WhoLeaves) else ()

    def _guess(self) -> None:
        """Whether somebody lives there follows from who is left, until it is chosen otherwise."""
        moving = {id for id in (*self._leaving(), self._row.person_id) if id is not None}
        left = self._row.direction is Direction.IN or moves.left_after(self._everyone, moving)
        self.form.fill({"occupied": "yes" if left else "no"})


class WhoLeaves(QWidget):
    """A box for everybody at home; the value is the ids of those ticked, with commas, as a draft can hold it."""

    changed = Signal(object)
    ticked = Signal()  # by hand, not out of a draft

    def __init__(self, everyone: Sequence[AtHome], mover: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        self.boxes: dict[int, QCheckBox] = {}
        for each in everyone:
            words = f"{each.name} · {role_word(each.role)}"
            self.boxes[each.person_id] = box = QCheckBox(literal(words))
            box.setAccessibleName(words)
            # An owner who moves away mostly lets the flat and stays its owner.
            box.setChecked(each.person_id == mover and each.role is not Role.OWNER)
            box.toggled.connect(lambda _on: self.changed.emit(self.value()))
            box.clicked.connect(lambda _on: self.ticked.emit())
            column.addWidget(box)
        self.setFocusProxy(next(iter(self.boxes.values())))

    def people(self) -> tuple[int, ...]:
        """Those ticked."""
        return tuple(id for id, box in self.boxes.items() if box.isChecked())

    def value(self) -> str:
        """The same as words."""
        return ",".join(str(id) for id in self.people())

    def set_value(self, value: object) -> None:
        """Tick just these."""
        ids = str(value or "").split(",")
        for id, box in self.boxes.items():
            box.setChecked(str(id) in ids)


def _lived_in() -> list[tuple[object, str]]:
    translate = QCoreApplication.translate
    return [("yes", translate("owners", "Lived in")), ("no", translate("owners", "Empty"))]
