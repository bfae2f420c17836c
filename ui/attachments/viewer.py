"""Looks at the photos and scans of a record one after the other, page by page; nothing leaves for another program."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desk.attachments import AttachmentRow, content_of, pages_of, path_of
from desk.filenames import file_name
from desk.files import write_whole
from desk.office import Office
from desk.refusals import Refusal
from desk.work import Reading
from ui.attachments.pictureview import STEP, PictureView, stored_image
from ui.desk import Desk
from ui.errands import Progress
from ui.messages import sentence
from ui.theme import em, px
from ui.widgets.actionbar import ActionBar, button_of
from ui.widgets.label import PlainLabel

PDF, PNG = "application/pdf", "image/png"
PAGE_SIDE = 2000
"""Points on the long side of a page of a PDF as it is drawn."""
AHEAD = 3
"""So many pages are drawn at once: the next ones are there when they are turned to."""


@dataclass(frozen=True)
class _Place:
    """Where in the file one is: the attachment, and the page of it (0 for a picture)."""

    file: int
    page: int = 0


class Viewer(QDialog):
    """Left and Right go to the picture or page before and after, + and − zoom, 0 fits, Esc closes."""

    def __init__(self, desk: Desk, rows: Sequence[AttachmentRow], place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.desk, self._rows = desk, rows
        self._place = _Place(place)
        self._drawn: dict[_Place, QImage] = {}
        self._pages: dict[int, int] = {}  # how many a PDF has, by its file
        self.view = PictureView()
        self.view.zoomed.connect(lambda zoom: self._zoom.setText(f"{round(zoom * 100)} %"))
        self.said = PlainLabel("", "muted", wrap=True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.said.setContentsMargins(px(20), px(14), px(20), 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top_row())
        column.addWidget(self.said)
        column.addWidget(self.view, 1)
        column.addWidget(self._bar())
        self.resize(em(72), em(54))
        self._go(self._place)
        self.view.setFocus()

    @property
    def row(self) -> AttachmentRow:
        """The attachment looked at."""
        return self._rows[self._place.file]

    def _top_row(self) -> QFrame:
        top = QFrame()
        top.setProperty("role", "top")
        row = QHBoxLayout(top)
        row.setContentsMargins(px(20), px(8), px(20), px(8))
        row.setSpacing(px(8))
        self.title = PlainLabel("", "card", elide=True)
        row.addWidget(self.title, 1)
        self.where = PlainLabel("", "caption")
        row.addWidget(self.where)
        for name, icon_name, run in (
            (self.tr("Smaller"), "zoom-out", lambda: self.view.set_zoom(self.view.zoom / STEP)),
            (self.tr("Larger"), "zoom-in", lambda: self.view.set_zoom(self.view.zoom * STEP)),
            (self.tr("Fit the window"), "maximize-2", self.view.fit),
        ):
            button = button_of("", run, "ghost", icon_name)
            button.setAccessibleName(name)
            button.setToolTip(name)
            row.addWidget(button)
        self._zoom = PlainLabel("", "caption")
        self._zoom.setMinimumWidth(self._zoom.fontMetrics().horizontalAdvance("000 %") + px(4))
        row.addWidget(self._zoom)
        return top

    def _bar(self) -> ActionBar:
        bar = ActionBar()
        self.before = bar.add_secondary(self.tr("Previous"), lambda: self.step(-1), "←", "arrow-left")
        self.after = bar.add_secondary(self.tr("Next"), lambda: self.step(1), "→", "arrow-right")
        self.copy = bar.add_secondary(self.tr("Save a copy…"), self._ask_where, icon_name="download")
        self.told = PlainLabel("", "caption", elide=True)
        bar.add_stretching(self.told)
        bar.add_trailing(self.tr("Close"), self.reject)
        return bar

    # -- going through them

    def step(self, by: int) -> None:
        """One page or picture on, or back."""
        place = self._beside(by)
        if place is not None:
            self._go(place)

    def _beside(self, by: int) -> _Place | None:
        here = self._place
        if 0 <= here.page + by < self._pages.get(here.file, 1):
            return _Place(here.file, here.page + by)
        file = here.file + by
        if not 0 <= file < len(self._rows):
            return None
        return _Place(file, 0 if by > 0 else self._pages.get(file, 1) - 1)

    def _go(self, place: _Place) -> None:
        self._place = place
        self.told.setText("")
        self._show()
        if place not in self._drawn:
            self._say(self.tr("Opening…"))
            self._fetch(place)

    def _show(self) -> None:
        row, place = self.row, self._place
        self.setWindowTitle(row.name)
        self.title.setText(f"{row.name} · {row.note}" if row.note else row.name)
        pages = self._pages.get(place.file, 1)
        where = [self.tr("{place} of {count}").format(place=place.file + 1, count=len(self._rows))]
        if pages > 1:
            where.append(self.tr("page {page} of {pages}").format(page=place.page + 1, pages=pages))
        self.where.setText(" · ".join(where))
        self.before.setEnabled(self._beside(-1) is not None)
        self.after.setEnabled(self._beside(1) is not None)
        if place in self._drawn:
            self.view.setAccessibleDescription(f"{row.name} {row.note}")
            self.view.show_image(self._drawn[place])
            self.said.hide()

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.show()
        self.view.show_image(QImage())

    # -- reading them, off the screen's thread

    def _fetch(self, place: _Place) -> None:
        row, folder = self._rows[place.file], self.desk.errands.office.folder

        def refused(refusal: Refusal) -> None:
            if place == self._place:
                self._say(sentence(refusal))

        if row.stored.media == PDF:

            def draw(office: Office, _progress: Progress) -> tuple[int, dict[_Place, QImage]]:
                pages = pages_of(office.folder, row.stored, row.name, place.page, AHEAD, PAGE_SIDE)
                drawn = {
                    _Place(place.file, pages.first + turn): stored_image(page)
                    for turn, page in enumerate(pages.pictures)
                }
                return pages.count, drawn

            def arrived(answer: tuple[int, dict[_Place, QImage]]) -> None:
                self._pages[place.file], drawn = answer
                self._arrived(drawn)

            self.desk.errands.run(self, draw, arrived, refused, title=row.name)
            return

        def read(_reading: Reading) -> QImage:
            image = stored_image(content_of(folder, row.stored, row.name), png=row.stored.media == PNG)
            if image.isNull():
                raise Refusal("attachment.damaged", name=row.name)
            return image

        self.desk.errands.ask(self, read, lambda image: self._arrived({place: image}), refused=refused)

    def _arrived(self, drawn: dict[_Place, QImage]) -> None:
        here = self._place
        # What lies farther off is read again when one goes there: a long PDF would fill the memory.
        self._drawn = {
            place: image
            for place, image in (self._drawn | drawn).items()
            if place.file == here.file and abs(place.page - here.page) <= AHEAD
        }
        if here in drawn:
            self._show()

    # -- a copy for the person

    def _ask_where(self) -> None:
        ending = path_of(Path(), self.row.stored).suffix
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = Path(documents) / f"{file_name(Path(self.row.name).stem)}{ending}"
        chosen, _filter = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), str(proposed), f"*{ending}")
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write a copy of the file looked at; what the machine answers when it cannot is said."""
        row, folder = self.row, self.desk.errands.office.folder

        def job(_office: Office, _progress: Progress) -> str:
            try:
                write_whole(path, content_of(folder, row.stored, row.name))
            except OSError as trouble:
                return trouble.strerror or str(trouble)
            return ""

        def tell(trouble: str) -> None:
            said = self.tr("Not saved: {reason}") if trouble else self.tr("Saved as {file}")
            self.told.setText(said.format(reason=trouble, file=path.name))

        self.desk.errands.run(self, job, tell, lambda refusal: self.told.setText(sentence(refusal)), title=path.name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_PageUp: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_PageDown: 1,
        }.get(Qt.Key(event.key()))
        if step is not None:
            self.step(step)
        else:
            super().keyPressEvent(event)
