"""Chooses what the list of cases is narrowed to, and tells at once how many there are."""

from datetime import date
from typing import Any

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desk import cases
from desk.cases import Filter, Wanted
from desk.views import Options
from ui.cases.filter_words import all_counters, any_of, choices
from ui.cases.intake_pick import Pick, PickLine, pick
from ui.desk import Desk
from ui.form import Form
from ui.saving import bad_days
from ui.stages import kind_word
from ui.theme import em, px
from ui.widgets.actionbar import ActionBar
from ui.widgets.combo import Choice
from ui.widgets.dayline import DayLine
from ui.widgets.label import PlainLabel, literal
from ui.widgets.scroll import Scroll

PAUSE_MS = 150  # after the last change, before the book is asked how many there are


class CaseFilters(QDialog):
    """All filters in sight; the button or Enter in the last takes them, Reset empties them.

    `chosen` carries a Wanted.
    """

    chosen = Signal(object)

    def __init__(self, desk: Desk, options: Options, wanted: Wanted, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Filter the cases"))
        self.setModal(True)
        self._desk, self._words = desk, wanted.words
        self.form = Form()
        self.form.submitted.connect(self.take)
        self._lists = choices(options, desk.look.language)
        self._add_fields(options, today)
        self.kinds = {kind: QCheckBox(literal(kind_word(kind))) for kind in cases.CaseKind}
        self._ground = QWidget()
        inside = QVBoxLayout(self._ground)
        inside.setContentsMargins(px(20), px(14), px(20), px(14))
        inside.setSpacing(px(10))
        inside.addWidget(self._kind_row())
        inside.addWidget(self.form)
        inside.addStretch(1)
        self._bar = bar = ActionBar()
        self.show_them = bar.add_primary(self.tr("Show these cases"), self.take, "Ctrl+S")
        bar.add_secondary(self.tr("Reset"), lambda: self._fill(Wanted(words=self._words)))
        bar.add_trailing(self.tr("Cancel"), self.reject)
        for keys in ("Ctrl+S", "Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.take)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._count)
        self.form.changed.connect(self._pause.start)
        for box in self.kinds.values():
            box.toggled.connect(lambda _on: self._pause.start())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Scroll(self._ground), 1)
        column.addWidget(bar)
        self._fill(wanted)

    def _add_fields(self, options: Options, today: date) -> None:
        add = self.form.add
        add("which", self.tr("Which cases"), Choice(all_counters()), span=4)
        self.kind_of = PickLine(self._desk.errands)
        self.kind_of.setPlaceholderText(self.tr("Any: type letters of its name"))
        self.kind_of.offer(_classes(options, self._desk.look.language))
        self.kind_of.picked.connect(lambda: self.form.go_to("trade_id"))
        self.kind_of.not_listed.connect(lambda _words: self.read(mark=True))
        add("class_id", self.tr("Class"), self.kind_of, span=4)
        self._choice("trade_id", self.tr("Trade or department"))
        self._choice("building_id", self.tr("Building"))
        if options.estates:
            self._choice("estate_id", self.tr("Estate"))
        self._choice("channel", self.tr("How it came"))
        self._choice("urgency", self.tr("Urgency"))
        add("since", self.tr("Taken from"), DayLine(today), span=4)
        add("until", self.tr("Taken until"), DayLine(today), span=4)
        self._choice("first_receiver_id", self.tr("Who was asked first"))
        self._choice("clerk_id", self.tr("Who took it down"))
        self._choice("verdict", self.tr("Justified or not"))
        self._choice("party", self.tr("Whose duty"))
        self._choice("escalated", self.tr("Escalated to"))
        self._choice("result", self.tr("Result"))
        self._choice("cause_id", self.tr("Cause"))
        self.withheld = QCheckBox(self.tr("Only those withheld"))
        add("withheld", self.tr("Name"), self.withheld, span=4)

    def _choice(self, name: str, label: str) -> None:
        self.form.add(name, label, Choice(any_of(self._lists[name])), span=4)

    def _kind_row(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(14))
        line.addWidget(PlainLabel(self.tr("Kind"), "field"))
        for box in self.kinds.values():
            line.addWidget(box)
        line.addStretch(1)
        return row

    def take(self) -> None:
        """Narrow the list to what is chosen here; a field that says nothing that can be looked for is marked."""
        if (wanted := self.read(mark=True)) is not None:
            self.chosen.emit(wanted)
            self.accept()

    def read(self, *, mark: bool = False) -> Wanted | None:
        """What is chosen; None where a field says nothing that can be looked for."""
        told: dict[str, Any] = self.form.read()
        wrong = self._wrong(told)
        if mark:
            self.form.clear_marks()
            for name, why in wrong.items():
                self.form.mark(name, why)
        if wrong:
            return None
        chosen = {name: told.get(name) or None for name in (*self._lists, "since", "until")}
        kinds = tuple(kind for kind, box in self.kinds.items() if box.isChecked())
        return Wanted(
            which=Filter(told["which"]),
            kinds=kinds if len(kinds) < len(self.kinds) else (),
            withheld=told["withheld"],
            words=self._words,
            **chosen,
        )

    def _wrong(self, told: dict[str, Any]) -> dict[str, str]:
        """What cannot be looked for, by its field, and why."""
        since, until = told["since"], told["until"]
        wrong = bad_days(self.form, told)
        if not wrong and since and until and since > until:
            wrong["since"] = self.tr("This day is later than the last day. Change one of the two.")
        if isinstance(told["class_id"], str):
            wrong["class_id"] = self.tr("No class is called so. Choose one from the list, or leave it empty.")
        return wrong

    def _fill(self, wanted: Wanted) -> None:
        names = [*self._lists, "since", "until", "which", "withheld"]
        self.form.fill({name: getattr(wanted, name) or "" for name in names})
        for kind, box in self.kinds.items():
            box.setChecked(kind in wanted.kinds)
        self._pause.start()

    def _count(self) -> None:
        if (wanted := self.read()) is not None:
            self._desk.errands.ask(self, lambda reading: cases.count(reading, wanted), self._tell, latest="count")
        else:
            self._say(self.tr("Show these cases"))

    def _tell(self, count: int) -> None:
        one, many = self.tr("Show 1 case"), self.tr("Show {n} cases").format(n=self.locale().toString(count))
        self._say(one if count == 1 else many)

    def _say(self, told: str) -> None:
        self.show_them.setText(told)
        self.show_them.setAccessibleName(told)

    def showEvent(self, event: QShowEvent) -> None:
        room = (self.screen() or QApplication.primaryScreen()).availableSize() - QSize(px(40), px(60))
        self.resize(min(em(62), room.width()), min(em(30), room.height()))
        super().showEvent(event)
        self.form.go_to("which")
        QTimer.singleShot(0, self, lambda: self._fit(room))

    def _fit(self, room: QSize) -> None:
        wanted = self._ground.sizeHint().height() + self._bar.sizeHint().height() + px(4)
        self.resize(self.width(), min(wanted, room.height()))


def _classes(options: Options, language: str) -> list[Pick]:
    """Headings, and the classes below them, each found by the letters of its own name or of its heading's."""
    picks: list[Pick] = []
    heading = None
    for each in options.classes:
        heading = heading if each.below else each.name
        picks.append(pick(each.id, each.name, heading if each.below else None, language))
    return picks
