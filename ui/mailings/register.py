"""The mailings made so far, and of the one chosen how far it has come and what became of each letter."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desk.drafts import DraftRow, drafts
from desk.mailings import ItemRow, MailingFile, MailingRow, MailingState, items_of, mailing_of, mailings
from desk.refusals import Refusal
from desk.templates import TemplateRow, templates
from desk.work import Reading
from ui.desk import Desk
from ui.draftmenu import DraftMenu
from ui.exporting import export_button
from ui.letterrooms import LetterRooms
from ui.mailings.before import FEW, BeforeIssue
from ui.mailings.content import KIND, begun_title
from ui.mailings.listside import LineTable
from ui.mailings.words import excluded_word, item_state, language_word, state_of
from ui.messages import sentence
from ui.moments import day_and_time, short_day
from ui.rows import told_only
from ui.table import Column, PagedTable, PageOfRows, Question
from ui.theme import px
from ui.widgets.actionbar import ActionBar, button_of
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.heading import PageHead
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import PlainLabel
from ui.widgets.panes import Panes
from ui.widgets.pill import Pill


class Register(QWidget):
    """Shows them; what is done with one is the page's."""

    new_asked = Signal()
    draft_asked = Signal(object)  # DraftRow
    go_asked = Signal()  # issue what is left, or print it all
    preview_asked = Signal()
    save_asked = Signal()
    addresses_asked = Signal()
    sent_asked = Signal()
    void_asked = Signal()
    back_asked = Signal()  # take the void rest up again
    exclude_asked = Signal(object)  # ItemRow
    include_asked = Signal(object)
    stop_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._now: datetime | None = None
        self.number = ""
        self.file: MailingFile | None = None
        self._names: Mapping[object, str] = {}  # of the templates, by id
        self.running = ""  # the number whose letters are being issued
        ground = QWidget()
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(px(20), px(14), px(20), px(14))
        inside.setSpacing(px(10))
        self.rooms = LetterRooms(desk, "mailings")
        inside.addWidget(self.rooms)
        self._top = self._head()
        inside.addWidget(self._top)
        self.before = BeforeIssue(self.go_asked.emit)
        inside.addWidget(self.before)
        self.panes = Panes(self._list_side(), self._file_side(), shares=(50, 50), narrow=66)
        self.panes.narrowed.connect(self._narrowed)
        inside.addWidget(self.panes, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(ground, 1)
        outer.addWidget(self._action_bar())
        self._show_file()

    # -- building

    def _head(self) -> PageHead:
        head = PageHead(self.tr("Letters to many"))
        self.drafts = DraftMenu(self._draft_line, self.tr("Mailings begun and not made yet"))
        self.drafts.chosen.connect(self.draft_asked)
        head.add_trailing(self.drafts)
        head.add_trailing(export_button())
        head.add_trailing(button_of(self.tr("New letters to many…"), self.new_asked.emit, icon_name="plus"))
        head.add_trailing(KeyHint("Ctrl+L"))
        return head

    def _list_side(self) -> QWidget:
        card = Card(margin=1)
        self.table = PagedTable(self._columns(), self._fetch, self.tr("Letters to many"))
        self.table.selected.connect(self._selected)
        self.table.opened.connect(lambda _row: self.open_items())
        self.table.counted.connect(self._counted)
        nothing = self.tr(
            "No letters to many yet: one text to a building, a floor, a group or the callers of an incident."
        )
        self.table.set_empty(EmptyState("mails", nothing, (self.tr("New letters to many…"), self.new_asked.emit)))
        card.body.addWidget(self.table)
        return card

    def _columns(self) -> list[Column]:
        return [
            Column("number", self.tr("Number"), lambda row: row.number, width=7.8, bold=True),
            Column("title", self.tr("Mailing"), lambda row: row.title, stretch=True),
            Column(
                "at",
                self.tr("Made"),
                lambda row: short_day(row.at, self._desk.facts, self._now),
                width=5.3,
                muted=True,
                value=lambda row: row.at,
            ),
            Column(
                "issued", self.tr("Issued"), lambda row: f"{row.issued} / {row.going}", width=7.6, align_right=True
            ),
            Column("state", self.tr("State"), lambda row: state_of(row).word, width=9,
                   tone=lambda row: state_of(row).tone),
        ]  # fmt: skip

    def _file_side(self) -> QWidget:
        side = QWidget()
        around = QVBoxLayout(side)
        around.setContentsMargins(0, 0, 0, 0)
        self._card = Card(" ", margin=1)
        self._card.title.set_elide(True)
        around.addWidget(self._card)
        self._pill = Pill("")
        self._card.add_beside_title(self._pill)
        self._back = button_of(self.tr("Back to the list"), lambda: self.open_second(False), "ghost")
        self._back.hide()
        self._card.head.addWidget(self._back)
        top = QVBoxLayout()
        top.setContentsMargins(px(13), 0, px(13), px(8))
        top.setSpacing(px(6))
        self._facts = PlainLabel("", "caption", wrap=True)
        top.addWidget(self._facts)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self._bar_of = QProgressBar()
        self._bar_of.setTextVisible(False)
        self._bar_of.setFixedHeight(px(8))
        self._bar_of.setAccessibleName(self.tr("Letters issued"))
        self._how_far = PlainLabel("", "strong")
        self._stop = button_of(self.tr("Stop"), self.stop_asked.emit, icon_name="x")
        row.addWidget(self._bar_of, 1)
        row.addWidget(self._how_far)
        row.addWidget(self._stop)
        top.addLayout(row)
        self._card.body.addLayout(top)
        self.items = LineTable(self._item_columns(), self._fetch_items, self.tr("The letters of this mailing"))
        self.items.export_by(self._items_question, _item_export())
        self.items.selected.connect(lambda _row: self.show_acts())
        self.items.opened.connect(self._open_letter)
        self.items.struck.connect(self.exclude_asked)
        self.items.taken.connect(self.include_asked)
        self._card.body.addWidget(self.items, 1)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(px(10), px(6), px(10), px(8))
        self._exclude = button_of(self.tr("Leave out…"), lambda: self._tell(self.exclude_asked), icon_name="ban")
        self._include = button_of(
            self.tr("Write all the same"), lambda: self._tell(self.include_asked), icon_name="plus"
        )
        for button, key in ((self._exclude, "Del"), (self._include, "Ins")):
            foot.addWidget(button)
            foot.addWidget(KeyHint(key))
        foot.addStretch(1)
        self._card.body.addWidget(self._foot)
        return side

    def _item_columns(self) -> list[Column]:
        return [
            Column("position", self.tr("No."), lambda row: str(row.position), width=3.6, muted=True, align_right=True),
            Column("unit", self.tr("Flat"), lambda row: row.unit, width=7, bold=True),
            Column("name", self.tr("To"), lambda row: row.name, width=8),
            Column("letter", self.tr("Letter"), lambda row: row.letter, width=8.5),
            Column("why", self.tr("Remark"), lambda row: excluded_word(row) or row.case_number, stretch=True),
            Column("state", self.tr("State"), lambda row: item_state(row).word, width=7,
                   tone=lambda row: item_state(row).tone),
        ]  # fmt: skip

    def _action_bar(self) -> ActionBar:
        bar = ActionBar()
        self._go = bar.add_primary(self.tr("Issue the letters"), self.go_asked.emit, "F9", "mails")
        self._print = bar.add_secondary(self.tr("Preview"), self.preview_asked.emit, "Ctrl+P", "eye")
        self._save = bar.add_secondary(self.tr("Save as PDF…"), self.save_asked.emit, icon_name="download")
        self._addresses = bar.add_secondary(self.tr("Envelopes…"), self.addresses_asked.emit)
        self._sent = bar.add_secondary(self.tr("Sent…"), self.sent_asked.emit)
        self._void = bar.add_trailing(self.tr("Void the rest…"), self.void_asked.emit, tone="red")
        self._again = bar.add_trailing(self.tr("Take the rest up again"), self.back_asked.emit)
        self.bar = bar
        return bar

    # -- the list

    def refresh(self) -> None:
        """Read list and drafts again, and the mailing shown."""

        def begun(reading: Reading) -> tuple[tuple[DraftRow, ...], datetime, tuple[TemplateRow, ...]]:
            return drafts(reading, KIND), reading.now, templates(reading, removed=True)

        def take(answer: tuple[tuple[DraftRow, ...], datetime, tuple[TemplateRow, ...]]) -> None:
            rows, now, named = answer
            self._names = {each.id: each.name(self._desk.look.language) for each in named}
            self.drafts.offer(rows, now)

        self.rooms.refresh()
        self._desk.errands.ask(self, begun, take, latest="drafts")
        self.table.refresh()
        if self.number:
            self.read(self.number)

    def _draft_line(self, row: DraftRow, now: datetime) -> str:
        title = begun_title(row.content, self._names, self._desk.look.language)
        return " · ".join(part for part in (day_and_time(row.saved_at, self._desk.facts, now), title) if part)

    def _fetch(self, after: object | None, then: Callable[[PageOfRows], None]) -> None:
        def question(reading: Reading) -> tuple[PageOfRows, datetime]:
            return mailings(reading, cast("tuple[int, ...] | None", after)), reading.now

        def take(answer: tuple[PageOfRows, datetime]) -> None:
            page, self._now = answer
            then(page)

        self._desk.errands.ask(self, question, take)

    def _counted(self, total: int) -> None:
        rows = self.table.rows()
        if total and not self.number and rows:
            first = cast("MailingRow", rows[0])
            if self._desk.facts.letters_approved:  # who comes for what waits finds it open
                first = next((row for row in cast("list[MailingRow]", rows) if row.left), first)
            self.table.select_key(first.key)

    def _selected(self, row: object | None) -> None:
        if row is not None and cast("MailingRow", row).number != self.number:
            self.read(cast("MailingRow", row).number)

    def open_items(self) -> None:
        """The cursor into the list of the mailing shown."""
        self.open_second(True)
        self.items.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_second(self, opened: bool) -> None:
        """Where there is room for one side only, show the mailing, which then has the whole height, or the list."""
        self.panes.open_second(opened)
        self._narrowed(self.panes.narrow)

    def _narrowed(self, narrow: bool) -> None:
        self._back.setVisible(narrow)
        for part in (self.rooms, self._top):
            part.setVisible(not (narrow and self.panes.opened))

    # -- the mailing shown

    def read(self, number: str) -> None:
        """Show one mailing."""
        again = number == self.number and self.file is not None
        self.number = number

        def take(file: MailingFile) -> None:
            if file.row.number != self.number:
                return
            self.file = file
            self._show_file()
            self.table.select_key(file.row.key)
            if again:
                self.items.refresh()
            else:
                self.items.restart()

        self._desk.errands.ask(self, lambda reading: mailing_of(reading, number), take, "file", self._not_found)

    def _not_found(self, refusal: Refusal) -> None:
        self.number, self.file = "", None
        self._show_file()
        self._desk.toasts.refuse(sentence(refusal))

    def show_running(self, number: str, fraction: float, words: str) -> None:
        """The letters of a mailing are being issued, or no longer ("")."""
        self.running = number
        if number and number == self.number:
            self._bar_of.setRange(0, 1000)
            self._bar_of.setValue(round(fraction * 1000))
            self._how_far.setText(words)
        self.show_acts()

    def may_begin(self) -> bool:
        """Whether the letters of the mailing shown may be issued: of many, whose first is still to go, once it was said
        what will happen."""
        file = self.file
        if file is None or file.row.issued or file.row.left <= FEW or self.before.was_told(file):
            self.before.forget()
            return True
        self.before.tell(file, file.row.left, file.row.title, file.signer)
        return False

    def _show_file(self) -> None:
        file = self.file
        if not self.before.was_told(file):
            self.before.forget()
        self._card.setVisible(file is not None)
        if file is None:
            self.show_acts()
            return
        row = file.row
        self._card.set_title(f"{row.number}  {row.title}")
        stage = state_of(row)
        self._pill.show_state(stage.word, stage.tone)
        parts = [
            row.template.text(self._desk.look.language) or self.tr("Words of one's own"),
            day_and_time(row.at, self._desk.facts, self._now),
            self.tr("Signed by {name}").format(name=file.signer),
            self.tr("Issued by {names}").format(names=", ".join(file.issuers))
            if file.issuers
            else self.tr("Made by {name}").format(name=file.clerk),
            self.tr("{n} left out").format(n=row.excluded) if row.excluded else "",
            self.tr("Rest void because: {reason}").format(reason=row.void_reason) if row.void_reason else "",
        ]
        self._facts.setText(" · ".join(part for part in parts if part))
        if self.running != row.number:
            self._bar_of.setRange(0, max(1, row.going))
            self._bar_of.setValue(row.issued)
            self._how_far.setText(self.tr("{done} of {total} letters").format(done=row.issued, total=row.going))
        self.show_acts()

    def show_acts(self) -> None:
        """What may be done now."""
        row = self.file.row if self.file is not None else None
        running = bool(self.running)
        left = bool(row is not None and row.left)
        issued = bool(row is not None and row.issued)
        here = row is not None and self.running == row.number
        self._stop.setVisible(bool(here))
        self._go.setText(self.tr("Print all") if issued and not left else self._issue_words(row))
        self._go.setEnabled((left and not running) or (issued and not left))
        for button in (self._print, self._save, self._addresses, self._sent):
            button.setEnabled(issued)
        self._void.setVisible(left)
        self._void.setEnabled(not here)
        self._again.setVisible(row is not None and row.state is MailingState.VOID)
        self._foot.setVisible(row is not None and row.state in (MailingState.WAITS, MailingState.BEGUN) and not here)
        item = cast("ItemRow | None", self.items.current_row())
        open_ = item is not None and not item.letter and row is not None and not row.void_reason and not here
        self._exclude.setEnabled(bool(open_ and item and not item.excluded_why))
        self._include.setEnabled(bool(open_ and item and item.excluded_why))

    def _issue_words(self, row: MailingRow | None) -> str:
        if row is None or not row.issued:
            return self.tr("Issue the letters")
        return self.tr("Go on: {n} left").format(n=row.left)

    def _tell(self, signal: SignalInstance) -> None:
        if (row := self.items.current_row()) is not None:
            signal.emit(row)

    def _open_letter(self, row: object) -> None:
        if number := cast("ItemRow", row).letter:
            self._desk.open("letters", number=number)

    def _items_question(self) -> Question:
        number = self.number
        return lambda reading, after: items_of(reading, number, after)

    def _fetch_items(self, after: object | None, then: Callable[[PageOfRows], None]) -> None:
        number = self.number
        if not number:
            return
        key = cast("tuple[int, ...] | None", after)
        self._desk.errands.ask(self, lambda reading: items_of(reading, number, key), then)


def _item_export() -> list[Column]:
    """What an export tells of each letter beside the columns of the list."""
    translate = QCoreApplication.translate
    return [
        told_only("building", translate("mailings", "Building"), lambda row: row.building),
        told_only("language", translate("mailings", "Language"), lambda row: language_word(row.language)),
        told_only("case", translate("mailings", "Case"), lambda row: row.case_number),
        told_only("excluded", translate("mailings", "Left out because"), excluded_word),
        told_only("sent_on", translate("mailings", "Sent on"), lambda row: row.sent_on),
    ]
