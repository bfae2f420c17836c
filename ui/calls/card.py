"""Whom to call, about what, and what was done: all there is to know before the phone is picked up."""

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QWidget

from desk.return_calls import DueCall
from ui.desk import Desk
from ui.masked import MaskedPhones, of_case
from ui.moments import day_and_time
from ui.stages import kind_word, mark_pill, result_word
from ui.theme import px
from ui.widgets.card import Card
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.widgets.longtext import LongText


class CallCard(Card):
    """One call to make; the number of its case leads to the whole file."""

    def __init__(self, desk: Desk, open_case: Callable[[str], object], parent: QWidget | None = None) -> None:
        self.number = LinkButton("")
        super().__init__(" ", self.number, parent=parent)
        self._desk = desk
        self._row: DueCall | None = None
        self.number.clicked.connect(lambda: open_case(self._row.number) if self._row else None)
        self.phone = MaskedPhones(desk, PlainLabel("", "page"))
        self.body.addWidget(self.phone)
        self.say = PlainLabel("", "muted", wrap=True)
        self.body.addWidget(self.say)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(px(14))
        grid.setVerticalSpacing(px(4))
        self._lines: list[tuple[PlainLabel, LongText]] = []
        done, closed = (self.tr("What was done"), self.tr("On the slip")), (self.tr("Closed"), self.tr("Tried"))
        for place, label in enumerate((self.tr("About"), *done, *closed)):
            name, value = PlainLabel(label, "caption"), LongText(label)
            grid.addWidget(name, place, 0)
            grid.addWidget(value, place, 1)
            self._lines.append((name, value))
        self.body.addLayout(grid)

    def show_call(self, row: DueCall) -> None:
        """Show a call; lines with nothing to say are left out."""
        self._row = row
        self.set_title(" · ".join(part for part in (row.told_by or self.tr("Name withheld"), row.unit) if part))
        self.number.setText(row.number)
        self.phone.show_text(row.phone or self.tr("No phone on file"), of_case(row.number))
        office = self._desk.facts.office(self._desk.look.language)
        self.say.setText(
            self.tr(
                "“This is {office}. Is what you told us settled, and how did you find the way it was done?”"
            ).format(office=office)
        )
        result = row.outcome or ("" if row.closed_at else row.repaired)
        done = " · ".join(part for part in (result_word(row.result) if row.result else "", result) if part)
        opinion = mark_pill(row.opinion).word if row.opinion else ""
        on_slip = " · ".join(part for part in (opinion, row.opinion_words) if part)
        closed = day_and_time(row.closed_at, self._desk.facts)
        if not row.closed_at and row.finished_at:
            finished = day_and_time(row.finished_at, self._desk.facts)
            closed = self.tr("Not closed yet; the repair was finished {moment}").format(moment=finished)
        tried = self.tr("{n} times, last {moment}").format(
            n=row.tries, moment=day_and_time(row.tried_at, self._desk.facts)
        )
        tried = " · ".join(part for part in (tried, row.tried_words) if part)
        about = f"{kind_word(row.kind)} · {row.summary}"
        told = (about, done, on_slip, closed, tried if row.tries else "")
        for (name, value), words in zip(self._lines, told, strict=True):
            value.show_text(words)
            name.setVisible(bool(words))
            value.setVisible(bool(words))
