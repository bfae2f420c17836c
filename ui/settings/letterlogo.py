"""The logo of the office: seen as it is printed, chosen from a file, taken off again."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk.letters.logo import MEGABYTES, Logo, logo, read_logo, set_logo
from desk.office import Office
from desk.refusals import Refusal
from ui.desk import Desk
from ui.errands import Progress
from ui.messages import sentence
from ui.theme import px
from ui.widgets.actionbar import button_of
from ui.widgets.card import Card
from ui.widgets.label import PlainLabel

UNDO_SECONDS = 60
_SHOWN = (240, 84)
"""About twice the size it is printed in."""


class LogoCard(QWidget):
    """Kept as soon as it is chosen; what it replaced comes back by Undo."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._manager = True
        self.content: bytes | None = None
        card = Card(self.tr("Logo at the head of every letter"), parent=self)
        self.picture = QLabel(card)  # no words of anybody's are ever put in it
        self.picture.setFixedSize(QSize(px(_SHOWN[0]), px(_SHOWN[1])))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setStyleSheet("background: white; border-radius: 4px;")  # as it lies on paper, also in the dark
        self.picture.setAccessibleName(self.tr("The logo"))
        self.told = PlainLabel("", "muted", wrap=True, parent=card)
        self.fault = PlainLabel("", "wrong", wrap=True, parent=card)
        self.fault.hide()
        self.choose_button = button_of(self.tr("Choose a picture…"), self.choose, icon_name="image-plus")
        self.remove_button = button_of(self.tr("Take the logo off"), self.remove, icon_name="trash-2")
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.choose_button)
        row.addWidget(self.remove_button)
        row.addStretch(1)
        for each in (self.picture, self.told, self.fault):
            card.body.addWidget(each)
        card.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self._show(None)

    def refresh(self) -> None:
        """Ask the book which logo it has."""
        self._desk.errands.ask(self, logo, self._show, latest="logo")

    def suit(self, manager: bool) -> None:
        """Only a manager changes it."""
        self._manager = manager
        self._suit_buttons()

    def choose(self) -> None:
        """Ask for a picture of the PC."""
        kinds = self.tr("Pictures ({endings})").format(endings="*.png *.jpg *.jpeg")
        name, _filter = QFileDialog.getOpenFileName(self, self.tr("Choose a logo"), "", f"{kinds};;*")
        if name:
            self.take(Path(name))

    def take(self, path: Path) -> None:
        """Make the logo of a file; what cannot be one is told below the picture."""

        def job(office: Office, _progress: Progress) -> tuple[Logo | None]:
            try:
                with path.open("rb") as file:
                    content = file.read(MEGABYTES * 1_000_000 + 1)
            except OSError:
                raise Refusal("logo.unreadable", name=path.name) from None
            new = read_logo(content)
            return (office.do(lambda work: set_logo(work, new)).answer,)

        self._say("")
        self._desk.errands.run(self, job, self._kept, self._refused, title=self.tr("Reading the picture"))

    def remove(self) -> None:
        """Have no logo."""
        self._say("")
        self._desk.errands.do(self, lambda work: (set_logo(work, None),), self._kept, self._refused)

    def _kept(self, before: tuple[Logo | None]) -> None:
        """`before` is the logo that was there, or None; in a tuple, for both are an answer."""
        self.refresh()
        (old,) = before

        def back() -> None:
            self._desk.errands.do(self, lambda work: set_logo(work, old), lambda _new: self.refresh())

        self._desk.toasts.show(self.tr("Kept: letters have this head from now on"), self.tr("Undo"), back, UNDO_SECONDS)

    def _refused(self, refusal: Refusal) -> None:
        self._say(sentence(refusal))

    def _say(self, text: str) -> None:
        self.fault.setText(text)
        self.fault.setVisible(bool(text))

    def _show(self, content: bytes | None) -> None:
        self.content = content
        drawn = QPixmap()
        if content is not None and drawn.loadFromData(content):
            room = self.picture.size() - QSize(px(12), px(12))
            smooth = Qt.TransformationMode.SmoothTransformation
            drawn = drawn.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, smooth)
            self.told.setText(self.tr("Seen on white, as on paper."))
        else:
            self.told.setText(
                self.tr("None yet. A PNG or JPEG picture of up to {most} MB stands left of the office's name.").format(
                    most=MEGABYTES
                )
            )
        self.picture.setPixmap(drawn)
        self.picture.setVisible(not drawn.isNull())
        self._suit_buttons()

    def _suit_buttons(self) -> None:
        self.choose_button.setEnabled(self._manager)
        self.remove_button.setEnabled(self._manager and self.content is not None)
