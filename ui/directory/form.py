"""One entry of the directory being written in its place."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desk import directory
from desk.choices import TradeEntry
from desk.directory import Entry, EntryRow
from desk.named import Named
from ui.desk import Desk
from ui.recordform import RecordForm
from ui.saving import Act
from ui.widgets.combo import Choice
from ui.widgets.segmented import Segmented
from ui.widgets.textarea import TextArea


class EntryForm(RecordForm):
    """Who it is, what they handle and how to reach them; one of the two languages may stay empty."""

    def __init__(self, desk: Desk, row: EntryRow | None, trades: Sequence[TradeEntry], *, inside: bool = True) -> None:
        """`inside` is how a new entry begins; of the departments left out only its own is offered."""
        self._row = row
        language = desk.look.language
        translate = QCoreApplication.translate
        new = translate("directory", "New entry")
        super().__init__(desk, new if row is None else translate("directory", "Change the entry"))
        self._add_words("name", self.tr("Name in Chinese"), self.tr("Name in English"))
        sides = [(True, self.tr("Inside the house"), None), (False, self.tr("Outside our duty"), None)]
        self.form.add("phone", self.tr("Phone"), QLineEdit(), span=6)
        self.form.add("phone_other", self.tr("Other phone"), QLineEdit(), span=6)
        self._add_words("handles", self.tr("Handles, in Chinese"), self.tr("Handles, in English"))
        self.form.add("inside", self.tr("Where"), Segmented(sides, self.tr("Where")), span=6)
        named: list[tuple[object, str]] = [(None, self.tr("None"))]
        here = row.trade_id if row is not None else None
        named += [(each.key, each.name.text(language)) for each in trades if each.active or each.key == here]
        self.form.add("trade_id", self.tr("Department"), Choice(named), span=6)
        self.form.add("hours", self.tr("Hours"), QLineEdit())
        self.form.add("note", self.tr("Note"), TextArea(2))
        if row is None:
            self.form.fill({"inside": inside})
        else:
            self.form.fill(
                {
                    "name_zh": row.name.zh,
                    "name_en": row.name.en,
                    "handles_zh": row.handles.zh,
                    "handles_en": row.handles.en,
                    "phone": row.phone,
                    "phone_other": row.phone_other,
                    "inside": row.inside,
                    "trade_id": row.trade_id,
                    "hours": row.hours,
                    "note": row.note,
                }
            )

    def _add_words(self, name: str, in_chinese: str, in_english: str) -> None:
        """Both languages side by side, that of the screen first."""
        pair = ((f"{name}_zh", in_chinese), (f"{name}_en", in_english))
        for field, label in pair if self.desk.look.language == "zh" else reversed(pair):
            self.form.add(field, label, QLineEdit(), span=6)

    def act(self, told: dict[str, Any]) -> Act | None:
        entry = Entry(
            bool(told["inside"]),
            Named(told["name_en"], told["name_zh"]),
            Named(told["handles_en"], told["handles_zh"]),
            told["phone"],
            told["phone_other"],
            told["hours"],
            told["note"],
            told["trade_id"],
        )
        row = self._row
        if row is None:
            return lambda work: directory.add_entry(work, entry)
        return lambda work: directory.change_entry(work, row.key, entry)
