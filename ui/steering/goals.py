"""The themes and the goals that the reports are measured by (M28, M79, M81)."""

from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication

from desk.figures import telling
from desk.figures.registry import FIGURES
from desk.figures.spans import Period, Span
from desk.steering import goal_acts, goals, themes
from desk.steering.goals import GoalLine, GoalRow
from desk.steering.reached import reached_word
from desk.words import Language
from desk.work import Reading, UnitOfWork
from ui.desk import Desk
from ui.drafts import Content
from ui.recordform import RecordForm
from ui.recordlist import RecordList
from ui.reports.words import screen_language
from ui.rowacts import Removal, RowAct
from ui.steering.goal_forms import ActualsForm, GoalForm, ThemeForm, ThemeLine
from ui.steering.part import MonthPart, month_of
from ui.steering.words import begun_words, number_word, target_word
from ui.table import Column
from ui.takingback import offer_way_back
from ui.widgets.label import PlainLabel
from ui.widgets.pill import Tone

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Themes:
    """The themes of the year and of the month, in one row."""

    of_year: ThemeLine
    of_month: ThemeLine
    key: int = 1


@dataclass(frozen=True)
class GoalView:
    """A goal of a year with what was reached."""

    key: int
    year: int
    row: GoalRow
    line: GoalLine


@dataclass(frozen=True)
class Aims:
    """What the part shows of a month; `earlier` tells whether the year before had goals to take over."""

    themes: Themes
    goals: tuple[GoalView, ...]
    earlier: bool


