"""What slips have in common: their copies and conditions for the office, their paper for this PC."""

from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from desk.settings import SlipFacts, change_slips
from desk.settings.slips import COPIES, RANGES
from desk.work import UnitOfWork
from ui.desk import Desk
from ui.settings.factspart import FactsPart
from ui.settings.slippaper import SlipPaper
from ui.theme import px
from ui.widgets.label import literal
from ui.widgets.number import NumberBox
from ui.widgets.textarea import TextArea


class CopyTicks(QWidget):
    """The labelled copies to tick; the value is a frozenset of them."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        words = {
            "worker": self.tr("Worker's copy"),
            "owner": self.tr("Resident's copy"),
            "accounts": self.tr("Accounts copy"),
            "stub": self.tr("Desk stub"),
        }
        self.boxes: dict[str, QCheckBox] = {}
        for copy in COPIES:
            box = self.boxes[copy] = QCheckBox(literal(words[copy]), self)
            box.setAccessibleName(words[copy])
            box.setMinimumHeight(px(32))
            box.toggled.connect(lambda _on: self.changed.emit(self.value()))
            row.addWidget(box)
        row.addStretch(1)
        self.setFocusProxy(self.boxes[COPIES[0]])

    def value(self) -> frozenset[str]:
        """The copies ticked."""
        return frozenset(copy for copy, box in self.boxes.items() if box.isChecked())

    def set_value(self, value: object) -> None:
        """Tick just these copies."""
        copies = value if isinstance(value, frozenset) else frozenset()
        for copy, box in self.boxes.items():
            box.setChecked(copy in copies)


class SlipsPart(FactsPart):
    """A manager's choices for every slip, and below them the paper of this PC, which anybody chooses."""

    managers: ClassVar[bool] = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.paper = SlipPaper(desk, self)
        self.add_below(self.paper)

    def build(self) -> None:
        form = self.form
        form.section(self.tr("Every slip of the office"))
        form.add("slip_copies", self.tr("Copies that are printed"), CopyTicks())
        form.add(
            "slip_conditions_zh", self.tr("Conditions printed for the resident, Chinese"), self._conditions(), span=6
        )
        form.add(
            "slip_conditions_en", self.tr("Conditions printed for the resident, English"), self._conditions(), span=6
        )
        late = NumberBox(*RANGES["slip_late_days"], suffix=self.tr(" days"))
        form.add(
            "slip_late_days",
            self.tr("A slip is late when it is out, or past its appointment, for more than"),
            late,
            span=6,
        )
        visit = NumberBox(*RANGES["visit_minutes"], suffix=self.tr(" minutes"))
        visit.setSingleStep(15)
        form.add("visit_minutes", self.tr("An appointment takes, unless told otherwise"), visit, span=6)

    def _conditions(self) -> TextArea:
        area = TextArea(3)
        area.setPlaceholderText(self.tr("Left empty, the usual line is printed."))
        return area

    def pack(self, values: dict[str, Any]) -> dict[str, Any]:
        copies = values.get("slip_copies")
        return values if copies is None else values | {"slip_copies": " ".join(sorted(copies))}

    def unpack(self, packed: dict[str, Any]) -> dict[str, Any]:
        copies = packed.get("slip_copies")
        return packed if copies is None else packed | {"slip_copies": frozenset(copies.split())}

    def act(self, work: UnitOfWork, told: dict[str, Any]) -> None:
        change_slips(work, SlipFacts(**told))

    def thanks(self) -> str:
        return QCoreApplication.translate("settings", "Kept: slips are printed like this from now on")

    def refresh(self) -> None:
        super().refresh()
        self.paper.refresh()

    def first(self) -> QWidget | None:
        return super().first() or self.paper.form.editor("stock")
