"""What stands at the clerk's elbow, and whom to call: the office's own lines for each class (M38, M42-M46)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desk import advice, choices, directory
from desk.advice import AdviceKind, AdviceRow
from desk.choices import ClassEntry
from desk.directory import EntryRow, ToCall
from desk.named import Named
from desk.work import Reading
from ui.desk import Desk
from ui.recordform import RecordForm
from ui.recordlist import RecordList
from ui.rowacts import Removal, RowAct
from ui.saving import Act
from ui.settings.officelist import OfficeListsPart
from ui.table import Column
from ui.theme import px
from ui.widgets.combo import Choice
from ui.widgets.textarea import TextArea

EVERY = -1
"""What stands for every class where a class is chosen."""


@dataclass(frozen=True)
class Told:
    """What the part shows of one class."""

    class_id: int
    tree: tuple[ClassEntry, ...]
    lines: tuple[AdviceRow, ...]
    calls: tuple[ToCall, ...]
    entries: tuple[EntryRow, ...]


class LineForm(RecordForm):
    """A line in both languages; one may stay empty."""

    def __init__(self, desk: Desk, kind: AdviceKind, class_id: int, row: AdviceRow | None) -> None:
        translate = QCoreApplication.translate
        super().__init__(desk, translate("settings", "New line") if row is None else translate("settings", "The line"))
        self._kind, self._row = kind, row
        self._class_id = None if class_id == EVERY else class_id
        words = (("text_zh", self.tr("In Chinese")), ("text_en", self.tr("In English")))
        for name, label in words if desk.look.language == "zh" else reversed(words):
            self.form.add(name, label, TextArea(5) if kind is AdviceKind.ANSWER else QLineEdit())
        if row is not None:
            self.form.fill({"text_zh": row.text.zh, "text_en": row.text.en})

    def act(self, told: dict[str, Any]) -> Act | None:
        kind, row, class_id, text = self._kind, self._row, self._class_id, Named(told["text_en"], told["text_zh"])
        if row is None:
            return lambda work: advice.add_line(work, kind, text, class_id)
        return lambda work: advice.change_line(work, row.key, text)


class Lines(RecordList):
    """The lines of one kind, in the order they are shown."""

    def __init__(self, desk: Desk, kind: AdviceKind, title: str) -> None:
        translate = QCoreApplication.translate
        columns = [
            Column("zh", translate("settings", "In Chinese"), lambda row: row.text.zh, stretch=True),
            Column("en", translate("settings", "In English"), lambda row: row.text.en, stretch=True),
        ]
        super().__init__(
            desk,
            f"advice_{kind}",
            title,
            columns if desk.look.language == "zh" else columns[::-1],
            lambda row, class_id: LineForm(desk, kind, class_id, row),
            empty=translate("settings", "None of its own: the lines of its heading and of every class are shown."),
            add_text=translate("settings", "Add a line…"),
            removal=Removal(
                lambda work, row: advice.take_off_line(work, row.key),
                lambda work, row: advice.put_back_line(work, row.key),
                translate("settings", "The line is taken off"),
            ),
            acts=[
                RowAct(translate("settings", "Up"), lambda row: self._shift(row, -1)),
                RowAct(translate("settings", "Down"), lambda row: self._shift(row, 1)),
            ],
        )

    def _shift(self, row: AdviceRow, by: int) -> None:
        self.desk.errands.do(self, lambda work: advice.shift_line(work, row.key, by))


class CallForm(RecordForm):
    """One more to call, out of the directory."""

    def __init__(self, desk: Desk, class_id: int, offered: Sequence[EntryRow]) -> None:
        super().__init__(desk, QCoreApplication.translate("settings", "Whom to call as well"))
        self._class_id, language = class_id, desk.look.language
        options = [(each.key, f"{each.name.text(language)} {each.phone}".strip()) for each in offered]
        self.form.add("entry", self.tr("Out of the directory"), Choice(options))

    def act(self, told: dict[str, Any]) -> Act | None:
        class_id, entry_id = self._class_id, told["entry"]
        if entry_id is None:
            self.form.mark("entry", self.tr("Everybody in the directory is on this list already."))
            return None
        return lambda work: directory.add_call(work, class_id, entry_id)


class Calls(RecordList):
    """Whom to call for the class, the first to call first; Enter shows the entry in the directory."""

    def __init__(self, desk: Desk) -> None:
        translate, language = QCoreApplication.translate, desk.look.language
        self.entries: tuple[EntryRow, ...] = ()
        super().__init__(
            desk,
            "call_line",
            translate("settings", "Whom to call, in this order"),
            [
                Column("place", "", lambda row: str(row.place), width=4, muted=True),
                Column("name", translate("settings", "Name"), lambda row: row.name.text(language), width=16),
                Column("phone", translate("settings", "Phone"), lambda row: row.phone, width=12, bold=True),
                Column(
                    "handles",
                    translate("settings", "Handles"),
                    lambda row: row.handles.text(language),
                    stretch=True,
                    muted=True,
                ),
            ],
            lambda _row, class_id: CallForm(desk, class_id, self._left()),
            empty=translate("settings", "No list of its own: that of its heading holds."),
            add_text=translate("settings", "Add somebody…"),
            removal=Removal(
                lambda work, row: directory.drop_call(work, row.class_id, row.entry_id),
                lambda work, row: directory.add_call(work, row.class_id, row.entry_id, row.place),
                translate("settings", "Taken off the call list"),
            ),
            acts=[
                RowAct(translate("settings", "Up"), lambda row: self._shift(row, -1)),
                RowAct(translate("settings", "Down"), lambda row: self._shift(row, 1)),
            ],
            opened=lambda row: desk.open("directory", id=row.entry_id),
            edits=lambda _row: False,
        )

    def _left(self) -> list[EntryRow]:
        """Those of the directory who are not on the list."""
        standing = {row.entry_id for row in self.rows()}
        return [each for each in self.entries if each.key not in standing]

    def _shift(self, row: ToCall, by: int) -> None:
        self.desk.errands.do(self, lambda work: directory.shift_call(work, row.class_id, row.entry_id, by))


class AdvicePart(OfficeListsPart):
    """A class, or all of them: what to say, never to say and to ask, how to answer, and whom to call."""

    def __init__(self, desk: Desk) -> None:
        translate = QCoreApplication.translate
        titles = {
            AdviceKind.SAY: translate("settings", "Say"),
            AdviceKind.NEVER: translate("settings", "Never say"),
            AdviceKind.ASK: translate("settings", "Ask"),
            AdviceKind.ANSWER: translate("settings", "Prepared answers"),
        }
        self.lines = {kind: Lines(desk, kind, title) for kind, title in titles.items()}
        self.calls = Calls(desk)
        told = translate("settings", "Shown beside the form while a case is taken: the class's own lines come first.")
        super().__init__(desk, told, [*self.lines.values(), self.calls])
        self.which = Choice([(EVERY, self.tr("Every class"))])
        self.which.setAccessibleName(self.tr("Class"))
        self.which.changed.connect(self._turn_to)
        self._class_id = EVERY
        self._offered: list[tuple[object, str]] = []
        self.calls.hide()
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        outer.setSpacing(px(10))
        outer.insertWidget(0, self.which)

    def first(self) -> QWidget | None:
        return self.which

    def _turn_to(self, class_id: object) -> None:
        self._class_id = cast(int, class_id)
        self.refresh()

    def read(self, reading: Reading) -> Told:
        class_id = self._class_id
        own = class_id if class_id != EVERY else None
        return Told(
            class_id,
            choices.class_tree(reading),
            advice.lines_of(reading, own),
            directory.own_call_list(reading, class_id),
            directory.entries(reading),
        )

    def show_read(self, found: Told) -> None:
        language = self.desk.look.language
        offered: list[tuple[object, str]] = [(EVERY, self.tr("Every class"))]
        offered += [
            (each.key, _under(each, language)) for each in found.tree if each.in_use or each.key == found.class_id
        ]
        if offered != self._offered:
            self._offered = offered
            self.which.set_options(offered)
        for kind, shown in self.lines.items():
            shown.show_rows(found.class_id, [line for line in found.lines if line.kind is kind])
        self.calls.setVisible(found.class_id != EVERY)
        self.calls.entries = found.entries
        self.calls.show_rows(found.class_id, found.calls)

    def typed(self) -> dict[str, Any] | None:
        return {"class": self._class_id}

    def take_up(self, typed: dict[str, Any]) -> None:
        self.which.set_options([(EVERY, self.tr("Every class")), (typed["class"], "")])
        self.which.set_value(typed["class"])  # its name comes with the first answer


def _under(entry: ClassEntry, language: str) -> str:
    """The name of a class, set in under its heading."""
    name = entry.name.text(language)
    return name if entry.parent_id is None else f"    {name}"
