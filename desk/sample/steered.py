"""What the manager of the sample office steers by: themes, goals, measures, hot cases, problems, an escalation."""

from datetime import date, time, timedelta

from sqlalchemy import select

from db.models import Case, CaseClass, CaseKind, CaseStatus, EscalationLevel, ProblemKind
from desk.cases import pass_on
from desk.figures.spans import Period, Span, within
from desk.steering import goal_acts, hot, problems, review_acts, reviews, themes
from desk.steering.goals import NewGoal
from desk.steering.problems import NewProblem
from desk.steering.review_acts import NewMeasure
from desk.tenure import today
from desk.words import Language
from desk.work import UnitOfWork

Pair = tuple[str, str]
"""A text in English and Chinese."""

_YEAR = ("Answer first, then repair: nobody asks twice", "先答复、后维修，让住户只问一次")
_LAST_MONTH = ("Safe lifts before the winter", "冬季前电梯安全")
_THIS_MONTH = ("Quiet evenings and a free fire lane", "夜间安静、消防通道畅通")
_IN_TIME = NewGoal("solution_in_time", target="90")
_TRAINED = ("Trainings of the front desk", "前台业务培训"), ("times", "次")
_TRAININGS = 12

_MEASURES: dict[str, tuple[Pair, Pair, Pair, int, bool]] = {
    "equipment": (
        ("Most calls are about leaks and lifts of the oldest buildings", "报修集中在老楼栋的渗漏和电梯"),
        ("Walk round the roofs and outer walls of buildings 1 to 3 after rain; door contacts of all lifts cleaned",
         "雨后巡查1至3幢屋面及外墙；全部电梯门触点清理一遍"),
        ("Head of engineering Fang", "工程主管 方师傅"), -4, True,
    ),
    "service": (
        ("Strangers' cars in rented places, on Friday evenings above all", "固定车位被占，周五晚间尤为集中"),
        ("A guard stands at the ramp on Fridays from 18:00 to 21:00", "每周五18:00至21:00在车库坡道增设一岗"),
        ("Captain Meng", "孟队长"), 12, False,
    ),
    "sudden": (
        ("Callers were told three different times when the supply would be back", "停电期间对外告知的恢复时间前后不一"),
        ("One text for all, set by the manager on duty within ten minutes", "由值班主管十分钟内统一答复口径"),
        ("Shen Ruolan", "沈若兰"), 25, False,
    ),
}  # fmt: skip
"""Of main classes: what was found, what is done, by whom, in how many days it is due, whether it is done."""
_BEGUN = ("service",)
"""Against which this month has its measure already."""

_HOT: tuple[tuple[Pair, Pair, Pair], ...] = (
    (
        ("Lift out of order for the second time this week", "电梯一周内第二次停运"),
        ("The controller board was mended, not replaced, after the first failure.", "首次故障后只维修未更换控制板。"),
        ("A part that failed once within its life is replaced; the maker keeps one in the estate.",
         "寿命期内出过故障的部件一律更换，厂家在小区常备一件。"),
    ),
    (
        ("Rain comes through the outer wall", "外墙渗水，雨天墙面潮湿"),
        ("The joint was sealed from inside; the water found the next crack.", "此前仅从室内封堵，雨水从相邻裂缝渗入。"),
        ("Outer walls are sealed from outside, and looked at after the next rain before the case is closed.",
         "外墙渗漏须从外侧处理，下次降雨复查后方可办结。"),
    ),
    (
        ("Cars block the fire lane", "消防通道被车辆堵塞"),
        ("Visitors were let in when all places were taken.", "车位已满时仍放行访客车辆。"),
        ("The gate shows how many places are free; when none is, nobody comes in.",
         "岗亭显示剩余车位，满位即停止放行。"),
    ),
    (
        ("Rubbish room smells", "垃圾房异味大"),
        ("It was emptied once a day although twice is agreed.", "合同约定每日清运两次，实际只清一次。"),
        ("The shift leader signs for both rounds.", "由班长对两次清运逐次签字。"),
    ),
    (
        ("A stranger's car stands in my place", "固定车位被他人占用"),
        ("Cards of tenants who moved out still opened the barrier.", "已退租车主的门禁未注销。"),
        ("A card ends with the lease; the list is gone through on the first of each month.",
         "门禁随租约到期失效，每月1日核对一次。"),
    ),
    (
        ("Ceiling is dripping, from the flat above", "卫生间顶板滴水，疑为楼上渗漏"),
        ("Nobody was at home upstairs, and the main valve was found after an hour only.",
         "楼上无人，一小时后才找到总阀。"),
        ("The places of all main valves hang at the desk and in the workshop.", "各户总阀位置图张贴于前台和工程班组。"),
    ),
)  # fmt: skip
_HOT_CASES = 2

