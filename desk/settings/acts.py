"""Changes the facts of the office."""

import secrets
from dataclasses import replace
from datetime import time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy.dialects.sqlite import insert

from db.models import Fact
from desk.cleaning import clean
from desk.facts import Facts, rows_from
from desk.refusals import Refusal
from desk.rights import Right, require, require_manager
from desk.settings import backups, letters, slips
from desk.settings.backups import BackupFacts
from desk.settings.firststeps import STEPS
from desk.settings.letters import LetterFacts
from desk.settings.limits import Limits, checked
from desk.settings.reports import ReportFacts
from desk.settings.slips import SlipFacts
from desk.week import Week, check_week
from desk.work import UnitOfWork

LONGEST_RETENTION = 50
LARGEST_ATTACHMENT = 100
_MANAGERS = ("week", "country", "zone", "attachment_mb")
_OF_THE_PAGE = (
    *("office_en", "office_zh", "estate_en", "estate_zh", "address_en", "address_zh", "phone", "hotline", "language"),
    *("renovation_hours_en", "renovation_hours_zh", *_MANAGERS),
)


def change_facts(work: UnitOfWork, facts: Facts) -> None:
    """Keep what the office is called, where it stands, when it works and the largest file it takes; each change has
    its line in the diary. The hours, the calendar and how large a file may be are a manager's. Any other fact told
    is left as it is in the book.

    Refusals: clerk.managers_only where those are others, facts.name_missing, facts.hours_reversed,
    facts.break_outside, facts.zone_unknown, facts.no_working_day, facts.megabytes_out_of_range.
    """
    ours = work.facts
    # Only these: every other fact has an act of its own, which asks for a right of its own, or is the book's.
    told: dict[str, Any] = {name: getattr(facts, name) for name in _OF_THE_PAGE}
    told |= {name: clean(each).strip() for name, each in told.items() if type(each) is str}  # no Language
    facts = replace(ours, **told)
    if any(getattr(facts, name) != getattr(ours, name) for name in _MANAGERS):
        require_manager(work)
    if not (facts.office_en or facts.office_zh):
        raise Refusal("facts.name_missing", field="office_zh")
    check_hours(facts.week, facts.zone)
    if not 1 <= facts.attachment_mb <= LARGEST_ATTACHMENT:
        raise Refusal("facts.megabytes_out_of_range", field="attachment_mb", most=LARGEST_ATTACHMENT)
    _keep(work, facts)


def change_hours(work: UnitOfWork, week: Week, country: str, zone: str) -> None:
    """Keep when the office works; limits that were promised before stand as they were promised.

    A manager's act. Refusals: clerk.managers_only, facts.hours_reversed, facts.break_outside, facts.no_working_day,
    facts.zone_unknown.
    """
    require_manager(work)
    zone = clean(zone).strip()
    check_hours(week, zone)
    _keep(work, replace(work.facts, week=week, country=country, zone=zone))


def change_privacy(work: UnitOfWork, mask_personal: bool, retention_years: int) -> None:
    """Keep who sees phones whole, and after how many years former residents are listed to be forgotten (0: never).

    A manager's act. Refusals: clerk.managers_only, facts.years_out_of_range.
    """
    require_manager(work)
    if not 0 <= retention_years <= LONGEST_RETENTION:
        raise Refusal("facts.years_out_of_range", field="retention_years", longest=LONGEST_RETENTION)
    _keep(work, replace(work.facts, mask_personal=mask_personal, retention_years=retention_years))


def check_hours(week: Week, zone: str) -> None:
    """Make sure hours can be kept. Refusals: as `change_hours`."""
    check_week(week)
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as fault:  # a folder of zones is an OSError
        raise Refusal("facts.zone_unknown", field="zone", zone=zone) from fault


def change_limits(work: UnitOfWork, limits: Limits) -> None:
    """Keep the limits of the office, for the cases and calls to come.

    A manager's act. Refusals: clerk.managers_only, facts.number_out_of_range, facts.kind_unknown, text.too_long.
    """
    require_manager(work)
    told: dict[str, Any] = checked(limits)
    _keep(work, replace(work.facts, **told))


def change_slips(work: UnitOfWork, told: SlipFacts) -> None:
    """Keep what slips have in common, for those that are printed and raised from now on.

    A manager's act. Refusals: clerk.managers_only, facts.copies_missing, facts.copy_unknown,
    facts.number_out_of_range, text.too_long.
    """
    require_manager(work)
    facts: dict[str, Any] = slips.checked(told)
    _keep(work, replace(work.facts, **facts))


