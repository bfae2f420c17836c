"""The figures and breakdowns of a month in plain SQL, each set of records read once, as one who knows SQLite would."""

from math import ceil
from statistics import median
from typing import Any

Told = dict[str, tuple[float | None, int]]

_AGAIN = "s.case_id = c.id AND s.act = 'case.reopen' AND s.undone_at IS NULL"
_WAITS = "c.status IN ('open', 'with_trade', 'paused', 'answered', 'reopened')"


def _stood(column: str, since: str = "", kept: str = ".at", own: bool = False) -> str:
    """A column as it was before the case was taken up again; nearly none was."""
    first = f"FROM case_step s WHERE {_AGAIN}{since} ORDER BY s.id LIMIT 1"
    step = f"(SELECT json_extract(s.before, '$.case.{column}{kept}') {first})"
    step = f"coalesce({step}, c.{column})" if own else step
    return (
        f"CASE WHEN c.reopened = 0 THEN c.{column} "
        f"WHEN EXISTS (SELECT 1 FROM case_step s WHERE {_AGAIN}{since}) THEN {step} ELSE c.{column} END"
    )


_AFTER = " AND s.at >= :end"
_CLOSED_AT = _stood("closed_at", _AFTER)
_RESULT = _stood("result", _AFTER, "")
_CHANGED = f"""n.case_id = c.id AND n.undone_at IS NULL
    AND n.id > (SELECT min(s.id) FROM case_step s WHERE {_AGAIN}{_AFTER})
    AND json_type(n.before, '$.case.cause_id') IS NOT NULL"""
_CAUSE = f"""CASE WHEN c.reopened = 0 THEN c.cause_id WHEN EXISTS (SELECT 1 FROM case_step n WHERE {_CHANGED})
    THEN (SELECT json_extract(n.before, '$.case.cause_id') FROM case_step n WHERE {_CHANGED} ORDER BY n.id LIMIT 1)
    ELSE c.cause_id END"""
_SECOND = """(c.second_of_id IS NOT NULL OR EXISTS (SELECT 1 FROM "case" e WHERE e.unit_id = c.unit_id
    AND e.class_id = c.class_id AND (e.taken_at, e.id) < (c.taken_at, c.id) AND e.taken_at >= c.taken_at - :guard
    AND e.status <> 'void' AND (c.incident_id IS NULL OR e.incident_id IS NOT c.incident_id)
    AND NOT EXISTS (SELECT 1 FROM diary d WHERE d.subject = 'case' AND d.subject_id = c.id
        AND d.act = 'case.kept_apart' AND d.new = e.number)))"""
_TAKEN = f"""SELECT sum(v), sum(v AND closed_at < :end), sum(v AND judged AND replied_at <= reply_due),
    sum(v AND judged), sum(v AND complaint), sum(v AND second),
    sum(v AND complaint AND verdict IN ('justified', 'partly')), sum(v AND complaint AND verdict <> 'undecided'),
    sum(v AND promise_broken), sum(v AND kind = 'praise'), sum(v AND idea), sum(v AND sudden), sum(NOT v)
    FROM (SELECT *, reply_due IS NOT NULL AND (replied_at IS NOT NULL OR reply_due < :moment) AS judged,
        kind = 'complaint' AS complaint FROM (SELECT c.status <> 'void' AS v, c.kind, c.verdict, c.promise_broken,
        c.idea, c.class_id IN (SELECT id FROM case_class WHERE sudden) AS sudden, {_CLOSED_AT} AS closed_at,
        {_stood("reply_due", own=True)} AS reply_due, {_stood("replied_at")} AS replied_at, {_SECOND} AS second
        FROM "case" c WHERE c.taken_at >= :start AND c.taken_at < :end))"""
_REPLIES = f"""SELECT (replied_at - taken_at) / 3.6e9 FROM (SELECT c.taken_at, {_stood("replied_at")} AS replied_at
    FROM "case" c WHERE c.taken_at >= :start AND c.taken_at < :end AND c.status <> 'void')
    WHERE replied_at IS NOT NULL ORDER BY 1"""
_ENDED = f"""FROM "case" c WHERE ((c.closed_at >= :start AND c.closed_at < :end)
    OR (c.reopened > 0 AND ({_WAITS} OR c.closed_at >= :end))) AND c.status <> 'void'"""
_LATE = f"""(c.reopened > 0 AND EXISTS (SELECT 1 FROM case_step s WHERE {_AGAIN} AND s.at < :end AND (
    (json_extract(s.before, '$.case.closed_at.at') >= :start AND json_extract(s.before, '$.case.closed_at.at')
        > coalesce(json_extract(s.before, '$.case.solution_due.at'), c.solution_due))
    OR (json_extract(s.before, '$.case.closed_at.at') IS NULL
        AND s.at > coalesce(json_extract(s.before, '$.case.solution_due.at'), c.solution_due)))))"""
