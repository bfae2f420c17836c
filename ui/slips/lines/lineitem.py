"""A line that finds an entry of the price list by its code or a few letters of its name, in either language."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from desk.folding import fold
from desk.keys import person_keys
from desk.money import sum_of
from desk.prices import ItemRow, LineKind, PackageRow, PriceList
from ui.errands import Errands
from ui.hit import Hit
from ui.lookup import FindLine
from ui.theme import em

if TYPE_CHECKING:
    from ui.hits import HitList

Listed = ItemRow | PackageRow
_FARTHEST = 3


@dataclass(frozen=True)
class Offer:
    """An item or package that may be put on, with the words of its row and what it is found by."""

    hit: Hit  # its value is the ItemRow or PackageRow
    code: str
    name: str
    keys: frozenset[str]

    def rank(self, typed: str) -> int | None:
        """How well it answers: 0 by its code, then the beginning of it, of its name, any part; None not at all."""
        folded = fold(typed).strip()
        if folded == self.code:
            return 0
        if self.code.startswith(folded):
            return 1
        if not all(any(key.startswith(term) for key in self.keys) for term in folded.split()):
            return None
        return 2 if self.name.startswith(folded) else _FARTHEST


def offers(listed: PriceList, language: str, currency: str, *, packages: bool = True) -> tuple[Offer, ...]:
    """What the price list offers, in the language of the screen, the items before the packages."""
    rows: list[Listed] = [*listed.items, *(listed.packages if packages else ())]
    return tuple(_offer(each, language, currency) for each in rows)


def kind_word(kind: LineKind) -> str:
    """What sort of line it is, in the language of the screen."""
    translate = QCoreApplication.translate
    if kind is LineKind.LABOUR:
        return translate("lines", "Labour")
    return translate("lines", "Material") if kind is LineKind.MATERIAL else translate("lines", "Service")


class ItemLine(FindLine):
    """The name of a line; Enter takes the entry pointed at, words that are on no list stay free words.

    `chosen` carries the ItemRow or PackageRow, `kept` one that is taken while the cursor goes elsewhere; `freed` tells
    that other words stand there than the entry's.
    """

    chosen = Signal(object)
    kept = Signal(object)
    freed = Signal()

    def __init__(self, errands: Errands, parent: QWidget) -> None:
        keys = [("Enter", self.tr("take it")), ("Esc", self.tr("keep own words"))]
        super().__init__(errands, keys, parent)
        self._offers: Sequence[Offer] = ()
        self.setPlaceholderText(self.tr("Code, name, or own words"))

    def offer(self, offered: Sequence[Offer]) -> None:
        """Offer these from now on."""
        self._offers = offered

    def furnish(self, hits: "HitList") -> None:
        """Room for a name beside its code, price and kind."""
        hits.column.addStrut(em(46))

    def look(self) -> None:
        """Show what answers to the words; the lists are at hand, so the book is not asked."""
        self._asked = ""
        hits = self._answers(self.text())
        if self._take_first:
            self._take_first = False
            if hits:
                self.close_list()
                self.choose(hits[0])
        elif self.hasFocus():
            self.panel.show_hits(hits, self.text())

    def choose(self, hit: Hit) -> None:
        """Take an entry."""
        self.chosen.emit(hit.value)

    def _edited(self, text: str) -> None:
        self._take_first = False
        self.freed.emit()
        if text.strip():
            self.look()
        else:
            self.close_list()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not self.listing() and not self.text().strip():
            self.panel.show_hits([each.hit for each in self._offers], "")
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        # A code typed and left with Tab is that entry: nobody writes "L1" as words of their own.
        listing = self.listing()
        super().focusOutEvent(event)
        exact = [each for each in self._offers if each.rank(self.text()) == 0]
        if listing and exact:
            onwards = event.reason() is Qt.FocusReason.TabFocusReason
            (self.chosen if onwards else self.kept).emit(exact[0].hit.value)

    def take_pointed(self) -> None:
        """Take what the open list points at, and leave the cursor where it is: the form is being saved."""
        if self.listing() and (place := self.panel.current()) >= 0:
            hit = self.panel.hits()[place]
            self.close_list()
            self.kept.emit(hit.value)

    def _answers(self, text: str) -> list[Hit]:
        if not text.strip():
            return []
        ranked = [(rank, each.hit) for each in self._offers if (rank := each.rank(text)) is not None]
        ranked.sort(key=lambda pair: pair[0])
        return [hit for _rank, hit in ranked]


def _offer(listed: Listed, language: str, currency: str) -> Offer:
    name = listed.name.text(language)
    if isinstance(listed, PackageRow):
        pill, cents, unit = QCoreApplication.translate("lines", "Package"), listed.value, ""
    else:
        free = QCoreApplication.translate("lines", "free")
        pill = kind_word(listed.kind) if listed.charged else f"{kind_word(listed.kind)} · {free}"
        cents, unit = listed.price.cents if listed.price is not None else 0, listed.unit.text(language)
    price = f"{currency}{sum_of(cents)}" + (f" / {unit}" if unit else "")
    keys = person_keys(listed.name.en) | person_keys(listed.name.zh) | {fold(listed.code)}
    return Offer(Hit(listed, name, listed.code, price, pill), fold(listed.code), fold(name), frozenset(keys))
