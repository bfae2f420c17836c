"""The class tree: headings and classes with their department, limits and what the office promises (M03, M39, M77)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox

from desk import choices
from desk.choices import LARGEST_AMOUNT, ClassEntry, Limit, Listed, NewClass, TradeEntry
from desk.named import Named
from desk.work import Reading
from ui.desk import Desk
from ui.recordform import RecordForm
from ui.saving import Act
from ui.settings.officelist import OfficeList, OfficeListsPart, add_names, name_in
from ui.settings.words import limit_words, unit_words
from ui.table import Column
from ui.widgets.combo import Choice
from ui.widgets.number import NumberBox
from ui.widgets.textarea import TextArea

_INDENT = "\N{EM SPACE}\N{EM SPACE}"


@dataclass(frozen=True)
class Tree:
    """All classes, and the departments their cases may be passed to."""

    classes: tuple[ClassEntry, ...] = ()
    trades: tuple[TradeEntry, ...] = ()


class ClassForm(RecordForm):
    """A heading or a class; what is written here serves the cases taken from now on."""

    def __init__(self, desk: Desk, row: ClassEntry | None, tree: Tree) -> None:
        translate = QCoreApplication.translate
        title = translate("settings", "New class")
        if row is not None:
            title = translate("settings", "Change {name}").format(name=row.name.text(desk.look.language))
        super().__init__(desk, title)
        self._row, language = row, desk.look.language
        form = self.form
        add_names(form, row.name if row else None)
        form.add("parent_id", self.tr("Under the heading"), Choice(_headings(row, tree, language)), span=6)
        form.add("trade_id", self.tr("Passed to"), Choice(_trades(row, tree, language)), span=6)
        form.add("reply_amount", self.tr("First reply within"), _amount(row.reply if row else None), span=3)
        form.add("reply_unit", self.tr("Counted in"), Choice(unit_words()), span=3)
        form.add("solution_amount", self.tr("Solved within"), _amount(row.solution if row else None), span=3)
        form.add("solution_unit", self.tr("Counted in"), Choice(unit_words()), span=3)
        form.add("standard_zh", self.tr("What the office promises, Chinese"), TextArea(2), span=6)
        form.add("standard_en", self.tr("What the office promises, English"), TextArea(2), span=6)
        sudden = QCheckBox(self.tr("A sudden event: short form, by the clock, with a call list"))
        form.add("sudden", self.tr("How it is taken"), sudden, span=12)
        about_staff = QCheckBox(self.tr("About somebody of the staff: asks who, and what was amiss"))
        form.add("about_staff", self.tr("Whom it is about"), about_staff, span=12)
        form.fill(_filled(row))

    def act(self, told: dict[str, Any]) -> Act | None:
        new = NewClass(
            name_in(told),
            Limit(told["reply_amount"], told["reply_unit"]),
            Limit(told["solution_amount"], told["solution_unit"]),
            told["parent_id"],
            told["trade_id"],
            Named(told["standard_en"], told["standard_zh"]),
            told["sudden"],
            told["about_staff"],
        )
        if (row := self._row) is not None:
            return lambda work: choices.change_class(work, row.key, new)
        return lambda work: choices.add_class(work, new)


class ClassesPart(OfficeListsPart):
    """The tree as one list: headings, and indented below each its classes."""

    def __init__(self, desk: Desk) -> None:
        self._tree = Tree()
        language = desk.look.language
        translate = QCoreApplication.translate
        self.list = OfficeList(
            desk,
            Listed.CLASSES,
            translate("settings", "Classes of cases"),
            [
                Column(
                    "name",
                    translate("settings", "Class"),
                    lambda row: ("" if row.parent is None else _INDENT) + row.name.text(language),
                    stretch=True,
                ),
                Column("trade", translate("settings", "Passed to"), lambda row: _trade(row, language), width=9),
                Column("reply", translate("settings", "First reply"), lambda row: _limit(row, row.reply), width=8.5),
                Column("solution", translate("settings", "Solved"), lambda row: _limit(row, row.solution), width=8.5),
                Column("note", translate("settings", "Note"), _note, width=7.5, tone=_note_tone),
            ],
            lambda row, _owner: ClassForm(desk, row, self._tree),
            empty=translate("settings", "There is no class: cases are taken without one."),
            add_text=translate("settings", "Add a class…"),
        )
        told = translate(
            "settings",
            "What the desk may choose, who gets it, and how long it may take. A change serves the cases taken from "
            "now on; those taken before keep their limits.",
        )
        super().__init__(desk, told, [self.list])

    def read(self, reading: Reading) -> Tree:
        return Tree(choices.class_tree(reading), choices.all_trades(reading))

    def show_read(self, found: Tree) -> None:
        self._tree = found
        self.list.show_rows(1, found.classes)


def _amount(kept: Limit | None) -> NumberBox:
    """The box for an amount; it can hold what an older program kept, so that a new name does not change that too."""
    amount = 1 if kept is None else kept.amount
    return NumberBox(min(1, amount), max(LARGEST_AMOUNT, amount))


def _filled(row: ClassEntry | None) -> dict[str, object]:
    """What the form of a class, or of a new one, begins with."""
    told = NewClass(Named("", "")) if row is None else row
    return {
        "parent_id": told.parent_id,
        "trade_id": told.trade_id,
        "reply_amount": told.reply.amount,
        "reply_unit": told.reply.unit,
        "solution_amount": told.solution.amount,
        "solution_unit": told.solution.unit,
        "standard_zh": told.standard.zh,
        "standard_en": told.standard.en,
        "sudden": told.sudden,
        "about_staff": told.about_staff,
    }


def _headings(row: ClassEntry | None, tree: Tree, language: str) -> Sequence[tuple[object, str]]:
    """Where a class may stand: under no heading, under one in use, or where it stands already."""
    here = row.parent_id if row is not None else None
    return [
        (None, QCoreApplication.translate("settings", "None: it is a heading itself")),
        *(
            (each.key, each.name.text(language))
            for each in tree.classes
            if each.parent_id is None and (each.active or each.key == here) and (row is None or each.key != row.key)
        ),
    ]


def _trades(row: ClassEntry | None, tree: Tree, language: str) -> Sequence[tuple[object, str]]:
    here = row.trade_id if row is not None else None
    return [
        (None, QCoreApplication.translate("settings", "Nobody in particular")),
        *((each.key, each.name.text(language)) for each in tree.trades if each.active or each.key == here),
    ]


def _is_plain_heading(row: ClassEntry) -> bool:
    """A heading that cannot be chosen: its department and limits serve no case."""
    return row.parent is None and row.below > 0


def _trade(row: ClassEntry, language: str) -> str:
    return "" if row.trade is None or _is_plain_heading(row) else row.trade.text(language)


def _limit(row: ClassEntry, limit: Limit) -> str:
    return "" if _is_plain_heading(row) else limit_words(limit)


def _note(row: ClassEntry) -> str:
    translate = QCoreApplication.translate
    if not row.in_use:
        return translate("settings", "Left out")
    if row.sudden:
        return translate("settings", "Sudden")
    return translate("settings", "About staff") if row.about_staff else ""


def _note_tone(row: ClassEntry) -> str | None:
    return "neutral" if not row.in_use else "red" if row.sudden else "amber" if row.about_staff else None
