"""Reports: the figures of a period and the records behind them, their course, their pattern, and the paper."""

from datetime import date
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.figures.spans import Period, Span, span_from
from desk.refusals import Refusal
from ui.commands import Command
from ui.desk import Desk
from ui.messages import sentence
from ui.page import Page
from ui.reports import bringing
from ui.reports.beforeissue import AtIssue, BeforeIssue, at_issue
from ui.reports.fitting import fit_margins, is_low
from ui.reports.head import FIGURES, ISSUED, PAPER, TREND, ReportsHead
from ui.reports.inlanguage import InLanguage
from ui.reports.ofperiod import OfPeriod
from ui.reports.pagecommands import ISSUE_KEY, WORKBOOK_KEY, report_commands
from ui.reports.views import ReportViews
from ui.reports.waiting import Bring
from ui.theme import px
from ui.widgets.actionbar import ActionBar

_GROUND, _BAR = (20, 14, 20, 14), (20, 8, 20, 8)
"""Room around what is shown, and around the buttons, in px at 100 %."""


class ReportsPage(Page):
    """One period at a time, in five views; Enter leads from a number to its records, Esc back."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "breach", "building", "call_made", "case", "case_class", "case_note", "case_step", "cause", "clerk",
            "compensation", "fact", "goal", "goal_actual", "hand_off", "hot_case", "incident", "incoming_letter",
            "issued_report", "letter", "measure", "move", "notice", "pause", "place", "problem", "renovation", "reply",
            "return_call", "slip", "slip_line", "theme", "trade", "unit", "visit",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.head, self.views = ReportsHead(), ReportViews(desk)
        self._period = OfPeriod(desk, self.head, self.views, self)
        self.before_issue = BeforeIssue(self.issue, lambda: self.to_steering())
        self.figures, self.trend, self.pattern = self.views.figures, self.views.trend, self.views.pattern
        self.paper, self.issued, self.records = self.views.paper, self.views.issued, self.views.records
        self.head.span_chosen.connect(lambda _span: self.before_issue.forget())
        self.head.view_chosen.connect(self.views.show_view)
        self.head.other_side_asked.connect(self.views.about)
        self.views.turned.connect(self._turned)
        self.views.trend_wanted.connect(lambda: self.go_to(TREND))
        self.pattern.problems_wanted.connect(lambda: self.to_steering("problems"))
        self.paper.changed.connect(self._show_state)
        self.paper.wanted.connect(self._to_paper)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        ground = QVBoxLayout()
        ground.addWidget(self.head)
        ground.addWidget(self.before_issue)
        ground.addWidget(self.views, 1)
        column.addLayout(ground, 1)
        self._ground = ground
        self._bar = self._action_bar()
        column.addWidget(self._bar)

    def _action_bar(self) -> ActionBar:
        bar = ActionBar()
        self._buttons = [
            bar.add_primary(self.tr("Print"), self.print, "F9", "printer"),
            bar.add_secondary(self.tr("Save as PDF…"), self.save, "Ctrl+S", "download"),
            bar.add_secondary(self.tr("Workbook…"), self.save_workbook, WORKBOOK_KEY),
            bar.add_secondary(self.tr("Issue"), self.issue, ISSUE_KEY, "lock"),
        ]
        self._behind = bar.add_secondary(self.tr("Records behind it"), self.views.open_records, "Enter", "list-tree")
        self._goals = bar.add_trailing(self.tr("Goals and measures…"), self.to_steering)
        self._speaks = InLanguage(bar, self._buttons, self._to_language)
        return bar

    # -- what a page does

    def commands(self) -> list[Command]:
        return [*report_commands(self), *self.issued.commands()]

    def refresh(self) -> None:
        self.views.stale()
        self.paper.look_again()
        self._period.ask()

    def show_item(self, **what: Any) -> None:
        """month=a date or span="2026-Q4": that report on paper; view=…: another view; figure=…: that figure.

        number="R-2026-0001": the report issued under it.
        """
        month, code = what.get("month"), str(what.get("span", ""))
        span = span_from(code) if code else Span.of(Period.MONTH, month) if isinstance(month, date) else None
        if span is not None:
            self._period.send_for(span)
            self._period.ask()
        if figure := str(what.get("figure", "")):
            self.figures.choose(figure)
        if number := str(what.get("number", "")):
            self.show_issued(number)
            return
        leads_to = FIGURES if figure else PAPER if self._period.wanted is not None else ""
        if view := str(what.get("view", leads_to)):
            self.go_to(view)
        if span is not None and view == PAPER:
            self.paper.send_for_ready(span)

    def keep(self) -> dict[str, Any]:
        return {
            "span": self._period.of_view,
            "view": self.head.views.current(),
            "figure": self.figures.chosen(),
            "trend": self.trend.chosen(),
            "language": self.paper.chosen_language(),
            "prepared": self.paper.prepared,
            "records": self.records.wanted if self.views.shows_records else None,
        }

    def restore(self, kept: dict[str, Any]) -> None:
        if (span := kept["span"]) is not None:
            self._period.show(span)
            self.paper.choose(span)
        self.figures.choose(kept["figure"])
        first, second = kept["trend"]
        self.trend.choose(first, second)
        self.paper.language.set_value(kept["language"])
        if (pages := kept["prepared"]) is not None and pages.standing.clerk_id == self.desk.clerk:
            self.paper.show_prepared(pages)
        self.head.views.choose(kept["view"])
        if kept["records"] is not None:
            self.views.show_records(kept["records"])

    def leave(self) -> None:
        self.before_issue.forget()
        self.views.stop()

    def set_aside(self) -> None:
        super().set_aside()
        self.paper.forget()
        self.issued.paper.forget()

    def panes(self) -> list[QWidget]:
        return [*self.views.panes(), self.head.span]

    def escape(self) -> bool:
        return self.before_issue.forget() or self.views.escape()

    # -- views

    def go_to(self, view: str) -> None:
        """Show a view and give it the keys."""
        self.head.views.choose(view)
        self.views.close_records(to_keys=False)
        self.focus_first()

    def step_view(self, by: int) -> None:
        """Show the next view, or the one before, and give it the keys."""
        self.head.views.step(by)
        self.go_to(self.head.views.current())

    def _turned(self) -> None:
        if self.views.view == ISSUED:
            self.before_issue.forget()
        self.head.show_other_side(self.views.other_side())
        self._bar.setVisible(self.views.view != ISSUED)
        self._behind.setVisible(self.views.leads_to_records)
        self._speaks.setVisible(self.views.view != PAPER)

    def about(self) -> None:
        """Lead on to what the figure chosen means, or back."""
        self.views.about()

    # -- the report

    def prepare(self) -> None:
        """Prepare the report of the period anew and show it."""
        if self._is_among_issued():
            return
        self._to_paper()
        self.paper.prepare()

    def _to_paper(self) -> None:
        """Show the pages that are about to be prepared."""
        self.views.seen(PAPER)
        self.go_to(PAPER)

    def _with_report(self, bring: Bring, *, counted: bool = False) -> None:
        """Bring out the report of the period; one that is not there, or not as the book is now, is prepared and shown
        first.

        Where its pages are not in sight, or `counted` asks for it, no file that lay ready will do.
        """
        self.paper.when_ready(bring, counted=counted or self.views.view != PAPER)

    def print(self) -> None:
        """Print the very pages shown, of a report that was issued those; the one key of the month."""
        if self.views.view == ISSUED:
            self.issued.print()
        else:
            self._with_report(bringing.print_report)

    def save(self) -> None:
        """Save the same pages as a file."""
        if self.views.view == ISSUED:
            self.issued.save()
        else:
            self._with_report(bringing.save_report)

    def save_workbook(self) -> None:
        """Save the figures and lists as a workbook."""
        if not self._is_among_issued():
            self._with_report(bringing.save_workbook, counted=True)

    def issue(self) -> None:
        """Say what is to be known of the report of the period; told before, freeze it as it is now."""
        if (span := self.head.chosen()) is None or self._is_among_issued():
            return
        language = self.paper.chosen_language()
        if self.before_issue.was_told(span, language):
            self.before_issue.forget()
            bringing.issue_report(self.desk, self, span, language, self.show_issued)
            return

        def refused(refusal: Refusal) -> None:
            self.desk.toasts.refuse(sentence(refusal))

        self.desk.errands.ask(
            self, at_issue(span, language), self._before_issue, latest="before issue", refused=refused
        )

    def _before_issue(self, about: AtIssue) -> None:
        here = self.head.chosen(), self.paper.chosen_language()
        if here == (about.span, about.language) and self.views.view != ISSUED:
            self.before_issue.tell(about)

    def _is_among_issued(self) -> bool:
        """On the list of those issued the period chosen is out of sight: nothing is made of it there, which is told."""
        if among := self.views.view == ISSUED:
            self.desk.toasts.show(self.tr("This list shows what was issued; go to the figures or the paper first"))
        return among

    def show_issued(self, number: str) -> None:
        """Show a report among those issued."""
        self.issued.show_number(number)
        self.go_to(ISSUED)

    def to_steering(self, part: str = "") -> None:
        """Where themes, goals, measures and problems are written."""
        month = self._period.month
        part = part or self.before_issue.leads_to
        of_month = {"month": month.first} if month is not None else {}
        self.desk.open("steering", **of_month, **({"part": part} if part else {}))

    def _to_language(self) -> None:
        self.go_to(PAPER)
        self.paper.language.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(is_low(self))

    def _fit(self, low: bool) -> None:
        """Where the page is low there is less around what it shows: the room is for the rows."""
        fit_margins(self._ground, _GROUND, low=low, least=6)
        self._ground.setSpacing(px(6 if low else 10))
        if (bar := self._bar.layout()) is not None:
            fit_margins(bar, _BAR, low=low)
        self.head.fit_height(low)
        self.views.fit_height(low)

    def _show_state(self) -> None:
        span = self.head.chosen()
        if span is not None and not self.before_issue.was_told(span, self.paper.chosen_language()):
            self.before_issue.forget()
        for button in self._buttons:
            button.setEnabled(not self.paper.busy)
        self._speaks.tell(self.paper.chosen_language())

    def focus_first(self) -> None:
        self.panes()[0].setFocus(Qt.FocusReason.OtherFocusReason)
