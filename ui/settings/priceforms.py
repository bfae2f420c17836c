"""What is written about an entry of the price list: what it is, and what it costs from a day on."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desk import choices, prices
from desk.named import Named
from desk.prices import ItemRow, LineKind, NewItem
from ui.desk import Desk
from ui.recordform import RecordForm
from ui.saving import Act
from ui.settings.officelist import add_names, name_in
from ui.slips.lines.lineitem import kind_word
from ui.widgets.combo import Choice
from ui.widgets.dayline import DayLine
from ui.widgets.textarea import TextArea

Trades = Sequence[choices.TradeRow]


class ItemForm(RecordForm):
    """An entry of the price list; its first price is written with it, later ones beside their day."""

    def __init__(self, desk: Desk, row: ItemRow | None, trades: Trades, today: date | None) -> None:
        translate = QCoreApplication.translate
        new = translate("settings", "New entry of the price list")
        super().__init__(desk, new if row is None else translate("settings", "Entry of the price list"))
        self._row = row
        form = self.form
        form.add("code", self.tr("Code to type"), QLineEdit(form), required=True, span=3)
        form.add("kind", self.tr("Kind"), Choice([(each, kind_word(each)) for each in LineKind], parent=form), span=3)
        paid = [(True, self.tr("Charged")), (False, self.tr("Free: its price is its value"))]
        form.add("charged", self.tr("For the resident"), Choice(paid, parent=form), span=6)
        add_names(form, row.name if row else None)
        form.add("unit_zh", self.tr("Unit in Chinese"), QLineEdit(form), span=3)
        form.add("unit_en", self.tr("Unit in English"), QLineEdit(form), span=3)
        if row is None:
            form.add("price", self.tr("Price of one"), QLineEdit(form), required=True, span=3)
            form.add("valid_from", self.tr("Valid from"), DayLine(today, form), span=3)
        beside = 6 if row is None else 3
        form.add("model", self.tr("Model of a material"), QLineEdit(form), span=beside)
        offered: list[tuple[object, str]] = [("", self.tr("Any"))]
        offered += [(each.id, each.name.text(desk.look.language)) for each in trades]
        if row is not None and row.trade is not None and row.trade_id not in [id for id, _name in offered]:
            offered.append((row.trade_id, row.trade.text(desk.look.language)))
        form.add("trade_id", self.tr("Department"), Choice(offered, parent=form), span=beside)
        form.add("note_zh", self.tr("What it covers, Chinese"), TextArea(2), span=6)
        form.add("note_en", self.tr("What it covers, English"), TextArea(2), span=6)
        if row is not None:
            form.fill(
                {
                    **{name: getattr(row, name) for name in ("code", "kind", "charged", "model")},
                    "unit_zh": row.unit.zh,
                    "unit_en": row.unit.en,
                    "note_zh": row.note.zh,
                    "note_en": row.note.en,
                    "trade_id": row.trade_id or "",
                }
            )

    def act(self, told: dict[str, Any]) -> Act | None:
        new = NewItem(
            kind=LineKind(told["kind"]),
            code=told["code"],
            name=name_in(told),
            unit=Named(told["unit_en"], told["unit_zh"]),
            charged=bool(told["charged"]),
            model=told["model"],
            trade_id=told["trade_id"] or None,
            note=Named(told["note_en"], told["note_zh"]),
        )
        if (row := self._row) is not None:
            return lambda work: prices.change_item(work, row.key, new)
        return lambda work: prices.add_item(work, new, told["price"], told["valid_from"])


class PriceForm(RecordForm):
    """What one unit of an entry costs from a day on."""

    def __init__(self, desk: Desk, item_id: int, name: str, today: date | None) -> None:
        super().__init__(desk, QCoreApplication.translate("settings", "New price: {name}").format(name=name))
        self._item_id = item_id
        self.form.add("price", self.tr("Price of one"), QLineEdit(self.form), required=True, span=6)
        self.form.add("valid_from", self.tr("Valid from, empty: today"), DayLine(today, self.form), span=6)

    def act(self, told: dict[str, Any]) -> Act | None:
        id, price, since = self._item_id, told["price"], told["valid_from"]
        return lambda work: prices.set_price(work, id, price, since)
