"""When the office is open, whose holidays it keeps, and its own days."""

import json
from datetime import time
from typing import Any, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.due import explain
from desk.duewords import closed_words, working_words
from desk.refusals import Refusal
from desk.settings import Preview, change_hours, preview_hours
from desk.week import TypedWeek, Week, typed_rows
from desk.work import Reading, UnitOfWork
from ui.desk import Desk
from ui.moments import near_time
from ui.settings.factspart import FactsPart
from ui.settings.hours_days import OwnDaysList
from ui.settings.weekgrid import WeekGrid
from ui.settings.words import ZONES, countries
from ui.theme import px
from ui.widgets.combo import Choice
from ui.widgets.label import PlainLabel


class HoursPart(FactsPart):
    """The week and the calendar, tried out while they are typed; a change serves the cases to come (M50)."""

    managers: ClassVar[bool] = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.days = OwnDaysList(desk)
        ground = self.form.parentWidget()
        column = ground.layout() if ground is not None else None
        assert isinstance(column, QVBoxLayout)
        column.setSpacing(px(10))
        column.insertWidget(1, self.days)

    def build(self) -> None:
        form = self.form
        card = form.section(self.tr("When the office is open"))
        self.week = WeekGrid()
        form.add("week", self.tr("The week"), self.week)
        form.add("country", self.tr("Public holidays"), Choice(countries()), span=6)
        form.add("zone", self.tr("Time zone"), Choice([(zone, zone) for zone in ZONES], free=True), span=6)
        self.answered = PlainLabel("", "strong", wrap=True)
        self.why = PlainLabel("", "muted", wrap=True)
        self.coming = PlainLabel("", "muted", wrap=True)
        told = self.tr("What was promised before a change stays promised: new hours serve the cases to come.")
        card.body.insertLayout(0, _lines(self.answered, self.why))  # in sight while the hours are typed
        card.body.addLayout(_lines(self.coming, PlainLabel(told, "muted", wrap=True)))

    def offer(self) -> None:
        """A country the book names is offered even when the list does not have it."""
        choice, known = self.form.editor("country"), countries()
        assert isinstance(choice, Choice)
        if all(code != self.facts.country for code, _name in known):
            known.insert(0, (self.facts.country, self.facts.country))
        choice.set_options(known)

    def pack(self, values: dict[str, Any]) -> dict[str, Any]:
        return values | {"week": _written(values["week"])} if "week" in values else values

    def unpack(self, packed: dict[str, Any]) -> dict[str, Any]:
        if "week" not in packed:
            return packed
        return packed | {"week": TypedWeek(tuple(tuple(row) for row in json.loads(packed["week"])))}

    def act(self, work: UnitOfWork, told: dict[str, Any]) -> None:
        week, country, zone = _typed(told)
        change_hours(work, _read(week), country, zone)

    def thanks(self) -> str:
        return self.tr("The hours are saved; they serve the cases to come")

    # -- what a part does

    def refresh(self) -> None:
        super().refresh()
        self._try_out()
        self.days.refresh()

    def suit(self, manager: bool) -> None:
        super().suit(manager)
        self.days.lock(not manager)

    def leave(self) -> None:
        super().leave()
        if self.days.form is not None:
            self.days.form.keep()

    def save(self) -> None:
        """Keep the own day being written, or else the hours."""
        if self.days.form is not None and self._in_days():
            self.days.form.save()
        else:
            super().save()

    def change(self) -> None:
        if self._in_days():
            self.days.edit()

    def _in_days(self) -> bool:
        focus = self.focusWidget()
        return focus is not None and self.days.isAncestorOf(focus)

    # -- trying out

    def _tell(self) -> None:
        super()._tell()
        self._try_out()

    def _refused(self, refusal: Refusal) -> None:
        super()._refused(refusal)
        if isinstance(weekday := refusal.fields.get("weekday"), int):
            self.week.mark_day(weekday)

    def _try_out(self) -> None:
        week, country, zone = _typed(self.form.read())

        def question(reading: Reading) -> Preview:
            return preview_hours(reading, _read(week), country, zone)

        self.desk.errands.ask(self, question, self._show, latest="preview", refused=lambda _refusal: self._show(None))

    def _show(self, preview: Preview | None) -> None:
        for each in (self.answered, self.why, self.coming):
            each.setVisible(preview is not None)
        if preview is None:
            return
        due, language = preview.due, self.desk.look.language
        chinese = language == "zh"
        moment = near_time(due.local, due.told)
        self.answered.setText(self.tr("A complaint taken now would be answered by {moment}.").format(moment=moment))
        self.why.setText(explain(due, language))
        year = due.told.year
        parts = closed_words(preview.coming, year, chinese) + working_words(preview.coming, year, chinese)
        self.coming.setVisible(bool(parts))
        joined = ("；" if chinese else "; ").join(parts)
        self.coming.setText(self.tr("In the next weeks: {days}").format(days=joined))


def _lines(*labels: PlainLabel) -> QVBoxLayout:
    lines = QVBoxLayout()
    lines.setSpacing(px(2))
    for each in labels:
        lines.addWidget(each)
    return lines


def _typed(told: dict[str, Any]) -> tuple[Week | TypedWeek, str, str]:
    return told["week"], str(told["country"] or ""), str(told["zone"] or "").strip()


def _written(week: Week | TypedWeek) -> str:
    """A week as it would be typed, for a draft."""
    rows = week.rows if isinstance(week, TypedWeek) else typed_rows(week)
    return json.dumps([[f"{cell:%H:%M}" if isinstance(cell, time) else cell for cell in row] for row in rows])


def _read(week: Week | TypedWeek) -> Week:
    return week.read() if isinstance(week, TypedWeek) else week