_CLOSED = f"""SELECT (closed_at - taken_at) / 3.6e9, result, due IS NOT NULL,
    due IS NOT NULL AND closed_at <= due AND NOT late FROM (SELECT c.taken_at, {_CLOSED_AT} AS closed_at,
    {_RESULT} AS result, {_stood("solution_due", _AFTER, own=True)} AS due, {_LATE} AS late {_ENDED})
    WHERE closed_at >= :start AND closed_at < :end ORDER BY 1"""
_WAITING = f"""SELECT count(*), sum(due < :moment OR ((replied_at IS NULL OR replied_at > :moment)
    AND reply_due < :moment)) FROM (SELECT {_stood("solution_due", " AND s.at >= :at", own=True)} AS due,
    {_stood("reply_due", " AND s.at >= :at", own=True)} AS reply_due,
    {_stood("replied_at", " AND s.at >= :at")} AS replied_at, {_stood("closed_at", " AND s.at >= :at")} AS closed_at
    FROM "case" c WHERE c.taken_at < :at AND ({_WAITS} OR (c.closed_at >= :at AND c.status <> 'void')))
    WHERE closed_at IS NULL OR closed_at >= :at"""
_TOLD = """SELECT count(*) FROM (SELECT n.case_id FROM case_note n WHERE n.told = 1 AND n.removed_at IS NULL
    AND n.at >= :start AND n.at < :end UNION ALL SELECT h.case_id FROM hand_off h WHERE h.told <> ''
    AND h.removed_at IS NULL AND h.at >= :start AND h.at < :end AND NOT EXISTS (SELECT 1 FROM case_note n
        WHERE n.case_id = h.case_id AND n.at = h.at AND n.text = h.told AND n.told = 1 AND n.removed_at IS NULL)) t
    JOIN "case" c ON c.id = t.case_id WHERE c.status <> 'void'"""
_PAID = """SELECT count(*), coalesce(sum(cents), 0) FROM compensation
    WHERE removed_at IS NULL AND paid_on >= :first AND paid_on < :until"""
_SLIPS = """SELECT sum(status <> 'void'), sum(status = 'back' AND back_at < :end),
    sum(status <> 'void' AND (status <> 'back' OR back_at >= :end)), sum(status = 'void')
    FROM slip WHERE raised_at >= :start AND raised_at < :end"""
_WORTH = "l.cents * (l.quantity / 1000) + (l.cents * (l.quantity % 1000) + 500) / 1000"
_ENDED_SLIPS = """SELECT id, outcome, raised_at, back_at, appoint_from, appoint_until FROM slip
    WHERE done_at >= :start AND done_at < :end AND status = 'back' UNION ALL
    SELECT id, outcome, raised_at, back_at, appoint_from, appoint_until FROM slip
    WHERE done_at IS NULL AND back_at >= :start AND back_at < :end AND status = 'back'"""
_FINISHED = f"""WITH ended AS MATERIALIZED (SELECT id, outcome IS NULL OR outcome = 'done' AS worked, raised_at,
        back_at, appoint_from, appoint_until, sum(worth) AS value, sum(worth * charged) AS charged,
        sum(worth * (kind = 'service')) AS services, sum(worth * (kind = 'material')) AS materials,
        sum(worth * (kind = 'labour')) AS labour
    FROM (SELECT e.*, l.kind, l.charged, {_WORTH} AS worth FROM ({_ENDED_SLIPS}) e
        LEFT JOIN slip_line l ON l.slip_id = e.id AND l.removed_at IS NULL
        AND (l.carried_to_id IS NULL OR NOT EXISTS (SELECT 1 FROM slip o WHERE o.id = l.carried_to_id
            AND o.status <> 'void')) AND (NOT l.ordered OR e.outcome IS NULL OR e.outcome = 'done')) GROUP BY id)
    SELECT sum(worked), sum(worked AND back_at - max(raised_at, coalesce(appoint_until, appoint_from, raised_at))
        <= :allowed), total(value), total(charged), total(value - charged), total(services), total(materials),
    total(labour), sum(value > 0), sum(charged > 0), sum(value - charged > 0), sum(services > 0), sum(materials > 0),
    sum(labour > 0), sum(worked AND coalesce(charged, 0) = 0) FROM ended"""
