"""The head of a flat's file: its code, what it is, and the marks nobody may overlook."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.owners import Role, Tier
from desk.words import Language, listed
from ui.flatwords import area_words, occupied_word
from ui.owners.openfile import OpenFile
from ui.stages import tier_pill
from ui.theme import px
from ui.widgets.card import Card
from ui.widgets.label import PlainLabel
from ui.widgets.notice import Notice
from ui.widgets.pill import Pill, Tone

_ORDER = (Tier.KEY, Tier.POTENTIAL, Tier.ORDINARY)


class FileHead(Card):
    """Code, size and owner in one line; pills for tier, life and open cases; a red line while somebody is unhappy."""

    def __init__(self, back: QWidget, parent: QWidget | None = None) -> None:
        """`back` leads to the list where the list is not beside the file."""
        super().__init__(margin=10, parent=parent)
        row = QHBoxLayout()
        row.setSpacing(px(10))
        row.addWidget(back)
        self._code = PlainLabel("", "page")
        row.addWidget(self._code)
        self._owner = PlainLabel("", "muted", elide=True)
        row.addWidget(self._owner, 1)
        self._pills = [Pill("") for _ in range(5)]
        for pill in self._pills:
            row.addWidget(pill)
        self.body.addLayout(row)
        self._unhappy = Notice("", tone="red")
        self._unhappy.hide()
        lines = QVBoxLayout()
        lines.addWidget(self._unhappy)
        self.body.addLayout(lines)

    def show_file(self, file: OpenFile, language: Language) -> None:
        """Show whose file it is, in the language of the screen."""
        flat = file.flat
        self._code.setText(flat.code)
        here = [each for each in flat.residents if not (each.gone or each.coming)]
        owners = listed(language, (each.name for each in here if each.role is Role.OWNER))
        self._owner.setText(" · ".join(part for part in (owners, area_words(flat.area)) if part))
        self.setAccessibleName(self.tr("File of {flat}").format(flat=flat.code))
        for pill in self._pills:
            pill.hide()
        for pill, (word, tone) in zip(self._pills, self._marks(file), strict=False):
            pill.show_state(word, tone)
            pill.show()
        self._unhappy.setVisible(bool(file.marks.unhappy))
        if file.marks.unhappy:
            self._unhappy.show_notice(self.tr("Still unhappy"), file.marks.unhappy[:300], [], tone="red")

    def _marks(self, file: OpenFile) -> list[tuple[str, Tone]]:
        tiers = [each.tier for each in file.flat.residents if not (each.gone or each.coming)]
        highest = next((tier for tier in _ORDER if tier in tiers), Tier.ORDINARY)
        marks: list[tuple[str, Tone]] = []
        if (tier := tier_pill(highest)) is not None:
            marks.append(tier)
        if file.marks.renovating:
            marks.append((self.tr("Renovating"), "accent"))
        if file.marks.open_cases:
            marks.append((self.tr("{n} open").format(n=file.marks.open_cases), "amber"))
        if file.marks.at_desk:
            marks.append((self.tr("{n} at the desk").format(n=file.marks.at_desk), "accent"))
        if word := occupied_word(file.flat.occupied):
            marks.append((word, "green" if file.flat.occupied else "neutral"))
        return marks
