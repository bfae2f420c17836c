"""The quick actions of the office: Alt+1 to Alt+9, the menu, and the palette."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desk import quick_actions
from desk.quick_actions import Action
from ui.cases.bulk import BulkActs
from ui.commands import Command
from ui.desk import Desk
from ui.stages import cases_words
from ui.widgets.actionbar import button_of
from ui.widgets.label import literal


class QuickKeys(QObject):
    """Keeps the keys in step with the office's list and does an action to whatever is chosen."""

    def __init__(self, desk: Desk, bulk: BulkActs, chosen: Callable[[], Sequence[str]], page: QWidget) -> None:
        """`chosen` answers the numbers of the cases it is done to."""
        super().__init__(page)
        self._desk, self._bulk, self._chosen = desk, bulk, chosen
        self.actions: tuple[Action, ...] | None = None
        self.menu = QMenu(page)
        self.menu.aboutToShow.connect(self._fill)

    def button(self, *, worded: bool = True) -> QPushButton:
        """A button with the menu of them; a bar that is full has only its icon."""
        made = button_of(self.tr("Quick") if worded else "", lambda: None, icon_name="zap")
        made.setAccessibleName(self.tr("Quick actions"))
        made.setToolTip(self.tr("Quick actions (Alt+1 to Alt+9)"))
        made.setMenu(self.menu)
        return made

    def refresh(self) -> None:
        """Read which there are."""
        self._desk.errands.ask(self, quick_actions.actions, self._learn, latest="actions")

    def run(self, action: Action) -> None:
        """Do it to the cases chosen."""
        numbers, language, id = list(self._chosen()), self._desk.look.language, action.key
        if not numbers:
            self._desk.toasts.show(self.tr("Choose a case first."))
            return
        name = action.name.text(language)
        which = numbers[0] if len(numbers) == 1 else cases_words(len(numbers))
        told = self.tr("{what}: {cases}").format(what=name, cases=which)
        self._bulk.run(
            f"quick:{id}",
            numbers,
            lambda work, some, tell: quick_actions.do(work, id, some, language, tell),
            lambda batch: self._bulk.say(told, batch),
        )

    def _learn(self, actions: tuple[Action, ...]) -> None:
        if actions == self.actions:
            return
        before, self.actions = self.actions or (), actions
        commands, language = self._desk.commands, self._desk.look.language
        commands.remove(_id(each) for each in before)
        commands.add(
            *(
                Command(
                    _id(each),
                    each.name.text(language),
                    f"Alt+{each.place}",
                    "zap",
                    partial(self.run, each),
                    "cases",
                    once=True,
                )
                for each in actions
            )
        )

    def _fill(self) -> None:
        self.menu.clear()
        for each in self.actions or ():
            words = f"{literal(each.name.text(self._desk.look.language))}\tAlt+{each.place}"
            self.menu.addAction(words).triggered.connect(lambda _checked=False, each=each: self.run(each))
        if self.menu.actions():
            self.menu.addSeparator()
        make = self.menu.addAction(self.tr("Change the quick actions…"))
        make.triggered.connect(lambda: self._desk.open("settings", part="quick"))
        self.menu.setActiveAction(self.menu.actions()[0])


def _id(action: Action) -> str:
    return f"cases.quick.{action.place}"