_REPAIRED = f"""WITH repair AS MATERIALIZED (SELECT * FROM (SELECT c.id, {_RESULT} AS result, {_CLOSED_AT} AS closed_at
        {_ENDED} AND c.kind = 'repair') WHERE closed_at >= :start AND closed_at < :end
        AND (result IS NULL OR result NOT IN ('referred', 'withdrawn'))),
    sheet AS MATERIALIZED (SELECT r.id, count(s.id) AS sheets, total(s.status <> 'back' OR s.outcome IS NOT NULL)
        AS asked, total(s.status = 'back' AND s.outcome = 'done' AND s.signed) AS signed
        FROM repair r LEFT JOIN slip s ON s.case_id = r.id AND s.status <> 'void' GROUP BY r.id)
    SELECT sum(sheets = 0 OR (asked > 0 AND signed = 0)), sum(sheets = 0 OR asked > 0), sum(signed > 0),
    sum(asked > 0 AND signed = 0), sum(sheets = 0) FROM sheet"""
_CALLED = """SELECT count(*), sum(r.mark IN ('satisfied', 'fair')),
    sum(r.mark IN ('satisfied', 'fair', 'not_satisfied')), sum(r.mark = 'not_satisfied')
    FROM return_call r JOIN "case" c ON c.id = r.case_id WHERE r.done_at >= :start AND r.done_at < :end
    AND r.removed_at IS NULL AND c.status <> 'void'"""
_OWED = """SELECT count(*), sum(r.done_at IS NOT NULL) FROM return_call r JOIN "case" c ON c.id = r.case_id
    WHERE r.due_at >= :start AND r.due_at < :end
    AND (r.due_at < :moment OR r.done_at IS NOT NULL)
    AND (r.removed_at IS NULL OR r.removed_at >= :moment) AND c.status <> 'void'"""
_REACHED = "m.reached AND m.removed_at IS NULL"
_ALARMS = f"""SELECT at, reached FROM (SELECT c.taken_at AS at,
    (SELECT min(m.at) FROM call_made m WHERE m.case_id = c.id AND {_REACHED}) AS reached
    FROM "case" c JOIN case_class k ON k.id = c.class_id AND k.sudden
    WHERE c.taken_at >= :start AND c.taken_at < :end AND c.incident_id IS NULL AND c.status <> 'void' UNION ALL
    SELECT min(coalesce((SELECT min(c.taken_at) FROM "case" c WHERE c.incident_id = i.id AND c.status <> 'void'),
        i.made_at), i.made_at), (SELECT min(m.at) FROM call_made m WHERE (m.incident_id = i.id
        OR m.case_id IN (SELECT id FROM "case" WHERE incident_id = i.id)) AND {_REACHED})
    FROM incident i LEFT JOIN case_class k ON k.id = i.class_id WHERE i.made_at >= :start AND i.void_reason = ''
    AND (k.id IS NULL OR k.sudden)) WHERE at >= :start AND at < :end"""
_ESCALATED = """SELECT count(*) FROM hand_off h JOIN "case" c ON c.id = h.case_id WHERE h.level IS NOT NULL
    AND h.removed_at IS NULL AND h.at >= :start AND h.at < :end AND c.status <> 'void'"""
_LETTERS = (
    "SELECT sum(void_reason = ''), sum(void_reason <> '') FROM letter WHERE issued_at >= :start AND issued_at < :end"
)
_HOMES = "SELECT count(*) FROM unit WHERE occupied IS NOT 0 AND use = 'home' AND merged_into_id IS NULL"
_BY_DAYS = {
    "incoming": "incoming_letter WHERE void_reason = '' AND received_on",
    "notices": "notice WHERE void_reason = '' AND posted_on",
    "moves_in": "move WHERE removed_at IS NULL AND direction = 'in' AND done_on",
    "moves_out": "move WHERE removed_at IS NULL AND direction = 'out' AND done_on",
    "renovations": "renovation WHERE removed_at IS NULL AND applied_on",
    "renovation_breaches": "breach WHERE removed_at IS NULL AND found_on",
}
_RECEIVED = "FROM \"case\" c {} WHERE c.taken_at >= :start AND c.taken_at < :end AND c.status <> 'void' {} GROUP BY 1"
_PARTS = {
    "kind": ("c.kind", "", ""),
    "channel": ("c.channel", "", ""),
    "top_class": ("coalesce(k.parent_id, k.id)", "LEFT JOIN case_class k ON k.id = c.class_id", ""),
    "class": ("c.class_id", "", ""),
    "place": (
        "coalesce(p.name_en, q.name_en, nullif(c.place, ''))",
        "LEFT JOIN place p ON p.name_en = c.place LEFT JOIN place q ON q.name_zh = c.place",
        "",
    ),
    "building": ("u.building_id", "LEFT JOIN unit u ON u.id = c.unit_id", ""),
    "trade": ("c.trade_id", "", ""),
    "first_receiver": ("coalesce(c.first_receiver_id, c.clerk_id)", "", ""),
    "verdict": ("c.verdict", "", "AND c.kind = 'complaint'"),
    "breach": ("c.duty_breach", "", "AND c.duty_breach IS NOT NULL"),
}
_ENDS = {
    key: f"SELECT told, count(*) FROM (SELECT {column} AS told, {_CLOSED_AT} AS closed_at {_ENDED}) "
    "WHERE closed_at >= :start AND closed_at < :end GROUP BY 1"
    for key, column in (("result", _RESULT), ("cause", _CAUSE))
}


