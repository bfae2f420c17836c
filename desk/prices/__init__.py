"""The price list: services paid and free, materials, labour and packages, with prices by day (M09, M37, M53, M54)."""

from db.models import LineKind
from desk.prices.items import NewItem, add_item, change_item, put_back_item, shift_item, take_off_item
from desk.prices.lists import ItemRow, PackageRow, PackedRow, PriceList, offered, price_list
from desk.prices.packages import (
    NewPackage,
    Packed,
    add_package,
    change_package,
    put_back_package,
    shift_package,
    take_off_package,
)
from desk.prices.sheet import PriceSheet, Printed, sheet_of
from desk.prices.valid import Held, PriceRow, drop_price, in_force, prices_of, set_price

__all__ = [
    "Held", "ItemRow", "LineKind", "NewItem", "NewPackage", "PackageRow", "Packed", "PackedRow", "PriceList",
    "PriceRow", "PriceSheet", "Printed", "add_item", "add_package", "change_item", "change_package", "drop_price",
    "in_force", "offered", "price_list", "prices_of", "put_back_item", "put_back_package", "set_price", "sheet_of",
    "shift_item", "shift_package", "take_off_item", "take_off_package",
]  # fmt: skip
