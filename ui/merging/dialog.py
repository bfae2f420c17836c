"""Two people or two flats that are one: laid side by side, merged with one button, and taken back by Undo."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk.merging import Likely, Merged, Side, Split, likely_same, merge, side, split
from desk.refusals import Refusal
from desk.work import Reading
from ui.desk import Desk
from ui.errands import Errands
from ui.hit import Hit
from ui.lookup import FindLine
from ui.merging.words import compared, counted, warnings
from ui.messages import sentence
from ui.theme import em, px
from ui.widgets.actionbar import ActionBar
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.widgets.scroll import Scroll
from ui.widgets.segmented import Segmented
from ui.widgets.toast import UNDO_SECONDS

_MOST_LIKELY = 4


class OtherLine(FindLine):
    """Finds the other one of the two; only its kind is looked for."""

    chosen = Signal(int)

    def __init__(self, errands: Errands, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(errands, [("Enter", self.tr("choose")), ("Esc", self.tr("keep typing"))], parent)
        self._kind = kind
        self.setProperty("search", True)
        if kind == "person":
            self.setPlaceholderText(self.tr("The other person: name, pinyin, phone or flat"))
        else:
            self.setPlaceholderText(self.tr("The other flat: its code or who lives there"))
        self.setAccessibleName(self.tr("The other one"))

    def kinds(self) -> frozenset[str]:
        """People or flats."""
        return frozenset({self._kind})

    def nothing_found(self) -> str:
        """What to say when nothing was found."""
        return self.tr("Nothing found.")

    def choose(self, hit: Hit) -> None:
        """Take the row as the other one."""
        self.setText(hit.name)
        self.chosen.emit(hit.value.id)  # type: ignore[attr-defined]  # a lookup's hits are Found


class MergeDialog(QDialog):
    """Shows one record beside the other; which of them stays is chosen over their columns."""

    merged = Signal(object)  # desk.merging.Merged

    def __init__(self, desk: Desk, kind: str, id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errands, self._kind, self._id = desk.errands, kind, id
        self._left: Side | None = None
        self._right: Side | None = None
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Merge two people") if kind == "person" else self.tr("Merge two flats"))
        self.line = OtherLine(desk.errands, kind)
        self.line.chosen.connect(self.compare_with)
        self.wrong = PlainLabel("", "wrong", wrap=True)
        self.wrong.hide()
        self.perhaps = QHBoxLayout()
        self._sides = QWidget()
        self._stays: Segmented | None = None
        self._place = QVBoxLayout()
        self._bar = ActionBar()
        self.button = self._bar.add_primary(self.tr("Merge"), self.merge, "Ctrl+Enter", "check")
        self.button.setEnabled(False)
        self._bar.add_trailing(self.tr("Cancel"), self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.merge)
        self._lay_out()
        self.resize(em(60), em(36))
        self._errands.ask(self, self._first, self._begin, refused=self._say)

    def _lay_out(self) -> None:
        self._title = PlainLabel("", "strong", wrap=True)
        ground = QWidget()
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(px(20), px(14), px(20), px(14))
        inside.setSpacing(px(10))
        inside.addWidget(self._title)
        inside.addWidget(self.line)
        inside.addLayout(self.perhaps)
        inside.addWidget(self.wrong)
        inside.addLayout(self._place)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Scroll(ground), 1)
        column.addWidget(self._bar)

    # -- reading

    def _first(self, reading: Reading) -> tuple[Side, tuple[Likely, ...]]:
        likely = likely_same(reading, self._id) if self._kind == "person" else ()
        return side(reading, self._kind, self._id), likely[:_MOST_LIKELY]

    def _begin(self, answer: tuple[Side, tuple[Likely, ...]]) -> None:
        self._left, likely = answer
        self._title.setText(self.tr("Which other record is {name} as well?").format(name=self._left.name[:80]))
        for each in likely:
            told = [each.name[:30], *each.flats[:1], self.tr("same phone") if each.by == "phone" else ""]
            link = LinkButton(" · ".join(part for part in told if part))
            link.clicked.connect(partial(self.compare_with, each.person_id))
            self.perhaps.addWidget(link)
        self.perhaps.addStretch(1)
        self.line.setFocus()

    def compare_with(self, id: int) -> None:
        """Lay this record beside the first one."""
        if id == self._id:
            self._say(Refusal("merge.same"))
            return
        kind = self._kind
        self._errands.ask(self, lambda reading: side(reading, kind, id), self._show, "other", self._say)

    def _show(self, right: Side) -> None:
        left = self._left
        if left is None:
            return
        self._right = right
        self.wrong.setText(" ".join(warnings(left, right)))
        self.wrong.setVisible(bool(self.wrong.text()))
        self._clear()
        options = [(each.id, _called(each), None) for each in (left, right)]
        self._stays = Segmented(options, self.tr("Which one stays"))
        self._place.addWidget(
            PlainLabel(self.tr("Which one stays? Empty fields are filled from the other one."), wrap=True)
        )
        self._place.addWidget(self._stays, 0, Qt.AlignmentFlag.AlignLeft)
        self._place.addWidget(_table_of(left, right))
        self.button.setEnabled(True)
        self._stays.setFocus()

    def _clear(self) -> None:
        while (item := self._place.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()

    # -- merging

    def merge(self) -> None:
        """Do it, once."""
        left, right = self._left, self._right
        if left is None or right is None or self._stays is None or not self.button.isEnabled():
            return
        kept, gone = (left.id, right.id) if self._stays.value() == left.id else (right.id, left.id)
        kind = self._kind
        self.button.setEnabled(False)
        self._errands.do(self, lambda work: merge(work, kind, kept, gone), self._done, self._say, self._let_go)

    def _done(self, done: Merged) -> None:
        self.merged.emit(done)
        self.accept()

    def _let_go(self) -> None:
        self.button.setEnabled(self.result() != QDialog.DialogCode.Accepted)

    def _say(self, refusal: Refusal) -> None:
        self.wrong.setText(sentence(refusal))
        self.wrong.show()


def _called(record: Side) -> str:
    """A name with the first flat beside it: two who are one often have the same name."""
    flats = [tie.name for tie in record.ties if record.kind == "person" and not tie.gone]
    return " · ".join([record.name[:40], *flats[:1]])


def _table_of(left: Side, right: Side) -> QWidget:
    """Both sides field by field; where they differ a mark stands between them."""
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(px(12))
    grid.setVerticalSpacing(px(6))
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(3, 1)
    for row, (label, one, other) in enumerate(compared(left, right)):
        differ = bool(one and other) and one != other
        for place, (text, role) in enumerate(
            ((label, "field"), (one, "strong" if differ else "body"), ("≠" if differ else "", "muted"))
        ):
            grid.addWidget(PlainLabel(text, role, wrap=place == 1), row, place, _TOP)  # type: ignore[arg-type]
        grid.addWidget(PlainLabel(other, "strong" if differ else "body", wrap=True), row, 3, _TOP)
    return table


_TOP = Qt.AlignmentFlag.AlignTop


# -- telling of it, with the way back


def tell_merged(desk: Desk, owner: QWidget, done: Merged) -> None:
    """Say what became of the two, with Undo."""
    translate = QCoreApplication.translate
    told = translate("merging", "{gone} was merged into {kept}").format(gone=done.gone[:60], kept=done.kept[:60])

    def undo() -> None:
        desk.errands.do(owner, lambda work: split(work, done.id))

    desk.toasts.show(told, translate("merging", "Undo"), undo, UNDO_SECONDS)


def tell_split(desk: Desk, owner: QWidget, parted: Split) -> None:
    """Say that the two stand for themselves again and what stays where it came to, with Undo."""
    translate = QCoreApplication.translate
    done = parted.merged
    told = translate("merging", "{gone} stands apart from {kept} again")
    if parted.stayed:
        told = translate("merging", "{gone} stands apart from {kept} again; what came since stays there: {what}")
    words = told.format(gone=done.gone[:60], kept=done.kept[:60], what=counted(dict(parted.stayed), frozenset()))

    def undo() -> None:
        desk.errands.do(owner, lambda work: merge(work, done.kind, done.kept_id, done.gone_id))

    desk.toasts.show(words, translate("merging", "Undo"), undo, UNDO_SECONDS)
