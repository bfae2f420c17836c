"""The price list of the sample office: what is paid for, what is done for nothing, three packages, a coming price."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from db.models import LineKind, Trade
from desk import prices
from desk.money import cents_of
from desk.named import Named
from desk.prices import NewItem, NewPackage, Packed
from desk.sample.stories import SPAN
from desk.work import UnitOfWork

_S, _M, _L = LineKind.SERVICE, LineKind.MATERIAL, LineKind.LABOUR
_TIME, _PIECE, _METRE, _HOUR = ("time", "次"), ("piece", "个"), ("m", "米"), ("hour", "小时")
_ITEMS: tuple[tuple[LineKind, str, str, tuple[str, str], tuple[str, str], str, bool, str], ...] = (
    (
        _S,
        "fault",
        "electrical",
        ("Find and mend a fault in the flat's wiring", "室内线路故障查修"),
        _TIME,
        "50",
        True,
        "",
    ),
    (_S, "outlet", "electrical", ("Exchange a socket or switch", "更换插座开关"), _PIECE, "20", True, ""),
    (_S, "lamp", "electrical", ("Fit a lamp", "安装灯具"), _PIECE, "40", True, ""),
    (_S, "drain", "plumbing", ("Clear a blocked drain", "疏通下水道"), _TIME, "80", True, ""),
    (_S, "tap", "plumbing", ("Exchange a tap", "更换水龙头"), _PIECE, "30", True, ""),
    (_S, "cistern", "plumbing", ("Mend a cistern", "维修马桶水箱"), _TIME, "60", True, ""),
    (_S, "seal", "plumbing", ("Renew a waterproof joint", "重做防水胶缝"), _METRE, "25", True, ""),
    (_S, "lock", "engineering", ("Exchange a lock cylinder", "更换锁芯"), _PIECE, "60", True, ""),
    (_S, "phone", "engineering", ("Exchange an entry phone", "更换对讲分机"), _PIECE, "40", True, ""),
    (
        _S,
        "safety",
        "electrical",
        ("Safety check at home, once a year", "入户安全检查（每年一次）"),
        _TIME,
        "30",
        False,
        "",
    ),
    (_S, "light", "electrical", ("Mend a light in shared areas", "公共区域照明维修"), _TIME, "25", False, ""),
    (_S, "lift", "lifts", ("Lift fault, first call", "电梯故障处理"), _TIME, "120", False, ""),
    (_S, "door", "engineering", ("Adjust an entrance door", "单元门及门禁调试"), _TIME, "80", False, ""),
    (_M, "m-outlet", "electrical", ("Socket", "插座"), _PIECE, "12.50", True, "86 type, 10 A"),
    (_M, "m-tap", "plumbing", ("Tap, ceramic valve", "陶瓷芯水龙头"), _PIECE, "45", True, "DN15"),
    (_M, "m-valve", "plumbing", ("Filling valve", "水箱进水阀"), _PIECE, "28", True, "G1/2"),
    (_M, "m-trap", "plumbing", ("Trap with seal", "存水弯及密封圈"), _PIECE, "22.80", True, "50 mm"),
    (_M, "m-lamp", "electrical", ("LED lamp", "LED灯泡"), _PIECE, "18", True, "12 W, E27"),
    (_L, "hour", "", ("Hour of work", "人工"), _HOUR, "60", True, ""),
    (_L, "night", "", ("Hour of work, 20:00 to 8:00", "人工（20时至次日8时）"), _HOUR, "90", True, ""),
)
_PACKAGES = (
    ("bath", ("Bathroom care", "卫生间养护"), (("drain", "1"), ("cistern", "1"), ("seal", "2"))),
    ("wiring", ("Safe wiring", "用电安全"), (("fault", "1"), ("outlet", "2"), ("m-outlet", "2"))),
    ("move-in", ("Moving in", "入住安装"), (("lock", "1"), ("tap", "1"), ("lamp", "3"))),
)  # fmt: skip
_DEARER = ("drain", "90")


@dataclass(frozen=True)
class Item:
    """An item as it stands on slips."""

    id: int
    kind: LineKind
    name: tuple[str, str]
    unit: tuple[str, str]
    cents: int
    charged: bool


@dataclass(frozen=True)
class PriceBook:
    """The items by their codes, and the packages: id, and its items with their thousandths."""

    items: dict[str, Item]
    packages: tuple[tuple[int, tuple[tuple[str, int], ...]], ...]


def put_prices(work: UnitOfWork) -> PriceBook:
    """Put the price list into the book; one service gets dearer with the next month."""
    trades: dict[str, int] = dict(work.session.execute(select(Trade.code, Trade.id)).all())
    today = work.facts.local(work.now).date()
    since = today - SPAN
    items: dict[str, Item] = {}
    for kind, code, trade, name, unit, price, charged, model in _ITEMS:
        new = NewItem(kind, code, Named(*name), Named(*unit), charged, model, trades.get(trade))
        id_ = prices.add_item(work, new, price, since)
        items[code] = Item(id_, kind, name, unit, cents_of(price), charged)
    packages = []
    for code, name, lines in _PACKAGES:
        packed = tuple(Packed(items[item].id, quantity) for item, quantity in lines)
        id_ = prices.add_package(work, NewPackage(code, Named(*name), packed))
        packages.append((id_, tuple((item, 1000 * int(quantity)) for item, quantity in lines)))
    prices.set_price(work, items[_DEARER[0]].id, _DEARER[1], _next_month(today))
    return PriceBook(items, tuple(packages))


def _next_month(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1)
