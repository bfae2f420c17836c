"""Setting up the office: a step at a time, each a part of the settings, none of them needed to take the first call."""

from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk.rights import Right, rights
from desk.settings import STEPS, step_to_do, step_was_gone_through
from ui.commands import Command
from ui.desk import Desk
from ui.page import Page
from ui.settings.backups import BackupsPart
from ui.settings.factspart import FactsPart
from ui.settings.lazy import Lazy
from ui.settings.part import Part
from ui.settings.partlist import PartList
from ui.settings.people import PeoplePart
from ui.settings.printers import PrintersPart
from ui.settings.signing import SigningPart
from ui.taborder import follow
from ui.theme import em, px
from ui.welcome.steps import BeginningPart, NamesPart, OwnersPart
from ui.widgets.actionbar import ActionBar, stand_back
from ui.widgets.givingway import GivingWay
from ui.widgets.heading import PageHead
from ui.widgets.label import PlainLabel

NARROW = 52
"""Below so many ems of width the list of steps shows only its icons."""


class WelcomePage(Page):
    """The steps at the left, the one in hand beside them; Ctrl+Enter keeps it and goes on, each can wait for later."""

    tables: ClassVar[frozenset[str]] = frozenset({"fact", "clerk", "unit"})

    look = Lazy(BeginningPart)
    office = Lazy(NamesPart)
    owners = Lazy(OwnersPart)
    printers = Lazy(PrintersPart)
    people = Lazy(PeoplePart)
    signing = Lazy(SigningPart)
    backups = Lazy(BackupsPart)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.built: dict[str, Part] = {}
        self._bars: dict[str, ActionBar] = {}
        self._dirty: set[str] = set()
        self._going_on = ""  # the step that is left as soon as what is typed in it is kept
        self._here = ""  # the step in sight
        told = {
            "look": (self.tr("Language"), "languages", self.tr("How the program looks on this PC.")),
            "office": (self.tr("The office"), "building-2", self.tr("These words stand on every slip and letter.")),
            "owners": (self.tr("Owners"), "users", self.tr("Who lives where: the caller is found while you type.")),
            "printers": (self.tr("Printers"), "printer", self.tr("Choose where slips and letters come out; try it.")),
            "people": (self.tr("Who works here"), "contact", self.tr("Everybody who takes calls or signs letters.")),
            "signing": (self.tr("Signing in"), "lock", self.tr("Each with a PIN of their own, if the office wishes.")),
            "backups": (self.tr("Backups"), "archive-restore", self.tr("Where a second copy of the book is kept.")),
        }
        self._told = {id: words for id, (_title, _icon, words) in told.items()}
        numbered = [(id, f"{n}  {told[id][0]}", told[id][1]) for n, id in enumerate(STEPS, 1)]
        self.choice = PartList(numbered, self.tr("Step"))
        self.choice.changed.connect(lambda _step: self._show_step())
        self.choice.activated.connect(lambda _index: self.focus_first())
        self._head = PageHead(self.tr("Set up the office"))
        self._line = PlainLabel("", "muted", wrap=True)
        self._stack = QStackedWidget()
        shown = QVBoxLayout()
        shown.setSpacing(px(8))
        shown.addWidget(self._line)
        shown.addWidget(self._stack, 1)
        beside = QHBoxLayout()
        beside.setSpacing(px(12))
        beside.addWidget(self.choice)
        beside.addLayout(shown, 1)
        ground = QVBoxLayout()
        ground.setContentsMargins(px(20), px(14), px(20), px(8))
        ground.setSpacing(px(10))
        ground.addWidget(self._head)
        ground.addLayout(beside, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(ground, 1)
        self._bar = ActionBar()
        self.on = self._bar.add_primary(self.tr("Next step"), self.go_on, "Ctrl+Enter", "arrow-right")
        self.back = self._bar.add_secondary(self.tr("Step before"), lambda: self.choice.step(-1), "Alt+Left")
        self._bar.add_trailing(self.tr("The rest later, in the settings"), self.end)
        self._column.addWidget(self._bar)
        if not self._start(step_to_do(desk.facts)):
            self._show_step()

    def take_in(self, id: str, part: Part) -> None:
        """A step was built: it lies with the others, and its own buttons over those that go on."""
        self.built[id] = part
        self._stack.addWidget(part)
        part.dirtied.connect(lambda dirty: self._kept(id, dirty))
        if isinstance(part, BeginningPart):
            part.backup_wanted.connect(lambda: self.backups.pane.restore_file())
        bar = None if isinstance(part, FactsPart) else part.bar()  # going on saves those
        if bar is not None:
            self._bars[id] = bar
            bar.setVisible(False)
            self._column.insertWidget(1, bar)
        for button in (*part.findChildren(GivingWay), *(bar.findChildren(GivingWay) if bar is not None else ())):
            stand_back(button)  # the one thing to be done here is to go on

    # -- what a page does

    def commands(self) -> list[Command]:
        def make(id: str, text: str, keys: str, run: Any) -> Command:
            return Command(f"welcome.{id}", text, keys, "", run, "welcome", shown=False)

        return [
            make("next", self.tr("Next step"), "Ctrl+Enter|Ctrl+Return|Ctrl+PgDown", self.go_on),
            make("previous", self.tr("Step before"), "Alt+Left|Ctrl+PgUp", lambda: self._step(-1)),
            make("save", self.tr("Save what is written here"), "Ctrl+S", lambda: self.part().save()),
            make("backup", self.tr("Back up now"), "F9", self._back_up),
            make("change", self.tr("Change the chosen one"), "F2", lambda: self.part().change()),
        ]

    def refresh(self) -> None:
        self.part().refresh()
        self.desk.errands.ask(self, rights, self._suit, latest="right")

    def show_item(self, **what: Any) -> None:
        """step=look, office, ..., as they are named above."""
        self._start(what.get("step"))

    def keep(self) -> dict[str, Any]:
        return {"step": self.choice.value(), "typed": {id: part.typed() for id, part in self.built.items()}}

    def restore(self, kept: dict[str, Any]) -> None:
        self._start(kept["step"])
        for id, typed in kept["typed"].items():
            if typed is not None:
                getattr(self, id).take_up(typed)

    def leave(self) -> None:
        for part in self.built.values():
            part.leave()

    def set_aside(self) -> None:
        super().set_aside()
        for part in self.built.values():
            part.set_aside()

    def panes(self) -> list[QWidget]:
        return [self.choice, self.part().first() or self.choice]

    def focus_first(self) -> None:
        (self.part().first() or self.on).setFocus(Qt.FocusReason.OtherFocusReason)

    def part(self) -> Part:
        """The step in hand."""
        part: Part = getattr(self, self.choice.value())  # the ids are the names above
        return part

    def go_on(self) -> None:
        """Keep what is written in this step, then go to the next; after the last the day begins."""
        here = self.choice.value()
        if here in self._dirty:
            self._going_on = here
            self.part().save()
        else:
            self._step(1)

    def end(self) -> None:
        """The day begins; whatever was left out stands in the settings."""
        self.desk.toasts.show(self.tr("Ctrl+N takes the first complaint; the rest is under Settings"))
        self.desk.open("today")

    # -- within

    def _start(self, step: object) -> bool:
        """Begin with a step nobody went to from another one; whether it was not in sight yet."""
        before, self._here = self.choice.value(), ""
        self.choice.set_value(step)
        self._here = self.choice.value()
        return self._here != before

    def _back_up(self) -> None:
        if self.choice.value() == "backups":
            self.backups.back_up()

    def _step(self, by: int) -> None:
        place = STEPS.index(self.choice.value()) + by
        if place >= len(STEPS):
            self.end()
        elif place >= 0:
            self.choice.set_value(STEPS[place])
            self.focus_first()

    def _kept(self, id: str, dirty: bool) -> None:
        (self._dirty.add if dirty else self._dirty.discard)(id)
        if not dirty and self._going_on == id:
            self._going_on = ""
            if self.choice.value() == id:
                self._step(1)

    def _show_step(self) -> None:
        here = self.choice.value()
        before, self._here = self._here, here
        if before and STEPS.index(before) < STEPS.index(here):
            self._gone_through(before)
        if here == STEPS[-1]:
            self._gone_through(here)
        self._going_on = ""
        self._stack.setCurrentWidget(self.part())
        for id, bar in self._bars.items():
            bar.setVisible(id == here)
        self._line.setText(self._told[here])
        self.back.setEnabled(here != STEPS[0])
        follow(self.choice, self.part(), *([self._bars[here]] if here in self._bars else []), self._bar)
        self.on.setText(self.tr("Begin the day") if here == STEPS[-1] else self.tr("Next step"))
        self.refresh()

    def _gone_through(self, step: str) -> None:
        if step not in self.desk.facts.set_up:
            self.desk.errands.do(self, lambda work: step_was_gone_through(work, step))

    def _suit(self, has: frozenset[Right]) -> None:
        for part in self.built.values():
            part.suit(part.right in has)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        narrow = self.width() < em(NARROW)
        if narrow != self.choice.narrow:
            self.choice.set_narrow(narrow)
