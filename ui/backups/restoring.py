"""A backup before it is brought back: looked through first, then what it would change in plain words."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from desk.backups import prove
from desk.backups.comparing import Changes, anything_stands, what_changes, what_changes_unopened
from desk.backups.manifest import SEALED, Manifest
from desk.refusals import Refusal
from ui.backups.words import made_words, reason_word
from ui.errands import Errands, Progress
from ui.messages import sentence
from ui.placing import stand_as_high_as
from ui.theme import current_look, em, px
from ui.widgets.actionbar import ActionBar
from ui.widgets.label import PlainLabel
from ui.widgets.notice import Notice
from ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from desk.office import Office


@dataclass(frozen=True)
class Agreed:
    """A backup that was looked through and is to be brought back, with the password of a sealed one."""

    path: Path
    manifest: Manifest
    password: str | None


@dataclass(frozen=True)
class _Looked:
    manifest: Manifest
    changes: Changes
    whole: bool  # the present book can be backed up as ever
    stands: bool  # something lies in the book's place


class RestoreDialog(QDialog):
    """Nothing is touched here: the check, the sentence, and one button that agrees."""

    agreed = Signal(object)  # Agreed

    def __init__(self, errands: Errands, folder: Path, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._errands, self._folder, self.path = errands, folder, path
        self._job: Progress | None = None
        self._looked: _Looked | None = None
        self.setWindowTitle(self.tr("Bring back a backup"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(em(40))
        self.title = PlainLabel(path.name, "card", wrap=True, parent=self)
        self.state = PlainLabel("", wrap=True, parent=self)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.password = QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(self.tr("Password of the backup"))
        self.password.setPlaceholderText(self.tr("Password of the backup"))
        self.password.setVisible(path.suffix == SEALED)
        self.password.returnPressed.connect(self.look_through)
        self.notice = Notice("", tone="red")
        self.notice.hide()
        self._table = QWidget(self)
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(18))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnStretch(4, 1)
        self._table.hide()
        self.kept = PlainLabel("", "muted", wrap=True, parent=self)
        self.kept.hide()
        self._ground = QWidget(self)
        inside = QVBoxLayout(self._ground)
        inside.setContentsMargins(px(20), px(16), px(20), px(12))
        inside.setSpacing(px(10))
        for each in (self.title, self.state, self.password, self.bar, self.notice, self._table, self.kept):
            inside.addWidget(each)
        inside.addStretch(1)
        self._actions = ActionBar()
        self.go = self._actions.add_primary(self.tr("Look through it"), self.look_through, "Enter")
        self.cancel = self._actions.add_trailing(self.tr("Cancel"), self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Scroll(self._ground), 1)
        column.addWidget(self._actions)
        if path.suffix == SEALED:
            self.state.setText(self.tr("This backup is sealed. It opens with the password that was set on its day."))
            self.bar.hide()
            self.password.setFocus()
        else:
            self.look_through()

    # -- looking through

    def look_through(self) -> None:
        """Prove the backup in a scratch folder, and count what it would change."""
        if self._job is not None or self._looked is not None:
            return
        path, folder, opens = self.path, self._folder, self._errands.is_open
        password = self.password.text() or None

        def job(office: "Office | None", moved: Progress) -> _Looked:
            manifest = prove(path, folder, password, moved.step, to_restore=True)
            if office is None or not opens or office.damaged:
                changes, whole = what_changes_unopened(manifest, folder)
                return _Looked(manifest, changes, whole, anything_stands(folder))
            changes = office.ask(lambda reading: what_changes(reading=reading, manifest=manifest))
            return _Looked(manifest, changes, whole=True, stands=True)

        self.notice.hide()
        self.bar.setValue(0)
        self.bar.show()
        self.state.setText(self.tr("Looking through the backup: every page, every reference, every photo…"))
        self.state.show()
        self.go.setEnabled(False)
        self._job = self._errands.run(
            self,
            job,
            self._show,
            self._refused,
            self._move,
            title=self.tr("Looking through a backup"),
            cancelled=self.reject,
            always=self._rest,
        )

    def _move(self, fraction: float, _text: str) -> None:
        self.bar.setValue(round(fraction * 100))

    @Slot()
    def _rest(self) -> None:
        self._job = None
        self.bar.hide()
        self.go.setEnabled(True)
        if self._looked is None and self.password.isVisible():
            self.password.setFocus()
            self.password.selectAll()
        else:
            self.go.setFocus()

    def _refused(self, refusal: Refusal) -> None:
        self.state.setText("")
        self.state.hide()
        mistyped = refusal.code == "backup.wrong_password"
        title = self.tr("It did not open") if mistyped else self.tr("This backup cannot be brought back")
        self.notice.show_notice(title, sentence(refusal), tone="red")
        self.notice.show()
        self._fit_soon()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._fit_soon()

    def _fit_soon(self) -> None:
        """Stand as high as what is told, once that is laid out, with the buttons in sight."""
        QTimer.singleShot(0, self, lambda: stand_as_high_as(self, self._ground, self._actions, self.height()))

    # -- what it would change

    def _show(self, looked: _Looked) -> None:
        self._looked = looked
        manifest, changes = looked.manifest, looked.changes
        self.password.hide()
        office = manifest.office(current_look().language)
        told = (self.tr("Backup of {when}").format(when=made_words(manifest)), reason_word(manifest.reason), office)
        self.title.setText(" · ".join(each for each in told if each))
        self.state.setText(self.tr("It is whole: every page, reference and photo was proved."))
        self.state.show()
        self._say_changes(changes)
        self._fill(changes)
        self._say_kept(looked)
        self._actions.setEnabled(True)
        self.go.setText(self.tr("Bring this backup back"))
        self.go.setAccessibleName(self.go.text())
        self.go.clicked.disconnect()
        self.go.clicked.connect(self._agree)
        self._fit_soon()

    def _say_changes(self, changes: Changes) -> None:
        if changes.new:
            told = self.tr("What was set up here so far is replaced by this backup.")
            title = self.tr("Nothing was taken down in the book of this PC yet")
            self.notice.show_notice(title, told, tone="accent")
            self.notice.show()
            return
        if not changes.now:
            return
        if not changes.ours:
            told = self.tr("It is a backup of another book: nothing of the present one would be in it.")
            self.notice.show_notice(self.tr("Another book"), told, tone="red")
            self.notice.show()
            return
        missing = changes.newer("case")
        if missing:
            one, more = self.tr("1 case is newer than this backup"), self.tr("{n} cases are newer than this backup")
            title = (one if missing == 1 else more).format(n=missing)
            told = self.tr("What is newer would be missing from the book; the copy that is kept of it has it.")
        else:
            title = self.tr("No case is newer than this backup")
            told = self.tr("What was written in other places since then would be missing from the book.")
        self.notice.show_notice(title, told, tone="amber")
        self.notice.show()

    def _fill(self, changes: Changes) -> None:
        heads = ["", self.tr("In the backup")]
        if changes.now:
            heads.append(self.tr("In the book now"))
            if changes.ours:
                heads.append(self.tr("Newer"))
        for place, words in enumerate(heads):
            self._grid.addWidget(PlainLabel(words, "muted"), 0, place, self._side(place))
        for row, (name, words) in enumerate(self._nouns(), 1):
            cells = [words, f"{changes.then[name]:,}"]
            if changes.now:
                cells.append(f"{changes.now[name]:,}")
                if changes.ours:
                    cells.append(f"{changes.newer(name):,}" if changes.newer(name) else "–")
            for place, cell in enumerate(cells):
                self._grid.addWidget(PlainLabel(cell), row, place, self._side(place))
        self._table.show()

    @staticmethod
    def _side(place: int) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignRight if place else Qt.AlignmentFlag.AlignLeft

    def _nouns(self) -> tuple[tuple[str, str], ...]:
        return (
            ("case", self.tr("Cases")),
            ("slip", self.tr("Work slips")),
            ("letter", self.tr("Letters")),
            ("person", self.tr("People")),
            ("unit", self.tr("Units")),
            ("attachment", self.tr("Photos and scans")),
        )

    def _say_kept(self, looked: _Looked) -> None:
        manifest, told = looked.manifest, []
        if looked.whole:
            told.append(
                self.tr("The present book is backed up first and listed with the others: nothing is thrown away.")
            )
        elif looked.stands:
            told.append(self.tr("What lies in the book's place now is moved into a folder of its own beside it."))
        if manifest.missing:
            gone = self.tr("{n} of its photos or scans are gone: they are neither beside it nor on this PC.")
            told.append(gone.format(n=len(manifest.missing)))
        self.kept.setText(" ".join(told))
        self.kept.setVisible(bool(told))

    def _agree(self) -> None:
        if self._looked is not None and self._job is None:
            password = self.password.text() or None
            self.agreed.emit(Agreed(self.path, self._looked.manifest, password))
            super().accept()

    def reject(self) -> None:
        if self._job is not None:
            self._job.cancel()
        super().reject()


def open_restoring(
    errands: Errands, folder: Path, path: Path, parent: QWidget, then: Callable[[Agreed], object]
) -> RestoreDialog:
    """Let a backup be looked through; `then` hears that it is to be brought back."""
    dialog = RestoreDialog(errands, folder, path, parent)
    # In a turn of its own: the dialog is still on its way out.
    dialog.agreed.connect(then, Qt.ConnectionType.QueuedConnection)
    dialog.open()
    return dialog
