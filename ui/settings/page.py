"""Settings: the office, its lists, its people, and this PC."""

from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk.rights import Right, rights
from ui.commands import Command
from ui.desk import Desk
from ui.page import Page
from ui.settings.advice import AdvicePart
from ui.settings.backups import BackupsPart
from ui.settings.book import BookPart
from ui.settings.causes import CausesPart
from ui.settings.classes import ClassesPart
from ui.settings.deposit import DepositPart
from ui.settings.estates import EstatesPart
from ui.settings.hours import HoursPart
from ui.settings.lazy import Lazy
from ui.settings.letterpaper import LettersPart
from ui.settings.limits import LimitsPart
from ui.settings.look import LookPart
from ui.settings.office import OfficePart
from ui.settings.part import Part
from ui.settings.partlist import PartList
from ui.settings.parts import named_parts
from ui.settings.people import PeoplePart
from ui.settings.places import PlacesPart
from ui.settings.prices import PricesPart
from ui.settings.printers import PrintersPart
from ui.settings.privacy import PrivacyPart
from ui.settings.program import ProgramPart
from ui.settings.quick import QuickPart
from ui.settings.reports import ReportsPart
from ui.settings.signing import SigningPart
from ui.settings.slips import SlipsPart
from ui.settings.steps import StepsPart
from ui.settings.templates import TemplatesPart
from ui.settings.trades import TradesPart
from ui.settings.workers import WorkersPart
from ui.theme import em, px
from ui.widgets.actionbar import ActionBar
from ui.widgets.heading import PageHead
from ui.widgets.label import PlainLabel
from ui.widgets.pill import Pill

NARROW = 52
"""Below so many ems of width the list of parts shows only its icons."""


