"""Entries about the papers of a flat that the office holds."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit

from desk import papers_held
from desk.papers_held import NewPaper, PaperKind, PaperRow
from ui.desk import Desk
from ui.papers_held.words import kind_word
from ui.recordform import RecordForm
from ui.saving import Act
from ui.widgets.combo import Choice
from ui.widgets.dayline import DayLine
from ui.widgets.textarea import TextArea

People = Sequence[tuple[int, str]]


class PaperForm(RecordForm):
    """A paper as it is taken into keeping, or put right later."""

    def __init__(self, desk: Desk, unit_id: int, row: PaperRow | None, today: date, people: People) -> None:
        translate = QCoreApplication.translate
        new = translate("papers", "Take a paper into keeping")
        super().__init__(desk, new if row is None else translate("papers", "Change the paper"))
        self._unit_id, self._row = unit_id, row
        nobody: list[tuple[object, str]] = [(None, self.tr("The household"))]
        self.form.add("title", self.tr("What it is"), QLineEdit(), required=True, span=8)
        self.form.add("kind", self.tr("Kind"), Choice([(kind, kind_word(kind)) for kind in PaperKind]), span=4)
        self.form.add("received_on", self.tr("Received on"), DayLine(today), span=4)
        self.form.add("person_id", self.tr("Whose"), Choice([*nobody, *people]), span=4)
        self.form.add("place", self.tr("Folder or cabinet"), QLineEdit(), span=4)
        self.form.add("original", self.tr("Original"), QCheckBox(self.tr("The office holds the original")), span=12)
        self.form.add("note", self.tr("Note"), TextArea(2))
        if row is None:
            self.form.fill({"received_on": today, "kind": PaperKind.OTHER})
        else:
            self.form.fill({name: getattr(row, name) for name in self.form.names()})

    def act(self, told: dict[str, Any]) -> Act | None:
        unit_id, row, new = self._unit_id, self._row, NewPaper(**{**told, "kind": PaperKind(told["kind"])})
        if row is None:
            return lambda work: papers_held.add(work, unit_id, new)
        return lambda work: papers_held.change(work, row.id, new)


class GiveBackForm(RecordForm):
    """The day a paper went back to the household."""

    def __init__(self, desk: Desk, row: PaperRow, today: date) -> None:
        translate = QCoreApplication.translate
        title = translate("papers", "Give back: {paper}").format(paper=row.title)
        super().__init__(desk, title, translate("papers", "Given back"))
        self._row = row
        self.form.add("returned_on", self.tr("Given back on"), DayLine(today), span=4)
        self.form.fill({"returned_on": today})

    def act(self, told: dict[str, Any]) -> Act | None:
        id, day = self._row.id, told["returned_on"]
        return lambda work: papers_held.give_back(work, id, day)
