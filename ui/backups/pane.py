"""How it stands with the backups, the list of them, and what can be done with each."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QLineEdit, QVBoxLayout, QWidget

from desk.backups import Backup, Manifest, drill
from desk.backups.manifest import PLAIN, SEALED
from desk.backups.standing import Lying
from desk.facts import Facts
from desk.office import Office
from desk.refusals import Refusal
from ui.backups.inside import InsideDialog
from ui.backups.restoring import Agreed, RestoreDialog, open_restoring
from ui.backups.words import (
    aside_words,
    drill_words,
    first_words,
    made_words,
    reason_word,
    second_words,
    size_words,
    when_words,
)
from ui.desk import BacksUp
from ui.errands import Errands, Progress
from ui.messages import sentence
from ui.table import AllRows, Column, PagedTable, PageOfRows
from ui.theme import px
from ui.widgets.actionbar import ActionBar
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.label import PlainLabel


class BackupsPane(QWidget):
    """Anybody backs up, looks inside and tries one; only who keeps the book brings one back."""

    def __init__(
        self,
        errands: Errands,
        backups: BacksUp,
        bring_back: Callable[[Agreed], object],
        say: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._errands, self._backups, self._bring_back, self._say = errands, backups, bring_back, say
        self._job: Progress | None = None
        self._manager = False
        backups.stood.connect(self.show_standing)
        labels = (PlainLabel("", wrap=True, selectable=True) for _ in range(4))
        self.first, self.second, self.tried, self.aside = labels
        self.aside.hide()
        self.fault = PlainLabel("", "wrong", wrap=True)
        self.fault.hide()
        standing = Card(self.tr("How it stands"))
        for each in (self.first, self.second, self.tried, self.aside, self.fault):
            standing.body.addWidget(each)
        self.bar = ActionBar(bare=True)
        self.now = self.bar.add_primary(self.tr("Back up now"), self.back_up, "F9", "archive-restore")
        self.drill = self.bar.add_secondary(
            self.tr("Try the newest one (drill)"), self.try_chosen, icon_name="shield-check"
        )
        standing.body.addWidget(self.bar)
        self.table = PagedTable(self._columns(), self._fetch, self.tr("Backups"))
        self.table.set_empty(EmptyState("archive-restore", self.tr("There is no backup yet. F9 makes one.")))
        self.table.setMinimumHeight(px(190))
        self.table.opened.connect(lambda _row: self.look_inside())
        self.table.selected.connect(lambda _row: self._suit_row())
        self.row_bar = ActionBar(bare=True)
        self.inside = self.row_bar.add_secondary(self.tr("Look inside"), self.look_inside, "Enter", "eye")
        self.restore = self.row_bar.add_secondary(self.tr("Bring it back…"), self.restore_chosen, icon_name="undo-2")
        self.from_file = self.row_bar.add_trailing(self.tr("Bring back from a file…"), self.restore_file)
        lists = Card(self.tr("Backups"))
        lists.body.addWidget(self.table)
        lists.body.addWidget(self.row_bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(standing)
        column.addWidget(lists)
        self.show_standing()

    def stops(self) -> tuple[QWidget, ...]:
        """What Tab stops at, from top to bottom."""
        return self.now, self.drill, self.table, self.inside, self.restore, self.from_file

    def _columns(self) -> list[Column]:
        return [
            Column("made", self.tr("Made"), self._when, width=13, bold=True, value=lambda row: row.backup.made_at),
            Column("why", self.tr("Why"), self._why, width=10, tone=_tone),
            Column("size", self.tr("Size"), lambda row: size_words(row.backup.size), width=7, align_right=True),
            Column("sealed", self.tr("Password"), self._password, width=7),
            Column("place", self.tr("Place"), self._place, stretch=True, muted=True),
        ]

    def _when(self, row: Lying) -> str:
        known = self._backups.standing
        return when_words(row.backup.made_at, self._facts, known.now) if known is not None else ""

    def _why(self, row: Lying) -> str:
        manifest = row.backup.manifest
        if manifest is None:
            told = {
                "backup.newer": self.tr("Newer program"),
                "backup.old_seal": self.tr("Older program"),
                "backup.unreadable": self.tr("Not readable"),
            }
            return told.get(row.backup.fault, self.tr("Damaged"))
        if not manifest.is_of(self._facts.book_id):
            return self.tr("Another book")
        return reason_word(manifest.reason)

    def _password(self, row: Lying) -> str:
        if row.backup.manifest is None:
            return ""
        return self.tr("Needed") if row.backup.sealed else self.tr("None")

    def _place(self, row: Lying) -> str:
        if row.earlier:
            return self.tr("Earlier place") + f" · {row.backup.path}"
        place = self.tr("Second place") if row.second else self.tr("First place")
        return f"{place} · {row.backup.path.name}"

    @property
    def _facts(self) -> Facts:
        return self._errands.office.facts

    # -- showing

    def refresh(self) -> None:
        """Look at both places again."""
        self._backups.look_anew()

    @Slot()
    def show_standing(self) -> None:
        """Show how it stands, as far as it is known."""
        known = self._backups.standing
        if known is None:
            self.first.setText(self.tr("Looking at the places…"))
            return
        facts = self._facts
        self.first.setText(first_words(known, facts))
        self.second.setText(second_words(known, facts))
        self.tried.setText(drill_words(known, facts))
        self.aside.setText("\n".join(map(aside_words, known.aside)))
        self.aside.setVisible(bool(known.aside))
        self.table.refresh()
        self._suit_row()

    def _fetch(self, _after: object | None, then: Callable[[PageOfRows], None]) -> None:
        known = self._backups.standing
        then(AllRows(known.lying if known is not None else ()))

    def suit(self, manager: bool) -> None:
        """Only who keeps the book brings a backup back."""
        self._manager = manager
        self._suit_row()

    def _suit_row(self) -> None:
        row = self.table.current_row()
        some, sound = isinstance(row, Lying), isinstance(row, Lying) and row.backup.manifest is not None
        self.inside.setEnabled(some)
        self.restore.setEnabled(sound and self._manager)
        self.from_file.setEnabled(self._manager)
        words = self.tr("Try the chosen one (drill)") if some else self.tr("Try the newest one (drill)")
        self.drill.setText(words)
        self.drill.setAccessibleName(words)
        self.drill.setEnabled(self._to_try() is not None)

    def _to_try(self) -> Backup | None:
        """The one chosen, where it is a backup of this book; the newest good one where none is chosen."""
        row, known = self.table.current_row(), self._backups.standing
        if not isinstance(row, Lying):
            return known.last if known is not None else None
        manifest = row.backup.manifest
        return row.backup if manifest is not None and manifest.is_of(self._facts.book_id) else None

    # -- doing

    def back_up(self) -> None:
        """Back up now (F9)."""
        self.tell_fault("")
        self._backups.back_up(self._say, lambda refusal: self.tell_fault(sentence(refusal)))

    def tell_fault(self, words: str) -> None:
        """Say what went wrong where it was begun."""
        self.fault.setText(words)
        self.fault.setVisible(bool(words))

    def look_inside(self) -> None:
        """What the chosen backup says of itself."""
        row = self.table.current_row()
        if isinstance(row, Lying):
            self._open(InsideDialog(row, self._facts, self))

    def try_chosen(self) -> None:
        """Prove a backup wholly on a scratch copy, as is due once a year."""
        backup = self._to_try()
        if backup is None:
            return
        if self._job is not None:  # the button stays as it is meanwhile, or the cursor would leave it
            self._say(self.tr("A backup is being tried already"))
        elif backup.sealed:
            self._ask_password(backup, lambda password: self.try_one(backup.path, password))
        else:
            self.try_one(backup.path, None)

    def try_one(self, path: Path, password: str | None) -> None:
        """Prove a backup wholly; the day is kept."""
        self.tell_fault("")

        def job(office: Office, moved: Progress) -> Manifest:
            return drill(office, path, password, moved.step)

        self._job = self._errands.run(
            self, job, self._tried, self._refused, title=self.tr("Trying a backup"), always=self._rest
        )

    def _ask_password(self, backup: Backup, then: Callable[[str], object]) -> None:
        asking = QInputDialog(self)
        asking.setWindowTitle(self.tr("Try a sealed backup"))
        known = self._backups.standing
        made = when_words(backup.made_at, self._facts, known.now) if known is not None else ""
        words = self.tr("Password of the backup of {when}").format(when=made)
        asking.setLabelText(words)
        asking.setOkButtonText(self.tr("Try it"))
        asking.setCancelButtonText(self.tr("Cancel"))
        asking.setTextEchoMode(QLineEdit.EchoMode.Password)
        for line in asking.findChildren(QLineEdit):
            line.setAccessibleName(words)
        asking.textValueSelected.connect(then)
        self._open(asking)

    def _tried(self, manifest: Manifest) -> None:
        told = self.tr("The backup of {when} is whole: {rows} entries and {files} photos and scans were proved.")
        self._say(
            told.format(when=made_words(manifest), rows=f"{sum(manifest.rows.values()):,}", files=f"{manifest.files:,}")
        )
        self._backups.look_anew()

    def _refused(self, refusal: Refusal) -> None:
        self.tell_fault(sentence(refusal))

    def _rest(self) -> None:
        self._job = None

    def restore_chosen(self) -> None:
        """Look the chosen backup through and say what bringing it back would change."""
        row = self.table.current_row()
        if isinstance(row, Lying):
            self.open_restore(row.backup.path)

    def restore_file(self) -> None:
        """The same for a file from elsewhere, such as another stick."""
        kinds = self.tr("Backups ({endings})").format(endings=f"*{PLAIN} *{SEALED}")
        chosen, _filter = QFileDialog.getOpenFileName(self, self.tr("Choose a backup"), "", f"{kinds};;*")
        if chosen:
            self.open_restore(Path(chosen))

    def open_restore(self, path: Path) -> RestoreDialog:
        """The dialog that looks a backup through."""
        return open_restoring(self._errands, self._errands.office.folder, path, self, self._bring_back)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _tone(row: Lying) -> str | None:
    return "red" if row.backup.manifest is None else None
