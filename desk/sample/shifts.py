"""What the shifts of the sample office leave to each other: the roster, a day of the journal, things at the desk."""

from dataclasses import replace
from datetime import date, time, timedelta

from sqlalchemy import select

from db.models import Clerk
from desk import duty, handover, journal, left_items
from desk.duty import DutyPost, DutyShift, OnDuty
from desk.handover import NewHandover
from desk.journal import EntryKind, Finding, InspectionLevel, NewEntry
from desk.left_items import ItemKind, NewItem
from desk.tenure import today
from desk.words import Language
from desk.work import UnitOfWork

Pair = tuple[str, str]
"""A text in English and Chinese."""

_DAY_DESK = ("Lin Xiaowen 林晓雯", "Zhou Kai 周凯", "Gu Yutong 顾雨桐")
_NIGHT_DESK = "Ma Lili 马丽丽"
_ON_CALL = (OnDuty("Lao Ding 丁师傅", "138 0013 0011"), OnDuty("Lao Qin 秦师傅", "138 0013 0021"))
_WEEKS, _DAYS = 2, 7

_PUMP_ROOM: Pair = ("Pump room of building 3", "3栋水泵房")
_ENTRIES: tuple[tuple[EntryKind, time, Pair, Pair, InspectionLevel | None, Finding | None, bool], ...] = (
    (EntryKind.ROUND, time(0, 40), ("Round of all stairs, all lamps burn", "各楼道巡查，照明正常"),
     ("Buildings 1 to 6", "1至6栋"), None, None, False),
    (EntryKind.INSPECTION, time(1, 10), ("", ""), _PUMP_ROOM, InspectionLevel.CLERK, Finding.IN_ORDER, False),
    (EntryKind.INSPECTION, time(1, 30),
     ("The glass of the gauge is cracked; engineering knows", "压力表玻璃开裂，已告工程部"),
     _PUMP_ROOM, InspectionLevel.HEAD, Finding.TO_MEND, True),
    (EntryKind.WEATHER, time(2, 0),
     ("Heavy rain until half past one, no water in the garage", "大雨至一点半，车库无积水"),
     ("", ""), None, None, False),
    (EntryKind.NOTE, time(2, 20), ("The key of the meeting room comes back at noon", "会议室钥匙中午归还"),
     ("", ""), None, None, True),
)  # fmt: skip
"""Kind, time, words, place; of an inspection whose it was and what it found; whether the next shift must read it."""

_ITEMS: tuple[tuple[ItemKind, Pair, Pair, Pair, Pair, int], ...] = (
    (ItemKind.PARCEL, ("Parcel, fragile", "包裹（易碎）"), ("Mr Zhao", "赵先生"), ("SF Express", "顺丰速运"),
     ("Shelf 2", "货架2层"), 9),
    (ItemKind.DOCUMENT, ("Registered letter", "挂号信"), ("Ms Li", "李女士"), ("Post office", "邮政"),
     ("Drawer", "前台抽屉"), 1),
    (ItemKind.LEFT, ("Two keys for the decorator", "转交装修师傅的两把钥匙"), ("Decorator Sun", "装修 孙师傅"),
     ("The owner", "业主"), ("Key safe 12", "钥匙柜12"), 0),
    (ItemKind.FOUND, ("Child's umbrella, yellow", "黄色儿童雨伞"), ("", ""), ("Captain Meng", "孟队长"),
     ("Umbrella stand", "伞架"), 0),
)  # fmt: skip
"""Kind, what, for whom, from whom, where it lies, and since how many days."""

_WORDS: Pair = ("The pump of building 3 is loud; engineering comes at ten.", "3栋水泵声音偏大，工程部十点到场。")
_COUNTED: Pair = ("12 keys, 4 radios, petty cash 350.00", "钥匙12把、对讲机4台、备用金350.00元")


def leave(work: UnitOfWork) -> None:
    """Write the roster of this week and the last, the night's journal, and a sheet that waits to be taken over."""
    here = 1 if work.facts.language is Language.ZH else 0
    _roster(work, today(work))
    for kind, what, who, sender, place, days in _ITEMS:
        item = NewItem(kind, what[here], who[here], from_name=sender[here], place=place[here])
        left_items.take_in(replace(work, now=work.now - timedelta(days=days)), item)
    for about, clock, words, place, level, finding, for_next in _ENTRIES:
        entry = NewEntry(about, words[here], today(work), clock, place[here], level, finding, for_next)
        if work.facts.midnight(today(work)) + timedelta(hours=clock.hour + 1) < work.now:
            journal.write(work, entry)
    night = work.session.scalar(select(Clerk.id).where(Clerk.name == _NIGHT_DESK))
    handover.give(replace(work, clerk_id=night), NewHandover(_WORDS[here], _COUNTED[here]))


def _roster(work: UnitOfWork, day: date) -> None:
    monday = day - timedelta(days=day.weekday() + (_WEEKS - 1) * _DAYS)
    for number in range(_WEEKS * _DAYS):
        on = monday + timedelta(days=number)
        for shift in DutyShift:
            name = _DAY_DESK[number % len(_DAY_DESK)] if shift is DutyShift.DAY else _NIGHT_DESK
            duty.set_people(work, on, shift, DutyPost.DESK, (OnDuty(name),))
            duty.set_people(work, on, shift, DutyPost.ON_CALL, _ON_CALL)
