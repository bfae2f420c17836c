"""The facts, the people at the desk and the workers of the sample office."""

from dataclasses import replace

from sqlalchemy import select, update

from db.models import Clerk, DeskRole, Estate, Trade
from desk import people, workers
from desk.facts import Facts
from desk.settings import call_sample, change_facts
from desk.work import UnitOfWork

_PEOPLE = (
    ("Lin Xiaowen 林晓雯", "Front desk 前台", DeskRole.ADMINISTRATOR),
    ("Zhou Kai 周凯", "Front desk 前台", DeskRole.RECEPTIONIST),
    ("Gu Yutong 顾雨桐", "Front desk 前台", DeskRole.RECEPTIONIST),
    ("Ma Lili 马丽丽", "Night desk 夜班前台", DeskRole.RECEPTIONIST),
    ("Tom Hallam", "Resident services 住户服务", DeskRole.RECEPTIONIST),
    ("Shen Ruolan 沈若兰", "Service manager 客服主管", DeskRole.MANAGER),
)
_WORKERS = {
    "plumbing": (
        ("Lao Ding 丁师傅", "138 0013 0011"),
        ("Xiao He 小何", "138 0013 0012"),
        ("Lao Bao 鲍师傅", "138 0013 0013"),
    ),
    "electrical": (("Lao Qin 秦师傅", "138 0013 0021"), ("Xiao Yu 小于", "138 0013 0022")),
    "lifts": (("Lift team 电梯维保组", "0571-0013 0031"),),
    "engineering": (("Lao Fang 方师傅", "138 0013 0041"), ("Xiao Tao 小陶", "138 0013 0042")),
    "security": (("Captain Meng 孟队长", "138 0013 0051"),),
    "cleaning": (("Sister Hua 华阿姨", "138 0013 0061"), ("Lao Bian 卞师傅", "138 0013 0062")),
    "service": (("Gu Yutong 顾雨桐", ""),),
    "accounts": (("Ye Ping 叶萍", ""),),
}
"""The first of each trade is whom it usually sends."""


def settle(work: UnitOfWork) -> tuple[list[int], Facts]:
    """Give the office its facts, its people and its workers; the receptionists' ids and the facts."""
    facts = replace(
        Facts(),
        office_en="Sunny Garden Management Office",
        office_zh="阳光花园物业服务中心",
        estate_en="Sunny Garden",
        estate_zh="阳光花园",
        address_en="1 Sunny Garden Road",
        address_zh="阳光花园路1号",
        phone="0571-0013 0001",
        hotline="0571-0013 0024",
        renovation_hours_en="Monday to Friday 8:00–12:00 and 14:00–18:00; nothing noisy at weekends and on holidays",
        renovation_hours_zh="周一至周五 8:00–12:00、14:00–18:00；双休日、节假日禁止噪声施工",
        language=work.facts.language,
        sample=True,
    )
    change_facts(work, facts)
    call_sample(work)
    work.session.execute(update(Estate).values(name_en=facts.estate_en, name_zh=facts.estate_zh))
    first = work.session.scalar(select(Clerk.id).order_by(Clerk.id).limit(1))
    clerks = []
    for name, post, role in _PEOPLE:
        new = people.NewClerk(name, post, role)
        if first is not None:
            people.change_clerk(work, first, new)
            clerks.append(first)
            first = None
        else:
            clerks.append(people.add_clerk(work, new))
    for trade in work.session.scalars(select(Trade).order_by(Trade.position)).all():
        names = _WORKERS.get(trade.code, ())
        trade.worker = names[0][0] if names else ""
        for name, phone in names:
            workers.add_worker(work, workers.NewWorker(name, phone, trade.id))
    work.session.flush()
    return clerks[:-1], facts
