"""What may be done with the row chosen in a list: links under it, and the same under the menu key."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from desk.work import UnitOfWork
from ui.theme import px
from ui.widgets.link import LinkButton

RowDoing = Callable[[UnitOfWork, Any], object]


@dataclass(frozen=True)
class RowAct:
    """Something to do with the row chosen, such as lending a key; `fits` says for which rows it is offered."""

    text: str
    run: Callable[[Any], object]
    fits: Callable[[Any], bool] = lambda _row: True
    word: str = ""  # of the form it opens with open_form: an unfinished one is offered again
    red: bool = False  # it takes something away


@dataclass(frozen=True)
class Removal:
    """How a row is taken off the file and put back by Undo; `told` is what the toast says, if need be of that row."""

    take_off: RowDoing
    put_back: RowDoing
    told: str | Callable[[Any], str]


class RowActs(QWidget):
    """A row of links for the acts that fit the row chosen; without a row there is nothing to see."""

    def __init__(self, acts: Sequence[RowAct], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: Any | None = None
        # A full tab must scroll, not press it.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(self)
        line.setContentsMargins(px(14), 0, px(14), px(4))
        line.setSpacing(px(14))
        self._links = [(act, LinkButton(act.text, tone="red" if act.red else "")) for act in acts]
        for act, link in self._links:
            link.clicked.connect(lambda _checked=False, act=act: self._do(act))
            line.addWidget(link)
        line.addStretch(1)

    def show_for(self, row: Any | None, *, folded: bool = False) -> None:
        """Offer what fits a row; folded, only under the menu key."""
        self._row = row
        self.setVisible(row is not None and bool(self._links) and not folded)
        for act, link in self._links:
            link.setVisible(row is not None and act.fits(row))

    def offered(self) -> list[str]:
        """The acts that fit the row chosen, by their words."""
        return [act.text for act, link in self._links if not link.isHidden()]

    def link(self, text: str) -> LinkButton:
        """The link of an act."""
        return next(link for act, link in self._links if act.text == text)

    def offer(self, place: QPoint) -> None:
        """What may be done with the row, under the menu key and the right button."""
        if self._row is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for act, _link in self._links:
            if act.fits(self._row):
                entry = menu.addAction(act.text.replace("&", "&&"))
                entry.triggered.connect(lambda _checked=False, act=act: self._do(act))
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])
            menu.popup(place)

    def _do(self, act: RowAct) -> None:
        if self._row is not None:
            act.run(self._row)
