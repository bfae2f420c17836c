"""The letters that came to the sample office in the last weeks: from residents, offices and firms."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import select

from db.models import Case, CaseStatus, Letter, Person, Unit
from desk import incoming
from desk.incoming import NewIncoming
from desk.words import Language
from desk.work import UnitOfWork


@dataclass(frozen=True)
class _Firm:
    """A letter of nobody who lives here; each text in English and Chinese."""

    days_ago: int
    sender: tuple[str, str]
    reference: str
    subject: tuple[str, str]
    note: tuple[str, str]


_FIRMS = (
    _Firm(26, ("District Housing Office", "区住房和建设局"), "QZJ-0418",
        ("Inspection of fire exits in the quarter", "关于开展辖区住宅小区消防通道检查的通知"),
        ("Inspectors come in the second week; a list of blocked exits is asked for beforehand.",
         "检查组将于第二周到场，请提前报送消防通道占用情况清单。")),
    _Firm(17, ("Water Company, Customer Service", "自来水公司客户服务中心"), "KF-20717",
        ("Water off for works on the main", "关于主管道施工停水的函"),
        ("Low pressure on the top floors from 22:00 to 05:00.", "22:00至次日05:00，高层住户可能水压不足。")),
    _Firm(6, ("Lift Maker, Service Department", "电梯公司维保部"), "WB-3-1",
        ("Report on lift 3-1 and an offer for a new door drive", "3栋1号梯检查报告及门机更换报价"),
        ("The door drive is worn; the offer stands for 30 days.", "门机磨损，报价30日内有效。")),
)  # fmt: skip
_ONLY_TELLS = ("KF-20717",)
"""The references of those that ask for no answer."""
_OF_CASES = (
    (12, ("On the matter I called about", "关于我此前反映的事项"),
        ("It is still not as it should be. I ask for an answer in writing.", "问题仍未完全解决，请书面答复。")),
    (2, ("Photographs to my complaint", "投诉事项补充照片"),
        ("Four photographs of the damage, taken on Sunday.", "周日拍摄的受损照片四张。")),
)  # fmt: skip
_OF_FLATS = (
    (9, ("Request for a second parking space", "关于申请增租车位的信"),
        ("Asks for a space near the entrance.", "希望车位靠近单元门。")),
    (1, ("Noise from the playground after ten at night", "关于夜间十点后儿童游乐场噪声的来信"),
        ("Signed by three households.", "三户联名。")),
)  # fmt: skip
_THANKS = ("Thank you for your letter", "收到贵处来函，谨致谢意")


def receive(work: UnitOfWork) -> None:
    """Register them in the order they came; some belong to cases, one answers a letter of ours."""
    chinese = work.facts.language is Language.ZH
    came: list[tuple[int, NewIncoming]] = [
        (
            each.days_ago,
            NewIncoming(
                each.sender[chinese], each.subject[chinese], None, "", each.reference, None, each.note[chinese]
            ),
        )
        for each in _FIRMS
    ]
    rows = zip(_waiting_cases(work), _OF_CASES, strict=False)
    for (case, code), (ago, subject, note) in rows:
        letter = NewIncoming(case.told_by, subject[chinese], None, code, note=note[chinese], case_number=case.number)
        came.append((ago, replace(letter, unit_id=case.unit_id, person_id=case.person_id)))
    for (unit_id, code, person_id, name), (ago, subject, note) in zip(_people(work), _OF_FLATS, strict=False):
        letter = NewIncoming(name, subject[chinese], None, code, note=note[chinese], unit_id=unit_id)
        came.append((ago, replace(letter, person_id=person_id)))
    if (ours := _answered(work)) is not None:
        came.append((4, NewIncoming(ours.to_name, _THANKS[chinese], answers_number=ours.number)))
    for ago, new in sorted(came, key=lambda each: each[0], reverse=True):
        at = work.now - timedelta(days=ago)
        day = work.facts.local(at).date()
        then = replace(work, now=at)
        dated = day - timedelta(days=2)
        number = incoming.register(then, replace(new, received_on=day, dated=dated))
        if new.their_reference in _ONLY_TELLS:
            incoming.let_wait(then, number, waits=False)


def _waiting_cases(work: UnitOfWork) -> list[tuple[Case, str]]:
    query = (
        select(Case, Unit.code)
        .join(Unit, Unit.id == Case.unit_id)
        .where(Case.status.in_((CaseStatus.OPEN, CaseStatus.WITH_TRADE)), Case.withheld.is_(False), Case.told_by != "")
        .order_by(Case.taken_at)
        .limit(len(_OF_CASES))
    )
    return [(case, code) for case, code in work.session.execute(query)]


def _people(work: UnitOfWork) -> list[tuple[int, str, int, str]]:
    """Whoever told the oldest cases: somebody who lives here."""
    query = (
        select(Unit.id, Unit.code, Person.id, Person.name)
        .select_from(Case)
        .join(Unit, Unit.id == Case.unit_id)
        .join(Person, Person.id == Case.person_id)
        .where(Case.withheld.is_(False))
        .order_by(Case.id)
        .limit(len(_OF_FLATS))
    )
    return [(unit_id, code, person_id, name) for unit_id, code, person_id, name in work.session.execute(query)]


def _answered(work: UnitOfWork) -> Letter | None:
    """A letter of ours that went out before anybody answered it."""
    before: datetime = work.now - timedelta(days=8)
    query = select(Letter).where(
        Letter.issued_at < before, Letter.void_reason == "", Letter.answered_on.is_(None), Letter.returned_on.is_(None)
    )
    return work.session.scalar(query.order_by(Letter.issued_at.desc()).limit(1))
