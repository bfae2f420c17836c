"""The forms of themes, goals and what a goal came to."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desk.figures import telling
from desk.figures.figure import Better
from desk.figures.registry import FIGURES
from desk.figures.spans import Period, Span
from desk.steering import goal_acts, themes
from desk.steering.goals import GoalRow, NewGoal, unit_of
from desk.steering.typed import typed_of
from desk.words import Language
from ui.desk import Desk
from ui.moments import month
from ui.recordform import RecordForm
from ui.reports.words import span_words
from ui.saving import Act
from ui.widgets.combo import Choice

translate = QCoreApplication.translate


@dataclass(frozen=True)
class ThemeLine:
    """The theme of a year or a month, by the name of its field."""

    name: str
    span: Span
    words: str

    @property
    def of(self) -> str:
        """What it is of: 2026, November 2026."""
        return str(self.span.first.year) if self.span.period is Period.YEAR else span_words(self.span)


class ThemeForm(RecordForm):
    """The themes of a year and of a month of it; an empty one is taken off."""

    def __init__(self, desk: Desk, lines: Sequence[ThemeLine]) -> None:
        super().__init__(desk, translate("steering", "Themes, as they head the reports"))
        self._lines = {each.name: each for each in lines}
        for each in lines:
            label = translate("steering", "Theme of {span}").format(span=each.of)
            self.form.add(each.name, label, QLineEdit(), span=6)
        self.form.fill({each.name: each.words for each in lines})

    def act(self, told: dict[str, Any]) -> Act | None:
        """Only what was changed is set; the answer is what those were before."""
        new = {name: (each, told[name]) for name, each in self._lines.items() if told[name] != each.words}
        return lambda work: tuple(
            ThemeLine(name, each.span, themes.set_theme(work, each.span, words, name))
            for name, (each, words) in new.items()
        )


class GoalForm(RecordForm):
    """A goal of a figure the program counts, or of one the office writes down itself."""

    def __init__(self, desk: Desk, year: int, row: GoalRow | None) -> None:
        new = translate("steering", "New goal of {year}").format(year=year)
        super().__init__(desk, new if row is None else translate("steering", "Goal of {year}").format(year=year))
        self._year, self._row = year, row
        language = Language(desk.look.language)
        here = row.figure if row else ""
        figures: list[tuple[object, str]] = [
            (key, telling.name_of(each, language))
            for key, each in FIGURES.items()
            if each.better is not Better.NEITHER or key == here
        ]
        own = translate("steering", "None: the office writes it down itself")
        self.figure = Choice([*figures, ("", own)])
        self.name, self.unit, target = QLineEdit(), QLineEdit(), QLineEdit()
        ways: list[tuple[object, str]] = [
            (True, translate("steering", "at least")),
            (False, translate("steering", "at most")),
        ]
        self.way = Choice(ways)
        self.form.add("figure", translate("steering", "Figure counted by the program"), self.figure, span=6)
        self.form.add("name", translate("steering", "Name of one of our own"), self.name, span=6)
        self.form.add("at_least", translate("steering", "The aim is"), self.way, span=3)
        self.form.add("target", translate("steering", "Target"), target, required=True, span=3)
        self.form.add("unit", translate("steering", "Unit"), self.unit, span=6)
        names = ("figure", "name", "unit", "at_least")
        if row is not None:
            self.form.fill({**{name: getattr(row, name) for name in names}, "target": typed_of(row.target)})
        else:
            self._propose()
        self._suit()
        self.figure.changed.connect(lambda _figure: self._chosen())

    def act(self, told: dict[str, Any]) -> Act | None:
        year, row, new = self._year, self._row, NewGoal(**{**told, "at_least": told["at_least"] is True})
        if row is None:
            return lambda work: goal_acts.add(work, year, new)
        return lambda work: goal_acts.change(work, year, row.key, new)

    def _chosen(self) -> None:
        self._propose()
        self._suit()

    def _propose(self) -> None:
        """The way in which a figure is welcome to go."""
        if figure := FIGURES.get(str(self.figure.value() or "")):
            self.way.set_value(figure.better is Better.HIGHER)

    def _suit(self) -> None:
        """A figure of the program has its own name and unit."""
        key = str(self.figure.value() or "")
        for editor in (self.name, self.unit):
            editor.setEnabled(not key)
        language = Language(self.desk.look.language)
        self.name.setPlaceholderText(telling.name_of(FIGURES[key], language) if key else "")
        self.unit.setPlaceholderText(unit_of(self.desk.facts, key, language) if key else "")


class ActualsForm(RecordForm):
    """What a goal of the office's own came to, month by month and in the whole year."""

    def __init__(self, desk: Desk, year: int, row: GoalRow) -> None:
        super().__init__(desk, translate("steering", "What it came to: {goal}").format(goal=row.name))
        self._row = row
        told = dict(row.actuals)
        whole = Span.of(Period.YEAR, date(year, 1, 1))
        for each in whole.months:
            self._add(each.code, month(each.first), told)
        self._add(whole.code, translate("steering", "The whole year, told at its end"), told)

    def act(self, told: dict[str, Any]) -> Act | None:
        id = self._row.key
        return lambda work: goal_acts.set_actuals(work, id, told)

    def _add(self, code: str, label: str, told: dict[str, float]) -> None:
        self.form.add(code, label, QLineEdit(), span=3)
        if code in told:
            self.form.fill({code: typed_of(told[code])})
