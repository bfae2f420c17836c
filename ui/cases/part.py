"""A part of a case beside its story: how it was handled, what was set right, the files that came with it."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.cases import CaseFile
from desk.work import Reading
from ui.desk import Desk
from ui.language import QT_TRANSLATE_NOOP
from ui.recordform import RecordForm
from ui.theme import px
from ui.widgets.scroll import Scroll


class CasePart(QWidget):
    """One part of a case; built on its first visit, asked again when one of its tables changed.

    A subclass puts its cards into `column`.
    """

    tables: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.file: CaseFile | None = None
        self._inside = QWidget()
        whole = QVBoxLayout(self._inside)
        whole.setContentsMargins(px(12), px(6), px(12), px(6))
        whole.setSpacing(0)
        self.column = QVBoxLayout()
        self.column.setSpacing(px(10))
        whole.addLayout(self.column)
        whole.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.pane = Scroll(self._inside)
        outer.addWidget(self.pane)

    @staticmethod
    def ask(reading: Reading, file: CaseFile) -> object:
        """What the part shows of a case; asked on the worker."""
        raise NotImplementedError

    def show_answer(self, file: CaseFile, answer: Any) -> None:
        """Show it; called again after every change, with the case as it is now."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Put the cursor where work on this part begins."""
        self._inside.setFocus()

    def new(self, what: str) -> None:
        """Begin a new entry of that name, asked for by a command of the page."""

    def save(self) -> bool:
        """Keep the entry that is being written, first the one with the cursor; whether there was one."""
        forms = self._open_forms()
        focus = self.focusWidget()
        forms.sort(key=lambda form: focus is None or not form.isAncestorOf(focus))
        if forms:
            forms[0].save()
        return bool(forms)

    def writing(self) -> bool:
        """Whether an entry is being written, also while another part is in front."""
        return bool(self._open_forms())

    def _open_forms(self) -> list[RecordForm]:
        return [form for form in self.findChildren(RecordForm) if form.isVisibleTo(self)]

    def leave(self) -> None:
        """The page or the case goes: what was typed becomes a draft now."""
        for form in self.findChildren(RecordForm):
            form.keep()


@dataclass(frozen=True)
class PartSpec:
    """One part: its id, English title, and the module and class that build it."""

    id: str
    title: str
    source: str

    def words(self) -> str:
        """Its title in the language of the screen."""
        return QCoreApplication.translate("case", self.title)

    def build(self, desk: Desk) -> CasePart:
        """Import its module and make the part."""
        module, name = self.source.split(":")
        make: Callable[[Desk], CasePart] = getattr(import_module(module), name)
        return make(desk)


PARTS: tuple[PartSpec, ...] = (
    PartSpec("handling", QT_TRANSLATE_NOOP("case", "Handling"), "ui.cases.handling:HandlingPart"),
    PartSpec("right", QT_TRANSLATE_NOOP("case", "Set right"), "ui.inquiries.part:RightPart"),
    PartSpec("files", QT_TRANSLATE_NOOP("case", "Files"), "ui.cases.files:FilesPart"),
    PartSpec("called", QT_TRANSLATE_NOOP("case", "Calls made"), "ui.cases.called:CalledPart"),
)
