"""The history of a case, line by line, as the diary tells it."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import select

from db.models import CaseNote, Clerk, Diary, HandOff, Investigation, Reply
from desk.diarylines import as_json, read_json
from desk.masking import shown_words
from desk.rights import is_manager
from desk.work import Reading


@dataclass(frozen=True)
class Line:
    """One line of a case's history. `what` is one of the words of TOLD_BY_DIARY.

    `detail` is what it led to (a number, a department's code, a channel, a day, the act taken back), `more` what else
    is known (a result, what is waited for; of a hand-over how far up it was brought, M00). A hand-over says who takes
    it on and what the person was told.
    """

    at: datetime
    who: str
    what: str
    text: str
    detail: str = ""
    more: str = ""
    taker: str = ""
    told: str = ""
    taken_back: bool = False


TOLD_BY_DIARY = {
    "case.take": "taken", "case.note": "note", "case.told": "told", "case.reply": "reply", "case.close": "closed",
    "case.void": "void", "case.pass_on": "passed_on", "case.pause": "paused", "case.resume": "resumed",
    "case.reopen": "reopened", "case.undo": "undone", "case.read": "read", "case.repeats": "repeats",
    "case.kept_apart": "kept_apart", "case.handling": "handling", "case.compensate": "compensated",
    "case.compensation_off": "compensation_off", "case.compensation_back": "compensated", "case.correct": "corrected",
    "case.rectify": "rectify", "case.rectified": "rectified", "case.incident": "incident",
    "return_call.done": "called_back", "return_call.tried": "call_tried", "return_call.add": "call_listed",
    "return_call.put_off": "call_put_off", "return_call.remove": "call_dropped", "case.follow_up": "promised",
    "slip.raise": "slip", "slip.back": "slip_back", "letter.issue": "letter", "slip.void": "slip_void",
    "letter.void": "letter_void", "slip.change": "slip_changed", "slip.home": "slip_set_right",
    "slip.unbook": "slip_unbooked", "slip.lines": "slip_lines",
    "letter.ask": "letter_asked", "letter.approve": "letter_approved", "letter.send_back": "letter_sent_back",
    "letter.take_back": "letter_taken_back", "letter.undelivered": "letter_undelivered",
    "return_call.forward": "call_forward",
    "incoming.link": "incoming", "incoming.unlink": "incoming_off", "incoming.void": "incoming_void",
    "case.called": "called", "case.call_changed": "call_changed", "case.call_off": "call_off",
}  # fmt: skip

_OF_CALLS = frozenset({"case.called", "case.call_changed", "case.call_off"})  # their words hold the phone called

MANAGERS_OWN = {
    "investigation.add": "investigation_opened", "investigation.view": "investigation_viewed",
    "investigation.change": "investigation_changed", "investigation.remove": "investigation_off",
    "investigation.put_back": "investigation_back",
}  # fmt: skip


_KIN = frozenset({"repeats", "kept_apart"})
_TO_THE_FLAT = frozenset({"estate", "disputed_slip"})


def lines_of(reading: Reading, case_id: int, hidden: bool = False) -> tuple[Line, ...]:
    """The history of a case, oldest first, with the notes and replies that came with imported cases.

    That there was an investigation only a manager is told, and nobody what it says (M13). Where the name is `hidden`,
    nothing leads to the flat it was told from: no case beside it, no slip, no estate (M15).
    """
    found = _from_diary(reading, case_id)
    if not any(line.what == "taken" for line in found):
        found = _with_imported(reading, case_id, found)
    if hidden:
        found = [_without_flat(line) for line in found if line.what not in _KIN]
    return tuple(_with_inquiry(reading, case_id, _with_hand_overs(reading, case_id, found)))


def _from_diary(reading: Reading, case_id: int) -> list[Line]:
    found: list[Line] = []
    acts: list[str] = []
    for at, act, old, new, note, who in reading.session.execute(
        select(Diary.at, Diary.act, Diary.old, Diary.new, Diary.note, Clerk.name)
        .outerjoin(Clerk, Clerk.id == Diary.clerk_id)
        .where(Diary.subject == "case", Diary.subject_id == case_id, Diary.act.in_(TOLD_BY_DIARY))
        .order_by(Diary.id)
    ):
        if act == "case.undo":
            _take_back(found, acts, old)
            new, old = TOLD_BY_DIARY.get(old, ""), ""
        acts.append(act)
        told = read_json(new) if act in ("case.close", "case.pause") else {}
        if act == "case.close":
            line = Line(at, who or "", "closed", told.get("outcome", told.get("", "")), more=told.get("result", ""))
        elif act == "case.pause":
            line = Line(at, who or "", "paused", note, told.get("back_on", ""), told.get("waits_for", ""))
        elif act == "slip.change":
            line = Line(at, who or "", "slip_changed", "", note)
        elif act == "slip.home":
            line = Line(at, who or "", "slip_set_right", "", note)
        elif act == "slip.lines":
            told = read_json(new)
            worth = f"{told.get('value', '')} {told.get('charged', '')}"
            line = Line(at, who or "", "slip_lines", told.get("lines", ""), note, worth)
        elif act == "slip.unbook":
            _strike_booking(found, new)
            line = Line(at, who or "", "slip_unbooked", "", new)
        else:
            text = shown_words(reading, note) if act in _OF_CALLS else note
            line = Line(at, who or "", TOLD_BY_DIARY[act], text, new, old)
        found.append(line)
    return found


def _without_flat(line: Line) -> Line:
    told = [read_json(each) for each in (line.detail, line.more)]
    if line.what != "corrected" or not any(_TO_THE_FLAT.intersection(each) for each in told):
        return line
    new, old = (as_json({name: each[name] for name in each if name not in _TO_THE_FLAT}) for each in told)
    return replace(line, detail=new, more=old)


def _take_back(found: list[Line], acts: list[str], act: str) -> None:
    """Mark the last line of an act that still stands; a case made void takes its slips' lines with it."""
    for place in range(len(found) - 1, -1, -1):
        if acts[place] == act and not found[place].taken_back:
            found[place] = replace(found[place], taken_back=True)
            while act == "case.void" and place and acts[place - 1] == "slip.void" and _with(found, place):
                place -= 1
                found[place] = replace(found[place], taken_back=True)
            return


def _strike_booking(found: list[Line], number: str) -> None:
    """Mark the last line by which a slip came home, or was set right, that still stands."""
    for place in range(len(found) - 1, -1, -1):
        line = found[place]
        if line.what in ("slip_back", "slip_set_right") and line.detail == number and not line.taken_back:
            found[place] = replace(line, taken_back=True)
            return


def _with(found: list[Line], place: int) -> bool:
    """Whether the line before was written by the same act."""
    return found[place - 1].at == found[place].at and found[place - 1].text == found[place].text


def _with_imported(reading: Reading, case_id: int, found: list[Line]) -> list[Line]:
    for table, what in ((CaseNote, "note"), (Reply, "reply")):
        words: Any = CaseNote.text if table is CaseNote else Reply.words
        query = select(table.at, words).where(table.case_id == case_id, table.removed_at.is_(None))
        for at, line in reading.session.execute(query):
            if not any(each.what in (what, "told") and each.text == line for each in found):
                found.append(Line(at, "", what, line))
    return sorted(found, key=lambda line: line.at)


def _with_hand_overs(reading: Reading, case_id: int, found: list[Line]) -> list[Line]:
    """Each hand-over with its own words; the diary's line of it holds them in one."""
    places = [place for place, line in enumerate(found) if line.what == "passed_on"]
    if not places:
        return found
    told_by = (HandOff.taker, HandOff.told, HandOff.reason, HandOff.level)
    query = select(*told_by).where(HandOff.case_id == case_id).order_by(HandOff.id)
    # Before hand-overs had a row of their own they had a line of the diary alone.
    rows = reading.session.execute(query).all()
    for place, (taker, told, reason, level) in zip(reversed(places), reversed(rows), strict=False):
        found[place] = replace(found[place], text=reason, more=level or "", taker=taker, told=told)
    return found


def _with_inquiry(reading: Reading, case_id: int, found: list[Line]) -> list[Line]:
    """Who opened, viewed and changed the investigation of the case, for a manager's eyes."""
    if not is_manager(reading):
        return found
    inquiry = select(Investigation.id).where(Investigation.case_id == case_id).scalar_subquery()
    rows = reading.session.execute(
        select(Diary.at, Diary.act, Clerk.name)
        .outerjoin(Clerk, Clerk.id == Diary.clerk_id)
        .where(Diary.subject == "investigation", Diary.subject_id == inquiry, Diary.act.in_(MANAGERS_OWN))
        .order_by(Diary.id)
    )
    looks = [Line(at, who or "", MANAGERS_OWN[act], "") for at, act, who in rows]
    return sorted([*found, *looks], key=lambda line: line.at) if looks else found