def figures(book: Any, asked: dict[str, Any]) -> Told:
    """Every figure of the program by its key, with its n; `asked` holds the moments and days of the month."""
    found: Told = {}

    def ask(query: str, **more: Any) -> list[Any]:
        return [each or 0 for each in book.execute(query, asked | more).fetchone()]

    def tell(keys: str, numbers: list[int]) -> None:
        found.update((key, (number, number)) for key, number in zip(keys.split(), numbers, strict=True))

    def share(key: str, part: int, whole: int) -> None:
        found[key] = (round(100 * part / whole, 1) if whole else None, whole)

    valid, handled, kept, judged, complaints, second, right, found_so, *rest = ask(_TAKEN)
    tell("received complaints repeated", [valid, complaints, second])
    tell("promises_broken commended ideas sudden void_cases", rest)
    (homes,) = book.execute(_HOMES).fetchone()
    found["rate"] = (round(100 * complaints / homes, 1) if homes else None, complaints)
    share("handled", handled, valid)
    share("reply_in_time", kept, judged)
    share("repeated_share", second, valid)
    share("justified", right, found_so)
    _measure(found, "reply", [hours for (hours,) in book.execute(_REPLIES, asked)])
    closed = book.execute(_CLOSED, asked).fetchall()
    _measure(found, "solution", [row[0] for row in closed])
    ended = [row[1] for row in closed]
    tell("closed unsolvable at_desk referred", [len(ended), *map(ended.count, ("unsolvable", "at_desk", "referred"))])
    share("at_desk_share", found["at_desk"][1], len(ended))
    share("solution_in_time", sum(row[3] for row in closed), sum(row[2] for row in closed))
    tell("open_at_end overdue_at_end", ask(_WAITING, at=asked["end"]))
    tell("carried_over", ask(_WAITING, at=asked["start"])[:1])
    tell("told", ask(_TOLD))
    tell("escalated", ask(_ESCALATED))
    payments, cents = ask(_PAID)
    found |= {"payments": (payments, payments), "compensation": (cents, payments)}
    tell("slips slips_back slips_not_back void_slips", ask(_SLIPS))
    worked, in_time, *sums = ask(_FINISHED)
    share("slips_in_time", in_time, worked)
    money = ("value", "charged", "given", "services", "materials", "labour")
    found |= {key: (round(sums[place]), sums[place + 6]) for place, key in enumerate(money)}
    tell("slips_paid slips_free", [sums[7], sums[12]])
    share("paid_share", sums[7], sums[7] + sums[12])
    unsigned, tells, *sheets = ask(_REPAIRED)
    share("unsigned", unsigned, tells)
    tell("sheet_signed sheet_unsigned sheet_none", sheets)
    called, satisfied, heard, dissatisfied = ask(_CALLED)
    tell("calls_made dissatisfied", [called, dissatisfied])
    share("satisfied", satisfied, heard)
    owed, made = ask(_OWED)
    share("calls_share", made, owed)
    alarms = book.execute(_ALARMS, asked).fetchall()
    waits = sorted(max(reached - at, 0) / 6e7 for at, reached in alarms if reached is not None)
    tell("alarms", [len(alarms)])
    found["notified"] = (round(median(waits), 2) if waits else None, len(waits))
    tell("letters void_letters", ask(_LETTERS))
    for key, rows in _BY_DAYS.items():
        day = rows.split()[-1]
        tell(key, ask(f"SELECT count(*) FROM {rows} >= :first AND {day} < :until"))
    tell("visits", ask("SELECT count(*) FROM visit WHERE at >= :start AND at < :end AND removed_at IS NULL"))
    return found


def _measure(found: Told, key: str, hours: list[float]) -> None:
    ninth = hours[max(0, ceil(len(hours) * 0.9) - 1)] if hours else None
    found[f"{key}_median"] = (round(median(hours), 2) if hours else None, len(hours))
    found[f"{key}_p90"] = (None if ninth is None else round(ninth, 2), len(hours))


def parts(book: Any, asked: dict[str, Any]) -> dict[str, dict[Any, int]]:
    """Every breakdown of the program by its key: how many cases fall under each value."""
    found = {
        key: dict(book.execute(f"SELECT {column}, count(*) {_RECEIVED.format(join, wanted)}", asked).fetchall())
        for key, (column, join, wanted) in _PARTS.items()
    }
    return found | {key: dict(book.execute(query, asked).fetchall()) for key, query in _ENDS.items()}