class GoalsPart(MonthPart):
    """The theme of the year and of the month, and under them the goals of the year."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"theme", "goal", "goal_actual", "case", "slip", "return_call", "letter", "visit", "fact"}
    )

    def __init__(self, desk: Desk) -> None:
        self._earlier = False
        self.themes = RecordList(
            desk,
            "theme",
            translate("steering", "Themes"),
            [
                Column("year", translate("steering", "Year"), lambda row: row.of_year.of, width=4, muted=True),
                Column("of_year", translate("steering", "Theme of the year"), _words_of_year, stretch=True),
                Column("month", translate("steering", "Month"), lambda row: row.of_month.of, width=9, muted=True),
                Column("of_month", translate("steering", "Theme of the month"), _words_of_month, stretch=True),
            ],
            self._theme_form,
            empty="",
            told_of=_begun_theme,
            headed=False,
        )
        self.themes.place.saved.connect(self._theme_kept)
        self.goals = RecordList(
            desk,
            "goal",
            translate("steering", "Goals of the year"),
            self._columns(),
            self._goal_form,
            empty=translate("steering", "The year has no goal."),
            add_text=translate("steering", "Add a goal…"),
            removal=Removal(
                lambda work, view: goal_acts.take_off(work, view.year, view.key),
                lambda work, view: goal_acts.put_back(work, view.year, view.key),
                _taken_off_word,
            ),
            told_of=self._begun_goal,
            acts=[
                RowAct(translate("steering", "What it came to…"), self._actuals, _is_typed, "actuals"),
                RowAct(translate("steering", "Up"), lambda row: self._shift(row, -1), _is_kept),
                RowAct(translate("steering", "Down"), lambda row: self._shift(row, 1), _is_kept),
                RowAct(translate("steering", "Take over those of last year"), self._take_over, self._may_take_over),
            ],
        )
        self.aimed = PlainLabel(translate("steering", "An aim, until goals are set."), "caption")
        self.aimed.hide()
        self.goals.head.insertWidget(1, self.aimed)
        told = translate(
            "steering",
            "The themes head every report. Of a goal the report tells the target and what was reached: counted by the "
            "program, or written down by you.",
        )
        super().__init__(desk, told, [self.themes, self.goals])

    def read(self, reading: Reading, month: Span) -> Aims:
        earlier = bool(goals.kept(reading, month.first.year - 1))
        return Aims(_themes(reading, month), self._goals(reading, month), earlier)

    def rows_of(self, reading: Reading, subject: str, owner: int) -> tuple[Any, ...]:
        if subject == self.themes.subject:
            return (_themes(reading, month_of(owner)),)
        return self._goals(reading, month_of(owner * 100 + 12))

    def _goals(self, reading: Reading, month: Span) -> tuple[GoalView, ...]:
        year = month.first.year
        rows = goals.of_year(reading, year)
        lines = goals.lines(reading, month, Language(self.desk.look.language))
        return tuple(GoalView(row.key, year, row, line) for row, line in zip(rows, lines, strict=True))

    def show_read(self, found: Any) -> None:
        self._earlier = found.earlier
        self.themes.show_rows(self.owner_id, (found.themes,))
        self.goals.show_rows(self.month.first.year, found.goals)
        self.aimed.setVisible(any(not view.key for view in found.goals))

    def _columns(self) -> list[Column]:
        return [
            Column("name", translate("steering", "Goal"), lambda view: view.line.name, stretch=True),
            Column("target", translate("steering", "Target"), lambda view: target_word(view.line), width=9),
            Column(
                "now", translate("steering", "This month"), lambda view: number_word(view.line.now, view.line.unit),
                width=8,
                align_right=True,
            ),
            Column(
                "year", translate("steering", "Year so far"), lambda view: number_word(view.line.year, view.line.unit),
                width=8,
                align_right=True,
            ),
            Column("met", translate("steering", "So far"), _met_word, width=8, tone=_met_tone),
        ]  # fmt: skip

    def _goal_form(self, view: GoalView | None, year: int) -> RecordForm:
        return GoalForm(self.desk, year, view.row if view else None)

    def _theme_form(self, row: Any, _owner: int) -> RecordForm:
        return ThemeForm(self.desk, (row.of_year, row.of_month))

    def _begun_goal(self, view: GoalView | None, typed: Content) -> str:
        """What an unfinished goal is about: its name and its target."""
        figure = FIGURES.get(str(typed.get("figure") or ""))
        name = str(typed.get("name") or "") or (view.line.name if view else translate("steering", "Goal"))
        if figure is not None:
            name = telling.name_of(figure, Language(self.desk.look.language))
        return begun_words(name, str(typed.get("target") or ""))

    def _theme_kept(self, _what: str, before: object) -> None:
        if not isinstance(before, tuple) or not before:
            return
        told = translate("steering", "The theme of {span} is changed").format(span=before[0].of)
        if len(before) > 1:
            told = translate("steering", "The themes are changed")

        def back(work: UnitOfWork) -> None:
            for each in before:
                themes.set_theme(work, each.span, each.words)

        offer_way_back(self.desk, told, back)

    def fold(self, folded: bool) -> None:
        super().fold(folded)
        self.themes.fold(folded)

    def _shift(self, view: GoalView, by: int) -> None:
        self.desk.errands.do(self, lambda work: goal_acts.shift(work, view.year, view.key, by))

    def _actuals(self, view: GoalView) -> None:
        self.goals.open_form(ActualsForm(self.desk, view.year, view.row), "actuals", view)

    def _may_take_over(self, view: GoalView) -> bool:
        return self._earlier and not view.key

    def _take_over(self, view: GoalView) -> None:
        def told(ids: tuple[int, ...]) -> None:
            def back(work: UnitOfWork) -> None:
                for id in ids:
                    goal_acts.take_off(work, view.year, id)

            offer_way_back(self.desk, translate("steering", "The goals of last year are taken over"), back)

        self.desk.errands.do(self, lambda work: goal_acts.take_over(work, view.year), told)


def _themes(reading: Reading, month: Span) -> Themes:
    year = Span.of(Period.YEAR, month.first)
    of_year, of_month = themes.of(reading, month)
    return Themes(ThemeLine("of_year", year, of_year), ThemeLine("of_month", month, of_month))


def _taken_off_word(view: GoalView) -> str:
    if not view.key:
        return translate("steering", "The aim is taken off: the year has no goal")
    return translate("steering", "The goal is taken off")


def _words_of_year(row: Themes) -> str:
    return row.of_year.words or translate("steering", "none yet: Enter writes it")


def _words_of_month(row: Themes) -> str:
    return row.of_month.words or translate("steering", "none yet: Enter writes it")


def _begun_theme(_row: Themes | None, typed: Content) -> str:
    words = str(typed.get("of_month") or typed.get("of_year") or "")
    return begun_words(translate("steering", "Theme"), words)


def _is_typed(view: GoalView) -> bool:
    return not view.row.figure


def _is_kept(view: GoalView) -> bool:
    return bool(view.key)


def _met_word(view: GoalView) -> str:
    if view.line.met is None:
        none = view.line.now is None and view.line.year is None
        return translate("steering", "Nothing yet") if none else translate("steering", "On the way")
    return reached_word(view.line.met, screen_language())


def _met_tone(view: GoalView) -> Tone | None:
    return None if view.line.met is None else "green" if view.line.met else "amber"
