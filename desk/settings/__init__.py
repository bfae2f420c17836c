"""The facts of the office, changed from the settings."""

from desk.settings.acts import (
    LARGEST_ATTACHMENT,
    LONGEST_RETENTION,
    backup_was_tried,
    book_was_checked,
    call_sample,
    change_backups,
    change_facts,
    change_hours,
    change_letters,
    change_limits,
    change_privacy,
    change_reports,
    change_seal,
    change_shifts,
    change_slips,
    keep_lock,
    keep_sign_in,
    name_book,
    report_is_ready,
    step_was_gone_through,
)
from desk.settings.backups import BackupFacts
from desk.settings.firststeps import STEPS, step_to_do
from desk.settings.letters import LetterFacts
from desk.settings.limits import RANGES, Limits
from desk.settings.preview import Preview, preview_hours
from desk.settings.reports import ReportFacts
from desk.settings.slips import SlipFacts

__all__ = [
    "LARGEST_ATTACHMENT",
    "LONGEST_RETENTION",
    "RANGES",
    "STEPS",
    "BackupFacts",
    "LetterFacts",
    "Limits",
    "Preview",
    "ReportFacts",
    "SlipFacts",
    "backup_was_tried",
    "book_was_checked",
    "call_sample",
    "change_backups",
    "change_facts",
    "change_hours",
    "change_letters",
    "change_limits",
    "change_privacy",
    "change_reports",
    "change_seal",
    "change_shifts",
    "change_slips",
    "keep_lock",
    "keep_sign_in",
    "name_book",
    "preview_hours",
    "report_is_ready",
    "step_to_do",
    "step_was_gone_through",
]