def change_letters(work: UnitOfWork, told: LetterFacts) -> None:
    """Keep what letters have in common, for those that are written and issued from now on.

    A manager's act. Refusals: clerk.managers_only, facts.layout_unknown.
    """
    require_manager(work)
    facts: dict[str, Any] = letters.checked(told)
    _keep(work, replace(work.facts, **facts))


def change_reports(work: UnitOfWork, told: ReportFacts) -> None:
    """Keep what happens to reports by itself. A manager's act. Refusals: clerk.managers_only."""
    require_manager(work)
    _keep(work, replace(work.facts, report_by_itself=told.report_by_itself, report_by_script=told.report_by_script))


def change_backups(work: UnitOfWork, told: BackupFacts) -> None:
    """Keep where backups are kept. A manager's act.

    Refusals: clerk.managers_only, backup.no_folder, backup.same_folder, text.too_long."""
    require(work, Right.KEEP_BOOK)
    book = work.session.connection().engine.url.database
    facts: dict[str, Any] = backups.checked(told, Path(book or "").parent)
    _keep(work, replace(work.facts, **facts))


def change_seal(work: UnitOfWork, seal: str) -> None:
    """Keep the public half of the password that backups are sealed with from now on, or none.

    A manager's act. Refusals: clerk.managers_only."""
    require(work, Right.KEEP_BOOK)
    _keep(work, replace(work.facts, backup_seal=seal))


def change_shifts(work: UnitOfWork, day: time, night: time) -> None:
    """Keep when the two shifts of a day begin, for sheets and rosters from now on.

    A manager's act. Refusals: clerk.managers_only, duty.hours_reversed."""
    require_manager(work)
    if day >= night:
        raise Refusal("duty.hours_reversed", field="night")
    _keep(work, replace(work.facts, shift_day=f"{day:%H:%M}", shift_night=f"{night:%H:%M}"))


def keep_sign_in(work: UnitOfWork, on: bool) -> None:
    """Keep whether people sign in; `desk.signin` sees to it that they can."""
    _keep(work, replace(work.facts, sign_in=on))


def keep_lock(work: UnitOfWork, minutes: int) -> None:
    """Keep after how many minutes the screen is locked."""
    _keep(work, replace(work.facts, lock_minutes=minutes))


def call_sample(work: UnitOfWork) -> None:
    """Keep that the book is the sample, for ever."""
    _keep(work, replace(work.facts, sample=True))


def name_book(work: UnitOfWork) -> None:
    """Give the book the name its backups know it by, once for ever; copies of it are the same book."""
    if not work.facts.book_id:
        _keep(work, replace(work.facts, book_id=secrets.token_hex(8)))


def backup_was_tried(work: UnitOfWork) -> None:
    """Keep that a backup was tried wholly now, as it should be once a year."""
    _keep(work, replace(work.facts, backup_drilled=work.now.isoformat(timespec="seconds")))


def book_was_checked(work: UnitOfWork) -> None:
    """Keep that the whole book was looked through now and is sound, as it should be once a week."""
    _keep(work, replace(work.facts, book_checked=work.now.isoformat(timespec="seconds")))


def step_was_gone_through(work: UnitOfWork, step: str) -> None:
    """Keep that a first step was seen and left for a later one, or was the last; what it asks may still be open."""
    if step in STEPS:
        _keep(work, replace(work.facts, set_up=work.facts.set_up | {step}))


def report_is_ready(work: UnitOfWork, month: str, line: int) -> None:
    """Keep that the report of a month, such as 2026-10, was prepared by itself: it is not prepared again.

    `line` is the last line of the diary when it was gathered. Done anew it is another one, so each time is noted.
    """
    _keep(work, replace(work.facts, report_ready=month, report_line=line))


def _keep(work: UnitOfWork, facts: Facts) -> None:
    old, new = rows_from(work.facts), rows_from(facts)
    changed = {name: value for name, value in new.items() if old[name] != value}
    for name, value in changed.items():
        work.session.execute(
            insert(Fact)
            .values(name=name, value=value)
            .on_conflict_do_update(index_elements=["name"], set_={"value": value})
        )
        work.record("facts.change", "fact", 0, old=old[name], new=value, note=name)
