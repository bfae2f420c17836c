"""The fields of the intake form, and which of them are there for the matter that is being told."""

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from desk.cases import CaseKind, VisitConsent
from desk.choices import ClassRow
from ui.cases import intake_more as more
from ui.cases import intake_words as words
from ui.cases.intake_known import NOBODY, Caller, Choices
from ui.cases.intake_pick import PickLine
from ui.errands import Errands
from ui.field import Field
from ui.form import Form
from ui.lookup import LookupBox
from ui.widgets.combo import Choice
from ui.widgets.keyhint import KeyHint
from ui.widgets.segmented import Segmented
from ui.widgets.textarea import TextArea

NO_FAULT = (CaseKind.ENQUIRY, CaseKind.SUGGESTION, CaseKind.PRAISE)
"""What is nobody's fault: its cause need not be asked for."""

ASKS_FOR = (CaseKind.ENQUIRY, CaseKind.SUGGESTION)
"""What may tell of something that the office could offer."""

_CALLER = ("who", "told_by", "unit")


class IntakeFields(Form):
    """Who, what, and behind one key what few cases need; a field nobody asks for is not there.

    `caller` is who was found, `choices` the lists of the book once they came.
    """

    def __init__(self, errands: Errands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices: Choices | None = None
        self.caller = NOBODY
        self._later: dict[str, object] = {}
        self._asks_cause = False
        self._build_who(errands)
        self._build_what(errands)
        self._build_more()
        self.channel.changed.connect(lambda _value: self.open_if_needed())
        self.changed.connect(self.settle)
        self.settle()

    # -- building

    def _build_who(self, errands: Errands) -> None:
        self.channel = Segmented(words.channels(), self.tr("How it reached us"))
        self.section(self.tr("Who is reporting?"), self.channel)
        self.adopt("channel", self.tr("How it reached us"), self.channel)
        self.who = LookupBox(errands)
        self.told_by, self.unit = QLineEdit(), QLineEdit()
        self.relation = Choice(words.relations())
        self.relation_by_hand = False
        self.relation.activated.connect(lambda _place: self._choose_relation())
        self.told_by.textEdited.connect(lambda _text: self._forget_relation())
        self.add("who", self.tr("Phone, name or unit"), self.who, "F8", span=4)
        self.add("told_by", self.tr("Caller name"), self.told_by, span=3)
        self.add("unit", self.tr("Unit"), self.unit, span=3)
        self.add("relation", self.tr("Relation"), self.relation, span=2)

    def _build_what(self, errands: Errands) -> None:
        self.kind = Segmented(words.kinds(), self.tr("Kind"))
        card = self.section(self.tr("What happened?"), self.kind)
        self.adopt("kind", self.tr("Kind"), self.kind)
        self.kind_of, self.place = PickLine(errands), PickLine(errands, free=True)
        self.summary, self.words = QLineEdit(), TextArea(2)
        self.words.setPlaceholderText(self.tr("As it is said. Listen to the end; first assume that we are at fault."))
        self.urgency = Segmented(words.urgencies(), self.tr("Urgency"))
        self.access, self.told = QLineEdit(), QLineEdit()
        self.trade, self.receiver = Choice(), Choice()
        self.route_reason, self.cause = QLineEdit(), Choice()
        # What follows from the class stands over it: nobody types it and nobody stops there.
        self.due, self.reply_due = KeyHint(""), KeyHint("")
        self.add("class", self.tr("Class"), self.kind_of, span=6).add_beside_label(self.due)
        self.add("place", self.tr("Place"), self.place, span=6).add_beside_label(self.reply_due)
        self.idea = QCheckBox(self.tr("An idea for a new service"))
        summary = self.add("summary", self.tr("Summary, as the desk sees it"), self.summary, required=True)
        summary.add_beside_label(self.idea)
        self.adopt("idea", self.idea.text(), self.idea)
        self.add("words", self.tr("In the person's own words"), self.words, stretch=True)
        self.add("urgency", self.tr("Urgency"), self.urgency, span=6)
        self.add("access", self.tr("Access"), self.access, span=6)
        self.access.setPlaceholderText(self.tr("When somebody is at home, call first, key at the desk…"))
        self.add("told", self.tr("What the person was told"), self.told, span=5)
        self.told.setPlaceholderText(self.tr("How it is solved, or who takes it on"))
        self.add("trade", self.tr("Assign to"), self.trade, span=4)
        self.add("first_receiver", self.tr("First asked"), self.receiver, required=True, span=3)
        self.add("route_reason", self.tr("Why another department"), self.route_reason, required=True)
        self.add("cause", self.tr("Why it happened"), self.cause, required=True)
        self.fold = more.Fold()
        self.fold.toggled.connect(lambda: self.open_more(not self.fold.open))
        card.body.addWidget(self.fold)

    def _build_more(self) -> None:
        self.second_part = self.section("")
        more.add_more(self)
        self.open_more(False)

    # -- what is chosen

    def _choose_relation(self) -> None:
        self.relation_by_hand = True

    def _forget_relation(self) -> None:
        """Another name was typed over: what the one found is to the flat, this one need not be."""
        if self.caller_now().person_id is None and not self.relation_by_hand:
            self.fill({"relation": None})

    def choice(self, name: str) -> Choice:
        """The field of that name, which drops down."""
        editor = self.editor(name)
        assert isinstance(editor, Choice)
        return editor

    def class_id(self) -> int | None:
        """The class chosen, if any."""
        value = self._later.get("class") if self._later else self.kind_of.value()
        return value if isinstance(value, int) else None

    def class_row(self) -> ClassRow | None:
        """The class chosen with what the office says of it, once the lists are there."""
        return self.choices.row(self.class_id()) if self.choices else None

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

    # -- the fields that are there only when they are needed

    def open_more(self, on: bool) -> None:
        """Open the second part or fold it away; what is written there stays."""
        self.fold.open = on
        self.second_part.setVisible(on)
        self.settle()

    def go_to(self, name: str) -> None:
        self._reveal(name)
        super().go_to(name)

    def _go_on(self, field: Field) -> None:
        """Who calls is asked for as far as it is not known; what they are to the flat and the kind only by choice."""
        if field.name not in _CALLER:
            super()._go_on(field)
            return
        left = {"told_by": self.told_by, "unit": self.unit}
        following = _CALLER[_CALLER.index(field.name) + 1 :]
        self.go_to(next((name for name in following if not left[name].text().strip()), "class"))

    def mark(self, field: str, sentence: str) -> None:
        self._reveal(field)
        super().mark(field, sentence)

    def ask_cause(self) -> None:
        """Ask why it happened: it is being closed at the desk."""
        self._asks_cause = True
        self.settle()

    def cause_proposed(self) -> int | None:
        """The family of the cause: chosen, or no fault where nobody can have one."""
        chosen = self.cause.value()
        if isinstance(chosen, int):
            return chosen
        no_fault = self.choices.no_fault if self.choices else None
        return no_fault if self.kind.value() in NO_FAULT else None

    def _reveal(self, name: str) -> None:
        if name in more.BLANK and not self.fold.open:
            self.open_more(True)
        elif name == "cause":
            self.ask_cause()

    def open_if_needed(self) -> None:
        """Open the second part when the class or the channel asks for what stands in it."""
        row = self.class_row()
        staff = row is not None and row.about_staff
        if not self._filling and not self.fold.open and (staff or self.channel.value() in more.LATER):
            self.open_more(True)

    def _wanted(self) -> dict[str, bool]:
        """Which of the fields that come and go are asked for now."""
        row, choices = self.class_row(), self.choices
        elsewhere = row is not None and row.trade_id is not None and self.trade.value() not in (None, row.trade_id)
        staff = row is not None and row.about_staff
        homeless = self.caller_now().unit_id is None and not self.unit.text().strip()
        return {
            "route_reason": elsewhere,
            "cause": self._asks_cause,
            "about": staff,
            "breach": staff,
            "visit_otherwise": self.choice("visit").value() == VisitConsent.OTHER,
            "estate": choices is not None and len(choices.estates) > 1 and homeless,
        }

    def settle(self) -> None:
        """Show the fields that are asked for now, and no others."""
        wanted = self._wanted()
        for name in (*wanted, *more.BLANK):
            field = self._fields[name]
            on = wanted.get(name, True) and (self.fold.open or name not in more.BLANK)
            if field.isHidden() == on:
                field.setVisible(on)
                field.editor.setVisible(on)  # or Enter would stop at it
        # Ticked it stays in sight, whatever kind is chosen after it.
        self.idea.setVisible(self.fold.open or self.idea.isChecked() or self.kind.value() in ASKS_FOR)
        self.fold.show_open(self.fold.open, self._filled())

    def _filled(self) -> list[str]:
        """The labels of what stands in the second part."""
        told = self.told_now()
        names = [name for name, blank in more.BLANK.items() if told[name] != blank]
        boxes = {name: self.editor(name) for name in names}
        return [box.text() if isinstance(box, QCheckBox) else self._fields[name].label for name, box in boxes.items()]

    def told_now(self) -> dict[str, object]:
        """What stands in the fields, less what is not asked for."""
        gone = {name: more.BLANK.get(name, "") for name, on in self._wanted().items() if not on}
        return self.read() | gone


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
