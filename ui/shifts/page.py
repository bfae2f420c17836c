"""The page of the shifts: handing over, the day journal, what lies at the desk, and the duty roster."""

from collections.abc import Callable
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from ui.commands import Command
from ui.desk import Desk
from ui.page import Page
from ui.shifts.handover import GIVE, HandoverPart
from ui.shifts.items import ItemsPart
from ui.shifts.journal import JournalPart
from ui.shifts.part import ShiftPart
from ui.shifts.roster import RosterPart
from ui.theme import px
from ui.widgets.heading import PageHead
from ui.widgets.tabbar import TabBar

HANDOVER, JOURNAL, ITEMS, ROSTER = "handover", "journal", "items", "roster"


class ShiftsPage(Page):
    """Four tabs; F9 begins what each is for, Ins an entry, Ctrl+S keeps what is written, Ctrl+P shows its paper."""

    by_the_clock = True
    tables: ClassVar[frozenset[str]] = frozenset().union(
        *(part.tables for part in (HandoverPart, JournalPart, ItemsPart, RosterPart))
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.handover, self.journal = HandoverPart(desk), JournalPart(desk)
        self.items, self.roster = ItemsPart(desk), RosterPart(desk)
        self.parts: dict[str, ShiftPart] = {
            HANDOVER: self.handover, JOURNAL: self.journal, ITEMS: self.items, ROSTER: self.roster
        }  # fmt: skip
        self._named = (
            (HANDOVER, self.tr("Handover")),
            (JOURNAL, self.tr("Day journal")),
            (ITEMS, self.tr("Things at the desk")),
            (ROSTER, self.tr("Duty roster")),
        )
        self.tabs = TabBar(self._named, self.tr("Part"))
        self.tabs.changed.connect(lambda _part: self._show_part())
        self._stack, self._bars = QStackedWidget(), QStackedWidget()
        for part in self.parts.values():
            self._stack.addWidget(part)
            self._bars.addWidget(part.act_bar())
        ground = QVBoxLayout()
        ground.setContentsMargins(px(20), px(14), px(20), px(10))
        ground.setSpacing(px(8))
        ground.addWidget(PageHead(self.tr("Shifts")))
        ground.addWidget(self.tabs)
        ground.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(ground, 1)
        column.addWidget(self._bars)

    # -- what a page does

    def commands(self) -> list[Command]:
        def make(id: str, text: str, keys: str, icon: str, run: Callable[[], object], shown: bool = True) -> Command:
            return Command(f"shifts.{id}", text, keys, icon, run, "shifts", shown=shown)

        on, back = "Ctrl+PgDown|Ctrl+Tab", "Ctrl+PgUp|Ctrl+Shift+Tab"
        to_parts = [
            make(f"go.{part}", words, f"Alt+{place}", "", partial(self._go_to, part))
            for place, (part, words) in enumerate(self._named, 1)
        ]
        earlier, later = self.tr("Day or week before, sheet back"), self.tr("Day or week after, sheet on")
        main = self.tr("Hand over or take over, hand out, write the roster")
        return [
            *to_parts,
            make("main", main, "F9", "check", lambda: self.part().go_on()),
            make("new", self.tr("New entry, take something in"), "Ins", "plus", lambda: self.part().begin()),
            make("save", self.tr("Save what is written here"), "Ctrl+S", "save", lambda: self.part().save()),
            make("print", self.tr("Print the sheet, the day, the week"), "Ctrl+P", "printer", self._print),
            make("search", self.tr("Search here"), "Ctrl+F", "search", lambda: self.part().search()),
            make("earlier", earlier, "Alt+Left|PgUp", "chevron-left", lambda: self.part().step(-1)),
            make("later", later, "Alt+Right|PgDown", "chevron-right", lambda: self.part().step(1)),
            make("copy", self.tr("Roster as last week"), "Ctrl+D", "copy", self._copy_week),
            make("next", self.tr("Next part"), on, "", self._next, shown=False),
            make("previous", self.tr("Part before"), back, "", lambda: self._next(-1), shown=False),
        ]

    def refresh(self) -> None:
        self.part().refresh()

    def show_item(self, **what: Any) -> None:
        """part=handover, journal, items or roster; number=H-… or K-…; take=True: the sheet that waits;

        new="journal" or "item" begins an entry, for unit_id= and person_id=; give=True begins handing over.
        """
        number, new = str(what.get("number", "")).upper(), str(what.get("new", ""))
        if number.startswith("K-"):
            self.tabs.choose(ITEMS)
            self.items.show_number(number)
        elif number:
            self.tabs.choose(HANDOVER)
            self.handover.show_sheet(number)
        elif what.get("give"):
            self.tabs.choose(HANDOVER)
            self.handover.show_number("", GIVE)
        elif what.get("take"):
            self.tabs.choose(HANDOVER)
            self.handover.show_waiting()
        elif new == "journal":
            self.tabs.choose(JOURNAL)
            self.journal.begin()
        elif new == "item":
            self.tabs.choose(ITEMS)
            self.items.begin_for(what.get("unit_id"), what.get("person_id"))
        else:
            self.tabs.choose(str(what.get("part", "")))

    def keep(self) -> dict[str, Any]:
        return {
            "part": self.tabs.current(),
            "number": self.handover.list.number,
            "day": self.journal.day,
            "typed": {id: part.typed() for id, part in self.parts.items()},
        }

    def restore(self, kept: dict[str, Any]) -> None:
        self.handover.list.go_to(kept["number"])
        self.journal.day = kept["day"]
        self.tabs.choose(kept["part"])
        for id, typed in kept["typed"].items():
            if typed is not None:
                self.parts[id].take_up(typed)

    def leave(self) -> None:
        for part in self.parts.values():
            part.leave()

    def escape(self) -> bool:
        if self.part() is self.handover and self.handover.both.narrow and self.handover.both.opened:
            self.handover.show_list()
            return True
        return False

    def panes(self) -> list[QWidget]:
        part = self.part()
        focus = QApplication.focusWidget()
        inside = focus if focus is not None and part.isAncestorOf(focus) else part.first()
        return [self.tabs, inside or self.tabs]

    def focus_first(self) -> None:
        self.part().focus_first()

    def part(self) -> ShiftPart:
        """The part in sight."""
        return self.parts[self.tabs.current()]

    # -- within

    def _print(self) -> None:
        self.part().print_it()

    def _copy_week(self) -> None:
        if self.part() is self.roster:
            self.roster.copy_week()

    def _go_to(self, part: str) -> None:
        self.tabs.choose(part)
        self.focus_first()

    def _next(self, by: int = 1) -> None:
        self.tabs.step(by)
        self.focus_first()

    def _show_part(self) -> None:
        place = list(self.parts).index(self.tabs.current())
        focus = QApplication.focusWidget()
        within = focus is not None and (self._stack.isAncestorOf(focus) or self._bars.isAncestorOf(focus))
        self._stack.setCurrentIndex(place)
        self._bars.setCurrentIndex(place)
        if within:
            self.focus_first()  # Qt would give the keys to whatever comes next
        self.refresh()
