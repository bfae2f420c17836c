"""A handover sheet as it is read on screen: what is told of the shift, and a list for every section."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.handover import COUNTED, SECTIONS, Content, Handed, Line, Person, Section
from desk.handover.telling import heading, kind_word, when
from desk.words import Language, day, moment, short_moment, word
from ui.table import AllRows, Column, PagedTable
from ui.theme import px
from ui.widgets.card import Card
from ui.widgets.label import PlainLabel
from ui.widgets.longtext import Flowing, LongText

translate = QCoreApplication.translate
ROW, HEAD, MOST_ROWS = 30, 32, 8
WHOLE = frozenset({"notes"})
"""Sections whose words are shown to their end, and not in the columns of a list."""


@dataclass(frozen=True)
class Listed:
    """A line of a section, as its list shows it."""

    key: int
    line: Line


class SectionCard(Card):
    """One section: its lines, and what whoever took over said of it."""

    opened = Signal(str)  # the number of what is to be looked at

    def __init__(self, key: str, language: Language, told: Callable[[Line], str]) -> None:
        super().__init__(word(language, f"handover.{key}"), margin=1)
        self._key, self._language, self._told = key, language, told
        self._rows: Sequence[Listed] = ()

        def head(column: str) -> str:
            return word(language, heading(column, key))

        columns = [
            Column("number", head("number"), lambda row: row.line.number, width=8.2, bold=True),
            Column("where", head("where"), lambda row: row.line.where, width=7.5),
            Column("what", head("what"), self._what, stretch=True),
            Column("who", head("who"), lambda row: row.line.who, width=8, muted=True),
            Column("when", head("when"), lambda row: told(row.line), width=9, tone=_tone),
        ]
        self.table = PagedTable(columns, lambda _after, then: then(AllRows(self._rows)), self.title.text())
        self.table.opened.connect(lambda row: self.opened.emit(row.line.number))
        self.words = Flowing()  # a note is read to its end
        self.words.setContentsMargins(px(14), 0, px(14), px(4))
        self.more = PlainLabel("", "muted")
        self.remark = PlainLabel("", "strong", wrap=True)
        self.body.addWidget(self.table)
        self.body.addWidget(self.words)
        (self.table if key in WHOLE else self.words).hide()
        for each in (self.more, self.remark):
            each.setContentsMargins(px(14), 0, px(14), px(4))
            self.body.addWidget(each)

    def show_section(self, section: Section, remark: str) -> None:
        """Show its lines."""
        self.set_title(f"{word(self._language, f'handover.{self._key}')} · {section.total}")
        self._rows = [Listed(place, line) for place, line in enumerate(section.lines)]
        self.words.setText("\n".join(self._note(row) for row in self._rows) if self._key in WHOLE else "")
        some = [any((line.number, line.where, line.who)[place] for line in section.lines) for place in range(3)]
        for column, here in zip((0, 1, 3), some, strict=True):
            self.table.setColumnHidden(column, not here)
        self.table.setFixedHeight(px(HEAD) + px(ROW) * min(len(self._rows), MOST_ROWS) + px(2))
        self.table.refresh()
        left = section.total - len(section.lines)
        self.more.setText(word(self._language, "handover.more").format(n=left))
        self.more.setVisible(left > 0)
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))

    def _note(self, row: Listed) -> str:
        line = row.line
        kind = kind_word(self._language, self._key, line.kind)
        return " · ".join(part for part in (self._told(line), line.where, kind, line.what, line.who) if part)

    def _what(self, row: Listed) -> str:
        kind = kind_word(self._language, self._key, row.line.kind)
        return " · ".join(part for part in (kind, " ".join(row.line.what.split())) if part)


class SheetView(QWidget):
    """The whole sheet; the lists of its sections are made when something first stands in them."""

    opened = Signal(str)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._content: Content | None = None
        self._near: datetime | None = None
        self.cards: dict[str, SectionCard] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        self.shift = PlainLabel("", "strong", wrap=True)
        self.counts = PlainLabel("", "muted", wrap=True)
        self.duty = PlainLabel("", wrap=True)
        self._words = {key: _Told(word(language, f"handover.{key}")) for key in ("words", "counted")}
        for each in (self.shift, self.counts, self.duty, *self._words.values()):
            column.addWidget(each)
        self._ground = QVBoxLayout()
        self._ground.setSpacing(px(8))
        column.addLayout(self._ground)
        self.nothing = PlainLabel("", "muted", wrap=True)
        self.whole = PlainLabel("", "strong", wrap=True)
        column.addWidget(self.nothing)
        column.addWidget(self.whole)

    def show_sheet(self, handed: Handed, now: datetime) -> None:
        """Show a sheet that was given, or the one being written; `now` is on the office's clock."""
        content, language, row = handed.content, self._language, handed.row
        self._content, self._near = content, content.local(row.given_at) if row is not None else now
        told = word(language, f"handover.shift.{content.shift}")
        until = short_moment(language, content.local(content.until))
        shift = told.format(day=day(language, content.day), until=until)
        since = moment(language, content.local(content.since))
        self.shift.setText(f"{shift} · {word(language, 'handover.since')} {since}")
        counts = [f"{word(language, f'handover.count.{key}')} {content.counts[key]}" for key in COUNTED]
        self.counts.setText(" · ".join(counts))
        self.duty.setText(" · ".join(self._people(key, who) for key, who in _posts(content)))
        for key, text in (("words", content.words), ("counted", content.counted)):
            self._words[key].show_text(text)
        self._show_sections(handed)

    def _show_sections(self, handed: Handed) -> None:
        content, language, row = handed.content, self._language, handed.row
        remarks = dict(row.remarks) if row is not None else {}
        name = row.taken_name if row is not None else ""

        def remark(key: str) -> str:
            words = remarks.get(key, "")
            return word(language, "handover.remark").format(name=name, words=words) if words else ""

        for section in content.sections:
            self._card(section.key).show_section(section, remark(section.key))
        here = {section.key for section in content.sections}
        for key, card in self.cards.items():
            card.setVisible(key in here)
        empty = [word(language, f"handover.{key}") for key in SECTIONS if key not in here]
        self.nothing.setText(word(language, "handover.nothing").format(lists=" · ".join(empty)))
        self.nothing.setVisible(bool(empty))
        self.whole.setText(remark("whole"))
        self.whole.setVisible(bool(remark("whole")))

    def _card(self, key: str) -> SectionCard:
        if key not in self.cards:
            card = self.cards[key] = SectionCard(key, self._language, self._when)
            card.opened.connect(self.opened)
            order = [each for each in SECTIONS if each in self.cards]
            self._ground.insertWidget(order.index(key), card)
        return self.cards[key]

    def _when(self, line: Line) -> str:
        if self._content is None or self._near is None:
            return ""
        return when(self._language, line, self._content, self._near)

    def _people(self, key: str, people: tuple[Person, ...]) -> str:
        names = "、".join(f"{each.name} {each.phone}".strip() for each in people)
        nobody = translate("shifts", "nobody written down")
        return translate("shifts", "{shift}: {names}").format(shift=word(self._language, key), names=names or nobody)


class _Told(QWidget):
    """Words under what they are; nothing where there are none."""

    def __init__(self, title: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addWidget(PlainLabel(title, "caption"))
        self._text = LongText(title)
        column.addWidget(self._text)

    def show_text(self, text: str) -> None:
        self._text.show_text(text)
        self.setVisible(bool(text))


def _posts(content: Content) -> tuple[tuple[str, tuple[Person, ...]], ...]:
    return ("handover.desk", content.desk), ("handover.on_call", content.on_call)


def _tone(row: Listed) -> str | None:
    return "red" if row.line.late else None
