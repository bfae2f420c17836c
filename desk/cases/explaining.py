"""Why a case is due when it is: told again from when it came, the limits it was promised, and its pauses (M50, M77)."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from db.models import Case, CaseStep, LimitUnit, Pause
from desk.calendar import Due, Limit
from desk.cases.file import CaseFile
from desk.due import joined, reasons, sum_words
from desk.duewords import limit_words, moment_words
from desk.work import Reading

_NEAR = timedelta(minutes=1)
_Stretch = tuple[datetime, datetime]


@dataclass(frozen=True)
class Explained:
    """A sentence for each limit of a case; "" where it has none, or came without one from elsewhere."""

    reply: str = ""
    solution: str = ""


def explained(reading: Reading, file: CaseFile, language: str) -> Explained:
    """Say how both limits of a case came about. A promise that today's calendar would not make is told as promised."""
    begun = limits_begun(reading, file.row.id)
    again = begun != file.row.taken_at
    pauses = _pauses(reading, file.row.id, begun)
    row = file.row
    return Explained(
        _explain(reading, begun, again, file.reply_limit, row.reply_due, [], language),
        _explain(reading, begun, again, file.solution_limit, row.solution_due, pauses, language),
    )


def limits_begun(reading: Reading, case_id: int) -> datetime:
    """When the limits of a case began to run: as it was taken, or reopened the last time and not taken back."""
    again = (
        select(CaseStep.at)
        .where(CaseStep.case_id == case_id, CaseStep.act == "case.reopen", CaseStep.undone_at.is_(None))
        .order_by(CaseStep.id.desc())
        .limit(1)
    )
    return (
        reading.session.scalar(again) or reading.session.scalars(select(Case.taken_at).where(Case.id == case_id)).one()
    )


def _pauses(reading: Reading, case_id: int, begun: datetime) -> list[_Stretch]:
    """From when to when the case waited; one that is on lasts until the morning of its day."""
    rows = select(Pause).where(Pause.case_id == case_id, Pause.at >= begun, Pause.removed_at.is_(None))
    found = []
    for each in reading.session.scalars(rows.order_by(Pause.id)):
        over = each.ended_at or reading.facts.midnight(each.back_on).astimezone(UTC)
        if over > each.at:
            found.append((each.at, over))
    return found


def _explain(
    reading: Reading,
    begun: datetime,
    again: bool,
    limit: Limit | None,
    promised: datetime | None,
    pauses: list[_Stretch],
    language: str,
) -> str:
    if limit is None or promised is None:
        return ""
    chinese, calendar = language == "zh", reading.calendar
    due = calendar.due(begun, limit)
    year, at, stood = due.told.year, due.at, []
    for pause in pauses:
        if at > pause[0]:  # what had run out before does not wait
            at = calendar.shifted(at, *pause, limit.unit)
            stood.append(_paused(reading, pause, limit.unit, year, chinese))
    start = sum_words(due, chinese)
    if again:
        start = f"重新受理：{start}" if chinese else f"Reopened {start}"
    if abs(at - promised) >= _NEAR:
        kept, now = (moment_words(each.astimezone(calendar.zone), year, chinese) for each in (promised, at))
        told = (
            f"已承诺{kept}，不再改动（按现在的日历为{now}）"
            if chinese
            else f"promised for {kept}, and that stands (today's calendar would say {now})"
        )
        return joined([start, *stood, told], chinese)
    whole = _over_all(reading, due, at)
    parts = [f"{start} = {moment_words(due.local, year, chinese)}", *stood, *reasons(whole, chinese)]
    if stood:
        end = moment_words(at.astimezone(calendar.zone), year, chinese)
        parts.insert(1 + len(stood), f"现为{end}" if chinese else f"so {end}")
    return joined(parts, chinese)


def _over_all(reading: Reading, due: Due, at: datetime) -> Due:
    """The same due time with the unusual days up to where the pauses moved it."""
    if at == due.at:
        return due
    last = at.astimezone(reading.calendar.zone)
    return replace(due, steps=reading.calendar.unusual(due.told.date(), last.date()))


def _paused(reading: Reading, pause: _Stretch, unit: LimitUnit, year: int, chinese: bool) -> str:
    """How much of its own unit a limit stood still: 'paused 3 working days from Mon 23 Nov 10:00'."""
    begun, over = pause
    calendar = reading.calendar
    if unit is LimitUnit.WORKING_DAYS:
        days = calendar.working_days_between(begun, over)
        length = (
            limit_words(days, unit, chinese) if days else ("不足1个工作日" if chinese else "less than a working day")
        )
    else:
        gone = calendar.open_time(begun, over) if unit is LimitUnit.WORKING_HOURS else over - begun
        length = _length(gone, unit is LimitUnit.WORKING_HOURS, chinese)
    start = moment_words(begun.astimezone(calendar.zone), year, chinese)
    return f"自{start}暂停{length}" if chinese else f"paused {length} from {start}"


def _length(gone: timedelta, working: bool, chinese: bool) -> str:
    """A stretch of time: '3 h 30 min of opening hours'."""
    hours, minutes = divmod(int(gone / timedelta(minutes=1)), 60)
    if chinese:
        told = "".join([f"{hours}小时" if hours else "", f"{minutes}分钟" if minutes or not hours else ""])
        return f"上班时间{told}" if working else told
    told = " ".join([f"{hours} h"] * bool(hours) + [f"{minutes} min"] * bool(minutes or not hours))
    return f"{told} of opening hours" if working else told
