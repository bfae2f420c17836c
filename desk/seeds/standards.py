"""What the office promises for each seeded class (M03), in both languages; the time limits stand beside it."""

from collections.abc import Mapping

from db.models import CaseClass
from desk.seeds.first import CLASSES

STANDARDS: Mapping[str, tuple[str, str]] = {
    "equipment": (
        "Shared equipment is inspected by plan, kept running and repaired in time.",
        "共用设施设备按计划巡检保养，保持运行，出现故障及时修复。",
    ),
    "lift": (
        "Lifts run day and night; a lift that stands still is fenced off, and a notice says until when.",
        "电梯昼夜运行；停梯时设置围挡，并张贴告示说明恢复时间。",
    ),
    "power": (
        "Light in all shared areas; a planned power cut is announced one day ahead.",
        "公共区域照明完好；计划停电提前一天通知。",
    ),
    "water": (
        "Water arrives at proper pressure, drains run freely; a planned cut is announced one day ahead.",
        "供水压力正常，排水畅通；计划停水提前一天通知。",
    ),
    "leak": (
        "The water is stopped first, then its source is found and what was damaged is put down in writing.",
        "先止水，再查明水源，并书面记录受损情况。",
    ),
    "doors": (
        "Entrance doors close and lock by themselves, and every valid card opens them.",
        "单元门能自动关闭上锁，有效门卡均可开启。",
    ),
    "equipment_other": (
        "The equipment is looked at, and the person is told how and when it will be repaired.",
        "到场查看设备，并告知维修方式和时间。",
    ),
    "service": (
        "Every matter has one person who answers for it until it is done.",
        "每件事都有专人负责到底。",
    ),
    "safety": (
        "Guards are at their posts and on their rounds day and night; strangers are asked their business.",
        "秩序维护员昼夜在岗巡逻，对陌生人进行询问登记。",
    ),
    "noise": (
        "Somebody goes to the place, asks for quiet and tells the caller what came of it.",
        "派人到现场劝阻，并将结果告知来电人。",
    ),
    "parking": (
        "Vehicles stand in their bays; whoever blocks the way is called at once.",
        "车辆按位停放；堵塞通道的立即联系车主挪车。",
    ),
    "cleaning": (
        "Shared areas are cleaned every day, and planting is tended by the season.",
        "公共区域每日清扫，绿化按季节养护。",
    ),
    "manners": (
        "Staff wear uniform and badge, greet first and never argue; every complaint about them is looked into.",
        "员工着工装、佩工牌，主动问候，不与业主争执；对员工的投诉件件调查。",
    ),
    "standards": (
        "What the property contract and our posted standards promise is done in full and can be shown.",
        "物业合同和公示的服务标准逐项落实，有据可查。",
    ),
    "hours": (
        "The desk opens on time, calls are picked up at once, and whoever waits is told for how long.",
        "前台准时开门，来电及时接听；需要等候的，告知等候时间。",
    ),
    "late_repair": (
        "An agreed time is kept; if it cannot be, the person hears of it before it is over.",
        "按约定时间上门；不能按时的，提前告知。",
    ),
    "renovation": (
        "Work in flats keeps to the permitted hours and scope, and is checked every working day.",
        "装修按许可的时间和范围进行，每个工作日巡查。",
    ),
    "service_other": (
        "The person is told who takes it on and when they will hear more.",
        "告知由谁负责、何时回复。",
    ),
    "charges": (
        "Every charge can be explained item by item with its basis.",
        "每项收费均可逐项说明依据。",
    ),
    "shared_fees": (
        "The shared account and its division among the flats are laid open on request.",
        "公摊总额及分摊方式可随时查阅。",
    ),
    "repair_charges": (
        "The price is named before the work begins and stands on the slip.",
        "维修前先报价，费用写明在派工单上。",
    ),
    "charges_other": (
        "The account is checked, and a mistake is put right with the next bill.",
        "核对账目，有误的在下期账单中更正。",
    ),
    "sudden": (
        "Somebody is on the way at once, day and night, and the caller is kept informed.",
        "昼夜立即出动，并持续告知来电人进展。",
    ),
    "trapped": (
        "Somebody speaks with those inside until they are out; only trained people open the doors.",
        "全程与被困人员保持通话直至救出；由持证人员开门。",
    ),
    "outage": (
        "The cause and the time it will be over are found out and told to everybody concerned.",
        "查明原因和恢复时间，并通知所有受影响的住户。",
    ),
    "flooding": (
        "The main valve is closed, the lifts are brought to safety and the water is pumped out.",
        "关闭总阀，将电梯停至安全楼层，并抽排积水。",
    ),
    "burglary": (
        "The police are called, the place is left as it was and the pictures of the cameras are kept.",
        "报警，保护现场，并保存监控录像。",
    ),
    "fire": (
        "The fire brigade is called first; then people are led out by the stairs.",
        "先报火警，再引导人员由楼梯疏散。",
    ),
    "vehicle_lost": (
        "The gate records and the pictures of the cameras are kept, and the police are called with the owner.",
        "保存出入记录和监控录像，协助车主报警。",
    ),
}  # fmt: skip

_AS_SOWN = {
    code: (en, zh)
    for heading, heading_en, heading_zh, below in CLASSES
    for code, en, zh in ((heading, heading_en, heading_zh), *(each[:3] for each in below))
}


def is_as_sown(row: CaseClass) -> bool:
    """Whether a class is in use and called as the program called it: what the office made its own is left alone."""
    return row.active and _AS_SOWN.get(row.code) == (row.name_en, row.name_zh)


def sow_standards(by_code: Mapping[str, CaseClass]) -> None:
    """Write what the office promises where nothing is written yet."""
    for code, (en, zh) in STANDARDS.items():
        row = by_code.get(code)
        if row is not None and is_as_sown(row) and not (row.standard_en or row.standard_zh):
            row.standard_en, row.standard_zh = en, zh
