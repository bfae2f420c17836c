"""How a case was handled, and what it is about, both changed where they stand."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk import choices, estates, people
from desk.cases import CaseFile, Party
from desk.cases.correcting import Particulars, particulars
from desk.rights import is_manager
from desk.slips import Charge, charge_of
from desk.work import Reading
from ui.cases.charge import charge_words
from ui.cases.detail_facts import Fact, Facts
from ui.cases.handling_forms import CorrectForm, HandlingForm, Offered
from ui.cases.handling_words import handled
from ui.cases.part import CasePart
from ui.desk import Desk
from ui.inplace import Editing, InPlace
from ui.language import QT_TRANSLATE_NOOP
from ui.recordform import RecordForm
from ui.stages import kind_word, urgency_word
from ui.takingback import tell_done
from ui.theme import em
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton

NOTHING = QT_TRANSLATE_NOOP(
    "HandlingPart", "Nothing is written yet: what the person asks for, what we offer, what was decided. Enter begins."
)


@dataclass(frozen=True)
class CaseAnswer:
    """What the part shows of a case: its particulars, and what its forms offer."""

    now: Particulars
    offered: Offered
    charge: Charge | None = None  # of the slip that is disputed (M41)


class HandlingPart(CasePart):
    """What came out between the person and the office; below it what the case is about, to be put right."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"case", "clerk", "case_class", "place", "estate", "slip", "slip_line"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._answer: CaseAnswer | None = None
        self.developer = LinkButton(self.tr("Letter to the developer…"))
        self.developer.clicked.connect(lambda: self._write_to_developer())
        self.facts, self.nothing = Facts(), PlainLabel(self.tr(NOTHING), "muted", wrap=True)
        self.handling = self._card(
            "case_handling",
            self.tr("Handling"),
            _over(self.facts, self.nothing, self.developer),
            self.tr("Write…"),
            self._handling,
        )
        self.record_facts = Facts()
        self.record = self._card(
            "case_record", self.tr("What it is about"), self.record_facts, self.tr("Put right…"), self._correct
        )
        for each in (self.handling, self.record):
            self.column.addWidget(each)

    @staticmethod
    def ask(reading: Reading, file: CaseFile) -> object:
        now = particulars(reading, file.row.number)
        return CaseAnswer(
            now,
            Offered(
                tuple((each.id, each.name) for each in people.clerks(reading)),
                choices.classes(reading),
                choices.places(reading),
                tuple((each.key, each.name) for each in estates.estates(reading)),
                is_manager(reading),
            ),
            charge_of(reading, now.disputed_slip),
        )

    def show_answer(self, file: CaseFile, answer: Any) -> None:
        self.file, self._answer = file, answer
        language = self.desk.look.language
        shown = handled(file.handling, file.about)
        self.facts.show_facts(shown)
        self.facts.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        self.developer.setVisible(file.handling.party is Party.DEVELOPER)
        self.record_facts.show_facts(self._particulars(file, answer, language))
        for card in (self.handling, self.record):
            card.show_record(file.row.id)

    def focus_first(self) -> None:
        self.handling.focus_first()

    def new(self, what: str) -> None:
        if what == "handling":
            self.handling.edit()
        elif what == "correction":
            self.record.edit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for each in (self.facts, self.record_facts):
            each.fit(2 if self.width() >= em(44) else 1)

    # -- within

    def _card(self, subject: str, title: str, inside: QWidget, text: str, make: Callable[[], RecordForm]) -> InPlace:
        card = InPlace(self.desk, subject, title, inside, [Editing("edit", text, make)])
        card.place.saved.connect(lambda _what, batch: self._kept(title, batch))
        return card

    def _handling(self) -> RecordForm:
        assert self.file is not None
        assert self._answer is not None
        return HandlingForm(self.desk, self.file, self._answer.offered)

    def _correct(self) -> RecordForm:
        assert self.file is not None
        assert self._answer is not None
        return CorrectForm(self.desk, self.file, self._answer.now, self._answer.offered)

    def _write_to_developer(self) -> None:
        """What lies in the developer's duty is written to the developer (M82)."""
        if self.file is not None:
            self.desk.open("letters", case_number=self.file.row.number, developer=True)

    def _kept(self, title: str, batch: object) -> None:
        """Say that it is kept; nothing changed is nothing to take back."""
        if not isinstance(batch, str) or not batch:
            return
        tell_done(self.desk, self.tr("Kept: {what}").format(what=title), batch, title)

    def _particulars(self, file: CaseFile, answer: CaseAnswer, language: str) -> list[Fact]:
        now, many = answer.now, len(answer.offered.estates) > 1
        estate = next((name.text(language) for id, name in answer.offered.estates if id == now.estate_id), "")
        charged = charge_words(answer.charge, self.desk.facts.currency) if answer.charge is not None else ""
        told = [
            (self.tr("Summary"), now.summary),
            (self.tr("Kind"), kind_word(now.kind)),
            (self.tr("Class"), file.row.class_name.text(language) if file.row.class_name else ""),
            (self.tr("Place"), now.place),
            (self.tr("Urgency"), urgency_word(now.urgency)),
            (self.tr("Access"), now.access),
            (self.tr("Estate"), estate if many else ""),
            (self.tr("Disputed slip"), " · ".join(part for part in (now.disputed_slip, charged) if part)),
            (self.tr("Name"), self.tr("Withheld: for managers only") if now.withheld else ""),
        ]
        return [(name, words) for name, words in told if words]


def _over(*parts: QWidget) -> QWidget:
    """One of them in sight, in the same place."""
    ground = QWidget()
    column = QVBoxLayout(ground)
    column.setContentsMargins(0, 0, 0, 0)
    for each in parts:
        column.addWidget(each)
    return ground