class SettingsPage(Page):
    """The parts in a list at the left, the chosen one beside it; each keeps what is done in it in its own way."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "fact", "own_day", "clerk", "step_kind", "case_class", "place", "trade", "cause", "estate", "building",
            "advice", "directory_entry", "call_line", "deposit", "compensation",
            "quick_action", "worker", "price_item", "price", "package", "package_line", "slip_line",
            "letter_template", "template_version",
        }
    )  # fmt: skip

    office = Lazy(OfficePart)
    hours = Lazy(HoursPart)
    limits = Lazy(LimitsPart)
    classes = Lazy(ClassesPart)
    places = Lazy(PlacesPart)
    trades = Lazy(TradesPart)
    workers = Lazy(WorkersPart)
    prices = Lazy(PricesPart)
    slips = Lazy(SlipsPart)
    letters = Lazy(LettersPart)
    templates = Lazy(TemplatesPart)
    reports = Lazy(ReportsPart)
    advice = Lazy(AdvicePart)
    causes = Lazy(CausesPart)
    estates = Lazy(EstatesPart)
    quick = Lazy(QuickPart)
    people = Lazy(PeoplePart)
    signing = Lazy(SigningPart)
    steps = Lazy(StepsPart)
    deposit = Lazy(DepositPart)
    privacy = Lazy(PrivacyPart)
    look = Lazy(LookPart)
    backups = Lazy(BackupsPart)
    printers = Lazy(PrintersPart)
    program = Lazy(ProgramPart)
    book = Lazy(BookPart)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.built: dict[str, Part] = {}
        named = named_parts()
        self._titles = {id: title for id, title, _icon in named}
        self._bars: dict[str, ActionBar] = {}
        self._dirty: set[str] = set()
        self.choice = PartList(named, self.tr("Part"))
        self._unsaved = Pill("", "amber")
        self._unsaved.hide()
        self._head = PageHead(self.tr("Settings"))
        self._head.add(self._unsaved)
        self._stack = QStackedWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        ground = QVBoxLayout()
        ground.setContentsMargins(px(20), px(14), px(20), px(14))
        ground.setSpacing(px(10))
        ground.addWidget(self._head)
        beside = QHBoxLayout()
        beside.setSpacing(px(12))
        beside.addWidget(self.choice)
        self.managers_only = PlainLabel(self.tr("Only a manager changes this."), "muted", wrap=True)
        self.managers_only.hide()
        shown = QVBoxLayout()
        shown.setSpacing(px(8))
        shown.addWidget(self.managers_only)
        shown.addWidget(self._stack, 1)
        beside.addLayout(shown, 1)
        ground.addLayout(beside, 1)
        self._column.addLayout(ground, 1)
        self.choice.changed.connect(lambda _part: self._show_part())
        self.choice.activated.connect(lambda _index: self.focus_first())
        self._show_part()

    def take_in(self, id: str, part: Part) -> None:
        """A part was built: it lies with the others, and its buttons below."""
        self.built[id] = part
        self._stack.addWidget(part)
        part.dirtied.connect(lambda dirty: self._show_dirty(id, dirty))
        if (bar := part.bar()) is not None:
            self._bars[id] = bar
            bar.setVisible(False)
            self._column.addWidget(bar)

    # -- what a page does

    def commands(self) -> list[Command]:
        return [
            Command("settings.save", self.tr("Save what is written here"), "Ctrl+S", "save", self.save, "settings"),
            Command(
                "settings.next",
                self.tr("Next part of the settings"),
                "Ctrl+PgDown|Ctrl+Tab",
                "",
                self._next,
                "settings",
                shown=False,
            ),
            Command(
                "settings.previous",
                self.tr("Part of the settings before"),
                "Ctrl+PgUp|Ctrl+Shift+Tab",
                "",
                lambda: self._next(-1),
                "settings",
                shown=False,
            ),
            Command("settings.change", self.tr("Change the chosen one"), "F2", "pencil", self.change, "settings"),
            Command(
                "settings.print",
                self.tr("Catalogue of services and price list…"),
                "Ctrl+P",
                "printer",
                self.print_prices,
                "settings",
                shown=False,
            ),
            Command("settings.backup", self.tr("Back up now"), "F9", "archive-restore", self.back_up, "settings"),
        ]

    def refresh(self) -> None:
        self.part().refresh()
        self.desk.errands.ask(self, rights, self._suit, latest="right")

    def show_item(self, **what: Any) -> None:
        """part=office, limits, classes, ..., as they are named above; print_prices=True: the price list on paper;
        back_up=True: a backup now; look=True: whether a newer program lies there."""
        self.choice.set_value(what.get("part"))
        if what.get("print_prices"):
            self.print_prices()
        if what.get("back_up"):
            self.back_up()
        if what.get("look"):
            self.program.look_now()

    def topic(self) -> str:
        return f"settings.{self.choice.value()}"

    def keep(self) -> dict[str, Any]:
        typed = {id: part.typed() for id, part in self.built.items()}
        return {"part": self.choice.value(), "typed": typed}

    def restore(self, kept: dict[str, Any]) -> None:
        self.choice.set_value(kept["part"])
        for id, typed in kept["typed"].items():
            if typed is not None:
                self._part(id).take_up(typed)

    def leave(self) -> None:
        for part in self.built.values():
            part.leave()

    def set_aside(self) -> None:
        super().set_aside()
        for part in self.built.values():
            part.set_aside()

    def panes(self) -> list[QWidget]:
        focus = QApplication.focusWidget()
        beside = focus if focus is not None and self.part().isAncestorOf(focus) else self._first()
        return [self.choice, beside]

    def focus_first(self) -> None:
        self._first().setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < em(NARROW)
        if narrow != self.choice.narrow:
            self.choice.set_narrow(narrow)
            self._name()

    def part(self) -> Part:
        """The part in sight."""
        return self._part(self.choice.value())

    def _part(self, id: str) -> Part:
        part: Part = getattr(self, id)  # the ids are the names above
        return part

    def print_prices(self) -> None:
        """Print the price list, from whichever part."""
        self.choice.set_value("prices")
        self.prices.print_list()

    def back_up(self) -> None:
        """Back up now, from whichever part."""
        self.choice.set_value("backups")
        self.backups.back_up()

    def save(self) -> None:
        """Keep what is being written in the part in sight."""
        self.part().save()

    def change(self) -> None:
        """Open what is chosen in the part in sight."""
        self.part().change()

    def _next(self, by: int = 1) -> None:
        """To the next part round and round, with the keys where work on it begins."""
        self.choice.step(by)
        self.focus_first()

    def _first(self) -> QWidget:
        """Where work on the part in sight begins."""
        return self.part().first() or self.choice

    def _show_part(self) -> None:
        here = self.choice.value()
        self._stack.setCurrentWidget(self.part())
        for id, bar in self._bars.items():
            bar.setVisible(id == here)
        self._name()
        self.refresh()

    def _suit(self, has: frozenset[Right]) -> None:
        """Nobody is offered what would only be refused."""
        here = self.part()
        told = self.tr("Only a manager changes this.")
        if here.right is Right.DISPATCH:
            told = self.tr("Only a dispatcher or a manager changes this.")
        self.managers_only.setText(told)
        self.managers_only.setVisible(here.managers and here.right not in has)
        for part in self.built.values():
            part.suit(part.right in has)

    def _name(self) -> None:
        """Where the list shows only icons, the head says which part it is."""
        title = self.tr("Settings")
        self._head.set_title(f"{title} · {self.choice.title()}" if self.choice.narrow else title)

    def _show_dirty(self, id: str, dirty: bool) -> None:
        (self._dirty.add if dirty else self._dirty.discard)(id)
        parts = ", ".join(self._titles[each] for each in self._titles if each in self._dirty)
        self._unsaved.show_state(self.tr("Not saved yet: {parts}").format(parts=parts), "amber")
        self._unsaved.setVisible(bool(parts))
