"""A price list as an office has one: something paid, something free, a material, an hour, a package."""

from dataclasses import dataclass
from datetime import date

from desk import prices
from desk.named import Named
from desk.office import Office
from desk.prices import LineKind, NewItem, NewPackage, Packed

LAMP = NewItem(
    LineKind.SERVICE,
    "L1",
    Named("Replace a lamp", "更换灯泡"),
    Named("lamp", "个"),
    note=Named("Lamp not included", ""),
)
DRAIN = NewItem(LineKind.SERVICE, "D1", Named("Clear a floor drain", "疏通地漏"), Named("visit", "次"), charged=False)
BULB = NewItem(LineKind.MATERIAL, "M1", Named("LED bulb", "LED灯泡"), Named("piece", "只"), model="E27 9 W")
HOUR = NewItem(LineKind.LABOUR, "H1", Named("Electrician", "电工人工"), Named("hour", "小时"))


@dataclass(frozen=True)
class Ids:
    """What was put on the list."""

    lamp: int
    drain: int
    bulb: int
    hour: int
    package: int


def fill(office: Office, valid_from: date | None = None) -> Ids:
    """Put them on the list, with prices from today unless told otherwise."""

    def add(new: NewItem, price: str) -> int:
        return office.do(lambda work: prices.add_item(work, new, price, valid_from)).answer

    lamp, drain, bulb, hour = add(LAMP, "30"), add(DRAIN, "80"), add(BULB, "12.50"), add(HOUR, "60")
    lights = NewPackage(
        "P1", Named("Lights of a room", "居室灯具套餐"), (Packed(lamp, "2"), Packed(bulb, "2"), Packed(drain))
    )
    return Ids(lamp, drain, bulb, hour, office.do(lambda work: prices.add_package(work, lights)).answer)
