"""The steps of setting up that no part of the settings has: what the office is called, and who lives there."""

import sys
from pathlib import Path

from PySide6.QtCore import QProcess, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desk import owners
from desk.backups.comparing import is_new
from desk.work import Reading
from ui.desk import Desk
from ui.settings.look import LookPart
from ui.settings.office import OfficePart
from ui.settings.part import Part
from ui.theme import px
from ui.widgets.actionbar import button_of
from ui.widgets.card import Card
from ui.widgets.label import PlainLabel

SAMPLE = "sample"
"""The folder, in the data folder, of the invented office to look round in."""


class BeginningPart(LookPart):
    """The language of this PC; and, until something is entered, the way back for an office that had another PC."""

    backup_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.way_back = self.form.section("")
        told = self.tr("It may lie on a stick. All comes back from it; only this PC's printers are chosen anew.")
        words = self.tr("This office has a backup: bring it back…")
        self.bring_back = button_of(words, self.backup_wanted.emit, icon_name="archive-restore")
        self.bring_back.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.way_back.body.addWidget(self.bring_back)
        self.way_back.body.addWidget(PlainLabel(told, "muted", wrap=True))
        self.way_back.hide()

    def suit(self, manager: bool) -> None:
        self.bring_back.setEnabled(manager)

    def refresh(self) -> None:
        self._desk.errands.ask(self, is_new, self.way_back.setVisible, latest="new")


class NamesPart(OfficePart):
    """What stands on every paper; the rest of the office's facts can wait."""

    def build(self) -> None:
        self._names()


class OwnersPart(Part):
    """Where the households come from: a roll the office has, or an invented estate to try the program with first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.known = PlainLabel("", "strong", wrap=True)
        self.bring = button_of(self.tr("Import the roll of owners…"), self._import, "primary", "upload")
        self.sample = button_of(self.tr("Look round in a sample office"), self._look_round, icon_name="eye")
        card = Card(self.tr("Owners and flats"))
        for button in (self.bring, self.sample):
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for each in (
            self.known,
            PlainLabel(
                self.tr(
                    "A spreadsheet (.xlsx, .csv) with flat, name and phone is enough. What cannot be read is told row "
                    "by row, nothing is kept before you say so, and the whole import can be undone. Without a roll "
                    "the book begins empty: a household is added with the first call."
                ),
                wrap=True,
            ),
            self.bring,
            PlainLabel(
                self.tr(
                    "The sample office opens in a window of its own with invented people and complaints. Nothing in "
                    "it touches your book."
                ),
                "muted",
                wrap=True,
            ),
            self.sample,
        ):
            card.body.addWidget(each)
        card.body.setSpacing(px(10))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)

    def first(self) -> QWidget | None:
        return self.bring

    def refresh(self) -> None:
        self._desk.errands.ask(self, _households, self._tell, latest="known")

    def _tell(self, flats: int) -> None:
        self.known.setText(self.tr("{n} flats are on file.").format(n=f"{flats:,}"))
        self.known.setVisible(flats > 0)

    def _import(self) -> None:
        self._desk.open("owners", part="import", back=True)

    def _look_round(self) -> None:
        program, *arguments = sample_command(self._desk.errands.office.folder / SAMPLE)
        started = QProcess.startDetached(program, arguments)
        begun = started[0] if isinstance(started, tuple) else started
        told = self.tr("The sample office opens in a moment, in a window of its own")
        failed = self.tr("The sample office could not be started. Run “deskbell demo” from a command line instead.")
        self._desk.toasts.show(told if begun else failed)


def sample_command(folder: Path) -> list[str]:
    """How this program is started once more, on a sample office in `folder`."""
    packed = getattr(sys, "frozen", False)
    program = [sys.executable] if packed else [sys.executable, "-m", "ui"]
    return [*program, "--data", str(folder), "demo"]


def _households(reading: Reading) -> int:
    return owners.units(reading).total or 0
