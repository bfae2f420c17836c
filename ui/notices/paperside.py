"""The page as it hangs, or as it would: beside the list, and beside the words while they are written."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.notices import NewNotice, unfilled_in
from ui.desk import Desk
from ui.letters.live import LivePaper
from ui.notices.paper import Drawn, Hole, Shown, drawn_draft
from ui.notices.words import day_words, notice_pill, one_line
from ui.theme import px
from ui.widgets.actionbar import button_of
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.widgets.pill import Pill

PAUSE_MS = 250


class PaperSide(QWidget):
    """Shows the notice chosen, or the draft it is given words of."""

    back = Signal()
    incident_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.shown: Shown | None = None
        self._words: Callable[[], NewNotice] | None = None
        self._number = ""
        self._holes: tuple[Hole, ...] = ()
        self._wanted: int | None = None  # the blank to be seen
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._draw)
        self._card = Card(" ", margin=1)
        self._pill, self._missing, self._lacking = (Pill("", parent=self._card) for _each in range(3))
        for pill in (self._pill, self._missing, self._lacking):
            pill.hide()
            self._card.add_beside_title(pill)
        self._incident = LinkButton("")
        self._incident.clicked.connect(lambda: self.incident_asked.emit(self._incident.text()))
        self._incident.hide()
        self._card.head.addWidget(self._incident)
        self._back = button_of(self.tr("Back"), self.back.emit, "ghost")
        self._back.hide()
        self._card.head.addWidget(self._back)
        self._facts = PlainLabel("", "caption", elide=True)
        row = QHBoxLayout()
        row.setContentsMargins(px(14), 0, px(14), 0)
        row.addWidget(self._facts)
        self._card.body.addLayout(row)
        self.view = LivePaper()
        self._card.body.addWidget(self.view, 1)
        self._nothing = EmptyState("pin", self.tr("Choose a notice to see its page."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._nothing)
        column.addWidget(self._card)
        self._card.hide()

    def show_back(self, narrow: bool) -> None:
        """Where there is room for one pane only a button leads back to the other."""
        self._back.setVisible(narrow)

    def show_nothing(self) -> None:
        """No notice is chosen."""
        self.shown = None
        self._card.hide()
        self._nothing.show()

    def show_notice(self, shown: Shown) -> None:
        """Show a notice of the register; words being written stay in sight until they are done with."""
        again, self.shown = self.shown, shown
        if self._words is not None:
            return
        row, self._holes = shown.file.row, shown.holes
        self._open(row.number)
        stage = notice_pill(row)
        self._pill.show_state(stage.word, stage.tone)
        self._pill.show()
        self._show_missing(shown.file.words if not shown.posted and not row.void_reason else None)
        self._show_lacking(shown.lacking)
        self._incident.setVisible(bool(row.incident))
        self._incident.setText(row.incident)
        self._incident.setAccessibleName(self.tr("Open incident {number}").format(number=row.incident))
        facts = self._facts_of(shown)
        self._facts.setText(facts)
        self._facts.setVisible(bool(facts))
        if again is None or again.pdf != shown.pdf or not self.view.page_count():
            self.view.show_pdf(shown.pdf)

    def write(self, words: Callable[[], NewNotice], number: str) -> None:
        """Show the page these words would be from now on; `redraw` after every change of them."""
        self._words, self._number = words, number
        self._open(number or self.tr("As it will hang"))
        for each in (self._pill, self._incident):
            each.hide()
        self._facts.hide()
        self._draw()

    def redraw(self) -> None:
        """The words changed."""
        if self._words is not None:
            self._pause.start()

    def show_blank(self, place: int) -> None:
        """Bring a blank of the page into sight, the first one being 0; of one still being drawn, when it is there."""
        self._wanted = place
        if not self._pause.isActive():
            self._show_hole()

    def _show_hole(self) -> None:
        if self._wanted is not None and self._wanted < len(self._holes):
            self.view.bring(*self._holes[self._wanted])
            self._wanted = None

    def done(self) -> None:
        """Nothing is written any more: the notice chosen is shown again."""
        if self._words is None:
            return
        self._words = None
        self._pause.stop()
        self._missing.hide()
        self._lacking.hide()
        shown, self.shown = self.shown, None
        if shown is not None:
            self.show_notice(shown)
        else:
            self.show_nothing()

    def _open(self, title: str) -> None:
        self._nothing.hide()
        self._card.show()
        self._card.set_title(title)

    def _draw(self) -> None:
        if self._words is None:
            return
        self._pause.stop()
        new, words = self._words(), self._words
        self._show_missing(new)

        def renew(drawn: Drawn) -> None:
            if self._words is words:
                self._holes = drawn.holes
                self.view.renew(drawn.pdf)
                self._show_lacking(drawn.lacking)
                self._show_hole()

        self._desk.errands.ask(self, drawn_draft(new, self._number or "—"), renew, latest="draft page")

    def _show_missing(self, new: NewNotice | None) -> None:
        missing = unfilled_in(new) if new else ()
        self._missing.setVisible(bool(missing))
        self._missing.show_state(self.tr("To fill in: {names}").format(names=", ".join(missing)), "red")

    def _show_lacking(self, lacking: tuple[str, ...]) -> None:
        """Name the characters no font has: on the page they stand as their numbers."""
        self._lacking.setVisible(bool(lacking))
        self._lacking.show_state(self.tr("Cannot be printed: {signs}").format(signs=" ".join(lacking[:12])), "amber")

    def _facts_of(self, shown: Shown) -> str:
        row, day = shown.file.row, shown.today
        void = self.tr("Void because: {reason}").format(reason=row.void_reason) if row.void_reason else ""
        parts = [void, _told(self.tr("Posted {day}"), row.posted_on, day)]
        if row.removed_on is not None:
            parts.append(_told(self.tr("taken down {day}"), row.removed_on, day))
        else:
            parts.append(_told(self.tr("until {day}"), row.until_on, day))
        parts += [one_line(row.places), shown.file.clerk]
        if row.printed:
            parts.append(self.tr("printed {n} ×").format(n=row.printed))
        return " · ".join(part for part in parts if part)


def _told(words: str, day: date | None, today: date) -> str:
    return words.format(day=day_words(day, today)) if day is not None else ""
