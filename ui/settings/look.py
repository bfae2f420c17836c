"""How the program looks on this PC."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.form import Form
from ui.look import Look
from ui.remembered import PERCENTS
from ui.settings.part import Part
from ui.widgets.label import PlainLabel
from ui.widgets.segmented import Segmented


class LookPart(Part):
    """Language, ground and text size; each choice is worn at once and remembered for this PC."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.last = "language"  # the choice made last
        look = desk.look
        self.form = Form()
        card = self.form.section(self.tr("On this PC"))
        self._add("language", self.tr("Language of the screen"), [("en", "English"), ("zh", "中文")], look.language)
        grounds: list[tuple[object, str]] = [(False, self.tr("Light")), (True, self.tr("Dark"))]
        self._add("dark", self.tr("Light or dark"), grounds, look.dark)
        sizes: list[tuple[object, str]] = [(percent, f"{percent} %") for percent in PERCENTS]
        self._add("percent", self.tr("Text size"), sizes, look.percent, 12)
        card.body.addWidget(PlainLabel(self.tr("Seen at once, and remembered for this PC."), "muted", wrap=True))
        self.lay_out(self.form)

    def _add(self, name: str, label: str, options: list[tuple[object, str]], value: object, span: int = 6) -> None:
        editor = Segmented([(each, words, None) for each, words in options], label)
        editor.set_value(value)
        editor.changed.connect(lambda value: self._choose(name, value))
        self.form.add(name, label, editor, span=span)

    def first(self) -> QWidget | None:
        return self.form.editor(self.last)

    def typed(self) -> dict[str, Any] | None:
        return {"last": self.last}

    def take_up(self, typed: dict[str, Any]) -> None:
        self.last = typed["last"]

    def _choose(self, name: str, value: object) -> None:
        self.last = name
        look: Look = replace(self._desk.look, **{name: value})  # type: ignore[arg-type]  # a value that was offered
        # Later, because everything seen is built anew, this very button too.
        QTimer.singleShot(0, self, partial(self._desk.set_look, look))
