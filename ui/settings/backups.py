"""Backups in the settings: how it stands, the list, the two places, and the password they are sealed with."""

from itertools import pairwise
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from desk.places_doubt import DoubtKind, PlaceDoubt, doubtful_place
from desk.settings import BackupFacts, change_backups
from desk.work import Reading, UnitOfWork
from ui.backups.pane import BackupsPane
from ui.desk import Desk
from ui.settings.backupseal import SealCard
from ui.settings.factspart import FactsPart
from ui.settings.folderline import FolderLine
from ui.widgets.label import PlainLabel


class BackupsPart(FactsPart):
    """Where backups are kept is a manager's choice; to make one, to look into it and to try it is anybody's."""

    managers: ClassVar[bool] = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        assert desk.backups is not None  # the window's
        self.pane = BackupsPane(desk.errands, desk.backups, desk.bring_back, lambda told: desk.toasts.show(told))
        self._inside.insertWidget(0, self.pane)
        self.seal = SealCard(desk)
        self._inside.insertWidget(2, self.seal)
        stops = [*self.pane.stops(), *(each for line in self._lines() for each in (line.line, line.browse))]
        for one, other in pairwise(stops):
            self.setTabOrder(one, other)

    def _lines(self) -> tuple[FolderLine, FolderLine]:
        return self.first_line, self.second_line

    def build(self) -> None:
        self.form.section(self.tr("Where backups are kept"))
        first, second = self.tr("First place"), self.tr("Second place, such as a stick")
        self.first_line = FolderLine(first, self.tr("The folder backups beside the book"))
        self.second_line = FolderLine(second, self.tr("None"))
        self.form.add("backup_folder", first, self.first_line)
        self.form.add("backup_second", second, self.second_line)
        told = self.tr(
            "Each backup goes to both. A stick that is not plugged in is told, and gets the next backup when it is."
        )
        self.form.field("backup_second").add_under(PlainLabel(told, "muted", wrap=True))
        self.doubts = {name: PlainLabel("", "wrong", wrap=True) for name in ("backup_folder", "backup_second")}
        for name, label in self.doubts.items():
            self.form.field(name).add_under(label)
            label.hide()

    def act(self, work: UnitOfWork, told: dict[str, Any]) -> None:
        change_backups(work, BackupFacts(**told))

    def thanks(self) -> str:
        assert self.desk.backups is not None
        self.desk.backups.again()
        return self.tr("Kept: where backups go from now on")

    def refresh(self) -> None:
        super().refresh()
        self.pane.refresh()
        self.seal.refresh()
        places = {name: str(getattr(self.desk.facts, name)) for name in self.doubts}
        self.desk.errands.ask(self, _doubts(places), self._show_doubts, latest="doubts")

    def suit(self, manager: bool) -> None:
        super().suit(manager)
        self.pane.suit(manager)
        self.seal.suit(manager)

    def first(self) -> QWidget | None:
        return self.pane.table if self.pane.table.total else self.pane.now

    def back_up(self) -> None:
        """Back up now (F9)."""
        self.pane.back_up()

    def _show_doubts(self, doubts: dict[str, PlaceDoubt | None]) -> None:
        for name, doubt in doubts.items():
            label = self.doubts[name]
            label.setText("" if doubt is None else self._doubt_words(doubt))
            label.setVisible(doubt is not None)

    def _doubt_words(self, doubt: PlaceDoubt) -> str:
        if doubt.kind == DoubtKind.NETWORK:
            return self.tr("This folder is on the network: backups wait for it, and others there may open them.")
        return self.tr(
            "{service} copies this folder to the internet: the book's data would leave this PC. Set a password, or "
            "choose another folder."
        ).format(service=doubt.service)


def _doubts(places: dict[str, str]) -> Any:
    def ask(_reading: Reading) -> dict[str, PlaceDoubt | None]:
        return {name: doubtful_place(Path(place)) if place else None for name, place in places.items()}

    return ask