_FULL = ("The place was taken; the owner waited twenty minutes.", "车位被占，业主等候二十分钟。")
_MENG, _HUA = ("Captain Meng", "孟队长"), ("Sister Hua", "华阿姨")
_PARK, _RUBBISH = ("Car park", "停车场"), ("Rubbish room", "垃圾房")
_RAMP, _ROUNDS = ("Guard at the ramp", "坡道岗值守"), ("Two rounds a day", "每日两次清运")
_MONDAY, _WEDNESDAY, _THURSDAY, _FRIDAY = 0, 2, 3, 4
_PROBLEMS: tuple[tuple[ProblemKind, int, int, time, Pair, Pair, Pair, Pair], ...] = (
    (ProblemKind.SAFETY, _FRIDAY, 1, time(19, 15), _PARK, _MENG, _RAMP, _FULL),
    (ProblemKind.SAFETY, _FRIDAY, 2, time(18, 40), _PARK, _MENG, _RAMP,
        ("A visitor's car stood in the fire lane.", "访客车辆停在消防通道。")),
    (ProblemKind.SAFETY, _FRIDAY, 3, time(20, 10), _PARK, _MENG, _RAMP, _FULL),
    (ProblemKind.SAFETY, _FRIDAY, 4, time(19, 50), _PARK, _MENG, _RAMP,
        ("Nobody stood at the ramp.", "坡道岗无人值守。")),
    (ProblemKind.HYGIENE, _MONDAY, 1, time(8, 30), _RUBBISH, _HUA, _ROUNDS,
        ("Bags of the weekend stood before the door.", "周末垃圾堆在门外。")),
    (ProblemKind.HYGIENE, _MONDAY, 3, time(8, 20), _RUBBISH, _HUA, _ROUNDS,
        ("Not emptied since Saturday.", "周六以后未清运。")),
    (ProblemKind.EQUIPMENT, _WEDNESDAY, 2, time(15, 5), ("Pump room", "水泵房"), ("Lao Fang", "方师傅"),
        ("Weekly round of the pumps", "水泵每周巡检"), ("The seal of pump 2 drips.", "2号泵密封滴水。")),
    (ProblemKind.SERVICE, _THURSDAY, 3, time(12, 25), ("Gate", "大门"), _MENG,
        ("Visitors are greeted and written down", "访客问候与登记"), ("A visitor was let in without being asked.",
        "访客未经询问即放行。")),
)  # fmt: skip
"""Of which kind, on which weekday so many weeks ago, at what time, where, who answers for what, what it was."""

_WHY = ("Long overdue: the cost is beyond what the office may decide", "逾期较久，费用超出管理处审批权限")
_WHAT_NEXT = ("Told by phone: the company answers within five working days", "已电话告知：公司五个工作日内答复")


def steer(work: UnitOfWork) -> None:
    """Everything of it by the acts of a manager; the oldest case that waits goes up to the company."""
    here = work.facts.language is Language.ZH
    day = today(work)
    month = Span.of(Period.MONTH, day)
    themes.set_theme(work, Span.of(Period.YEAR, day), _YEAR[here])
    themes.set_theme(work, month.before, _LAST_MONTH[here])
    themes.set_theme(work, month, _THIS_MONTH[here])
    _aim(work, month, here)
    _review(work, month.before, day, here, tuple(_MEASURES))
    _review(work, month, day, here, _BEGUN)
    _tell_hot(work, month, here)
    _log(work, day, here)
    _escalate(work, here)


def _aim(work: UnitOfWork, month: Span, here: bool) -> None:
    """Two goals beside the satisfaction every office aims at, and what the typed one came to so far."""
    year = month.first.year
    goal_acts.add(work, year, _IN_TIME)
    name, unit = _TRAINED
    trained = goal_acts.add(work, year, NewGoal(name=name[here], unit=unit[here], target=f"{_TRAININGS}"))
    over = [each.code for each in Span.of(Period.YEAR, month.first).months if each.first < month.first]
    if over:
        goal_acts.set_actuals(work, trained, {**dict.fromkeys(over, "1"), f"{year}": f"{len(over)}"})


def _review(work: UnitOfWork, span: Span, day: date, here: bool, against: tuple[str, ...]) -> None:
    """A measure against some of the main classes of a month; the others are left to be written."""
    codes = dict(work.session.execute(select(CaseClass.id, CaseClass.code)).all())
    for each in reviews.classes(work, span):
        if codes[each.key] not in against:
            continue
        finding, measure, who, due, done = _MEASURES[codes[each.key]]
        on = day + timedelta(days=due)
        new = NewMeasure(measure[here], each.key, finding[here], who[here], on, on if done else None)
        review_acts.add(work, span, new)


def _tell_hot(work: UnitOfWork, month: Span, here: bool) -> None:
    """Closed cases that taught something: some of the month before, and one of this month."""
    left = list(_HOT)
    for span, most in ((month.before, _HOT_CASES), (month, 1)):
        found = [(each, number) for each in left if (number := _closed(work, span, each[0])) is not None][:most]
        for each, number in found:
            _summary, cause, lesson = each
            hot.tell(work, span, number, cause[here], lesson[here])
            left.remove(each)


def _closed(work: UnitOfWork, span: Span, summary: Pair) -> str | None:
    """The newest case of a span about this that is closed."""
    during = within(work, span)
    closed = (Case.taken_at >= during.start, Case.taken_at < during.end, Case.status == CaseStatus.CLOSED)
    query = select(Case.number).where(*closed, Case.summary.in_(summary)).order_by(Case.id.desc())
    return work.session.scalar(query.limit(1))


def _log(work: UnitOfWork, day: date, here: bool) -> None:
    for kind, weekday, weeks, clock, place, person, duty, words in _PROBLEMS:
        last = day - timedelta(days=(day.weekday() - weekday - 1) % 7 + 1)  # never today: it may not have come yet
        on = last - timedelta(weeks=weeks - 1)
        problems.log(work, NewProblem(kind, on, clock, place[here], person[here], duty[here], words[here]))


def _escalate(work: UnitOfWork, here: bool) -> None:
    waiting = (
        Case.status.in_((CaseStatus.OPEN, CaseStatus.WITH_TRADE)), Case.trade_id.is_not(None),
        Case.incident_id.is_(None), Case.kind.in_((CaseKind.COMPLAINT, CaseKind.REPAIR)),
    )  # fmt: skip
    oldest = work.session.scalar(select(Case).where(*waiting).order_by(Case.taken_at, Case.id).limit(1))
    if oldest is not None and oldest.trade_id is not None:
        company = EscalationLevel.COMPANY
        pass_on(work, oldest.number, oldest.trade_id, told=_WHAT_NEXT[here], reason=_WHY[here], level=company)
