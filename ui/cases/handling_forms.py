"""The forms of how a case was handled, and of putting right what it is about."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit

from desk.cases import CaseFile, CaseKind, DutyBreach, Handling, Party, Urgency, Verdict, VisitConsent
from desk.cases.correcting import Particulars, correct
from desk.cases.handling import change_handling
from desk.choices import ClassRow, PlaceRow
from desk.named import Named
from ui.desk import Desk
from ui.recordform import RecordForm
from ui.saving import Act
from ui.stages import consent_word, duty_breach_word, kind_word, party_word, urgency_word, verdict_pill
from ui.widgets.combo import Choice
from ui.widgets.textarea import TextArea

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Offered:
    """What the forms of a case offer; whether a manager sits here."""

    clerks: Sequence[tuple[int, str]]
    classes: Sequence[ClassRow]
    places: Sequence[PlaceRow]
    estates: Sequence[tuple[int, Named]]
    manager: bool


class HandlingForm(RecordForm):
    """What the person asks for, what we offer, what was decided, and on whose account it goes."""

    def __init__(self, desk: Desk, file: CaseFile, offered: Offered) -> None:
        super().__init__(desk, translate("handling", "How it is handled"))
        self._number = file.row.number
        form, none = self.form, translate("handling", "Not told")
        verdicts = [(each, verdict_pill(each).word) for each in Verdict]
        parties = [(None, translate("handling", "Not clear yet")), *((each, party_word(each)) for each in Party)]
        nobody = translate("handling", "Nobody of the office")
        about = [(None, nobody), *_in_use(offered.clerks, file.handling.about_id, file.about)]
        breaches = [(None, translate("handling", "None")), *((each, duty_breach_word(each)) for each in DutyBreach)]
        consents = [(None, none), *((each, consent_word(each)) for each in VisitConsent)]
        form.add("demand", translate("handling", "What they ask for"), TextArea(2))
        form.add("offer", translate("handling", "What we offer"), TextArea(2), span=6)
        form.add("agreed", translate("handling", "What both agreed on"), TextArea(2), span=6)
        form.add("decision", translate("handling", "Decision, with its reason"), TextArea(3))
        form.add("verdict", translate("handling", "Justified?"), Choice(verdicts), span=3)
        form.add("party", translate("handling", "Whose duty"), Choice(parties), span=3)
        broken = QCheckBox(translate("handling", "A promise was broken"))
        form.add("promise_broken", translate("handling", "Promise"), broken, span=6)
        form.add(
            "apologised", translate("handling", "Apology"), QCheckBox(translate("handling", "We apologised")), span=3
        )
        form.add("apology", translate("handling", "How we apologised"), QLineEdit(), span=9)
        self._about, self._breach = Choice(about), Choice(breaches)
        form.add("about_id", translate("handling", "The employee complained of"), self._about, span=6)
        form.add("duty_breach", translate("handling", "Breach of duty"), self._breach, span=6)
        self._consent, self._otherwise = Choice(consents), QLineEdit()
        form.add("visit_consent", translate("handling", "May they be visited?"), self._consent, span=3)
        form.add("visit_otherwise", translate("handling", "Which other way"), self._otherwise, span=9)
        idea = QCheckBox(translate("handling", "An idea for a new service"))
        form.add("idea", translate("handling", "New demand"), idea)
        form.fill(vars(file.handling))
        self._about.changed.connect(lambda _who: self._suit())
        self._consent.changed.connect(lambda _consent: self._suit())
        self._suit()

    def _suit(self) -> None:
        """A breach needs somebody who broke a duty, another way the answer that one is wanted."""
        somebody = self._about.value() is not None
        if not somebody:
            self._breach.set_value(None)
        self._breach.setEnabled(somebody)
        self._otherwise.setEnabled(self._consent.value() == VisitConsent.OTHER)

    def act(self, told: dict[str, Any]) -> Act | None:
        number, handling = self._number, Handling(**told)
        return lambda work: change_handling(work, number, handling)


class CorrectForm(RecordForm):
    """What a case is about and where it belongs, put right; the diary says why."""

    def __init__(self, desk: Desk, file: CaseFile, now: Particulars, offered: Offered) -> None:
        super().__init__(desk, translate("handling", "Put right what the case is about"))
        self._number = file.row.number
        form, language = self.form, desk.look.language
        many, self._now = len(offered.estates) > 1, now
        form.add("summary", translate("handling", "Summary"), QLineEdit(), required=True)
        form.add("kind", translate("handling", "Kind"), Choice([(each, kind_word(each)) for each in CaseKind]), span=3)
        urgencies = [(each, urgency_word(each)) for each in Urgency]
        form.add("urgency", translate("handling", "Urgency"), Choice(urgencies), span=3)
        form.add("class_id", translate("handling", "Class"), Choice(_classes(file, now, offered, language)), span=6)
        places = [(name, name) for each in offered.places if (name := each.name.text(language))]
        form.add("place", translate("handling", "Place"), Choice(places, free=True), span=6)
        form.add("access", translate("handling", "Access"), QLineEdit(), span=6)
        if many:
            none: list[tuple[object, str]] = [(None, translate("handling", "Not told"))]
            estates = [*none, *((id, name.text(language)) for id, name in offered.estates)]
            form.add("estate_id", translate("handling", "Estate"), Choice(estates), span=6)
        form.add("disputed_slip", translate("handling", "Slip whose charge is disputed"), QLineEdit(), span=6)
        withheld = QCheckBox(translate("handling", "Withheld: managers only"))
        form.add("withheld", translate("handling", "Name"), withheld, span=6)
        limits = [
            (False, translate("handling", "They stay as promised, whatever the class")),
            (True, translate("handling", "Those of the class as it is now, counted anew")),
        ]
        form.add("new_limits", translate("handling", "Limits"), Choice(limits), span=6)
        form.add("reason", translate("handling", "Why it is put right"), QLineEdit())
        form.fill(vars(now))
        withheld.setEnabled(offered.manager or not now.withheld)

    def act(self, told: dict[str, Any]) -> Act | None:
        number, reason, limits = self._number, told.pop("reason"), told.pop("new_limits")
        told = {**vars(self._now), **told, "place": told["place"] or ""}
        new = Particulars(**told)
        return lambda work: correct(work, number, new, reason, limits)


def _classes(file: CaseFile, now: Particulars, offered: Offered, language: str) -> list[tuple[object, str]]:
    """The classes under their headings; one no longer in use stays with the case that has it."""
    rows: list[tuple[object, str]] = [(None, translate("handling", "No class yet"))]
    for each in offered.classes:
        parent = f"{each.parent.text(language)} · " if each.parent else ""
        rows.append((each.id, f"{parent}{each.name.text(language)}"))
    if now.class_id not in [id for id, _name in rows] and file.row.class_name is not None:
        rows.append((now.class_id, file.row.class_name.text(language)))
    return rows


def _in_use(clerks: Sequence[tuple[int, str]], chosen: int | None, name: str) -> list[tuple[object, str]]:
    rows: list[tuple[object, str]] = list(clerks)
    if chosen is not None and chosen not in [id for id, _name in rows]:
        rows.append((chosen, name))
    return rows
