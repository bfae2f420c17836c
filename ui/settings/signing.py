"""Whether people sign in at this desk, when the screen locks by itself, and one's own PIN."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from desk.people import ClerkRow
from desk.refusals import Refusal
from desk.rights import MANAGERS, Right
from desk.signin import Standing, change_lock, standing, turn_back_on, turn_off
from desk.signin.acts import LONGEST_MINUTES
from ui.desk import Desk
from ui.form import Form
from ui.messages import sentence
from ui.settings.part import Part
from ui.signin.keydialog import NewKeyDialog, TurnOnDialog
from ui.signin.ownpin import OwnPinDialog
from ui.signin.ownproof import ProofDialog
from ui.takingback import offer_way_back
from ui.theme import px
from ui.waiting import who_works_here
from ui.widgets.actionbar import button_of
from ui.widgets.card import Card
from ui.widgets.label import PlainLabel
from ui.widgets.pill import Pill


class SigningPart(Part):
    """An administrator turns it on and off; everybody reads how it stands and changes their own PIN."""

    right: ClassVar[Right] = Right.GIVE_RIGHTS

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._now: Standing | None = None
        self.state = Pill("", "neutral")
        self.told = PlainLabel("", wrap=True)
        self.key_told = PlainLabel("", "muted", wrap=True)
        self.others = PlainLabel(self.tr("Only an administrator changes this."), "muted", wrap=True)
        self.turn_on_button = button_of(self.tr("Turn it on…"), self.turn_on, "primary", "lock")
        self.turn_off_button = button_of(self.tr("Turn it off…"), self.turn_off)
        self.key_button = button_of(self.tr("New recovery key…"), self.new_key, icon_name="key-round")
        self.own_button = button_of(self.tr("Change my PIN…"), self.change, icon_name="pencil")
        card = Card(self.tr("Signing in"))
        card.add_beside_title(self.state)
        card.body.addWidget(self.told)
        card.body.addWidget(self.key_told)
        card.body.addLayout(_row(self.turn_on_button, self.turn_off_button, self.key_button))
        card.body.addWidget(self.others)
        self.minutes = QSpinBox()
        self.minutes.setRange(0, LONGEST_MINUTES)
        self.minutes.setSpecialValueText(self.tr("Never by itself"))
        self.minutes.setSuffix(self.tr(" minutes"))
        # The style sheet's padding does not reach the line edit inside.
        self.minutes.lineEdit().setTextMargins(px(6), 0, 0, 0)
        self.form = Form()
        locking = self.form.section(self.tr("Locking"))
        field = self.tr("The screen locks when nobody touched keys or mouse for")
        self.form.add("lock_minutes", field, self.minutes, span=6)
        told = self.tr(
            "Ctrl+Shift+L locks it at once. What is half typed or under way goes on below and is there again."
        )
        locking.body.addWidget(PlainLabel(told, "muted", wrap=True))
        own = Card(self.tr("Your own PIN or password"))
        self.own_told = PlainLabel("", "muted", wrap=True)
        own.body.addWidget(self.own_told)
        own.body.addLayout(_row(self.own_button))
        self.minutes.editingFinished.connect(self.keep)
        self.form.submitted.connect(self.keep)
        self.lay_out(card, self.form, own)

    def refresh(self) -> None:
        """Ask how it stands."""
        self._desk.errands.ask(self, standing, self._show, latest="standing")

    def first(self) -> QWidget | None:
        """Where work begins: at what may be done first, last of all at what turns it off."""
        buttons = (self.turn_on_button, self.own_button, self.turn_off_button)
        return next((each for each in buttons if not each.isHidden() and each.isEnabled()), None)

    def _show(self, now: Standing) -> None:
        self._now = now
        on, may = now.sign_in, now.may_change
        self.state.show_state(self.tr("On") if on else self.tr("Off"), "green" if on else "neutral")
        if on:
            told = self.tr("Everybody signs in with a PIN or password of their own before the book is seen.")
        else:
            told = self.tr(
                "Nobody signs in: whoever sits down says so in the desk menu, and the diary takes their word."
            )
        self.told.setText(told)
        if now.key_used:
            key = self.tr("The recovery key was used, and no new one lies in the safe yet. Print a new one.")
        else:
            key = (
                self.tr("A recovery key was put in the safe.") if now.has_key else self.tr("There is no recovery key.")
            )
        self.key_told.setText(key)
        self.key_told.setVisible(on)
        # A dialog that is only just closing has the keys still; what is hidden would hand them to its neighbour.
        held = self.window().focusWidget() in (self.turn_on_button, self.turn_off_button)
        self.turn_on_button.setVisible(may and not on)
        self.turn_off_button.setVisible(may and on)
        self.key_button.setVisible(may and on)
        self.others.setVisible(not may)
        self.minutes.setEnabled(may)
        if not self.minutes.hasFocus():
            self.form.fill({"lock_minutes": now.lock_minutes})
        self.own_button.setEnabled(on and now.has_secret)
        if held and (first := self.first()) is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)  # what was pressed has gone
        self.own_told.setText(
            self.tr("Only you know it; nobody, not even an administrator, can read it.")
            if on
            else self.tr("Asked for once signing in is turned on.")
        )

    # -- what may be done

    def turn_on(self) -> None:
        """One's own PIN and the recovery key first."""

        def open_it(people: tuple[ClerkRow, ...]) -> None:
            here = next((each for each in people if each.id == self._desk.clerk), None)
            if here is not None and here.unnamed:
                self._ask_name()
                return
            name = here.name if here is not None else ""
            dialog = TurnOnDialog(self._desk, name, self.window())
            told = self.tr("Everybody signs in from now on. Give the others their first PIN.")
            dialog.done_with.connect(
                lambda: self._desk.toasts.show(
                    told, self.tr("People…"), lambda: self._desk.open("settings", part="people")
                )
            )
            dialog.begin()

        self._desk.errands.ask(self, who_works_here, open_it, latest="name")

    def _ask_name(self) -> None:
        """A PIN proves who somebody is: it cannot be that of a post."""
        told = self.tr("Say your own name first: the recovery sheet and the diary bear it.")
        self._desk.toasts.show(told, self.tr("People…"), lambda: self._desk.open("settings", part="people"))

    def turn_off(self) -> None:
        """Nobody signs in any more, and the way back; one's own PIN first."""
        why = self.tr("From then on whoever sits down sees the whole book without a PIN.")
        ProofDialog(self._desk, self.tr("Turn signing in off"), why, self._turn_off, self.window()).begin()

    def _turn_off(self, secret: str) -> None:
        done = self.tr("Nobody signs in any more")
        self._desk.errands.do(
            self,
            lambda work: turn_off(work, secret),
            lambda _none: offer_way_back(self._desk, done, turn_back_on),
        )

    def new_key(self) -> None:
        """Print another recovery key, after one's own PIN; the one in the safe is worthless then."""
        dialog = NewKeyDialog(self._desk, self.window())
        told = self.tr("The new recovery key is the only good one. Destroy the sheet of the last.")
        dialog.done_with.connect(lambda: self._desk.toasts.show(told))
        dialog.begin()

    def change(self) -> None:
        """Change one's own PIN (F2)."""
        if not self.own_button.isEnabled():
            return
        dialog = OwnPinDialog(self._desk, self.window(), manages=self._now is not None and self._now.role in MANAGERS)
        told = self.tr("Your PIN is changed")
        dialog.saved.connect(lambda _answer: self._desk.toasts.show(told))
        dialog.open()

    def keep(self) -> None:
        """Keep after how many minutes the screen locks, if that differs."""
        minutes = self.minutes.value()
        if self._now is not None and minutes != self._now.lock_minutes:
            self._desk.errands.do(self, lambda work: change_lock(work, minutes), self._kept, self._refused)

    def _kept(self, _none: None) -> None:
        self.form.clear_marks()
        self._desk.toasts.show(self.tr("Kept: when the screen locks by itself"))

    def _refused(self, refusal: Refusal) -> None:
        if self._now is not None:
            self.form.fill({"lock_minutes": self._now.lock_minutes})
        self.form.mark(str(refusal.fields.get("field", "")), sentence(refusal))


def _row(*buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(px(8))
    for each in buttons:
        row.addWidget(each)
    row.addStretch(1)
    return row
