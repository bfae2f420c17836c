"""The two forms of a handover: handing over, and taking over section by section."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit

from desk import handover
from desk.handover import Handed, NewHandover
from desk.words import Language, word
from ui.desk import Desk
from ui.recordform import RecordForm
from ui.saving import Act
from ui.widgets.textarea import TextArea

translate = QCoreApplication.translate
READ = "read_"
"""How the fields begin that say a section was read."""


class GiveForm(RecordForm):
    """What the day itself cannot know: words to the next shift, and what was counted."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, translate("shifts", "Hand over"), translate("shifts", "Hand over now"))
        language = Language(desk.look.language)
        self.form.add("words", word(language, "handover.words"), TextArea(3))
        self.form.add("counted", word(language, "handover.counted"), TextArea(2))

    def act(self, told: dict[str, Any]) -> Act | None:
        new = NewHandover(told["words"], told["counted"])
        return lambda work: handover.give(work, new)


class TakeForm(RecordForm):
    """Every section is read and ticked; what is missing or unclear is said beside it before it is taken over."""

    def __init__(self, desk: Desk, handed: Handed) -> None:
        assert handed.row is not None
        self.number = handed.row.number
        told = translate("shifts", "Take over {number} from {name}")
        title = told.format(number=self.number, name=handed.row.given_name)
        super().__init__(desk, title, translate("shifts", "Take over"))
        language = Language(desk.look.language)
        self._sections = tuple(each.key for each in handed.content.sections)
        for section in handed.content.sections:
            name = f"{word(language, f'handover.{section.key}')} · {section.total}"
            box = QCheckBox(translate("shifts", "Read and checked"))
            self.form.add(f"{READ}{section.key}", name, box, span=6)
            self.form.add(section.key, translate("shifts", "To be said of it"), QLineEdit(), span=6)
        self.form.add("whole", translate("shifts", "To be said of the whole"), QLineEdit())

    def act(self, told: dict[str, Any]) -> Act | None:
        unread = [key for key in self._sections if not told[f"{READ}{key}"]]
        for key in unread:
            self.form.mark(f"{READ}{key}", translate("shifts", "Read this section, then tick it"))
        if unread:
            return None
        number = self.number
        remarks = {key: str(told[key]) for key in (*self._sections, "whole")}
        return lambda work: handover.take(work, number, remarks)
