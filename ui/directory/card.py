"""One entry of the directory, large enough to read while dialling (M05, M06)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desk.choices import TradeEntry
from desk.directory import EntryRow
from ui.directory.words import side_pill
from ui.theme import px
from ui.widgets.card import Card
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.widgets.longtext import Flowing, breakable
from ui.widgets.pill import Pill

_LARGE = 26


class EntryCard(Card):
    """Name, phone in large figures, what they handle, hours and note; `fill_in` leads to the missing phone."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self._language = language
        self.side = Pill("")
        self.add_beside_title(self.side)
        self.title.setWordWrap(True)
        self.phone = PlainLabel("", wrap=True, selectable=True)
        self.phone.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.phone.setStyleSheet(f"font-size: {px(_LARGE)}px; font-weight: 600;")
        self.phone.setAccessibleName(self.tr("Phone"))
        self.body.addWidget(self.phone)
        self._wanting = QWidget()
        line = QHBoxLayout(self._wanting)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        line.addWidget(Pill(self.tr("No phone yet"), "amber"))
        self.fill_in = LinkButton(self.tr("Fill it in"))
        line.addWidget(self.fill_in)
        line.addWidget(KeyHint("F2"))
        line.addStretch(1)
        self.body.addWidget(self._wanting)
        self._lines = QGridLayout()
        self._lines.setColumnStretch(1, 1)
        self._lines.setHorizontalSpacing(px(14))
        self._lines.setVerticalSpacing(px(4))
        self.body.addLayout(self._lines)
        self._labels = [
            (self.tr("Other phone"), Flowing("strong")),
            (self.tr("Handles"), Flowing()),
            (self.tr("Hours"), Flowing()),
            (self.tr("Department"), Flowing()),
            (self.tr("Note"), Flowing()),
        ]
        self._titles = []
        for row, (title, words) in enumerate(self._labels):
            name = PlainLabel(title, "muted")
            self._titles.append(name)
            words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._lines.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            self._lines.addWidget(words, row, 1)

    def show_entry(self, row: EntryRow, trade: TradeEntry | None) -> None:
        """Show an entry; what it does not have takes no room."""
        language = self._language
        self.set_title(breakable(row.name.text(language)))
        self.side.show_state(*side_pill(row.inside))
        self.phone.setText(breakable(row.phone))
        self.phone.setVisible(bool(row.phone))
        self._wanting.setVisible(not row.phone)
        department = trade.name.text(language) if trade is not None else ""
        told = (row.phone_other, row.handles.text(language), row.hours, department, row.note)
        for name, (_title, words), text in zip(self._titles, self._labels, told, strict=True):
            words.setText(breakable(text))
            words.setVisible(bool(text))
            name.setVisible(bool(text))
