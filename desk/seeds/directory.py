"""Whom a new book knows: the departments of the office, help from outside, and whom to call in a sudden event."""

from collections.abc import Mapping

from sqlalchemy import select

from db.models import CallLine, CaseClass, DirectoryEntry, Trade
from desk.directory.lists import KIND
from desk.index import put_many
from desk.keys import entry_keys
from desk.work import UnitOfWork

# What the electricians handle; until the fourth edition nobody was found for a street lamp.
ELECTRICAL_BEFORE = ("Power, lighting, breakers, meters", "供电、照明、跳闸、电表")
ELECTRICAL = (
    "Power, lighting, street lamps, stairwell lights, breakers, meters",
    "供电、照明、路灯、楼道灯、跳闸、电表",
)

# Phones of the house are the office's to fill in. Code of the trade, names, what they handle.
INSIDE = (
    ("", "Manager on duty", "值班经理",
     "Decides in emergencies, strong complaints, calls from authorities", "紧急情况决策、重大投诉、政府部门来访来电"),
    ("service", "Customer service", "客服部",
     "Complaints, moving in and out, passes, visits", "投诉受理、入住迁出、放行条、回访"),
    ("engineering", "Engineering", "工程部",
     "Equipment, doors, renovation, building repairs", "设备设施、门窗、装修管理、房屋维修"),
    ("plumbing", "Plumbing", "水暖", "Water, drains, leaks, heating, flooding", "给排水、渗漏、管道疏通、跑水、暖气"),
    ("electrical", "Electrical", "电工", *ELECTRICAL),
    ("lifts", "Lifts", "电梯", "Lifts, people trapped in a lift, inspection dates", "电梯故障、电梯困人、年检"),
    ("security", "Security", "秩序维护",
     "Patrols, gates, cameras, fire control room, parking, noise", "巡逻、门岗、监控、消防控制室、停车、噪声"),
    ("cleaning", "Cleaning and greening", "保洁绿化",
     "Cleaning, rubbish, insects, plants", "保洁、垃圾清运、消杀、绿化养护"),
    ("accounts", "Accounts", "财务部", "Bills, fees, receipts, deposits", "账单、物业费、发票收据、押金"),
)  # fmt: skip

# Help from outside: a word for it, names, what they handle, its number in mainland China.
OUTSIDE = (
    ("police", "Police", "报警（公安）",
     "Burglary, theft, fights, threats, traffic accidents", "盗窃、打架、威胁、交通事故", "110"),
    ("fire", "Fire brigade", "火警（消防救援）", "Fire, smoke, rescue", "火灾、烟雾、抢险救援", "119"),
    ("ambulance", "Ambulance", "急救中心", "Injury, sudden illness", "受伤、突发疾病、急救", "120"),
    ("lift_company", "Lift maintenance company", "电梯维保单位",
     "People trapped in a lift, lift repairs", "电梯困人救援、电梯维修保养", ""),
    ("power", "Power company", "供电公司", "Power cuts, meters, cables in the street", "停电、电表、外线故障", ""),
    ("water", "Water company", "自来水公司",
     "Water cuts, water quality, mains in the street", "停水、水质、市政水管", ""),
    ("gas", "Gas company", "燃气公司", "Gas smell, gas leaks, no gas, gas meters", "燃气泄漏、停气、燃气表、安检", ""),
    ("drains", "Drains of the city", "市政排水",
     "Blocked street drains, flooding in the street", "市政管网堵塞、道路积水、化粪池清掏", ""),
    ("station", "Police post", "辖区派出所", "Registration, disputes, noise at night", "户籍、纠纷调解、夜间噪声", ""),
    ("committee", "Neighbourhood committee", "社区居委会",
     "Certificates, disputes between neighbours, the elderly", "开具证明、邻里纠纷、老人关怀", ""),
    ("street", "Street office", "街道办事处",
     "Owners' committee, illegal building, unauthorised stalls", "业委会指导、违章搭建、占道经营", ""),
    ("housing", "Housing authority", "住建（房管）部门",
     "Property management, maintenance fund, deeds", "物业管理、维修资金、产权", ""),
    ("consumers", "Consumers' association", "消费者协会",
     "Disputes with shops, decorators and dealers", "消费纠纷、装修公司、商家", "12315"),
    ("government", "Government line", "政务服务便民热线",
     "Any matter for the authorities, noise, environment", "政府部门咨询投诉、噪声、环境", "12345"),
)  # fmt: skip

# The first to call first. The list of the heading serves the sudden classes that the office adds.
CALLS = {
    "sudden": ("security", "", "ambulance"),
    "trapped": ("lift_company", "lifts", "security", "fire", "ambulance", ""),
    "outage": ("electrical", "plumbing", "power", "water", "security", ""),
    "flooding": ("plumbing", "electrical", "security", "water", "drains", ""),
    "burglary": ("police", "security", "station", ""),
    "fire": ("fire", "security", "ambulance", "electrical", "gas", ""),
    "vehicle_lost": ("security", "police", ""),
}


def sow_directory(work: UnitOfWork, by_code: Mapping[str, CaseClass]) -> None:
    """Enter the departments, outside help, and the call lists of the seeded classes that are there."""
    trades = {each.code: each.id for each in work.session.scalars(select(Trade))}
    numbers = work.facts.country == "CN"
    known: dict[str, DirectoryEntry] = {}
    for place, (code, en, zh, handles_en, handles_zh) in enumerate(INSIDE, 1):
        inside = DirectoryEntry(True, en, zh, handles_en, handles_zh, "", trade_id=trades.get(code), position=place)
        known[code] = inside
    for place, (word, en, zh, handles_en, handles_zh, number) in enumerate(OUTSIDE, 1):
        phone = number if numbers else ""
        known[word] = DirectoryEntry(False, en, zh, handles_en, handles_zh, phone, position=place)
    work.session.add_all(known.values())
    work.session.flush()
    texts = {each.id: (each.name_en, each.name_zh, each.handles_en, each.handles_zh) for each in known.values()}
    phones = {each.id: each.phone for each in known.values()}
    put_many(work, KIND, {id: entry_keys(told, (phones[id],)) for id, told in texts.items()})
    for code, words in CALLS.items():
        if code in by_code:
            lines = (CallLine(by_code[code].id, known[word].id, place) for place, word in enumerate(words, 1))
            work.session.add_all(lines)
