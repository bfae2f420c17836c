"""The letter templates of the office in their order."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit

from desk import templates
from desk.templates import NewTemplate, Purpose, TemplateRow
from desk.words import Language
from ui.desk import Desk
from ui.recordform import RecordForm
from ui.recordlist import RecordList
from ui.rowacts import RowAct
from ui.saving import Act
from ui.table import Column
from ui.takingback import offer_way_back
from ui.widgets.combo import Choice
from ui.widgets.label import literal


def purpose_word(purpose: Purpose) -> str:
    """What a template is written for."""
    translate = QCoreApplication.translate
    return {
        Purpose.CASE: translate("templates", "Case, to its person"),
        Purpose.PARTY: translate("templates", "Case, to others"),
        Purpose.OWNER: translate("templates", "Household"),
        Purpose.NOTICE: translate("templates", "Notice board"),
    }[purpose]


_WAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class TemplateForm(RecordForm):
    """The names of a template and, of a new one, what it is written for, which decides its fields."""

    def __init__(self, desk: Desk, row: TemplateRow | None) -> None:
        translate = QCoreApplication.translate
        new = translate("templates", "New template")
        super().__init__(desk, new if row is None else translate("templates", "Rename the template"))
        self._row = row
        self.form.add("name_zh", translate("settings", "Name in Chinese"), QLineEdit(), span=6)
        self.form.add("name_en", translate("settings", "Name in English"), QLineEdit(), span=6)
        if row is None:
            purposes = [(each, purpose_word(each)) for each in Purpose]
            purpose = Choice(purposes)
            self.form.add("purpose", self.tr("Written for"), purpose, span=6)
            purpose.changed.connect(lambda chosen: self._suit(Purpose(chosen)))
        self._interim = QCheckBox(self.tr("Only an interim word: does not answer the case"))
        self.form.add("interim", self.tr("What a letter of it is"), self._interim, span=12)
        self._suit(Purpose.CASE if row is None else row.purpose)
        if row is not None:
            self.form.fill({"name_zh": row.name_zh, "name_en": row.name_en, "interim": row.interim})

    def act(self, told: dict[str, Any]) -> Act | None:
        row = self._row
        if row is not None:
            return lambda work: templates.rename(work, row.id, told["name_en"], told["name_zh"], told["interim"])
        new = NewTemplate(Purpose(told["purpose"]), told["name_en"], told["name_zh"], interim=told["interim"])
        return lambda work: templates.add_template(work, new)

    def _suit(self, purpose: Purpose) -> None:
        """Only what goes to the person of a case may answer it."""
        self._interim.setEnabled(purpose is Purpose.CASE)


class TemplateList(RecordList):
    """Enter opens the words of one, F2 renames it, Ins adds one, Del takes it off, Alt+Up and Alt+Down move it."""

    def __init__(self, desk: Desk, opened: Callable[[TemplateRow], object], look_again: Callable[[], object]) -> None:
        """`look_again` reads the rows anew: those taken off are shown or not."""
        translate = QCoreApplication.translate
        self._begun: frozenset[int] = frozenset()
        super().__init__(
            desk,
            "letter_template",
            translate("templates", "Letter templates"),
            [
                Column(
                    "name_zh",
                    translate("settings", "Name in Chinese"),
                    lambda row: row.name_zh,
                    stretch=True,
                    bold=True,
                ),
                Column("name_en", translate("settings", "Name in English"), lambda row: row.name_en, stretch=True),
                Column("purpose", translate("templates", "Written for"), _written_for, width=11),
                Column("words", translate("templates", "Words"), self._words, width=11.5, tone=self._tone, muted=True),
            ],
            lambda row, _owner: TemplateForm(desk, row),
            empty=translate("templates", "There is no template yet."),
            add_text=translate("templates", "Add a template…"),
            edit_text=translate("TemplateList", "Rename"),
            opened=opened,
            edits=_offered,
            acts=[
                RowAct(translate("templates", "Words…"), opened),
                RowAct(translate("templates", "Copy"), self.copy_one, _offered),
                RowAct(translate("settings", "Up"), lambda row: self.shift(row, -1), _offered),
                RowAct(translate("settings", "Down"), lambda row: self.shift(row, 1), _offered),
                RowAct(translate("settings", "Put back"), self.put_back, lambda row: row.removed),
                RowAct(translate("templates", "Take off"), self.remove, _offered),
            ],
        )
        self.table.installEventFilter(self)
        self.removed = QCheckBox(literal(self.tr("Show those taken off")), self)
        self.removed.setAccessibleName(self.tr("Show those taken off"))
        self.removed.toggled.connect(lambda _on: look_again())
        self.head.insertWidget(self.head.count() - 1, self.removed)

    def show_found(self, rows: Sequence[TemplateRow], begun: frozenset[int]) -> None:
        """Show the rows; `begun` are the ids of those with words that were typed and not saved."""
        self._begun = begun
        self.show_rows(1, rows)

    def choose_when_there(self, template_id: int) -> None:
        """Choose a template as soon as its row has come."""
        self._new_key = template_id

    def remove(self, row: TemplateRow | None = None) -> None:
        row = self.current() if row is None else row
        if row is None or row.removed or self._locked:
            return
        id, name, desk = row.id, row.name(self.desk.look.language), self.desk

        def gone(_none: object) -> None:
            told = self.tr("{name} is taken off: it is offered no longer").format(name=name)
            offer_way_back(desk, told, lambda work: templates.put_back(work, id))

        desk.errands.do(self, lambda work: templates.take_off(work, id), gone)

    def put_back(self, row: TemplateRow) -> None:
        """Offer a template again."""
        self.desk.errands.do(self, lambda work: templates.put_back(work, row.id))

    def copy_one(self, row: TemplateRow) -> None:
        """Make another template with the same words."""
        name_en, name_zh = (
            (f"{row.name_en} (copy)" if row.name_en else ""),
            (f"{row.name_zh}（副本）" if row.name_zh else ""),
        )
        self.desk.errands.do(
            self, lambda work: templates.copy_template(work, row.id, name_en, name_zh), self.choose_when_there
        )

    def shift(self, row: TemplateRow, by: int) -> None:
        """Move a template up or down."""
        self.desk.errands.do(self, lambda work: templates.move(work, row.id, by))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt with the arrows, which the table itself would take for going up and down."""
        if (
            watched is self.table
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
            and event.key() in _WAYS
        ):
            if (row := self.current()) is not None and not row.removed and not self._locked:
                self.shift(row, _WAYS[Qt.Key(event.key())])
            return True
        return super().eventFilter(watched, event)

    def _words(self, row: TemplateRow) -> str:
        """How often its words were set, by language."""
        if row.removed:
            return self.tr("Taken off")
        if row.id in self._begun:
            return self.tr("Not saved yet")
        counts = dict(row.versions)
        names = ((Language.ZH, "中文"), (Language.EN, "English"))
        told = " · ".join(f"{name} {counts[each]}" for each, name in names if each in counts)
        return told or self.tr("No words")

    def _tone(self, row: TemplateRow) -> str | None:
        if row.removed:
            return "neutral"
        return "amber" if row.id in self._begun or not row.versions else None


def _written_for(row: TemplateRow) -> str:
    interim = QCoreApplication.translate("templates", "Case, interim word")
    return interim if row.interim else purpose_word(row.purpose)


def _offered(row: TemplateRow) -> bool:
    return not row.removed
