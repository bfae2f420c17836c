"""The limits of the office that are told in numbers: telling, reminding, calling back, and the guard."""

from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from desk.cases import CaseKind
from desk.settings import RANGES, Limits, change_limits
from desk.work import UnitOfWork
from ui.settings.factspart import FactsPart
from ui.stages import kind_word
from ui.theme import px
from ui.widgets.label import literal
from ui.widgets.number import NumberBox
from ui.widgets.textarea import TextArea


class Kinds(QWidget):
    """Kinds of cases to tick; the value is a frozenset of them."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        self.boxes: dict[str, QCheckBox] = {}
        for kind in CaseKind:
            box = self.boxes[kind.value] = QCheckBox(literal(kind_word(kind)))
            box.setAccessibleName(kind_word(kind))
            box.setMinimumHeight(px(32))
            box.toggled.connect(lambda _on: self.changed.emit(self.value()))
            row.addWidget(box)
        row.addStretch(1)
        self.setFocusProxy(self.boxes[CaseKind.COMPLAINT])

    def value(self) -> frozenset[str]:
        """The kinds ticked."""
        return frozenset(kind for kind, box in self.boxes.items() if box.isChecked())

    def set_value(self, value: object) -> None:
        """Tick just these kinds."""
        kinds = value if isinstance(value, frozenset) else frozenset()
        for kind, box in self.boxes.items():
            box.setChecked(kind in kinds)


class LimitsPart(FactsPart):
    """A manager's numbers; they serve the cases and calls to come."""

    managers: ClassVar[bool] = True

    def build(self) -> None:
        form = self.form
        form.section(self.tr("While a case is taken"))
        self._number(
            "tell_minutes", self.tr("Tell the person who has it, within"), self.tr(" minutes"), self.tr("No limit")
        )
        self._number(
            "guard_days", self.tr("Look for the same matter in the last"), self.tr(" days"), self.tr("Do not look")
        )
        self._number("guard_likeness", self.tr("Words are alike from"), " %")
        form.add("greeting_zh", self.tr("Words of greeting, Chinese"), TextArea(2), span=6)
        form.add("greeting_en", self.tr("Words of greeting, English"), TextArea(2), span=6)
        form.section(self.tr("Until it is solved, and after"))
        self._number(
            "remind_days",
            self.tr("Remind before a limit"),
            self.tr(" working days"),
            self.tr("On the day itself"),
            self.tr(" working day"),
        )
        self._number(
            "return_call_hours",
            self.tr("Call back after closing, within"),
            self.tr(" hours"),
            self.tr("No return calls"),
        )
        self._number("return_call_tries", self.tr("Give up a return call after"), self.tr(" tries"))
        form.add("return_call_kinds", self.tr("Who is called back after closing"), Kinds(), span=9)
        form.add("currency", self.tr("Sign before money"), QLineEdit(), span=3)

    def _number(self, name: str, label: str, suffix: str, none: str = "", one: str = "") -> None:
        box = NumberBox(*RANGES[name], suffix=suffix, one=one)
        if none:
            box.setSpecialValueText(none)
        self.form.add(name, label, box, span=4)

    def pack(self, values: dict[str, Any]) -> dict[str, Any]:
        kinds = values.get("return_call_kinds")
        return values if kinds is None else values | {"return_call_kinds": " ".join(sorted(kinds))}

    def unpack(self, packed: dict[str, Any]) -> dict[str, Any]:
        kinds = packed.get("return_call_kinds")
        return packed if kinds is None else packed | {"return_call_kinds": frozenset(kinds.split())}

    def act(self, work: UnitOfWork, told: dict[str, Any]) -> None:
        change_limits(work, Limits(**told))

    def thanks(self) -> str:
        return QCoreApplication.translate("settings", "Kept: the limits serve the cases and calls to come")
