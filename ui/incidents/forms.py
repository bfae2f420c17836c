"""The forms of an incident: what is known of it, what is said, its end, a case that belongs to it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desk import incidents
from desk.choices import CauseRow, ClassRow
from desk.incidents import Buildings, IncidentFile, IncidentRow, NewIncident
from desk.refusals import Refusal
from desk.work import UnitOfWork
from ui.desk import Desk
from ui.incidents.moments import add_moment, coming, is_time, past, put_moment
from ui.recordform import RecordForm
from ui.saving import Act
from ui.widgets.combo import Choice
from ui.widgets.textarea import TextArea

translate = QCoreApplication.translate

_ESTATE, _BUILDING = "estate:", "building:"
"""Before the id of a place chosen: words, because a draft holds words."""


@dataclass(frozen=True)
class Around:
    """What the forms offer: the classes, the buildings, the causes, and the moment on the office's clock."""

    classes: tuple[ClassRow, ...]
    where: Buildings
    causes: tuple[CauseRow, ...]
    now: datetime


class IncidentForm(RecordForm):
    """What has happened, where, since when, and the words for the callers."""

    def __init__(self, desk: Desk, around: Around, file: IncidentFile | None) -> None:
        new, change = translate("incidents", "New incident"), translate("incidents", "Correct the incident")
        super().__init__(desk, new if file is None else change)
        self._around, self._file = around, file
        language = desk.look.language
        names = [(each.id, each.name.text(language)) for each in _sudden_first(around.classes)]
        if file is not None and file.row.class_id not in dict(names) and (present := file.row.class_name) is not None:
            names.append((file.row.class_id or 0, present.text(language)))  # left out of the lists since
        self._names = dict(names)
        self._class = Choice([(None, self.tr("Something else")), *names])
        self.form.add("class", self.tr("What has happened"), self._class, span=6)
        self.form.add("title", self.tr("Known as"), QLineEdit(), required=True, span=6)
        self.form.add("building", self.tr("Building"), Choice(_places(around.where, language)), span=6)
        self.form.add("place", self.tr("Place"), QLineEdit(), span=6)
        add_moment(self.form, "started", self.tr("Since"), around.now.date())
        add_moment(self.form, "expected", self.tr("Thought to be over"), around.now.date(), spans=(4, 3))
        _add_words(self.form.add, language)
        self._fill(desk)
        self._class.changed.connect(lambda _value: self._name_it())

    def _fill(self, desk: Desk) -> None:
        if self._file is None:
            words = {"say_en": incidents.FIRST_WORDS.en, "say_zh": incidents.FIRST_WORDS.zh}
            now = self._around.now
            self.form.fill({"started_on": now.date(), "started_at": now.time().replace(second=0), **words})
            return
        row = self._file.row
        where = f"{_BUILDING}{row.building_id}" if row.building_id is not None else None
        if where is None and row.estate_id is not None:
            where = f"{_ESTATE}{row.estate_id}"
        self.form.fill(
            {
                "class": row.class_id,
                "title": self._file.name,
                "building": where,
                "place": row.place,
                "say_en": row.say.en,
                "say_zh": row.say.zh,
            }
        )
        put_moment(self.form, "started", row.started_at, desk)
        put_moment(self.form, "expected", row.expected_at, desk)

    def _name_it(self) -> None:
        """A class names the incident unless somebody called it otherwise."""
        title = self.form.editor("title")
        assert isinstance(title, QLineEdit)
        if not title.text().strip() or title.text() in self._names.values():
            title.setText(self._names.get(self._class.value(), ""))  # type: ignore[call-overload]

    def act(self, told: dict[str, Any]) -> Act | None:
        if not (is_time(self.form, "started", told) and is_time(self.form, "expected", told)):
            return None
        where, now = str(told["building"] or ""), self._around.now
        new = NewIncident(
            told["title"],
            told["class"],
            _id_of(where, _ESTATE),
            _id_of(where, _BUILDING),
            told["place"],
            past(told, "started", now),
            told["say_en"],
            told["say_zh"],
            coming(told, "expected", now),
        )
        if self._file is None:
            return lambda work: incidents.begin(work, new)
        number = self._file.row.number
        return lambda work: incidents.change(work, number, new)


