"""One slip: what it sent whom for, the form for its way home, and what came home."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desk.slips import SlipFile, SlipStatus, reveal
from ui.desk import Desk
from ui.drafts import Content
from ui.masked import MaskedPhones, of_case
from ui.slips.homeform import HomeForm, Opened
from ui.slips.slipfacts import appointment_words, brief, came_home, rest
from ui.slips.table import stage_of, who
from ui.stages import slip_pill
from ui.theme import px
from ui.widgets.card import Card
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.widgets.pill import Pill
from ui.widgets.scroll import Scroll


class SlipDetail(QWidget):
    """Shows a slip; while it is out the form for what comes home stands ready, later it opens to set that right."""

    case_asked = Signal(str)
    equipment_asked = Signal(str)  # all slips of what it names (M74)
    back = Signal()
    go_on = Signal()
    discarded = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.opened: Opened | None = None
        self.correcting = False
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        self._back = LinkButton("‹ " + self.tr("All slips"), parent=inside)
        self._back.clicked.connect(self.back)
        column.addWidget(self._back)
        self._pill = Pill("", parent=inside)
        self._case = LinkButton("", parent=inside)
        self._case.clicked.connect(self._ask_case)
        self._own = PlainLabel(self.tr("The office's own work"), "muted", parent=inside)
        self._card = Card(" ", self._case, parent=inside)
        self._card.head.addWidget(self._own)
        self._card.add_beside_title(self._pill)
        self._what = PlainLabel("", "strong", elide=True, parent=inside)
        self._who = PlainLabel("", "muted", elide=True, parent=inside)
        self._told = _Lines(inside)
        for each in (self._what, self._who, self._told):
            self._card.body.addWidget(each)
        self._card.body.setSpacing(px(4))
        column.addWidget(self._card)
        column.addWidget(self._unfinished_row(inside))
        self.home = HomeForm(desk, inside)
        self.home.discarded.connect(self.discarded)
        column.addWidget(self.home)
        self.equipment = LinkButton(self.tr("All slips of this equipment"), parent=inside)
        self.equipment.clicked.connect(self._ask_equipment)
        self._rest_card = Card(self.tr("On the slip"), self.equipment, parent=inside)
        self._rest = _Lines(inside)
        self.phone = MaskedPhones(desk, parent=inside)
        self._rest.hold(self.tr("Phone"), self.phone)
        self._rest_card.body.addWidget(self._rest)
        column.addWidget(self._rest_card)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scroll(inside, self)
        self.home.sought.connect(self._scroll.bring)
        outer.addWidget(self._scroll)

    def _unfinished_row(self, inside: QWidget) -> QWidget:
        """What was begun for this slip and is in no form that stands open."""
        self.unfinished = QWidget(inside)
        row = QHBoxLayout(self.unfinished)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        self._begun_words = PlainLabel("", "muted", elide=True, parent=self.unfinished)
        self._go_on = LinkButton(self.tr("Go on with it"), parent=self.unfinished)
        self._go_on.clicked.connect(self.go_on)
        drop = LinkButton(self.tr("Discard"), tone="red", parent=self.unfinished)
        drop.clicked.connect(self.discarded)
        row.addWidget(self._begun_words, 1)
        for each in (self._go_on, drop):
            row.addWidget(each)
        self.unfinished.hide()
        return self.unfinished

    @property
    def file(self) -> SlipFile | None:
        """The slip shown."""
        return self.opened.file if self.opened is not None else None

    def _ask_case(self) -> None:
        if self.file is not None:
            self.case_asked.emit(self.file.row.case_number)

    def _ask_equipment(self) -> None:
        if self.file is not None:
            self.equipment_asked.emit(self.file.errand.equipment)

    def show_back(self, narrow: bool) -> None:
        """Offer the way back to the list where the list is not beside it."""
        self._back.setVisible(narrow)

    def show_slip(self, opened: Opened) -> None:
        """Show a slip, or the same one as it is now; what is being typed for it stays."""
        file, before = opened.file, self.file
        self.opened = opened
        if before is None or (before.row.number, before.row.status) != (file.row.number, file.row.status):
            self.correcting = False
            self._scroll.verticalScrollBar().setValue(0)
        self._card.set_title(file.row.number)
        stage = stage_of(file.row) if file.row.status is SlipStatus.OUT else slip_pill(file.row.status)
        self._pill.show_state(stage.word, stage.tone)
        alone = not file.row.case_number
        self._case.setVisible(not alone)
        self._own.setVisible(alone)
        self._case.setText(self.tr("Case {number}").format(number=file.row.case_number))
        self._case.setAccessibleName(self._case.text())
        self._show_facts(opened)
        self.equipment.setVisible(bool(file.errand.equipment))
        self._rest.show_held(bool(file.phone))
        number = file.row.number
        of_slip = of_case(file.row.case_number) if not alone else lambda work: reveal(work, number)
        self.phone.show_text(file.phone, of_slip)
        self.home.setVisible(self.is_open)

    def _show_facts(self, opened: Opened) -> None:
        """While the form stands open two lines say which slip it is, and the form is near; the rest lies below it."""
        file, facts, language = opened.file, self._desk.facts, self._desk.look.language
        told = brief(file, language, facts, opened.now)
        home = came_home(file, facts, opened.now)
        more = rest(file, facts, opened.now)
        row, is_open = file.row, self.is_open
        self._what.setText(" · ".join(part for part in (row.unit, row.summary) if part))
        when = appointment_words(row.appoint_from, row.appoint_until, facts, opened.now)
        self._who.setText(" · ".join(part for part in (who(row, language), when) if part))
        for each in (self._what, self._who):
            each.setVisible(is_open)
        self._told.setVisible(not is_open)
        self._told.show_lines([] if is_open else [*told, *home], strong=True)
        self._rest.show_lines([*told, *home, *more] if is_open else more)

    @property
    def is_open(self) -> bool:
        """Whether the form stands open: the slip is out, or being set right."""
        return self.file is not None and (self.file.row.status is SlipStatus.OUT or self.correcting)

    def fill(self, begun: Content | None) -> None:
        """Fill the form from the slip shown, and over it with what was begun."""
        if self.opened is not None:
            self.home.show_slip(self.opened, begun)
            self._turn()

    def set_right(self) -> None:
        """Open the form over what was booked of a slip that is home."""
        if self.file is not None and self.file.row.status is SlipStatus.BACK:
            self.correcting = True
            self._turn()
            self.home.begin()

    def close_form(self) -> None:
        """Leave a correction; what was typed waits."""
        self.correcting = False
        self._turn()

    def _turn(self) -> None:
        """The form came or went."""
        self.home.setVisible(self.is_open)
        if self.opened is not None:
            self._show_facts(self.opened)
            self._offer_begun(self.opened.file)

    def _offer_begun(self, file: SlipFile) -> None:
        begun = None if self.is_open else self.home.typed()
        self.unfinished.setVisible(begun is not None)
        if begun is not None:
            told = self.tr("Begun and not saved: {words}")
            self._begun_words.setText(told.format(words=begun.get("result") or "…"))
            self._go_on.setVisible(file.row.status is SlipStatus.BACK)

    def begin(self) -> None:
        """The cursor into the form, where there is one."""
        if self.is_open:
            self.home.begin()
            # Where it opened is known only once everything above it is laid out.
            QTimer.singleShot(0, self, lambda: self._scroll.verticalScrollBar().setValue(0))

    def focus_head(self) -> None:
        """The cursor to the way back to the list."""
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def has_cursor(self) -> bool:
        """Whether the cursor stands in the form."""
        focus = self.window().focusWidget()
        return focus is not None and self.home.isAncestorOf(focus)


class _Lines(QWidget):
    """Names and words in two columns; lines with nothing to say are left out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._held: tuple[QWidget, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(px(14))
        self._grid.setVerticalSpacing(px(4))

    def hold(self, name: str, widget: QWidget) -> None:
        """Have a line that stays at the end, whatever the others are."""
        self._held = (PlainLabel(name, "caption", parent=self), widget)

    def show_held(self, shown: bool) -> None:
        """Show the line that stays, or not."""
        for each in self._held:
            each.setVisible(shown)

    def show_lines(self, lines: Iterable[tuple[str, str]], *, strong: bool = False) -> None:
        """Show these instead, the first one `strong`."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None and old not in self._held:
                old.hide()
                old.deleteLater()
        told = [each for each in lines if each[1]]
        for column, held in enumerate(self._held):
            self._grid.addWidget(held, len(told), column)
        for place, (name, words) in enumerate(told):
            label = PlainLabel("", "body", wrap=True, selectable=True, parent=self)
            if strong and place == 0:
                label.set_role("strong")
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            label.setText(words)
            caption = PlainLabel(name, "caption", parent=self)
            caption.setContentsMargins(0, px(1), 0, 0)
            self._grid.addWidget(caption, place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label, place, 1)
