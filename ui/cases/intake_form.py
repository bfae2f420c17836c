"""The form of the intake screen: who reports, what happened, and what few cases need behind one key."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desk import cases
from desk.cases import CaseKind, Dues, Role, Urgency
from desk.due import explain
from ui.cases import intake_more as more
from ui.cases import intake_words as words
from ui.cases.intake_fields import IntakeFields
from ui.cases.intake_known import NOBODY, Caller, Choices
from ui.cases.intake_values import Links, Typed, no_class, typed_case
from ui.errands import Errands
from ui.messages import sentence
from ui.moments import near_time
from ui.theme import em
from ui.widgets.dayline import DayLine
from ui.widgets.label import plain_tip

Content = Mapping[str, str | int | bool | None]

WRITTEN = (
    "class", "place", "summary", "words", "access", "told", "route_reason", "demand", "apology", "visit_otherwise",
    "disputed_slip", "received_day", "received_time",
)  # fmt: skip
"""The fields that no lookup fills."""

TYPED = ("who", "told_by", "unit", *WRITTEN)
"""The fields that make a form more than an empty one."""

LISTED = ("class", "place", "trade", "first_receiver", "about", "cause", "estate")
"""The fields whose lists come from the book, a moment after the form is there."""


class IntakeForm(IntakeFields):
    """Holds one matter while it is told; `rings` says whether the caller's own number rang."""

    def __init__(self, errands: Errands, language: str, parent: QWidget | None = None) -> None:
        super().__init__(errands, parent)
        self._language = language
        self._desk_clerk: int | None = None
        self._trade_by_hand = False
        self.links = Links()
        self.rings = False
        self._proposed: Content = {}
        self.who.textEdited.connect(lambda _text: self._look_up())
        self.kind_of.changed.connect(lambda _value: self._class_chosen())
        self.kind_of.picked.connect(lambda: self.go_to("place"))
        self.kind_of.not_listed.connect(lambda name: self.mark("class", sentence(no_class(name))))
        self.place.picked.connect(lambda: self.go_to("summary"))
        self.trade.activated.connect(lambda _place: self._choose_trade())

    # -- lists and due times

    def offer(self, choices: Choices, clerk: int | None, today: date) -> None:
        """Take the lists of the book; what is chosen stays chosen."""
        self._filling = True
        if choices != self.choices:
            self.choices = choices
            self.kind_of.offer(choices.classes)
            self.place.offer(choices.places)
            self.trade.set_options([(None, self.tr("Nobody yet")), *choices.trades])
            self.receiver.set_options(choices.clerks)
            self.cause.set_options([(None, self.tr("Choose…")), *choices.causes])
            self.choice("about").set_options([(None, self.tr("Nobody named")), *choices.clerks])
            self.choice("estate").set_options([(None, self.tr("Not said")), *choices.estates])
        day = self.editor("received_day")
        assert isinstance(day, DayLine)
        day.set_today(today)
        if clerk != self._desk_clerk:
            # Nobody else was chosen by hand (M11); the first time it is whoever leads the list.
            if self._desk_clerk is None or self.receiver.value() == self._desk_clerk:
                self.receiver.set_value(clerk)
            self._desk_clerk = clerk
        later, self._later = self._later, {}
        self._filling = False
        if later:
            self.fill(later)
        self._class_chosen()

    def show_dues(self, dues: Dues) -> None:
        """Show by when it must be solved and answered, and how that was counted."""
        solution, reply = dues.solution, dues.reply
        self.due.setText(self.tr("due {moment}").format(moment=words.due_line(solution)))
        answered = near_time(reply.local, reply.told)
        self.reply_due.setText(self.tr("reply by {moment}").format(moment=answered))
        told = [
            self.tr("Reply: {how}").format(how=explain(reply, self._language)),
            self.tr("Solution: {how}").format(how=explain(solution, self._language)),
        ]
        for each in (self.due, self.reply_due):
            each.setToolTip(plain_tip("\n".join(told)))
        self.kind_of.setAccessibleDescription(". ".join(told))

    def choose_class(self, class_id: int | None) -> None:
        """Choose a class, or as soon as the lists are there."""
        if self.choices is None:
            self._later["class"] = class_id
        else:
            self.fill({"class": class_id})

    def _class_chosen(self) -> None:
        row = self.class_row()
        if row is not None and not self._trade_by_hand:
            self.trade.set_value(row.trade_id)
        self.open_if_needed()
        self.settle()

    def _choose_trade(self) -> None:
        self._trade_by_hand = True

    # -- the caller

    def take_caller(self, caller: Caller, relation: Role | None) -> None:
        """Fill in who was found; a flat alone leaves the name to be asked for."""
        self.caller = caller
        self.fill({"who": caller.phone or caller.name or caller.unit, "told_by": caller.name, "unit": caller.unit})
        if relation is not None or not self.relation_by_hand:
            self.fill({"relation": relation})
            self.relation_by_hand = False
        self._show_beginnings()
        self.changed.emit()

    def _look_up(self) -> None:
        self.rings = False

    def _show_beginnings(self) -> None:
        for editor in (self.told_by, self.unit, self.place, self.summary, self.access, self.told):
            editor.setCursorPosition(0)

    # -- values

    def typed(self, draft: str, request: str) -> Typed:
        """What was typed as a new case, with the words that must still become a flat, a class and a moment."""
        return typed_case(self.told_now(), self.caller_now(), self.caller, self.rings, self.links, draft, request)

    def content(self) -> dict[str, str | int | bool | None]:
        """Everything typed and chosen, as a draft keeps it."""
        kept: dict[str, str | int | bool | None] = {
            name: value if isinstance(value, str | int | bool) or value is None else str(value)
            for name, value in {**self.read(), **self._later}.items()
        }
        kept |= {f"caller.{name}": value for name, value in asdict(self.caller).items()}
        kept |= {**asdict(self.links), "apart": " ".join(self.links.apart)}
        kept["trade_by_hand"], kept["relation_by_hand"] = self._trade_by_hand, self.relation_by_hand
        kept["rings"] = self.rings
        return kept

    def told_content(self) -> dict[str, str | int | bool | None]:
        """The same less what is not asked for and who was typed over since, as another form takes it along."""
        told = {**self.content(), **{f"caller.{name}": value for name, value in asdict(self.caller_now()).items()}}
        for name, value in self.told_now().items():
            told[name] = value if isinstance(value, str | int | bool) or value is None else str(value)
        return told

    def put(self, content: Content, *, open_more: bool = False) -> None:
        """Show a draft; an empty one gives a fresh form. The second part opens if it says so or anything is in it."""
        self.clear_marks()
        self._proposed = {}
        self._trade_by_hand = bool(content.get("trade_by_hand"))
        self.relation_by_hand = bool(content.get("relation_by_hand"))
        self._asks_cause = bool(content.get("cause"))
        self.rings = bool(content.get("rings"))
        self.caller = Caller(
            _number(content.get("caller.person_id")),
            str(content.get("caller.name") or ""),
            _number(content.get("caller.unit_id")),
            str(content.get("caller.unit") or ""),
            str(content.get("caller.phone") or ""),
        )
        self.links = links_of(content)
        fresh: dict[str, object] = {
            "channel": cases.Channel.PHONE, "who": "", "told_by": "", "unit": "", "relation": None,
            "kind": CaseKind.COMPLAINT, "class": None, "place": None, "summary": "", "words": "",
            "urgency": Urgency.ROUTINE, "access": "", "told": "", "trade": None, "first_receiver": self._desk_clerk,
            "route_reason": "", "cause": None, "idea": False, **more.BLANK,
        }  # fmt: skip
        values = fresh | {name: value for name, value in content.items() if name in fresh}
        if self.choices is None:
            self._later = {name: values[name] for name in LISTED}
        self.fill(values)
        self._show_beginnings()
        self.open_more(open_more or any(values[name] != blank for name, blank in more.BLANK.items()))

    def empty(self) -> bool:
        """Whether nothing worth keeping has been typed or found."""
        return self.caller == NOBODY and not any(str(self.content()[name] or "").strip() for name in TYPED)

    def only_found(self) -> bool:
        """Whether all there is to the form is a caller the finder knows: nothing was typed that could be lost."""
        told = self.content()
        return (
            self.caller != NOBODY
            and self.links == Links()
            and not any(str(told[name] or "").strip() for name in WRITTEN if told[name] != self._proposed.get(name))
        )

    def note_proposed(self) -> None:
        """What stands here now was proposed: nobody typed it as long as it stays."""
        self._proposed = self.content()

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


def links_of(content: Content) -> Links:
    """What a draft is tied to."""
    return Links(
        str(content.get("second_of") or ""),
        tuple(str(content.get("apart") or "").split()),
        _number(content.get("incident_id")),
        str(content.get("incoming") or ""),
    )


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None
