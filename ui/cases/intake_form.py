"""The form of the intake screen: who reports, what happened, and a new case read out of both."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desk import cases
from desk.cases import CaseKind, Channel, Dues, NewCase, Role, Urgency
from desk.due import explain
from desk.phones import digits_of
from desk.unitcodes import read_unit
from ui.cases import intake_words as words
from ui.cases.intake_area import WordsArea
from ui.cases.intake_known import NOBODY, Caller, Choices
from ui.cases.intake_pick import PickLine
from ui.errands import Errands
from ui.form import Form
from ui.lookup import LookupBox
from ui.moments import near_time
from ui.theme import em
from ui.widgets.combo import Choice
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import plain_tip
from ui.widgets.segmented import Segmented

Content = Mapping[str, str | int | bool | None]

TYPED = ("who", "told_by", "unit", "class", "place", "summary", "words", "access")
"""The fields that make a form more than an empty one."""

WRITTEN = ("class", "place", "summary", "words", "access")
"""Those that no lookup fills."""

LISTED = ("class", "place", "trade", "first_receiver")
"""The fields whose lists come from the book, a moment after the form is there."""


class IntakeForm(Form):
    """Holds one matter while it is told; `caller` is who was found for it, `rings` whether it is their number."""

    def __init__(self, errands: Errands, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._choices: Choices | None = None
        self._later: dict[str, object] = {}
        self._desk_clerk: int | None = None
        self._trade_by_hand = False
        self.caller = NOBODY
        self.rings = False
        self._build_who(errands)
        self._build_what(errands)
        self.who.textEdited.connect(lambda _text: self._look_up())
        self.kind_of.changed.connect(lambda _value: self._propose_trade())
        self.kind_of.picked.connect(lambda: self.go_to("place"))
        self.place.picked.connect(lambda: self.go_to("summary"))
        self.trade.activated.connect(lambda _place: self._choose_trade())

    # -- building

    def _build_who(self, errands: Errands) -> None:
        self.channel = Segmented(words.channels(), self.tr("How it reached us"))
        self.section(self.tr("Who is reporting?"), self.channel)
        self.adopt("channel", self.tr("How it reached us"), self.channel)
        self.who = LookupBox(errands)
        self.told_by, self.unit = QLineEdit(), QLineEdit()
        self.relation = Choice(words.relations())
        self.add("who", self.tr("Phone, name or unit"), self.who, "F8", span=4)
        self.add("told_by", self.tr("Caller name"), self.told_by, span=3)
        self.add("unit", self.tr("Unit"), self.unit, span=3)
        self.add("relation", self.tr("Relation"), self.relation, span=2)

    def _build_what(self, errands: Errands) -> None:
        self.kind = Segmented(words.kinds(), self.tr("Kind"))
        self.section(self.tr("What happened?"), self.kind)
        self.adopt("kind", self.tr("Kind"), self.kind)
        self.kind_of, self.place = PickLine(errands), PickLine(errands, free=True)
        self.summary, self.words = QLineEdit(), WordsArea(2)
        self.words.setPlaceholderText(self.tr("As it is said. Listen to the end; first assume that we are at fault."))
        self.urgency = Segmented(words.urgencies(), self.tr("Urgency"))
        self.access = QLineEdit()
        self.trade, self.receiver = Choice(), Choice()
        self.due = QLineEdit()
        self.due.setReadOnly(True)
        self.due.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.reply_due = KeyHint("")
        self.add("class", self.tr("Class"), self.kind_of, span=6)
        self.add("place", self.tr("Place"), self.place, span=6)
        self.add("summary", self.tr("Summary, as the desk sees it"), self.summary, required=True)
        self.add("words", self.tr("In the person's own words"), self.words, stretch=True)
        self.add("urgency", self.tr("Urgency"), self.urgency, span=6)
        self.add("access", self.tr("Access"), self.access, span=6)
        self.access.setPlaceholderText(self.tr("When somebody is at home, call first, key at the desk…"))
        self.add("trade", self.tr("Assign to"), self.trade, span=4)
        self.add("first_receiver", self.tr("First asked"), self.receiver, required=True, span=3)
        self.add("due", self.tr("Due"), self.due, span=5).add_beside_label(self.reply_due)

    # -- lists and due times

    def offer(self, choices: Choices, clerk: int | None) -> None:
        """Take the lists of the book; what is chosen stays chosen."""
        self._filling = True
        if choices != self._choices:
            self._choices = choices
            self.kind_of.offer(choices.classes)
            self.place.offer(choices.places)
            self.trade.set_options([(None, self.tr("Nobody yet")), *choices.trades])
            self.receiver.set_options(choices.clerks)
        if clerk != self._desk_clerk:
            self._desk_clerk = clerk
            self.receiver.set_value(clerk)
        later, self._later = self._later, {}
        self._filling = False
        if later:
            self.fill(later)
        self._propose_trade()

    def limits(self) -> Choices | None:
        """The lists offered, once they are."""
        return self._choices

    def class_id(self) -> int | None:
        """The class chosen, if any."""
        value = self._later.get("class") if self._later else self.kind_of.value()
        return value if isinstance(value, int) else None

    def show_dues(self, dues: Dues) -> None:
        """Show by when it must be solved and answered, and how that was counted."""
        solution, reply = dues.solution, dues.reply
        self.due.setText(words.due_line(solution))
        self.due.setCursorPosition(0)
        answered = near_time(reply.local, reply.told)
        self.reply_due.setText(self.tr("reply by {moment}").format(moment=answered))
        told = [
            self.tr("Reply: {how}").format(how=explain(reply, self._language)),
            self.tr("Solution: {how}").format(how=explain(solution, self._language)),
        ]
        for each in (self.due, self.reply_due):
            each.setToolTip(plain_tip("\n".join(told)))
        self.due.setAccessibleDescription(". ".join(told))

    def _propose_trade(self) -> None:
        row = self._choices.row(self.kind_of.value()) if self._choices else None
        if row is not None and not self._trade_by_hand:
            self.trade.set_value(row.trade_id)

    def _choose_trade(self) -> None:
        self._trade_by_hand = True

    # -- the caller

    def take_caller(self, caller: Caller, relation: Role | None) -> None:
        """Fill in who was found; a flat alone leaves the name to be asked for."""
        self.caller = caller
        self.fill({"who": caller.phone or caller.name or caller.unit, "told_by": caller.name, "unit": caller.unit})
        if relation is not None:
            self.fill({"relation": relation})
        self._show_beginnings()
        self.changed.emit()

    def _look_up(self) -> None:
        self.rings = False

    def _show_beginnings(self) -> None:
        for editor in (self.told_by, self.unit, self.place, self.summary, self.access):
            editor.setCursorPosition(0)

    def caller_now(self) -> Caller:
        """Who was found, less what was typed over since."""
        same_unit = _plain(self.unit.text()) == _plain(self.caller.unit) and self.caller.unit_id is not None
        same_name = bool(self.caller.name) and _plain(self.told_by.text()) == _plain(self.caller.name)
        return Caller(
            self.caller.person_id if same_name else None,
            self.caller.name if same_name else "",
            self.caller.unit_id if same_unit else None,
            self.caller.unit if same_unit else "",
            self.caller.phone if (same_name or same_unit) and self.who.text().strip() else "",
        )

    # -- values

    def new_case(self, draft: str, request: str) -> tuple[NewCase, str, str]:
        """What was typed as a new case, with the words that must still become a flat and a class."""
        typed, caller = self.read(), self.caller_now()
        who, told_by, phone = str(typed["who"]).strip(), str(typed["told_by"]), caller.phone
        loose_unit = str(typed["unit"]).strip() if caller.unit_id is None else ""
        if looks_like_phone(who):
            # A number put there by the finder is the other person's; one that rings is whoever's is calling.
            phone = who if self.rings or who != self.caller.phone else phone
        elif self.caller == NOBODY and not loose_unit and read_unit(who) is not None:
            loose_unit = who
        elif self.caller == NOBODY and not told_by.strip():
            told_by = who
        kind_of, place = typed["class"], typed["place"]
        new = NewCase(
            summary=str(typed["summary"]),
            words=str(typed["words"]),
            kind=cast(CaseKind, typed["kind"]),
            channel=cast(Channel, typed["channel"]),
            told_by=told_by,
            told_phone=phone,
            relation=cast(Role, typed["relation"]),
            unit_id=caller.unit_id,
            person_id=caller.person_id,
            class_id=kind_of if isinstance(kind_of, int) else None,
            place=place if isinstance(place, str) else "",
            urgency=cast(Urgency, typed["urgency"]),
            access=str(typed["access"]),
            first_receiver_id=cast("int | None", typed["first_receiver"]),
            trade_id=cast("int | None", typed["trade"]),
            request_id=request,
            draft_id=draft,
        )
        return new, loose_unit, kind_of if isinstance(kind_of, str) else ""

    def content(self) -> dict[str, str | int | bool | None]:
        """Everything typed and chosen, as a draft keeps it."""
        values = {**self.read(), **self._later}
        values.pop("due")
        kept: dict[str, str | int | bool | None] = {
            name: value if isinstance(value, str | int | bool) or value is None else str(value)
            for name, value in values.items()
        }
        kept |= {f"caller.{name}": value for name, value in asdict(self.caller).items()}
        kept["trade_by_hand"] = self._trade_by_hand
        kept["rings"] = self.rings
        return kept

    def put(self, content: Content) -> None:
        """Show a draft; an empty one gives a fresh form."""
        self.clear_marks()
        self._trade_by_hand = bool(content.get("trade_by_hand"))
        self.rings = bool(content.get("rings"))
        self.caller = Caller(
            _number(content.get("caller.person_id")),
            str(content.get("caller.name") or ""),
            _number(content.get("caller.unit_id")),
            str(content.get("caller.unit") or ""),
            str(content.get("caller.phone") or ""),
        )
        fresh: dict[str, object] = {
            "channel": cases.Channel.PHONE, "who": "", "told_by": "", "unit": "", "relation": Role.OWNER,
            "kind": CaseKind.COMPLAINT, "class": None, "place": None, "summary": "", "words": "",
            "urgency": Urgency.ROUTINE, "access": "", "trade": None, "first_receiver": self._desk_clerk,
        }  # fmt: skip
        values = fresh | {name: value for name, value in content.items() if name in fresh}
        if self._choices is None:
            self._later = {name: values[name] for name in LISTED}
        self.fill(values)
        self._show_beginnings()

    def empty(self) -> bool:
        """Whether nothing worth keeping has been typed or found."""
        return self.caller == NOBODY and not any(str(self.content()[name] or "").strip() for name in TYPED)

    def only_found(self) -> bool:
        """Whether all there is to the form is a caller the finder knows: nothing was typed that could be lost."""
        told = self.content()
        return self.caller != NOBODY and not any(str(told[name] or "").strip() for name in WRITTEN)

    def place_of_cursor(self) -> tuple[str, int]:
        """The field with the cursor and its place there."""
        at = self.focusWidget()
        for name in self.names():
            editor = self.editor(name)
            if at is not None and (at is editor or editor.isAncestorOf(at)):
                if isinstance(editor, QLineEdit):
                    return name, editor.cursorPosition()
                return name, editor.textCursor().position() if isinstance(editor, QPlainTextEdit) else 0
        return "who", 0

    def put_cursor(self, name: str, place: int) -> None:
        """Go on typing where it was left."""
        if name not in self.names():
            return
        self.go_to(name)
        editor = self.editor(name)
        if isinstance(editor, QLineEdit):
            editor.deselect()
            editor.setCursorPosition(place)
        elif isinstance(editor, QPlainTextEdit):
            at = editor.textCursor()
            at.setPosition(min(place, len(editor.toPlainText())))
            editor.setTextCursor(at)

    def set_wide(self, wide: bool) -> None:
        """Beside the caller's file the form keeps the width its rows are drawn for."""
        self.setMinimumWidth(em(44.5) if wide else 0)


def looks_like_phone(text: str) -> bool:
    """Whether what was typed is mostly digits, as a number of somebody who is not on file."""
    digits = len(digits_of(text))
    if any(each.isalpha() for each in text):
        return False
    return digits >= 9 or (digits >= 5 and read_unit(text) is None)


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None
