"""The people at the desk."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from desk.people import ClerkRow, DeskRole, NewClerk, add_clerk, change_clerk, clerks, gives_rights
from desk.refusals import Refusal
from ui.aside import Aside
from ui.desk import Desk
from ui.formdialog import FormDialog
from ui.messages import sentence
from ui.saving import Act
from ui.settings.part import Part
from ui.settings.words import role_word, roles
from ui.signin.firstpin import FirstPinDialog
from ui.table import AllRows, Column, PagedTable, PageOfRows
from ui.theme import px
from ui.widgets.actionbar import ActionBar
from ui.widgets.card import Card
from ui.widgets.combo import Choice
from ui.widgets.label import PlainLabel
from ui.widgets.pill import Tone


@dataclass(frozen=True)
class Row:
    """One person in the list."""

    key: tuple[int]
    clerk: ClerkRow


class PeoplePart(Part):
    """Who may be asked first, take a case, sign a letter."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        columns = [
            Column("name", self.tr("Name"), lambda row: row.clerk.name, width=13, bold=True),
            Column("post", self.tr("Post"), lambda row: row.clerk.post, stretch=True),
            Column("role", self.tr("Role"), lambda row: role_word(row.clerk.role), width=8.5),
            Column(
                "active",
                self.tr("Works here"),
                lambda row: self.tr("Yes") if row.clerk.active else self.tr("Left"),
                width=6.5,
                tone=lambda row: "green" if row.clerk.active else "neutral",
            ),
            Column(
                "signs_in",
                self.tr("Signs in"),
                lambda row: self._signs_in(row.clerk),
                width=8.5,
                tone=lambda row: self._pin_tone(row.clerk),
            ),
        ]
        self.table = PagedTable(columns, self._fetch, self.tr("People at the desk"))
        self.table.opened.connect(lambda _row: self.change())
        self.table.counted.connect(lambda _total: self._point())
        self._gives_rights = True
        self._aside = Aside()
        self.managers_only = PlainLabel("", "muted", wrap=True)
        self.managers_only.setContentsMargins(px(12), px(8), px(12), px(6))
        self.managers_only.hide()
        self.unnamed = PlainLabel(
            self.tr("The first line is you: press Enter and say your name, which the diary and every paper will bear."),
            "muted",
            wrap=True,
        )
        self.unnamed.setContentsMargins(px(12), px(8), px(12), px(6))
        self.unnamed.hide()
        card = Card(margin=1)
        card.body.addWidget(self.managers_only)
        card.body.addWidget(self.unnamed)
        card.body.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(card, 1)

    def bar(self) -> ActionBar | None:
        bar = ActionBar()
        self.add_button = bar.add_primary(self.tr("Add a person…"), self.add, "Ins", "user-plus")
        bar.add_secondary(self.tr("Change…"), self.change, "Enter", "pencil")
        self.pin_button = bar.add_secondary(self.tr("Give a first PIN…"), self.give_pin, icon_name="key-round")
        self._suit(self._gives_rights)
        return bar

    def first(self) -> QWidget | None:
        return self.table

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert:
            self.add()
        else:
            super().keyPressEvent(event)

    def _point(self) -> None:
        """The keys came before the rows did: they begin at the first one."""
        if self.table.hasFocus() and self.table.current_row() is None:
            self.table.selectRow(0)

    def refresh(self) -> None:
        """Read the list again."""
        self.table.refresh()
        self._desk.errands.ask(self, gives_rights, self._suit, latest="right")

    def typed(self) -> dict[str, Any] | None:
        return self._aside.all() or None

    def take_up(self, typed: dict[str, Any]) -> None:
        self._aside.take_up(typed)

    def _suit(self, gives: bool) -> None:
        self._gives_rights = gives
        if self._desk.facts.sign_in:
            told = self.tr("You may correct your own post; everything else here is an administrator's.")
        else:
            told = self.tr("Anyone may correct a name or post; everything else here is an administrator's.")
        self.managers_only.setText(told)
        self.managers_only.setVisible(not gives)
        self.add_button.setEnabled(gives)
        self.pin_button.setVisible(gives and self._desk.facts.sign_in)

    def _fetch(self, _after: object | None, then: Callable[[PageOfRows], None]) -> None:
        def take(found: tuple[ClerkRow, ...]) -> None:
            self.unnamed.setVisible(any(each.unnamed and each.active for each in found))
            then(AllRows([Row((each.id,), each) for each in found]))

        self._desk.errands.ask(self, lambda reading: clerks(reading, all_of_them=True), take)

    def add(self) -> None:
        """Ask for somebody new, where that is one's own to do."""
        if self._gives_rights:
            self._open(ClerkDialog(self._desk, None, self), self.tr("{name} was added"))

    def change(self) -> None:
        """Change the person chosen, or say whose it is to do."""
        row = self.table.current_row()
        if not isinstance(row, Row):
            return
        signs_in, own = self._desk.facts.sign_in, row.clerk.id == self._desk.clerk
        if signs_in and not own and not self._gives_rights:
            self._desk.toasts.refuse(sentence(Refusal("clerk.administrators_only")))
            return
        dialog = ClerkDialog(self._desk, row.clerk, self)
        dialog.suit(self._gives_rights, signs_in)
        self._open(dialog, self.tr("{name} is saved"))

    def give_pin(self) -> None:
        """Give the person chosen a first PIN; one's own is changed where one signs in."""
        row = self.table.current_row()
        if not isinstance(row, Row):
            return
        if row.clerk.id == self._desk.clerk:
            told = self.tr("Your own PIN is changed in Settings > Signing in")
            self._desk.toasts.show(told, self.tr("Signing in…"), lambda: self._desk.open("settings", part="signing"))
            return
        name = row.clerk.name
        dialog = FirstPinDialog(self._desk, row.clerk, self)
        told = self.tr("{name} signs in with the first PIN and is then asked for a new one")
        dialog.saved.connect(lambda _answer: self._desk.toasts.show(told.format(name=name)))
        dialog.open()

    def _signs_in(self, clerk: ClerkRow) -> str:
        if not self._desk.facts.sign_in:
            return self.tr("Not asked")
        if not clerk.has_secret:
            return self.tr("No PIN yet") if clerk.active else ""
        return self.tr("First PIN") if clerk.must_renew else self.tr("With a PIN")

    def _pin_tone(self, clerk: ClerkRow) -> Tone:
        if not self._desk.facts.sign_in or not clerk.active:
            return "neutral"
        return "green" if clerk.has_secret and not clerk.must_renew else "amber"

    def _open(self, dialog: "ClerkDialog", told: str) -> None:
        def tell(_answer: object) -> None:
            name = str(dialog.form.read()["name"]).strip()
            self._desk.toasts.show(told.format(name=name))

        subject = "new" if dialog.clerk_id is None else str(dialog.clerk_id)
        self._aside.watch(dialog, f"{self._desk.clerk}:{subject}")  # nobody finds in a form what another put aside
        dialog.saved.connect(tell)
        dialog.open()


