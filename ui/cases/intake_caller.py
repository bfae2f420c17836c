"""The caller's file beside the form: who it is, what to mind, what is open already, the last twelve months."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desk.cases import CallerCard, CaseRow, Role
from desk.facts import Facts
from desk.left_items import ItemRow
from desk.owners import PersonRow, Resident
from desk.words import Language, listed
from ui.advice.elbow import Elbow
from ui.cases.intake_mind import Minding
from ui.desk import Desk
from ui.masked import MaskedPhones, of_person
from ui.moments import month, short_day
from ui.stages import case_pill, channel_word, role_word, tier_pill
from ui.table import AllRows, Column, PagedTable, PageOfRows
from ui.theme import px
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.widgets.pill import Pill

YEAR = timedelta(days=366)
ELBOW_LINES = 5


class CallerPane(QWidget):
    """Everything of the caller at once (B3, M01); before anyone is found it says what will be here."""

    opened_case = Signal(str)
    opened_file = Signal()

    def __init__(self, desk: Desk, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._language = language
        self.card: CallerCard | None = None
        self._rows: tuple[CaseRow, ...] = ()
        self._now: datetime | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(px(10))
        self.nobody = Card()
        self.nobody.body.addWidget(
            EmptyState("user-search", self.tr("Type a phone, a name or a unit: the caller's file will appear here."))
        )
        self.column.addWidget(self.nobody, 1)
        self._build_card()
        self.elbow = Elbow(desk, lines=ELBOW_LINES)
        self.column.addWidget(self.elbow)
        self._build_history()
        self.show_card(None, None)

    def _build_card(self) -> None:
        self._link = LinkButton(self.tr("Open full file"))
        self._link.clicked.connect(lambda: self.opened_file.emit())
        self.file = Card(" ", self._link)
        self.role, self.tier = Pill(""), Pill("")
        self.file.add_beside_title(self.tier)
        self.file.add_beside_title(self.role)
        self.minding = Minding()
        self.file.body.addWidget(self.minding)
        self.lines = QGridLayout()
        self.lines.setColumnStretch(1, 1)
        self.lines.setHorizontalSpacing(px(14))
        self.lines.setVerticalSpacing(px(3))
        self.file.body.addLayout(self.lines)
        self.column.addWidget(self.file)

    def _build_history(self) -> None:
        self._count = PlainLabel("", "caption")
        self.history = Card(self.tr("Last 12 months"), self._count, margin=1)
        self.table = PagedTable(
            [
                Column("day", self.tr("Taken"), self._day, width=8),
                Column("subject", self.tr("Subject"), lambda row: row.summary, stretch=True),
                Column(
                    "state",
                    self.tr("Status"),
                    lambda row: case_pill(row.status, row.overdue).word,
                    width=11,
                    tone=_tone,
                ),
            ],
            self._fetch,
            self.tr("Last 12 months"),
        )
        self.table.setMinimumHeight(px(120))
        self.table.set_empty(EmptyState("circle-check", self.tr("No case in the last 12 months.")))
        self.table.opened.connect(lambda row: self.opened_case.emit(row.number))
        self.history.body.addWidget(self.table)
        self.column.addWidget(self.history, 1)

    def _day(self, row: CaseRow) -> str:
        return short_day(row.taken_at, self._facts(), self._now)

    def _fetch(self, _after: object | None, then: Callable[[PageOfRows], object]) -> None:
        then(AllRows(self._rows))

    def show_card(self, card: CallerCard | None, now: datetime | None) -> None:
        """Show a caller's file, or that nobody is known yet; now is the office's own time."""
        if card is not None and (card, _day_of(now)) == (self.card, _day_of(self._now)):
            return  # asked for every two seconds, with every draft kept
        self.card, self._now = card, now
        for part in (self.file, self.history):
            part.setVisible(card is not None)
        self.nobody.setVisible(card is None)
        if card is None or now is None:
            self.minding.hide()
            self._rows = ()
            return
        self._rows = tuple(row for row in card.cases if now - self._facts().local(row.taken_at) < YEAR)
        self._show_file(card)
        total = self.tr("{open} open · {all} in all").format(open=card.open_cases, all=card.all_cases)
        self._count.setText(total)
        self.table.refresh()

    def _show_file(self, card: CallerCard) -> None:
        me = self._me(card)
        name = card.person.name if card.person else card.unit.code if card.unit else ""
        self.file.set_title(name)
        gone = me is not None and me.gone
        self.role.setVisible(me is not None)
        if me is not None:
            self.role.show_state(self.tr("Moved out") if gone else role_word(me.role), "neutral")
        badge = tier_pill(card.person.tier) if card.person else None
        self.tier.setVisible(badge is not None)
        if badge is not None:
            self.tier.show_state(*badge)
        self.minding.show_card(card)
        while (item := self.lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for place, (label, text) in enumerate(self.facts_of(card)):
            self.lines.addWidget(PlainLabel(label, "caption"), place, 0)
            self.lines.addWidget(self._line(card, label, text), place, 1)

    def _line(self, card: CallerCard, label: str, text: str) -> QWidget:
        if card.person is None or label != self.tr("Phone"):
            return PlainLabel(text, elide=True)
        phones = MaskedPhones(self._desk)
        phones.show_text(text, of_person(card.person.id))
        return phones

    def _facts(self) -> Facts:
        return self._desk.facts

    def facts_of(self, card: CallerCard) -> list[tuple[str, str]]:
        """The lines of the card: label and what is known."""
        lines = [(self.tr("At the desk"), "; ".join(_lies(row) for row in card.at_desk))]
        unit = card.unit
        if unit is not None:
            area = f"{unit.area:g} m²" if unit.area else ""
            lines.append((self.tr("Unit"), " · ".join(part for part in (unit.code, area) if part)))
        if card.person is not None:
            lines.append((self.tr("Phone"), " / ".join(card.person.phones) or self.tr("None on file")))
            lines.append((self.tr("Prefers"), self._preferences(card.person)))
            lines.append((self.tr("Groups"), self._listed(card.person.groups)))
        if unit is not None:
            me = card.person.id if card.person else None
            others = [each for each in unit.residents if each.person_id != me and not each.gone]
            for role, label in (
                (Role.OWNER, self.tr("Owner")),
                (Role.TENANT, self.tr("Let to")),
                (Role.FAMILY, self.tr("Family")),
                (Role.AGENT, self.tr("Agent")),
                (Role.EMERGENCY, self.tr("In an emergency")),
            ):
                lines.append((label, self._listed(self._named(each) for each in others if each.role is role)))
            lines.append((self.tr("Renovation"), unit.renovation or self.tr("None on file")))
            lines.append((self.tr("Vehicles"), " / ".join(unit.plates)))
        lines.append((self.tr("Note"), card.person.note if card.person else ""))
        return [line for line in lines if line[1]]

    def _preferences(self, person: PersonRow) -> str:
        """How the caller likes to be reached, and in which language."""
        languages = {"en": self.tr("letters in English"), "zh": self.tr("letters in Chinese")}
        ways = (channel_word(person.channel) if person.channel else "", languages.get(person.language or "", ""))
        return " · ".join(each for each in ways if each)

    def _listed(self, names: Iterable[str]) -> str:
        return listed(Language(self._language), names)

    def _named(self, each: Resident) -> str:
        """A name with its phone, which is needed when the caller is cut off, and the end of a lease."""
        name = " ".join(part for part in (each.name, each.phones[0] if each.phones else "") if part)
        last = each.until or each.lease_until
        if last is None:
            return name
        until = self.tr("to {month}").format(month=month(last))
        return f"{name}（{until}）" if self._language == "zh" else f"{name} ({until})"

    @staticmethod
    def _me(card: CallerCard) -> Resident | None:
        if card.person is None or card.unit is None:
            return None
        return next((each for each in card.unit.residents if each.person_id == card.person.id), None)


def _tone(row: CaseRow) -> str:
    return case_pill(row.status, row.overdue).tone


def _day_of(moment: datetime | None) -> date | None:
    return moment.date() if moment is not None else None


def _lies(row: ItemRow) -> str:
    """A thing that waits for them, and where it lies."""
    return f"{row.what} ({row.place})" if row.place else row.what
