"""Which boxes stand in which row of an endless form; a roomy one has more rows with fewer boxes."""

from desk.slips.paper.rows import Cell
from desk.slips.paper.words import Telling
from desk.words import short_moment


def grid_of(telling: Telling, roomy: bool) -> list[list[Cell]]:
    """Whom the errand is for, where, when, and who goes: above the running words."""
    sheet, cell = telling.sheet, telling.cell
    flags = " · ".join(part for part in (telling.warranty, telling.second) if part)
    urgent = cell("urgency", telling.urgency, 1.9, strong=True, inverse=sheet.urgency == "at_once")
    due = cell("solution_due", telling.moment(sheet.solution_due), 3.3, strong=True)
    case, klass = cell("case", sheet.case_number, 2.4), cell("class", sheet.class_name, 3.8)
    trade, worker = cell("trade", sheet.trade, 3.2, strong=True), cell("worker", sheet.worker, 2.6)
    equipment = cell("equipment", sheet.equipment, 3.3)
    reported = cell("reported", telling.moment(sheet.reported_at), 2.9)
    raised_short = cell("raised", short_moment(telling.language, sheet.raised_at), 2.3)
    access, bring = cell("access", sheet.access, 6), cell("bring", sheet.bring, 6)
    appointment = cell("appointment", telling.appointment, 4.4, strong=True)
    unit, place = cell("unit", sheet.unit, 2.6, strong=True), cell("place", sheet.place, 5.4)
    teller, phone = cell("told_by", telling.teller, 3.8), cell("phone", sheet.told_phone, 3.2, strong=True)
    note = cell("note", flags, 5.8, strong=True)
    reply, kind = cell("reply_due", telling.moment(sheet.reply_due), 3.2), cell("kind", telling.kind, 3.6)
    receiver, clerk = cell("first_receiver", sheet.first_receiver, 2.6), cell("clerk", sheet.clerk, 2.6)
    if not roomy:
        return [
            [unit, place, urgent, trade], [teller, phone, worker, case],
            [appointment._replace(share=4), klass._replace(share=2.6), raised_short, due],
            [access, bring], [kind, reply, receiver, clerk], [reported, equipment, note],
        ]  # fmt: skip
    raised = cell("raised", telling.moment(sheet.raised_at), 3.2)
    return [
        [unit, place, urgent], [teller, phone, reported], [trade, worker, appointment], [access, bring],
        [case, kind, klass, clerk], [raised, reply, due, receiver], [equipment, note],
    ]  # fmt: skip


def verdict_of(telling: Telling, roomy: bool) -> list[list[Cell]]:
    """What whoever asked for the work thinks of it."""
    rows = [
        [
            telling.ticked("tested", telling.tested, 3.3, "tested.short"),
            telling.ticked("opinion", telling.opinion, 5.6, "opinion.short"),
            telling.ticked("score", telling.score, 3.3, "score.short"),
        ]
    ]
    if roomy:
        rows.append([telling.cell("remark", telling.remark)])
    return rows
