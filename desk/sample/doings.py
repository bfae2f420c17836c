"""What goes on at the sample desk this morning, done by the acts a clerk does: the newest cases come alive."""

from datetime import timedelta

from sqlalchemy import select

from db.models import (
    Building,
    Case,
    CaseClass,
    CaseStatus,
    Channel,
    Clerk,
    DirectoryEntry,
    DutyBreach,
    Unit,
    Verdict,
    WaitsFor,
)
from desk import compensations, incidents, inquiries
from desk.cases import Handling, add_note, pass_on, pause, reopen
from desk.cases.findable import find_anew
from desk.cases.handling import change_handling
from desk.incidents import NewIncident
from desk.sample.matters import POWER_CUT
from desk.words import Language
from desk.work import UnitOfWork

_ALONE = Case.incident_id.is_(None)
_ENOUGH = 12
"""Fewer waiting cases than this are left as they are."""

_TOLD = ("Told by phone: the plumber comes this afternoon", "已电话告知：师傅今天下午上门")
_ORDERED = ("Told: the part is ordered and comes next week", "已告知：配件已订购，下周到货")
_PARTS = ("The part must be ordered from the maker", "配件需向厂家订购")
_AGAIN = ("Called again: it drips as before", "来电反映：还是和之前一样漏水")
_POWER = ("Power cut in building {name}", "{name}栋停电")
_SAY = (
    "The power of building {name} failed. The electricians are there; we expect it back within two hours.",
    "{name}栋供电故障，电工已到现场抢修，预计两小时内恢复。",
)
_RULE = ("House rule 12: goods damaged by our pipes", "管理规约第12条：公共管道漏水造成的物品损失")
_PROBLEM = ("The same drain was blocked three times this month", "同一下水管本月第三次堵塞")
_DEMAND = ("An apology in person", "要求当面道歉")


def enliven(work: UnitOfWork) -> None:
    """Hand on, tell, pause, reopen and set right some of the newest cases; the desk's numbers are in the directory."""
    here = work.facts.language is Language.ZH
    _fill_in_phones(work)
    _cut_power(work, here)
    waiting = _numbers(work, CaseStatus.OPEN, CaseStatus.WITH_TRADE)
    if len(waiting) < _ENOUGH:
        return
    _hand_on(work, waiting[0], _TOLD[here])
    _hand_on(work, waiting[1], "")
    add_note(work, waiting[2], _ORDERED[here], told=True, channel=Channel.PHONE)
    today = work.facts.local(work.now).date()
    pause(work, waiting[2], WaitsFor.PARTS, _PARTS[here], work.calendar.working_day_after(today, 4))
    ended = _numbers(work, CaseStatus.CLOSED)
    reopen(work, ended[0], _AGAIN[here])
    compensations.pay(work, ended[1], compensations.NewPayment("380", _RULE[here]))
    compensations.put_in(work, "20000", "")
    problem = inquiries.NewRectification(_PROBLEM[here], days=5)
    inquiries.open_rectification(work, problem, case_number=ended[2])
    _complain_of_staff(work, here)


def _fill_in_phones(work: UnitOfWork) -> None:
    """Invented numbers of the sort that is never given to anybody."""
    own = (DirectoryEntry.phone == "", DirectoryEntry.inside, DirectoryEntry.removed_at.is_(None))
    for place, entry in enumerate(work.session.scalars(select(DirectoryEntry).where(*own)), 1):
        entry.phone = f"0571-0013 01{place:02d}"


def _hand_on(work: UnitOfWork, number: str, told: str) -> None:
    """To the department the case was taken for."""
    trade = work.session.scalars(select(Case.trade_id).where(Case.number == number)).one()
    assert trade is not None
    pass_on(work, number, trade, told=told)


def _complain_of_staff(work: UnitOfWork, here: bool) -> None:
    """The newest complaint about manners names an employee, and its caller stays unnamed."""
    case = work.session.scalar(
        select(Case)
        .join(CaseClass, CaseClass.id == Case.class_id)
        .where(CaseClass.code == "manners", Case.status != CaseStatus.VOID)
        .order_by(Case.id.desc())
        .limit(1)
    )
    if case is None:
        return
    about = work.session.scalar(select(Clerk.id).order_by(Clerk.id.desc()).limit(1))
    told = Handling(demand=_DEMAND[here], verdict=Verdict.JUSTIFIED, about_id=about, duty_breach=DutyBreach.NO_GUIDANCE)
    change_handling(work, case.number, told)
    case.withheld = True
    find_anew(work, case)
    work.record("case.change", "case", case.id, new="withheld")


def _cut_power(work: UnitOfWork, here: bool) -> None:
    """The flats of one building that call about one outage."""
    called = (Case.status == CaseStatus.OPEN, Case.summary.in_([words for each in POWER_CUT for words in each.summary]))
    rows = work.session.execute(
        select(Case.number, Unit.building_id, Building.name)
        .join(Unit, Unit.id == Case.unit_id)
        .join(Building, Building.id == Unit.building_id)
        .where(*called)
        .order_by(Case.id)
    ).all()
    if not rows:
        return
    building, name = rows[0].building_id, rows[0].name
    outage = work.session.scalars(select(CaseClass.id).where(CaseClass.code == "outage")).one()
    begun = incidents.begin(
        work,
        NewIncident(
            title=_POWER[here].format(name=name),
            class_id=outage,
            building_id=building,
            started_at=work.now - timedelta(minutes=25),
            say_en=_SAY[0].format(name=name),
            say_zh=_SAY[1].format(name=name),
            expected_at=work.now + timedelta(hours=2),
        ),
    )
    for row in rows:
        incidents.join(work, begun.number, row.number)


def _numbers(work: UnitOfWork, *statuses: CaseStatus) -> list[str]:
    """The newest cases that stand so and belong to no outage."""
    wanted = (Case.status.in_(statuses), Case.unit_id.is_not(None), Case.trade_id.is_not(None), _ALONE)
    query = select(Case.number).where(*wanted).order_by(Case.id.desc())
    return list(work.session.scalars(query.limit(30)))
