"""A handover sheet as it is read on screen: what is told of the shift, and a list for every section."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.handover import COUNTED, SECTIONS, Content, Handed, Line, Person, Section
from desk.handover.telling import backup, backup_is_old, heading, kind_word, shifts, since, when
from desk.words import Language, word
from ui.shifts.called import people_told
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


class SectionLines(QWidget):
    """The lines of one section, in columns or as notes that are read to their end."""

    opened = Signal(str)  # the number of what is to be looked at

    def __init__(self, key: str, language: Language, told: Callable[[Line], str]) -> None:
        super().__init__()
        self._key, self._language, self._told = key, language, told
        self._rows: Sequence[Listed] = ()

        def head(column: str) -> str:
            return word(language, heading(column, key))

        columns = [
            Column("number", head("number"), lambda row: row.line.number, width=8.2, bold=True),
            Column("where", head("where"), lambda row: row.line.where, width=7),
            Column("what", head("what"), self._what, stretch=True),
            Column("who", head("who"), lambda row: row.line.who, width=7, muted=True),
            Column("when", head("when"), lambda row: told(row.line), width=9, tone=_tone),
        ]
        name = word(language, f"handover.{key}")
        self.table = PagedTable(columns, lambda _after, then: then(AllRows(self._rows)), name)
        self.table.opened.connect(lambda row: self.opened.emit(row.line.number))
        self.words = Flowing()  # a note is read to its end
        self.words.setContentsMargins(px(10), 0, px(14), px(4))
        self.more = PlainLabel("", "muted")
        self.more.setContentsMargins(px(10), 0, px(14), px(4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        for each in (self.table, self.words, self.more):
            column.addWidget(each)
        (self.table if key in WHOLE else self.words).hide()

    def show_lines(self, section: Section) -> None:
        """Show them."""
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

    def _note(self, row: Listed) -> str:
        line = row.line
        kind = kind_word(self._language, self._key, line.kind)
        return " · ".join(part for part in (self._told(line), line.where, kind, line.what, line.who) if part)

    def _what(self, row: Listed) -> str:
        kind = kind_word(self._language, self._key, row.line.kind)
        return " · ".join(part for part in (kind, " ".join(row.line.what.split())) if part)


class SectionCard(Card):
    """One section: its lines, and what whoever took over said of it."""

    def __init__(self, key: str, language: Language, told: Callable[[Line], str]) -> None:
        super().__init__(word(language, f"handover.{key}"), margin=1)
        self._key, self._language = key, language
        self.lines = SectionLines(key, language, told)
        self.remark = PlainLabel("", "strong", wrap=True)
        self.remark.setContentsMargins(px(10), 0, px(14), px(4))
        self.body.addWidget(self.lines)
        self.body.addWidget(self.remark)

    def show_section(self, section: Section, remark: str) -> None:
        """Show its lines."""
        self.set_title(section_title(self._language, section))
        self.lines.show_lines(section)
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))


def section_title(language: Language, section: Section) -> str:
    """What a section is called, and how many lines it has."""
    return f"{word(language, f'handover.{section.key}')} · {section.total}"


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
        self.backup = PlainLabel("", "muted", wrap=True)
        for each in (self.shift, self.counts, self.duty, self.backup, *self._words.values()):
            column.addWidget(each)
        self.sections = QWidget()
        self._ground = QVBoxLayout(self.sections)
        self._ground.setContentsMargins(0, 0, 0, 0)
        self._ground.setSpacing(px(8))
        self.nothing = PlainLabel("", "muted", wrap=True)
        self.whole = PlainLabel("", "strong", wrap=True)
        for each in (self.sections, self.nothing, self.whole):
            column.addWidget(each)

    def show_sheet(self, handed: Handed, now: datetime) -> None:
        """Show a sheet that was given, or the one being written; `now` is on the office's clock."""
        content, language, row = handed.content, self._language, handed.row
        self._content, self._near = content, content.local(row.given_at) if row is not None else now
        self.shift.setText(shifts(language, content))
        counts = [f"{word(language, f'handover.count.{key}')} {content.counts[key]}" for key in COUNTED]
        told = translate("shifts", "{since}: {counts}")
        self.counts.setText(told.format(since=since(language, content, self._near), counts=" · ".join(counts)))
        self.duty.setText(" · ".join(self._people(key, who) for key, who in _posts(content)))
        kept = backup(language, content, self._near)
        self.backup.setText(self._named("handover.backup", kept))
        self.backup.set_role("wrong" if backup_is_old(content, self._near) else "muted")
        self.backup.setVisible(bool(kept))
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
            card.lines.opened.connect(self.opened)
            order = [each for each in SECTIONS if each in self.cards]
            self._ground.insertWidget(order.index(key), card)
        return self.cards[key]

    def _when(self, line: Line) -> str:
        if self._content is None or self._near is None:
            return ""
        return when(self._language, line, self._content, self._near)

    def _people(self, key: str, people: tuple[Person, ...]) -> str:
        return self._named(key, people_told(people, self._language))

    def _named(self, key: str, told: str) -> str:
        return translate("shifts", "{shift}: {names}").format(shift=word(self._language, key), names=told)


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
