"""What hangs, hung and will hang on the notice boards of the sample office."""

from dataclasses import replace
from datetime import timedelta

from desk import incidents, notices, templates
from desk.notices import NewNotice
from desk.tenure import today
from desk.work import UnitOfWork

_BOARDS = "各幢单元门厅 Lobby boards\n中心公告栏 Main notice board"
_EARLIER = (
    (
        60,
        30,
        NewNotice(
            "Autumn cleaning of the water tanks",
            "二次供水水箱秋季清洗通知",
            "The water tanks of all buildings are cleaned next week, a building a day, from 9:00 to 16:00.\n\n"
            "There is little pressure while the tank of your building is being cleaned. Please store some water.",
            "各位业主、住户：\n下周将逐幢清洗二次供水水箱，每幢一天，时间为9:00至16:00。\n"
            "清洗期间水压偏低，请提前储水。清洗后水质经检测合格方恢复供水。\n特此通知。",
            _BOARDS,
        ),
    ),
    (
        9,
        -21,
        NewNotice(
            "Keep the stairs clear",
            "请勿在楼道堆放杂物",
            "Stairs and landings are ways of escape. Please take prams, bicycles and boxes into your home. "
            "What stands there after the end of the month is taken to the store.",
            "各位业主、住户：\n楼道和前室是消防疏散通道，请勿堆放童车、自行车、纸箱等杂物。\n"
            "月底前未清理的，将统一移至物业库房，请凭房号领回。\n感谢您的配合。",
            _BOARDS,
        ),
    ),
    (
        3,
        0,
        NewNotice(
            "Lift of building 2 is being inspected",
            "2幢电梯年检通知",
            "The lift of building 2 is inspected today from 14:00 to 16:00 and stands still for that time.",
            "各位业主、住户：\n2幢电梯今日14:00至16:00进行年度检验，期间暂停使用，请走楼梯或错开时间出行。",
            "2幢单元门厅 Lobby of building 2",
        ),
    ),
)


def post_notices(work: UnitOfWork) -> None:
    """The promises of the office hang since spring, one notice came down, one is due today, one waits to be posted."""
    day = today(work)
    promised = templates.by_code(work, "commitment")
    if promised is not None:
        number = notices.write(work, replace(notices.propose(work, promised), places=_BOARDS))
        notices.post(work, number, day - timedelta(days=200), _BOARDS)
    for ago, down, new in _EARLIER:
        number = notices.write(work, new)
        until = day - timedelta(days=down)
        notices.post(work, number, day - timedelta(days=ago), new.places, until)
        if until < day:
            notices.take_down(work, number, until)
    for known in incidents.going_on(work)[:1]:
        notices.write(work, replace(notices.propose(work, None, known.number), places=_BOARDS))
