"""The price list of the office: entries, what each costs from which day on, and packages (M09, M37, M53, M54)."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desk import choices, prices
from desk.money import sum_of
from desk.prices import ItemRow, PriceList, PriceRow
from desk.work import Reading
from ui.desk import Desk
from ui.moments import plain_day
from ui.recordlist import RecordList
from ui.rowacts import Removal, RowAct
from ui.settings.asked import asked_column
from ui.settings.packages import Packages
from ui.settings.part import ListsPart
from ui.settings.priceforms import ItemForm, PriceForm, Trades
from ui.settings.priceprint import PricePrint
from ui.slips.lines.lineitem import kind_word
from ui.table import Column
from ui.takingback import offer_way_back
from ui.theme import em
from ui.widgets.actionbar import ActionBar
from ui.widgets.label import PlainLabel

NARROW = 66
"""Below so many ems of width the list does without what the entry's own form and prices say as well."""
COLUMNS = ("code", "name", "kind", "price", "charged", "comes", "asked")
_PRICES = 1
"""The place of the prices among the lists."""
BESIDE = ("kind", "comes")


class PricesPart(ListsPart):
    """Entries in their order, the prices of the one chosen, and the packages; below them what prints the list."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._trades: Trades = ()
        self._today: date | None = None
        self._returns_to = 0  # the entry whose price was being written before the page was built anew
        self._wants_price = 0  # the entry whose new price is written as soon as its prices are there
        self.items = self._item_list(self)
        self.items.show_most(10)
        self.prices = self._price_list(self)
        self.packages = Packages(desk, self)
        self.items.chosen.connect(lambda _row: self._ask_prices())
        told = self.tr(
            "What stands here is offered on every slip by its code or a few letters of its name. A slip keeps the "
            "price of the day an entry was put on it; a coming price takes effect by itself."
        )
        self.lay_out(PlainLabel(told, "muted", wrap=True, parent=self), self.items, self.prices, self.packages)

    def lists_in_order(self) -> Sequence[RecordList]:
        return [self.items, self.prices, self.packages]

    def bar(self) -> ActionBar | None:
        bar = ActionBar(parent=self)
        bar.add_secondary(self.tr("Catalogue and price list…"), self.print_list, "Ctrl+P", "printer")
        return bar

    def print_list(self) -> None:
        """Print the catalogue, or the price list for the notice board."""
        PricePrint(self.desk, self, self._today).open()

    def refresh(self) -> None:
        def question(reading: Reading) -> tuple[PriceList, Trades, date]:
            today = reading.facts.local(reading.now).date()
            return prices.price_list(reading, asked=True), choices.trades(reading), today

        self.desk.errands.ask(self, question, self._show, latest="rows")

    def _show(self, found: tuple[PriceList, Trades, date]) -> None:
        listed, self._trades, self._today = found
        self.items.show_rows(1, listed.items)
        self.packages.show_rows(1, listed.packages)
        if self._returns_to:
            self.items.select(self._returns_to)
            self._returns_to = 0
        self._ask_prices()

    def take_up(self, typed: dict[str, Any]) -> None:
        super().take_up(typed)
        self._returns_to = next((each["owner"] for each in typed["forms"] if each["list"] == _PRICES), 0)

    def _ask_prices(self) -> None:
        """The prices of the entry under the cursor."""
        row: ItemRow | None = self.items.current()
        self.prices.setVisible(row is not None)
        if row is not None:
            key = row.key
            self.prices.setEnabled(self.prices.owner_id == key)  # those of another entry are not to be acted on
            question = lambda reading: prices.prices_of(reading, key)  # noqa: E731
            self.desk.errands.ask(self, question, lambda rows: self._show_prices(key, rows), latest="prices")

    def _show_prices(self, key: int, rows: Sequence[PriceRow]) -> None:
        self.prices.setEnabled(True)
        self.prices.show_rows(key, rows)
        if self._wants_price == key:
            self.prices.add()
        self._wants_price = 0

    def _new_price(self, row: ItemRow) -> None:
        """Write a price for an entry, once its prices are there."""
        if self.prices.owner_id == row.key:
            self.prices.add()
        else:
            self._wants_price = row.key

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for name in BESIDE:
            self.items.table.setColumnHidden(COLUMNS.index(name), self.width() < em(NARROW))

    # -- the lists

    def _item_list(self, parent: QWidget) -> RecordList:
        translate, language = QCoreApplication.translate, self.desk.look.language
        sign = self.desk.facts.currency
        free = translate("settings", "Free")
        return RecordList(
            self.desk,
            "price_item",
            translate("settings", "Price list"),
            [
                Column("code", translate("settings", "Code"), lambda row: row.code, width=5.5, bold=True),
                Column("name", translate("settings", "Name"), lambda row: row.name.text(language), stretch=True),
                Column("kind", translate("settings", "Kind"), lambda row: kind_word(row.kind), width=6),
                Column(
                    "price",
                    translate("settings", "Price"),
                    lambda row: _priced(row, sign, language),
                    width=9,
                    align_right=True,
                    value=lambda row: row.price.cents / 100 if row.price else None,
                ),
                Column(
                    "charged",
                    translate("settings", "Charge"),
                    lambda row: translate("settings", "Charged") if row.charged else free,
                    width=7.5,
                    tone=lambda row: "neutral" if row.charged else "green",
                ),
                Column(
                    "comes",
                    translate("settings", "To come"),
                    lambda row: f"{sum_of(row.comes.cents)} · {plain_day(row.comes.since)}" if row.comes else "",
                    width=11,
                    muted=True,
                ),
                asked_column(),
            ],
            lambda row, _owner: ItemForm(self.desk, row, self._trades, self._today),
            empty=translate("settings", "There is no price list yet: slips take lines in your own words."),
            add_text=translate("settings", "Add an entry…"),
            removal=Removal(
                lambda work, row: prices.take_off_item(work, row.key),
                lambda work, row: prices.put_back_item(work, row.key),
                translate("settings", "Entry taken off the price list"),
            ),
            acts=[
                RowAct(translate("settings", "New price…"), self._new_price),
                RowAct(translate("settings", "Up"), lambda row: self._shift(row, -1)),
                RowAct(translate("settings", "Down"), lambda row: self._shift(row, 1)),
            ],
            parent=parent,
        )

    def _shift(self, row: ItemRow, by: int) -> None:
        self.desk.errands.do(self, lambda work: prices.shift_item(work, row.key, by))

    def _price_list(self, parent: QWidget) -> RecordList:
        translate, sign = QCoreApplication.translate, self.desk.facts.currency
        return RecordList(
            self.desk,
            "price",
            translate("settings", "Prices of the chosen entry, day by day"),
            [
                Column("since", translate("settings", "Valid from"), lambda row: plain_day(row.valid_from), width=9),
                Column(
                    "until",
                    translate("settings", "Until"),
                    lambda row: plain_day(row.until) if row.until else "",
                    width=9,
                    muted=True,
                ),
                Column(
                    "cents",
                    translate("settings", "Price of one"),
                    lambda row: f"{sign}{sum_of(row.cents)}",
                    stretch=True,
                    bold=True,
                    value=lambda row: row.cents / 100,
                ),
                Column("state", translate("settings", "State"), _state, width=8, tone=_state_tone),
            ],
            lambda _row, owner: PriceForm(self.desk, owner, self._name_of(owner), self._today),
            empty=translate("settings", "This entry has no price yet."),
            add_text=translate("settings", "New price…"),
            acts=[RowAct(translate("settings", "Let it not come"), self._drop, lambda row: row.coming)],
            edits=lambda _row: False,
            parent=parent,
        )

    def _name_of(self, item_id: int) -> str:
        language = self.desk.look.language
        return next((each.name.text(language) for each in self.items.rows() if each.key == item_id), "")

    def _drop(self, row: PriceRow) -> None:
        """A price that was to come does not; Undo writes it once more."""
        item_id, price, since = self.prices.owner_id, sum_of(row.cents), row.valid_from
        told = QCoreApplication.translate("settings", "The price from {day} does not come").format(day=plain_day(since))
        desk = self.desk

        def gone(_none: object) -> None:
            offer_way_back(desk, told, lambda work: prices.set_price(work, item_id, price, since))

        desk.errands.do(self, lambda work: prices.drop_price(work, row.key), gone)


def _priced(row: ItemRow, sign: str, language: str) -> str:
    unit = row.unit.text(language)
    told = f"{sign}{sum_of(row.price.cents)}" if row.price is not None else "—"
    return f"{told} / {unit}" if unit else told


def _state(row: PriceRow) -> str:
    translate = QCoreApplication.translate
    if row.coming:
        return translate("settings", "To come")
    return translate("settings", "In force") if row.holds else translate("settings", "Past")


def _state_tone(row: PriceRow) -> str:
    return "accent" if row.coming else "green" if row.holds else "neutral"
