"""The first edition: the class tree with its limits, trades, places and a first person at the desk."""

from db.models import CaseClass, Clerk, DeskRole, Estate, LimitUnit, Place, Trade
from desk.people import UNNAMED
from desk.work import UnitOfWork

_MINUTES, _HOURS, _DAYS = LimitUnit.MINUTES, LimitUnit.HOURS, LimitUnit.WORKING_DAYS

TRADES = (
    ("plumbing", "Plumbing", "水暖"),
    ("electrical", "Electrical", "电工"),
    ("lifts", "Lifts", "电梯"),
    ("engineering", "Engineering", "工程部"),
    ("security", "Security", "秩序维护"),
    ("cleaning", "Cleaning and greening", "保洁绿化"),
    ("service", "Customer service", "客服部"),
    ("accounts", "Accounts", "财务部"),
)

# The four classes of complaint and their sub-classes (M39-M42): code, names, reply, solution, trade.
CLASSES: tuple[tuple[str, str, str, tuple[tuple[str, str, str, int, LimitUnit, int, LimitUnit, str], ...]], ...] = (
    ("equipment", "Equipment", "设备设施", (
        ("lift", "Lift", "电梯", 1, _HOURS, 4, _HOURS, "lifts"),
        ("power", "Power supply", "供电照明", 2, _HOURS, 1, _DAYS, "electrical"),
        ("water", "Water and drains", "给排水", 2, _HOURS, 1, _DAYS, "plumbing"),
        ("leak", "Water leak", "渗漏水", 1, _HOURS, 2, _DAYS, "plumbing"),
        ("doors", "Doors and access", "门禁门窗", 1, _DAYS, 2, _DAYS, "engineering"),
        ("equipment_other", "Other equipment", "其他设备", 1, _DAYS, 3, _DAYS, "engineering"),
    )),
    ("service", "Management service", "管理服务", (
        ("safety", "Safety and order", "安全秩序", 1, _DAYS, 3, _DAYS, "security"),
        ("noise", "Noise", "噪声扰民", 1, _DAYS, 2, _DAYS, "security"),
        ("parking", "Parking", "停车管理", 1, _DAYS, 3, _DAYS, "security"),
        ("cleaning", "Cleaning and greening", "保洁绿化", 1, _DAYS, 2, _DAYS, "cleaning"),
        ("manners", "Manners and attitude", "服务态度", 1, _DAYS, 3, _DAYS, "service"),
        ("standards", "Service standards", "服务标准", 1, _DAYS, 5, _DAYS, "service"),
        ("hours", "Hours and speed", "服务时间与效率", 1, _DAYS, 3, _DAYS, "service"),
        ("late_repair", "Late repair", "维修不及时", 1, _DAYS, 2, _DAYS, "engineering"),
        ("renovation", "Renovation", "装修管理", 1, _DAYS, 5, _DAYS, "engineering"),
        ("service_other", "Other service", "其他服务", 1, _DAYS, 5, _DAYS, "service"),
    )),
    ("charges", "Charges", "收费", (
        ("shared_fees", "Shared fees", "公摊费用", 1, _DAYS, 5, _DAYS, "accounts"),
        ("repair_charges", "Repair charges", "维修收费", 1, _DAYS, 5, _DAYS, "accounts"),
        ("charges_other", "Other charges", "其他收费", 1, _DAYS, 5, _DAYS, "accounts"),
    )),
    ("sudden", "Sudden events", "突发事件", (
        ("trapped", "Trapped in a lift", "电梯困人", 5, _MINUTES, 30, _MINUTES, "lifts"),
        ("outage", "Power or water cut", "停电停水", 10, _MINUTES, 4, _HOURS, "engineering"),
        ("flooding", "Flooding", "跑水水浸", 10, _MINUTES, 2, _HOURS, "plumbing"),
        ("burglary", "Burglary", "入室盗窃", 10, _MINUTES, 24, _HOURS, "security"),
        ("fire", "Fire or smoke", "火警烟雾", 5, _MINUTES, 1, _HOURS, "security"),
        ("vehicle_lost", "Vehicle lost", "车辆丢失", 10, _MINUTES, 24, _HOURS, "security"),
    )),
)  # fmt: skip

PLACES = (
    ("Bathroom", "卫生间"), ("Kitchen", "厨房"), ("Living room", "客厅"), ("Bedroom", "卧室"),
    ("Balcony", "阳台"), ("Front door", "入户门"), ("Corridor", "走廊"), ("Stairs", "楼梯间"),
    ("Lift", "电梯"), ("Entrance hall", "大堂"), ("Roof", "屋面"), ("Car park", "停车场"),
    ("Garden", "园区"), ("Gate", "大门"), ("Rubbish room", "垃圾房"), ("Pump room", "水泵房"),
)  # fmt: skip
COMMON_PLACES = PLACES[PLACES.index(("Corridor", "走廊")) :]
"""Those outside the flats."""


def sow_first(work: UnitOfWork) -> None:
    """Fill a new book with lists that can be used at once and changed later."""
    session = work.session
    trades = {
        code: Trade(code=code, name_en=en, name_zh=zh, position=place) for place, (code, en, zh) in enumerate(TRADES, 1)
    }
    session.add_all(trades.values())
    session.flush()
    for place, (code, en, zh, below) in enumerate(CLASSES, 1):
        heading = CaseClass(code, en, zh, 1, _DAYS, 5, _DAYS, position=place)
        session.add(heading)
        session.flush()
        for sub_place, sub in enumerate(below, 1):
            kind = CaseClass(*sub[:-1], parent_id=heading.id, trade_id=trades[sub[-1]].id, position=sub_place)
            session.add(kind)
            session.flush()  # one by one, so that their ids follow the office's order
    session.add_all(Place(en, zh, position=place) for place, (en, zh) in enumerate(PLACES, 1))
    session.add(Estate("", ""))
    session.add(Clerk(UNNAMED, role=DeskRole.ADMINISTRATOR))
    session.flush()
    work.record("book.make", "book", 0)
