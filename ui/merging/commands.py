"""What the page offers about records that are one: merge this person, merge this flat, split a merge."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desk.merging import Merged
from ui.commands import Command
from ui.desk import Desk
from ui.icons import icon


@dataclass(frozen=True)
class MergeCommands:
    """The same three as commands and at the end of a menu; `unit_id` and `person_id` tell what is in front."""

    desk: Desk
    page: QWidget
    unit_id: Callable[[], int | None]
    person_id: Callable[[], int | None]

    def commands(self) -> list[Command]:
        """The commands of the page."""
        translate = QCoreApplication.translate
        return [
            Command(
                "owners.merge_person",
                translate("merging", "Merge this person with…"),
                "",
                "users",
                self.merge_person,
                "owners",
            ),
            Command(
                "owners.merge_unit",
                translate("merging", "Merge this flat with…"),
                "",
                "house",
                self.merge_unit,
                "owners",
            ),
            Command("owners.split", translate("merging", "Split a merge…"), "", "undo-2", self.split, "owners"),
        ]

    def fill(self, menu: QMenu) -> None:
        """Put them at the end of a menu."""
        menu.addSeparator()
        for command in self.commands():
            action = QAction(icon(command.icon, "text"), command.text, menu)
            action.triggered.connect(lambda _checked=False, run=command.run: run())
            menu.addAction(action)

    def merge_person(self) -> None:
        """Ask who else the person chosen is."""
        self._merge("person", self.person_id())

    def merge_unit(self) -> None:
        """Ask which other flat the one shown is."""
        self._merge("unit", self.unit_id())

    def _merge(self, kind: str, id: int | None) -> None:
        if id is None:
            return
        from ui.merging.dialog import MergeDialog, tell_merged  # few visits need it

        def told(done: Merged) -> None:
            if kind == "unit":
                self.desk.open("owners", unit_id=done.kept_id)
            tell_merged(self.desk, self.page, done)

        dialog = MergeDialog(self.desk, kind, id, self.page.window())
        dialog.merged.connect(told)
        dialog.open()

    def split(self) -> None:
        """Show the merges of the flat and its people."""
        unit_id = self.unit_id()
        if unit_id is None:
            return
        from ui.merging.dialog import tell_split
        from ui.merging.splitting import SplitDialog

        dialog = SplitDialog(self.desk, unit_id, self.page.window())
        dialog.parted.connect(lambda parted: tell_split(self.desk, self.page, parted))
        dialog.open()
