"""What a backup says of itself: when, whose, how much, and up to which line of the diary."""

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from desk.backups.manifest import Manifest
from desk.backups.standing import Lying
from desk.facts import Facts
from ui.backups.words import made_words, reason_word, size_words
from ui.moments import day_and_time
from ui.placing import resize_on_screen
from ui.theme import current_look, em, px
from ui.widgets.actionbar import button_of
from ui.widgets.label import PlainLabel


class InsideDialog(QDialog):
    """Read from its open part, so it is there at once; whether the rest is whole a try or a restore says."""

    def __init__(self, lying: Lying, facts: Facts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Inside the backup"))
        self.setModal(True)
        self.setMinimumWidth(em(38))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(16), px(20), px(14))
        column.setSpacing(px(10))
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # its least height is for a width it never has
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(18))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(1, 1)
        for place, (name, words) in enumerate(self._rows(lying, facts)):
            grid.addWidget(PlainLabel(name, "muted"), place, 0)
            grid.addWidget(PlainLabel(words, wrap=True, selectable=True), place, 1)
        column.addLayout(grid)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        self.close_button = button_of(self.tr("Close"), self.accept)
        row.addWidget(self.close_button)
        column.addLayout(row)
        self.close_button.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """Stand as high as what is told at this width."""
        column = self.layout()
        assert column is not None
        resize_on_screen(self, QSize(self.width(), column.heightForWidth(self.width())))

    def _rows(self, lying: Lying, facts: Facts) -> list[tuple[str, str]]:
        backup = lying.backup
        rows = [(self.tr("File"), str(backup.path)), (self.tr("Size"), size_words(backup.size))]
        manifest = backup.manifest
        if manifest is None:
            whys = {
                "backup.newer": self.tr("Made by a newer Deskbell"),
                "backup.old_seal": self.tr("Sealed by an older Deskbell: it is not used"),
                "backup.unreadable": self.tr("It cannot be read now"),
            }
            told = whys.get(backup.fault, self.tr("Damaged, or no backup: it is not used"))
            return [*rows, (self.tr("State"), told)]
        held = manifest.rows
        counts = (
            (self.tr("Cases: {n}"), "case"),
            (self.tr("Slips: {n}"), "slip"),
            (self.tr("Letters: {n}"), "letter"),
            (self.tr("People: {n}"), "person"),
            (self.tr("Units: {n}"), "unit"),
        )
        photos = self.tr("Photos and scans: {n}").format(n=f"{manifest.files:,}")
        holds = [*(words.format(n=f"{held.get(name, 0):,}") for words, name in counts), photos]
        whose = manifest.office(current_look().language) or "–"
        if not manifest.is_of(facts.book_id):
            whose = self.tr("{office} – another book").format(office=whose)
        head = self.tr("Up to line {n}").format(n=f"{manifest.diary_id:,}")
        if manifest.diary_at is not None:
            at = day_and_time(manifest.diary_at, facts, manifest.made_at)
            head = self.tr("Up to line {n}, of {at}").format(n=f"{manifest.diary_id:,}", at=at)
        opens = self.tr("With its password only") if backup.sealed else self.tr("Without a password")
        return [
            (self.tr("Made"), made_words(manifest)),
            (self.tr("Why"), reason_word(manifest.reason)),
            (self.tr("Office"), whose),
            (self.tr("Holds"), " · ".join(holds)),
            (self.tr("Diary"), head),
            (self.tr("Opens"), opens),
            (self.tr("Proof"), self.tr("Read again and compared with the book when it was made")),
            (self.tr("Made by"), _program(manifest)),
            *rows,
        ]


def _program(manifest: Manifest) -> str:
    """Deskbell 1.2.0 (0010): whoever helps asks for both."""
    shape = f"({manifest.revision})" if manifest.revision else ""
    return " ".join(each for each in ("Deskbell", manifest.program, shape) if each)
