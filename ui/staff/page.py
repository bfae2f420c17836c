"""The office's own people: their records, what is to their credit, spot checks and suggestions (M29, M30, M66a)."""

from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk.figures.spans import Period, Span
from desk.rights import is_manager
from desk.tenure import today
from desk.words import Language
from desk.work import Reading
from ui.commands import Command
from ui.desk import Desk
from ui.page import Page
from ui.settings.officelist import OfficeListsPart
from ui.staff.records import RecordsPart
from ui.staff.suggestions import SuggestionsPart
from ui.theme import px
from ui.turningpaper import TurningPaper
from ui.widgets.actionbar import ActionBar
from ui.widgets.heading import PageHead
from ui.widgets.label import PlainLabel
from ui.widgets.tabbar import TabBar

PAPER = "form"


class StaffPage(Page):
    """Two parts: the records, a manager's, and the suggestions, everybody's."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "staff", "staff_credit", "spot_check", "staff_suggestion", "measure", "clerk", "worker", "case", "fact",
            "draft",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.records, self.suggestions = RecordsPart(desk), SuggestionsPart(desk)
        self.parts: dict[str, OfficeListsPart] = {"records": self.records, "suggestions": self.suggestions}
        self._named = (("records", self.tr("Records")), ("suggestions", self.tr("Suggestions")))
        self.tabs = TabBar(self._named, self.tr("Part"))
        self.tabs.changed.connect(lambda _part: self._show_part())
        self.managers_only = PlainLabel(
            self.tr("The records are a manager's. Alt+2: the suggestions, which are everybody's"), "muted"
        )
        self.managers_only.hide()
        self.records.staff.hide()
        self._waits = False  # the keys stand beside until it is known whose the records are
        self._stack = QStackedWidget()
        for part in self.parts.values():
            self._stack.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self.tabs, 1)
        row.addWidget(self.managers_only)
        ground = QVBoxLayout()
        ground.setContentsMargins(px(20), px(14), px(20), px(10))
        ground.setSpacing(px(8))
        ground.addWidget(PageHead(self.tr("Staff")))
        ground.addLayout(row)
        ground.addWidget(self._stack, 1)
        self.bar = ActionBar()
        self.bar.add_secondary(self.tr("Praise of the month"), self.preview, "Ctrl+P", "printer")
        self.bar.add_secondary(self.tr("Of the year"), partial(self.preview, Period.YEAR), "Ctrl+Shift+P", "printer")
        self.bar.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(ground, 1)
        column.addWidget(self.bar)

    # -- what a page does

    def commands(self) -> list[Command]:
        def make(id: str, text: str, keys: str, icon: str, run: Any, shown: bool = True) -> Command:
            return Command(f"staff.{id}", text, keys, icon, run, "staff", shown=shown)

        on, back = "Ctrl+PgDown|Ctrl+Tab", "Ctrl+PgUp|Ctrl+Shift+Tab"
        to_parts = [
            make(part, words, f"Alt+{place}", "", partial(self._go_to, part))
            for place, (part, words) in enumerate(self._named, 1)
        ]
        return [
            *to_parts,
            make("save", self.tr("Save what is written here"), "Ctrl+S", "save", lambda: self.part().save()),
            make("month", self.tr("Praise and honours of the month, on paper"), "Ctrl+P", "printer", self.preview),
            make(
                "year",
                self.tr("Praise and honours of the year, on paper"),
                "Ctrl+Shift+P",
                "printer",
                partial(self.preview, Period.YEAR),
            ),
            make("next", self.tr("Next part"), on, "", self._next, shown=False),
            make("previous", self.tr("Part before"), back, "", lambda: self._next(-1), shown=False),
        ]

    def refresh(self) -> None:
        self.desk.errands.ask(self, is_manager, self._suit, latest="manager")
        self.part().refresh()

    def show_item(self, **what: Any) -> None:
        """part=records or suggestions; new=True: enter a suggestion."""
        self.tabs.choose("suggestions" if what.get("new") else str(what.get("part", "")))
        self.refresh()
        if what.get("new"):
            self.suggestions.begin()

    def keep(self) -> dict[str, Any]:
        return {"part": self.tabs.current(), "typed": {id: part.typed() for id, part in self.parts.items()}}

    def restore(self, kept: dict[str, Any]) -> None:
        self.tabs.choose(kept["part"])
        for id, typed in kept["typed"].items():
            if typed is not None:
                self.parts[id].take_up(typed)

    def leave(self) -> None:
        for part in self.parts.values():
            part.leave()

    def focus_first(self) -> None:
        first = self.part().lists_in_order()[0]
        self._waits = first.isHidden()
        if self._waits:
            self.tabs.setFocus()
        else:
            first.focus_first()

    def part(self) -> OfficeListsPart:
        """The part in sight."""
        return self.parts[self.tabs.current()]

    def preview(self, period: Period = Period.MONTH) -> None:
        """Show the list of praise and honours as it will be on paper (M29)."""

        def drawn(reading: Reading, language: Language) -> bytes:
            from desk.staff.paper import draw, gather  # brings the PDF engine, on the worker

            return draw(gather(reading, Span.of(period, today(reading)), language))

        TurningPaper(self.desk, self, drawn, self.tr("Praise and honours"), PAPER).ask()

    # -- within

    def _suit(self, manager: bool) -> None:
        for part in self.parts.values():
            part.suit(manager)
        records = self.tabs.current() == "records"
        rows, focus, waited = self.records.staff, QApplication.focusWidget(), self._waits
        self._waits = False
        if not manager and focus is not None and rows.isAncestorOf(focus):
            self.tabs.setFocus()
        rows.setVisible(manager)  # nobody else is told any, and not that there are none
        self.bar.setVisible(manager and records)
        self.managers_only.setVisible(not manager and records)
        if manager and records and waited and self.tabs.hasFocus():
            rows.focus_first()

    def _show_part(self) -> None:
        self._stack.setCurrentWidget(self.part())
        self.refresh()

    def _go_to(self, part: str) -> None:
        self.tabs.choose(part)
        self.focus_first()

    def _next(self, by: int = 1) -> None:
        self.tabs.step(by)
        self.focus_first()
