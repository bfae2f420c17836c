"""One line of a slip being written: what, how much of it, its price, whether it is charged."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from desk.money import cents_of, sum_of, thousandths_of, times, typed_of
from desk.prices import ItemRow, LineKind
from desk.refusals import Refusal
from desk.slips import TypedLine, with_model
from ui.commands import OWN_KEYS
from ui.desk import Desk
from ui.modifiers import held_but
from ui.slips.lines.lineitem import ItemLine, Listed, Offer, kind_word
from ui.theme import em, px
from ui.widgets.combo import Choice
from ui.widgets.label import PlainLabel, restyle

BLANK = TypedLine()
QWIDGETSIZE_MAX = 16_777_215
FIELDS = ("name", "kind", "quantity", "unit", "price", "charged", "sum")
WIDTHS = {"kind": 8.6, "quantity": 4.8, "unit": 5.0, "price": 6.5, "charged": 5.0, "sum": 7.2}
"""Ems of the columns but the first, which takes what is left."""
TIGHT = {**WIDTHS, "quantity": 4.2, "unit": 4.2, "price": 5.6}
"""The same where the name stands above the figures, its sum beside it."""


CTRL = Qt.KeyboardModifier.ControlModifier
GO_ON = [
    QKeyCombination(held, key).toCombined()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    for held in (CTRL, CTRL | Qt.KeyboardModifier.KeypadModifier)
]
"""What leads to the next line, whatever the page around it does by these keys; an empty line leaves them to it."""

Press = Callable[["LineForm", QKeyEvent], bool]


@dataclass(frozen=True)
class Worth:
    """What a line comes to, in whole cents; None where its figures cannot be read."""

    value: int | None
    charged: int

    def words(self, sign: str) -> str:
        """What it is worth, as it is read."""
        return "—" if self.value is None else f"{sign}{sum_of(self.value)}"


class LineForm(QWidget):
    """The boxes of one line.

    A package that is taken is written by its owner, line by line; so is what the keys of the whole list do: `press`
    says whether it used a key.
    """

    changed = Signal()
    packed = Signal(object, bool)  # a PackageRow was taken; whether the cursor goes on
    finished = Signal()  # Enter where nothing more is asked of this line

    def __init__(self, desk: Desk, press: Press, parent: QWidget, *, packing: bool = False) -> None:
        """With `packing` the line is part of a package: only entries of the list, no price of its own."""
        super().__init__(parent)
        self._press = press
        self._language, self._packing = desk.look.language, packing
        self._line = BLANK
        self._gives = self._otherwise = False
        self._listed_price = ""
        self.name = ItemLine(desk.errands, self)
        self.kind = Choice([(each, kind_word(each)) for each in LineKind], parent=self)
        self.quantity, self.unit, self.price = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.free = QCheckBox(QCoreApplication.translate("lines", "Free"), self)
        self.sum = PlainLabel("", parent=self)
        self.sum.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for each in (self.quantity, self.price):
            each.setAlignment(Qt.AlignmentFlag.AlignRight)
        translate = QCoreApplication.translate
        self.quantity.setPlaceholderText(translate("lines", "Quantity"))
        self.unit.setPlaceholderText(translate("lines", "Unit"))
        self.price.setPlaceholderText(translate("lines", "Price"))
        self._boxes: dict[str, QWidget] = {
            "name": self.name, "kind": self.kind, "quantity": self.quantity, "unit": self.unit, "price": self.price,
            "charged": self.free, "sum": self.sum,
        }  # fmt: skip
        for name in ("kind", "charged"):
            self._boxes[name].setVisible(not packing)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(6))
        self._grid.setVerticalSpacing(px(3))
        self._narrow: bool | None = None
        self.lay_out(narrow=False)
        self._connect()
        self.show_line(BLANK)

    def _connect(self) -> None:
        self.name.chosen.connect(lambda listed: self._take(listed, onwards=True))
        self.name.kept.connect(lambda listed: self._take(listed, onwards=False))
        self.name.freed.connect(self._free)
        self.kind.changed.connect(lambda kind: self._keep(kind=kind))
        self.quantity.textEdited.connect(lambda text: self._keep(quantity=text))
        self.unit.textEdited.connect(lambda text: self._keep(unit=text))
        self.price.textEdited.connect(lambda text: self._keep(price=text))
        self.free.toggled.connect(self._choose)
        for each in self.stops():
            each.installEventFilter(self)

    # -- what it says

    def line(self) -> TypedLine:
        """The line as it stands."""
        return self._line

    def show_line(self, line: TypedLine) -> None:
        """Show a line."""
        self._listed_price = ""
        self._otherwise = line.blank and self._gives
        self._line = line = replace(line, charged=False) if self._otherwise else line
        self.name.setText(line.name)
        self.name.setCursorPosition(0)
        self.kind.blockSignals(True)
        self.kind.set_value(line.kind)
        self.kind.blockSignals(False)
        self.quantity.setText(line.quantity)
        self.unit.setText(line.unit)
        self.price.setText(line.price)
        self.free.blockSignals(True)
        self.free.setChecked(not line.charged)
        self.free.blockSignals(False)
        self._suit()

    def offer(self, offered: Sequence[Offer]) -> None:
        """Offer these entries from now on."""
        self.name.offer(offered)

    def give_free(self, free: bool) -> None:
        """Begin for nothing from now on, or as the price list has it; what this alone made free is charged again."""
        self._gives = free
        if self._line.blank:
            self.show_line(replace(self._line, charged=True))
        elif not free and self._otherwise:
            self.free.setChecked(False)

    def go_by_list(self) -> None:
        """Its price is that of the price list until another is typed, whatever day the list is of."""
        self._listed_price = self._line.price

    def reprice(self, cents: Mapping[int, int]) -> None:
        """Take the price of another list, by the id of the entry, where it goes by the list."""
        now = cents.get(self._line.item_id or 0)
        if now is not None and self._listed_price and self._line.price == self._listed_price:
            self._line = replace(self._line, price=typed_of(now))
            self._listed_price = self._line.price
            self.price.setText(self._line.price)

    def worth(self) -> Worth:
        """What it comes to as it stands."""
        line = self._line
        if line.blank:
            return Worth(0, 0)
        try:
            cents = cents_of(line.price, nothing=True) if line.price.strip() else 0
            value = times(cents, thousandths_of(line.quantity))
        except Refusal:
            return Worth(None, 0)
        return Worth(value, value if line.charged else 0)

    def say(self, number: int, words: str) -> None:
        """Be the line of that number, worth so much."""
        translate = QCoreApplication.translate
        self.sum.setText(words)
        for each in self.stops():
            each.setProperty(OWN_KEYS, [] if self._line.blank else GO_ON)
        told = {
            "name": translate("lines", "Line {n}: what"),
            "kind": translate("lines", "Line {n}: kind"),
            "quantity": translate("lines", "Line {n}: quantity"),
            "unit": translate("lines", "Line {n}: unit"),
            "price": translate("lines", "Line {n}: price"),
            "charged": translate("lines", "Line {n}: free"),
            "sum": translate("lines", "Line {n}: sum"),
        }
        for name, sentence in told.items():
            self._boxes[name].setAccessibleName(sentence.format(n=number))

    def mark(self, part: str, words: str) -> None:
        """Mark a box as wrong, or all as right again with no words."""
        for name, box in self._boxes.items():
            marked = bool(words) and name == (part if part in self._boxes else "name")
            if bool(box.property("marked")) != marked:
                box.setProperty("marked", marked)
                box.setAccessibleDescription(words if marked else "")
                restyle(box)

    def box(self, part: str) -> QWidget:
        """The box of a part: name, quantity, price, ..."""
        return self._boxes.get(part, self.name)

    def stops(self) -> list[QWidget]:
        """Where Tab goes, in order."""
        boxes = (self.name, self.kind, self.quantity, self.unit, self.price, self.free)
        return [each for each in boxes if not (self._packing and each in (self.kind, self.free))]

    # -- looks

    def lay_out(self, *, narrow: bool) -> None:
        """In one row, or the name above the rest where there is no room beside it."""
        if narrow is self._narrow:
            return
        self._narrow = narrow
        for box in self._boxes.values():
            self._grid.removeWidget(box)
        others = [name for name in FIELDS[1:] if not (self._packing and name in ("kind", "charged"))]
        if narrow:
            others.remove("sum")
        first = int(not narrow or self._packing)  # the column that takes what is left is the name's, or the kind's
        self._grid.addWidget(self.name, 0, 0, 1, len(others) + first - 1 if narrow else 1)
        if narrow:
            self._grid.addWidget(self.sum, 0, len(others) + first - 1)
            self.sum.setMinimumWidth(em(TIGHT["charged"]))
            self.sum.setMaximumWidth(QWIDGETSIZE_MAX)
        for place, name in enumerate(others):
            self._grid.addWidget(self._boxes[name], int(narrow), place + first)
            wide = em((TIGHT if narrow else WIDTHS)[name])
            self._boxes[name].setMinimumWidth(wide)
            self._boxes[name].setMaximumWidth(QWIDGETSIZE_MAX if narrow and name == "kind" else wide)
        for place in range(self._grid.columnCount()):
            self._grid.setColumnStretch(place, int(place == 0))
        self._grid.setContentsMargins(0, 0, 0, px(8) if narrow else 0)  # two rows are one line

    def _suit(self) -> None:
        """What the price list says is not typed: kind and unit of its entries are left out of Tab's way."""
        listed = self._line.item_id is not None
        self.kind.setEnabled(not listed)
        for each, fixed in ((self.unit, listed or self._packing), (self.price, self._packing)):
            each.setReadOnly(fixed)
            each.setFocusPolicy(Qt.FocusPolicy.ClickFocus if fixed else Qt.FocusPolicy.StrongFocus)

    # -- typing

    def _take(self, listed: Listed, *, onwards: bool) -> None:
        if not isinstance(listed, ItemRow):
            self.packed.emit(listed, onwards)
            return
        kept = self._line.quantity if self._line.quantity.strip() else "1"
        line = line_of(listed, self._language, kept)
        self.show_line(replace(line, charged=line.charged and not self._gives))
        self._otherwise = line.charged and self._gives
        self.go_by_list()
        self.changed.emit()
        if onwards:
            self.quantity.setFocus(Qt.FocusReason.TabFocusReason)
            self.quantity.selectAll()

    def _free(self) -> None:
        """Other words than those of the list: the line is the desk's own from now on."""
        self._line = replace(self._line, item_id=None, package_id=None, name=self.name.text())
        self._suit()
        self.changed.emit()

    def _choose(self, free: bool) -> None:
        self._otherwise = False
        self._keep(charged=not free)

    def _keep(self, **told: object) -> None:
        self._line = replace(self._line, **told)  # type: ignore[arg-type]  # each comes from its own box
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain
            if event.type() == QEvent.Type.KeyPress and enter and isinstance(watched, QWidget):
                return self._enter(watched)
            if event.type() == QEvent.Type.ShortcutOverride and _saves(event):
                self.name.take_pointed()
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab and plain and self._ends(watched):
                self.finished.emit()
                return True
            if self._press(self, event):
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def _ends(self, box: QObject) -> bool:
        """Whether Tab has nowhere else to go in a line that says something."""
        tabbed = [each for each in self.stops() if each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        return not self._line.blank and box is tabbed[-1]

    def _enter(self, box: QWidget) -> bool:
        if box is self.name and self.name.takes_enter():
            return False  # the line takes the entry pointed at
        if self._line.blank:
            return False  # an empty line lets Enter go on to what follows the lines
        asked = [self.name, self.quantity, self.unit, self.price]
        if self._line.item_id is not None or self._packing:
            asked = asked[:2]  # the price list says the rest; Tab leads to a price all the same
        later = asked[asked.index(box) + 1 :] if isinstance(box, QLineEdit) and box in asked else []
        if later:
            later[0].setFocus(Qt.FocusReason.TabFocusReason)
            later[0].selectAll()
        else:
            self.finished.emit()
        return True


def _saves(event: QKeyEvent) -> bool:
    """Whether a key saves the form around the line, with or without a paper."""
    held = held_but(event.modifiers(), Qt.KeyboardModifier.ShiftModifier)
    return event.key() == Qt.Key.Key_S and held == Qt.KeyboardModifier.ControlModifier


def line_of(item: ItemRow, language: str, quantity: str = "1", package_id: int | None = None) -> TypedLine:
    """An entry of the price list as a line, with its price on the day of the list."""
    return TypedLine(
        item_id=item.key,
        package_id=package_id,
        kind=item.kind,
        name=with_model(item.name, item.model, language),
        unit=item.unit.text(language),
        quantity=quantity,
        price=typed_of(item.price.cents) if item.price is not None else "",
        charged=item.charged,
    )
