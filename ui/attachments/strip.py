"""The photos and scans of a record: a row of small pictures that are added, opened, named and taken off."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from desk import attachments
from desk.attachments import AttachmentRow, is_there, thumb_of
from desk.work import Reading, UnitOfWork
from ui.attachments.addingrow import AddingRow
from ui.attachments.attaching import Added, Source, sources_of
from ui.attachments.attachmentname import NameDialog
from ui.attachments.lastfolder import LastFolder
from ui.attachments.pictureview import stored_image
from ui.attachments.thumbs import Thumb, Thumbs
from ui.desk import Desk
from ui.messages import sentence
from ui.moments import day_and_time
from ui.theme import px
from ui.widgets.card import Card
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.widgets.toast import UNDO_SECONDS

PDF = "application/pdf"


@dataclass(frozen=True)
class _Shown:
    row: AttachmentRow
    image: QImage | None
    missing: bool


class AttachmentStrip(Card):
    """Photos and scans of one record of a table: Enter opens, F2 names, Del takes off with Undo, Ctrl+V pastes.

    Files may be dropped on it. It asks again by itself when attachments changed.
    """

    def __init__(self, desk: Desk, subject: str, name: str, parent: QWidget | None = None, *, key: str = "") -> None:
        """`subject` is the table of the record, `name` the title, `key` the one by which the page adds to it."""
        self._add_link = LinkButton("")
        super().__init__(name, self._add_link, parent=parent)
        self._add_link.setText(self.tr("Add photos or scans…"))
        self._add_link.setAccessibleName(self.tr("Add photos or scans…"))
        self._add_link.clicked.connect(self.choose)
        if key:
            self.head.addWidget(KeyHint(key))
        self.desk, self.subject, self.name = desk, subject, name
        self.subject_id: int | None = None
        self._rows: dict[int, _Shown] = {}
        self.thumbs = Thumbs(name)
        self.thumbs.opened.connect(self.open_one)
        self.thumbs.removed.connect(self.remove)
        self.thumbs.renaming.connect(self.rename)
        self.thumbs.chosen.connect(self._show_acts)
        self.body.addWidget(self.thumbs)
        self.nothing = PlainLabel(
            self.tr("No photos or scans yet. Drop files here, or paste a picture with Ctrl+V."), "muted", wrap=True
        )
        self.body.addWidget(self.nothing)
        self._acts = self._act_row()
        self.body.addWidget(self._acts)
        self.moving = AddingRow(desk.errands)
        self.moving.added.connect(self._added)
        self.body.addWidget(self.moving)
        self.trouble = PlainLabel("", "wrong", wrap=True)
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.setAcceptDrops(True)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)
        desk.errands.changed.connect(self._heard)
        self.hide()

    # -- what is in it

    def show_for(self, subject_id: int | None) -> None:
        """Show those of a record; nothing at all for None."""
        if subject_id != self.subject_id:
            self.subject_id, self._rows = subject_id, {}
            self.trouble.hide()
            self._show([])
        self.setVisible(subject_id is not None)
        if subject_id is not None:
            self._ask(subject_id)

    def rows(self) -> list[AttachmentRow]:
        """Those shown, in their order."""
        return [shown.row for shown in self._rows.values()]

    def focus_first(self) -> None:
        """The cursor to the pictures, or to the way to add one."""
        (self.thumbs if self._rows else self._add_link).setFocus(Qt.FocusReason.OtherFocusReason)

    def _heard(self, tables: frozenset[str]) -> None:
        if "attachment" in tables and self.subject_id is not None:
            self._ask(self.subject_id)

    def _ask(self, subject_id: int) -> None:
        folder, subject = self.desk.errands.office.folder, self.subject
        drawn = {id: shown.image for id, shown in self._rows.items() if shown.image is not None}

        def question(reading: Reading) -> list[_Shown]:
            return [
                _Shown(row, drawn.get(row.id) or _image(thumb_of(folder, row.stored)), not is_there(folder, row.stored))
                for row in attachments.attachments(reading, subject, subject_id)
            ]

        def show(rows: list[_Shown]) -> None:
            if subject_id == self.subject_id:
                self._show(rows)

        self.desk.errands.ask(self, question, show, latest="attachments")

    def _show(self, rows: Sequence[_Shown]) -> None:
        self._rows = {shown.row.id: shown for shown in rows}
        self.thumbs.show_thumbs([self._thumb(shown) for shown in rows])
        self.thumbs.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self._show_acts()

    def _thumb(self, shown: _Shown) -> Thumb:
        row = shown.row
        told = [self.tr("file missing")] if shown.missing else []
        told += [row.note] if row.note else []
        told.append(
            self.tr("added {when} by {clerk}").format(
                when=day_and_time(row.added_at, self.desk.facts), clerk=row.clerk or "—"
            )
        )
        mark = self.tr("File missing") if shown.missing else "PDF" if row.stored.media == PDF else ""
        return Thumb(row.id, row.name, "\n".join(told), None if shown.missing else shown.image, mark, shown.missing)

    def _act_row(self) -> QWidget:
        bar = QWidget()
        line = QHBoxLayout(bar)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(14))
        for text, act, tone in (
            (self.tr("Open"), self.open_one, ""),
            (self.tr("Name and note…"), self.rename, ""),
            (self.tr("Take off"), self.remove, "red"),
        ):
            link = LinkButton(text, tone=tone)
            link.clicked.connect(lambda _checked=False, act=act: self._with_current(act))
            line.addWidget(link)
        line.addStretch(1)
        return bar

    def _with_current(self, act: Any) -> None:
        if (id := self.thumbs.current_id()) is not None:
            act(id)

    def _show_acts(self) -> None:
        self._acts.setVisible(self.thumbs.current_id() is not None)

    # -- adding

    def choose(self) -> None:
        """Ask for files of the PC, several at once, in the folder the last ones came from."""
        last = LastFolder(self.desk.errands.office.folder)
        kinds = self.tr("Photos and scans ({endings})").format(
            endings="*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.pdf"
        )
        kinds = f"{kinds};;{self.tr('All files (*)')}"
        chosen, _filter = QFileDialog.getOpenFileNames(self, self.name, last.path(), kinds)
        paths = [Path(each) for each in chosen]
        last.keep(paths)
        self.add(paths)

    def paste(self) -> None:
        """Take what the clipboard holds: copied files, or a picture."""
        sources = sources_of(QGuiApplication.clipboard().mimeData())
        if sources:
            self.add(sources)
        else:
            self._say(self.tr("The clipboard holds neither a picture nor a file. Copy one, then paste it here."))

    def add(self, sources: Sequence[Source]) -> None:
        """Attach files and pictures to the record shown."""
        if self.subject_id is not None and sources:
            self._say("")
            self.moving.begin(self.subject, self.subject_id, list(sources), self.name)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add(sources_of(event.mimeData()))

    def _added(self, added: Added) -> None:
        if added.ids:
            told = self.tr("Added: {count}").format(count=len(added.ids))
            self.desk.toasts.show(told, self.tr("Undo"), lambda: self._take_off(added.ids), UNDO_SECONDS)
        lines = [sentence(refusal) for refusal in added.refused]
        if added.known:
            lines.append(self.tr("Here already: {count}").format(count=added.known))
        self._say("\n".join(lines))

    def _say(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    # -- one of them

    def open_one(self, id: int) -> None:
        """Look at one, and from there at the others."""
        from ui.attachments.viewer import Viewer

        rows = self.rows()
        place = next((place for place, row in enumerate(rows) if row.id == id), None)
        if place is not None:
            Viewer(self.desk, rows, place, self).open()

    def rename(self, id: int) -> None:
        """Ask for another name and a note."""
        if (shown := self._rows.get(id)) is not None:
            NameDialog(self.desk.errands, shown.row, self).open()

    def remove(self, id: int) -> None:
        """Take one off the record; the toast puts it back."""
        errands, toasts = self.desk.errands, self.desk.toasts

        def back() -> None:
            errands.do(errands, lambda work: attachments.put_back(work, id))

        def gone(_answer: object) -> None:
            toasts.show(self.tr("The photo or scan is taken off"), self.tr("Undo"), back, UNDO_SECONDS)

        errands.do(self, lambda work: attachments.take_off(work, id), gone)

    def _take_off(self, ids: tuple[int, ...]) -> None:
        subject, subject_id = self.subject, self.subject_id

        def act(work: UnitOfWork) -> None:
            there = {row.id for row in attachments.attachments(work, subject, subject_id)} if subject_id else set()
            for id in there & set(ids):
                attachments.take_off(work, id)

        self.desk.errands.do(self.desk.errands, act)


def _image(content: bytes) -> QImage | None:
    image = stored_image(content)
    return None if image.isNull() else image
