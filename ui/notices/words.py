"""What notices are called on screen."""

from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication

from desk.notices import NoticeCounts, NoticeFilter, NoticeRow
from ui.counters import Counted
from ui.moments import plain_day
from ui.stages import Stage

translate = QCoreApplication.translate


def notice_pill(row: NoticeRow) -> Stage:
    """Where a notice is: not posted yet, hanging, to come down, down, or void; a void one that hangs comes down."""
    if row.state is NoticeFilter.VOID:
        return Stage(translate("notices", "Void"), "neutral")
    if row.state is NoticeFilter.WRITTEN:
        return Stage(translate("notices", "To be posted"), "amber")
    if row.state is NoticeFilter.DOWN:
        return Stage(translate("notices", "Taken down"), "neutral")
    if row.state is NoticeFilter.DUE and row.void_reason:
        return Stage(translate("notices", "Void, hangs"), "red")
    if row.state is NoticeFilter.DUE:
        return Stage(translate("notices", "Take down"), "red")
    return Stage(translate("notices", "Hanging"), "green")


def counters() -> list[Counted]:
    """The counters over the register."""
    return [
        Counted(NoticeFilter.ALL, translate("notices", "All")),
        Counted(NoticeFilter.WRITTEN, translate("notices", "To be posted")),
        Counted(NoticeFilter.HANGING, translate("notices", "Hanging")),
        Counted(NoticeFilter.DUE, translate("notices", "To come down"), "clock-alert"),
        Counted(NoticeFilter.DOWN, translate("notices", "Taken down")),
        Counted(NoticeFilter.VOID, translate("notices", "Void"), quiet=True),
    ]


def counted(told: NoticeCounts) -> dict[str, int]:
    """How many notices each counter shows."""
    return {
        NoticeFilter.ALL: told.all,
        NoticeFilter.WRITTEN: told.written,
        NoticeFilter.HANGING: told.hanging,
        NoticeFilter.DUE: told.due,
        NoticeFilter.DOWN: told.down,
        NoticeFilter.VOID: told.void,
    }


def nothing_here(which: str) -> str:
    """The sentence over an empty list."""
    if which == NoticeFilter.DUE:
        return translate("notices", "No notice has to come down today.")
    if which == NoticeFilter.HANGING:
        return translate("notices", "Nothing hangs on the boards.")
    if which == NoticeFilter.ALL:
        return translate("notices", "No notices yet. Ins writes one, and so does “Notice…” on an incident.")
    return translate("notices", "No notice here.")


def day_words(day: date | None, today: date) -> str:
    """A day in a list; its year only where it is another one."""
    return plain_day(day, datetime.combine(today, time())) if day is not None else ""


def one_line(lines: str) -> str:
    """Places in one line."""
    return " · ".join(lines.split("\n"))
