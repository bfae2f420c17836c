"""Who went out for the cases of the sample office, and for what nobody called about: one trip, one slip."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from sqlalchemy import select

from db.models import Outcome, Trade
from desk.sample.stories import Story
from desk.work import Reading

_SEED = 20_130_015
_TWICE = 0.06
_ALONE_SPAN = timedelta(days=150)
_LEAST_ALONE, _ONE_ALONE_IN = 18, 60
_OUT_ALONE = 9


@dataclass(frozen=True)
class Task:
    """What the office does without being called; each text in English and Chinese."""

    trade: str
    equipment: tuple[str, str]
    place: tuple[str, str]
    summary: tuple[str, str]
    done: tuple[str, str]


TASKS = (
    Task("plumbing", ("Booster pump 2", "2号加压泵"), ("Pump room, basement 1", "地下一层水泵房"),
        ("Monthly service: bearings, seals, pressure", "月度保养：轴承、密封、压力检查"),
        ("Greased, seal renewed, pressure 0.42 MPa", "已加油、更换密封，压力0.42兆帕")),
    Task("lifts", ("Lift 3-1", "3栋1号梯"), ("Building 3, entrance 1", "3栋1单元"),
        ("Half-monthly lift service with the maker", "电梯半月维保"),
        ("Doors, brake and rope looked at, nothing found", "门机、抱闸、钢丝绳检查正常")),
    Task("lifts", ("Lift 7-2", "7栋2号梯"), ("Building 7, entrance 2", "7栋2单元"),
        ("Half-monthly lift service with the maker", "电梯半月维保"),
        ("Emergency phone exchanged, all else in order", "已更换应急对讲，其余正常")),
    Task("electrical", ("Diesel generator", "柴油发电机"), ("Basement 2", "地下二层"),
        ("Test run of 15 minutes", "发电机试机15分钟"), ("Started at once, oil topped up", "启动正常，已补充机油")),
    Task("plumbing", ("Fire pump 1", "1号消防泵"), ("Fire pump room", "消防泵房"),
        ("Turn and test the fire pump", "消防泵盘车试运行"), ("Ran 10 minutes, pressure steady", "运行正常，压力稳定")),
    Task("engineering", ("East gate barrier", "东门道闸"), ("East gate", "东门"),
        ("Barrier closes too slowly", "道闸落杆缓慢"), ("Spring set anew, sensor cleaned", "已调整弹簧并清洁感应器")),
)  # fmt: skip
SECOND_VISIT = ("A part must be ordered; another visit is needed", "缺配件，需再次上门")
NOBODY_HOME = ("Nobody was at home", "家中无人")


@dataclass(slots=True)
class Trip:
    """A slip: for a story or a task, with its moments (UTC); `first` is the visit that was not enough."""

    raised_at: datetime
    back_at: datetime | None
    clerk_id: int
    trade_id: int | None
    story: Story | None = None
    task: Task | None = None
    outcome: Outcome = Outcome.DONE
    first: "Trip | None" = None
    id: int = 0
    number: str = ""


def trips_of(stories: Sequence[Story]) -> dict[int, tuple[Trip, ...]]:
    """The trips of each story that had any, by its place; some needed a second visit."""
    chance = Random(_SEED)  # noqa: S311  # invention, not secrecy
    found: dict[int, tuple[Trip, ...]] = {}
    for place, story in enumerate(stories):
        raised, back = story.raised_at, story.back_at
        if raised is None:
            continue
        last = Trip(raised, back, story.clerk_id, story.trade_id, story)
        found[place] = (last,)
        if back is not None and back - raised > timedelta(hours=5) and chance.random() < _TWICE:
            between = raised + (back - raised) * chance.uniform(0.3, 0.6)
            outcome = chance.choices((Outcome.SECOND_VISIT, Outcome.NOT_DONE), (6, 4))[0]
            first = Trip(raised, between, story.clerk_id, story.trade_id, story, outcome=outcome)
            last.raised_at, last.first = between + timedelta(minutes=1), first
            found[place] = (first, last)
    return found


def tasks_of(reading: Reading, stories: int, clerks: Sequence[int]) -> tuple[Trip, ...]:
    """The trips nobody called for, as many more as there are stories; the newest are still out."""
    chance = Random(_SEED + 1)  # noqa: S311
    trades: dict[str, int] = dict(reading.session.execute(select(Trade.code, Trade.id)).all())
    count = max(_LEAST_ALONE, stories // _ONE_ALONE_IN)
    found = []
    for place in range(count):
        task = TASKS[place % len(TASKS)]
        age = _ALONE_SPAN * ((place + 0.5) / count) if place >= _OUT_ALONE else timedelta(hours=2 + 4 * place)
        raised = reading.now - age
        back = None if place < _OUT_ALONE else raised + timedelta(minutes=chance.randrange(90, 1_500))
        found.append(Trip(raised, back, chance.choice(clerks), trades.get(task.trade), task=task))
    return tuple(found)
