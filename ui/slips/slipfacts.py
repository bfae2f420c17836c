"""What a slip says, as lines of a name and words: who goes where and why first, then the rest, then what came home."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desk.facts import Facts
from desk.money import sum_of
from desk.slips import SlipFile, SlipStatus, Warranty
from ui.moments import clock, day_and_time
from ui.slips.homewords import outcome_word, yes_no_word
from ui.stages import mark_pill

translate = QCoreApplication.translate


def appointment_words(start: datetime | None, end: datetime | None, facts: Facts, now: datetime | None) -> str:
    """When somebody is expected: Mon 23 Nov, 14:00–16:00; an end on the day after with that day, as on the paper."""
    if start is None:
        return ""
    begins = day_and_time(start, facts, now)
    if end is None:
        return begins
    if facts.local(end).date() == facts.local(start).date():
        return f"{begins}–{clock(end, facts)}"
    return f"{begins} – {day_and_time(end, facts, now)}"


def brief(file: SlipFile, language: str, facts: Facts, now: datetime) -> list[tuple[str, str]]:
    """Who was sent where, and what for."""
    row = file.row
    trade = row.trade.text(language) if row.trade else ""
    return [
        (translate("slips", "Flat"), row.unit),
        (translate("slips", "Matter"), row.summary),
        (translate("slips", "Place"), file.place),
        (translate("slips", "Sent"), " · ".join(part for part in (trade, row.worker) if part)),
        (translate("slips", "Appointed"), appointment_words(row.appoint_from, row.appoint_until, facts, now)),
        (translate("slips", "Void because"), row.void_reason),
    ]


def came_home(file: SlipFile, facts: Facts, now: datetime) -> list[tuple[str, str]]:
    """What stands on a slip that is home."""
    row, home = file.row, file.home
    if row.status is not SlipStatus.BACK:
        return []
    opinion = mark_pill(home.opinion).word if home.opinion else ""
    asked = row.outcome is not None  # what came home before signatures were asked for tells nothing of them
    signed = yes_no_word(home.signed) or (translate("slips", "Not looked at") if asked else "")
    return [
        (translate("slips", "Outcome"), outcome_word(home.outcome)),
        (translate("slips", "Result"), row.result),
        (translate("slips", "Cause found"), home.cause),
        (translate("slips", "Arrived"), day_and_time(home.arrived_at, facts, now)),
        (translate("slips", "Finished"), day_and_time(home.done_at, facts, now)),
        (translate("slips", "Back"), day_and_time(row.back_at, facts, now)),
        (translate("slips", "Tested"), yes_no_word(home.tested)),
        (translate("slips", "Signed by the owner"), signed),
        (translate("slips", "Owner's opinion"), " · ".join(part for part in (opinion, home.opinion_words) if part)),
        (translate("slips", "Score"), f"{home.score} / 5" if home.score is not None else ""),
        (translate("slips", "Receipt no."), home.receipt),
    ]


def rest(file: SlipFile, facts: Facts, now: datetime) -> list[tuple[str, str]]:
    """What else stands on it."""
    errand, sign = file.errand, facts.currency
    told = {
        Warranty.NONE: "",
        Warranty.WARRANTY: translate("slips", "Under warranty"),
        Warranty.DEVELOPER: translate("slips", "The developer's duty"),
    }
    money = ""
    if file.lines:
        money = translate("slips", "Value {value} · Charged {charged}").format(
            value=f"{sign}{sum_of(file.totals.value)}", charged=f"{sign}{sum_of(file.totals.charged)}"
        )
    return [
        (translate("slips", "Told by"), file.told_by),
        (translate("slips", "Access"), file.access),
        (translate("slips", "To bring"), errand.bring),
        (translate("slips", "Equipment"), errand.equipment),
        (translate("slips", "Warranty"), told[errand.warranty]),
        (translate("slips", "Money"), money),
        (translate("slips", "Second visit of"), file.second_of),
        (translate("slips", "Followed by"), ", ".join(file.followed_by)),
        (translate("slips", "Raised"), day_and_time(file.row.raised_at, facts, now)),
        (translate("slips", "On paper"), _printed(file.row.printed)),
    ]


def _printed(count: int) -> str:
    if count == 0:
        return translate("slips", "Not printed yet")
    if count == 1:
        return translate("slips", "Printed once")
    return translate("slips", "Printed {n} times").format(n=count)
