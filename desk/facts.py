"""The facts of the office: what it is called, where it stands, when it works."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from db.models.person import Language
from desk.week import WEEK, Week, read_week, week_of_old, week_rows

SOWN = 5
"""The newest edition of the seeds."""
_COPIES = frozenset({"worker", "owner", "stub"})
_CALLED_BACK = frozenset({"complaint", "repair"})


@dataclass(frozen=True)
class Facts:
    """What every paper and every clock of the office needs to know; kept in the book, one row a fact."""

    office_en: str = ""
    office_zh: str = ""
    estate_en: str = ""
    estate_zh: str = ""
    address_en: str = ""
    address_zh: str = ""
    phone: str = ""
    hotline: str = ""
    renovation_hours_en: str = ""  # when work in a flat may be heard
    renovation_hours_zh: str = ""
    zone: str = "Asia/Shanghai"
    country: str = "CN"
    language: Language = Language.ZH
    week: Week = WEEK  # when it is open
    sample: bool = False
    mask_personal: bool = False  # phones and ID numbers with stars for receptionists
    attachment_mb: int = 20  # the largest photo or scan that is taken in
    to_tidy: bool = False  # the file may still hold words of people made nameless
    sown: int = 1  # which edition of the seeds the book has; desk/seeds brings it up to date
    greeting_en: str = ""  # what to say on the phone; empty: the program's own line
    greeting_zh: str = ""
    tell_minutes: int = 20  # in which a person must hear who has their matter; 0: no limit
    guard_days: int = 30  # how far back the guard looks for the same matter
    guard_likeness: int = 78  # of 100: from there on two texts are nearly equal
    remind_days: int = 1  # working days before a limit when a reminder is due
    return_call_hours: int = 48  # after closing; 0: no return calls
    return_call_tries: int = 3  # unanswered calls before it is given up
    return_call_kinds: frozenset[str] = field(default=_CALLED_BACK)
    currency: str = "¥"
    slip_copies: frozenset[str] = field(default=_COPIES)  # which labelled copies of a slip are printed
    slip_conditions_en: str = ""  # printed on the owner's copy; empty: the program's own line
    slip_conditions_zh: str = ""
    slip_late_days: int = 2  # a slip out longer than this is late
    visit_minutes: int = 120  # how long an appointment's window is unless told otherwise
    letters_approved: bool = False  # a clerk's letter goes out only when a manager has approved it
    letter_layout: str = "dl_left"  # db.models.LetterLayout: for which envelope a letter is folded
    report_by_itself: bool = True  # the month's report is prepared on the first working day of the next
    report_by_script: bool = False  # the task scheduler may issue a report, with nobody at the desk
    report_ready: str = ""  # the last month whose report was prepared by itself, such as 2026-10
    report_line: int = 0  # the last line of the diary when it was gathered
    book_id: str = ""  # by which a backup knows whose it is; given once
    backup_folder: str = ""  # where backups are kept; empty: `backups` in the data folder
    backup_second: str = ""  # where each is kept once more, such as a stick; empty: nowhere
    backup_seal: str = ""  # the public half of the password that backups are sealed with; empty: not sealed
    backup_drilled: str = ""  # when a backup was last tried wholly, in UTC such as 2026-11-20T08:00:00+00:00
    book_checked: str = ""  # when the whole book was last looked through and found sound, in UTC
    shift_day: str = "08:00"  # when the day shift begins
    shift_night: str = "20:00"  # and the night shift, which ends when the day shift begins
    sign_in: bool = False  # whoever sits at the desk proves who they are (desk/signin)
    set_up: frozenset[str] = frozenset()  # the first steps that were gone through (desk/settings/firststeps)
    lock_minutes: int = 10  # without a key or the mouse, after which the screen is locked; 0: never
    retention_years: int = 0  # after which former residents are listed to be forgotten; 0 keeps them for ever

    def office(self, language: str) -> str:
        """The office's name in `language`, or in the other one when it has only that."""
        return _either(self.office_en, self.office_zh, language)

    def estate(self, language: str) -> str:
        """The estate's name in `language`, or in the other one."""
        return _either(self.estate_en, self.estate_zh, language)

    def address(self, language: str) -> str:
        """The office's address in `language`, or in the other one."""
        return _either(self.address_en, self.address_zh, language)

    def renovation_hours(self, language: str) -> str:
        """When renovation work may be done, in `language`, or in the other one."""
        return _either(self.renovation_hours_en, self.renovation_hours_zh, language)

    def slip_conditions(self, language: str) -> str:
        """What is printed on the owner's copy of a slip, in `language`, or in the other one."""
        return _either(self.slip_conditions_en, self.slip_conditions_zh, language)

    def local(self, moment: datetime) -> datetime:
        """A moment of the book on the office's own clock."""
        return moment.astimezone(ZoneInfo(self.zone))

    def midnight(self, day: date) -> datetime:
        """The moment a day of the office begins, on its own clock."""
        return datetime.combine(day, time(), ZoneInfo(self.zone))

    def local_if(self, moment: datetime | None) -> datetime | None:
        """A moment of the book on the office's own clock, where there is one."""
        return self.local(moment) if moment is not None else None


def _either(en: str, zh: str, language: str) -> str:
    return (zh or en) if language == Language.ZH else (en or zh)


def facts_from(rows: Mapping[str, str]) -> Facts:
    """Facts out of the book's rows; an unknown row is left alone, an absent one has its default.

    A book that kept one opening and closing time for every day has the week they say.
    """
    known = {each.name for each in fields(Facts)}
    told = {name: json.loads(value) for name, value in rows.items()}
    facts = {name: _read(name, value) for name, value in told.items() if name in known}
    if "week" not in facts and (week := week_of_old(told)) is not None:
        facts["week"] = week
    return Facts(**facts)


def _read(name: str, value: Any) -> Any:
    if name == "week":
        return read_week(value)
    if isinstance(value, list):
        return frozenset(value)
    return Language(value) if name == "language" else value


def rows_from(facts: Facts) -> dict[str, str]:
    """The book's rows for these facts."""
    return {each.name: json.dumps(_write(getattr(facts, each.name)), ensure_ascii=False) for each in fields(facts)}


def _write(value: Any) -> Any:
    if isinstance(value, tuple):
        return week_rows(value)
    return sorted(value) if isinstance(value, frozenset) else value
