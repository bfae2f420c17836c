"""Every slip with what it cost, who signed and what the household said of it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import and_, func, select
from sqlalchemy.orm import aliased

from db.models import Case, Language, Outcome, Slip, SlipLine, SlipStatus, Trade, Unit, Warranty
from desk.exports.cells import Cell, Progress, Written
from desk.exports.lists import on_the_clock, write_rows
from desk.masking import shown_phone
from desk.named import Named
from desk.slips.figures import CHARGED, WORTH
from desk.slips.lines import COUNTS
from desk.withheld import hides_names
from desk.words import word
from desk.work import Reading

TITLE = ("Maintenance slips", "派工单")
_HEADINGS = (
    ("Slip", "派工单号"), ("Case", "受理编号"), ("Second visit of", "首次上门单号"), ("Flat", "房号"),
    ("Told by", "反映人"), ("Phone", "电话"), ("Raised", "派单时间"), ("Trade", "工种/部门"), ("Worker", "维修人员"),
    ("Matter", "事项"), ("Place", "具体位置"), ("Equipment", "设备"), ("Appointment from", "预约开始"),
    ("Appointment until", "预约结束"), ("Status", "状态"), ("Outcome", "完成情况"), ("Arrived", "到场时间"),
    ("Finished", "完工时间"), ("Back at the desk", "交回时间"), ("Cause found", "原因"), ("Result", "处理结果"),
    ("Tested", "试用验收"), ("Signed", "住户签字"), ("Score", "评分"), ("Opinion", "住户意见"), ("Remark", "住户留言"),
    ("Value", "服务价值"), ("Charged", "收费"), ("Receipt", "收据号"), ("Duty", "保修责任"),
    ("Void because", "作废原因"),
)  # fmt: skip
_AT_ONCE = 1_000
_first = aliased(Slip)
_standing = and_(SlipLine.slip_id == Slip.id, COUNTS)
_SLIPS: Any = (
    select(
        Slip, Case, Unit.code, _first.number.label("first"), Trade.name_en, Trade.name_zh,
        select(func.coalesce(func.sum(WORTH), 0)).where(_standing).correlate(Slip).scalar_subquery().label("worth"),
        select(func.coalesce(func.sum(CHARGED), 0)).where(_standing).correlate(Slip).scalar_subquery().label("charged"),
    )
    .outerjoin(Case, Case.id == Slip.case_id)
    .outerjoin(Unit, Unit.id == func.coalesce(Case.unit_id, Slip.unit_id))
    .outerjoin(_first, _first.id == Slip.second_of_id)
    .outerjoin(Trade, Trade.id == Slip.trade_id)
    .order_by(Slip.raised_at, Slip.id)
    .execution_options(yield_per=_AT_ONCE)
)  # fmt: skip


def export_slips(reading: Reading, path: Path, language: str, progress: Progress | None = None) -> Written:
    """Write a row for each slip, the oldest first; times stand on the office's clock, sums without a currency.

    Phones have stars for whoever may not see them whole; names withheld are a manager's to see (M15).
    Refusals: those of `workbook`."""
    chinese = language == Language.ZH
    total = reading.session.scalar(select(func.count()).select_from(Slip)) or 0
    headings = [each[chinese] for each in _HEADINGS]
    return write_rows(path, TITLE[chinese], headings, _rows(reading, Language(language)), total, progress)


def _rows(reading: Reading, language: Language) -> Iterator[tuple[Cell, ...]]:
    hides = hides_names(reading)
    for row in reading.session.execute(_SLIPS):
        yield _cells(reading, row, row.Case is not None and row.Case.withheld and hides, language)
        for each in (row.Slip, row.Case):
            if each is not None and each in reading.session:  # two slips of one case share it
                reading.session.expunge(each)


def _cells(reading: Reading, row: Any, hidden: bool, language: Language) -> tuple[Cell, ...]:
    slip: Slip = row.Slip
    case: Case | None = row.Case

    def moment(at: Any) -> Cell:
        return on_the_clock(reading, at)

    def yes_no(told: bool | None) -> str:
        return "" if told is None else word(language, "file.yes" if told else "file.no")

    def of_case(own: str, theirs: str) -> str:
        return own or (theirs if case is not None else "")

    told_by, phone = (case.told_by, case.told_phone) if case is not None else (slip.told_by, slip.told_phone)
    duty = word(language, f"slip.warranty.{slip.warranty}") if slip.warranty is not Warranty.NONE else ""
    opinion = word(language, f"mark.{slip.opinion}") if slip.opinion is not None else ""
    outcome = word(language, f"slip.outcome.{slip.outcome}") if slip.outcome is not None else ""
    return (
        slip.number, case.number if case is not None else "", row.first or "", "" if hidden else row.code or "",
        "" if hidden else told_by, "" if hidden else shown_phone(reading, phone), moment(slip.raised_at),
        Named(row.name_en or "", row.name_zh or "").text(language), slip.worker,
        of_case(slip.summary, case.summary if case is not None else ""),
        of_case(slip.place, case.place if case is not None else ""), slip.equipment, moment(slip.appoint_from),
        moment(slip.appoint_until), word(language, f"slip_status.{slip.status}"), outcome, moment(slip.arrived_at),
        moment(slip.done_at), moment(slip.back_at), slip.cause, slip.result, yes_no(slip.tested), yes_no(slip.signed),
        slip.score, opinion, slip.opinion_words, *_sums(row), slip.receipt, duty, slip.void_reason,
    )  # fmt: skip


def _sums(row: Any) -> tuple[Cell, Cell]:
    """What the work was worth and what was charged for it; nothing before it is done, of a void slip, and where it was
    not done and nothing stands on the slip."""
    slip: Slip = row.Slip
    if slip.status is not SlipStatus.BACK or (slip.outcome not in (None, Outcome.DONE) and not row.worth):
        return None, None
    return row.worth / 100, row.charged / 100
