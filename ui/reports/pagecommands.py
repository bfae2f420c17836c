"""What can be done on the page of the reports, by key and by the search."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from ui.commands import Command
from ui.reports.head import FIGURES, ISSUED, PAPER, PATTERN, TREND, ReportsHead

WORKBOOK_KEY, ISSUE_KEY, STEERING_KEY = "Ctrl+Shift+E", "Ctrl+I", "Ctrl+G"


class Reports(Protocol):
    """What the commands need of the page."""

    head: ReportsHead

    def go_to(self, view: str) -> None: ...

    def step_view(self, by: int) -> None: ...

    def about(self) -> None: ...

    def prepare(self) -> None: ...

    def print(self) -> None: ...

    def save(self) -> None: ...

    def save_workbook(self) -> None: ...

    def issue(self) -> None: ...

    def to_steering(self) -> None: ...


def report_commands(page: Reports) -> list[Command]:
    """All commands of the page but those of the reports issued."""
    translate = QCoreApplication.translate

    def make(
        id: str, text: str, keys: str, icon: str, run: Callable[[], object], shown: bool = True, once: bool = False
    ) -> Command:
        return Command(f"reports.{id}", text, keys, icon, run, page="reports", shown=shown, once=once)

    views = (
        (FIGURES, translate("reports", "Figures of the period"), "Alt+1"),
        (TREND, translate("reports", "Figures over 24 months"), "Alt+2"),
        (PATTERN, translate("reports", "When and where things happen"), "Alt+3"),
        (PAPER, translate("reports", "The report on paper"), "Alt+4"),
        (ISSUED, translate("reports", "Reports issued"), "Alt+5"),
    )
    return [
        make("print", translate("reports", "Print the report"), "F9|Ctrl+P", "printer", page.print, once=True),
        make("save", translate("reports", "Save the report as PDF"), "Ctrl+S", "download", page.save),
        make(
            "workbook", translate("reports", "Save the report as a workbook"), WORKBOOK_KEY, "chart-column",
            page.save_workbook,
        ),
        make(
            "issue", translate("reports", "Issue the report: it never changes again"), ISSUE_KEY, "lock", page.issue,
            once=True,
        ),
        make(
            "prepare", translate("reports", "Prepare the report anew"), "Ctrl+Return|Ctrl+Enter", "refresh-cw",
            page.prepare,
        ),
        make(
            "steering", translate("reports", "Goals and measures of this period"), STEERING_KEY, "square-pen",
            page.to_steering,
        ),
        make("period", translate("reports", "Choose a period"), "Ctrl+F", "calendar", page.head.span.setFocus),
        make("earlier", translate("reports", "Period before"), "Alt+Left", "chevron-left", lambda: page.head.step(-1)),
        make("later", translate("reports", "Period after"), "Alt+Right", "chevron-right", lambda: page.head.step(1)),
        make(
            "about", translate("reports", "What the figure means, at which hours, what has changed since"), "Ctrl+M",
            "info", page.about,
        ),
        *(
            make(f"view_{view}", words, keys, "", partial(page.go_to, view))
            for view, words, keys in views
        ),
        make(
            "next_view", translate("reports", "Next view"), "Ctrl+PgDown|Ctrl+Tab", "",
            lambda: page.step_view(1), shown=False,
        ),
        make(
            "last_view", translate("reports", "View before"), "Ctrl+PgUp|Ctrl+Shift+Tab", "",
            lambda: page.step_view(-1), shown=False,
        ),
    ]  # fmt: skip
