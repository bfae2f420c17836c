"""The steps a move goes through, one list for each direction."""

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from desk import moves
from desk.moves import Direction, StepKindRow
from desk.named import Named
from desk.work import Reading
from ui.desk import Desk
from ui.recordform import RecordForm
from ui.recordlist import RecordList
from ui.rowacts import RowAct
from ui.saving import Act
from ui.settings.part import ListsPart
from ui.table import Column
from ui.widgets.label import PlainLabel

Kinds = dict[Direction, tuple[StepKindRow, ...]]


class StepKindForm(RecordForm):
    """A step in both languages; one may stay empty."""

    def __init__(self, desk: Desk, direction: Direction, row: StepKindRow | None) -> None:
        translate = QCoreApplication.translate
        new = translate("settings", "New step")
        super().__init__(desk, new if row is None else translate("settings", "Rename the step"))
        self._direction, self._row = direction, row
        self.form.add("name_zh", self.tr("Name in Chinese"), QLineEdit(), span=6)
        self.form.add("name_en", self.tr("Name in English"), QLineEdit(), span=6)
        if row is not None:
            self.form.fill({"name_zh": row.name.zh, "name_en": row.name.en})

    def act(self, told: dict[str, Any]) -> Act | None:
        name, row, direction = Named(told["name_en"], told["name_zh"]), self._row, self._direction
        if row is None:
            return lambda work: moves.add_step_kind(work, direction, name)
        return lambda work: moves.rename_step_kind(work, row.key, name)


class StepKinds(RecordList):
    """The steps of one direction in their order; those left out stand last."""

    def __init__(self, desk: Desk, direction: Direction, title: str) -> None:
        translate = QCoreApplication.translate
        language = desk.look.language
        super().__init__(
            desk,
            f"step_{direction}",
            title,
            [
                Column("name", translate("settings", "Step"), lambda row: row.name.text(language), stretch=True),
                Column(
                    "active",
                    translate("settings", "In use"),
                    lambda row: translate("settings", "In use") if row.active else translate("settings", "Left out"),
                    width=8,
                    tone=lambda row: "green" if row.active else "neutral",
                ),
            ],
            lambda row, _owner: StepKindForm(desk, direction, row),
            empty=translate("settings", "Moves in this direction go through no steps."),
            add_text=translate("settings", "Add a step…"),
            acts=[
                RowAct(translate("settings", "Up"), lambda row: self._shift(row, -1), _in_use),
                RowAct(translate("settings", "Down"), lambda row: self._shift(row, 1), _in_use),
                RowAct(translate("settings", "Leave out"), self._retire, _in_use),
                RowAct(translate("settings", "Use again"), self._revive, lambda row: not row.active),
            ],
        )

    def _shift(self, row: StepKindRow, by: int) -> None:
        self.desk.errands.do(self, lambda work: moves.shift_step_kind(work, row.key, by))

    def _retire(self, row: StepKindRow) -> None:
        self.desk.errands.do(self, lambda work: moves.retire_step_kind(work, row.key))

    def _revive(self, row: StepKindRow) -> None:
        self.desk.errands.do(self, lambda work: moves.revive_step_kind(work, row.key))


class StepsPart(ListsPart):
    """Both lists; moves that have begun keep the steps they began with."""

    managers: ClassVar[bool] = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.lists = {
            Direction.IN: StepKinds(desk, Direction.IN, self.tr("Steps of moving in")),
            Direction.OUT: StepKinds(desk, Direction.OUT, self.tr("Steps of moving out")),
        }
        told = self.tr("Every new move starts with these steps. Moves that have begun keep the steps they began with.")
        self.lay_out(PlainLabel(told, "muted", wrap=True), *self.lists.values())

    def refresh(self) -> None:
        """Read both lists again."""

        def question(reading: Reading) -> Kinds:
            return {each: moves.step_kinds(reading, each) for each in Direction}

        self._desk.errands.ask(self, question, self._show, latest="kinds")

    def lists_in_order(self) -> Sequence[RecordList]:
        return list(self.lists.values())

    def _show(self, kinds: Kinds) -> None:
        for place, (direction, shown) in enumerate(self.lists.items(), 1):
            shown.show_rows(place, kinds[direction])


def _in_use(row: StepKindRow) -> bool:
    return row.active
