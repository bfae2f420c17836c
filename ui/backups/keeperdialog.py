"""A manager proves who they are before another book takes the place of one where people sign in."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.errands import Errands
from ui.signin.prove import Prove
from ui.signin.who import Who
from ui.theme import em, px
from ui.widgets.label import PlainLabel

if TYPE_CHECKING:  # brings SQLAlchemy, which must not be loaded before the first paint
    from desk.keepers import Keeper, Keepers


class KeeperDialog(QDialog):
    """Asks for the PIN or password of one of them; Esc leaves everything as it was."""

    proved = Signal(str)  # the name of who proved it

    def __init__(self, errands: Errands, keepers: "Keepers", people: "Sequence[Keeper]", parent: QWidget) -> None:
        super().__init__(parent)
        self._errands, self._keepers = errands, keepers
        self.setWindowTitle(self.tr("Who brings the backup back?"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(em(26))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(14), px(20), px(14))
        column.setSpacing(px(8))
        told = self.tr("People sign in to this book. Only a manager may put another one in its place.")
        column.addWidget(PlainLabel(told, "muted", wrap=True))
        self.prove = Prove()
        self.prove.name_button(self.tr("Go on"))
        self.prove.show_people([Who(each.id, each.name, each.post) for each in people], people[0].id)
        self.prove.given.connect(self._given)
        column.addWidget(self.prove)

    def start(self) -> None:
        """Open it with the cursor where the PIN is typed."""
        self.open()
        self.prove.start()

    def _given(self, clerk: int, secret: str) -> None:
        keepers = self._keepers
        self.prove.wait(True)
        self._errands.at_desk(
            self,
            lambda _office: keepers.prove(clerk, secret),
            self._proved,
            lambda refusal: self.prove.refuse(clerk, refusal),
            lambda: self.prove.wait(False),
        )

    def _proved(self, name: str) -> None:
        self.accept()
        self.proved.emit(name)