class SayForm(RecordForm):
    """The words for whoever calls, and when it is thought to be over."""

    def __init__(self, desk: Desk, around: Around, row: IncidentRow) -> None:
        super().__init__(desk, translate("incidents", "What callers are told"))
        self._around, self._number = around, row.number
        _add_words(self.form.add, desk.look.language)
        add_moment(self.form, "expected", self.tr("Thought to be over"), around.now.date(), spans=(4, 3))
        self.form.fill({"say_en": row.say.en, "say_zh": row.say.zh})
        put_moment(self.form, "expected", row.expected_at, desk)

    def act(self, told: dict[str, Any]) -> Act | None:
        if not is_time(self.form, "expected", told):
            return None
        expected, number = coming(told, "expected", self._around.now), self._number
        return lambda work: incidents.say(work, number, told["say_en"], told["say_zh"], expected)


class EndForm(RecordForm):
    """It is over: since when, and what it was."""

    def __init__(self, desk: Desk, around: Around, row: IncidentRow) -> None:
        super().__init__(desk, translate("incidents", "It is over"), translate("incidents", "End it"))
        self._around, self._number = around, row.number
        self.form.add("outcome", self.tr("What it was and what was done"), TextArea(2))
        add_moment(self.form, "ended", self.tr("Over since (empty: now)"), around.now.date(), spans=(4, 3))

    def act(self, told: dict[str, Any]) -> Act | None:
        if not is_time(self.form, "ended", told):
            return None
        over, number = past(told, "ended", self._around.now), self._number
        return lambda work: incidents.end(work, number, told["outcome"], over)


class VoidForm(RecordForm):
    """It was none after all."""

    def __init__(self, desk: Desk, row: IncidentRow) -> None:
        super().__init__(desk, translate("incidents", "Make it void"), translate("incidents", "Make it void"))
        self._number = row.number
        label = self.tr("Why was it none? The number stays used, its cases stand by themselves again.")
        self.form.add("reason", label, TextArea(2), required=True)

    def act(self, told: dict[str, Any]) -> Act | None:
        return lambda work: incidents.void(work, self._number, told["reason"])


class JoinForm(RecordForm):
    """A case that is in the book already belongs to the incident."""

    def __init__(self, desk: Desk, row: IncidentRow) -> None:
        super().__init__(desk, translate("incidents", "Add a case"), translate("incidents", "Add it"))
        self._number = row.number
        self.form.add("case", self.tr("Number of the case"), QLineEdit(), required=True, span=6)

    def act(self, told: dict[str, Any]) -> Act | None:
        def join(work: UnitOfWork) -> None:
            try:
                incidents.join(work, self._number, told["case"])
            except Refusal as refusal:
                raise Refusal(refusal.code, **{**refusal.fields, "field": "case"}) from refusal

        return join


def _add_words(add: Any, language: str) -> None:
    """The words for the callers, those of the screen's language first."""
    fields = [
        ("say_zh", translate("incidents", "Say to callers, in Chinese")),
        ("say_en", translate("incidents", "Say to callers, in English")),
    ]
    for name, label in fields if language == "zh" else reversed(fields):
        add(name, label, TextArea(2))


def _sudden_first(classes: tuple[ClassRow, ...]) -> list[ClassRow]:
    return sorted(classes, key=lambda each: not each.sudden)


def _id_of(where: str, kind: str) -> int | None:
    """The id in a place chosen, where it is of that kind."""
    return int(where.removeprefix(kind)) if where.startswith(kind) else None


def _places(where: Buildings, language: str) -> list[tuple[object, str]]:
    """The whole office, its estates where there are several, and every building."""
    names = {id: name.text(language) for id, name in where.estates}
    several = len(names) > 1
    found: list[tuple[object, str]] = [(None, translate("incidents", "The whole estate"))]
    if several:
        found = [(None, translate("incidents", "All estates"))]
        found += [(f"{_ESTATE}{id}", name) for id, name in names.items()]
    for id, estate, name in where.buildings:
        called = translate("incidents", "building {name}").format(name=name)
        found.append((f"{_BUILDING}{id}", f"{names[estate]} · {called}" if several else called))
    return found
