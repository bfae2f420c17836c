"""The short form of a sudden event: what, where, who calls, their words (M42)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtWidgets import QLineEdit, QWidget

from desk import choices, incidents, owners
from desk.incidents import NewCall, SuddenEvent
from desk.refusals import Refusal
from desk.unitcodes import read_unit
from desk.work import Reading, UnitOfWork
from ui.cases.intake_carried import along, told_before
from ui.cases.intake_pick import PickLine, pick
from ui.cases.intake_save import link_letter
from ui.cases.intake_values import no_class
from ui.cases.intake_values import settled as long_form
from ui.desk import Desk
from ui.form import Form
from ui.incidents.callerline import NOBODY, CallerLine, Teller, flat_of, settled, teller_of
from ui.messages import sentence
from ui.widgets.label import PlainLabel

Content = Mapping[str, str | int | bool | None]

FIELD_OF = {
    "place": "where", "unit": "where", "told_by": "who", "told_phone": "who", "phone": "who", "summary": "words",
    "first_receiver": "",
}  # fmt: skip
"""Where the cursor goes when an act names a field this form has under another name."""


@dataclass(frozen=True)
class Lists:
    """What the form offers."""

    classes: tuple[choices.ClassRow, ...]
    places: tuple[choices.PlaceRow, ...]


@dataclass(frozen=True)
class Told:
    """What was typed, as it is sent off."""

    event: SuddenEvent
    where: str
    teller: Teller
    calls: tuple[NewCall, ...]
    more: str = ""  # what the long form told before, as its draft keeps it


class SuddenForm(Form):
    """Four fields, Enter goes from one to the next and saves from the last."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = desk.look.language
        self._lists: Lists | None = None
        self._later: object = None
        self._more = ""
        self._withheld = False
        self.what, self.where = PickLine(desk.errands), PickLine(desk.errands, free=True)
        self.who, self.words = CallerLine(desk.errands), QLineEdit()
        card = self.section("")  # without a title all four fields are seen on the smallest screen
        card.setAccessibleName(self.tr("What is happening?"))
        self.add("class", self.tr("What"), self.what, required=True, span=6)
        self.add("where", self.tr("Where: flat or place"), self.where, span=6)
        self.add("who", self.tr("Who calls: phone, name or unit"), self.who, "F8", span=6)
        self.add("words", self.tr("What they say"), self.words, span=6)
        self.along = PlainLabel("", "muted", elide=True)
        self.along.hide()
        card.body.addWidget(self.along)
        self.what.picked.connect(lambda: self.go_to("where"))
        self.what.not_listed.connect(lambda name: self.mark("class", sentence(no_class(name))))
        self.where.picked.connect(lambda: self.go_to("who"))
        self.who.taken.connect(self._found)

    def offer(self, lists: Lists) -> None:
        """Take the lists of the book; what is chosen stays chosen."""
        if lists != self._lists:
            self._filling = True
            self._lists = lists
            self.what.offer(pick(each.id, each.name, None, self._language) for each in lists.classes)
            self.where.offer(
                pick(each.name.text(self._language), each.name, None, self._language) for each in lists.places
            )
            if self._later is not None:
                self.what.set_value(self._later)
                self._later = None
            self._filling = False

    def kind(self) -> choices.ClassRow | None:
        """The class chosen."""
        chosen = self.what.value()
        return next((each for each in self._lists.classes if each.id == chosen), None) if self._lists else None

    def _found(self, teller: Teller) -> None:
        if not self.where.text().strip():
            self.where.setText(teller.unit)
        self.go_to("words")

    # -- values

    def told(self, started: datetime | None, draft: str, request: str) -> Told:
        """What was typed; flat and caller are looked up when it is kept."""
        kind = self.what.value()
        event = SuddenEvent(
            class_id=kind if isinstance(kind, int) else None,
            words=self.words.text(),
            started_at=started,
            request_id=request,
            draft_id=draft,
            language=self._language,
        )
        return Told(event, self.where.text().strip(), self.who.teller(), (), self._more)

    def content(self) -> dict[str, str | int | bool | None]:
        """Everything typed and chosen, as a draft keeps it."""
        kind = self.what.value() if self._later is None else self._later
        typed = {"class": kind if isinstance(kind, int | str) else None, "where": self.where.text()}
        before: dict[str, str | int | None] = {"more": self._more, "withheld": self._withheld} if self._more else {}
        return {**typed, "who": self.who.text(), "words": self.words.text(), **before, **flat_of(self.who.teller())}

    def put(self, content: Content) -> None:
        """Show a draft; an empty one gives a fresh form."""
        self.clear_marks()
        self._filling = True
        kind = content.get("class")
        self._later = kind if self._lists is None else None
        self.what.set_value(kind)
        self.where.set_value(str(content.get("where") or ""))
        teller = teller_of(content)
        if teller != NOBODY:
            self.who.put(teller)
        else:
            self.who.set_value(content.get("who"))
        self.words.setText(str(content.get("words") or ""))
        self._more, self._withheld = str(content.get("more") or ""), content.get("withheld") is True
        kept = along(self._more)
        self.along.setText(self.tr("Goes along: {what}").format(what=kept))
        self.along.setVisible(bool(kept))
        self._filling = False

    def empty(self) -> bool:
        """Whether nothing was typed or chosen."""
        return self._later is None and not any(
            each.text().strip() for each in (self.what, self.where, self.who, self.words)
        )

    def go_to_first_empty(self) -> None:
        """The cursor where typing goes on."""
        lines = {"class": self.what, "where": self.where, "who": self.who, "words": self.words}
        self.go_to(next((name for name, line in lines.items() if not line.text().strip()), "words"))


def take(work: UnitOfWork, told: Told) -> tuple[str, int]:
    """Take the event and answer its number and id. Refusals: those of incidents.take_sudden, unit.not_clear."""
    teller = settled(work, told.teller)
    unit_id = unit_meant(work, told.where)
    typed = told_before(told.more)
    before = long_form(work, typed) if typed is not None else None
    flats = (unit_id, teller.unit_id, before.unit_id if before is not None else None)
    event = replace(
        told.event,
        unit_id=next((each for each in flats if each is not None), None),
        before=before,
        person_id=teller.person_id,
        place="" if unit_id is not None else told.where,
        told_by=teller.name,
        told_phone=teller.phone,
    )
    taken = incidents.take_sudden(work, event, told.calls)
    if typed is not None:
        link_letter(work, typed, taken.number)
    return taken.number, taken.id


def unit_meant(reading: Reading, where: str) -> int | None:
    """The flat that was written as the place; words that are no flat on file are a place. Refusals: unit.not_clear."""
    if read_unit(where) is None:
        return None
    try:
        return owners.unit_by_code(reading, where)
    except Refusal as refusal:
        if refusal.code != "unit.unknown":
            raise
        return None
