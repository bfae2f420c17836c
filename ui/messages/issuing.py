"""Refusals about reports that are issued, and about their spans."""

from collections.abc import Mapping

from ui.language import QT_TRANSLATE_NOOP

SENTENCES: Mapping[str, str] = {
    "report.span_unreadable": QT_TRANSLATE_NOOP(
        "messages", "“{typed}” is not a period. Write it like 2026-11, 2026-Q4, 2026-H2 or 2026."
    ),
    "report.not_over": QT_TRANSLATE_NOOP(
        "messages", "{span} is not over yet, so its figures still change. Issue its report once it has ended."
    ),
    "report.unknown": QT_TRANSLATE_NOOP(
        "messages", "There is no report {number}. Check the number, or look for it among the reports issued."
    ),
    "report.void_already": QT_TRANSLATE_NOOP(
        "messages", "Report {number} is void already. Issue the period again if a report is needed."
    ),
    "report.paper_damaged": QT_TRANSLATE_NOOP(
        "messages",
        "The paper kept of {number} is not what was issued any more: the book's file was damaged. It is not printed. "
        "Bring back a backup from before, and take the report from there.",
    ),
    "report.name_withheld": QT_TRANSLATE_NOOP(
        "messages",
        "Since {number} was issued, a name it may tell has been withheld. Only a manager reads it now; ask one.",
    ),
    "report.changed_meanwhile": QT_TRANSLATE_NOOP(
        "messages", "The book was written to again and again while the report was drawn. Issue it once more."
    ),
    "report.prepared_lost": QT_TRANSLATE_NOOP(
        "messages",
        "The report prepared by itself, {file}, is gone from the folder papers or damaged. It was counted anew.",
    ),
    "report.script_may_not": QT_TRANSLATE_NOOP(
        "messages",
        "A script may not issue reports in this office. A manager allows it under Settings, Reports, or issues the "
        "report on the page Reports.",
    ),
}
