"""The form of one entry of the day journal."""

from datetime import datetime, time
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit

from desk import journal
from desk.journal import EntryKind, EntryRow, Finding, InspectionLevel, NewEntry
from desk.words import Language, word
from ui.desk import Desk
from ui.formdialog import FormDialog
from ui.messages import sentence
from ui.recordform import RecordForm
from ui.saving import Act
from ui.widgets.clockline import ClockLine
from ui.widgets.combo import Choice
from ui.widgets.dayline import DayLine
from ui.widgets.textarea import TextArea

translate = QCoreApplication.translate
_INSPECTED = ("level", "finding")


class EntryForm(RecordForm):
    """The words first: a note is Ins, the words, Ctrl+S; an inspection says where, whose and what it found (M68)."""

    def __init__(self, desk: Desk, row: EntryRow | None, now: datetime, places: tuple[str, ...]) -> None:
        title = translate("shifts", "New entry") if row is None else translate("shifts", "Entry of the journal")
        super().__init__(desk, title, translate("shifts", "Keep it"))
        self._row = row
        language = Language(desk.look.language)
        add = self.form.add
        add("words", translate("shifts", "What happened"), TextArea(2))
        self.kind = Choice([(kind, word(language, f"journal.{kind}")) for kind in EntryKind])
        add("kind", translate("shifts", "Kind"), self.kind, span=3)
        add("place", translate("shifts", "Place"), Choice([(each, each) for each in places], free=True), span=3)
        add("on", translate("shifts", "Day"), DayLine(now.date()), required=True, span=3)
        add("clock", translate("shifts", "Time"), ClockLine(), required=True, span=3)
        choose = (None, translate("shifts", "Choose…"))
        levels: list[tuple[object, str]] = [(each, word(language, f"journal.level.{each}")) for each in InspectionLevel]
        findings: list[tuple[object, str]] = [(each, word(language, f"journal.{each}")) for each in Finding]
        add("level", translate("shifts", "Inspected"), Choice([choose, *levels]), required=True, span=6)
        add("finding", translate("shifts", "Found"), Choice([choose, *findings]), required=True, span=6)
        add("for_next", translate("shifts", "Handover"), QCheckBox(translate("shifts", "The next shift must read it")))
        if row is None:
            self.form.fill({"on": now.date(), "clock": now.time()})
            self.kept_along = frozenset({"on", "clock"})
        else:
            at = desk.facts.local(row.at)
            names = ("words", "kind", "place", "level", "finding", "for_next")
            self.form.fill({**{name: getattr(row, name) for name in names}, "on": at.date(), "clock": at.time()})
        self._suit()
        self.kind.changed.connect(lambda _kind: self._suit())

    def act(self, told: dict[str, Any]) -> Act | None:
        row, clock = self._row, told["clock"]
        readable = not isinstance(clock, str)
        wanted = {name: kind(told[name]) if told[name] else None for name, kind in _ENUMS.items()}
        minute = clock.replace(second=0, microsecond=0) if isinstance(clock, time) else None
        new = NewEntry(**{**told, **wanted, "clock": minute, "for_next": told["for_next"] is True})
        wrong = {str(each.fields["field"]): sentence(each) for each in journal.lacking(new)}
        if not readable or clock is None:
            wrong["clock"] = translate("shifts", "Write a time such as 9:30")
        if told["on"] is None:
            wrong["on"] = translate("shifts", "Write the day")
        for field, why in wrong.items():
            self.form.mark(field, why)
        if wrong:
            return None
        if row is None:
            return lambda work: journal.write(work, new)
        return lambda work: journal.change(work, row.key, new)

    def _suit(self) -> None:
        """Whose inspection it was and what it found is asked of an inspection only."""
        for name in _INSPECTED:
            self.form.field(name).setVisible(self.kind.value() == EntryKind.INSPECTION)


_ENUMS: dict[str, type[EntryKind] | type[InspectionLevel] | type[Finding]] = {
    "kind": EntryKind,
    "level": InspectionLevel,
    "finding": Finding,
}


class CrossOutDialog(FormDialog):
    """Asks why an entry does not hold; it stays in sight, crossed out."""

    def __init__(self, desk: Desk, row: EntryRow, parent: Any) -> None:
        title = translate("shifts", "Cross out the entry")
        super().__init__(desk.errands, title, title, parent)
        self._row = row
        self.form.add("reason", translate("shifts", "Why does it not hold?"), QLineEdit(), required=True)

    def act(self, told: dict[str, Any]) -> Act | None:
        key = self._row.key
        return lambda work: journal.cross_out(work, key, told["reason"])