class ClerkDialog(FormDialog):
    """Adds a person to the desk, or changes one."""

    def __init__(self, desk: Desk, clerk: ClerkRow | None, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        title = translate("settings", "Add a person to the desk")
        if clerk is not None:
            title = translate("settings", "Change {name}").format(name=clerk.name)
        if clerk is not None and clerk.unnamed:
            title = translate("settings", "Your name")
        super().__init__(desk.errands, title, translate("settings", "Save"), parent)
        self.clerk_id = clerk.id if clerk is not None else None
        form = self.form
        form.add("name", self.tr("Name"), QLineEdit(), required=True, span=6)
        form.add("post", self.tr("Post, as letters are signed"), QLineEdit(), span=6)
        self._role = Choice(roles())
        self._active = QCheckBox(self.tr("Works here now"))
        form.add("role", self.tr("Role"), self._role, span=6)
        form.add("active", self.tr("Works here"), self._active, span=6)
        active = clerk.active if clerk is not None else True
        form.fill({"active": active})
        if clerk is not None:
            name = "" if clerk.unnamed else clerk.name
            form.fill({"name": name, "post": clerk.post, "role": clerk.role})

    def suit(self, gives_rights: bool, signs_in: bool) -> None:
        """Leave the role and who works here to an administrator; the name as well where one signs in by it."""
        self._role.setEnabled(gives_rights)
        self._active.setEnabled(gives_rights)
        self.form.editor("name").setEnabled(gives_rights or not signs_in)

    def act(self, told: dict[str, Any]) -> Act | None:
        new = NewClerk(told["name"], told["post"], DeskRole(told["role"]), bool(told["active"]))
        id = self.clerk_id
        return (lambda work: add_clerk(work, new)) if id is None else (lambda work: change_clerk(work, id, new))
