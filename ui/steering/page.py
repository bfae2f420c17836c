"""The page the manager steers by: themes and goals, the review of a month, its hot cases, and the problem log."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk.figures.spans import Period, Span, shifted
from desk.refusals import Refusal
from desk.rights import is_manager
from desk.work import Reading
from ui.commands import Command
from ui.desk import Desk
from ui.messages import sentence
from ui.page import Page
from ui.reports.spanchoice import SpanChoice
from ui.steering.goals import GoalsPart
from ui.steering.hot import HotPart
from ui.steering.part import MonthPart
from ui.steering.problems import ProblemsPart
from ui.steering.review import ReviewPart
from ui.theme import px
from ui.widgets.heading import PageHead
from ui.widgets.label import PlainLabel
from ui.widgets.tabbar import TabBar

MONTHS_BACK, MONTHS_AHEAD = 24, 3


class SteeringPage(Page):
    """One month at a time, in four parts; what only a manager writes others see and cannot change."""

    tables: ClassVar[frozenset[str]] = frozenset().union(
        *(part.tables for part in (GoalsPart, ReviewPart, HotPart, ProblemsPart)), {"clerk"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._telling = ""  # the number of a case that is to be told of, once it is known which month it is
        self._new = False
        self._running = True  # the month that runs is to be shown, whichever was looked at last
        self._to_rows = False  # the keys stand on the tab only until the rows come
        self._months: tuple[Span, ...] = ()
        self._heard = False  # whether the book answered the last time it was asked
        self.goals, self.review, self.hot, self.problems = (
            GoalsPart(desk), ReviewPart(desk), HotPart(desk), ProblemsPart(desk)
        )  # fmt: skip
        self.parts: dict[str, MonthPart] = {
            "goals": self.goals, "review": self.review, "hot": self.hot, "problems": self.problems
        }  # fmt: skip
        self.month = SpanChoice()
        self.month.setAccessibleName(self.tr("Month"))
        self.month.changed.connect(lambda _month: self.refresh())
        self._named = (
            ("goals", self.tr("Themes and goals")),
            ("review", self.tr("Review of the month")),
            ("hot", self.tr("Hot cases")),
            ("problems", self.tr("Problem log")),
        )
        self.tabs = TabBar(self._named, self.tr("Part"))
        self.tabs.changed.connect(lambda _part: self._show_part())
        self.managers_only = PlainLabel(self.tr("Only a manager changes this."), "muted")
        self.managers_only.hide()
        self._stack = QStackedWidget()
        for part in self.parts.values():
            self._stack.addWidget(part)
            part.rows_shown.connect(lambda part=part: self._rows_came(part))
            part.month_wanted.connect(self._go_to_month)
            part.again.connect(self.refresh)
        head = PageHead(self.tr("Goals and measures"))
        head.add_trailing(self.month)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(14), px(20), px(14))
        column.setSpacing(px(8))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.tabs, 1)
        row.addWidget(self.managers_only, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(head)
        column.addLayout(row)
        column.addWidget(self._stack, 1)

    # -- what a page does

    def commands(self) -> list[Command]:
        def make(id: str, text: str, keys: str, icon: str, run: Callable[[], object], shown: bool = True) -> Command:
            return Command(f"steering.{id}", text, keys, icon, run, "steering", shown=shown)

        on, back = "Ctrl+PgDown|Ctrl+Tab", "Ctrl+PgUp|Ctrl+Shift+Tab"
        to_parts = [
            make(part, words, f"Alt+{place}", "", partial(self._go_to, part))
            for place, (part, words) in enumerate(self._named, 1)
        ]
        return [
            *to_parts,
            make("save", self.tr("Save what is written here"), "Ctrl+S", "save", lambda: self.part().save()),
            make("month", self.tr("Choose a month"), "Ctrl+F", "calendar", self.month.setFocus),
            make("earlier", self.tr("Month before"), "Alt+Left", "chevron-left", lambda: self.month.step(-1)),
            make("later", self.tr("Month after"), "Alt+Right", "chevron-right", lambda: self.month.step(1)),
            make("next", self.tr("Next part"), on, "", self._next, shown=False),
            make("previous", self.tr("Part before"), back, "", lambda: self._next(-1), shown=False),
        ]

    def refresh(self) -> None:
        self._heard = False
        self.desk.errands.ask(self, _here, self._turn, latest="here", always=self._say_if_unread)

    def show_item(self, **what: Any) -> None:
        """part=goals, review, hot or problems; month=a date; tell=the number of a case; new=True: log a problem.

        What is begun by tell= or new= is of the month that runs, unless a month is named.
        """
        month = what.get("month")
        if isinstance(month, date):
            wanted = Span.of(Period.MONTH, month)
            self._offer({*self._months, wanted}, wanted)
            self._running = False
        elif what.get("tell") or what.get("new"):
            self._running = True
        self._telling, self._new = str(what.get("tell", "")), bool(what.get("new"))
        self.tabs.choose("hot" if self._telling else "problems" if self._new else str(what.get("part", "")))
        self.refresh()

    def keep(self) -> dict[str, Any]:
        typed = {id: part.typed() for id, part in self.parts.items()}
        return {"month": self.month.chosen(), "part": self.tabs.current(), "typed": typed}

    def restore(self, kept: dict[str, Any]) -> None:
        if kept["month"] is not None:
            self._offer({kept["month"]})
            self._running = False
        self.tabs.choose(kept["part"])
        for id, typed in kept["typed"].items():
            if typed is not None:
                self.parts[id].take_up(typed)

    def leave(self) -> None:
        for part in self.parts.values():
            part.leave()

    def panes(self) -> list[QWidget]:
        focus = QApplication.focusWidget()
        inside = focus if focus is not None and self.part().isAncestorOf(focus) else self._first()
        return [self.month, inside]

    def focus_first(self) -> None:
        rows = self.part().list_at_work()
        self._to_rows = not rows.rows() and rows.form is None
        if self._to_rows:
            self.tabs.take_keys()  # what the lists hold may still be on its way
        else:
            rows.focus_first()

    def part(self) -> MonthPart:
        """The part in sight."""
        return self.parts[self.tabs.current()]

    # -- within

    def _turn(self, here: tuple[date, bool]) -> None:
        """It is known which day it is and who sits here: the months are offered, and the part in sight is asked."""
        self._heard = True
        today, manager = here
        this = Span.of(Period.MONTH, today)
        around = {Span.of(Period.MONTH, shifted(this.first, by)) for by in range(-MONTHS_BACK, MONTHS_AHEAD + 1)}
        self._offer({*self._months, *around}, this if self._running else None)
        self._running = False
        month = self.month.chosen() or this
        for part in self.parts.values():
            part.turn_to(month, today)
            part.suit(manager)
        self.managers_only.setVisible(self.part().managers and not manager)
        self.part().refresh()
        if self._telling and not manager:
            self.desk.toasts.refuse(sentence(Refusal("clerk.managers_only")))
        elif self._telling:
            self.hot.tell_of(self._telling)
        elif self._new:
            self.problems.begin()
        self._telling, self._new = "", False

    def _say_if_unread(self) -> None:
        part = self.part()
        if not self._heard:
            part.turn_to(self.month.chosen() or part.month, part.today)
            part.say_unread()

    def _offer(self, months: set[Span], wanted: Span | None = None) -> None:
        """Offer these months, the latest first; the one wanted, else the one chosen, is shown."""
        sorted_months = tuple(sorted(months, key=lambda each: each.first, reverse=True))
        if wanted is not None or sorted_months != self._months:
            self._months = sorted_months
            self.month.offer(sorted_months, wanted)

    def _go_to_month(self, month: date) -> None:
        """Show the month of what was just saved or begun, or it would be gone from sight."""
        if Span.of(Period.MONTH, month) != self.month.chosen():
            self.show_item(month=month, part=self.tabs.current())

    def _rows_came(self, part: MonthPart) -> None:
        """The keys go on from the tab to the first list that takes them, if nobody moved them meanwhile."""
        focus = QApplication.focusWidget()
        if not self._to_rows or part is not self.part():
            return
        self._to_rows = False
        for rows in part.lists_in_order():
            if focus is None or not self.tabs.isAncestorOf(focus):
                return
            rows.focus_first()
            focus = QApplication.focusWidget()

    def _go_to(self, part: str) -> None:
        self.tabs.choose(part)
        self.focus_first()

    def _next(self, by: int = 1) -> None:
        self.tabs.step(by)
        self.focus_first()

    def _first(self) -> QWidget:
        return self.part().first() or self.tabs

    def _show_part(self) -> None:
        focus = QApplication.focusWidget()
        within = focus is not None and self._stack.isAncestorOf(focus)
        self._stack.setCurrentWidget(self.part())
        if within:
            self.focus_first()  # Qt would give the keys to whatever stands in sight before the rows come
        self.refresh()


def _here(reading: Reading) -> tuple[date, bool]:
    """The day it is in the office, and whether a manager sits at the desk."""
    return reading.facts.local(reading.now).date(), is_manager(reading)
