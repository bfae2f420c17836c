"""One person as the file shows them: how they are reached, what they are to the flat, how they are to be treated."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desk.owners import Resident, Telling, share_words
from desk.words import Language, listed
from ui.desk import Desk
from ui.flatwords import language_word
from ui.masked import MaskedPhones, id_of_person, of_person
from ui.moments import plain_day
from ui.stages import channel_word, role_word, tier_pill
from ui.theme import px
from ui.widgets.card import Card
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import Notice
from ui.widgets.pill import Pill, Tone

translate = QCoreApplication.translate


def wrapped(text: str, role: Role = "body") -> PlainLabel:
    """Words that break over lines and never push the pane wider, to be marked and copied."""
    label = PlainLabel("", role, wrap=True, selectable=True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    label.setText(text)
    return label


def from_day(resident: Resident) -> str:
    """From when somebody who is to come belongs to the flat."""
    return translate("residents", "from {day}").format(day=_day(resident.since))


class PersonCard(Card):
    """The person chosen, with everything that is known; a note only a manager may read says so."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self._desk = desk
        self._shown: object = None
        self._pills = [Pill("") for _ in range(4)]
        for pill in reversed(self._pills):
            self.add_beside_title(pill)
        self.handling = Notice("")
        self.body.addWidget(self.handling)
        self._lines = QGridLayout()
        self._lines.setColumnStretch(1, 1)
        self._lines.setHorizontalSpacing(px(14))
        self._lines.setVerticalSpacing(px(4))
        self.body.addLayout(self._lines)
        self.hide()

    def show_person(self, resident: Resident | None, told: dict[str, Telling]) -> None:
        """Show one, or nobody; `told` says of each phone when and by whom it was written down."""
        self.setVisible(resident is not None)
        if resident is None or (resident, told) == self._shown:
            return  # what was unmasked or marked to be copied stays so
        self._shown = (resident, dict(told))
        self.set_title(resident.name)
        for pill in self._pills:
            pill.hide()
        for pill, (word, tone) in zip(self._pills, self._marks(resident), strict=False):
            pill.show_state(word, tone)
            pill.show()
        self._show_handling(resident)
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._add(self.tr("Phones"), self._phones(resident))
        for phone_told in self._tellings(resident, told):
            self._add("", wrapped(phone_told, "caption"))
        for name, words in self._facts(resident):
            self._add(name, wrapped(words))
        if resident.id_number:
            self._add(self.tr("ID number"), self._id_number(resident))

    def words(self) -> list[str]:
        """Everything the lines say, in their order."""
        items = [self._lines.itemAt(place) for place in range(self._lines.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [each.text() for each in widgets if isinstance(each, PlainLabel | MaskedPhones) and each.text()]

    def _marks(self, resident: Resident) -> list[tuple[str, Tone]]:
        marks: list[tuple[str, Tone]] = [(role_word(resident.role), "neutral")]
        if resident.gone:
            marks.append((self.tr("Moved out"), "neutral"))
        if resident.coming:
            marks.append((from_day(resident), "accent"))
        if resident.is_company:
            marks.append((self.tr("Company"), "neutral"))
        if (tier := tier_pill(resident.tier)) is not None:
            marks.append(tier)
        return marks

    def _add(self, name: str, widget: QWidget) -> None:
        row = self._lines.count() // 2  # not rowCount: that one never shrinks
        self._lines.addWidget(PlainLabel(name, "caption"), row, 0, Qt.AlignmentFlag.AlignTop)
        self._lines.addWidget(widget, row, 1)

    def _phones(self, resident: Resident) -> QWidget:
        if not resident.phones:
            return wrapped(self.tr("None on file"), "muted")
        phones = MaskedPhones(self._desk, wrapped(""))
        phones.show_text(" / ".join(resident.phones), of_person(resident.person_id))
        return phones

    def _id_number(self, resident: Resident) -> QWidget:
        number = MaskedPhones(self._desk, wrapped(""))
        number.show_text(resident.id_number, id_of_person(resident.person_id))
        number.show_button.setAccessibleName(self.tr("Show the whole ID number"))
        return number

    def _tellings(self, resident: Resident, told: dict[str, Telling]) -> list[str]:
        """One line where all phones were told at once, else one for each."""
        own = {phone: self._telling(told[phone]) for phone in resident.phones if phone in told}
        if len(own) == len(resident.phones) and len(set(own.values())) == 1:
            return [next(iter(own.values()))]
        return [f"{phone}: {words}" for phone, words in own.items()]

    def _telling(self, telling: Telling) -> str:
        day = plain_day(self._desk.facts.local(telling.at).date())
        if telling.by:
            return self.tr("as told on {day}, written down by {name}").format(day=day, name=telling.by)
        return self.tr("as told on {day}").format(day=day)

    def _facts(self, resident: Resident) -> list[tuple[str, str]]:
        likes = channel_word(resident.channel) if resident.channel else ""
        letters = language_word(resident)
        facts = (
            (self.tr("E-mail"), resident.email),
            (self.tr("Contact"), resident.contact),
            (self.tr("Prefers"), " · ".join(each for each in (likes, letters) if each)),
            (self.tr("In this flat"), self._tie(resident)),
            (self.tr("Groups"), listed(Language(self._desk.look.language), resident.groups)),
            (self.tr("Born on"), _day(resident.born_on)),
            (self.tr("Note"), resident.note),
        )
        return [(name, words) for name, words in facts if words]

    def _tie(self, resident: Resident) -> str:
        last = self.tr("moved out {day}") if resident.gone else self.tr("until {day}")
        parts = (
            self.tr("since {day}").format(day=_day(resident.since)) if resident.since else "",
            last.format(day=_day(resident.until)) if resident.until else "",
            self.tr("share {share}").format(share=share_words(resident.share)) if resident.share else "",
            self.tr("lease to {day}").format(day=_day(resident.lease_until)) if resident.lease_until else "",
            resident.relation,
        )
        told = " · ".join(part for part in parts if part)
        return "\n".join(part for part in (told, resident.tie_note) if part)

    def _show_handling(self, resident: Resident) -> None:
        self.handling.setVisible(bool(resident.handling) or resident.handling_hidden)
        if resident.handling_hidden:
            self.handling.show_notice(self.tr("Confidential note: ask a manager"), "", tone="amber")
        else:
            title = self.tr("How to deal with this person")
            if resident.handling_secret:
                title = self.tr("How to deal with this person · confidential")
            self.handling.show_notice(title, resident.handling, tone="amber")


def _day(day: date | None) -> str:
    return plain_day(day) if day is not None else ""
